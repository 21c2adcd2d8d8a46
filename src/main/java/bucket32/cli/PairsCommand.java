package bucket32.cli;

import bucket32.oracle.Landings;
import bucket32.oracle.Reading;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answer which pairs land in a bucket, under every reading of the rule. */
@Command(
    name = "pairs",
    description = "Print which QUERY,KEY pairs land in a bucket, under each reading of the rule.",
    modelTransformer = NegativeValues.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata quiz pairs --ordinal 32 130,5 120,5             the 32nd bucket, index 31",
      "  ./kata quiz pairs --bucket 31 --reading t5 \"(140, 0)\"  the index itself, one reading",
      "  ./kata quiz pairs --final --max-distance 1024 900,5    wherever the last bucket is",
      "  ./kata quiz pairs --ordinal 32 --only --format csv -   one pair a line, endlessly",
      "",
      "Blank lines at the end of standard input are ignored. In PowerShell, quote pairs: '130,5'."
    })
final class PairsCommand implements Runnable {

  private final Console console;

  @Spec
  private CommandSpec spec;

  @Mixin
  private SchemeOptions scheme;

  @Mixin
  private TargetOptions target;

  @Option(
      names = "--reading",
      paramLabel = "READING",
      split = ",",
      converter = Words.Readings.class,
      completionCandidates = Words.Readings.class,
      description = "whose rule: ${COMPLETION-CANDIDATES}; all of them if left out")
  private List<Reading> readings = List.of();

  @Option(names = "--only", description = "print just the pairs that land there")
  private boolean only;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Words.Formats.class,
      completionCandidates = Words.Formats.class,
      description = "${COMPLETION-CANDIDATES}; table if left out")
  private Format format = Format.TABLE;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY,KEY|-",
      description = "the pairs; - reads one a line from standard input")
  private List<String> pairs = List.of();

  PairsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    NegativeValues.refuseOptions(pairs, spec);
    target.requireOne();
    if (pairs.isEmpty()) {
      throw new UsageError("give QUERY,KEY pairs, or - for standard input; for example: ./kata quiz"
          + " pairs --ordinal 32 130,5");
    }
    ByteWriter out = new ByteWriter(console.out());
    ValueReader values = ValueReader.of(pairs, console.in(), true, out::flush);
    PairNotes notes = new PairNotes(console.err());
    Landings landings = readings.isEmpty() ? all() : named();
    values.next();
    notes.sayWhatToKnow(landings);
    new PairRows(landings.landings(), only, format).print(values, out, notes);
  }

  private Landings named() {
    return new Landings(
        readings.stream()
            .distinct()
            .map(reading -> target.of(reading, scheme.scheme(reading)))
            .toList(),
        List.of());
  }

  /** Ask every reading that has such a scheme; T5 must. */
  private Landings all() {
    try {
      return Landings.ofAll(scheme.stated(), target::of);
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }
}
