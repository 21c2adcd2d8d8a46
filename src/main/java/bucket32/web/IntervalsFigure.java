package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.Interval;
import bucket32.core.Rule;
import java.util.List;

/** Draw how many offsets share each bucket: a column a bucket, as high as the bucket is wide. */
final class IntervalsFigure extends Figure {

  private static final int MOST_COLUMNS = 512;
  private static final double TOP = 34;
  private static final double BOTTOM = 54;
  private static final double SIDE = 10;

  private final BucketScheme scheme;
  private final long widest;

  IntervalsFigure(Settings settings) {
    this.scheme = settings.scheme();
    if (scheme.numBuckets() > MOST_COLUMNS) {
      throw new IllegalArgumentException("num_buckets must be at most " + MOST_COLUMNS
          + " in this figure, but was " + scheme.numBuckets() + "; a column would be too narrow");
    }
    this.widest = scheme.intervals().stream()
        .filter(interval -> interval.isUsed() && interval.hasEnd())
        .mapToLong(Interval::count)
        .max()
        .orElse(1);
  }

  @Override
  public String title() {
    return "How many offsets share each bucket: " + Words.of(scheme);
  }

  @Override
  public String description() {
    return "A column for each of the "
        + scheme.numBuckets()
        + " buckets. The exact ones hold one offset each, the logarithmic ones up to "
        + widest
        + ", and the final one has no end.";
  }

  @Override
  public List<Control> controls() {
    return List.of(
        Control.range("buckets", "num_buckets", 4, 64, scheme.numBuckets()),
        Control.range("max_distance", "max_distance", 5, 1024, scheme.maxDistance()),
        Control.direction(scheme.direction()));
  }

  @Override
  public Grid table() {
    Grid grid = new Grid("bucket", "rule", "offsets", "how many");
    for (Interval interval : scheme.intervals()) {
      grid.row(
          Integer.toString(interval.bucket()),
          Words.of(interval.rule()),
          Words.range(interval),
          interval.hasEnd() ? Long.toString(interval.count()) : "no end");
    }
    return grid;
  }

  @Override
  public String plane(int width) {
    return "columns " + SIDE + " " + pitch(width) + " " + base(width) + " " + unit(width);
  }

  @Override
  public Svg draw(String id, int width) {
    Svg svg = new Svg(id, width, base(width) + BOTTOM);
    double base = base(width);
    double pitch = pitch(width);
    double full = base - TOP;
    double unit = unit(width);
    int last = scheme.numBuckets() - 1;
    for (Interval interval : scheme.intervals()) {
      int bucket = interval.bucket();
      double x = SIDE + bucket * pitch;
      column(svg, interval, x, pitch, base, interval.hasEnd() ? interval.count() * unit : full);
      if (bucket == last || bucket % every(pitch) == 0 && last - bucket >= every(pitch)) {
        svg.text("tick middle", x + pitch / 2, base + 18, Integer.toString(bucket));
      }
    }
    svg.line("axis-line", SIDE, base, width - SIDE, base);
    svg.text("axis", SIDE, 14, "how many offsets share each bucket");
    rules(svg, base + 28, pitch);
    return svg;
  }

  private static double base(int width) {
    return (narrow(width) ? 260 : 310) - BOTTOM;
  }

  private double pitch(int width) {
    return (width - 2 * SIDE) / scheme.numBuckets();
  }

  /** The final column overtops the rest: its height is no count, and its open end says so. */
  private double unit(int width) {
    return (base(width) - TOP - 46) / widest;
  }

  /** Underline the buckets of each rule and name it. */
  private void rules(Svg svg, double y, double pitch) {
    List<Interval> intervals = scheme.intervals();
    int from = 0;
    for (int to = 1; to <= intervals.size(); to++) {
      Rule rule = intervals.get(from).rule();
      if (to < intervals.size() && intervals.get(to).rule() == rule) {
        continue;
      }
      double left = SIDE + from * pitch + 1;
      double right = SIDE + to * pitch - 1;
      String word = Words.of(rule);
      svg.line("span " + word, left, y, right, y);
      if (to == intervals.size() && rule == Rule.FINAL) {
        svg.text("zone-name end " + word, right, y + 17, word);
      } else if (right - left > 7.2 * word.length()) {
        svg.text("zone-name middle " + word, (left + right) / 2, y + 17, word);
      }
      from = to;
    }
  }

  private static void column(
      Svg svg, Interval interval, double x, double pitch, double base, double height) {
    double gap = pitch > 6 ? pitch * 0.14 : 0;
    double left = x + gap;
    double width = pitch - 2 * gap;
    String rule = Words.of(interval.rule());
    if (interval.rule() == Rule.UNUSED) {
      svg.line("grid", left, base - 3, left + width, base - 3);
    } else if (interval.hasEnd()) {
      svg.rectangle("bar " + rule, left, base - height, width, height, Math.min(2, gap));
      if (pitch >= 18 && (interval.rule() != Rule.EXACT)) {
        svg.text("tick middle", x + pitch / 2, base - height - 6, Long.toString(interval.count()));
      }
    } else {
      double top = base - height;
      svg.path(
          "bar " + rule,
          "M" + Svg.number(left) + " " + Svg.number(base) + "V" + Svg.number(top + width * 0.7)
              + "L"
              + Svg.number(left + width / 2) + " " + Svg.number(top) + "L"
              + Svg.number(left + width) + " " + Svg.number(top + width * 0.7) + "V"
              + Svg.number(base) + "Z");
      svg.text("tick end", left - 6, top + 12, "no end");
    }
  }

  private static int every(double pitch) {
    for (int step : new int[] {1, 2, 4, 8, 16, 32}) {
      if (step * pitch >= 20) {
        return step;
      }
    }
    return 64;
  }
}
