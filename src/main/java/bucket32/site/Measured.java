package bucket32.site;

import bucket32.course.Nearest;
import bucket32.results.Quantity;
import bucket32.results.Recording;
import bucket32.results.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Find what chapters say of the newest recorded run.
 *
 * <p>A benchmark is named as {@code Matrix.strip}; where it was run with several parameters, the
 * values that tell its result from the others follow: {@code InputOrder.search(random)}.
 */
final class Measured {

  private static final Pattern SAID = Pattern.compile("(\\w+)\\.(\\w+)(?:\\(([^)]*)\\))?");

  private final Path folder;
  private String version = "";
  private Recording kept;

  Measured(Path home) {
    folder = Recording.folder(home);
  }

  /**
   * Return the newest recording; it is read again only when another is there.
   *
   * @throws IllegalArgumentException if there is none that can be used
   */
  synchronized Recording recording() {
    String name = Recording.newest(folder);
    String now = name + modified(name + ".json") + modified(name + ".machine.json");
    if (!now.equals(version)) {
      kept = Recording.read(folder, name);
      version = now;
    }
    return kept;
  }

  /**
   * Return an attribute for each class that was measured, as {@code recorded-matrixtorch}, for a
   * chapter that leaves out what was not.
   *
   * <p>Without a recording there are none: the macros that need one say so.
   */
  Map<String, Object> attributes() {
    Map<String, Object> attributes = new HashMap<>();
    try {
      for (Result result : recording().results()) {
        attributes.put("recorded-" + result.group().toLowerCase(Locale.ROOT), "");
      }
    } catch (IllegalArgumentException none) {
      return Map.of();
    }
    return attributes;
  }

  private String modified(String file) {
    try {
      Path path = folder.resolve(file);
      return Files.exists(path) ? " " + Files.getLastModifiedTime(path) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Return the one result that is meant.
   *
   * @throws IllegalArgumentException if there is none, or more than one
   */
  Result one(String said) {
    Matcher part = SAID.matcher(said.strip());
    if (!part.matches()) {
      throw new IllegalArgumentException("a benchmark must be named as Matrix.strip or"
          + " Matrix.strip(4096), but was '" + said.strip() + "'");
    }
    List<String> values = values(part.group(3));
    List<Result> named = group(part.group(1)).stream()
        .filter(result -> result.method().equals(part.group(2)))
        .toList();
    if (named.isEmpty()) {
      throw unknown(part.group(1) + "." + part.group(2));
    }
    List<Result> meant = named.stream().filter(result -> result.has(values)).toList();
    if (meant.size() != 1) {
      throw new IllegalArgumentException(part.group(1) + "." + part.group(2) + " must have one"
          + " result with " + (values.isEmpty() ? "no values" : values) + ", but has "
          + meant.size() + "; its parameters: "
          + named.stream()
              .map(result -> result.parameters().toString())
              .collect(Collectors.joining(", ")));
    }
    return meant.get(0);
  }

  /** Return all results of a class. */
  List<Result> group(String group) {
    List<Result> results = recording().results().stream()
        .filter(result -> result.group().equals(group))
        .toList();
    if (results.isEmpty()) {
      throw unknown(group);
    }
    return results;
  }

  /** Return the limit that was measured with the same parameters, if one was. */
  Optional<Result> besides(Result result, String kind) {
    return recording().results().stream()
        .filter(other -> other.group().equals(result.group()))
        .filter(other -> other.method().startsWith(kind))
        .filter(other -> other.parameters().equals(result.parameters()))
        .findFirst();
  }

  static List<String> values(String words) {
    return words == null || words.isBlank() ? List.of() : List.of(words.strip().split(" +"));
  }

  /** Return a time as pages write it. */
  static String time(double nanoseconds) {
    return Quantity.time(nanoseconds).replace(" us", " \u00b5s").replace(' ', '\u00a0');
  }

  /** Return the error of a time; with too few iterations nobody knows it. */
  static String error(Result result) {
    return Double.isNaN(result.error()) ? "unknown" : time(result.error());
  }

  private IllegalArgumentException unknown(String name) {
    List<String> known = recording().results().stream()
        .map(name.contains(".") ? Result::name : Result::group)
        .distinct()
        .toList();
    return new IllegalArgumentException(recording().name() + ".json has no benchmark '" + name
        + "'"
        + Nearest.to(name, known)
            .map(near -> "; did you mean " + near + "?")
            .orElse("; it has " + String.join(", ", known)));
  }
}
