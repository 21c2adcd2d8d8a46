package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.Interval;

/**
 * Hold the offset that a reader points at, and say where it lands.
 *
 * <p>An offset beyond the ends is moved to the nearer one: the ends move with the scheme, and the
 * reader's offset stays what it was as long as it can.
 */
record Cursor(long offset, long least, long most) {

  Cursor {
    offset = Math.max(least, Math.min(most, offset));
  }

  Control control() {
    return Control.range("offset", "offset", least, most, offset);
  }

  Interval interval(BucketScheme scheme) {
    return scheme.interval(scheme.bucketOfOffset(offset));
  }

  /** Say the bucket. Example: {@code bucket 31, final}. */
  String lands(BucketScheme scheme) {
    Interval interval = interval(scheme);
    return "bucket " + interval.bucket() + ", " + Words.of(interval.rule());
  }

  /** Say who else is there. Example: {@code shared with all from 113 on}. */
  String shared(BucketScheme scheme) {
    Interval interval = interval(scheme);
    if (interval.first() == interval.last()) {
      return "shared with no other";
    }
    return interval.hasEnd()
        ? "shared by " + Words.range(interval)
        : "shared with all from " + Words.of(interval.first())
            + (interval.last() < 0 ? " down" : " on");
  }

  /** Draw the line on which the cursor stands. */
  void line(Svg svg, double x, double top, double bottom) {
    svg.line("cursor-casing", x, top, x, bottom);
    svg.line("cursor", x, top, x, bottom);
  }

  @Override
  public String toString() {
    return "offset " + Words.of(offset);
  }
}
