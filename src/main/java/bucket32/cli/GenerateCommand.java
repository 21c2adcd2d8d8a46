package bucket32.cli;

import bucket32.oracle.Difficulty;
import bucket32.oracle.QuestionGenerator;
import bucket32.oracle.Reading;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Make fresh questions with certain answers. */
@Command(
    name = "generate",
    description = "Print fresh questions as a YAML bank. The same seed gives the same questions"
        + " everywhere; every answer is computed and checked.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata quiz generate --seed 7 > fresh.yaml               ten questions on schemes drawn",
      "  ./kata quiz generate --seed 7 --count 100 --difficulty hard",
      "  ./kata quiz generate --seed 7 --model t5-encoder         all on one scheme",
      "  ./kata quiz generate --seed 7 --reading book --buckets 32 --max-distance 1024"
    })
final class GenerateCommand implements Runnable {

  private final Console console;

  @Mixin
  private SchemeOptions scheme;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = WholeNumber.Long64.class,
      description = "what the questions are drawn from")
  private Long seed;

  @Option(
      names = "--count",
      paramLabel = "HOW_MANY",
      converter = WholeNumber.Int.class,
      description = "how many questions; 10 if left out")
  private int count = 10;

  @Option(
      names = "--difficulty",
      paramLabel = "LEVEL",
      converter = Words.Difficulties.class,
      completionCandidates = Words.Difficulties.class,
      description = "how near to a boundary: ${COMPLETION-CANDIDATES}; medium if left out")
  private Difficulty difficulty = Difficulty.MEDIUM;

  @Option(
      names = "--reading",
      paramLabel = "NAME",
      converter = Words.Readings.class,
      completionCandidates = Words.Readings.class,
      description = "whose rule: ${COMPLETION-CANDIDATES}; t5 if left out")
  private Reading reading = Reading.T5;

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    if (seed == null) {
      throw new UsageError("give --seed N; the same one gives the same questions again");
    }
    if (count < 1) {
      throw new UsageError("--count must be at least 1, but was " + count + "; use 1 or more");
    }
    if (scheme.isGiven()) {
      scheme.scheme(reading);
    }
    QuestionGenerator generator = new QuestionGenerator(
        seed,
        difficulty,
        scheme.isGiven() ? Optional.of(scheme.stated()) : Optional.empty(),
        reading);
    for (int number = 1; number <= count; number++) {
      console.out().print(generator.yaml(number));
    }
  }
}
