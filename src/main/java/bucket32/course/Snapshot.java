package bucket32.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Hold the text of every Java file of a package at one moment.
 *
 * <p>A verdict rests on one snapshot from reading to running, so a file saved meanwhile cannot be
 * half in it.
 *
 * @param sources text by class name, {@code bucket32.core.ExactBuckets}
 */
record Snapshot(Map<String, String> sources) {

  /** Read a package below a source root; a folder or file that is not there is left out. */
  static Snapshot of(Path root, String packageName) {
    Map<String, String> sources = new TreeMap<>();
    for (Path file : javaFiles(root.resolve(packageName.replace('.', '/')))) {
      try {
        sources.put(
            packageName + "." + className(file),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      } catch (NoSuchFileException gone) {
        continue; // deleted since the folder was listed
      } catch (IOException unreadable) {
        throw new CourseException(
            "cannot read " + file + ": " + unreadable.getMessage() + "; allow it", unreadable);
      }
    }
    return new Snapshot(sources);
  }

  /** Return the part that one package holds: exercises of two packages know nothing of each other. */
  Snapshot in(String packageName) {
    Map<String, String> part = new TreeMap<>(sources);
    part.keySet()
        .removeIf(
            name -> name.lastIndexOf('.') != packageName.length() || !name.startsWith(packageName));
    return new Snapshot(part);
  }

  /** Return the names of the classes whose text differs, or that are in one of the two only. */
  Set<String> changedSince(Snapshot before) {
    Set<String> changed = new HashSet<>(before.sources.keySet());
    changed.addAll(sources.keySet());
    changed.removeIf(
        name -> sources.containsKey(name) && sources.get(name).equals(before.sources.get(name)));
    return changed;
  }

  /** Tell whether every file of an earlier moment is still there with something in it. */
  boolean keepsAllOf(Snapshot before) {
    return before.sources.keySet().stream()
        .noneMatch(name -> sources.getOrDefault(name, "").isBlank());
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> SourceVersion.isIdentifier(className(file)))
          .filter(Files::isRegularFile)
          .toList();
    } catch (NoSuchFileException missing) {
      return List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String className(Path file) {
    return file.getFileName().toString().replaceFirst("\\.java$", "");
  }
}
