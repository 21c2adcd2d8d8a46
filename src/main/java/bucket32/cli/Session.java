package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Look;
import bucket32.course.Loop;
import bucket32.course.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Show what the loop finds, and let a person at a terminal steer it by keys.
 *
 * <p>Where there is no terminal there are no keys, no bar and no summary: verdicts alone.
 */
final class Session implements Loop.Listener {

  private static final long SIGNAL_MILLIS = 150;

  private final Console console;
  private final Course course;
  private final Optional<String> pages;
  private final boolean person;
  private final Keyboard keyboard;
  private final Screen screen;
  private final Standing standing;
  private final Keys keys;
  private final long began = System.nanoTime();

  /** Exercises behind the first red one: their state is of interest, their verdicts are not. */
  private final Iterator<Exercise> rest;

  private final Set<String> quiet = new HashSet<>();
  private boolean walked;
  private Optional<Verdict> toldInFull = Optional.empty();
  private Loop loop;

  /**
   * Open a session.
   *
   * @param look whether it has colours, or reads well aloud
   * @param pages where the course's pages are served, with a slash last; empty when they are not
   */
  Session(
      Console console, Course course, List<Exercise> watched, Look look, Optional<String> pages) {
    this(console, course, watched, look, pages, Keyboard::open);
  }

  Session(
      Console console,
      Course course,
      List<Exercise> watched,
      Look look,
      Optional<String> pages,
      Function<Console, Keyboard> opening) {
    this.console = console;
    this.course = course;
    this.pages = pages;
    this.person = console.terminal().getAsBoolean();
    this.keyboard =
        person ? opening.apply(console) : new Keyboard(() -> -1, () -> 0, () -> {}, false);
    this.screen = new Screen(console, look, keyboard.single() && !look.plain(), keyboard.columns());
    this.standing = new Standing(course, watched);
    this.rest =
        watched.stream().filter(exercise -> !course.isPristine(exercise)).iterator();
    this.keys = new Keys(console, course, watched, screen, standing, pages, this::judgeAgain);
  }

  /**
   * Watch until the thread is interrupted, the key q is hit or the process is ended.
   *
   * @param making makes the loop that tells this session its verdicts
   */
  void run(Function<Loop.Listener, Loop> making) {
    loop = making.apply(this);
    Thread ending = new Thread(this::end, "session end");
    if (person) {
      Runtime.getRuntime().addShutdownHook(ending);
      Thread watching = Thread.currentThread();
      Thread typing = new Thread(() -> type(watching), "keys");
      typing.setDaemon(true);
      typing.start();
      keys.showBar();
    }
    try {
      loop.run();
    } finally {
      end();
      forget(ending);
    }
  }

  private void type(Thread watching) {
    try {
      for (int key = keyboard.reading().next();
          key >= 0 && keys.take(key);
          key = keyboard.reading().next()) {}
      if (keys.quit()) {
        end(); // first: what is interrupted may yet tell a verdict, and it would be none
        watching.interrupt();
      }
    } catch (IOException closed) {
      return; // without a keyboard the loop goes on, as it does without a terminal
    }
  }

  private static void forget(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException ended) {
      return; // it runs already
    }
  }

  private synchronized void end() {
    keyboard.restore().run();
    if (person) {
      long minutes = Duration.ofNanos(System.nanoTime() - began).toMinutes();
      screen.close("this session: " + standing.summary() + "; "
          + (minutes == 0
              ? "less than a minute"
              : minutes == 1 ? "1 minute" : minutes + " minutes"));
    }
  }

  private void judgeAgain(Exercise exercise) {
    loop.judgeAgain(exercise);
  }

  @Override
  public void onVerdict(Verdict verdict) {
    if (person && verdict.kind() == Verdict.Kind.EXIT) {
      letCtrlCArrive();
    }
    show(verdict);
  }

  /** Ctrl-C at a terminal ends the worker as well: that exit is not the learner's. */
  private static void letCtrlCArrive() {
    try {
      Thread.sleep(SIGNAL_MILLIS);
    } catch (InterruptedException quit) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void show(Verdict verdict) {
    Exercise exercise = verdict.exercise();
    if (verdict.green()) {
      Marking.done(console, course, List.of(exercise), false);
    }
    if (quiet.remove(exercise.name())) {
      standing.see(verdict);
    } else {
      boolean stuck = standing.take(verdict);
      screen.say("\n" + told(verdict).seenAt(served()).text(screen.look(), false));
      if (person && !screen.repaints()) {
        screen.say(screen.look().plain() ? standing.count() + " green" : standing.bar());
      }
      keys.turnTo(exercise);
      if (stuck) {
        screen.say(new Hints(course, exercise).offer(person ? "h, or " : ""));
      }
    }
    if (person) {
      keys.showBar();
    }
    lookAtTheRest(verdict);
  }

  /** Two exercises may share a file: where it does not compile, they say the same. */
  private Verdict told(Verdict verdict) {
    Verdict told = toldInFull.map(verdict::after).orElse(verdict);
    if (told == verdict) {
      toldInFull = Optional.of(verdict);
    }
    return told;
  }

  /** Return where a link leads: to this session's own pages, or to those of another terminal. */
  private Optional<String> served() {
    return pages.or(() -> Serving.of(console.home()).address());
  }

  /** The loop's first walk ends at a red exercise; what is green behind it is marked done, too. */
  private void lookAtTheRest(Verdict verdict) {
    walked |= !verdict.green();
    while (walked && quiet.isEmpty() && rest.hasNext()) {
      Exercise next = rest.next();
      if (standing.last(next).isEmpty()) {
        quiet.add(next.name());
        judgeAgain(next);
      }
    }
  }

  @Override
  public void onTrouble(String message) {
    screen.warn(message);
  }
}
