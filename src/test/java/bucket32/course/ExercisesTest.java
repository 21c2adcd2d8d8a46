package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.worker.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Hold every exercise to the course's promise: red on the stub, green on the reference. */
class ExercisesTest {

  private static final Course COURSE = Course.at(Path.of(System.getProperty("bucket32.home")));

  @TestFactory
  Stream<DynamicTest> everyTestIsRedOnTheStubForTheStubsOwnReason() {
    Judge judge = new Judge(COURSE, COURSE.stubs());
    return eachExercise(exercise -> {
          Verdict verdict = judge.judge(exercise);
          assertEquals(Verdict.Kind.FAIL, verdict.kind(), verdict::textWithDetails);
          assertEquals(verdict.tests(), verdict.failed(), verdict::textWithDetails);
          assertEquals(
              List.of(),
              verdict.outcomes().stream()
                  .filter(outcome -> !redByTheStub(outcome))
                  .map(outcome -> outcome.test() + " " + outcome.causes())
                  .toList());
        })
        .onClose(judge::close);
  }

  @TestFactory
  Stream<DynamicTest> everyTestIsGreenOnTheReference() {
    Judge judge = new Judge(COURSE, COURSE.reference());
    return eachExercise(exercise -> {
          Verdict verdict = judge.judge(exercise);
          assertEquals(Verdict.Kind.PASS, verdict.kind(), verdict::textWithDetails);
          assertTrue(verdict.tests() > 0, "tests were run");
          if (exercise.runsKernels()) {
            assertEquals("Java threads", verdict.ranOn().get(0));
            boolean device = verdict.ranOn().stream().anyMatch(ran -> ran.startsWith("OpenCL on "));
            assertEquals(device, verdict.notRun().isEmpty(), verdict::text);
            assertTrue(device || !Boolean.getBoolean("bucket32.mandatory"), verdict::text);
          }
        })
        .onClose(judge::close);
  }

  @Test
  void theLearnersFilesAreTheStubsInACleanCheckout() throws IOException {
    TreeMap<String, String> stubs = files(COURSE.stubs());
    TreeMap<String, String> learners = files(COURSE.learnerSources());
    if (!stubs.equals(learners) && !Boolean.getBoolean("bucket32.mandatory")) {
      Assumptions.abort(
          "exercises/src/main/java has been worked on: it differs from src/stubs/java");
    }
    assertEquals(stubs, learners);
  }

  @Test
  void aClassThatIsGivenIsTheReferencesOwn() throws IOException {
    for (String file : SmallCourse.given(COURSE)) {
      assertEquals(
          Files.readString(COURSE.reference().resolve(file)),
          Files.readString(COURSE.stubs().resolve(file)),
          file);
    }
  }

  private static boolean redByTheStub(Outcome outcome) {
    return outcome.causes().stream()
        .anyMatch(cause -> cause.startsWith(UnsupportedOperationException.class.getName() + ": ")
            && cause.endsWith("is yours to build"));
  }

  private interface Check {
    void of(Exercise exercise);
  }

  private static Stream<DynamicTest> eachExercise(Check check) {
    return COURSE.exercises().stream()
        .map(exercise -> DynamicTest.dynamicTest(exercise.name(), () -> check.of(exercise)));
  }

  private static TreeMap<String, String> files(Path root) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
