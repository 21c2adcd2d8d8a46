package bucket32.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Write what the pages' search looks through: the text of every chapter, cut at its headings.
 *
 * <p>It is a script that sets a variable, because a page opened from a file may load nothing else.
 * {@code site/search.js} loads it, and Lunr, when a reader first searches.
 */
final class SearchIndex {

  static final String FILE = "theme/search-index.js";

  /** Where Lunr's jar has what belongs beside the pages: its script and its licence. */
  private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/";

  /** What a page shows and nobody looks for, or what is no text. */
  private static final String UNSEARCHED =
      ".anchor, .definition, .terminal, form, .figure details, math[display], svg";

  private SearchIndex() {}

  /** Put index and engine into a site. */
  static void write(List<Chapter> chapters, Output output) throws IOException {
    output.write(FILE, script(chapters));
    output.write("theme/lunr.min.js", lunr("lunr.min.js"));
    output.write("theme/lunr.LICENSE", lunr("LICENSE"));
  }

  static String script(List<Chapter> chapters) {
    return "window.bucket32Sections = "
        + new Gson()
            .toJson(chapters.stream()
                .map(SearchIndex::sections)
                .flatMap(List::stream)
                .toList())
        + ";\n";
  }

  /** Return a chapter's sections in their order; the first has no heading but the chapter's own. */
  static List<Section> sections(Chapter chapter) {
    List<Section> sections = new ArrayList<>();
    Section head = new Section(chapter, "", "");
    StringBuilder text = new StringBuilder();
    for (Element block : chapter.body().children()) {
      if (block.is("h2[id], h3[id], h4[id]")) {
        sections.add(head.with(text));
        head = new Section(chapter, block.id(), Chapter.words(block));
        text.setLength(0);
      } else {
        text.append(words(block)).append(' ');
      }
    }
    sections.add(head.with(text));
    return sections;
  }

  private static String words(Element block) {
    Element bare = block.clone();
    if (bare.is(UNSEARCHED)) {
      return "";
    }
    bare.select(UNSEARCHED).remove();
    return bare.text();
  }

  private static String lunr(String name) throws IOException {
    try (InputStream stream = SearchIndex.class.getResourceAsStream(LUNR + name)) {
      if (stream == null) {
        throw new IOException("Lunr is not among the libraries: no " + LUNR + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    }
  }

  /**
   * Hold what stands between two headings.
   *
   * @param place the address beside the other pages. Example: {@code 02-exact.html#the-rule}
   * @param chapter the chapter's title, with its number where it has one
   * @param heading empty for what stands before the first heading
   */
  record Section(String place, String chapter, String heading, String text) {

    private Section(Chapter chapter, String anchor, String heading) {
      this(
          chapter.page() + (anchor.isEmpty() ? "" : "#" + anchor),
          (chapter.number() + " " + chapter.title()).strip(),
          heading,
          "");
    }

    private Section with(CharSequence words) {
      return new Section(place, chapter, heading, words.toString().strip());
    }
  }
}
