package bucket32.course;

import java.nio.file.Path;
import java.util.Comparator;
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

  /** Return the exercise whose name is nearest to what was typed. */
  public Exercise nearest(String typed) {
    return exercises.stream()
        .min(Comparator.comparingInt(exercise -> edits(exercise.name(), typed)))
        .orElseThrow();
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

  /** Count the letters to put in, take out or change to make one word of the other. */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= one.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int change = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(change, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[other.length()];
  }
}
