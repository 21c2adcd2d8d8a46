package bucket32.course;

import bucket32.course.Verdict.Line;
import bucket32.mistakes.Misconception;
import bucket32.mistakes.Recognised;
import java.util.ArrayList;
import java.util.List;

/** Say which belief is behind a wrong program, or at least where it goes wrong. */
final class BeliefLines {

  private BeliefLines() {}

  static List<Line> of(Recognised recognised) {
    List<Line> lines = new ArrayList<>();
    String begin = "this is what you get if";
    for (Misconception belief : recognised.beliefs()) {
      lines.add(new Line(begin, belief.belief()));
      begin = "and if";
    }
    recognised.beliefs().forEach(belief -> lines.add(new Line("ask yourself", belief.question())));
    if (!recognised.part().isEmpty()) {
      String from = recognised.from().isEmpty() ? "" : ", from " + recognised.from() + " on";
      lines.add(new Line("look at", recognised.part() + from + "; the rest is right"));
    }
    return lines;
  }

  /** Return the end of the line on the first difference: {@code ; 41 of 112 differ}. */
  static String howMany(Recognised recognised) {
    return recognised.differing() == 0
        ? ""
        : "; " + recognised.differing() + " of " + recognised.counted() + " distances differ";
  }
}
