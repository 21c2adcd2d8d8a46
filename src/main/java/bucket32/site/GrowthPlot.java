package bucket32.site;

import bucket32.results.Quantity;
import bucket32.results.Result;
import bucket32.web.Figure;
import bucket32.web.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plot times over a number, both on axes where doubling is always one step. */
final class GrowthPlot extends Plot {

  private static final double LEFT = 58;
  private static final double RIGHT = 22;
  private static final double BOTTOM = 50;
  private static final double DIGIT = 7.2;

  private final Growth growth;

  GrowthPlot(Growth growth) {
    this.growth = growth;
  }

  @Override
  String title() {
    return growth.group() + ": time by " + growth.over();
  }

  @Override
  String description() {
    return growth.series().entrySet().stream()
        .map(line -> line.getKey() + ": " + said(line.getValue()))
        .collect(Collectors.joining("; ", "Medians. ", "."));
  }

  private String said(TreeMap<Long, Result> points) {
    return points.entrySet().stream()
        .map(point ->
            Measured.time(point.getValue().median()) + " at " + Quantity.bytes(point.getKey()))
        .collect(Collectors.joining(", "));
  }

  @Override
  Svg draw(String id, int width) {
    List<String> names = List.copyOf(growth.series().keySet());
    double top = 26 + Marks.legendHeight(names, width) + 14;
    double bottom = top + (width < Figure.WIDE ? 250 : 320);
    Svg svg = new Svg(id, width, bottom + BOTTOM);
    Marks marks = new Marks(svg, names);
    marks.legend(2, 14, width);
    LogScale across = LogScale.around(
        growth.numbers().stream().mapToDouble(number -> number), LEFT, width - RIGHT);
    LogScale up = LogScale.around(
        growth.series().values().stream()
            .flatMap(points -> points.values().stream())
            .flatMap(result -> List.of(result.fastest(), result.slowest()).stream())
            .mapToDouble(time -> time),
        bottom,
        top);
    svg.text("axis", 2, top - 10, "time a call");
    times(svg, up, width - RIGHT);
    numbers(svg, across, bottom);
    svg.text("axis middle", (LEFT + width - RIGHT) / 2, bottom + 42, growth.over());
    growth.series().forEach((name, points) -> line(svg, marks, name, points, across, up));
    return svg;
  }

  private static void times(Svg svg, LogScale up, double right) {
    for (double tick : up.ticks()) {
      svg.line("grid", LEFT, up.at(tick), right, up.at(tick));
      svg.text("tick end", LEFT - 7, up.at(tick) + 4, label(tick));
    }
  }

  /** A tick is round: its digits end where its zeros begin. */
  private static String label(double time) {
    return Measured.time(time).replaceFirst("\\.0+(?=\\D)", "");
  }

  private void numbers(Svg svg, LogScale across, double bottom) {
    double free = 0;
    for (long number : growth.numbers()) {
      double x = across.at(number);
      svg.line("axis-line", x, bottom, x, bottom + 5);
      String words = Quantity.bytes(number);
      double half = DIGIT * words.length() / 2;
      if (x - half > free) {
        svg.text("tick middle", x, bottom + 20, words);
        free = x + half + DIGIT;
      }
    }
    svg.line("axis-line", LEFT, bottom, across.to(), bottom);
  }

  private static void line(
      Svg svg,
      Marks marks,
      String name,
      TreeMap<Long, Result> points,
      LogScale across,
      LogScale up) {
    List<String> path = new ArrayList<>();
    for (Map.Entry<Long, Result> point : points.entrySet()) {
      double x = across.at(point.getKey());
      double y = up.at(point.getValue().median());
      path.add(Svg.number(x) + " " + Svg.number(y));
    }
    svg.path(marks.curve(name), "M" + String.join("L", path));
    for (Map.Entry<Long, Result> point : points.entrySet()) {
      double x = across.at(point.getKey());
      Result result = point.getValue();
      svg.line("whisker", x, up.at(result.fastest()), x, up.at(result.slowest()));
      marks.mark(name, x, up.at(result.median()));
    }
  }
}
