package bucket32.site;

import bucket32.web.Svg;
import java.util.List;

/** Tell lines of a plot apart without a colour: by mark and by dashes. */
final class Marks {

  private static final double SIZE = 4.5;
  private static final double LETTER = 6.9;
  private static final double LINE = 22;

  private final Svg svg;
  private final List<String> names;

  Marks(Svg svg, List<String> names) {
    this.svg = svg;
    this.names = names;
  }

  /** Return the height that a legend for these names takes. */
  static double legendHeight(List<String> names, double width) {
    double x = 0;
    double lines = 1;
    for (String name : names) {
      if (x > 0 && x + room(name) > width) {
        x = 0;
        lines++;
      }
      x += room(name);
    }
    return lines * LINE;
  }

  void legend(double left, double top, double width) {
    double x = 0;
    double y = top;
    for (String name : names) {
      if (x > 0 && x + room(name) > width) {
        x = 0;
        y += LINE;
      }
      svg.line(curve(name), left + x, y, left + x + 26, y);
      mark(name, left + x + 13, y);
      svg.text("reading", left + x + 33, y + 4, name);
      x += room(name);
    }
  }

  private static double room(String name) {
    return 33 + LETTER * name.length() + 18;
  }

  /** Return the style of a method's line: the limit's is dotted, the naive one's dashed. */
  String curve(String name) {
    if (name.startsWith("limit")) {
      return "curve of-limit";
    }
    return name.startsWith("naive") ? "curve of-naive" : "curve";
  }

  /** Draw a disc, a square, a diamond or a triangle, by the name's place among all. */
  void mark(String name, double x, double y) {
    String style = name.startsWith("limit") || name.startsWith("naive") ? "point hollow" : "point";
    switch (names.indexOf(name) % 4) {
      case 0 -> svg.circle(style, x, y, SIZE);
      case 1 -> svg.rectangle(style, x - 4, y - 4, 8, 8, 0);
      case 2 -> svg.path(style, polygon(x, y - 6, x + 6, y, x, y + 6, x - 6, y));
      default -> svg.path(style, polygon(x, y - 6, x + 5.5, y + 4, x - 5.5, y + 4));
    }
  }

  private static String polygon(double... places) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < places.length; i += 2) {
      path.append(i == 0 ? 'M' : 'L').append(Svg.number(places[i])).append(' ');
      path.append(Svg.number(places[i + 1]));
    }
    return path.append('Z').toString();
  }
}
