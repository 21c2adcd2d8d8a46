package bucket32.site;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Verdict;
import bucket32.gpu.KernelProbes;
import com.google.gson.Gson;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Say how an exercise stands, as a page is told.
 *
 * <p>All texts are plain: some come from the learner's program, and none is markup.
 *
 * @param exercise its name
 * @param chapter its chapter
 * @param title a line for people
 * @param state not-started, waiting (for its first verdict), red or green
 * @param words how many tests passed or failed, or what else happened
 * @param lines what the verdict says
 * @param figure the figure of the chapter to look at; empty where none shows the difference
 * @param drawn the figure that shows the program's own answers; empty for none
 * @param yours those answers; null where there are none
 * @param items what the work items of the program's kernel do; null where it has none
 */
record ExerciseState(
    String exercise,
    String chapter,
    String title,
    String state,
    String words,
    List<Verdict.Line> lines,
    String figure,
    String drawn,
    OwnAnswers yours,
    String items) {

  private static final Gson GSON = new Gson();

  /** A kernel of the course needs a tenth of it. */
  private static final int LONGEST = 100_000;

  /** Say how an exercise stands that is not judged yet. */
  static ExerciseState before(Course course, Exercise exercise) {
    String state = course.isPristine(exercise) ? "not-started" : "waiting";
    return new ExerciseState(
        exercise.name(),
        exercise.chapter(),
        exercise.title(),
        state,
        "",
        List.of(),
        "",
        exercise.figure(),
        null,
        null);
  }

  /** Say how an exercise stands after a verdict. */
  static ExerciseState of(Course course, Verdict verdict, List<String> answers) {
    Exercise exercise = verdict.exercise();
    boolean begun = !verdict.untouched();
    return new ExerciseState(
        exercise.name(),
        exercise.chapter(),
        exercise.title(),
        verdict.green() ? "green" : begun ? "red" : "not-started",
        begun ? words(verdict) : "",
        begun ? lines(course, verdict) : List.of(),
        verdict.figure(),
        exercise.figure(),
        OwnAnswers.of(exercise.name(), answers).orElse(null),
        items(exercise, answers));
  }

  /** The worker is not trusted to keep an answer short; what is drawn is looked at by the figure. */
  private static String items(Exercise exercise, List<String> answers) {
    String items = String.join(";", answers);
    boolean kernel = !new KernelProbes(exercise.name()).kernel().isEmpty();
    return kernel && !answers.isEmpty() && items.length() <= LONGEST ? items : null;
  }

  private static String words(Verdict verdict) {
    String tests = verdict.tests() == 1 ? "1 test" : verdict.tests() + " tests";
    return switch (verdict.kind()) {
      case PASS -> tests + (verdict.tests() == 1 ? " passes" : " pass");
      case FAIL -> verdict.failed() + " of " + tests + (verdict.failed() == 1 ? " fails" : " fail");
      default -> verdict.kind().word().toLowerCase(Locale.ROOT).replace('-', ' ');
    };
  }

  /** A page need not know where on this machine the course lies. */
  private static List<Verdict.Line> lines(Course course, Verdict verdict) {
    String home = course.home().toAbsolutePath().normalize() + File.separator;
    List<Verdict.Line> lines = new ArrayList<>();
    for (Verdict.Line line : verdict.lines()) {
      lines.add(new Verdict.Line(line.label(), line.text().replace(home, "")));
    }
    if (!verdict.reference().isEmpty()) {
      String others = String.join(", ", verdict.reference());
      lines.add(new Verdict.Line("leaning on", "the reference's " + others));
    }
    return lines;
  }

  String json() {
    return GSON.toJson(this);
  }
}
