package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.Interval;
import bucket32.core.Rule;
import bucket32.oracle.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Draw the stairs of a decoder's query, and those of other readings of the same two numbers as
 * lines over them.
 */
final class StaircaseFigure extends Stairs {

  private static final double LEFT = 40;
  private static final double RIGHT = 18;
  private static final String NONE = "none";
  private static final String ALL = "all";

  private final int rows;
  private final String beside;
  private final List<String> choices = new ArrayList<>();
  private final List<Layer> layers = new ArrayList<>();

  StaircaseFigure(Settings settings) {
    super(settings);
    rows = stated.numBuckets() + 1; // the last index of a reading may be num_buckets
    beside = settings.text("beside", NONE);
    choices.add(NONE);
    for (Reading reading : Reading.values()) {
      if (reading != settings.reading()) {
        choices.add(reading.id());
        if (beside.equals(ALL) || beside.equals(reading.id())) {
          layers.add(new Layer(reading.id(), stated.under(reading).scheme()));
        }
      }
    }
    choices.add(ALL);
    if (!choices.contains(beside)) {
      throw new IllegalArgumentException("beside must be one of " + String.join(", ", choices)
          + ", but was '" + beside + "'; use one of these");
    }
  }

  @Override
  public String description() {
    StringBuilder words = new StringBuilder(said(cursor.toString(), scheme)).append(". ");
    for (Layer layer : layers) {
      words.append("In the reading ").append(said(layer.name, layer.scheme)).append(". ");
    }
    return words.append(shape()).toString();
  }

  @Override
  String shape() {
    long last = scheme.last().firstDistance();
    return "The offset is on the horizontal axis, the bucket on the vertical one. Up to "
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
  public List<Control> controls() {
    List<Control> controls = super.controls();
    controls.add(new Control("beside", "compare with", 0, 0, beside, choices));
    return controls;
  }

  @Override
  public Grid table() {
    if (layers.isEmpty()) {
      return super.table();
    }
    List<String> headings = new ArrayList<>(List.of("bucket", "offsets"));
    layers.forEach(layer -> headings.add("offsets, " + layer.name));
    Grid grid = new Grid(headings.toArray(new String[0]));
    for (int bucket = 0; bucket < rows; bucket++) {
      List<String> row = new ArrayList<>(List.of(Integer.toString(bucket), range(scheme, bucket)));
      for (Layer layer : layers) {
        row.add(range(layer.scheme, bucket));
      }
      grid.row(row.toArray(new String[0]));
    }
    return grid;
  }

  private static String range(BucketScheme scheme, int bucket) {
    return bucket < scheme.numBuckets() ? Words.range(scheme.interval(bucket)) : "no such bucket";
  }

  @Override
  Plane place(int width) {
    return new Frame(null, width).plane;
  }

  @Override
  public Svg draw(String id, int width) {
    double outer = outerHeight(width);
    Svg svg = new Svg(id, width, outer + room(width) * (1 + layers.size()));
    Frame frame = new Frame(svg, width);
    zones(frame);
    cursorLine(svg, frame.plane, TOP + frame.height());
    axes(frame);
    steps(svg, frame.plane);
    double y = outer + 14;
    words(svg, LEFT, y, cursor.toString(), scheme);
    for (Layer layer : layers) {
      y += room(width);
      svg.line("layer " + layer.name, 4, y - 4, LEFT - 6, y - 4);
      words(svg, LEFT, y, layer.name, layer.scheme);
      line(frame, layer);
    }
    cursorRing(svg, frame.plane, TOP + frame.height());
    return svg;
  }

  /** Draw the stairs of another reading as a line. */
  private void line(Frame frame, Layer layer) {
    StringBuilder path = new StringBuilder();
    for (Interval interval : layer.scheme.intervals()) {
      if (interval.isUsed()) {
        double right = interval.hasEnd() ? interval.last() + 0.5 : farthest;
        path.append(path.length() == 0 ? 'M' : 'L');
        path.append(Svg.number(frame.x(interval.first() - 0.5))).append(' ');
        path.append(Svg.number(frame.y(interval.bucket()))).append('H');
        path.append(Svg.number(frame.x(right)));
      }
    }
    frame.svg.path("layer " + layer.name, path.toString());
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
        "tick end over", x - 5, TOP + frame.height() - 8, "max_distance " + scheme.maxDistance());
  }

  private void tick(Frame frame, long offset) {
    double x = frame.x(offset);
    double y = TOP + frame.height();
    frame.svg.line("axis-line", x, y, x, y + 5);
    frame.svg.text("tick middle", x, y + 20, Words.of(offset));
  }

  /** Hold another reading of the same numbers. */
  private record Layer(String name, BucketScheme scheme) {}

  /** The picture, and where things are in it. */
  private final class Frame {

    final Svg svg;
    final Plane plane;
    private final int width;

    Frame(Svg svg, int width) {
      this.svg = svg;
      this.width = width;
      this.plane = Plane.between(LEFT, right(), -0.5, farthest, TOP + height(), height(), rows);
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
