package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import bucket32.oracle.Question.Stated;
import java.util.ArrayList;
import java.util.List;

/**
 * Draw the bucket over the offset, on an axis where doubling the offset is always one step, with a
 * cursor that says where an offset lands.
 */
abstract class Stairs extends Figure {

  static final double TOP = 46;
  static final double BOTTOM = 50;
  private static final double LINE = 18;

  final Stated stated;
  final BucketScheme scheme;
  final long farthest;
  final Cursor cursor;

  Stairs(Settings settings) {
    stated = settings.stated();
    scheme = settings.scheme();
    farthest = 2L * scheme.maxDistance();
    boolean causal = scheme.direction() == Direction.CAUSAL;
    cursor = new Cursor(
        settings.whole("offset", scheme.last().firstDistance()), causal ? 0 : -farthest, farthest);
  }

  /** Return the stairs of one side of the query, or of both. */
  static Stairs of(Settings settings) {
    return settings.stated().direction() == Direction.CAUSAL
        ? new StaircaseFigure(settings)
        : new TwoSidedStaircase(settings);
  }

  @Override
  public String title() {
    return "The bucket of every offset: " + Words.of(scheme);
  }

  @Override
  public String description() {
    return said(cursor.toString(), scheme) + ". " + shape();
  }

  @Override
  public List<Control> controls() {
    List<Control> controls = new ArrayList<>();
    controls.add(cursor.control());
    controls.add(Control.range("buckets", "num_buckets", 4, 64, stated.numBuckets()));
    controls.add(Control.range("max_distance", "max_distance", 5, 1024, scheme.maxDistance()));
    return controls;
  }

  @Override
  public Grid table() {
    Grid grid = new Grid("bucket", "rule", "offsets");
    for (Interval interval : scheme.intervals()) {
      grid.row(
          Integer.toString(interval.bucket()), Words.of(interval.rule()), Words.range(interval));
    }
    return grid;
  }

  @Override
  public String plane(int width) {
    return place(width).said();
  }

  /** Say in words how the stairs run. */
  abstract String shape();

  /** Return where things are in the picture. */
  abstract Plane place(int width);

  final String said(String who, BucketScheme of) {
    return who + ": " + cursor.lands(of) + ", " + cursor.shared(of);
  }

  final void steps(Svg svg, Plane plane) {
    for (Interval interval : scheme.intervals()) {
      if (interval.isUsed()) {
        plane.step(svg, interval, farthest);
      }
    }
  }

  /** Draw the cursor's line, from the top to the axis; what is written comes over it. */
  final void cursorLine(Svg svg, Plane plane, double bottom) {
    cursor.line(svg, plane.x(cursor.offset()), TOP, bottom);
  }

  /** Mark the bucket at the cursor, and let a pointer move it. */
  final void cursorRing(Svg svg, Plane plane, double bottom) {
    double x = plane.x(cursor.offset());
    svg.circle("cursor-ring", x, plane.y(cursor.interval(scheme).bucket()), 7);
    double left = plane.x(cursor.least());
    svg.sweep("offset", "log", left, 0, plane.x(cursor.most()) - left, bottom + 24);
  }

  /** Write where the cursor stands, in a line or, on a narrow page, two. */
  final void words(Svg svg, double x, double y, String who, BucketScheme of) {
    if (narrow((int) svg.width())) {
      svg.text("landing", x, y, who + ": " + cursor.lands(of));
      svg.text("tick", x, y + LINE - 2, cursor.shared(of));
    } else {
      svg.text("landing", x, y, said(who, of));
    }
  }

  /** Return how much room {@link #words} takes. */
  static double room(int width) {
    return narrow(width) ? 2 * LINE + 2 : LINE + 2;
  }
}
