package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TermsTest {

  private static Document page(String... lines) throws IOException {
    Workshop workshop = Workshop.empty().chapter(lines);
    workshop.file(
        "chapters/index.adoc", "= Course", "", ". xref:01-page.adoc[]", ". xref:glossary.adoc[]");
    workshop.file(
        "chapters/glossary.adoc",
        "= Glossary",
        "",
        "[.glossary]",
        "bucket::",
        "An index: `bucket`.",
        "See xref:01-page.adoc[].",
        "",
        "query, key::",
        "Who asks, and who is asked.");
    return workshop.page();
  }

  @Test
  void theFirstUseOfAWordLinksToTheGlossaryAndIsDescribed() throws IOException {
    Document page = page("Two buckets, a bucket.", "", "More buckets.");
    Element word = page.select("a.term").first();
    assertEquals(List.of("buckets"), page.select("a.term").eachText());
    assertEquals("glossary.html#bucket", word.attr("href"));
    assertEquals("Two buckets, a bucket.", word.parent().text());
    Element meaning = page.getElementById(word.attr("aria-describedby"));
    assertEquals("An index: bucket.", meaning.text());
    assertEquals(List.of(), meaning.select("a"));
  }

  @Test
  void wordsDefinedTogetherAreExplainedOnce() throws IOException {
    Document page = page("The key", "of a query.");
    assertEquals(List.of("glossary.html#query-key"), page.select("a.term").eachAttr("href"));
  }

  @Test
  void codeHeadingsLinksAndPartsOfWordsAreLeftAlone() throws IOException {
    Document page = page(
        "`bucket` subbuckets bucket-like xref:glossary.adoc[bucket] and two answer keys",
        "",
        "== A bucket");
    assertEquals(List.of(), page.select("a.term"));
    assertNull(page.selectFirst(".definition"));
  }

  @Test
  void aChapterThatDefinesAWordDoesNotLookItUp() throws IOException {
    assertEquals(List.of(), page("A bucket. A *bucket* is a place.").select("a.term"));
  }
}
