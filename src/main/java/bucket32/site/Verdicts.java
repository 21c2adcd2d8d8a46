package bucket32.site;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Judge;
import bucket32.course.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judge one source tree, the stubs' or the reference's, for the chapters to show.
 *
 * <p>A verdict is kept until its sources change; the judge and its process only while rendering.
 */
final class Verdicts implements AutoCloseable {

  private static final List<String> SOURCES = List.of(
      "exercises/exercises.yaml",
      "exercises/src/given",
      "exercises/src/test",
      "src/main/java",
      "src/stubs");

  private final Path home;
  private final boolean ofReference;
  private final Map<String, Verdict> known = new HashMap<>();
  private String knownFrom = "";
  private Course course;
  private Judge judge;

  Verdicts(Path home, boolean ofReference) {
    this.home = home;
    this.ofReference = ofReference;
  }

  /** Return the verdict on an exercise. */
  Verdict of(Exercise exercise) {
    if (course == null) {
      course = Course.at(home);
      forgetIfChanged();
    }
    return known.computeIfAbsent(exercise.name(), name -> judge().judge(exercise));
  }

  /** End the judge's process; the verdicts stay known. */
  @Override
  public void close() {
    course = null;
    if (judge != null) {
      judge.close();
      judge = null;
    }
  }

  private void forgetIfChanged() {
    try {
      String from = Stamp.of(home, SOURCES);
      if (!from.equals(knownFrom)) {
        known.clear();
        knownFrom = from;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Judge judge() {
    if (judge == null) {
      judge = new Judge(course, ofReference ? course.reference() : course.stubs());
    }
    return judge;
  }
}
