package bucket32.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Explain the glossary's words where a page first uses them.
 *
 * <p>The word becomes a link to the glossary, and is described by its definition, which the page
 * carries hidden; {@code site/terms.js} shows it in place.
 */
final class Terms {

  /** What is no prose, or is a link already. */
  private static final String NO_PROSE = "a, code, pre, kbd, h1, h2, h3, h4, form, figure, table,"
      + " math, summary, dt, .label, .title, .rule, .instructor";

  private final String page;
  private final Map<String, Element> definitions = new LinkedHashMap<>();

  /** Read a glossary's list of words, and give each an anchor. */
  Terms(Chapter glossary) {
    page = glossary.page();
    for (Element word : glossary.body().select(".glossary dt")) {
      Element definition = definition(word);
      for (String name : word.text().split(", ")) {
        definitions.put(name, definition);
      }
      word.id(definition.id().replaceFirst("^means-", ""));
    }
  }

  private static Element definition(Element word) {
    Element definition = new Element("div").addClass("definition").attr("popover", "manual");
    definition.attr("role", "tooltip");
    definition.id("means-" + word.text().toLowerCase(Locale.ROOT).replaceAll("\\W+", "-"));
    definition.append(word.nextElementSibling().html());
    // What a tooltip holds cannot be reached: links stay in the glossary.
    definition.select("p").unwrap();
    definition.html(
        definition.html().replaceAll("\\s*See <a[^>]*>[^<]*</a>\\.", "").strip());
    definition.select("a").unwrap();
    return definition;
  }

  /** Link and describe the first use of each word in a chapter. */
  void explain(Chapter chapter) {
    if (chapter.page().equals(page)) {
      return;
    }
    Map<String, Element> open = new LinkedHashMap<>(definitions);
    // A chapter prints a word bold where it defines it itself.
    for (String bold : chapter.body().select("strong").eachText()) {
      Element defined = open.get(bold);
      open.values().removeIf(definition -> definition.equals(defined));
    }
    List<Element> explainable = List.copyOf(open.values());
    for (Element block : chapter.body().select("p, li, dd")) {
      if (block.closest(NO_PROSE) == null) {
        List.copyOf(block.textNodes()).forEach(text -> explain(text, open));
      }
    }
    explainable.stream()
        .distinct()
        .filter(definition -> !open.containsValue(definition))
        .forEach(definition -> chapter.body().appendChild(definition.clone()));
  }

  private void explain(TextNode text, Map<String, Element> open) {
    Matcher use = pattern(open).matcher(text.getWholeText());
    if (open.isEmpty() || !use.find()) {
      return;
    }
    TextNode word = use.start() == 0 ? text : text.splitText(use.start());
    TextNode rest = word.getWholeText().length() == use.group().length()
        ? new TextNode("")
        : word.splitText(use.group().length());
    Element definition = open.get(use.group(1));
    open.values().removeIf(definition::equals);
    Element link = new Element("a").addClass("term").text(word.getWholeText());
    link.attr("href", page + "#" + definition.id().replaceFirst("^means-", ""));
    link.attr("aria-describedby", definition.id());
    word.replaceWith(link);
    explain(rest, open);
  }

  /** Return what finds any of the words, one alone or several: {@code offset}, {@code offsets}. */
  private static Pattern pattern(Map<String, Element> words) {
    String any = words.keySet().stream()
        .sorted((one, other) -> other.length() - one.length())
        .map(Pattern::quote)
        .reduce((one, other) -> one + "|" + other)
        .orElse("(?!)");
    // The keys of answers are other keys.
    return Pattern.compile("(?<![\\w-]|answer )(" + any + ")(?:e?s)?(?![\\w-])");
  }
}
