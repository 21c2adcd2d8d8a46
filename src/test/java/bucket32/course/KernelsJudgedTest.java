package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bucket32.course.Verdict.Kind;
import bucket32.gpu.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Give the judge kernels that end badly: each has its own verdict, and the judge goes on. */
class KernelsJudgedTest {

  private static final Course COURSE = Course.at(Path.of(System.getProperty("bucket32.home")));
  private static final Exercise MATRIX = COURSE.exercise("gpu-matrix").orElseThrow();
  private static final String WRITES = "into[query * keys + key] =";

  @TempDir
  static Path root;

  private static Judge judge;
  private static String right;

  @BeforeAll
  static void open() throws IOException {
    judge = new Judge(COURSE, root, Duration.ofSeconds(4));
    right = Files.readString(COURSE.reference().resolve(MATRIX.sourceFile()));
    for (String file : SmallCourse.given(COURSE)) {
      SmallCourse.write(root.resolve(file), Files.readString(COURSE.stubs().resolve(file)));
    }
  }

  @AfterAll
  static void close() {
    judge.close();
  }

  private static Verdict verdictOn(String program) {
    SmallCourse.write(root.resolve(MATRIX.sourceFile()), program);
    return judge.judge(MATRIX);
  }

  /** Judge the right kernel with a statement before the one that writes. */
  private static Verdict verdictWith(String statement) {
    assertTrue(right.contains(WRITES), right);
    return verdictOn(right.replace(WRITES, statement + " " + WRITES));
  }

  private static void assumeDevice() {
    String why = Target.whyNoOpenCl();
    if (!Boolean.getBoolean("bucket32.mandatory")) {
      assumeTrue(why.isEmpty(), why);
    }
  }

  @Test
  void aRightKernelSaysWhatRanIt() {
    Verdict verdict = verdictOn(right);
    assertEquals(Kind.PASS, verdict.kind(), verdict::textWithDetails);
    String device = Target.openCl().map(target -> "; " + target).orElse("");
    assertTrue(
        SmallCourse.lines(verdict).contains("ran on         Java threads" + device),
        verdict.text());
    assertEquals(device.isEmpty(), verdict.text().contains("not on OpenCL  "), verdict.text());
  }

  @Test
  void aWrongCellIsTheFirstDifference() {
    Verdict verdict = verdictOn(right.replace("query - key", "key - query"));
    assertEquals(
        new FirstDifference("cell (query 0, key 1)", "5", "1"),
        verdict.firstDifference().orElseThrow(),
        verdict::textWithDetails);
  }

  @Test
  void whatCannotBeTranslatedSaysWhyAndWhere() {
    Verdict verdict = verdictWith("switch (keys) { case 1: return; default: }");
    assertTrue(
        SmallCourse.lines(verdict).contains("the test says  a switch cannot run there; use if"),
        verdict.text());
    assertTrue(verdict.text().contains("TableMatrix.java:"), verdict.text());
  }

  /** Aparapi looks for other classes among its own; a plain Maven run has them in one place. */
  @Test
  void aMethodOfAnotherClassIsSaidToBeOne() {
    Verdict verdict = verdictOn(right
        .replace("query - key - lowest", "Other.same(query - key - lowest)")
        .replaceFirst(
            "@Override",
            "static final class Other { static int same(int n) { return n; } }\n  @Override"));
    assertTrue(
        verdict.text().contains("the test says  Other.same belongs to another class"),
        verdict.text());
  }

  @Test
  void whatWouldEndJavaOnADeviceIsRefusedBeforeItRuns() {
    Verdict verdict = verdictOn(right
        .replaceFirst(
            "private final int queries;",
            "private final boolean causal = keys() > 0;\n  private final int queries;")
        .replaceFirst("@Override", "private static int keys() { return 1; }\n  @Override")
        .replace(WRITES, "if (causal) " + WRITES));
    assertEquals(Kind.FAIL, verdict.kind(), verdict::textWithDetails);
    assertTrue(
        verdict.text().contains("the test says  the field causal is a boolean"), verdict.text());
  }

  @Test
  void aKernelThatDoesNotEndOnJavasThreadsIsAHang() {
    assertEquals(
        Kind.HANG, verdictWith("while (keys > 0) { into[0] = into[0] + 1; }").kind());
    assertEquals(Kind.PASS, verdictOn(right).kind());
  }

  @Test
  void aKernelThatDoesNotEndOnADeviceIsAHang() {
    assumeDevice();
    // Java ends at the largest int, OpenCL falls to the smallest.
    Verdict verdict =
        verdictWith("int far = (int) (1e20f * keys); while (far < 0) { atomicAdd(into, 0, 1); }");
    assertEquals(Kind.HANG, verdict.kind(), verdict::textWithDetails);
    assertTrue(verdict.text().contains("'a device writes the same'"), verdict.text());
    assertEquals(Kind.PASS, verdictOn(right).kind());
  }

  @Test
  void aKernelThatCrashesJavaEndsTheWorkerOnly() {
    Verdict verdict =
        verdictOn(right.replaceFirst("(public TableMatrix\\([^)]*\\) \\{)", "$1 " + CRASH));
    assertEquals(Kind.EXIT, verdict.kind(), verdict::textWithDetails);
    assertTrue(verdict.text().contains("it crashed     Java itself"), verdict.text());
    assertEquals(Kind.PASS, verdictOn(right).kind());
  }

  /** Write to where no memory is. */
  private static final String CRASH = """
      try {
        var field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
        field.setAccessible(true);
        Object unsafe = field.get(null);
        unsafe.getClass().getMethod("putAddress", long.class, long.class).invoke(unsafe, 1L, 1L);
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException(broken);
      }
      """;
}
