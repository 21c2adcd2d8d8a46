package bucket32.course;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Put a stub back without losing what the learner wrote.
 *
 * @param changed whether the stub was put back; false if it stood there already
 * @param kept where the learner's file is now; empty if there was none
 */
public record Reset(boolean changed, Optional<Path> kept) {

  /**
   * Move the learner's class to exercises/kept and put the stub in its place.
   *
   * @throws CourseException if a file cannot be moved or written; the learner's is still there then
   */
  public static Reset of(Course course, Exercise exercise) {
    if (course.isPristine(exercise)) {
      return new Reset(false, Optional.empty());
    }
    Path file = course.learnerFile(exercise);
    Path stub = course.stubs().resolve(exercise.sourceFile());
    try {
      byte[] pristine = Files.readAllBytes(stub);
      Optional<Path> kept = Files.exists(file)
          ? Optional.of(
              keep(file, course.home().resolve("exercises").resolve("kept"), exercise.simpleName()))
          : Optional.empty();
      Files.createDirectories(file.getParent());
      Files.write(file, pristine, StandardOpenOption.CREATE_NEW);
      return new Reset(true, kept);
    } catch (IOException refused) {
      throw new CourseException(
          "cannot reset " + file + " (" + refused + "); make exercises writable for you", refused);
    }
  }

  /** A moved file is there, whole, at every moment: a copy could break off half way. */
  private static Path keep(Path file, Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    for (int number = 1; ; number++) {
      Path target = folder.resolve(name + ".java." + number);
      try {
        return Files.move(file, target);
      } catch (FileAlreadyExistsException taken) {
        continue; // kept earlier, and never overwritten
      }
    }
  }
}
