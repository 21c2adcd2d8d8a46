package bucket32.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Hold the exercises of a checkout and where their files are.
 *
 * @param home the root of the checkout
 * @param exercises the catalogue, in the order of the course
 */
public record Course(Path home, List<Exercise> exercises) {

  public Course {
    exercises = List.copyOf(exercises);
  }

  /**
   * Read the course of a checkout.
   *
   * @throws CourseException if the catalogue is missing or wrong; the message names exercise, field
   *     and cure
   */
  public static Course at(Path home) {
    return new Course(home, Catalogue.read(home.resolve("exercises").resolve("exercises.yaml")));
  }

  /** Return the exercise of this name, if there is one. */
  public Optional<Exercise> exercise(String name) {
    return exercises.stream().filter(exercise -> exercise.name().equals(name)).findFirst();
  }

  /** Return the exercises that build the same class, this one included. */
  public List<Exercise> sharing(Exercise exercise) {
    return exercises.stream()
        .filter(other -> other.className().equals(exercise.className()))
        .toList();
  }

  /** Return the chapters in the order of the course, each once. */
  public List<String> chapters() {
    return exercises.stream().map(Exercise::chapter).distinct().toList();
  }

  /** Return where the learner's classes are. */
  public Path learnerSources() {
    return home.resolve("exercises").resolve("src").resolve("main").resolve("java");
  }

  /** Return where the classes are that come with the exercises and are nobody's to change. */
  public Path given() {
    return home.resolve("exercises").resolve("src").resolve("given").resolve("java");
  }

  /** Return where the tests of the exercises are. */
  public Path tests() {
    return home.resolve("exercises").resolve("src").resolve("test").resolve("java");
  }

  /** Return where the learner's class of this exercise is. */
  public Path learnerFile(Exercise exercise) {
    return learnerSources().resolve(exercise.sourceFile());
  }

  /** Return where the marks are kept. */
  public Path marks() {
    return home.resolve("exercises").resolve(".progress");
  }

  /** Tell whether the learner's class of this exercise is still the stub it came with. */
  public boolean isPristine(Exercise exercise) {
    try {
      return text(learnerFile(exercise)).equals(text(stubs().resolve(exercise.sourceFile())));
    } catch (IOException missing) {
      return false;
    }
  }

  /** An editor may have changed the ends of the lines; that is no work. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** Return where the wrong programs are, in a folder for each exercise. */
  public Path misconceptions() {
    return home.resolve("exercises").resolve("misconceptions");
  }

  /** Return where the pristine stubs are. */
  public Path stubs() {
    return home.resolve("src").resolve("stubs").resolve("java");
  }

  /** Return where the source of the reference is. */
  public Path reference() {
    return home.resolve("src").resolve("main").resolve("java");
  }
}
