package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Do what each key of a watching session asks for. */
final class Keys {

  private static final String LEGEND =
      "h hint  n next  r run  l list  d details  o page  q quit  ? help";

  private static final int INTERRUPT = 3;
  private static final int END_OF_INPUT = 4;

  private final Console console;
  private final Course course;
  private final List<Exercise> watched;
  private final Screen screen;
  private final Standing standing;
  private final Optional<String> pages;
  private final Consumer<Exercise> judging;
  private Exercise current;
  private boolean quit;

  Keys(
      Console console,
      Course course,
      List<Exercise> watched,
      Screen screen,
      Standing standing,
      Optional<String> pages,
      Consumer<Exercise> judging) {
    this.console = console;
    this.course = course;
    this.watched = watched;
    this.screen = screen;
    this.standing = standing;
    this.pages = pages;
    this.judging = judging;
    this.current = watched.get(0);
  }

  /** Do what a key means; return false when it means the end. */
  synchronized boolean take(int key) {
    switch (Character.toLowerCase(key)) {
      case 'h' -> hint();
      case 'n' -> next();
      case 'r' -> run();
      case 'l' -> list();
      case 'd' -> details();
      case 'o' -> page();
      case '?' -> help();
      case 'q', INTERRUPT, END_OF_INPUT -> quit = true;
      case '\n', '\r', ' ' -> {
        return true; // Enter ends a line where keys need one
      }
      default -> screen.say("'" + Character.toString(key) + "' is no key here; ? lists them");
    }
    return !quit;
  }

  /** Tell whether the end was asked for, rather than the keyboard gone. */
  synchronized boolean quit() {
    return quit;
  }

  /** Let the keys be about the exercise that was judged last. */
  synchronized void turnTo(Exercise exercise) {
    current = exercise;
  }

  /** Keep the line that stays at the bottom right. */
  void showBar() {
    screen.stay(standing.bar() + "  " + LEGEND, standing.bar() + "  ? lists the keys");
  }

  private void hint() {
    if (standing.green(current)) {
      screen.say(current.name() + " is green; n goes on to the next");
    } else {
      screen.say(String.join("\n", new Hints(course, current).next(screen::warn)));
    }
  }

  private void next() {
    standing.nextAfter(current).ifPresentOrElse(this::goTo, () -> screen.say("all are green"));
  }

  private void goTo(Exercise exercise) {
    current = exercise;
    screen.say(exercise.name() + ": " + exercise.title() + ", about " + exercise.minutes()
        + " min\n  edit     " + console.home().relativize(course.learnerFile(exercise))
        + "\n  chapter  " + address(exercise));
  }

  private void run() {
    screen.say("running " + current.name());
    judging.accept(current);
  }

  private void list() {
    screen.say(watched.stream().map(this::row).collect(Collectors.joining("\n")));
  }

  private String row(Exercise exercise) {
    String state = standing
        .last(exercise)
        .map(verdict -> verdict.green() ? "green" : verdict.kind().word())
        .orElse(course.isPristine(exercise) ? "not begun" : "not judged yet");
    if (screen.look().plain()) {
      return exercise.name() + ": " + state + ", " + exercise.title();
    }
    return String.format(
        Locale.ROOT,
        "%s %-18s %-28s %s",
        exercise.equals(current) ? ">" : " ",
        exercise.name(),
        exercise.title(),
        standing.green(exercise) ? screen.look().right(state) : state);
  }

  private void details() {
    screen.say(standing
        .last(current)
        .map(this::inDetail)
        .orElse(current.name() + " was not judged yet; r runs it"));
  }

  private String inDetail(Verdict verdict) {
    return verdict.text(screen.look(), true)
        + (verdict.details().isBlank() ? "\nno further details" : "");
  }

  private void page() {
    String address = address(current);
    screen.say(address);
    if (address.contains(":/")) {
      new Browser(console).open(address);
    }
  }

  /** Where the page is to be read: as served, else as rendered, else as written. */
  private String address(Exercise exercise) {
    String page = exercise.chapter() + ".html";
    Path rendered = new Pages(console).place().resolve(page);
    return pages
        .map(address -> address + page)
        .orElseGet(() -> Files.exists(rendered)
            ? rendered.toUri().toString()
            : "chapters/" + exercise.chapter() + ".adoc (./kata site renders it)");
  }

  private void help() {
    screen.say("""
        h  the next hint of %s
        n  on to the next exercise that is not green
        r  run its tests again
        l  list the exercises
        d  its last verdict with details: stack traces, every compile error
        o  open its page in the browser
        q  quit; Ctrl-C does as well""".formatted(current.name()));
  }
}
