package bucket32.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hold the theme's colours for one mode, as {@code site/site.css} names them.
 *
 * <p>The stylesheet is the only place that has them; whatever is drawn without a browser asks here.
 *
 * @param colours name to six hexadecimal digits: {@code exact} to {@code 1f66c1}
 */
record Palette(Map<String, String> colours) {

  private static final Pattern COLOUR =
      Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-fA-F]{6}), #([0-9a-fA-F]{6})\\);");

  static Palette light(Path theme) throws IOException {
    return read(theme, 2);
  }

  static Palette dark(Path theme) throws IOException {
    return read(theme, 3);
  }

  private static Palette read(Path theme, int group) throws IOException {
    Map<String, String> colours = new LinkedHashMap<>();
    Matcher colour = COLOUR.matcher(Files.readString(theme.resolve("site.css")));
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(group));
    }
    return new Palette(colours);
  }

  /** Return a colour as 0xRRGGBB. */
  int of(String name) {
    String digits = colours.get(name);
    if (digits == null) {
      throw new IllegalArgumentException(
          "the theme must have a colour --" + name + ", but has " + colours.keySet());
    }
    return Integer.parseInt(digits, 16);
  }
}
