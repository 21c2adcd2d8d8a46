package bucket32.cli;

import bucket32.oracle.BankVerifier;
import bucket32.oracle.Reading;
import bucket32.oracle.UnreadableBank;
import bucket32.oracle.Verdict;
import bucket32.oracle.Verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compute the keys of whole question banks again. */
@Command(
    name = "verify",
    description = "Compute every answer key of question banks again: the course's YAML, Moodle XML,"
        + " GIFT. What cannot be verified is listed, never taken for right.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata quiz verify chapters/quizzes/*.yaml      the course's own questions",
      "  ./kata quiz verify moodle.xml --reading t5      where questions name no reading",
      "  ./kata quiz verify bank.gift --buckets 32 --max-distance 128",
      "",
      "Exit code: 0 no key is wrong, 1 some key is, 2 something was typed wrong or is no bank."
    })
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private SchemeOptions scheme;

  @Option(
      names = "--reading",
      paramLabel = "NAME",
      converter = Words.Readings.class,
      completionCandidates = Words.Readings.class,
      description = "for questions that name none: ${COMPLETION-CANDIDATES}; all if left out")
  private Reading reading;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "the banks")
  private List<Path> files;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BankVerifier verifier = new BankVerifier(
        scheme.isGiven() ? Optional.of(scheme.stated()) : Optional.empty(),
        Optional.ofNullable(reading));
    List<Verdict> verdicts = new ArrayList<>();
    for (Path file : files) {
      verdicts.addAll(verify(verifier, file));
    }
    verdicts.forEach(this::print);
    long wrong = count(verdicts, Outcome.WRONG);
    console
        .err()
        .println(count(verdicts, Outcome.VERIFIED) + " verified, " + wrong + " wrong, "
            + count(verdicts, Outcome.UNVERIFIED) + " unverified");
    return wrong == 0 ? Kata.YES : Kata.NO;
  }

  private static List<Verdict> verify(BankVerifier verifier, Path file) {
    try {
      return verifier.verify(file);
    } catch (UnreadableBank e) {
      throw new UsageError(e.getMessage());
    } catch (IOException e) {
      throw new UsageError(file + " cannot be read"
          + (Files.exists(file) ? ": " + e.getMessage() : "; there is no such file"));
    }
  }

  private void print(Verdict verdict) {
    String name = verdict.question().isEmpty() ? "" : verdict.question() + ": ";
    console
        .out()
        .println(verdict.where() + ": " + name + verdict.outcome().name().toLowerCase(Locale.ROOT)
            + ": " + verdict.why());
    verdict.proof().forEach(line -> console.out().println("  " + line));
  }

  private static long count(List<Verdict> verdicts, Outcome outcome) {
    return verdicts.stream().filter(one -> one.outcome() == outcome).count();
  }
}
