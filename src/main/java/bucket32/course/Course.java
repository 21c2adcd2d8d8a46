package bucket32.course;

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

  /** Return where the tests of the exercises are. */
  public Path tests() {
    return home.resolve("exercises").resolve("src").resolve("test").resolve("java");
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
