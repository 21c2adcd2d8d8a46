package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import bucket32.core.Rule;
import java.util.Locale;

/** Say numbers and rules the same way in every table and figure. */
public final class Words {

  private Words() {}

  public static String of(Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT);
  }

  public static String of(Direction direction) {
    return direction.name().toLowerCase(Locale.ROOT);
  }

  /** Return a number with a real minus sign. */
  public static String of(long number) {
    return number < 0 ? "\u2212" + -number : Long.toString(number);
  }

  /** Name a scheme. Example: {@code 32 buckets, max_distance 128, causal}. */
  public static String of(BucketScheme scheme) {
    return scheme.numBuckets()
        + " buckets, max_distance "
        + scheme.maxDistance()
        + ", "
        + of(scheme.direction());
  }

  /** Name the offsets of a bucket. Example: {@code 19 to 20}. */
  public static String range(Interval interval) {
    if (!interval.isUsed()) {
      return "none";
    }
    if (!interval.hasEnd()) {
      return of(interval.first()) + (interval.last() < 0 ? " and below" : " and above");
    }
    return interval.first() == interval.last()
        ? of(interval.first())
        : of(interval.first()) + " to " + of(interval.last());
  }
}
