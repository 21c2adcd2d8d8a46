package bucket32.cli;

import bucket32.core.Direction;
import bucket32.oracle.Claim;
import bucket32.oracle.Premise;
import bucket32.oracle.Question.Stated;
import bucket32.oracle.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explain an answer: which readings agree, what the bucket takes, and the proof. */
@Command(
    name = "explain",
    description = "Say where offsets and pairs land under each reading, or whether a claim holds,"
        + " with the proof in whole numbers.",
    modelTransformer = NegativeValues.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata quiz explain 120 140,5                 two places and their proofs",
      "  ./kata quiz explain \"offset 120 is in bucket 32 of 0..32 with dist_max 128\"",
      "  ./kata quiz explain \"offsets 500 and 510 share a bucket\" --max-distance 1024",
      "  ./kata quiz explain \"count(30) = 14 and not share(10, 20)\"   an expression",
      "  ./kata quiz explain --max-distance 10000 --against 32,500 --length 2048 400",
      "",
      "Exit code: 0 where a claim holds under every reading asked, 1 where it does not."
    })
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Spec
  private CommandSpec spec;

  @Mixin
  private SchemeOptions scheme;

  @Option(
      names = "--reading",
      paramLabel = "NAME",
      converter = Words.Readings.class,
      completionCandidates = Words.Readings.class,
      description = "whose rule: ${COMPLETION-CANDIDATES}; all of them if left out")
  private Reading reading;

  @Option(
      names = "--against",
      paramLabel = "N,D",
      description = "set another num_buckets and max_distance beside the scheme")
  private String against;

  @Option(
      names = "--length",
      paramLabel = "T",
      converter = WholeNumber.Int.class,
      description = "with --against: the tokens of a text; 512 if left out")
  private Integer length;

  @Parameters(
      arity = "0..*",
      paramLabel = "OFFSET|QUERY,KEY|CLAIM",
      description = "what to explain; words together are one claim")
  private List<String> values = List.of();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    NegativeValues.refuseOptions(values, spec);
    Explanation explanation = new Explanation(console.out());
    if (against != null) {
      WhatIfTable table = WhatIfTable.of(scheme.stated(), reading, against, length);
      table.print(console.out(), places());
      return Kata.YES;
    }
    if (length != null) {
      throw new UsageError("--length needs --against N,D");
    }
    if (values.isEmpty()) {
      throw new UsageError(
          "give offsets, QUERY,KEY pairs or a claim; for example:" + " ./kata quiz explain 120");
    }
    if (isClaim()) {
      return claim(explanation);
    }
    List<Premise> premises = premises(reading, scheme.stated().direction(), scheme.stated()::under);
    places().forEach(place -> explanation.place(place, premises));
    return Kata.YES;
  }

  private int claim(Explanation explanation) {
    String typed = String.join(" ", values);
    try {
      Claim claim = Claim.read(typed);
      Stated stated = scheme.stated();
      List<Premise> premises = premises(
          claim.scheme().reading().orElse(reading),
          claim.scheme().direction().orElse(stated.direction()),
          one -> claim.scheme().premise(one, stated));
      return explanation.claim(claim, premises) ? Kata.YES : Kata.NO;
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }

  /** Return the premise of each reading asked; where all are, those that have no scheme say so. */
  private List<Premise> premises(
      Reading only, Direction direction, Function<Reading, Premise> premise) {
    List<Reading> asked = only != null
        ? List.of(only)
        : direction == Direction.CAUSAL ? List.of(Reading.values()) : List.of(Reading.T5);
    PairNotes notes = new PairNotes(console.err());
    if (only == null && asked.size() == 1) {
      notes.sayOnlyT5HasTwoDirections();
    }
    List<Premise> premises = new ArrayList<>();
    for (Reading one : asked) {
      try {
        premises.add(premise.apply(one));
      } catch (IllegalArgumentException e) {
        UsageError refusal = new UsageError(e.getMessage());
        if (asked.size() == 1 || one == Reading.T5) {
          throw refusal;
        }
        notes.sayWhoIsLeftOut(one, refusal);
      }
    }
    return premises;
  }

  private boolean isClaim() {
    return !values.stream().allMatch(value -> value.matches("[-+0-9(),\\s]+"));
  }

  private List<Place> places() {
    if (isClaim()) {
      throw new UsageError("--against takes offsets and QUERY,KEY pairs, not a claim; ask for the"
          + " claim on its own");
    }
    List<Place> places = new ArrayList<>();
    for (String value : values) {
      ValueReader reader = ValueReader.of(List.of(value), console.in(), false, () -> {});
      reader.next();
      places.add(
          reader.isPair()
              ? Place.pair(reader.query(), reader.key())
              : Place.offset(reader.offset()));
    }
    return places;
  }
}
