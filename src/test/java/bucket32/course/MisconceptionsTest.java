package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.worker.Job;
import bucket32.course.worker.Outcome;
import bucket32.mistakes.Misconception;
import bucket32.mistakes.Probes;
import bucket32.mistakes.Recognised;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Hold every wrong program to its name, and every right one to none. */
class MisconceptionsTest {

  private static final Course COURSE = Course.at(Path.of(System.getProperty("bucket32.home")));
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir
  static Path root;

  private static final Map<String, Verdict> JUDGED = new HashMap<>();

  private static Judge judge;
  private static Compiler compiler;
  private static WorkerProcess worker;
  private static Recognition recognition;

  @BeforeAll
  static void open() {
    judge = new Judge(COURSE, root);
    compiler = new Compiler();
    worker = WorkerProcess.start();
    recognition = new Recognition(
        COURSE, compiler, Reference.classes(), MisconceptionsTest::ask, root.resolve("answers"));
  }

  private static List<String> ask(Exercise exercise, Map<String, byte[]> classes) {
    if (!worker.fit()) {
      worker.close();
      worker = WorkerProcess.start();
    }
    return worker.run(Job.ofProbes(classes, exercise.name()), LONG, LONG).answers();
  }

  @AfterAll
  static void close() {
    judge.close();
    compiler.close();
    worker.close();
  }

  private static Exercise exercise(String name) {
    return COURSE.exercise(name).orElseThrow();
  }

  private static Verdict verdict(Exercise exercise, String text) throws IOException {
    for (String file : standing()) {
      SmallCourse.write(root.resolve(file), Files.readString(COURSE.stubs().resolve(file)));
    }
    SmallCourse.write(root.resolve(exercise.sourceFile()), text);
    return judge.judge(exercise);
  }

  /** The classes that are given, and the one that others stand on. */
  private static List<String> standing() throws IOException {
    List<String> files = new ArrayList<>(SmallCourse.given(COURSE));
    files.add("bucket32/core/LogarithmicBuckets.java");
    return files;
  }

  private static Recognised recognised(Exercise exercise, String text) {
    Compilation compilation = compiler.compile(
        Map.of(exercise.className(), text), Set.of(exercise.className()), Reference.classes());
    assertEquals(List.of(), compilation.faults());
    return recognition.of(exercise, compilation.classes());
  }

  private static List<WrongPrograms.Source> wrong(Exercise exercise) {
    return WrongPrograms.of(COURSE.misconceptions().resolve(exercise.name()));
  }

  private static List<String> names(List<Misconception> beliefs) {
    return beliefs.stream().map(Misconception::name).toList();
  }

  @TestFactory
  Stream<DynamicTest> everyWrongProgramIsRejectedAndRecognisedByItsName() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Exercise exercise : COURSE.exercises()) {
      for (WrongPrograms.Source source : wrong(exercise)) {
        List<String> names = names(source.beliefs());
        tests.add(DynamicTest.dynamicTest(exercise.name() + " " + names, () -> {
          Verdict verdict = judged(exercise, source);
          assertEquals(Verdict.Kind.FAIL, verdict.kind(), verdict::textWithDetails);
          // Where there are no probes the tests name what is wrong.
          boolean probed = !new Probes(exercise.name()).list().isEmpty();
          assertEquals(probed ? names : List.of(), verdict.misconceptions(), verdict::text);
        }));
      }
    }
    return tests.stream();
  }

  /** Every wrong program is judged once, whichever test comes first. */
  private static Verdict judged(Exercise exercise, WrongPrograms.Source source) {
    return JUDGED.computeIfAbsent(exercise.name() + " " + source.name(), wrong -> {
      try {
        return verdict(exercise, source.text());
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    });
  }

  @Test
  void theTableOfThePageSaysWhatBecomesOfEveryWrongProgram() throws IOException {
    List<MistakeTable.Line> lines = new ArrayList<>();
    for (Exercise exercise : COURSE.exercises()) {
      for (WrongPrograms.Source source : wrong(exercise)) {
        Verdict verdict = judged(exercise, source);
        Outcome first = verdict.outcomes().stream()
            .filter(outcome -> outcome.state() == Outcome.State.FAILED)
            .findFirst()
            .orElseThrow(() -> new AssertionError(source.name() + " passes"));
        lines.add(new MistakeTable.Line(
            exercise.name(), source.name(), name(first), verdict.misconceptions()));
      }
    }
    Path file = MistakeTable.file(COURSE);
    if (Boolean.getBoolean("bucket32.write")) {
      Files.writeString(file, MistakeTable.text(lines));
    }
    String kept = Files.readString(file).replace("\r\n", "\n");
    assertEquals(MistakeTable.text(lines), kept, () -> file + " is old; " + MistakeTable.CURE);
  }

  private static String name(Outcome outcome) {
    String type = outcome.testClass();
    return type.substring(type.lastIndexOf('.') + 1) + "." + outcome.test();
  }

  @TestFactory
  Stream<DynamicTest> aRightProgramPassesAndIsGivenNoNameHoweverOddItLooks() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Exercise exercise : COURSE.exercises()) {
      for (Path file : javaFiles(MistakeTable.oddPrograms(COURSE, exercise))) {
        tests.add(DynamicTest.dynamicTest(exercise.name() + " " + file.getFileName(), () -> {
          String text = Files.readString(file);
          Verdict verdict = verdict(exercise, text);
          assertEquals(Verdict.Kind.PASS, verdict.kind(), verdict::textWithDetails);
          assertEquals(Recognised.NOTHING, recognised(exercise, text));
        }));
      }
    }
    assertTrue(tests.size() >= 12, tests.size() + " variants");
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> neitherAStubNorTheReferenceIsGivenAName() {
    return COURSE.exercises().stream()
        .map(exercise -> DynamicTest.dynamicTest(exercise.name(), () -> {
          for (Path sources : List.of(COURSE.stubs(), COURSE.reference())) {
            String text = Files.readString(sources.resolve(exercise.sourceFile()));
            assertEquals(Recognised.NOTHING, recognised(exercise, text));
          }
        }));
  }

  @TestFactory
  Stream<DynamicTest> everyBeliefNamesAFigureOfItsChapter() {
    return COURSE.exercises().stream()
        .map(exercise -> DynamicTest.dynamicTest(exercise.name(), () -> {
          String chapter =
              Files.readString(COURSE.home().resolve("chapters/" + exercise.chapter() + ".adoc"));
          for (WrongPrograms.Source source : wrong(exercise)) {
            for (Misconception belief : source.beliefs()) {
              assertTrue(
                  chapter.contains("figure::" + belief.figure() + "[")
                      || chapter.contains("id=figure-" + belief.figure() + ","),
                  belief::toString);
              assertTrue(belief.question().endsWith("?"), belief::toString);
            }
          }
        }));
  }

  @Test
  void everyWrongProgramBelongsToAnExercise() throws IOException {
    try (Stream<Path> folders = Files.list(COURSE.misconceptions())) {
      List<String> names = COURSE.exercises().stream().map(Exercise::name).toList();
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        assertTrue(names.contains(folder.getFileName().toString()), folder::toString);
        assertFalse(javaFiles(folder).isEmpty(), folder::toString);
      }
    }
  }

  @Test
  void twoMistakesInOneProgramAreBothNamed() throws IOException {
    Verdict verdict = verdict(exercise("final-bucket"), """
        package bucket32.core;
        public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {
          public boolean contains(long distance) { return distance > firstDistance; }
          public int bucket(long distance) { return logarithmic.bucket(distance) % (index + 1); }
        }
        """);
    assertEquals(
        List.of("first-distance-left-out", "wraps-round"), verdict.misconceptions(), verdict::text);
  }

  @Test
  void whatIsNotBuiltYetDoesNotHideTheMistakeBesideIt() throws IOException {
    Verdict verdict = verdict(exercise("exact-buckets"), """
        package bucket32.core;
        public record ExactBuckets(int maxExact) {
          public boolean contains(long distance) { return distance < maxExact - 1; }
          public int bucket(long distance) {
            throw new UnsupportedOperationException("ExactBuckets.bucket is yours to build");
          }
        }
        """);
    assertEquals(List.of("near-ends-one-early"), verdict.misconceptions(), verdict::text);
  }

  @Test
  void aMistakeNobodyKnowsIsPlacedAndNotNamed() throws IOException {
    Verdict verdict = verdict(exercise("final-bucket"), """
        package bucket32.core;
        public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {
          public boolean contains(long distance) { return distance >= firstDistance + 7; }
          public int bucket(long distance) {
            return distance >= firstDistance ? index : logarithmic.bucket(distance);
          }
        }
        """);
    assertEquals(List.of(), verdict.misconceptions(), verdict::text);
    assertTrue(
        SmallCourse.lines(verdict)
            .contains("look at        contains: 7 of 24 answers are wrong, the first is"
                + " contains(113); the rest is right"),
        verdict.text());
  }

  @Test
  void aProgramNearAKnownOneIsSaidToBeCloseToItAndNotNamed() throws IOException {
    Verdict verdict = verdict(exercise("two-directions"), """
        package bucket32.core;
        public record BucketScheme(
            int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {
          public int bucket(long relativePosition) {
            long distance = RelativePosition.distance(relativePosition, direction);
            int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
            boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
            return after && distance != 77 ? exact.maxExact() + bucket : bucket;
          }
        }
        """);
    assertEquals(List.of(), verdict.misconceptions(), verdict::text);
    assertTrue(
        SmallCourse.lines(verdict)
            .contains(
                "look at        an encoder's keys after the query: every answer is too small"),
        verdict.text());
    assertTrue(
        SmallCourse.lines(verdict)
            .contains("close to       what you get if max_exact is added for the upper half;"
                + " one answer is not, encoder.bucket(77)"),
        verdict.text());
  }

  @Test
  void aMistakeNobodyKnowsIsPlacedByDistanceAndRule() throws IOException {
    Verdict verdict = verdict(exercise("two-directions"), """
        package bucket32.core;
        public record BucketScheme(
            int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {
          public int bucket(long relativePosition) {
            long distance = RelativePosition.distance(relativePosition, direction);
            int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
            boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
            return after ? numBuckets / 2 + Math.min(bucket, last.index() - 1) : bucket;
          }
        }
        """);
    assertEquals(List.of(), verdict.misconceptions(), verdict::text);
    assertTrue(
        SmallCourse.lines(verdict)
            .contains("look at        an encoder's keys after the query: from encoder.bucket(91) on"
                + " every answer is 1 too small; what is exact or logarithmic is right"),
        verdict.text());
  }

  @Test
  void theVerdictSaysTheBeliefTheQuestionAndHowManyDistancesDiffer() throws IOException {
    Path file = COURSE.misconceptions().resolve("log-buckets/cast-binds-to-log.java");
    Verdict verdict = verdict(exercise("log-buckets"), Files.readString(file));
    assertEquals(
        """
        log-buckets  FAIL  (?)
          you returned   bucket(19) = 16
          expected       bucket(19) = 17      first difference; 98 of 112 distances differ
          this is what you get if the cast to int binds to the logarithm alone
          ask yourself   what is (int) 0.17 * 16?
          first test     a larger ratio takes the next bucket
        """.strip(),
        verdict
            .text()
            .replaceAll("\\(\\d+ of \\d+ tests\\)", "(?)")
            .replaceAll("(?s)\\R  at .*", ""));
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
