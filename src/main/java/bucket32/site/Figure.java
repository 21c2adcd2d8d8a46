package bucket32.site;

/**
 * Draw one kind of figure that stays as it is, for a width.
 *
 * <p>Those that a reader can change are in {@link bucket32.web.Figure}.
 */
abstract class Figure {

  static final int WIDE = bucket32.web.Figure.WIDE;
  static final int NARROW = bucket32.web.Figure.NARROW;

  /** Return what the figure shows, in a line. */
  abstract String title();

  /** Return in words what the figure lets one see: all that a reader without it must know. */
  abstract String description();

  /** Return how a script finds its places in the drawing; empty where none may draw into it. */
  String plane(int width) {
    return "";
  }

  /** Draw the figure. */
  abstract Svg draw(String id, int width);

  static boolean narrow(int width) {
    return width < WIDE;
  }
}
