package bucket32.cli;

import bucket32.oracle.Difficulty;
import bucket32.oracle.Kind;
import bucket32.oracle.QuestionGenerator;
import bucket32.oracle.QuestionGenerator.Plan;
import bucket32.oracle.Reading;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Write fresh questions from a seed, as they come. */
@Command(
    name = "generate",
    description = "Write fresh questions about a scheme, in the course's YAML format. Each has one"
        + " right answer; the same seed gives the same questions everywhere.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata quiz generate --seed 7                            ten questions about T5's decoder",
      "  ./kata quiz generate --seed 7 --count 500 > bank.yaml    as many as you like",
      "  ./kata quiz generate --seed 7 --kind pairs,number --difficulty hard",
      "  ./kata quiz generate --seed 7 --model wavlm              about another scheme",
      "",
      "Exit code: 0 all were written, 1 there are not that many, 2 something was typed wrong."
    })
final class GenerateCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private SchemeOptions scheme;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "a whole number; another one gives other questions")
  private Long seed;

  @Option(
      names = "--count",
      paramLabel = "C",
      defaultValue = "10",
      description = "how many questions; 10 if left out")
  private int count;

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      converter = Words.Kinds.class,
      completionCandidates = Words.Kinds.class,
      description = "${COMPLETION-CANDIDATES}; all of them if left out")
  private List<Kind> kinds = QuestionGenerator.KINDS;

  @Option(
      names = "--difficulty",
      split = ",",
      paramLabel = "D",
      converter = Words.Difficulties.class,
      completionCandidates = Words.Difficulties.class,
      description = "${COMPLETION-CANDIDATES}: how near a boundary; all if left out")
  private List<Difficulty> difficulties = List.of(Difficulty.values());

  @Option(
      names = "--reading",
      paramLabel = "NAME",
      defaultValue = "t5",
      converter = Words.Readings.class,
      completionCandidates = Words.Readings.class,
      description = "${COMPLETION-CANDIDATES}; t5 if left out")
  private Reading reading;

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (seed == null) {
      throw new UsageError(
          "--seed must be given, so that the same questions can be had again; use --seed 1");
    }
    if (count < 1) {
      throw new UsageError("--count must be 1 or more, but was " + count + "; ask for some");
    }
    scheme.scheme(reading);
    Plan plan = new Plan(seed, scheme.stated(), reading, kinds, difficulties);
    QuestionGenerator generator = new QuestionGenerator(plan);
    for (int written = 0; written < count; written++) {
      Optional<String> question = generator.next();
      if (question.isEmpty()) {
        console
            .err()
            .println("there are only " + written
                + " such questions; ask for more kinds, more difficulties or another scheme");
        return Kata.NO;
      }
      write(question.get());
    }
    return Kata.YES;
  }

  /** Write bytes: the same ones on every machine, whatever its line ends and its encoding. */
  private void write(String question) {
    PrintStream out = console.out();
    byte[] bytes = question.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    if (out.checkError()) {
      throw new ReaderLeft();
    }
  }
}
