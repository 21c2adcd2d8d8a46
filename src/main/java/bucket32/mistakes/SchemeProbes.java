package bucket32.mistakes;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.LogarithmicBuckets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Ask about a whole scheme: where it puts a key on either side, and how it is cut.
 *
 * <p>The edges of the logarithmic buckets that are whole distances are left open and not asked; so
 * is what {@code t5} says of numbers it cannot cut.
 */
final class SchemeProbes {

  private static final SchemeParts ENCODER =
      new SchemeParts(32, Direction.BIDIRECTIONAL, 8, 8, 128, 91);
  private static final SchemeParts DECODER =
      new SchemeParts(32, Direction.CAUSAL, 16, 16, 128, 113);

  private static final List<SchemeParts> OTHERS = List.of(
      new SchemeParts(33, Direction.BIDIRECTIONAL, 8, 8, 128, 91),
      new SchemeParts(8, Direction.BIDIRECTIONAL, 2, 2, 5, 4),
      new SchemeParts(10, Direction.BIDIRECTIONAL, 2, 3, 30, 13),
      new SchemeParts(19, Direction.BIDIRECTIONAL, 4, 5, 100, 53),
      new SchemeParts(320, Direction.BIDIRECTIONAL, 80, 80, 800, 778),
      new SchemeParts(4, Direction.CAUSAL, 2, 2, 5, 4),
      new SchemeParts(9, Direction.CAUSAL, 4, 5, 100, 53));

  private static final long[] FARTHEST = {
    1L << 31, (1L << 31) + 1, 1L << 32, (1L << 32) + 3, Long.MAX_VALUE
  };

  private SchemeProbes() {}

  static List<Probe> twoDirections() {
    List<Probe> probes = new ArrayList<>();
    for (int distance = 0; distance < 200; distance++) {
      ENCODER.ask(probes, Probe.BUCKETS + "an encoder's keys before the query", -distance);
    }
    for (int distance = 1; distance < 200; distance++) {
      ENCODER.ask(probes, Probe.BUCKETS + "an encoder's keys after the query", distance);
    }
    for (int distance = 0; distance < 200; distance++) {
      DECODER.ask(probes, Probe.BUCKETS + "a decoder's keys before the query", -distance);
    }
    for (long distance : new long[] {1, 2, 3, 16, 128, 1_000}) {
      DECODER.ask(probes, "a decoder's keys after the query", distance);
    }
    for (SchemeParts scheme : List.of(ENCODER, DECODER)) {
      String whose = scheme == ENCODER ? "an encoder" : "a decoder";
      for (long distance : FARTHEST) {
        scheme.ask(probes, whose + "'s keys farther away than an int can say", -distance);
        scheme.ask(probes, whose + "'s keys farther away than an int can say", distance);
      }
      scheme.ask(probes, whose + "'s key at the smallest long", Long.MIN_VALUE);
    }
    for (SchemeParts scheme : OTHERS) {
      for (long distance : scheme.turningPoints()) {
        scheme.ask(probes, "numbers other than T5's", -distance);
        scheme.ask(probes, "numbers other than T5's", distance);
      }
    }
    return List.copyOf(probes);
  }

  static List<Probe> t5() {
    List<Probe> probes = new ArrayList<>();
    for (SchemeParts scheme : List.of(ENCODER, DECODER)) {
      cut(probes, scheme == ENCODER ? "T5's encoder" : "T5's decoder", scheme);
    }
    OTHERS.forEach(scheme -> cut(probes, "numbers other than T5's", scheme));
    return List.copyOf(probes);
  }

  private static void cut(List<Probe> probes, String part, SchemeParts scheme) {
    cut(probes, part, scheme, "numBuckets()", BucketScheme::numBuckets);
    cut(probes, part, scheme, "direction()", BucketScheme::direction);
    cut(probes, part, scheme, "exact().maxExact()", cut -> cut.exact().maxExact());
    cut(probes, part, scheme, "last().logarithmic().maxExact()", cut -> shared(cut)
        .maxExact());
    cut(probes, part, scheme, "last().logarithmic().count()", cut -> shared(cut).count());
    cut(probes, part, scheme, "last().logarithmic().maxDistance()", cut -> shared(cut)
        .maxDistance());
    cut(probes, part, scheme, "last().index()", cut -> cut.last().index());
    cut(probes, part, scheme, "last().firstDistance()", cut -> cut.last().firstDistance());
  }

  private static LogarithmicBuckets shared(BucketScheme scheme) {
    return scheme.last().logarithmic();
  }

  private static void cut(
      List<Probe> probes,
      String part,
      SchemeParts scheme,
      String component,
      Function<BucketScheme, Object> of) {
    String call =
        "t5(" + scheme.buckets() + ", " + scheme.maxDistance() + ", " + scheme.direction() + ")";
    probes.add(new Probe(
        part,
        call + "." + component,
        () ->
            of.apply(BucketScheme.t5(scheme.buckets(), scheme.maxDistance(), scheme.direction()))));
  }
}
