package bucket32.mistakes;

import bucket32.core.Direction;
import bucket32.core.RelativePosition;
import bucket32.core.T5Defaults;
import java.util.ArrayList;
import java.util.List;

/** Ask about two tokens: their relative position, their offset, their distance. */
final class PositionProbes {

  private static final long[] POSITIONS = {0, 1, 2, 5, 7, 100, 3_000_000_000L};

  private static final long[] STEPS = {0, 1, 2, 3, 8, 100, 3_000_000_000L};

  private PositionProbes() {}

  static List<Probe> start() {
    return List.of(
        new Probe("numBuckets", "numBuckets()", T5Defaults::numBuckets),
        new Probe("maxDistance", "maxDistance()", T5Defaults::maxDistance));
  }

  static List<Probe> relativePosition() {
    List<Probe> probes = new ArrayList<>();
    for (long query : POSITIONS) {
      for (long key : POSITIONS) {
        String pair = "(" + query + ", " + key + ")";
        probes.add(new Probe("of", "of" + pair, () -> RelativePosition.of(query, key)));
        probes.add(new Probe("offset", "offset" + pair, () -> RelativePosition.offset(query, key)));
      }
    }
    return List.copyOf(probes);
  }

  static List<Probe> distance() {
    List<Probe> probes = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      String query = direction == Direction.CAUSAL ? "a causal query" : "a bidirectional query";
      for (long step : STEPS) {
        probes.add(distance(query + " and the keys up to it", -step, direction));
      }
      for (long step : STEPS) {
        if (step > 0) {
          probes.add(distance(query + " and the keys after it", step, direction));
        }
      }
    }
    for (Direction direction : Direction.values()) {
      probes.add(distance("the one distance that a long cannot hold", Long.MIN_VALUE, direction));
    }
    return List.copyOf(probes);
  }

  private static Probe distance(String part, long relativePosition, Direction direction) {
    return new Probe(
        part,
        "distance(" + relativePosition + ", " + direction + ")",
        () -> RelativePosition.distance(relativePosition, direction));
  }
}
