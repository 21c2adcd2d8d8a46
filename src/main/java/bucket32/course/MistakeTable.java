package bucket32.course;

import bucket32.mistakes.Misconception;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tell which test rejects each wrong program, and as what it is recognised.
 *
 * <p>To find out takes a judgement of every program, so it is kept in {@code
 * exercises/misconceptions/table.csv}: the build judges them all and compares.
 */
public final class MistakeTable {

  private static final String HEAD = "exercise,program,rejected_by,recognised_as";

  private MistakeTable() {}

  /**
   * One line of the file.
   *
   * @param exercise the exercise's name
   * @param program the wrong program's name, its file's without {@code .java}
   * @param rejectedBy the first test of the exercise that it fails, {@code
   *     ExactBucketsTest.aFarDistanceIsRefused}; of some test classes it fails more
   * @param recognisedAs the names a verdict gives it; none where its exercise has no probes
   */
  record Line(String exercise, String program, String rejectedBy, List<String> recognisedAs) {

    private String csv() {
      return exercise + "," + program + "," + rejectedBy + "," + String.join(" ", recognisedAs);
    }
  }

  /**
   * A wrong program, and what became of it.
   *
   * @param program its name
   * @param beliefs what is behind it
   * @param seen the public library that once had it, {@code owner/name#number}; or empty
   * @param rejectedBy the first test it fails, as a sentence
   * @param recognisedAs the names a verdict gives it
   */
  public record Wrong(
      String program,
      List<Misconception> beliefs,
      String seen,
      String rejectedBy,
      List<String> recognisedAs) {}

  /**
   * Return the wrong programs of an exercise in the order of their names.
   *
   * @throws CourseException if the table does not hold all of them
   */
  public static List<Wrong> wrong(Course course, Exercise exercise) {
    Map<String, Line> lines = new TreeMap<>();
    read(file(course)).stream()
        .filter(line -> line.exercise().equals(exercise.name()))
        .forEach(line -> lines.put(line.program(), line));
    List<Wrong> wrong = new ArrayList<>();
    for (WrongPrograms.Source source :
        WrongPrograms.of(course.misconceptions().resolve(exercise.name()))) {
      Line line = lines.get(source.name());
      if (line == null) {
        throw new CourseException("exercises/misconceptions/table.csv has no " + exercise.name()
            + " " + source.name() + "; " + CURE);
      }
      String test = line.rejectedBy().substring(line.rejectedBy().indexOf('.') + 1);
      wrong.add(new Wrong(
          source.name(),
          source.beliefs(),
          source.seen(),
          FailedTest.sentence(test),
          line.recognisedAs()));
    }
    return wrong;
  }

  /** Return why the odd programs of an exercise that pass are right, by their names. */
  public static Map<String, String> odd(Course course, Exercise exercise) {
    return WrongPrograms.odd(oddPrograms(course, exercise));
  }

  static Path oddPrograms(Course course, Exercise exercise) {
    return course.home().resolve("src/test/variants").resolve(exercise.name());
  }

  /** How the file is written anew. */
  static final String CURE =
      "write it anew with ./mvnw test -Dtest=MisconceptionsTest -Dbucket32.write=true";

  static Path file(Course course) {
    return course.misconceptions().resolve("table.csv");
  }

  static String text(List<Line> lines) {
    return lines.stream()
        .map(line -> line.csv() + "\n")
        .collect(Collectors.joining("", HEAD + "\n", ""));
  }

  private static List<Line> read(Path file) {
    try {
      List<Line> lines = new ArrayList<>();
      List<String> all = Files.readAllLines(file, StandardCharsets.UTF_8);
      for (String line : all.subList(Math.min(1, all.size()), all.size())) {
        String[] cells = line.split(",", -1);
        if (cells.length != 4) {
          throw new CourseException(file + ": not four cells: " + line + "; " + CURE);
        }
        lines.add(new Line(
            cells[0],
            cells[1],
            cells[2],
            cells[3].isEmpty() ? List.of() : List.of(cells[3].split(" "))));
      }
      return lines;
    } catch (IOException unreadable) {
      throw new CourseException("cannot read " + file + "; " + CURE, unreadable);
    }
  }
}
