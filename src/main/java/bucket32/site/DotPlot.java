package bucket32.site;

import bucket32.web.Svg;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Plot one number a row as a dot on an axis where equal ratios take equal room, with its range.
 *
 * @see GrowthPlot for numbers that depend on another
 */
final class DotPlot extends Plot {

  /** Hold a row: a name, a value, and how far it ranged. */
  record Row(String name, double low, double value, double high) {}

  private static final double LEFT = 6;
  private static final double RIGHT = 12;
  private static final double TOP = 8;
  private static final double ROW = 44;
  private static final double LINE = 15;

  /** About what a letter takes: of a name, which is bold, and of a value. */
  private static final double NAME_LETTER = 7.7;

  private static final double VALUE_LETTER = 7.2;

  private final String title;
  private final String axis;
  private final List<Row> rows;
  private final OptionalDouble reference;
  private final DoubleFunction<String> words;

  /**
   * Plot some rows.
   *
   * @param reference a value that is marked in every row, and lies on the axis
   * @param words say a value, on the axis as in a row
   */
  DotPlot(
      String title,
      String axis,
      List<Row> rows,
      OptionalDouble reference,
      DoubleFunction<String> words) {
    this.reference = reference;
    this.title = title;
    this.axis = axis;
    this.rows = rows;
    this.words = words;
  }

  @Override
  String title() {
    return title;
  }

  @Override
  String description() {
    return rows.stream()
        .map(row -> row.name() + ": " + words.apply(row.value()))
        .collect(Collectors.joining("; ", "", "."));
  }

  @Override
  Svg draw(String id, int width) {
    double valueBelow = isBesideItsName(width) ? 0 : LINE;
    double height = ROW + valueBelow;
    double bottom = TOP + height * rows.size() + 6;
    Svg svg = new Svg(id, width, bottom + 46);
    LogScale across = LogScale.around(
        DoubleStream.concat(
            reference.stream(),
            rows.stream().flatMapToDouble(row -> DoubleStream.of(row.low(), row.high()))),
        LEFT,
        width - RIGHT);
    ticks(svg, across, height, bottom);
    double y = TOP;
    for (Row row : rows) {
      svg.text("reading", LEFT, y + 13, row.name());
      svg.text("axis end", width - RIGHT, y + 13 + valueBelow, words.apply(row.value()));
      double middle = y + height - 16;
      reference.ifPresent(
          value -> svg.line("limit", across.at(value), middle - 9, across.at(value), middle + 9));
      svg.line("whisker", across.at(row.low()), middle, across.at(row.high()), middle);
      svg.circle("point", across.at(row.value()), middle, 5);
      y += height;
    }
    svg.text("axis middle", (LEFT + width - RIGHT) / 2, bottom + 40, axis);
    return svg;
  }

  private boolean isBesideItsName(int width) {
    return rows.stream()
        .allMatch(row -> NAME_LETTER * row.name().length()
                + VALUE_LETTER * words.apply(row.value()).length()
            < width - LEFT - RIGHT);
  }

  /** Lines stop at the dots' room, so that they cross no name. */
  private void ticks(Svg svg, LogScale across, double height, double bottom) {
    double free = 0;
    for (double tick : across.ticks()) {
      double x = across.at(tick);
      for (int row = 0; row < rows.size(); row++) {
        double dot = TOP + height * (row + 1) - 16;
        svg.line("grid", x, dot - 9, x, dot + 9);
      }
      svg.line("axis-line", x, bottom, x, bottom + 5);
      String label = words.apply(tick).replaceFirst("\\.0+(?=\\D|$)", "");
      double half = 3.6 * label.length();
      double place = Math.max(half, Math.min(svg.width() - half, x));
      if (place - half > free) {
        svg.text("tick middle", place, bottom + 20, label);
        free = place + half + 8;
      }
    }
    svg.line("axis-line", LEFT, bottom, svg.width() - RIGHT, bottom);
  }
}
