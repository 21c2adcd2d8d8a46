package bucket32.web;

import java.util.List;

/**
 * Draw one kind of figure from its settings, the same on a page being rendered and in a browser.
 *
 * <p>Every figure is drawn twice, for a wide and for a narrow page, so that its letters can be read
 * on both; the theme shows one of them.
 */
public abstract class Figure {

  public static final int WIDE = 720;
  public static final int NARROW = 340;

  /** Name all figures that can be drawn. */
  public static final List<String> NAMES =
      List.of("ruler", "matrix", "intervals", "bias", "drift", "staircase", "final", "work-items");

  /**
   * Return the figure of that name.
   *
   * @throws IllegalArgumentException if there is none, or none with these settings
   */
  public static Figure named(String name, Settings settings) {
    return switch (name) {
      case "ruler" -> new RulerFigure(settings);
      case "matrix" -> new MatrixFigure(settings);
      case "intervals" -> new IntervalsFigure(settings);
      case "bias" -> new BiasFigure(settings);
      case "drift" -> new DriftFigure(settings);
      case "staircase" -> Stairs.of(settings);
      case "final" -> new FinalFigure(settings);
      case "work-items" -> new WorkItemsFigure(settings);
      default -> throw new IllegalArgumentException("no such figure: " + name);
    };
  }

  /** Return what the figure shows, in a line. */
  public abstract String title();

  /** Return in words what the figure lets one see: all that a reader without it must know. */
  public abstract String description();

  /**
   * Return how a script finds its places in the drawing, to draw a learner's own answers into it:
   * a kind and its numbers; empty where none does.
   */
  public String plane(int width) {
    return "";
  }

  /** Draw the figure. */
  public abstract Svg draw(String id, int width);

  /** Return what a reader may change, as it stands now. */
  public abstract List<Control> controls();

  /** Return the numbers behind the figure. */
  public abstract Grid table();

  /** Return the drawing as markup, with its text alternative. */
  public String picture(String id, int width) {
    return draw(id, width).picture(title(), description());
  }

  static boolean narrow(int width) {
    return width < WIDE;
  }
}
