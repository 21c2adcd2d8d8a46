package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class files of the tests are kept as long as compiling anew would give the same, no longer. */
class IncrementalCompilerTest {

  private static final String TEST = "bucket32.core.TwiceTest";

  @TempDir
  Path folder;

  private final Compiler compiler = new Compiler();
  private final IncrementalCompiler incremental = new IncrementalCompiler(compiler);
  private final Map<String, String> learner = new HashMap<>();
  private final Map<String, String> tests = new HashMap<>();
  private Exercise exercise;

  @BeforeEach
  void open() {
    exercise = SmallCourse.in(folder).exercise();
    twice("public int of(int n) { return 2 * n; }");
    test("Object of() { return new Twice().of(1); }");
  }

  @AfterEach
  void close() {
    compiler.close();
  }

  private void twice(String members) {
    learner.put(
        "bucket32.core.Twice", "package bucket32.core; public class Twice { " + members + " }");
  }

  private void helper(String members) {
    learner.put("bucket32.core.Half", "package bucket32.core; class Half { " + members + " }");
  }

  private void test(String members) {
    tests.put(TEST, "package bucket32.core; class TwiceTest { " + members + " }");
  }

  private byte[] compiledTest() {
    Compilation made = incremental.compile(exercise, learner, tests, Map.of());
    assertEquals(List.of(), made.faults());
    return made.classes().get(TEST);
  }

  private void assertAnewAfter(Runnable change) {
    byte[] before = compiledTest();
    assertSame(before, compiledTest());
    change.run();
    assertNotSame(before, compiledTest());
  }

  @Test
  void theTestsAreKeptWhereOnlyABodyChanged() {
    byte[] before = compiledTest();
    twice("public int of(int n) { int twice = n + n; return twice; }");
    assertSame(before, compiledTest());
  }

  @Test
  void aChangedTestIsCompiled() {
    assertAnewAfter(() -> test("Object of() { return new Twice().of(2); }"));
  }

  @Test
  void aConstantInATestIsTheClassesOwn() {
    test("int last() { return Twice.LAST; }");
    twice("static final int LAST = 31;");
    assertAnewAfter(() -> twice("static final int LAST = 32;"));
  }

  @Test
  void aConstantOfAHelperCountsToo() {
    test("int last() { return Half.LAST; }");
    helper("static final int LAST = 1;");
    assertAnewAfter(() -> helper("static final int LAST = 2;"));
  }

  @Test
  void aConstantOfAHelperTheClassCallsCountsToo() {
    test("int last() { return Half.LAST; }");
    twice("int of() { return Half.LAST; }");
    helper("static final int LAST = 1;");
    assertAnewAfter(() -> helper("static final int LAST = 2;"));
  }

  @Test
  void aConstantOfANestedClassCountsToo() {
    test("char last() { return Twice.Inner.LAST; }");
    twice("static class Inner { static final char LAST = 'a'; }");
    assertAnewAfter(() -> twice("static class Inner { static final char LAST = 'b'; }"));
  }

  @Test
  void anotherResultTypeIsAnotherCall() {
    assertAnewAfter(() -> twice("public long of(int n) { return 2L * n; }"));
  }

  @Test
  void aNearerOverloadIsTheOneCalled() {
    twice("public int of(long n) { return 1; }");
    assertAnewAfter(
        () -> twice("public int of(long n) { return 1; } public int of(int n) { return 2; }"));
  }

  @Test
  void anotherParentIsAnotherClass() {
    test("Object of() { return new Twice().toString(); }");
    assertAnewAfter(() -> learner.put(
        "bucket32.core.Twice", "package bucket32.core; public class Twice extends Thread { }"));
  }

  @Test
  void aMethodThatIsGoneIsAFault() {
    compiledTest();
    twice("public int off(int n) { return 2 * n; }");
    Compilation made = incremental.compile(exercise, learner, tests, Map.of());
    assertFalse(made.faults().isEmpty());
    assertEquals(Map.of(), made.classes());
  }

  @Test
  void aHelperThatIsGoneIsAFault() {
    helper("static final int LAST = 1;");
    test("int last() { return Half.LAST; }");
    compiledTest();
    learner.remove("bucket32.core.Half");
    assertFalse(incremental.compile(exercise, learner, tests, Map.of()).faults().isEmpty());
  }
}
