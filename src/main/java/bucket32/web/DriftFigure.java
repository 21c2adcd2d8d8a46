package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.LogarithmicBuckets;
import bucket32.core.Thresholds;
import bucket32.oracle.Comparison;
import java.util.ArrayList;
import java.util.List;

/**
 * Draw how far a logarithm in floating point misses the boundaries that are whole numbers.
 *
 * <p>At such a boundary the rule gives a whole number of steps, exactly; a double a hair below it is
 * rounded down to the bucket before. The truth is decided by core, in whole numbers. The doubles are
 * those of the machine that draws, and machines differ.
 */
final class DriftFigure extends Figure {

  private static final int MOST_ROWS = 8;
  private static final double HEAD = 46;
  private static final double ROW = 54;
  private static final double UNIT = 1e-16;

  private final BucketScheme scheme;
  private final List<Tie> ties = new ArrayList<>();
  private final boolean inBrowser;

  DriftFigure(Settings settings) {
    scheme = settings.scheme();
    inBrowser = settings.text("where", "").equals("browser");
    LogarithmicBuckets rule = scheme.last().logarithmic();
    int steps = scheme.last().index() - rule.maxExact();
    for (int step = 1; step <= steps && ties.size() < MOST_ROWS; step++) {
      long first = Thresholds.first(step, rule);
      Comparison sides = Comparison.of(first, step, rule);
      if (sides.leftValue().equals(sides.rightValue())) {
        ties.add(new Tie(first, step, rule));
      }
    }
  }

  @Override
  public String title() {
    return "Where the logarithm falls short: " + Words.of(scheme);
  }

  @Override
  public String description() {
    if (ties.isEmpty()) {
      return "No boundary of this scheme is a whole number, so no distance lies on one.";
    }
    StringBuilder words = new StringBuilder();
    for (Tie tie : ties) {
      words.append("Distance ").append(tie.distance).append(" is step ").append(tie.step);
      words.append(" exactly: bucket ").append(tie.truth()).append(". The logarithm of the ratio");
      words.append(says(tie, tie.ratio())).append(", the difference of logarithms");
      words.append(says(tie, tie.difference())).append(". ");
    }
    return words.append(whose()).toString();
  }

  @Override
  public List<Control> controls() {
    return List.of(
        Control.range("buckets", "num_buckets", 4, 128, scheme.numBuckets()),
        Control.range("max_distance", "max_distance", 5, 4096, scheme.maxDistance()),
        Control.direction(scheme.direction()));
  }

  @Override
  public Grid table() {
    Grid grid = new Grid(
        "distance",
        "bucket",
        "ratio: off by, in 10^-16",
        "ratio: bucket",
        "difference: off by, in 10^-16",
        "difference: bucket");
    for (Tie tie : ties) {
      grid.row(
          Long.toString(tie.distance),
          Integer.toString(tie.truth()),
          off(tie, tie.ratio()),
          Integer.toString(tie.bucket(tie.ratio())),
          off(tie, tie.difference()),
          Integer.toString(tie.bucket(tie.difference())));
    }
    return grid;
  }

  @Override
  public Svg draw(String id, int width) {
    double height = HEAD + ROW * Math.max(1, ties.size()) + 40;
    Svg svg = new Svg(id, width, height);
    double middle = width / 2.0;
    double bottom = height - 40;
    svg.rectangle("short", 0, HEAD - 20, middle, bottom - HEAD + 20, 0);
    svg.text("tick", 6, HEAD - 26, narrow(width) ? "rounded down:" : "rounded down to");
    svg.text("tick", 6, HEAD - 10, narrow(width) ? "one too low" : "the bucket before");
    svg.text("tick end", width - 6, HEAD - 10, "the right bucket");
    svg.line("axis-line", middle, HEAD - 20, middle, bottom + 5);
    svg.text("axis middle", middle, HEAD - 26, "exact");
    double scale = (middle - 30) / furthest();
    for (int row = 0; row < ties.size(); row++) {
      tie(svg, ties.get(row), middle, HEAD + row * ROW, scale);
    }
    if (ties.isEmpty()) {
      svg.text("tick middle", middle, HEAD + ROW / 2, "no boundary here is a whole number");
    }
    svg.circle("mark", 10, bottom + 17, 4.5);
    svg.text("tick", 22, bottom + 21, "log of the ratio");
    diamond(svg, 150, bottom + 17);
    svg.text("tick", 162, bottom + 21, "difference of logs");
    svg.text("tick", 4, bottom + 38, whose());
    return svg;
  }

  private void tie(Svg svg, Tie tie, double middle, double y, double scale) {
    svg.text("tick", middle + 8, y + 8, "distance " + tie.distance + ", bucket " + tie.truth());
    svg.line("grid", 8, y + 24, 2 * middle - 8, y + 24);
    double ratio = middle + tie.off(tie.ratio()) * scale;
    double difference = middle + tie.off(tie.difference()) * scale;
    svg.circle("mark", ratio, y + 24, 4.5);
    diamond(svg, difference, y + 24);
    if (tie.ratio() < tie.step) {
      svg.text("tick middle", ratio, y + 47, off(tie, tie.ratio()));
    }
    if (tie.difference() < tie.step && tie.difference() != tie.ratio()) {
      svg.text("tick middle", difference, y + 47, off(tie, tie.difference()));
    }
  }

  private static void diamond(Svg svg, double x, double y) {
    // Wide enough to hold the other mark where the two agree.
    String at = Svg.number(x) + " " + Svg.number(y - 11);
    svg.path("mark-difference", "M" + at + "l11 11l-11 11l-11-11z");
  }

  /** Return how far the doubles miss at most, in units of the axis. */
  private double furthest() {
    double furthest = 4;
    for (Tie tie : ties) {
      furthest = Math.max(furthest, Math.abs(tie.off(tie.ratio())));
      furthest = Math.max(furthest, Math.abs(tie.off(tie.difference())));
    }
    return furthest;
  }

  private String whose() {
    return inBrowser
        ? "With Math.log of this browser."
        : "With Math.log of the Java that made the page.";
  }

  private static String says(Tie tie, double value) {
    return value == tie.step
        ? " agrees"
        : " is off by " + off(tie, value) + " times 10^-16 and gives bucket " + tie.bucket(value);
  }

  private static String off(Tie tie, double value) {
    return Svg.number(tie.off(value)).replace('-', '\u2212');
  }

  /** Hold a distance at which the rule gives a whole number of steps. */
  private record Tie(long distance, int step, LogarithmicBuckets rule) {

    int truth() {
      return rule.maxExact() + step;
    }

    double ratio() {
      double exact = rule.maxExact();
      return Math.log(distance / exact) / Math.log(rule.maxDistance() / exact) * rule.count();
    }

    double difference() {
      double start = Math.log(rule.maxExact());
      return (Math.log(distance) - start) / (Math.log(rule.maxDistance()) - start) * rule.count();
    }

    /** Return how far a value is from the whole number of steps, in units of 10^-16. */
    double off(double value) {
      return (value - step) / UNIT;
    }

    int bucket(double value) {
      return rule.maxExact() + (int) value;
    }
  }
}
