package bucket32.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * Hold one set chapter, ready for its page.
 *
 * @param source its AsciiDoc file
 * @param title what the chapter list shows
 * @param body the text, without the page around it
 */
record Chapter(Path source, String title, Element body) {

  private static final double WORDS_A_MINUTE = 200;

  /** Return the name the chapter is known by: its file without {@code .adoc}. */
  String id() {
    return id(source);
  }

  static String id(Path source) {
    return source.getFileName().toString().replaceFirst("\\.adoc$", "");
  }

  String page() {
    return id() + ".html";
  }

  /** Return the number in front of the file's name, or nothing. Example: {@code 2}. */
  String number() {
    String digits = id().replaceFirst("^([0-9]+)-.*|.*", "$1");
    return digits.isEmpty() ? "" : Integer.toString(Integer.parseInt(digits));
  }

  /** Return the minutes that reading the prose takes, at a calm pace. At least 1. */
  long minutes() {
    Element prose = body.clone();
    prose
        .select("pre, form, details, table, svg, .instructor, .exercise, .anchor")
        .remove();
    return Math.max(1, Math.round(prose.text().split(" ").length / WORDS_A_MINUTE));
  }

  List<Element> headings() {
    return body.select("h2[id]");
  }

  /** Return a heading's words, without the link beside them. */
  static String words(Element heading) {
    Element bare = heading.clone();
    bare.select(".anchor").remove();
    return bare.text();
  }

  Set<String> anchors() {
    return new TreeSet<>(body.select("[id]").eachAttr("id"));
  }
}
