package bucket32.cli;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import bucket32.oracle.BucketKeys;
import bucket32.oracle.Reading;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answer which bucket offsets and pairs have, and which offsets a bucket has. */
@Command(
    name = "bucket",
    description = "Print the bucket of offsets (query - key) or of QUERY,KEY pairs.",
    modelTransformer = NegativeValues.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata bucket 112 113                          two offsets, T5's decoder",
      "  ./kata bucket --model t5-encoder 5,140 140,5   pairs: a key after its query, and before",
      "  seq 0 200 | ./kata bucket --format csv -       one a line, endlessly",
      "  ./kata bucket --intervals --reading book       the range of every bucket",
      "  ./kata bucket --inverse 31                     the offsets of one bucket",
      "  ./kata bucket --inverse 30 --query 120         the keys of a query in it",
      "",
      "Blank lines at the end of standard input are ignored. In PowerShell, quote pairs: '5,140'."
    })
final class BucketCommand implements Runnable {

  private final Console console;

  @Spec
  private CommandSpec spec;

  @Mixin
  private SchemeOptions scheme;

  @Option(
      names = "--reading",
      paramLabel = "READING",
      converter = Words.Readings.class,
      completionCandidates = Words.Readings.class,
      description = "whose rule: ${COMPLETION-CANDIDATES}; t5, the reference code's, if left out")
  private Reading reading = Reading.T5;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Words.Formats.class,
      completionCandidates = Words.Formats.class,
      description = "${COMPLETION-CANDIDATES}; table if left out")
  private Format format = Format.TABLE;

  @Option(names = "--intervals", description = "print the offsets of every bucket")
  private boolean intervals;

  @Option(names = "--inverse", paramLabel = "BUCKET", description = "print the offsets of a bucket")
  private Integer inverse;

  @Option(
      names = "--query",
      paramLabel = "I",
      description = "with --inverse: print the keys of the query at position I")
  private Long query;

  @Option(names = "--keys", paramLabel = "N", description = "with --query: how many keys there are")
  private Long keys;

  @Parameters(
      arity = "0..*",
      paramLabel = "OFFSET|QUERY,KEY|-",
      description = "what to place; - reads one a line from standard input")
  private List<String> values = List.of();

  BucketCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    NegativeValues.refuseOptions(values, spec);
    refuseMixtures();
    BucketScheme asked = scheme.scheme(reading);
    ByteWriter out = new ByteWriter(console.out());
    if (intervals) {
      IntervalRows.print(asked.intervals(), format, out);
      sayWhereCausalOffsetsStart(asked);
    } else if (inverse == null) {
      BucketRows.print(asked, format, out, values, console.in());
    } else if (query == null) {
      IntervalRows.print(List.of(inverse(asked)), format, out);
    } else {
      BucketKeys found = keys(asked);
      KeyRows.print(found, format, out);
      if (found.isEmpty()) {
        console.err().println("no key of query " + query + " is in bucket " + inverse);
      }
    }
  }

  private Interval inverse(BucketScheme asked) {
    try {
      return BucketKeys.interval(asked, inverse);
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }

  private BucketKeys keys(BucketScheme asked) {
    try {
      return BucketKeys.of(asked, inverse, query, keys);
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }

  private void refuseMixtures() {
    boolean turned = intervals || inverse != null;
    refuse(intervals && inverse != null, "--intervals and --inverse exclude each other");
    refuse(query != null && inverse == null, "--query needs --inverse BUCKET");
    refuse(keys != null && query == null, "--keys needs --inverse BUCKET and --query I");
    refuse(turned && !values.isEmpty(), "--intervals and --inverse take no values");
    refuse(
        !turned && values.isEmpty(),
        "give offsets, QUERY,KEY pairs, or - for standard input; for example: ./kata bucket 113");
  }

  private static void refuse(boolean wrong, String message) {
    if (wrong) {
      throw new UsageError(message);
    }
  }

  private void sayWhereCausalOffsetsStart(BucketScheme asked) {
    if (format == Format.TABLE && asked.direction() == Direction.CAUSAL) {
      console
          .err()
          .println("offsets start at 0: a causal query has no later key; one that is asked"
              + " for counts as offset 0");
    }
  }
}
