package bucket32.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Say of every page which edition of it is served, so that an open page knows whether it is outdated.
 *
 * <p>An edition changes with the page's own text and with the styles, scripts and pictures it names,
 * and with nothing else: a change in another chapter leaves a reader alone. They are found out while
 * rendering, so that a start need not.
 *
 * @param byPage a digest by the page's file name
 */
record Editions(Map<String, String> byPage) {

  /** Where a rendered site keeps them; a server gives no such file away. */
  static final String FILE = ".editions";

  private static final int DIGITS = 16;

  private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"([^\"#?:]+)\"");

  /** Know no page. */
  static final Editions NONE = new Editions(Map.of());

  Editions {
    byPage = Map.copyOf(byPage);
  }

  /** Look at the pages that lie in a folder, and in none below it. */
  static Editions of(Path folder) throws IOException {
    Map<Path, String> digests = new HashMap<>();
    Map<String, String> byPage = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path page : files.filter(Editions::isPage).toList()) {
        StringBuilder all = new StringBuilder(digest(page, digests));
        for (Path named : named(page, folder)) {
          all.append(digest(named, digests));
        }
        byPage.put(
            page.getFileName().toString(),
            Stamp.digest(all.toString().getBytes(UTF_8)).substring(0, DIGITS));
      }
    }
    return new Editions(byPage);
  }

  /** Read those of a rendered site; a folder that is none has none. */
  static Editions read(Path site) throws IOException {
    Path file = site.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    Map<String, String> byPage = new TreeMap<>();
    JsonParser.parseString(Files.readString(file))
        .getAsJsonObject()
        .entrySet()
        .forEach(page -> byPage.put(page.getKey(), page.getValue().getAsString()));
    return new Editions(byPage);
  }

  /** Return the edition of a page; empty if it is no page. */
  String of(String page) {
    return byPage.getOrDefault(page, "");
  }

  String json() {
    return new Gson().toJson(new TreeMap<>(byPage));
  }

  private static List<Path> named(Path page, Path folder) throws IOException {
    List<Path> named = new ArrayList<>();
    Matcher name = NAMED.matcher(Files.readString(page));
    while (name.find()) {
      Path file = folder.resolve(name.group(1)).normalize();
      if (file.startsWith(folder) && !isPage(file) && Files.isRegularFile(file)) {
        named.add(file);
      }
    }
    return named;
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".html");
  }

  private static String digest(Path file, Map<Path, String> digests) throws IOException {
    String known = digests.get(file);
    if (known == null) {
      known = Stamp.digest(Files.readAllBytes(file));
      digests.put(file, known);
    }
    return known;
  }
}
