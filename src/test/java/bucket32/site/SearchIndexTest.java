package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.site.SearchIndex.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

  private static List<Section> sections(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    return SearchIndex.sections(new Chapter(Path.of("02-exact.adoc"), "Exact", body));
  }

  @Test
  void aChapterIsCutAtItsHeadings() {
    assertEquals(
        List.of(
            new Section("02-exact.html", "2 Exact", "", "First."),
            new Section("02-exact.html#rule", "2 Exact", "The rule", "Then this."),
            new Section("02-exact.html#more", "2 Exact", "More", "")),
        sections("<p>First.</p><h2 id=rule>The rule<a class=anchor href=#rule>#</a></h2>"
            + "<p>Then</p><p>this.</p><h3 id=more>More</h3>"));
  }

  @Test
  void picturesTranscriptsAndFormsAreNotSearched() {
    assertEquals(
        "Seen.",
        sections("<div><svg><title>No</title></svg>Seen.</div>"
                + "<div class=terminal><pre>No</pre></div><form>No</form>")
            .get(0)
            .text());
  }

  @Test
  void everySectionOfTheCourseIsThereAndLeadsSomewhere() throws Exception {
    String script = Files.readString(TheCourse.site().resolve(SearchIndex.FILE));
    int sections = 0;
    for (Path page : TheCourse.pages()) {
      for (Element heading : Jsoup.parse(page).select(".text > h2[id], .text > h3[id]")) {
        String place = "\"place\":\"" + page.getFileName() + "#" + heading.id() + "\"";
        assertTrue(script.contains(place), place);
        sections++;
      }
    }
    assertTrue(sections > 30, "sections: " + sections);
  }

  @Test
  void noPageLoadsTheIndexBeforeItIsAskedFor() throws Exception {
    for (Path page : TheCourse.pages()) {
      String html = Files.readString(page);
      assertFalse(html.contains("search-index") || html.contains("lunr"), page::toString);
    }
  }
}
