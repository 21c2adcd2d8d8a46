package bucket32.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Check one entry of the catalogue, field by field. */
final class CatalogueEntry {

  private static final Set<String> FIELDS = Set.of(
      "name",
      "chapter",
      "title",
      "class",
      "tests",
      "leans_on",
      "minutes",
      "teaches",
      "out_of_scope",
      "figure",
      "hints");

  private static final String CLASS_NAME = "([a-z][a-z0-9_]*\\.)+[A-Z][A-Za-z0-9]*";

  /** From a question to nearly the line: fewer is no ladder, more is a lecture. */
  private static final int FEWEST_HINTS = 3;

  private static final int MOST_HINTS = 5;

  private final Path file;
  private final String label;
  private final Map<?, ?> fields;

  CatalogueEntry(Path file, String label, Map<?, ?> fields) {
    this.file = file;
    this.label = label;
    this.fields = fields;
  }

  Exercise exercise() {
    for (Object field : fields.keySet()) {
      if (!FIELDS.contains(field)) {
        throw wrong(file, label, "'" + field + "'", "is not known", "use " + sorted());
      }
    }
    return new Exercise(
        matching("name", text("name"), "[a-z][a-z0-9-]*"),
        matching("chapter", text("chapter"), "[a-z0-9][a-z0-9-]*"),
        text("title"),
        matching("class", text("class"), CLASS_NAME),
        texts("tests", 1, Integer.MAX_VALUE).stream()
            .map(test -> matching("tests", test, CLASS_NAME))
            .toList(),
        texts("leans_on", 0, Integer.MAX_VALUE),
        minutes(),
        text("teaches"),
        text("out_of_scope"),
        fields.containsKey("figure") ? matching("figure", text("figure"), "[a-z][a-z0-9-]*") : "",
        texts("hints", FEWEST_HINTS, MOST_HINTS));
  }

  private String text(String field) {
    if (fields.get(field) instanceof String text && !text.isBlank()) {
      return text.strip();
    }
    throw wrong(file, label, field, "must be text" + but(field), "write '" + field + ": ...'");
  }

  private List<String> texts(String field, int least, int most) {
    if (fields.get(field) instanceof List<?> list
        && list.size() >= least
        && list.size() <= most
        && list.stream().allMatch(item -> item instanceof String text && !text.isBlank())) {
      return list.stream().map(item -> ((String) item).strip()).toList();
    }
    throw wrong(
        file,
        label,
        field,
        "must be a list of " + howMany(least, most) + but(field),
        "write '" + field + ": [...]' and quote what YAML takes for something else");
  }

  private static String howMany(int least, int most) {
    return most < Integer.MAX_VALUE
        ? least + " to " + most + " texts"
        : least > 0 ? "one or more texts" : "texts";
  }

  private int minutes() {
    if (fields.get("minutes") instanceof Integer minutes && minutes >= 1) {
      return minutes;
    }
    throw wrong(
        file,
        label,
        "minutes",
        "must be a whole number of at least 1" + but("minutes"),
        "write 'minutes: 10'");
  }

  private String matching(String field, String value, String pattern) {
    if (value.matches(pattern)) {
      return value;
    }
    throw wrong(
        file, label, field, "must match " + pattern + ", but was '" + value + "'", "rename it");
  }

  private String but(String field) {
    return fields.containsKey(field) ? ", but was '" + fields.get(field) + "'" : ", but is missing";
  }

  private List<String> sorted() {
    return FIELDS.stream().sorted().toList();
  }

  static CourseException wrong(Path file, String label, String field, String rule, String cure) {
    return new CourseException(
        file + ": exercise " + label + ", field " + field + " " + rule + "; " + cure);
  }
}
