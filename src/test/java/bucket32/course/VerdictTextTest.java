package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hold every kind of verdict to its words, for the eye and for the ear. */
class VerdictTextTest {

  private static final Look PLAIN = new Look(true, false);

  @TempDir
  static Path folder;

  private static SmallCourse small;
  private static Judge judge;

  @BeforeAll
  static void open() {
    small = SmallCourse.in(folder);
    judge = new Judge(small.course(), small.course().learnerSources(), Duration.ofSeconds(4));
  }

  @AfterAll
  static void close() {
    judge.close();
  }

  @BeforeEach
  void startFresh() {
    SmallCourse.in(folder);
  }

  private static void says(String eye, String ear) {
    Verdict verdict = judge.judge(small.exercise());
    assertEquals(eye.strip(), verdict.text());
    assertEquals(ear.strip(), verdict.text(PLAIN, false));
  }

  @Test
  void green() {
    small.body("return 2 * n;");
    says("""
        twice  PASS  (3 tests)
          you have it    Doubling is adding a number to itself.
        """, """
        twice: PASS, 3 tests
        you have it: Doubling is adding a number to itself.
        """);
  }

  @Test
  void aStub() {
    says("""
        twice  FAIL  (3 of 3 tests)
          to build       Twice.of
          first test     twice one is two
        """, """
        twice: FAIL, 3 of 3 tests
        to build: Twice.of
        first test: twice one is two
        """);
  }

  @Test
  void aWrongAnswer() {
    small.body("if (n == 1) System.out.println(\"n is 1\"); return n == 2 ? 3 : 2 * n;");
    says("""
        twice  FAIL  (1 of 3 tests)
          you returned   of(2) = 3
          expected       of(2) = 4      first difference
          first test     twice two is four
          you printed    n is 1
        """, """
        twice: FAIL, 1 of 3 tests
        you returned: of(2) = 3
        expected: of(2) = 4; first difference
        first test: twice two is four
        you printed: n is 1
        """);
  }

  @Test
  void anExceptionInPlaceOfAnAnswer() {
    small.body("return 2 * n / (n - n);");
    says("""
        twice  FAIL  (3 of 3 tests)
          you threw      ArithmeticException: / by zero
          expected       no exception
          at             Twice.java:2
          first test     twice one is two
        """, """
        twice: FAIL, 3 of 3 tests
        you threw: ArithmeticException: / by zero
        expected: no exception
        at: Twice.java:2
        first test: twice one is two
        """);
  }

  @Test
  void anotherExceptionThanTheOneExpected() {
    small.body("if (n < 0) throw new NullPointerException(); return 2 * n;");
    says("""
        twice  FAIL  (1 of 3 tests)
          you threw      of(-1) throws NullPointerException
          expected       of(-1) throws IllegalArgumentException      first difference
          at             Twice.java:2
          first test     a negative number is refused
        """, """
        twice: FAIL, 1 of 3 tests
        you threw: of(-1) throws NullPointerException
        expected: of(-1) throws IllegalArgumentException; first difference
        at: Twice.java:2
        first test: a negative number is refused
        """);
  }

  @Test
  void noExceptionWhereOneIsExpected() {
    small.body("return n < 0 ? 0 : 2 * n;");
    says("""
        twice  FAIL  (1 of 3 tests)
          you returned   of(-1) with no exception
          expected       of(-1) throws IllegalArgumentException      first difference
          first test     a negative number is refused
        """, """
        twice: FAIL, 1 of 3 tests
        you returned: of(-1) with no exception
        expected: of(-1) throws IllegalArgumentException; first difference
        first test: a negative number is refused
        """);
  }

  @Test
  void aCompileError() {
    small.program("public class Twice {\n  public int of(int n) {\n    return 2 * m;\n  }\n}");
    says("""
        twice  COMPILE ERROR
          line 4         cannot find symbol
                         return 2 * m;
                                    ^
                         symbol:   variable m
                         location: class bucket32.core.Twice
          that means     nothing here is called m; did you mean n?
        """, """
        twice: COMPILE ERROR
        line 4, column 16: cannot find symbol
        the line is: return 2 * m;
        symbol:   variable m
        location: class bucket32.core.Twice
        that means: nothing here is called m; did you mean n?
        """);
  }

  @Test
  void aHang() {
    small.body("while (n == 1) { } return 2 * n;");
    says("""
        twice  HANG
          no answer      for 4 seconds, in 'twice one is two'
          ask yourself   which loop never meets its end, or has far too much to do?
        """, """
        twice: HANG
        no answer: for 4 seconds, in 'twice one is two'
        ask yourself: which loop never meets its end, or has far too much to do?
        """);
  }

  @Test
  void anExit() {
    small.body("if (n == 1) System.exit(3); return 2 * n;");
    says("""
        twice  EXIT
          it ended       the whole program, with exit code 3, in 'twice one is two'
          ask yourself   where is System.exit or halt called? A method answers by returning.
        """, """
        twice: EXIT
        it ended: the whole program, with exit code 3, in 'twice one is two'
        ask yourself: where is System.exit or halt called? A method answers by returning.
        """);
  }

  @Test
  void endlessRecursion() {
    small.body("return n == 2 ? of(n) : 2 * n;");
    says("""
        twice  STACK OVERFLOW  (1 of 3 tests)
          it calls itself without end, near Twice.java:2, in 'twice two is four'
          ask yourself   which case answers without another call?
        """, """
        twice: STACK OVERFLOW, 1 of 3 tests
        it calls itself: without end, near Twice.java:2, in 'twice two is four'
        ask yourself: which case answers without another call?
        """);
  }

  @Test
  void tooMuchMemory() {
    small.body("return n == 1 ? new long[Integer.MAX_VALUE].length : 2 * n;");
    says("""
        twice  OUT OF MEMORY
          it filled      256 MB of memory, in 'twice one is two'
          ask yourself   what grows without end, or need not be kept at all?
        """, """
        twice: OUT OF MEMORY
        it filled: 256 MB of memory, in 'twice one is two'
        ask yourself: what grows without end, or need not be kept at all?
        """);
  }

  @Test
  void aRenamedMethod() {
    small.program("public class Twice { public int off(int n) { return 2 * n; } }");
    says("""
        twice  MISSING
          the tests call of(int)
          your class has off(int)
          mend it        rename off to of
          or start over  ./kata reset twice (it keeps your file)
        """, """
        twice: MISSING
        the tests call: of(int)
        your class has: off(int)
        mend it: rename off to of
        or start over: ./kata reset twice (it keeps your file)
        """);
  }

  @Test
  void aMethodThatIsGone() {
    small.program("public class Twice { }");
    says("""
        twice  MISSING
          the tests call of(int)
          your class has no method of
          mend it        write it, with the name and parameters the stub came with
          or start over  ./kata reset twice (it keeps your file)
        """, """
        twice: MISSING
        the tests call: of(int)
        your class has: no method of
        mend it: write it, with the name and parameters the stub came with
        or start over: ./kata reset twice (it keeps your file)
        """);
  }

  @Test
  void otherParameters() {
    small.program("public class Twice { public int of(int n, int times) { return times * n; } }");
    says("""
        twice  MISSING
          the tests call of(int)
          your class has of(int, int)
          mend it        keep the parameters the stub came with
          or start over  ./kata reset twice (it keeps your file)
        """, """
        twice: MISSING
        the tests call: of(int)
        your class has: of(int, int)
        mend it: keep the parameters the stub came with
        or start over: ./kata reset twice (it keeps your file)
        """);
  }

  @Test
  void aConstructorWithParameters() {
    small.program(
        "public class Twice { public Twice(int k) { } public int of(int n) { return 2 * n; } }");
    says("""
        twice  MISSING
          the tests call new Twice()
          your class has Twice(int)
          mend it        keep the parameters the stub came with
          or start over  ./kata reset twice (it keeps your file)
        """, """
        twice: MISSING
        the tests call: new Twice()
        your class has: Twice(int)
        mend it: keep the parameters the stub came with
        or start over: ./kata reset twice (it keeps your file)
        """);
  }

  @Test
  void aPrivateMethod() {
    small.program("public class Twice { private int of(int n) { return 2 * n; } }");
    says("""
        twice  MISSING
          the tests call of(int)
          your class has of(int), which is private
          mend it        write public in place of private
          or start over  ./kata reset twice (it keeps your file)
        """, """
        twice: MISSING
        the tests call: of(int)
        your class has: of(int), which is private
        mend it: write public in place of private
        or start over: ./kata reset twice (it keeps your file)
        """);
  }

  @Test
  void anotherTypeReturned() {
    small.program("public class Twice { public String of(int n) { return \"\" + 2 * n; } }");
    says("""
        twice  MISSING
          the tests call int of(int)
          your class has String of(int)
          mend it        return int, as the stub did
          or start over  ./kata reset twice (it keeps your file)
        """, """
        twice: MISSING
        the tests call: int of(int)
        your class has: String of(int)
        mend it: return int, as the stub did
        or start over: ./kata reset twice (it keeps your file)
        """);
  }

  @Test
  void aClassThatIsGone() {
    small.program("public class Thrice { public int of(int n) { return 2 * n; } }");
    says("""
        twice  MISSING
          gone           the class Twice
          mend it        Twice.java must declare the class of its name
          or start over  ./kata reset twice (it keeps your file)
        """, """
        twice: MISSING
        gone: the class Twice
        mend it: Twice.java must declare the class of its name
        or start over: ./kata reset twice (it keeps your file)
        """);
  }

  @Test
  void aPackageThatIsGone() throws IOException {
    Files.writeString(small.file(), SmallCourse.RIGHT);
    says("""
        twice  MISSING
          gone           the class Twice
          mend it        Twice.java must begin with: package bucket32.core;
          or start over  ./kata reset twice (it keeps your file)
        """, """
        twice: MISSING
        gone: the class Twice
        mend it: Twice.java must begin with: package bucket32.core;
        or start over: ./kata reset twice (it keeps your file)
        """);
  }

  @Test
  void aFileThatIsGone() throws IOException {
    Files.delete(small.file());
    says("""
        twice  MISSING
          gone           %s
          to have it back ./kata reset twice
        """.formatted(small.file()), """
        twice: MISSING
        gone: %s
        to have it back: ./kata reset twice
        """.formatted(small.file()));
  }

  @Test
  void aTestFileThatIsGone() throws IOException {
    Files.delete(folder.resolve("exercises/src/test/java/bucket32/core/TwiceTest.java"));
    small.body("return 2 * n;");
    says("""
        twice  ERROR
          no test ran    exercises/src/test/java has no bucket32.core.TwiceTest
          to have it back git checkout -- exercises/src/test/java
        """, """
        twice: ERROR
        no test ran: exercises/src/test/java has no bucket32.core.TwiceTest
        to have it back: git checkout -- exercises/src/test/java
        """);
  }

  @Test
  void greenIsGreenAndRedIsRedAndNothingElseHasAColour() {
    Look coloured = new Look(false, true);
    Verdict red = judge.judge(small.exercise());
    assertEquals(
        "twice  \u001b[1;31mFAIL\u001b[0m  (3 of 3 tests)",
        red.text(coloured, false).lines().findFirst().orElseThrow());
    assertEquals(red.text(), red.text(coloured, false).replaceAll("\u001b\\[[0-9;]*m", ""));
    small.body("return 2 * n;");
    assertEquals(
        "twice  \u001b[1;32mPASS\u001b[0m  (3 tests)",
        judge.judge(small.exercise()).text(coloured, false).lines().findFirst().orElseThrow());
  }

  @Test
  void whatAProgramPrintsCannotPaintTheTerminal() {
    small.body("System.out.println(\"\\u001b[2J\\u001b[31mPASS\\u0007\"); return 7;");
    String text = judge.judge(small.exercise()).text();
    assertFalse(text.contains("\u001b") || text.contains("\u0007"), text);
  }
}
