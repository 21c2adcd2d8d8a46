package bucket32.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copy what judging and plain Maven need of a course, every exercise back at its stub. */
final class CourseCopy {

  private CourseCopy() {}

  /** Copy the course, with the classes that the reference of an exercise stands on. */
  static Course of(Course course, Path folder) {
    Course copy = stubs(course, folder);
    try {
      addHelpers(course, copy);
      return copy;
    } catch (IOException refused) {
      throw refused(folder, refused);
    }
  }

  /** Copy the course as a learner gets it. */
  static Course stubs(Course course, Path folder) {
    try {
      copy(course.home(), "exercises", folder);
      copy(course.home(), "src/stubs", folder);
      copy(course.home(), ".mvn", folder);
      for (String script : new String[] {"mvnw", "mvnw.cmd"}) {
        copy(course.home(), script, folder);
      }
      Course copy = new Course(folder, course.exercises());
      for (Exercise exercise : course.exercises()) {
        Files.copy(
            course.stubs().resolve(exercise.sourceFile()),
            copy.learnerFile(exercise),
            StandardCopyOption.REPLACE_EXISTING);
      }
      return copy;
    } catch (IOException refused) {
      throw refused(folder, refused);
    }
  }

  private static CourseException refused(Path folder, IOException why) {
    return new CourseException(
        "cannot copy the course to " + folder + " (" + why + "); make room there", why);
  }

  /** The reference's classes stand on some that no exercise builds: a learner would write them too. */
  private static void addHelpers(Course course, Course copy) throws IOException {
    Set<String> built =
        course.exercises().stream().map(Exercise::sourceFile).collect(Collectors.toSet());
    for (String folder : built.stream()
        .map(file -> file.substring(0, file.lastIndexOf('/')))
        .collect(Collectors.toSet())) {
      try (Stream<Path> files = Files.list(course.reference().resolve(folder))) {
        for (Path file : files.toList()) {
          Path target =
              copy.learnerSources().resolve(folder).resolve(file.getFileName().toString());
          if (!built.contains(folder + "/" + file.getFileName()) && !Files.exists(target)) {
            Files.copy(file, target);
          }
        }
      }
    }
  }

  /** Delete a copy and all that was made in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  private static void copy(Path from, String what, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from.resolve(what))) {
      Path built = from.resolve("exercises").resolve("target");
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.startsWith(built)) {
          continue; // classes of another time
        }
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (NoSuchFileException absent) {
      return; // a small course has no Maven
    }
  }
}
