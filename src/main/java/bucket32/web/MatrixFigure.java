package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import bucket32.core.RelativePosition;
import bucket32.core.Rule;
import java.util.List;

/** Draw the bucket of every query and key of a short text: a square in which diagonals are alike. */
final class MatrixFigure extends Figure {

  private static final int MOST = 24;
  private static final double LEFT = 34;
  private static final double TOP = 40;

  private final BucketScheme scheme;
  private final List<Interval> intervals;
  private final int length;
  private final int offset;

  MatrixFigure(Settings settings) {
    scheme = settings.scheme();
    intervals = scheme.intervals();
    length = settings.whole("length", 2, MOST, 16);
    int least = scheme.direction() == Direction.CAUSAL ? 0 : 1 - length;
    offset = Math.max(least, settings.whole("offset", 1 - length, length - 1, 3));
  }

  @Override
  public String title() {
    return "The bucket of every query and key: " + Words.of(scheme);
  }

  @Override
  public String description() {
    return "A square of " + length + " queries, one a row, and " + length
        + " keys, one a column. The cells of a diagonal have the same offset, and so the same"
        + " bucket. Lit: " + lit() + "."
        + (scheme.direction() == Direction.CAUSAL
            ? " Keys after the query, above the diagonal of offset 0, are not seen."
            : " Keys after the query, above the diagonal of offset 0, have buckets of their own.");
  }

  @Override
  public List<Control> controls() {
    return List.of(
        Control.range("offset", "offset of the lit diagonal", 1 - length, length - 1, offset),
        Control.direction(scheme.direction()));
  }

  @Override
  public Grid table() {
    Grid grid = new Grid("offset", "bucket", "rule", "cells");
    int least = scheme.direction() == Direction.CAUSAL ? 0 : 1 - length;
    for (int diagonal = length - 1; diagonal >= least; diagonal--) {
      Interval interval = intervals.get(scheme.bucketOfOffset(diagonal));
      grid.row(
          Words.of(diagonal),
          Integer.toString(interval.bucket()),
          Words.of(interval.rule()),
          Integer.toString(length - Math.abs(diagonal)));
    }
    return grid;
  }

  @Override
  public Svg draw(String id, int width) {
    double side = Math.min(width - LEFT - 2, 520);
    double cell = Math.floor(side / length * 10) / 10;
    double left = LEFT + (width - LEFT - cell * length) / 2;
    Svg svg = new Svg(id, width, TOP + cell * length + 26);
    svg.text("axis middle", left + cell * length / 2, 14, "key position");
    svg.text("axis", 0, 14, "query");
    for (int query = 0; query < length; query++) {
      row(svg, query, left, cell);
    }
    for (int position = 0; position < length; position += narrow(width) && length > 12 ? 3 : 1) {
      double middle = (position + 0.5) * cell;
      svg.text("tick middle", left + middle, TOP - 7, Integer.toString(position));
      svg.text("tick end", left - 6, TOP + middle + 4, Integer.toString(position));
    }
    lit(svg, left, cell);
    svg.text("axis middle", left + cell * length / 2, TOP + cell * length + 20, lit());
    return svg;
  }

  private void row(Svg svg, int query, double left, double cell) {
    double y = TOP + query * cell;
    for (int key = 0; key < length; key++) {
      double x = left + key * cell;
      if (scheme.direction() == Direction.CAUSAL && key > query) {
        continue;
      }
      Interval interval = intervals.get(scheme.bucket(RelativePosition.of(query, key)));
      String rule = Words.of(interval.rule());
      svg.rectangle("cell " + rule, x + 0.5, y + 0.5, cell - 1, cell - 1, round(interval.rule()));
      svg.text(
          "cell-ink middle " + rule,
          x + cell / 2,
          y + cell / 2 + 4,
          Integer.toString(interval.bucket()));
    }
  }

  /** Frame the cells of the chosen offset. */
  private void lit(Svg svg, double left, double cell) {
    for (int query = Math.max(0, offset); query < Math.min(length, length + offset); query++) {
      double x = left + (query - offset) * cell;
      svg.rectangle("lit", x + 1, TOP + query * cell + 1, cell - 2, cell - 2, 2);
    }
  }

  private String lit() {
    Interval interval = intervals.get(scheme.bucketOfOffset(offset));
    return "offset " + Words.of(offset) + ", bucket " + interval.bucket() + ", "
        + Words.of(interval.rule());
  }

  private static double round(Rule rule) {
    return rule == Rule.EXACT ? 6 : 1;
  }
}
