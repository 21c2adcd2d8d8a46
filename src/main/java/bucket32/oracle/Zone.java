package bucket32.oracle;

import bucket32.core.BucketScheme;
import bucket32.core.Interval;
import bucket32.core.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Hold offsets before the query between two boundaries: one shared bucket, or all exact ones.
 *
 * @param last the farthest one; in the final bucket, the farthest one worth asking about
 */
record Zone(Rule rule, long first, long last) {

  /** Bound the drawing of numbers; far beyond any text. */
  private static final long MOST = 1 << 30;

  /** Return the zones of a scheme, the nearest first. */
  static List<Zone> of(BucketScheme scheme) {
    List<Zone> zones = new ArrayList<>();
    zones.add(new Zone(Rule.EXACT, 0, scheme.maxExact() - 1L));
    for (Interval interval : scheme.intervals()) {
      if (interval.rule() == Rule.LOGARITHMIC && interval.first() > 0) {
        zones.add(new Zone(Rule.LOGARITHMIC, interval.first(), interval.last()));
      }
    }
    long start = scheme.last().firstDistance();
    zones.add(new Zone(Rule.FINAL, start, 3 * start + 50));
    return List.copyOf(zones);
  }

  /** Tell whether it has an offset of that difficulty. */
  boolean has(Difficulty difficulty) {
    return most(difficulty) >= difficulty.least(width());
  }

  /** Draw an offset of that difficulty, where there is one. */
  long draw(Difficulty difficulty, Draw draw) {
    long least = difficulty.least(width());
    long choices = Math.min(most(difficulty) - least + 1, MOST);
    long steps = least - 1 + draw.below((int) choices);
    boolean fromItsEnd = rule == Rule.EXACT || rule == Rule.LOGARITHMIC && draw.below(2) == 0;
    return fromItsEnd ? last - steps : first + steps;
  }

  private long most(Difficulty difficulty) {
    long width = width();
    return difficulty.most(width, rule == Rule.LOGARITHMIC ? (width + 1) / 2 : last - first + 1);
  }

  /** The final bucket has no width; where it begins tells its size. */
  private long width() {
    return rule == Rule.FINAL ? first : last - first + 1;
  }
}
