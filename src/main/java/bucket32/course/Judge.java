package bucket32.course;

import bucket32.course.worker.Job;
import bucket32.gpu.KernelProbes;
import bucket32.mistakes.FigureProbes;
import bucket32.mistakes.Probes;
import bucket32.mistakes.Recognised;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Judge a learner's classes: compile them here, run the tests in a process of their own.
 *
 * <p>Example: {@code try (Judge judge = new Judge(course)) { Verdict verdict =
 * judge.judge(exercise); }}
 */
public final class Judge implements AutoCloseable {

  static final Duration SILENCE = Duration.ofSeconds(10);

  /** How many times longer the tests may take that start JMH, on a busy machine. */
  private static final int MEASURING = 6;

  /** How many times longer the tests may take whose kernels a driver has to compile first. */
  private static final int DRIVING = 2;

  /** A program that answered the tests answers the probes in a few milliseconds. */
  private static final Duration ASKING = Duration.ofSeconds(2);

  private final Course course;
  private final Path sources;
  private final Duration silence;
  private final BooleanSupplier outdated;
  private final Map<String, byte[]> reference = Reference.classes();
  private final Map<String, Known> known = new HashMap<>();

  /** The classes that the last run of an exercise was of. */
  private final Map<String, Map<String, byte[]>> lastRun = new HashMap<>();

  private final Workers workers = new Workers();
  private final Compiler compiler = new Compiler();
  private final IncrementalCompiler incremental = new IncrementalCompiler(compiler);
  private final Recognition recognition;

  /** Everything a verdict rests on: equal cases have equal verdicts. */
  private record Case(Map<String, String> sources, Map<String, String> tests) {}

  private record Known(Case seen, Verdict verdict) {}

  /** Judge the learner's own classes. */
  public Judge(Course course) {
    this(course, course.learnerSources());
  }

  /** Judge the classes below another source root: the stubs, the reference, a submission. */
  public Judge(Course course, Path sources) {
    this(course, sources, SILENCE);
  }

  Judge(Course course, Path sources, Duration silence) {
    this(course, sources, silence, () -> false);
  }

  /**
   * @param outdated tells whether what is being judged is of no interest any more
   */
  Judge(Course course, Path sources, Duration silence, BooleanSupplier outdated) {
    this.course = course;
    this.sources = sources;
    this.silence = silence;
    this.outdated = outdated;
    this.recognition = new Recognition(
        course, compiler, reference, this::ask, Reference.target().resolve("answers"));
  }

  /** Return the verdict on an exercise as its files stand now. */
  public synchronized Verdict judge(Exercise exercise) {
    return judge(
        exercise,
        Snapshot.of(sources, exercise.packageName()),
        Snapshot.of(course.tests(), exercise.packageName()));
  }

  /**
   * Return the verdict on an exercise as its files stood at one moment.
   *
   * @throws Abandoned if that moment is of no interest any more
   */
  synchronized Verdict judge(Exercise exercise, Snapshot allLearner, Snapshot allTests) {
    Snapshot learner = allLearner.in(exercise.packageName());
    Snapshot tests = allTests.in(exercise.packageName());
    if (!learner.sources().containsKey(exercise.className())) {
      return Findings.noFile(exercise, sources);
    }
    Set<String> green = new LinkedHashSet<>();
    List<String> fromReference = new ArrayList<>();
    green.add(exercise.className());
    for (String name : exercise.leansOn()) {
      Exercise other = course.exercise(name).orElseThrow();
      if (!other.className().equals(exercise.className())) {
        if (!isStub(other, learner) && judge(other, learner, tests).green()) {
          green.add(other.className());
        } else {
          fromReference.add(other.simpleName());
        }
      }
    }
    fromReference.forEach(
        name -> green.remove(exercise.packageName() + "." + name)); // two exercises, one class
    Map<String, String> seen = new TreeMap<>(learner.sources());
    course.exercises().stream()
        .map(Exercise::className)
        .filter(className -> !green.contains(className))
        .forEach(seen::remove);
    Case now = new Case(seen, tests.sources());
    Known last = known.get(exercise.name());
    if (last != null && last.seen().equals(now)) {
      return last.verdict();
    }
    Verdict verdict =
        run(exercise, seen, tests.sources(), fromReference.stream().distinct().toList());
    if (verdict.kind() == Verdict.Kind.FAIL && !verdict.untouched()) {
      verdict = firstRed(exercise, learner, tests).map(verdict::and).orElse(verdict);
    }
    if (verdict.kind() != Verdict.Kind.ERROR) {
      known.put(exercise.name(), new Known(now, verdict));
    }
    return verdict;
  }

  /** Name the exercise that this one leans on within its own class, if that one is begun and red. */
  private Optional<Verdict.Line> firstRed(Exercise exercise, Snapshot learner, Snapshot tests) {
    return exercise.leansOn().stream()
        .map(name -> course.exercise(name).orElseThrow())
        .filter(other -> other.className().equals(exercise.className()))
        .map(other -> judge(other, learner, tests))
        .filter(other -> !other.green() && !other.untouched())
        .findFirst()
        .map(other -> new Verdict.Line(
            "look at",
            other.exercise().name() + " first: your " + exercise.simpleName()
                + " is not right there yet"));
  }

  /** Run the exercise's tests next time even where nothing has changed. */
  synchronized void forget(Exercise exercise) {
    known.remove(exercise.name());
  }

  /** A stub is red: the project's own tests hold that, so nobody needs to wait for it. */
  private boolean isStub(Exercise exercise, Snapshot learner) {
    String text = learner.sources().get(exercise.className());
    return text != null && text.equals(stub(exercise));
  }

  private String stub(Exercise exercise) {
    return Snapshot.of(course.stubs(), exercise.packageName())
        .sources()
        .getOrDefault(exercise.className(), "");
  }

  private Verdict run(
      Exercise exercise,
      Map<String, String> learner,
      Map<String, String> tests,
      List<String> fromReference) {
    Duration patience = silence.multipliedBy(
        exercise.measures() ? MEASURING : exercise.runsKernels() ? DRIVING : 1);
    Findings findings = new Findings(exercise, fromReference, tests, patience);
    for (String test : exercise.tests()) {
      if (!tests.containsKey(test)) {
        return findings.noTest(test);
      }
    }
    Compilation compilation =
        incremental.compile(exercise, learner, tests, visible(exercise.packageName(), learner));
    if (!compilation.classes().containsKey(exercise.className())) {
      return findings.of(compilation, learner, stub(exercise));
    }
    Map<String, byte[]> classes = Reference.inReach(reference, exercise);
    classes.putAll(compilation.classes());
    List<String> own = compilation.classes().keySet().stream()
        .filter(name -> learner.containsKey(MemoryFiles.outermost(name)))
        .toList();
    lastRun.put(exercise.name(), compilation.classes());
    Run run = workers
        .current()
        .run(
            Job.ofTests(classes, own, exercise.tests()),
            patience,
            patience.plus(patience.dividedBy(5)),
            outdated);
    Recognised recognised = findings.answeredWrongly(run)
        ? recognition.of(exercise, compilation.classes())
        : Recognised.NOTHING;
    return findings.of(run, recognised);
  }

  /**
   * Return what the program last judged answers to {@link FigureProbes}, or its kernel to {@link
   * KernelProbes}; nothing where it did not come to the end of its tests, or does not come to the
   * end of these questions.
   *
   * @throws Abandoned if there is something better to do
   */
  public synchronized List<String> answers(Verdict verdict) {
    Exercise exercise = verdict.exercise();
    boolean ended = verdict.kind() == Verdict.Kind.PASS || verdict.kind() == Verdict.Kind.FAIL;
    return ended
        ? questions(exercise)
            .map(asks ->
                ask(asks, exercise, recognition.onItsOwn(exercise, lastRun.get(exercise.name()))))
            .orElse(List.of())
        : List.of();
  }

  /** Return what is asked for the exercise's figure; empty where it draws nothing of a program's. */
  private static Optional<Class<? extends Supplier<List<String>>>> questions(Exercise exercise) {
    if (!new KernelProbes(exercise.name()).kernel().isEmpty()) {
      return Optional.of(KernelProbes.class);
    }
    return new FigureProbes(exercise.name()).offsets().isEmpty()
        ? Optional.empty()
        : Optional.of(FigureProbes.class);
  }

  /** The tests are over: what a program does to the probes changes its verdict no more. */
  private List<String> ask(Exercise exercise, Map<String, byte[]> classes) {
    return ask(Probes.class, exercise, classes);
  }

  private List<String> ask(
      Class<? extends Supplier<List<String>>> questions,
      Exercise exercise,
      Map<String, byte[]> classes) {
    if (outdated.getAsBoolean()) {
      throw new Abandoned();
    }
    Job job = Job.ofQuestions(classes, questions, exercise.name());
    Run run = workers.current().run(job, ASKING, ASKING, outdated);
    return run.ending() == Run.Ending.DONE ? run.answers() : List.of();
  }

  /**
   * A learner's class sees what the plain exercise project has, and none of the reference beyond:
   * what compiles here compiles there.
   */
  private Map<String, byte[]> visible(String packageName, Map<String, String> learner) {
    Map<String, byte[]> visible = new TreeMap<>();
    Set<String> there = new LinkedHashSet<>();
    course.exercises().forEach(exercise -> there.add(exercise.className()));
    there.addAll(Snapshot.of(course.given(), packageName).sources().keySet());
    reference.forEach((name, bytes) -> {
      if (there.contains(MemoryFiles.outermost(name))
          && !learner.containsKey(MemoryFiles.outermost(name))) {
        visible.put(name, bytes);
      }
    });
    return visible;
  }

  /**
   * Do a little of what the first wrong program of an exercise would have to wait for.
   *
   * @return false if nothing is left to do
   * @throws Abandoned if there is something better to do
   */
  synchronized boolean learnAhead() {
    Optional<Exercise> next = course.exercises().stream()
        .filter(exercise -> !recognition.knows(exercise))
        .findFirst();
    next.ifPresent(recognition::learn);
    return next.isPresent();
  }

  /** Have workers ready for the next verdicts, without waiting for them. */
  synchronized void prepare() {
    workers.prepare();
  }

  @Override
  public synchronized void close() {
    workers.close();
    compiler.close();
  }
}
