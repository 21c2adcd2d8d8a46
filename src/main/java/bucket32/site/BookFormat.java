package bucket32.site;

import java.util.Locale;

/** Name the kinds of books the course can be made into. */
public enum BookFormat {
  PDF("pdf"),
  EPUB("epub3");

  private final String backend;

  BookFormat(String backend) {
    this.backend = backend;
  }

  /** Return what Asciidoctor calls it. */
  String backend() {
    return backend;
  }

  /** Return the name of the file beside the pages. Example: {@code bucket-32.pdf}. */
  public String file() {
    return "bucket-32." + name().toLowerCase(Locale.ROOT);
  }
}
