package bucket32.cli;

import bucket32.oracle.BankExport;
import bucket32.oracle.ExportFormat;
import bucket32.oracle.QuestionBank;
import bucket32.oracle.UnreadableBank;
import bucket32.oracle.YamlBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Write question banks for a course platform. */
@Command(
    name = "export",
    description = "Write question banks for a course platform, with the feedback of every wrong"
        + " answer. Every key is computed again first; a bank with a wrong one is not exported.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata quiz export --format moodle --out course.xml     all the course's questions",
      "  ./kata quiz export --format gift --out final.gift chapters/quizzes/04-final.yaml",
      "  ./kata quiz export --format canvas --out fresh.zip fresh.yaml",
      "",
      "Exit code: 0 written, 1 a key is wrong, 2 something was typed wrong or cannot be written."
    })
final class ExportCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Words.ExportFormats.class,
      completionCandidates = Words.ExportFormats.class,
      description = "${COMPLETION-CANDIDATES}; qti is a QTI 2.1 package, canvas one of QTI 1.2")
  private ExportFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where to write it; what is there already is kept")
  private Path out;

  @Option(names = "--force", description = "write over what is there already")
  private boolean force;

  @Parameters(
      arity = "0..*",
      paramLabel = "BANK",
      description = "YAML banks; all of chapters/quizzes if left out")
  private List<Path> files = List.of();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (format == null || out == null) {
      throw new UsageError("say what to write and where: --format moodle --out course.xml;"
          + " see ./kata quiz export --help");
    }
    WholeFile file = new WholeFile(out, force);
    List<QuestionBank> banks = banks();
    List<String> objections = banks.stream()
        .flatMap(bank -> bank.objections().stream())
        .map(QuestionBank.Objection::toString)
        .toList();
    if (!objections.isEmpty()) {
      objections.forEach(console.err()::println);
      console.err().println("nothing was written; mend the questions above");
      return Kata.NO;
    }
    BankExport export = export(banks);
    file.write(export.content());
    export.leftOut().forEach(console.err()::println);
    console
        .err()
        .println(out + ": " + export.carried() + " questions written, "
            + export.leftOut().size() + " left out");
    return Kata.YES;
  }

  private BankExport export(List<QuestionBank> banks) {
    try {
      return BankExport.of(format, banks);
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }

  private List<QuestionBank> banks() {
    List<QuestionBank> banks = new ArrayList<>();
    for (Path each : files.isEmpty() ? course() : files) {
      try {
        banks.add(YamlBank.read(each));
      } catch (UnreadableBank e) {
        throw new UsageError(e.getMessage());
      } catch (IOException e) {
        throw new UsageError(each + " cannot be read"
            + (Files.exists(each) ? ": " + e.getMessage() : "; there is no such file"));
      }
    }
    return banks;
  }

  private List<Path> course() {
    Path folder = console.home().resolve("chapters/quizzes");
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UsageError(folder + " cannot be read: " + e.getMessage());
    }
  }
}
