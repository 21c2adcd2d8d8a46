package bucket32.site;

/**
 * Draw one kind of figure, for a width.
 *
 * <p>Every figure is drawn twice, for a wide and for a narrow page, so that its letters can be read
 * on both; the theme shows one of them.
 */
abstract class Figure {

  static final int WIDE = 720;
  static final int NARROW = 340;

  /** Return what the figure shows, in a line. */
  abstract String title();

  /** Return in words what the figure lets one see: all that a reader without it must know. */
  abstract String description();

  /** Draw the figure. */
  abstract Svg draw(String id, int width);

  static boolean narrow(int width) {
    return width < WIDE;
  }
}
