package bucket32.web;

/**
 * Draw a picture as SVG, in the theme's classes: no colour is written here.
 *
 * <p>Lengths are CSS pixels at natural size; y grows downwards.
 */
public final class Svg {

  private final StringBuilder body = new StringBuilder();
  private final String id;
  private final double width;
  private final double height;

  /** @param id unique on the page; names inside the picture begin with it */
  public Svg(String id, double width, double height) {
    this.id = id;
    this.width = width;
    this.height = height;
  }

  public double width() {
    return width;
  }

  public void line(String style, double x1, double y1, double x2, double y2) {
    open("line", style).at("x1", x1).at("y1", y1).at("x2", x2).at("y2", y2).close();
  }

  public void rectangle(
      String style, double x, double y, double width, double height, double radius) {
    open("rect", style).place(x, y, width, height).at("rx", radius).close();
  }

  public void circle(String style, double x, double y, double radius) {
    open("circle", style).at("cx", x).at("cy", y).at("r", radius).close();
  }

  public void path(String style, String data) {
    open("path", style);
    body.append(" d=\"").append(data).append('"');
    close();
  }

  /** Let a pointer choose a value: a place that sets a control of the figure. */
  public void touch(String control, long value, double x, double y, double width, double height) {
    open("rect", "touch");
    body.append(" data-set=\"").append(control).append('"');
    at("data-to", value).place(x, y, width, height).close();
  }

  /** Let a pointer choose any offset of an axis that runs over the whole range of its control. */
  public void sweep(String control, String scale, double x, double y, double width, double height) {
    open("rect", "touch");
    body.append(" data-set=\"").append(control).append("\" data-scale=\"").append(scale);
    body.append('"');
    place(x, y, width, height).close();
  }

  public void text(String style, double x, double y, String words) {
    open("text", style).at("x", x).at("y", y);
    body.append('>').append(escaped(words)).append("</text>\n");
  }

  /** Return the picture with its text alternative. */
  public String picture(String title, String description) {
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
        + escaped(title)
        + "</title>\n<desc id=\""
        + id
        + "-desc\">"
        + escaped(description)
        + "</desc>\n"
        + body
        + "</svg>";
  }

  /** Return a number with at most one decimal. */
  public static String number(double value) {
    long tenths = Math.round(value * 10);
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
  }

  /** Return text as it stands between tags and quotes. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      char one = text.charAt(index);
      switch (one) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.append(one);
      }
    }
    return safe.toString();
  }

  private Svg open(String name, String style) {
    body.append('<').append(name).append(" class=\"").append(style).append('"');
    return this;
  }

  private Svg at(String name, double value) {
    body.append(' ').append(name).append("=\"").append(number(value)).append('"');
    return this;
  }

  private Svg place(double x, double y, double width, double height) {
    return at("x", x).at("y", y).at("width", width).at("height", height);
  }

  private void close() {
    body.append("/>\n");
  }
}
