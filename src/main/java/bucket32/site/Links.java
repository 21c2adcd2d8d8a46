package bucket32.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Check that every link of the course leads somewhere, and name the ones that were left unnamed. */
final class Links {

  private final Map<String, Chapter> byPage = new HashMap<>();
  private final Faults faults;

  Links(Collection<Chapter> chapters, Faults faults) {
    chapters.forEach(chapter -> byPage.put(chapter.page(), chapter));
    this.faults = faults;
  }

  /** Check one chapter and return the files beside it that its page shows. */
  Set<String> check(Chapter chapter) {
    faults.enter(chapter.source());
    chapter.body().select("a[href]").forEach(link -> link(chapter, link));
    Set<String> files = new TreeSet<>();
    for (Element image : chapter.body().select("img[src]")) {
      String source = image.attr("src");
      Path file = chapter.source().resolveSibling(source).normalize();
      if (source.matches("[a-z]+:.*|//.*")) {
        faults.addAt(source, 0, "image from elsewhere: " + source + "; keep a copy in chapters");
      } else if (!Files.isRegularFile(file) || !file.startsWith(chapter.source().getParent())) {
        faults.addAt(source, 0, "image not found: " + source);
      } else {
        files.add(source);
      }
    }
    return files;
  }

  private void link(Chapter chapter, Element link) {
    String target = link.attr("href");
    if (target.matches("https?:.*|mailto:.*")) {
      return;
    }
    String page = target.replaceFirst("#.*", "");
    String anchor = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
    Chapter there = page.isEmpty() ? chapter : byPage.get(page);
    if (there == null) {
      String id = page.replaceFirst("\\.html$", "");
      faults.addAt(id + ".", 0, "dead link: chapters/index.adoc does not list " + id);
    } else if (!anchor.isEmpty() && !there.anchors().contains(anchor)) {
      faults.addAt(anchor, 0, "dead link: " + there.id() + " has no anchor '" + anchor + "'");
    } else if (!page.isEmpty() && link.text().equals(page)) {
      link.text(anchor.isEmpty() ? there.title() : named(there, anchor));
    }
  }

  private static String named(Chapter chapter, String anchor) {
    Element place = chapter.body().getElementById(anchor);
    String words = place.tagName().matches("h[2-4]") ? Chapter.words(place) : "";
    return words.isEmpty() ? chapter.title() : words;
  }
}
