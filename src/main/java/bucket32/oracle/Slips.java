package bucket32.oracle;

import bucket32.core.Direction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Know the wrong buckets that people give for an offset, and what each tells about them. */
final class Slips {

  private static final int MOST = 3;

  private Slips() {}

  /** Hold a wrong answer as an expression, and its misconception. */
  record Slip(String value, String because) {}

  /** Return up to three slips with different values, all of them wrong; there is at least one. */
  static List<Slip> ofBucket(long offset, Premise premise) {
    Set<Long> taken = new HashSet<>();
    taken.add((long) premise.scheme().bucketOfOffset(offset));
    List<Slip> slips = new ArrayList<>();
    for (Slip slip : known(offset, premise)) {
      OptionalLong value = value(slip, premise);
      if (slips.size() < MOST
          && value.isPresent()
          && value.getAsLong() >= 0
          && taken.add(value.getAsLong())) {
        slips.add(slip);
      }
    }
    return slips;
  }

  /** Another reading may have no scheme of these numbers, and then no slip. */
  private static OptionalLong value(Slip slip, Premise premise) {
    try {
      return OptionalLong.of(Expression.parse(slip.value()).number(premise));
    } catch (IllegalArgumentException e) {
      return OptionalLong.empty();
    }
  }

  private static List<Slip> known(long offset, Premise premise) {
    String bucket = "bucket(" + offset + ")";
    List<Slip> known = new ArrayList<>();
    if (Math.abs(offset) >= premise.scheme().maxExact()) {
      known.add(new Slip(
          Long.toString(Math.abs(offset)),
          "You use the exact rule. It ends at distance {max_exact - 1}."));
    }
    known.add(new Slip(
        "bucket(" + -offset + ")", "You swap query and key: the sign of the offset counts."));
    if (premise.direction() == Direction.CAUSAL) {
      for (Reading other : Reading.values()) {
        known.add(new Slip(
            "under(" + other.id() + ", " + bucket + ")",
            "That is the bucket under another reading of the rule: " + other.id() + "."));
      }
    }
    known.add(new Slip(bucket + " + 1", "You count the buckets from 1. Their indices begin at 0."));
    known.add(new Slip(
        bucket + " - 1",
        "You stop one bucket early. Bucket {" + bucket + "} takes the offsets from {first(" + bucket
            + ")} on."));
    return known;
  }
}
