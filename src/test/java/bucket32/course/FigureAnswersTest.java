package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.mistakes.FigureProbes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure draws as the learner's own are the answers of the learner's own program. */
class FigureAnswersTest {

  private static final Course COURSE = Course.at(Path.of(System.getProperty("bucket32.home")));
  private static final String LOGARITHMIC = "package bucket32.core; public record"
      + " LogarithmicBuckets(int maxExact, int count, int maxDistance)"
      + " { public int bucket(long distance) { %s } }";

  @TempDir
  Path root;

  private Judge judge;

  @BeforeEach
  void copyStubs() throws IOException {
    try (Stream<Path> stubs = Files.list(COURSE.stubs().resolve("bucket32/core"))) {
      for (Path stub : stubs.toList()) {
        SmallCourse.write(
            root.resolve("bucket32/core").resolve(stub.getFileName()), Files.readString(stub));
      }
    }
    judge = new Judge(COURSE, root);
  }

  @AfterEach
  void close() {
    judge.close();
  }

  private List<String> logarithmic(String body) {
    SmallCourse.write(
        root.resolve("bucket32/core/LogarithmicBuckets.java"), LOGARITHMIC.formatted(body));
    return answers("log-buckets");
  }

  private List<String> answers(String name) {
    return judge.answers(judge.judge(COURSE.exercise(name).orElseThrow()));
  }

  private static String at(long offset, List<String> answers) {
    return answers.get(new FigureProbes("log-buckets").offsets().indexOf(offset));
  }

  @Test
  void aWrongProgramAnswersWrongly() {
    List<String> answers = logarithmic("return (int) distance;");
    assertEquals("17", at(17, answers));
    assertEquals("127", at(127, answers));
  }

  @Test
  void aSaveChangesTheAnswers() {
    assertEquals("1", at(17, logarithmic("return 1;")));
    assertEquals("2", at(17, logarithmic("return 2;")));
    assertEquals("1", at(17, logarithmic("return 1;")));
  }

  @Test
  void whereAProgramThrowsItsExceptionIsTheAnswer() {
    List<String> answers =
        logarithmic("if (distance == 20) throw new IllegalStateException(); return 17;");
    assertEquals("17", at(19, answers));
    assertEquals("throws IllegalStateException", at(20, answers));
  }

  @Test
  void aStubHasBuiltNothing() {
    assertEquals(List.of("to build"), answers("log-buckets").stream().distinct().toList());
  }

  @Test
  void aProgramThatDoesNotCompileOrDoesNotEndAnswersNothing() {
    assertEquals(List.of(), logarithmic("return"));
    assertEquals(List.of(), logarithmic("System.exit(0); return 1;"));
    assertEquals(List.of(), logarithmic("return bucket(distance);"));
    assertEquals("1", at(17, logarithmic("return 1;")));
  }

  @Test
  void whatStopsAtTheFiguresQuestionsOnlyIsGivenUp() {
    assertEquals(List.of(), logarithmic("while (distance == 77); return 1;"));
    assertEquals("1", at(17, logarithmic("return 1;")));
  }

  @Test
  void anExerciseWithoutBucketsIsNotAsked() {
    assertEquals(List.of(), answers("start"));
  }

  @TestFactory
  Stream<DynamicTest> theReferenceAnswersAsThoseInThisProcess() throws IOException {
    try (Stream<Path> files = Files.list(COURSE.reference().resolve("bucket32/core"))) {
      for (Path file : files.toList()) {
        SmallCourse.write(
            root.resolve("bucket32/core").resolve(file.getFileName()), Files.readString(file));
      }
    }
    List<DynamicTest> tests = new ArrayList<>();
    for (Exercise exercise : COURSE.exercises()) {
      tests.add(DynamicTest.dynamicTest(
          exercise.name(),
          () -> assertEquals(new FigureProbes(exercise.name()).get(), answers(exercise.name()))));
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyExerciseThatAnswersBucketsNamesAFigureOfItsChapter() {
    return COURSE.exercises().stream()
        .filter(exercise -> !exercise.isSlow())
        .map(exercise -> DynamicTest.dynamicTest(
            exercise.name(),
            () -> assertTrue(
                Files.readString(COURSE.home().resolve("chapters/" + exercise.chapter() + ".adoc"))
                    .contains("figure::" + exercise.figure() + "["))));
  }

  @ParameterizedTest
  @CsvSource({
    "log-buckets, 03-logarithmic.html#figure=staircase&yours=1",
    "distance, 01-offsets.html#figure=ruler",
  })
  void aLinkAsksForAnswersOnlyWhereAFigureDrawsThem(String name, String page) {
    Exercise exercise = COURSE.exercise(name).orElseThrow();
    Verdict verdict = new Verdict(
        exercise,
        Verdict.Kind.FAIL,
        1,
        1,
        Optional.empty(),
        List.of(),
        exercise.figure(),
        List.of(),
        "",
        List.of(),
        List.of(),
        "");
    assertEquals(page, verdict.figurePage());
  }
}
