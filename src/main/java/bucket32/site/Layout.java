package bucket32.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Put a chapter into the theme's page: {@code site/page.html}, an HTML file with empty places. */
final class Layout {

  private final String template;
  private final Chapter index;
  private final List<Chapter> chapters;
  private final Published published;
  private final Set<BookFormat> books;

  Layout(
      Path theme, Chapter index, List<Chapter> chapters, Published published, Set<BookFormat> books)
      throws IOException {
    this.template = Files.readString(theme.resolve("page.html"));
    this.index = index;
    this.chapters = chapters;
    this.published = published;
    this.books = books;
  }

  String page(Chapter chapter) {
    Document page = Jsoup.parse(template);
    page.outputSettings().prettyPrint(false);
    boolean isIndex = chapter == index;
    Head.fill(page, chapter, index.title(), published);
    page.body().addClass(isIndex ? "index" : "chapter");
    page.select(".brand").first().text(index.title());
    if (isIndex) {
      page.select(".brand").attr("aria-current", "page");
    }
    chapterList(page.selectFirst("#site-chapters ol"), chapter);
    Element heading = page.selectFirst("h1");
    if (!chapter.number().isEmpty()) {
      heading.appendElement("span").addClass("chapter-number").text("Chapter " + chapter.number());
      heading.appendText(" ");
    }
    heading.append(chapter.title());
    if (!chapter.number().isEmpty()) {
      long minutes = chapter.minutes();
      page.selectFirst(".reading")
          .text(minutes + (minutes == 1 ? " minute" : " minutes")
              + " to read, without the exercises");
    } else {
      page.selectFirst(".reading").remove();
    }
    contents(page.selectFirst(".contents"), chapter);
    page.selectFirst(".text").append(chapter.body().html());
    turn(page.selectFirst(".turn"), chapter);
    edit(page.selectFirst(".edit"), chapter);
    EngineScript.add(page);
    for (BookFormat book : books) {
      page.selectFirst("footer")
          .appendElement("a")
          .attr("href", book.file())
          .text("All chapters as " + book);
    }
    return page.outerHtml();
  }

  private void chapterList(Element list, Chapter current) {
    for (Chapter chapter : chapters) {
      Element link = list.appendElement("li").appendElement("a").attr("href", chapter.page());
      link.appendElement("span").addClass("number").text(chapter.number());
      link.appendText(" ");
      link.appendElement("span").text(chapter.title());
      if (chapter == current) {
        link.attr("aria-current", "page");
      }
    }
  }

  private static void contents(Element place, Chapter chapter) {
    if (chapter.headings().size() < 2) {
      place.remove();
      return;
    }
    for (Element heading : chapter.headings()) {
      place
          .selectFirst("ol")
          .appendElement("li")
          .appendElement("a")
          .attr("href", "#" + heading.id())
          .text(Chapter.words(heading));
    }
  }

  private void turn(Element place, Chapter chapter) {
    int here = chapters.indexOf(chapter);
    if (here > 0) {
      turn(place, chapters.get(here - 1), "prev", "Previous");
    } else if (here == 0) {
      turn(place, index, "prev", "Previous");
    }
    if (here + 1 < chapters.size()) {
      turn(place, chapters.get(here + 1), "next", here < 0 ? "Begin" : "Next");
    }
    if (place.childrenSize() == 0) {
      place.remove();
    }
  }

  private void edit(Element link, Chapter chapter) {
    published
        .edit()
        .ifPresentOrElse(
            address -> link.attr("href", address + "chapters/" + chapter.id() + ".adoc"),
            link::remove);
  }

  private static void turn(Element place, Chapter chapter, String relation, String word) {
    Element link = place.appendElement("a").attr("href", chapter.page()).attr("rel", relation);
    link.appendElement("span").addClass("label").text(word);
    link.appendElement("span").addClass("where").text(chapter.title());
  }
}
