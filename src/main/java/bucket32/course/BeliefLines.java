package bucket32.course;

import bucket32.course.Verdict.Line;
import bucket32.mistakes.Misconception;
import bucket32.mistakes.Neighbour;
import bucket32.mistakes.Recognised;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Say which belief is behind a wrong program, or at least where it goes wrong. */
final class BeliefLines {

  /** How many parts are worth a line each; a program wrong in more is only begun. */
  private static final int PLACES = 2;

  private BeliefLines() {}

  static List<Line> of(Recognised recognised) {
    List<Line> lines = new ArrayList<>();
    String begin = "this is what you get if";
    for (Misconception belief : recognised.beliefs()) {
      lines.add(new Line(begin, belief.belief()));
      begin = "and if";
    }
    recognised.beliefs().forEach(belief -> lines.add(new Line("ask yourself", belief.question())));
    lines.addAll(places(recognised));
    recognised.neighbour().map(BeliefLines::closeTo).ifPresent(lines::add);
    return lines;
  }

  private static List<Line> places(Recognised recognised) {
    List<String> places = recognised.places();
    List<Line> lines = new ArrayList<>();
    for (String place : places.subList(0, Math.min(places.size(), PLACES))) {
      lines.add(new Line(lines.isEmpty() ? "look at" : "and at", place));
    }
    int more = places.size() - PLACES;
    if (more > 0) {
      lines.add(new Line("and at", more == 1 ? "one part more" : more + " parts more"));
    } else if (recognised.elsewhere()) {
      Line last = lines.remove(lines.size() - 1);
      lines.add(new Line(last.label(), last.text() + "; the rest is right"));
    }
    return lines;
  }

  /** A name is for equal answers only: what is close is told to people, and never to programs. */
  private static Line closeTo(Neighbour neighbour) {
    String beliefs = neighbour.beliefs().stream()
        .map(Misconception::belief)
        .collect(Collectors.joining(", and if "));
    String but = neighbour.unlike() == 1
        ? "; one answer is not, "
        : "; " + neighbour.unlike() + " answers are not, the first is ";
    return new Line("close to", "what you get if " + beliefs + but + neighbour.call());
  }

  /** Return the end of the line on the first difference: {@code ; 41 of 112 differ}. */
  static String howMany(Recognised recognised) {
    return recognised.differing() == 0
        ? ""
        : "; " + recognised.differing() + " of " + recognised.counted() + " distances differ";
  }
}
