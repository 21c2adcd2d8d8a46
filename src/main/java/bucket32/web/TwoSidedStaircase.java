package bucket32.web;

import bucket32.core.Rule;

/**
 * Draw the buckets of both sides of a query as two staircases, back to back.
 *
 * <p>Each side keeps to its half of the picture, as its buckets keep to their half of the table.
 */
final class TwoSidedStaircase extends Stairs {

  private static final double SIDE = 34;

  private final int half;

  TwoSidedStaircase(Settings settings) {
    super(settings);
    half = scheme.bucketsPerSide();
  }

  @Override
  String shape() {
    int last = scheme.last().index();
    return "The offset is on the horizontal axis, the bucket on the vertical one. The query, and the keys"
        + " before it to the right, climb from bucket 0: up to "
        + (scheme.maxExact() - 1)
        + " every offset has a bucket of its own, from "
        + scheme.maxExact()
        + " on the steps widen, and from "
        + scheme.last().firstDistance()
        + " on every offset is in bucket "
        + last
        + ". The keys after the query, to the left, climb the same steps "
        + half
        + " buckets higher, up to bucket "
        + (half + last)
        + ". In bucket "
        + half
        + " there is no offset.";
  }

  @Override
  Plane place(int width) {
    return new Frame(null, width).plane;
  }

  @Override
  public Svg draw(String id, int width) {
    Svg svg = new Svg(id, width, outerHeight(width) + room(width));
    Frame frame = new Frame(svg, width);
    for (int sign : new int[] {1, -1}) {
      zones(frame, sign);
      buckets(frame, sign);
      offsets(frame, sign);
      words(frame, sign);
    }
    cursorLine(svg, frame.plane, frame.bottom());
    query(frame);
    steps(svg, frame.plane);
    dead(frame);
    words(svg, SIDE, outerHeight(width) + 14, cursor.toString(), scheme);
    cursorRing(svg, frame.plane, frame.bottom());
    return svg;
  }

  private static double outerHeight(int width) {
    return narrow(width) ? 380 : 450;
  }

  private void zones(Frame frame, int sign) {
    double exact = scheme.maxExact() - 0.5;
    double last = scheme.last().firstDistance() - 0.5;
    zone(frame, Rule.EXACT, 0, sign * exact);
    zone(frame, Rule.LOGARITHMIC, sign * exact, sign * last);
    zone(frame, Rule.FINAL, sign * last, sign * farthest);
  }

  private void zone(Frame frame, Rule rule, double near, double far) {
    double x = Math.min(frame.x(near), frame.x(far));
    double width = Math.abs(frame.x(far) - frame.x(near));
    double top = far < 0 ? TOP : frame.seam();
    double bottom = far < 0 ? frame.seam() : frame.bottom();
    frame.svg.rectangle("zone " + Words.of(rule), x, top, width, bottom - top, 0);
    boolean roomy = width > 7.2 * Words.of(rule).length();
    String word = rule == Rule.LOGARITHMIC && !roomy ? "log" : Words.of(rule);
    if (width > 5.2 * word.length()) {
      frame.svg.text("zone-name middle " + Words.of(rule), x + width / 2, top - 10, word);
    }
  }

  /** Mark the first exact, the first logarithmic and the final bucket of a side, at its edge. */
  private void buckets(Frame frame, int sign) {
    int base = sign < 0 ? half : 0;
    double edge = frame.x(sign * farthest);
    for (int bucket : new int[] {0, scheme.maxExact(), scheme.last().index()}) {
      double y = frame.y(base + bucket);
      frame.svg.line("grid", frame.x(0), y, edge, y);
      String style = sign < 0 ? "tick end" : "tick";
      frame.svg.text(style, edge + sign * 8, y + 4, Integer.toString(base + bucket));
    }
  }

  private void offsets(Frame frame, int sign) {
    boolean narrow = narrow((int) frame.svg.width());
    for (long distance = 1; distance <= farthest; distance *= 2) {
      double x = frame.x(sign * distance);
      frame.svg.line("axis-line", x, frame.bottom(), x, frame.bottom() + 5);
      boolean everyOther = Long.numberOfTrailingZeros(distance) % 2 == 0;
      if (!narrow || everyOther && distance > 1) {
        frame.svg.text("tick middle", x, frame.bottom() + 20, Words.of(sign * distance));
      }
    }
    double limit = frame.x(sign * scheme.maxDistance());
    frame.svg.line(
        "limit",
        limit,
        sign < 0 ? TOP : frame.seam(),
        limit,
        sign < 0 ? frame.seam() : frame.bottom());
  }

  /** Name each side in the quarter of the picture that its stairs leave free. */
  private void words(Frame frame, int sign) {
    double x = frame.x(sign * Math.expm1(Math.log1p(farthest) / 2.2));
    double y = sign < 0 ? frame.bottom() - frame.height / 4 : TOP + frame.height / 5;
    int first = sign < 0 ? half + 1 : 0;
    int last = scheme.last().index() + (sign < 0 ? half : 0);
    boolean narrow = narrow((int) frame.svg.width());
    String side = sign < 0 ? "keys after" : "keys before";
    frame.svg.text("zone-name middle over", x, y, narrow ? side : side + " the query");
    String buckets = first == last ? "bucket " + last : "buckets " + first + " to " + last;
    frame.svg.text("tick middle over", x, y + 18, buckets);
  }

  private void query(Frame frame) {
    double x = frame.x(0);
    frame.svg.line("axis-line", x, TOP, x, frame.bottom() + 5);
    frame.svg.text("tick middle", x, frame.bottom() + 20, "0");
    frame.svg.text("axis middle", x, frame.bottom() + 42, "offset: query \u2212 key");
    frame.svg.text("axis", 4, 14, "bucket");
    double limit = frame.x(scheme.maxDistance());
    frame.svg.line("limit", limit, TOP, limit, frame.seam() - 26);
    frame.svg.text("tick end over", limit - 5, TOP + 12, "max_distance " + scheme.maxDistance());
  }

  private void dead(Frame frame) {
    double x = frame.x(0);
    frame.svg.circle("dead", x, frame.y(half), 3.6);
    frame.svg.text("tick end", x - 9, frame.seam() + 17, half + ": no offset");
  }

  /** The picture, and where things are in it. */
  private final class Frame {

    final Svg svg;
    final double height;
    final Plane plane;

    Frame(Svg svg, int width) {
      this.svg = svg;
      this.height = outerHeight(width) - TOP - BOTTOM;
      this.plane = Plane.between(
          SIDE, width - SIDE, -farthest, farthest, bottom(), height, scheme.numBuckets());
    }

    double x(double offset) {
      return plane.x(offset);
    }

    double y(double bucket) {
      return plane.y(bucket);
    }

    /** Return where the half of the keys after the query begins. */
    double seam() {
      return y(half - 0.5);
    }

    double bottom() {
      return TOP + height;
    }
  }
}
