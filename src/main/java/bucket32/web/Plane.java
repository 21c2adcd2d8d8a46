package bucket32.web;

import bucket32.core.Interval;

/**
 * Map offsets and buckets to places in a picture: doubling the offset is always one step along.
 *
 * @param zero where offset 0 is
 * @param along how far one step of the natural logarithm goes
 * @param floor where bucket 0 is
 * @param rise how far the next bucket is above
 */
record Plane(double zero, double along, double floor, double rise) {

  /** Fit a range of offsets between two edges, and buckets above a bottom. */
  static Plane between(
      double left,
      double right,
      double first,
      double last,
      double bottom,
      double height,
      int buckets) {
    double along = (right - left) / (steps(last) - steps(first));
    double rise = height / buckets;
    return new Plane(left - along * steps(first), along, bottom - rise / 2, rise);
  }

  double x(double offset) {
    return zero + along * steps(offset);
  }

  double y(double bucket) {
    return floor - rise * bucket;
  }

  /** Say it in a page, for a script that draws into the picture. */
  String said() {
    return "log " + zero + " " + along + " " + floor + " " + rise;
  }

  /** Draw the offsets of a bucket as a step of the stairs; the final one points to where it goes on. */
  void step(Svg svg, Interval interval, long farthest) {
    int sign = interval.last() < 0 ? -1 : 1;
    double y = y(interval.bucket());
    double near = x(interval.first() - sign * 0.5);
    switch (interval.rule()) {
      case EXACT -> svg.circle("exact", x(interval.first()), y, 3.6);
      case LOGARITHMIC -> svg.line("step logarithmic", near, y, x(interval.last() + sign * 0.5), y);
      default -> {
        double far = x(sign * farthest) - sign * 6;
        svg.line("step final", near, y, far, y);
        svg.path(
            "head final",
            "M" + Svg.number(far - sign * 8) + " " + Svg.number(y - 7) + "L"
                + Svg.number(far + sign * 2) + " " + Svg.number(y) + "L"
                + Svg.number(far - sign * 8) + " " + Svg.number(y + 7));
      }
    }
  }

  private static double steps(double offset) {
    return Math.signum(offset) * Math.log1p(Math.abs(offset));
  }
}
