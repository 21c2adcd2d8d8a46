package bucket32.site;

import bucket32.web.Svg;

/** Draw numbers of a recorded run: a picture that stays as it is, once for each width. */
abstract class Plot {

  /** Return what the plot shows, in a line. */
  abstract String title();

  /** Return in words what the plot lets one see. */
  abstract String description();

  abstract Svg draw(String id, int width);

  /** Return the drawing as markup, with its text alternative. */
  final String picture(String id, int width) {
    return draw(id, width).picture(title(), description());
  }
}
