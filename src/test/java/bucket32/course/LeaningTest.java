package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes an exercise leans on are the learner's where green, the reference's where not. */
class LeaningTest {

  private static final Course COURSE = Course.at(Path.of(System.getProperty("bucket32.home")));

  @TempDir
  Path root;

  @BeforeEach
  void copyStubs() throws IOException {
    try (Stream<Path> stubs = Files.list(COURSE.stubs().resolve("bucket32/core"))) {
      for (Path stub : stubs.toList()) {
        put(stub.getFileName().toString(), Files.readString(stub));
      }
    }
    solve("FinalBucket");
  }

  private void put(String file, String text) {
    SmallCourse.write(root.resolve("bucket32/core").resolve(file), text);
  }

  private void solve(String... classes) throws IOException {
    for (String name : classes) {
      put(
          name + ".java",
          Files.readString(COURSE.reference().resolve("bucket32/core/" + name + ".java")));
    }
  }

  private Verdict finalBucket() {
    try (Judge judge = new Judge(COURSE, root)) {
      return judge.judge(COURSE.exercise("final-bucket").orElseThrow());
    }
  }

  @Test
  void aStubLeanedOnIsTheReferences() {
    Verdict verdict = finalBucket();
    assertTrue(verdict.green(), verdict::textWithDetails);
    assertEquals(List.of("LogarithmicBuckets"), verdict.reference());
    assertTrue(verdict.text().contains("the reference's LogarithmicBuckets"), verdict.text());
  }

  @Test
  void aWrongClassLeanedOnIsTheReferences() {
    put(
        "LogarithmicBuckets.java",
        "package bucket32.core; public record LogarithmicBuckets(int maxExact, int count, int maxDistance)"
            + " { public int bucket(long distance) { return 99; } }");
    Verdict verdict = finalBucket();
    assertTrue(verdict.green(), verdict::textWithDetails);
    assertEquals(List.of("LogarithmicBuckets"), verdict.reference());
  }

  @Test
  void aGreenClassLeanedOnIsTheLearners() throws IOException {
    solve("LogarithmicBuckets", "Thresholds", "Magnitude");
    Verdict verdict = finalBucket();
    assertTrue(verdict.green(), verdict::textWithDetails);
    assertEquals(List.of(), verdict.reference());
  }

  @Test
  void aClassLeanedOnThatIsGoneOrBrokenDoesNotMatter() throws IOException {
    put("LogarithmicBuckets.java", "package bucket32.core; public record LogarithmicBuckets(");
    assertTrue(finalBucket().green());
    Files.delete(root.resolve("bucket32/core/LogarithmicBuckets.java"));
    assertTrue(finalBucket().green());
  }

  private Verdict t5Scheme() {
    try (Judge judge = new Judge(COURSE, root)) {
      return judge.judge(COURSE.exercise("t5-scheme").orElseThrow());
    }
  }

  /** Solve all, but for these words of the scheme. */
  private void putScheme(String words, String others) throws IOException {
    try (Stream<Path> solved = Files.list(COURSE.reference().resolve("bucket32/core"))) {
      for (Path file : solved.toList()) {
        put(file.getFileName().toString(), Files.readString(file));
      }
    }
    String right = Files.readString(COURSE.reference().resolve("bucket32/core/BucketScheme.java"));
    assertTrue(right.contains(words), right);
    put("BucketScheme.java", right.replace(words, others));
  }

  private static final String LOOK = "two-directions first: your BucketScheme is not right there";

  @Test
  void aRedExerciseOfTheSameClassIsNamed() throws IOException {
    putScheme("relativePosition > 0", "relativePosition < 0");
    Verdict verdict = t5Scheme();
    assertEquals(Verdict.Kind.FAIL, verdict.kind(), verdict::textWithDetails);
    assertTrue(verdict.text().contains(LOOK), verdict.text());
  }

  @Test
  void aGreenExerciseOfTheSameClassIsNotNamed() throws IOException {
    putScheme("perSide / 2", "perSide / 2 - 1");
    Verdict verdict = t5Scheme();
    assertEquals(Verdict.Kind.FAIL, verdict.kind(), verdict::textWithDetails);
    assertTrue(!verdict.text().contains(LOOK), verdict.text());
  }
}
