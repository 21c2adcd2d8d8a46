package bucket32.site;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Make lean, accessible HTML of what Asciidoctor writes, and give the parts the theme's names. */
final class Tidy {

  /** A rule's word in a column of its own: printed by the tool, and so in the rule's colour. */
  private static final Pattern RULE =
      Pattern.compile("(?<=  |,)(exact|logarithmic|final|unused)\\b");

  private Tidy() {}

  static void tidy(Element body) {
    admonitions(body);
    tables(body);
    listings(body);
    wrappers(body);
    headings(body);
    CodeLines.address(body);
  }

  private static void admonitions(Element body) {
    for (Element block : body.select("div.admonitionblock")) {
      Element label = block.selectFirst("td.icon .title");
      Element content = block.selectFirst("td.content");
      Element aside = new Element("aside").addClass("note");
      block.classNames().stream()
          .filter(name -> !name.equals("admonitionblock"))
          .forEach(aside::addClass);
      aside.appendElement("p").addClass("label").text(label.text());
      if (content.select("> div, > p, > ul").isEmpty()) {
        aside.appendElement("p").append(content.html());
      } else {
        aside.append(content.html());
      }
      aside.attr("aria-label", label.text());
      block.replaceWith(aside);
    }
  }

  private static void tables(Element body) {
    for (Element table : body.select("table.tableblock")) {
      table.select("colgroup").remove();
      table.select("thead th").attr("scope", "col");
      table.select("tbody th").attr("scope", "row");
      table.select("p.tableblock").unwrap();
      table.select("th, td").forEach(cell -> {
        boolean right = cell.hasClass("halign-right");
        cell.removeAttr("class");
        if (right) {
          cell.addClass("number");
        }
      });
      table.removeAttr("class");
      frame(table);
    }
  }

  /** Let a table scroll by itself where it is too wide, its caption staying where it is. */
  private static void frame(Element table) {
    Element caption = table.selectFirst("caption");
    Element figure = new Element("figure").addClass("table");
    Element scroller = new Element("div");
    Formulas.scrollable(scroller, caption == null ? "Table" : "Table: " + caption.text());
    table.replaceWith(figure);
    if (caption != null) {
      figure.appendElement("figcaption").html(caption.html());
      caption.remove();
    }
    figure.appendChild(scroller);
    scroller.appendChild(table);
  }

  private static void listings(Element body) {
    for (Element block : body.select("div.listingblock, div.literalblock")) {
      Element pre = block.selectFirst("pre");
      Element title = block.selectFirst("> .title");
      boolean terminal = block.hasClass("terminal");
      String kind = terminal ? "Terminal" : "Code";
      Formulas.scrollable(pre, title == null ? kind : kind + ": " + title.text());
      block.removeClass("listingblock").removeClass("literalblock").addClass("listing");
      block.select("> .content").unwrap();
      if (terminal) {
        prompts(pre);
      }
    }
  }

  /** Mark what is typed: the lines of a transcript that begin with a prompt. */
  private static void prompts(Element pre) {
    String[] lines = pre.wholeText().split("\n");
    pre.empty();
    for (int index = 0; index < lines.length; index++) {
      if (lines[index].startsWith("$ ")) {
        pre.appendElement("span").addClass("prompt").text("$ ");
        pre.appendElement("kbd").text(lines[index].substring(2));
      } else {
        pre.append(RULE.matcher(Entities.escape(lines[index]))
            .replaceAll("<span class=\"said $1\">$1</span>"));
      }
      pre.appendText(index < lines.length - 1 ? "\n" : "");
    }
  }

  private static void wrappers(Element body) {
    for (Element block : body.select("div.paragraph")) {
      Element paragraph = block.selectFirst("> p");
      block.classNames().stream()
          .filter(name -> !name.equals("paragraph"))
          .forEach(paragraph::addClass);
      Element title = block.selectFirst("> .title");
      if (title != null) {
        title.tagName("p").attr("class", "label");
      }
      block.unwrap();
    }
    body.select("div.sectionbody, div#preamble, div.sect1, div.sect2, div.sect3")
        .unwrap();
    body.select("details > .content, .sidebarblock > .content").unwrap();
    body.select("summary").removeAttr("class");
  }

  private static void headings(Element body) {
    for (Element heading : body.select("h2[id], h3[id], h4[id]")) {
      heading
          .appendElement("a")
          .addClass("anchor")
          .attr("href", "#" + heading.id())
          .attr("aria-label", "Link to " + heading.text())
          .text("#");
    }
  }
}
