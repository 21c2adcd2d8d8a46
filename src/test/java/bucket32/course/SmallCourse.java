package bucket32.course;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A course of one exercise, {@code Twice.of(int)}, in a folder of its own. */
public record SmallCourse(Path home) {

  public static final String RIGHT =
      "public class Twice { public int of(int n) { return 2 * n; } }";

  public static final String STUB = "public class Twice { public int of(int n) {"
      + " throw new UnsupportedOperationException(\"Twice.of is yours to build\"); } }";

  private static final String TEST = """
      import static org.junit.jupiter.api.Assertions.*;
      import org.junit.jupiter.api.Test;
      class TwiceTest {
        @Test void twiceOneIsTwo() { assertEquals(2, new Twice().of(1), "of(1)"); }
        @Test void twiceTwoIsFour() { assertEquals(4, new Twice().of(2), "of(2)"); }
        @Test void aNegativeNumberIsRefused() {
          assertThrows(IllegalArgumentException.class, () -> { if (new Twice().of(-1) == -2) throw new IllegalArgumentException(); }, "of(-1)");
        }
      }
      """;

  public static SmallCourse in(Path home) {
    SmallCourse small = new SmallCourse(home);
    small.test(TEST);
    small.program(STUB);
    write(home.resolve("src/stubs/java/bucket32/core/Twice.java"), inPackage(STUB));
    write(home.resolve("src/main/java/bucket32/core/Twice.java"), inPackage(RIGHT));
    write(home.resolve("exercises/exercises.yaml"), """
        - name: twice
          chapter: 01-twice
          title: Twice as much
          class: bucket32.core.Twice
          tests: [bucket32.core.TwiceTest]
          leans_on: []
          minutes: 1
          teaches: Doubling is adding a number to itself.
          out_of_scope: Overflow.
          hints: [What is two times one?, Multiply., return 2 * n]
        """);
    return small;
  }

  public Course course() {
    return Course.at(home);
  }

  Exercise exercise() {
    return course().exercises().get(0);
  }

  public Path file() {
    return home.resolve("exercises/src/main/java/bucket32/core/Twice.java");
  }

  /** Save the learner's class, its package added. */
  public void program(String text) {
    write(file(), inPackage(text));
  }

  /** Save the learner's class with this body of {@code int of(int n)}. */
  public void body(String text) {
    program("public class Twice { public int of(int n) { " + text + " } }");
  }

  void test(String text) {
    write(home.resolve("exercises/src/test/java/bucket32/core/TwiceTest.java"), inPackage(text));
  }

  private static String inPackage(String text) {
    return "package bucket32.core;\n" + text;
  }

  /** Return the files of a course's classes that no exercise builds, below a source root. */
  static List<String> given(Course course) throws IOException {
    List<String> built = course.exercises().stream().map(Exercise::sourceFile).toList();
    try (Stream<Path> stubs = Files.walk(course.stubs())) {
      return stubs
          .filter(Files::isRegularFile)
          .map(file -> course.stubs().relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(file -> !built.contains(file))
          .sorted()
          .toList();
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static List<String> lines(Verdict verdict) {
    return verdict.text().lines().map(String::strip).toList();
  }
}
