package bucket32.site;

import bucket32.mistakes.FigureProbes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lay the answers of a learner's program beside the right ones, for a figure to draw.
 *
 * @param asked how many offsets were asked about
 * @param differing at how many of them the answers differ
 * @param runs the offsets in ascending order, neighbours of equal answers together
 */
record OwnAnswers(int asked, int differing, List<Run> runs) {

  /** The worker is not trusted to keep an answer short. */
  private static final int LONGEST = 60;

  /** Some neighbouring offsets with one answer, and one right answer. */
  record Run(long from, long to, String yours, String right) {

    private boolean goesOnWith(long offset, String own, String reference) {
      return to + 1 == offset && yours.equals(own) && right.equals(reference);
    }
  }

  /** Compare; empty where the program gave no answers, or nothing of it is built. */
  static Optional<OwnAnswers> of(String exercise, List<String> answers) {
    FigureProbes probes = new FigureProbes(exercise);
    List<Long> offsets = probes.offsets();
    if (answers.isEmpty()
        || answers.size() != offsets.size()
        || answers.stream().allMatch(FigureProbes.TO_BUILD::equals)) {
      return Optional.empty();
    }
    List<String> right = probes.get();
    List<Run> runs = new ArrayList<>();
    int differing = 0;
    for (int index = 0; index < answers.size(); index++) {
      String own = answers.get(index);
      String yours = own.length() <= LONGEST ? own : own.substring(0, LONGEST);
      differing += yours.equals(right.get(index)) ? 0 : 1;
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).goesOnWith(offsets.get(index), yours, right.get(index))) {
        Run run = runs.remove(last);
        runs.add(new Run(run.from(), offsets.get(index), yours, run.right()));
      } else {
        runs.add(new Run(offsets.get(index), offsets.get(index), yours, right.get(index)));
      }
    }
    return Optional.of(new OwnAnswers(answers.size(), differing, runs));
  }
}
