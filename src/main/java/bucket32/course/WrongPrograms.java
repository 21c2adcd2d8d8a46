package bucket32.course;

import bucket32.mistakes.Misconception;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Read the wrong programs of an exercise: exercises/misconceptions/EXERCISE/NAME.java.
 *
 * <p>A file begins with a comment that holds YAML: {@code belief}, {@code question} and {@code
 * figure} for a belief of its own, or {@code both} with the names of two others, or {@code same}
 * with the name of another program of the same belief. {@code seen} names a public library that once
 * had it, as {@code owner/name#number}.
 */
final class WrongPrograms {

  /** One file: its name, the beliefs behind it, where it was seen (or empty), its whole text. */
  record Source(String name, List<Misconception> beliefs, String seen, String text) {}

  private WrongPrograms() {}

  /** Return the wrong programs of an exercise in the order of their names; an exercise may have none. */
  static List<Source> of(Path folder) {
    List<Source> sources = new ArrayList<>();
    for (Path file : files(folder)) {
      Map<?, ?> head = head(file);
      List<Misconception> beliefs = new ArrayList<>();
      if (head.get("both") instanceof List<?> names) {
        names.forEach(name -> beliefs.add(belief(folder.resolve(name + ".java"))));
      } else if (head.get("same") instanceof String name) {
        beliefs.add(belief(folder.resolve(name + ".java")));
      } else {
        beliefs.add(belief(file));
      }
      String seen = head.get("seen") instanceof String library ? library : "";
      sources.add(new Source(name(file), beliefs, seen, read(file)));
    }
    return sources;
  }

  /** Return why the odd programs of a folder are right, by their names: their comments say {@code why}. */
  static Map<String, String> odd(Path folder) {
    Map<String, String> odd = new TreeMap<>();
    files(folder).forEach(file -> odd.put(name(file), text(file, head(file), "why")));
    return odd;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.java$", "");
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException unreadable) {
      throw new CourseException("cannot read " + folder + "; allow it", unreadable);
    }
  }

  private static Misconception belief(Path file) {
    Map<?, ?> head = head(file);
    return new Misconception(
        name(file),
        text(file, head, "belief"),
        text(file, head, "question"),
        text(file, head, "figure"));
  }

  private static String text(Path file, Map<?, ?> head, String field) {
    if (head.get(field) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new CourseException(
        file + ": the comment at the top must have a " + field + "; write '" + field + ": ...'");
  }

  private static Map<?, ?> head(Path file) {
    String text = read(file);
    int end = text.indexOf("*/");
    String yaml = text.startsWith("/*") && end > 0 ? text.substring(2, end) : "";
    try {
      if (new Load(LoadSettings.builder().build()).loadFromString(yaml) instanceof Map<?, ?> head) {
        return head;
      }
    } catch (YamlEngineException notYaml) {
      throw new CourseException(file
          + ": the comment at the top is not YAML: "
          + notYaml.getMessage().replaceAll("\\s*\\R\\s*", " ")
          + "; mend that line");
    }
    throw new CourseException(
        file + " must begin with a comment of YAML; write 'belief: ...' in it");
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new CourseException("cannot read " + file + "; allow it", unreadable);
    }
  }
}
