package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.gpu.KernelProbes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a figure of work items draws is the learner's own kernel. */
class KernelAnswersTest {

  private static final Course COURSE = Course.at(Path.of(System.getProperty("bucket32.home")));

  @TempDir
  Path root;

  private Judge judge;

  @BeforeEach
  void copyStubs() throws IOException {
    try (Stream<Path> stubs = Files.list(COURSE.stubs().resolve("bucket32/gpu"))) {
      for (Path stub : stubs.toList()) {
        SmallCourse.write(
            root.resolve("bucket32/gpu").resolve(stub.getFileName()), Files.readString(stub));
      }
    }
    judge = new Judge(COURSE, root);
  }

  @AfterEach
  void close() {
    judge.close();
  }

  private List<String> matrix(String guard) throws IOException {
    Path reference = COURSE.home().resolve("src/main/java/bucket32/gpu/TableMatrix.java");
    String text = Files.readString(reference);
    String changed = text.replace("if (key < keys && query < queries) {", guard);
    assertTrue(changed.equals(text) == guard.startsWith("if (key < keys && query < queries)"));
    SmallCourse.write(root.resolve("bucket32/gpu/TableMatrix.java"), changed);
    return answers("gpu-matrix");
  }

  private List<String> answers(String name) {
    return judge.answers(judge.judge(COURSE.exercise(name).orElseThrow()));
  }

  @Test
  void aRightKernelDoesWhatTheReferencesDoes() throws IOException {
    assertEquals(
        new KernelProbes("gpu-matrix").get(), matrix("if (key < keys && query < queries) {"));
  }

  @Test
  void withoutTheGuardOfTheQueriesWorkItemsWriteOutside() throws IOException {
    List<String> answers = matrix("if (key < keys) {");
    assertEquals(
        18,
        answers.stream()
            .filter(line -> line.endsWith("ArrayIndexOutOfBoundsException"))
            .count());
  }

  @Test
  void whatTakesTheOtherIdForTheKeyWritesElsewhere() throws IOException {
    List<String> answers = matrix(
        "int swap = key; key = query; query = swap;" + " if (key < keys && query < queries) {");
    assertTrue(answers.contains("item r0:4=5 w1:1=5"), answers.toString());
    assertEquals("item r0:4=5 w1:1=5", answers.get(3 + 8), "of id 0 = 0, id 1 = 1");
  }

  @Test
  void aStubHasNothingToDraw() {
    assertEquals(List.of(), answers("gpu-cell"));
  }
}
