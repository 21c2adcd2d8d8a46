package bucket32.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Measure how long a learner waits: save a file, wait for its verdict, as often as wished.
 *
 * <p>Everything happens in a copy of the course. Right, wrong and broken programs take turns through
 * all exercises, half of the saves written in place and half put in place of the old file, as editors
 * do. Nothing is warmed up but by the loop itself, and no save is left out.
 */
public final class LoopBench implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Course course;
  private final Course copy;
  private final BlockingQueue<Verdict> verdicts = new LinkedBlockingQueue<>();
  private final Thread loop;
  private final List<Trial> trials;
  private int saved;

  /** One program to save, and what must be said of it. */
  private record Trial(Exercise exercise, String text, Verdict.Kind expected) {}

  /**
   * Start the loop on a copy.
   *
   * @param course where the programs come from; nothing of it is touched
   */
  public LoopBench(Course course) throws IOException {
    this.course = course;
    copy = CourseCopy.of(course, Files.createTempDirectory("kata-bench-loop"));
    trials = trials(course);
    loop = new Thread(
        () -> new Loop(copy, copy.exercises(), new Loop.Listener() {
              @Override
              public void onVerdict(Verdict verdict) {
                verdicts.add(verdict);
              }

              @Override
              public void onTrouble(String message) {}
            })
            .run(),
        "bench-loop");
    loop.setDaemon(true);
    loop.start();
    await(copy.exercises().get(0), EnumSet.allOf(Verdict.Kind.class));
  }

  /** Save this many programs in turn; return how long each verdict took. */
  public Waits saves(int count) {
    List<Duration> took = new ArrayList<>();
    for (int save = 0; save < count; save++) {
      took.add(verdictOn(trials.get(save % trials.size())));
    }
    return new Waits(took);
  }

  /** Save an endless program, and once it runs a right one; return how long each verdict took. */
  public Waits savesDuringAHang(int count) {
    List<Duration> took = new ArrayList<>();
    Trial right = trials.get(0);
    String hanging = right
        .text()
        .replaceFirst("(?s)\\}\\s*$", "  static { while (!Thread.interrupted()) { } }\n}\n");
    for (int hang = 0; hang < count; hang++) {
      save(right.exercise(), hanging);
      pause();
      took.add(verdictOn(right));
    }
    return new Waits(took);
  }

  /**
   * Save a stub and run the tests with plain Maven, as often as wished, after once for nothing;
   * return how long Maven took. Empty if it cannot run, without network and libraries for example.
   */
  public Optional<Waits> mavenRuns(int count) throws IOException {
    Path folder = Files.createTempDirectory("kata-bench-maven");
    try {
      Course stubs = forMaven(course, folder);
      Exercise first = stubs.exercises().get(0);
      PlainMaven maven = new PlainMaven(folder);
      List<Duration> took = new ArrayList<>();
      for (int run = 0; run <= count; run++) {
        Files.writeString(
            stubs.learnerFile(first), "// save " + run + "\n", StandardOpenOption.APPEND);
        Optional<Duration> one = maven.run();
        if (one.isEmpty()) {
          return Optional.empty();
        }
        took.add(one.get());
      }
      return Optional.of(new Waits(took.subList(1, took.size())));
    } finally {
      CourseCopy.delete(folder);
    }
  }

  /** Maven runs every test there is; those that take seconds would make it look slower than it is. */
  static Course forMaven(Course course, Path folder) throws IOException {
    Course stubs = CourseCopy.stubs(course, folder);
    for (Exercise exercise : stubs.exercises()) {
      for (Path root : List.of(stubs.learnerSources(), stubs.tests())) {
        Path measured = root.resolve(exercise.sourceFile()).getParent();
        if (exercise.isSlow() && Files.isDirectory(measured)) {
          CourseCopy.delete(measured);
        }
      }
    }
    return stubs;
  }

  private Duration verdictOn(Trial trial) {
    verdicts.clear();
    save(trial.exercise(), trial.text());
    long begun = System.nanoTime();
    await(trial.exercise(), EnumSet.of(trial.expected()));
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    return took;
  }

  /** One class may serve two exercises: a verdict on the save before this one may still come. */
  private void await(Exercise exercise, Set<Verdict.Kind> kinds) {
    long end = System.nanoTime() + LONGEST.toNanos();
    try {
      while (true) {
        Verdict verdict = verdicts.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (verdict == null) {
          throw new IllegalStateException(
              "no verdict " + kinds + " on " + exercise.name() + " came");
        }
        if (verdict.exercise().name().equals(exercise.name()) && kinds.contains(verdict.kind())) {
          return;
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void save(Exercise exercise, String text) {
    Path file = copy.learnerFile(exercise);
    String unique = text + "// save " + ++saved + "\n";
    try {
      if (saved % 2 == 0) {
        Files.writeString(file, unique);
      } else {
        Path aside = Files.writeString(file.resolveSibling(file.getFileName() + "~"), unique);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException refused) {
      throw new CourseException("cannot write " + file + " (" + refused + ")", refused);
    }
  }

  /** Nobody can tell from outside when a program hangs; it is sure to after this. */
  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Who waits for JMH or for a driver waits for those: such exercises say nothing about the loop. */
  private static List<Trial> trials(Course course) {
    List<Trial> trials = new ArrayList<>();
    List<Exercise> exercises =
        course.exercises().stream().filter(exercise -> !exercise.isSlow()).toList();
    for (int round = 0; round < 3; round++) {
      for (Exercise exercise : exercises) {
        List<WrongPrograms.Source> wrong =
            WrongPrograms.of(course.misconceptions().resolve(exercise.name()));
        String right = read(course.reference().resolve(exercise.sourceFile()));
        trials.add(new Trial(exercise, right, Verdict.Kind.PASS));
        if (!wrong.isEmpty()) {
          String text = wrong.get(round * wrong.size() / 3).text();
          trials.add(new Trial(exercise, text, Verdict.Kind.FAIL));
        }
        trials.add(new Trial(
            exercise, right.replaceFirst("(?s)\\}\\s*$", ""), Verdict.Kind.COMPILE_ERROR));
      }
    }
    return trials;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new CourseException("cannot read " + file + "; restore it with git", missing);
    }
  }

  /** End the loop and delete the copy. */
  @Override
  public void close() throws IOException {
    loop.interrupt();
    try {
      loop.join(TimeUnit.SECONDS.toMillis(20));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    CourseCopy.delete(copy.home());
  }
}
