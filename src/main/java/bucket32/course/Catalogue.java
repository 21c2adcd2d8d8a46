package bucket32.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Read exercises.yaml, and refuse what is wrong with the exercise, the field and the cure. */
final class Catalogue {

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
      "hints");

  private static final String CLASS_NAME = "([a-z][a-z0-9_]*\\.)+[A-Z][A-Za-z0-9]*";

  private final Path file;

  private Catalogue(Path file) {
    this.file = file;
  }

  static List<Exercise> read(Path file) {
    return new Catalogue(file).exercises();
  }

  private List<Exercise> exercises() {
    if (!(load() instanceof List<?> entries) || entries.isEmpty()) {
      throw new CourseException(file + " must be a list of exercises; begin each with '- name:'");
    }
    List<Exercise> exercises = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Object entry : entries) {
      if (!(entry instanceof Map<?, ?> fields)) {
        throw new CourseException(
            file + " must be a list of exercises, but holds '" + entry + "'; write '- name: ...'");
      }
      String label = fields.get("name") instanceof String name
          ? "'" + name + "'"
          : "number " + (exercises.size() + 1);
      Exercise exercise = new Entry(label, fields).exercise();
      if (!names.add(exercise.name())) {
        throw wrong(label, "name", "must be there once", "name one of the two otherwise");
      }
      exercises.add(exercise);
    }
    exercises.forEach(exercise -> checkLeaning(exercise, exercises, names));
    return exercises;
  }

  private Object load() {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel("exercises.yaml").build();
      return new Load(settings).loadFromString(Files.readString(file));
    } catch (YamlEngineException badYaml) {
      throw new CourseException(file
          + " is not YAML: "
          + badYaml.getMessage().replaceAll("\\s*\\R\\s*", " ")
          + "; mend that line");
    } catch (IOException unreadable) {
      throw new CourseException(
          "no course here: cannot read " + file + "; run kata from its checkout", unreadable);
    }
  }

  private void checkLeaning(Exercise exercise, List<Exercise> all, Set<String> names) {
    for (String other : exercise.leansOn()) {
      if (!names.contains(other)) {
        throw wrong(
            "'" + exercise.name() + "'",
            "leans_on",
            "must name exercises, but '" + other + "' is none",
            "use one of " + all.stream().map(Exercise::name).toList());
      }
      if (reaches(other, exercise.name(), all, new HashSet<>())) {
        throw wrong(
            "'" + exercise.name() + "'",
            "leans_on",
            "must not go in a circle, but '" + other + "' leans on this one",
            "take one of the two away");
      }
    }
  }

  private static boolean reaches(String from, String to, List<Exercise> all, Set<String> seen) {
    return from.equals(to)
        || seen.add(from)
            && all.stream()
                .filter(exercise -> exercise.name().equals(from))
                .flatMap(exercise -> exercise.leansOn().stream())
                .anyMatch(next -> reaches(next, to, all, seen));
  }

  private CourseException wrong(String label, String field, String rule, String cure) {
    return new CourseException(
        file + ": exercise " + label + ", field " + field + " " + rule + "; " + cure);
  }

  /** One entry of the list, with the words to complain about it. */
  private final class Entry {

    private final String label;
    private final Map<?, ?> fields;

    Entry(String label, Map<?, ?> fields) {
      this.label = label;
      this.fields = fields;
    }

    Exercise exercise() {
      for (Object field : fields.keySet()) {
        if (!FIELDS.contains(field)) {
          throw wrong(label, "'" + field + "'", "is not known", "use " + sorted());
        }
      }
      return new Exercise(
          matching("name", text("name"), "[a-z][a-z0-9-]*"),
          matching("chapter", text("chapter"), "[a-z0-9][a-z0-9-]*"),
          text("title"),
          matching("class", text("class"), CLASS_NAME),
          texts("tests", 1).stream()
              .map(test -> matching("tests", test, CLASS_NAME))
              .toList(),
          texts("leans_on", 0),
          minutes(),
          text("teaches"),
          text("out_of_scope"),
          texts("hints", 1));
    }

    private String text(String field) {
      if (fields.get(field) instanceof String text && !text.isBlank()) {
        return text.strip();
      }
      throw wrong(label, field, "must be text" + but(field), "write '" + field + ": ...'");
    }

    private List<String> texts(String field, int least) {
      if (fields.get(field) instanceof List<?> list
          && list.size() >= least
          && list.stream().allMatch(item -> item instanceof String text && !text.isBlank())) {
        return list.stream().map(item -> ((String) item).strip()).toList();
      }
      throw wrong(
          label,
          field,
          "must be a list of " + (least > 0 ? "one or more texts" : "texts") + but(field),
          "write '" + field + ": [...]' and quote what YAML takes for something else");
    }

    private int minutes() {
      if (fields.get("minutes") instanceof Integer minutes && minutes >= 1) {
        return minutes;
      }
      throw wrong(
          label,
          "minutes",
          "must be a whole number of at least 1" + but("minutes"),
          "write 'minutes: 10'");
    }

    private String matching(String field, String value, String pattern) {
      if (value.matches(pattern)) {
        return value;
      }
      throw wrong(label, field, "must match " + pattern + ", but was '" + value + "'", "rename it");
    }

    private String but(String field) {
      return fields.containsKey(field)
          ? ", but was '" + fields.get(field) + "'"
          : ", but is missing";
    }

    private List<String> sorted() {
      return FIELDS.stream().sorted().toList();
    }
  }
}
