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
      Exercise exercise = new CatalogueEntry(file, label, fields).exercise();
      if (!names.add(exercise.name())) {
        throw CatalogueEntry.wrong(
            file, label, "name", "must be there once", "name one of the two otherwise");
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
        throw CatalogueEntry.wrong(
            file,
            "'" + exercise.name() + "'",
            "leans_on",
            "must name exercises, but '" + other + "' is none",
            "use one of " + all.stream().map(Exercise::name).toList());
      }
      if (reaches(other, exercise.name(), all, new HashSet<>())) {
        throw CatalogueEntry.wrong(
            file,
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
}
