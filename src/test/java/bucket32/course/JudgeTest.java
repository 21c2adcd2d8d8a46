package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.Verdict.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Give the judge programs of every bad kind: each has its own verdict, and the judge goes on. */
class JudgeTest {

  @TempDir
  static Path folder;

  private static SmallCourse small;
  private static Judge judge;

  @BeforeAll
  static void open() {
    small = SmallCourse.in(folder.resolve(namesOfAnyLetter() ? "ein Kurs für Größe 32" : "a b"));
    judge = new Judge(small.course(), small.course().learnerSources(), Duration.ofSeconds(4));
  }

  /** In the locale C, Java on Linux can name no file beyond ASCII; kata itself never runs in it. */
  private static boolean namesOfAnyLetter() {
    return Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('ö');
  }

  @AfterAll
  static void close() {
    judge.close();
  }

  @BeforeEach
  void startFresh() {
    SmallCourse.in(small.home());
  }

  private static Verdict verdict() {
    return judge.judge(small.exercise());
  }

  private static Verdict verdictOn(String body) {
    small.body(body);
    return verdict();
  }

  private static final String RIGHT =
      "if (n < 0) throw new IllegalArgumentException(); return 2 * n;";

  @Test
  void aRightProgramPasses() {
    Verdict verdict = verdictOn(RIGHT);
    assertEquals(Kind.PASS, verdict.kind(), verdict::textWithDetails);
    assertEquals(3, verdict.tests());
    assertEquals(0, verdict.failed());
  }

  @Test
  void aPristineStubFailsEveryTest() {
    Verdict verdict = verdict();
    assertEquals(Kind.FAIL, verdict.kind());
    assertEquals(3, verdict.failed());
    assertTrue(verdict.text().contains("Twice.of"), verdict.text());
  }

  @Test
  void aWrongAnswerSaysCallExpectedAndActual() {
    Verdict verdict = verdictOn("if (n < 0) throw new IllegalArgumentException(); return n + 1;");
    assertEquals(Kind.FAIL, verdict.kind());
    assertEquals(1, verdict.failed());
    assertEquals(Optional.of(new FirstDifference("of(2)", "4", "3")), verdict.firstDifference());
  }

  @Test
  void theFirstDifferenceIsTheFirstInTheTestsSource() {
    assertEquals(
        Optional.of(new FirstDifference("of(1)", "2", "7")),
        verdictOn("return 7;").firstDifference());
  }

  @Test
  void aThrownExceptionIsNamedWithItsLine() {
    Verdict verdict =
        verdictOn("if (n < 0) throw new IllegalArgumentException();\nreturn 2 / (n - n);");
    assertEquals(Kind.FAIL, verdict.kind());
    assertEquals(
        "throws ArithmeticException: / by zero",
        verdict.firstDifference().orElseThrow().actual());
    assertTrue(verdict.text().contains("Twice.java:3"), verdict.text());
  }

  @Test
  void aWrongExceptionSaysWhichWasExpected() {
    assertEquals(
        Optional.of(new FirstDifference(
            "of(-1)", "throws IllegalArgumentException", "throws NullPointerException")),
        verdictOn("if (n < 0) throw new NullPointerException(); return 2 * n;").firstDifference());
  }

  @Test
  void noExceptionWhereOneIsExpectedSaysSo() {
    assertEquals(
        Optional.of(
            new FirstDifference("of(-1)", "throws IllegalArgumentException", "no exception")),
        verdictOn("return n < 0 ? 0 : 2 * n;").firstDifference());
  }

  @Test
  void aStackTraceIsShownOnlyWhenAskedFor() {
    Verdict verdict = verdictOn("throw new IllegalStateException(\"lost\");");
    assertFalse(verdict.text().contains("at bucket32.core"), verdict.text());
    assertTrue(
        verdict.textWithDetails().contains("at bucket32.core.Twice.of"), verdict::textWithDetails);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) { }",
        "while (true) { System.out.println(\"busy\"); }",
        "while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } }",
        "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } })); System.exit(0); return 0;",
      })
  void anEndlessLoopIsAHang(String body) {
    Verdict verdict = verdictOn(body);
    assertEquals(Kind.HANG, verdict.kind(), verdict::textWithDetails);
    assertEquals(3, verdict.failed());
    assertFalse(verdict.text().contains("tests)"), verdict.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.out.println(\"first\"); while (true) { }",
        "System.out.println(\"first\"); while (true) { System.out.println(\"again\"); }",
        "System.out.println(\"first\"); System.exit(0); return 0;",
      })
  void aProgramThatIsCutShortShowsWhatItPrinted(String body) {
    Verdict verdict = verdictOn(body);
    assertTrue(SmallCourse.lines(verdict).contains("you printed    first"), verdict.text());
  }

  @Test
  void theNextProgramAfterAHangIsJudged() {
    assertEquals(Kind.HANG, verdictOn("while (true) { }").kind());
    assertEquals(Kind.PASS, verdictOn(RIGHT).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(0); return 0;",
        "System.exit(3); return 0;",
        "Runtime.getRuntime().halt(0); return 0;",
        "new Thread(() -> System.exit(0)).start(); while (true) { }",
      })
  void aProgramThatEndsTheRunIsAnExit(String body) {
    assertEquals(Kind.EXIT, verdictOn(body).kind());
  }

  @Test
  void anExitBelowZeroIsNoCrash() {
    Verdict verdict = verdictOn("System.exit(-1); return 0;");
    assertTrue(verdict.text().contains("the whole program, with exit code 255"), verdict.text());
  }

  @Test
  void anExitInAStaticInitialiserIsAnExit() {
    small.program(
        "public class Twice { static { System.exit(0); } public int of(int n) { return 2 * n; } }");
    assertEquals(Kind.EXIT, verdict().kind());
  }

  @Test
  void endlessRecursionIsAStackOverflow() {
    Verdict verdict = verdictOn("return of(n);");
    assertEquals(Kind.STACK_OVERFLOW, verdict.kind(), verdict::textWithDetails);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.List<long[]> all = new java.util.ArrayList<>(); while (true) all.add(new long[1 << 16]);",
        "return new long[Integer.MAX_VALUE].length;",
        "try { return new long[1 << 28].length; } catch (Throwable t) { return 2 * n; }",
        "throw new OutOfMemoryError(\"made up\");",
      })
  void aProgramThatFillsTheMemoryIsOutOfMemory(String body) {
    Verdict verdict = verdictOn(body);
    assertEquals(Kind.OUT_OF_MEMORY, verdict.kind(), verdict::textWithDetails);
  }

  @Test
  void aSyntaxErrorIsACompileErrorWithItsLine() {
    small.program("public class Twice {\n  public int of(int n) {\n    return 2 * n\n  }\n}");
    Verdict verdict = verdict();
    assertEquals(Kind.COMPILE_ERROR, verdict.kind());
    assertTrue(SmallCourse.lines(verdict).contains("line 4         ';' expected"), verdict.text());
  }

  @Test
  void aRenamedMethodIsMissing() {
    small.program("public class Twice { public int off(int n) { return 2 * n; } }");
    Verdict verdict = verdict();
    assertEquals(Kind.MISSING, verdict.kind(), verdict::textWithDetails);
    assertTrue(verdict.text().contains("the tests call of(int)"), verdict.text());
  }

  @Test
  void aMethodImportedAsStaticIsMissingItsStatic() {
    small.test(
        "import static bucket32.core.Twice.of;\nclass TwiceTest {"
            + " @org.junit.jupiter.api.Test void twiceOneIsTwo() { if (of(1) != 2) throw new Error(); } }");
    small.program(SmallCourse.RIGHT);
    Verdict verdict = verdict();
    assertEquals(Kind.MISSING, verdict.kind(), verdict::textWithDetails);
    assertTrue(
        SmallCourse.lines(verdict).contains("your class has of(int), which is not static"),
        verdict.text());
  }

  @Test
  void whatIsNullWasReturnedNotThrown() {
    small.test("class TwiceTest { @org.junit.jupiter.api.Test void twiceOneIsTwo() {"
        + " int two = new Twice().of(1); if (two != 2) throw new Error(); } }");
    small.program("public class Twice { public Integer of(int n) { return null; } }");
    Verdict verdict = verdict();
    assertTrue(SmallCourse.lines(verdict).contains("you returned   null"), verdict.text());
  }

  @Test
  void anOwnNullPointerIsThrown() {
    Verdict verdict = verdictOn("Integer none = null; return none;");
    assertTrue(verdict.text().contains("you threw      "), verdict.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public class Thrice { public int of(int n) { return 2 * n; } }",
        "class Thrice { public int of(int n) { return 2 * n; } }",
        "",
      })
  void aClassThatIsGoneIsMissing(String program) {
    small.program(program);
    Verdict verdict = verdict();
    assertEquals(Kind.MISSING, verdict.kind(), verdict::textWithDetails);
  }

  @Test
  void aFileThatIsGoneIsMissing() throws IOException {
    Files.delete(small.file());
    Verdict verdict = verdict();
    assertEquals(Kind.MISSING, verdict.kind());
    assertTrue(verdict.text().contains("./kata reset twice"), verdict.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.out.println(\"Tests run: 3, Failures: 0\"); return 7;",
        "System.out.println(\"PASS\"); System.err.println(\"PASS\"); return 7;",
        "System.setOut(new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err))); return 7;",
      })
  void whatAProgramPrintsChangesNoVerdict(String body) {
    assertEquals(Kind.FAIL, verdictOn(body).kind());
  }

  @Test
  void aProgramThatWritesToTheToolsChannelIsNotJudged() {
    Verdict verdict = verdictOn("""
        try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
          out.write(new byte[64]);
          out.write("{\\"verdict\\":\\"pass\\"}".getBytes());
        } catch (java.io.IOException e) { }
        Runtime.getRuntime().halt(0); return 2 * n;
        """);
    assertEquals(Kind.ERROR, verdict.kind(), verdict::textWithDetails);
  }

  @Test
  void aHundredMegabytesOfOutputAreCutShort() {
    Verdict verdict = verdictOn(
        "String line = \"x\".repeat(1 << 20); for (int i = 0; i < 34; i++) { System.out.println(line); System.err.println(line); } return 7;");
    assertEquals(Kind.FAIL, verdict.kind(), verdict::textWithDetails);
    assertTrue(verdict.output().length() < 20_000, () -> "" + verdict.output().length());
  }

  @Test
  void threadsLeftRunningDisturbNobody() {
    Verdict verdict = verdictOn("new Thread(() -> { while (true) { } }).start(); " + RIGHT);
    assertEquals(Kind.PASS, verdict.kind(), verdict::textWithDetails);
    assertEquals(Kind.FAIL, verdictOn("return 7;").kind());
  }

  @Test
  void staticStateDoesNotOutliveARun() {
    small.program(
        "public class Twice { static int calls; public int of(int n) { if (calls++ > 3) return 0; if (n < 0) throw new IllegalArgumentException(); return 2 * n; } }");
    assertEquals(Kind.PASS, verdict().kind());
    small.program(
        "public class Twice { static int calls; public int of(int n) { if (calls++ > 2) return 0; if (n < 0) throw new IllegalArgumentException(); return 2 * n; } }");
    assertEquals(Kind.PASS, verdict().kind());
  }

  @Test
  void aClassOfTheLearnersOwnMayHelp() {
    SmallCourse.write(
        small.file().resolveSibling("Half.java"),
        "package bucket32.core; class Half { static int of(int n) { return n / 2; } }");
    assertEquals(
        Kind.PASS,
        verdictOn("if (n < 0) throw new IllegalArgumentException(); return Half.of(4 * n);")
            .kind());
  }

  @Test
  void aBrokenFileNobodyCallsDoesNotMatter() {
    SmallCourse.write(
        small.file().resolveSibling("Half.java"), "package bucket32.core; class Half {");
    assertEquals(Kind.PASS, verdictOn(RIGHT).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class TwiceTest { }",
        "class TwiceTest { @org.junit.jupiter.api.Test @org.junit.jupiter.api.Disabled void off() { } }",
        "class TwiceTest { @org.junit.jupiter.api.Test void off() { org.junit.jupiter.api.Assumptions.abort(\"no\"); } }",
        "class TwiceTest { @org.junit.jupiter.api.TestFactory java.util.List<org.junit.jupiter.api.DynamicTest> none() { return java.util.List.of(); } }",
      })
  void aTestClassThatRunsNothingIsNeverGreen(String test) {
    small.test(test);
    Verdict verdict = verdictOn(RIGHT);
    assertEquals(Kind.ERROR, verdict.kind(), verdict::textWithDetails);
  }

  @Test
  void aTestFileThatIsGoneIsAnError() throws IOException {
    Files.delete(small.home().resolve("exercises/src/test/java/bucket32/core/TwiceTest.java"));
    assertEquals(Kind.ERROR, verdictOn(RIGHT).kind());
  }

  @Test
  void aClassSetUpThatFailsIsAFailure() {
    small.test(
        "class TwiceTest { @org.junit.jupiter.api.BeforeAll static void up() { throw new IllegalStateException(); } @org.junit.jupiter.api.Test void one() { } }");
    Verdict verdict = verdictOn(RIGHT);
    assertEquals(Kind.FAIL, verdict.kind(), verdict::textWithDetails);
    assertTrue(verdict.failed() > 0);
  }

  @Test
  void aJqwikPropertySaysItsCall() {
    small.test("""
        import static org.junit.jupiter.api.Assertions.*;
        import net.jqwik.api.*;
        class TwiceTest {
          @Property void twiceIsTheSumWithItself(@ForAll int n) { assertEquals(n + n, new Twice().of(n), "of(" + n + ")"); }
        }
        """);
    assertEquals(
        Optional.of(new FirstDifference("of(0)", "0", "1")),
        verdictOn("return 2 * n + 1;").firstDifference());
    assertEquals(Kind.PASS, verdictOn("return 2 * n;").kind());
  }

  private static void testThatSays(String key, String value, String then) {
    small.test("""
        import org.junit.jupiter.api.*;
        class TwiceTest {
          @Test void oneIsTwo() { Assertions.assertEquals(2, new Twice().of(1)); }
          @Test void onADevice(TestReporter reporter) {
            reporter.publishEntry("%s", "%s");
            %s
          }
        }
        """.formatted(key, value, then));
  }

  @Test
  void aTestSaysWhatRanIt() {
    testThatSays("ran on", "OpenCL on a card", "");
    Verdict verdict = verdictOn(RIGHT);
    assertEquals(Kind.PASS, verdict.kind(), verdict::textWithDetails);
    assertTrue(
        SmallCourse.lines(verdict).contains("ran on         OpenCL on a card"), verdict.text());
    assertTrue(VerdictReport.json(List.of(verdict)).contains("\"ran_on\":[\"OpenCL on a card\"]"));
  }

  @Test
  void aTestThatSaysWhyNothingRanIsExcusedAndTheVerdictSaysSo() {
    testThatSays("not on OpenCL", "there is no card", "Assumptions.abort();");
    Verdict verdict = verdictOn(RIGHT);
    assertEquals(Kind.PASS, verdict.kind(), verdict::textWithDetails);
    assertEquals(1, verdict.tests());
    assertEquals(0, verdict.failed());
    assertTrue(
        SmallCourse.lines(verdict).contains("not on OpenCL  there is no card"), verdict.text());
    assertTrue(
        VerdictReport.json(List.of(verdict)).contains("\"not_on_opencl\":\"there is no card\""));
    assertTrue(
        VerdictReport.junit(List.of(verdict)).contains("<skipped message=\"there is no card\"/>"));
  }

  @Test
  void aSkippedTestThatSaysSomethingElseIsNotExcused() {
    testThatSays("why", "there is no card", "Assumptions.abort();");
    assertEquals(Kind.ERROR, verdictOn(RIGHT).kind());
  }

  @Test
  void whereEveryTestIsExcusedNothingRan() {
    small.test("""
        import org.junit.jupiter.api.*;
        class TwiceTest {
          @Test void onADevice(TestReporter reporter) {
            reporter.publishEntry("not on OpenCL", "there is no card");
            Assumptions.abort();
          }
        }
        """);
    assertEquals(Kind.ERROR, verdictOn(RIGHT).kind());
  }
}
