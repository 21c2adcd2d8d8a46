package bucket32.site;

/** Draw a picture that is made while the site is rendered, and stays as it is. */
final class Svg extends bucket32.web.Svg {

  /** @param id unique on the page; names inside the picture begin with it */
  Svg(String id, double width, double height) {
    super(id, width, height);
  }
}
