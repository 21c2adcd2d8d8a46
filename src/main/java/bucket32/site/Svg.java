package bucket32.site;

import java.util.Locale;
import org.jsoup.nodes.Entities;

/**
 * Draw a picture as SVG, in the theme's classes: no colour is written here.
 *
 * <p>Lengths are CSS pixels at natural size; y grows downwards.
 */
final class Svg {

  private final StringBuilder body = new StringBuilder();
  private final String id;
  private final double width;
  private final double height;

  /** @param id unique on the page; names inside the picture begin with it */
  Svg(String id, double width, double height) {
    this.id = id;
    this.width = width;
    this.height = height;
  }

  double width() {
    return width;
  }

  void line(String style, double x1, double y1, double x2, double y2) {
    element("line", style, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
  }

  void rectangle(String style, double x, double y, double width, double height, double radius) {
    element("rect", style, "x", x, "y", y, "width", width, "height", height, "rx", radius);
  }

  void circle(String style, double x, double y, double radius) {
    element("circle", style, "cx", x, "cy", y, "r", radius);
  }

  void path(String style, String data) {
    body.append("<path class=\"").append(style).append("\" d=\"").append(data).append("\"/>\n");
  }

  void text(String style, double x, double y, String words) {
    body.append("<text class=\"").append(style).append('"');
    attributes("x", x, "y", y);
    body.append('>').append(Entities.escape(words)).append("</text>\n");
  }

  /** Return the picture with its text alternative. */
  String picture(String title, String description) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 "
        + number(width)
        + " "
        + number(height)
        + "\" width=\""
        + number(width)
        + "\" height=\""
        + number(height)
        + "\" aria-labelledby=\""
        + id
        + "-title "
        + id
        + "-desc\">\n<title id=\""
        + id
        + "-title\">"
        + Entities.escape(title)
        + "</title>\n<desc id=\""
        + id
        + "-desc\">"
        + Entities.escape(description)
        + "</desc>\n"
        + body
        + "</svg>";
  }

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private void element(String name, String style, Object... attributes) {
    body.append('<').append(name).append(" class=\"").append(style).append('"');
    attributes(attributes);
    body.append("/>\n");
  }

  private void attributes(Object... attributes) {
    for (int index = 0; index < attributes.length; index += 2) {
      body.append(' ')
          .append(attributes[index])
          .append("=\"")
          .append(number(((Number) attributes[index + 1]).doubleValue()))
          .append('"');
    }
  }
}
