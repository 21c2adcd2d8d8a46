package bucket32.site;

import bucket32.core.BucketScheme;
import bucket32.core.Interval;
import bucket32.core.Rule;
import java.util.List;

/**
 * Draw the bucket over the offset for a causal query, on an axis where doubling the offset is always
 * one step.
 */
final class StaircaseFigure extends Figure {

  private static final double TOP = 46;
  private static final double BOTTOM = 50;
  private static final double LEFT = 40;
  private static final double RIGHT = 18;

  private final BucketScheme scheme;
  private final long farthest;

  StaircaseFigure(BucketScheme scheme) {
    this.scheme = scheme;
    this.farthest = 2L * scheme.maxDistance();
  }

  @Override
  String title() {
    return "The bucket of every offset: " + Words.of(scheme);
  }

  @Override
  String description() {
    long last = scheme.last().firstDistance();
    return "Offset on the horizontal axis, bucket on the vertical one. Up to "
        + (scheme.maxExact() - 1)
        + " every offset has a bucket of its own. From "
        + scheme.maxExact()
        + " on the steps widen with the offset. From "
        + last
        + " on every offset is in bucket "
        + scheme.last().index()
        + ".";
  }

  @Override
  String plane(int width) {
    return new Frame(null, width).plane.said();
  }

  @Override
  Svg draw(String id, int width) {
    Svg svg = new Svg(id, width, outerHeight(width));
    Frame frame = new Frame(svg, width);
    zones(frame);
    axes(frame);
    scheme.intervals().stream()
        .filter(Interval::isUsed)
        .forEach(interval -> frame.plane.step(svg, interval, farthest));
    return svg;
  }

  private static double outerHeight(int width) {
    return narrow(width) ? 360 : 430;
  }

  private void zones(Frame frame) {
    double exact = scheme.maxExact() - 0.5;
    double last = scheme.last().firstDistance() - 0.5;
    zone(frame, Rule.EXACT, -0.5, exact);
    zone(frame, Rule.LOGARITHMIC, exact, last);
    zone(frame, Rule.FINAL, last, farthest);
  }

  private void zone(Frame frame, Rule rule, double from, double to) {
    double x = frame.x(from);
    double width = frame.x(to) - x;
    frame.svg.rectangle("zone " + Words.of(rule), x, TOP, width, frame.height(), 0);
    String word = Words.of(rule);
    if (width > 7.2 * word.length()) {
      frame.svg.text("zone-name middle " + word, x + width / 2, TOP - 26, word);
    }
    String range = rule == Rule.FINAL
        ? "from " + scheme.last().firstDistance()
        : rule == Rule.EXACT
            ? "0 to " + (scheme.maxExact() - 1)
            : scheme.maxExact() + " to " + (scheme.last().firstDistance() - 1);
    if (width > 7 * range.length()) {
      frame.svg.text("tick middle", x + width / 2, TOP - 10, range);
    }
  }

  private void axes(Frame frame) {
    for (int bucket : List.of(0, scheme.maxExact(), scheme.last().index())) {
      frame.svg.line("grid", LEFT, frame.y(bucket), frame.right(), frame.y(bucket));
      frame.svg.text("tick end", LEFT - 8, frame.y(bucket) + 4, Integer.toString(bucket));
    }
    for (long offset = 0; offset <= farthest; offset = Math.max(1, 2 * offset)) {
      tick(frame, offset);
    }
    double middle = (LEFT + frame.right()) / 2;
    frame.svg.text("axis middle", middle, TOP + frame.height() + 42, "offset: query \u2212 key");
    frame.svg.text("axis", 4, 14, "bucket");
    double x = frame.x(scheme.maxDistance());
    frame.svg.line("limit", x, TOP, x, TOP + frame.height());
    frame.svg.text(
        "tick end", x - 5, TOP + frame.height() - 8, "max_distance " + scheme.maxDistance());
  }

  private void tick(Frame frame, long offset) {
    double x = frame.x(offset);
    double y = TOP + frame.height();
    frame.svg.line("axis-line", x, y, x, y + 5);
    frame.svg.text("tick middle", x, y + 20, Words.of(offset));
  }

  /** The picture, and where things are in it. */
  private final class Frame {

    final Svg svg;
    final Plane plane;
    private final int width;

    Frame(Svg svg, int width) {
      this.svg = svg;
      this.width = width;
      this.plane = Plane.between(
          LEFT, right(), -0.5, farthest, TOP + height(), height(), scheme.numBuckets());
    }

    double right() {
      return width - RIGHT;
    }

    double height() {
      return outerHeight(width) - TOP - BOTTOM;
    }

    double x(double offset) {
      return plane.x(offset);
    }

    double y(double bucket) {
      return plane.y(bucket);
    }
  }
}
