package bucket32.site;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.T5Defaults;
import bucket32.oracle.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asciidoctor.ast.StructuralNode;

/**
 * Hold one use of a macro in a chapter: {@code name::target[attributes]}.
 *
 * <p>Every macro knows the scheme. It is the page's, from the document attributes {@code buckets},
 * {@code max_distance} and {@code direction}; attributes of the same names override it.
 */
record MacroCall(StructuralNode parent, String target, Map<String, Object> attributes) {

  private static final Set<String> SCHEME =
      Set.of("buckets", "max_distance", "direction", "reading");

  /** The document attribute that only a book has: the folder for its drawings. */
  static final String DRAWINGS = "drawings";

  /** What Asciidoctor itself may set on any block. */
  private static final Set<String> BLOCK = Set.of("id", "title", "role", "style", "options");

  /**
   * Refuse attributes that nothing reads: a typing error must not pass as a default.
   *
   * @throws IllegalArgumentException naming the attribute and those there are
   */
  void allowScheme(String... others) {
    Set<String> allowed = new TreeSet<>(SCHEME);
    allowed.addAll(Set.of(others));
    allow(allowed);
  }

  /** Refuse attributes other than these. */
  void allow(Set<String> allowed) {
    for (String name : attributes.keySet()) {
      if (!allowed.contains(name) && !BLOCK.contains(name) && !name.matches("[0-9]+")) {
        throw new IllegalArgumentException("unknown attribute '"
            + name
            + "'; use "
            + (allowed.isEmpty() ? "none" : String.join(", ", new TreeSet<>(allowed))));
      }
    }
  }

  /** Return where drawings are put, if what is set is a book. */
  Optional<Path> drawings() {
    return Optional.ofNullable(parent.getDocument().getAttribute(DRAWINGS))
        .map(folder -> Path.of(folder.toString()));
  }

  String text(String name, String otherwise) {
    Object value = attributes.get(name);
    return value == null ? otherwise : value.toString();
  }

  int number(String name, int otherwise) {
    return Math.toIntExact(whole(name, text(name, Integer.toString(otherwise))));
  }

  /** Return the unnamed attributes as whole numbers, which must be that many. */
  List<Long> numbers(int count) {
    long given =
        attributes.keySet().stream().filter(name -> name.matches("[0-9]+")).count();
    if (given != count) {
      throw new IllegalArgumentException(target + " takes " + count
          + (count == 1 ? " number" : " numbers") + ", but got " + given);
    }
    return IntStream.rangeClosed(1, count)
        .mapToObj(place -> whole(target, attributes.get(Integer.toString(place)).toString()))
        .toList();
  }

  /** Return the scheme this use speaks of. */
  BucketScheme scheme() {
    return reading().scheme(buckets(), maxDistance(), direction());
  }

  /** Return the reading of the rule that is named, or the reference code's. */
  Reading reading() {
    String name = text("reading", page("reading", Reading.T5.id()));
    return Reading.named(name)
        .orElseThrow(() -> new IllegalArgumentException("reading must be one of "
            + Stream.of(Reading.values()).map(Reading::id).collect(Collectors.joining(", "))
            + ", but was '" + name + "'"));
  }

  int buckets() {
    return number("buckets", pageNumber("buckets", T5Defaults.numBuckets()));
  }

  int maxDistance() {
    return number("max_distance", pageNumber("max_distance", T5Defaults.maxDistance()));
  }

  Direction direction() {
    String name = text("direction", page("direction", "causal"));
    for (Direction direction : Direction.values()) {
      if (direction.name().toLowerCase(Locale.ROOT).equals(name)) {
        return direction;
      }
    }
    throw new IllegalArgumentException(
        "direction must be causal or bidirectional, but was '" + name + "'");
  }

  private int pageNumber(String name, int otherwise) {
    return Math.toIntExact(whole(name, page(name, Integer.toString(otherwise))));
  }

  private String page(String name, String otherwise) {
    Object value = parent.getDocument().getAttribute(name);
    return value == null ? otherwise : value.toString();
  }

  static long whole(String name, String value) {
    try {
      return Long.parseLong(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          name + " must be a whole number, but was '" + value + "'", e);
    }
  }
}
