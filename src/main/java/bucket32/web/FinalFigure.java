package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.oracle.Question.Stated;
import bucket32.oracle.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Draw where the final bucket begins under each reading of the same two numbers, on one line of
 * offsets, with a cursor that says where an offset lands under each.
 *
 * <p>There are five: T5's code reads the numbers differently for one side and for two.
 */
final class FinalFigure extends Figure {

  private static final double TOP = 30;
  private static final double SIDE = 14;
  private static final double ROW = 54;
  private static final double BAR = 24;

  private final List<Row> rows = new ArrayList<>();
  private final int buckets;
  private final int maxDistance;
  private final Cursor cursor;

  FinalFigure(Settings settings) {
    Stated stated = settings.stated();
    buckets = stated.numBuckets();
    maxDistance = stated.maxDistance();
    for (Reading reading : Reading.values()) {
      rows.add(new Row(reading.id(), reading.scheme(buckets, maxDistance, Direction.CAUSAL)));
      if (reading == Reading.T5) {
        rows.add(
            new Row("t5, per side", reading.scheme(buckets, maxDistance, Direction.BIDIRECTIONAL)));
      }
    }
    long earliest = Long.MAX_VALUE;
    long latest = 0;
    for (Row row : rows) {
      earliest = Math.min(earliest, row.start());
      latest = Math.max(latest, row.start());
    }
    long margin = Math.max(4, (latest - earliest) / 4);
    cursor = new Cursor(
        settings.whole("offset", rows.get(0).start()),
        Math.max(0, earliest - margin),
        latest + margin);
  }

  @Override
  public String title() {
    return "Where the final bucket begins, given "
        + buckets
        + " and "
        + maxDistance
        + ", under each reading";
  }

  @Override
  public String description() {
    StringBuilder words =
        new StringBuilder("At offset ").append(cursor.offset()).append(':');
    for (Row row : rows) {
      words
          .append(' ')
          .append(row.name)
          .append(": ")
          .append(cursor.lands(row.scheme))
          .append(';');
    }
    words.append(" the final bucket begins at");
    for (Row row : rows) {
      words.append(row == rows.get(0) ? " " : ", ").append(row.start());
    }
    return words.append(", in this order.").toString();
  }

  @Override
  public List<Control> controls() {
    return List.of(cursor.control());
  }

  @Override
  public Grid table() {
    String at = Words.of(cursor.offset());
    Grid grid =
        new Grid("reading", "final bucket", "begins at", "bucket of " + at, "rule of " + at);
    for (Row row : rows) {
      grid.row(
          row.name,
          Integer.toString(row.scheme.last().index()),
          Long.toString(row.start()),
          Integer.toString(cursor.interval(row.scheme).bucket()),
          Words.of(cursor.interval(row.scheme).rule()));
    }
    return grid;
  }

  @Override
  public String plane(int width) {
    // A learner builds the first row, T5's for a decoder.
    return "row " + x(0, width) + " " + along(width) + " " + cursor.least() + " " + cursor.most()
        + " " + (TOP + BAR + 24);
  }

  @Override
  public Svg draw(String id, int width) {
    double base = TOP + ROW * rows.size();
    Svg svg = new Svg(id, width, base + 46);
    double limit = x(maxDistance, width);
    svg.line("limit", limit, TOP - 8, limit, base);
    svg.text("tick middle", limit, TOP - 14, "max_distance " + maxDistance);
    double y = TOP;
    for (Row row : rows) {
      bar(svg, width, y, row);
      y += ROW;
    }
    cursor.line(svg, x(cursor.offset(), width), TOP - 8, base + 5);
    y = TOP;
    for (Row row : rows) {
      words(svg, width, y, row);
      y += ROW;
    }
    axis(svg, width, base);
    double left = x(cursor.least(), width);
    svg.sweep("offset", "linear", left, 0, x(cursor.most(), width) - left, base + 24);
    return svg;
  }

  /** Draw a row's bar, pointed where the final bucket goes on. */
  private void bar(Svg svg, int width, double y, Row row) {
    double bar = y + BAR;
    double start = x(row.start() - 0.5, width);
    double end = width - SIDE;
    svg.rectangle("bar logarithmic faint", SIDE, bar, start - SIDE, 16, 0);
    svg.path(
        "bar final",
        "M" + Svg.number(start) + " " + Svg.number(bar - 3) + "H" + Svg.number(end - 10) + "L"
            + Svg.number(end) + " " + Svg.number(bar + 8) + "L" + Svg.number(end - 10) + " "
            + Svg.number(bar + 19) + "H" + Svg.number(start) + "Z");
  }

  private void words(Svg svg, int width, double y, Row row) {
    double base = y + BAR + 12.5;
    double start = x(row.start() - 0.5, width);
    double end = width - SIDE;
    int last = row.scheme.last().index();
    svg.text("reading", SIDE, y + 14, row.name);
    svg.text("landing end over", end, y + 14, cursor + ": " + cursor.lands(row.scheme));
    svg.text("on-final", start + 8, base, Long.toString(row.start()));
    if (start - SIDE > 76) {
      svg.text("on-log end", start - 8, base, "bucket " + (last - 1));
    }
    if (end - start > 130) {
      svg.text("on-final end", end - 16, base, "bucket " + last);
    }
  }

  private void axis(Svg svg, int width, double y) {
    svg.line("axis-line", SIDE, y, width - SIDE, y);
    long low = cursor.least();
    long step = 1;
    while ((cursor.most() - low) / step > (narrow(width) ? 6 : 12)) {
      step = step % 2 == 0 && step % 5 != 0 ? step / 2 * 5 : 2 * step;
    }
    for (long at = (low + step - 1) / step * step; at <= cursor.most(); at += step) {
      svg.line("axis-line", x(at, width), y, x(at, width), y + 5);
      svg.text("tick middle", x(at, width), y + 20, Long.toString(at));
    }
    svg.text("axis middle", width / 2.0, y + 40, "offset: query \u2212 key");
  }

  private double x(double offset, int width) {
    return SIDE + along(width) * (offset - cursor.least() + 0.5);
  }

  private double along(int width) {
    return (width - 2 * SIDE) / (cursor.most() - cursor.least() + 1);
  }

  /** Hold a reading of the numbers. */
  private record Row(String name, BucketScheme scheme) {

    long start() {
      return scheme.last().firstDistance();
    }
  }
}
