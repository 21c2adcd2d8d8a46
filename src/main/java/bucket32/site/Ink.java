package bucket32.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Give a drawing its colours and letters by itself, for books: no reader of those knows our
 * stylesheet.
 *
 * <p>What {@code site/figures.css} says of an element is written at the element, in the colours of
 * the light mode.
 */
final class Ink {

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z-]+)\\)");
  private static final Pattern MIX =
      Pattern.compile("color-mix\\(in srgb, #(\\w{6}) ([0-9]+)%, #(\\w{6})\\)");
  private static final Pattern FONT = Pattern.compile("([0-9.]+)px (.*)");

  /** What an SVG element may carry itself. */
  private static final Set<String> WRITTEN = Set.of(
      "display",
      "fill",
      "font-family",
      "font-size",
      "font-weight",
      "opacity",
      "stroke",
      "stroke-dasharray",
      "stroke-linecap",
      "stroke-linejoin",
      "stroke-width",
      "text-anchor");

  private final List<Style> styles = new ArrayList<>();
  private final Palette palette;
  private final String plain;
  private final String mono;

  /**
   * Read the theme.
   *
   * @param plain the font family of what is not code
   * @param mono the font family of code
   */
  Ink(Path theme, String plain, String mono) throws IOException {
    this.palette = Palette.light(theme);
    this.plain = plain;
    this.mono = mono;
    String css = Files.readString(theme.resolve("figures.css"))
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("(?s)@media[^{]*\\{([^{}]*\\{[^{}]*\\})*\\s*\\}", "");
    Matcher rule = RULE.matcher(css);
    while (rule.find()) {
      for (String selector : rule.group(1).split(",")) {
        if (selector.strip().startsWith(".figure ")) {
          styles.add(new Style(selector.strip().substring(".figure ".length()), rule.group(2)));
        }
      }
    }
    styles.sort(Comparator.comparingInt(Style::weight));
  }

  /** Return a drawing that needs no stylesheet. */
  String dry(String svg) {
    Document document = Jsoup.parse(svg, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    for (Style style : styles) {
      for (Element element : document.select(style.selector)) {
        for (String declaration : style.declarations.split(";")) {
          write(element, declaration.strip());
        }
      }
    }
    document.select("[class]").removeAttr("class");
    return document.outerHtml();
  }

  private void write(Element element, String declaration) {
    int colon = declaration.indexOf(':');
    if (colon < 0) {
      return;
    }
    String name = declaration.substring(0, colon).strip();
    String value = value(declaration.substring(colon + 1).strip());
    Matcher font = FONT.matcher(value);
    if (name.equals("font") && font.matches()) {
      element.attr("font-size", font.group(1)).attr("font-family", font.group(2));
    } else if (WRITTEN.contains(name) && !element.tagName().equals("svg")) {
      element.attr(name, name.equals("font-weight") && value.matches("[6-9]..") ? "bold" : value);
    }
  }

  private String value(String css) {
    String value = VARIABLE.matcher(css).replaceAll(variable -> switch (variable.group(1)) {
      case "plain", "prose" -> plain;
      case "mono" -> mono;
      default -> String.format(Locale.ROOT, "#%06x", palette.of(variable.group(1)));
    });
    return MIX.matcher(value)
        .replaceAll(mix -> mixed(mix.group(1), Integer.parseInt(mix.group(2)), mix.group(3)))
        .replaceFirst("([0-9])px$", "$1");
  }

  private static String mixed(String one, int percent, String other) {
    StringBuilder mixed = new StringBuilder("#");
    for (int at = 0; at < 6; at += 2) {
      int first = Integer.parseInt(one.substring(at, at + 2), 16);
      int second = Integer.parseInt(other.substring(at, at + 2), 16);
      int value = Math.round((first * percent + second * (100 - percent)) / 100f);
      mixed.append(String.format(Locale.ROOT, "%02x", value));
    }
    return mixed.toString();
  }

  /** Hold a rule of the stylesheet; the heavier one wins, of equals the later. */
  private record Style(String selector, String declarations) {

    private int weight() {
      int classes = selector.length() - selector.replace(".", "").length();
      return 10 * classes + selector.split(" ").length;
    }
  }
}
