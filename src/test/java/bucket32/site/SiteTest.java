package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteTest {

  private Workshop workshop;

  @BeforeEach
  void writeThreeChapters() throws IOException {
    workshop = Workshop.empty();
    workshop.file(
        "chapters/index.adoc",
        "= Course",
        "",
        "Welcome.",
        "",
        ". xref:01-one.adoc[]",
        ". xref:02-two.adoc[]");
    workshop.file("chapters/01-one.adoc", "= First", "", "See xref:02-two.adoc#that[].");
    workshop.file(
        "chapters/02-two.adoc",
        "= Second",
        "",
        "Text about xref:01-one.adoc[].",
        "",
        "== What calc:max_exact[] means",
        "",
        "More.",
        "",
        "[#that]",
        "=== Exactly that",
        "",
        "image::images/dot.png[a dot]",
        "",
        "== End");
    workshop.file("chapters/images/dot.png", "no real picture");
    workshop.site.render(workshop.out);
  }

  @Test
  void everyPageListsAllChaptersAndMarksItself() throws IOException {
    Document page = workshop.page("02-two.html");
    assertEquals(List.of("1 First", "2 Second"), page.select(".chapters a").eachText());
    assertEquals(
        List.of("2 Second"), page.select(".chapters a[aria-current=page]").eachText());
  }

  @Test
  void pagesFollowOneAnotherInTheOrderOfTheIndex() throws IOException {
    assertEquals(
        List.of("index.html", "02-two.html"),
        workshop.page("01-one.html").select(".turn a").eachAttr("href"));
    assertEquals(
        List.of("01-one.html"), workshop.page("index.html").select(".turn a").eachAttr("href"));
    assertEquals(
        List.of("01-one.html"), workshop.page("02-two.html").select(".turn a").eachAttr("href"));
  }

  @Test
  void thePageHasATableOfItsContents() throws IOException {
    Document page = workshop.page("02-two.html");
    assertEquals(List.of("What 16 means", "End"), page.select(".contents a").eachText());
    String first = page.select(".contents a").first().attr("href").substring(1);
    assertEquals("h2", page.getElementById(first).tagName());
  }

  @Test
  void aLinkWithoutWordsTakesTheTitleOfItsTarget() throws IOException {
    assertEquals(
        "See Exactly that.", workshop.page("01-one.html").select(".text p").text());
    assertEquals(
        "Text about First.",
        workshop.page("02-two.html").select(".text p").first().text());
  }

  @Test
  void picturesOfTheChaptersAreCopied() {
    assertTrue(Files.isRegularFile(workshop.out.resolve("images/dot.png")));
  }

  @Test
  void whatIsRenderedIsUpToDateUntilASourceChanges() throws IOException {
    assertTrue(workshop.site.isUpToDate(workshop.out));
    workshop.file("chapters/01-one.adoc", "= First", "", "Changed.");
    assertFalse(workshop.site.isUpToDate(workshop.out));
  }

  @Test
  void onlyAChangedChapterIsSetAgain() throws IOException {
    workshop.file("chapters/01-one.adoc", "= First", "", "[kata]", "----", "bucket 1", "----");
    workshop.file("chapters/02-two.adoc", "= Second", "", "xref:01-one.adoc[] again.");
    workshop.site.render(workshop.out);
    String before = workshop.page("01-one.html").html();
    int runs = workshop.runs();
    workshop.file("chapters/02-two.adoc", "= Second", "", "xref:01-one.adoc[] changed.");
    workshop.site.render(workshop.out);
    assertEquals(runs, workshop.runs());
    assertEquals(before, workshop.page("01-one.html").html());
    assertEquals(
        "First changed.", workshop.page("02-two.html").select(".text p").text());
    workshop.file("chapters/01-one.adoc", "= First", "", "[kata]", "----", "bucket 2", "----");
    workshop.site.render(workshop.out);
    assertEquals(runs + 1, workshop.runs());
  }

  @Test
  void whatChaptersShareSetsThemAllAgain() throws IOException {
    workshop.file("chapters/01-one.adoc", "= First", "", "[kata]", "----", "bucket 1", "----");
    workshop.file("chapters/02-two.adoc", "= Second");
    workshop.site.render(workshop.out);
    int runs = workshop.runs();
    workshop.file("src/main/java/Changed.java", "// " + System.nanoTime());
    workshop.site.render(workshop.out);
    assertEquals(runs + 1, workshop.runs());
    Files.delete(workshop.home.resolve("src/main/java/Changed.java"));
  }

  @Test
  void codeSavedWhileTheToolRunsIsNotInThePages() throws IOException {
    try (Site running = Site.at(workshop.home, (arguments, input) -> null)) {
      assertTrue(running.isUpToDate(workshop.out));
      workshop.file("src/main/java/Later.java", "// " + System.nanoTime());
      try (Site next = Site.at(workshop.home, (arguments, input) -> null)) {
        assertTrue(running.isUpToDate(workshop.out), "its own code rendered them");
        assertFalse(next.isUpToDate(workshop.out), "the next tool has other code");
      }
    } finally {
      Files.delete(workshop.home.resolve("src/main/java/Later.java"));
    }
  }

  @Test
  void theLearnersOwnFilesAreNoSourceOfTheSite() throws IOException {
    workshop.file("exercises/src/main/java/bucket32/core/Mine.java", "class Mine {}");
    assertTrue(workshop.site.isUpToDate(workshop.out));
  }

  @Test
  void aFolderThatIsNoSiteIsNeverOverwritten() throws IOException {
    Path thesis = workshop.file("papers/thesis.txt", "years of work").home.resolve("papers");
    String refusal = assertThrows(
            IllegalArgumentException.class, () -> workshop.site.render(thesis))
        .getMessage();
    assertTrue(refusal.contains("holds other files; choose another"), refusal);
    assertEquals(List.of("years of work"), Files.readAllLines(thesis.resolve("thesis.txt")));
  }

  @Test
  void aPageThatIsGoneFromTheIndexIsGoneFromTheSite() throws IOException {
    workshop.file("chapters/index.adoc", "= Course", "", ". xref:02-two.adoc[]");
    workshop.file("chapters/02-two.adoc", "= Second", "", "Alone.");
    Files.delete(workshop.home.resolve("chapters/01-one.adoc"));
    workshop.site.render(workshop.out);
    assertFalse(Files.exists(workshop.out.resolve("01-one.html")));
    assertTrue(Files.exists(workshop.out.resolve("02-two.html")));
  }
}
