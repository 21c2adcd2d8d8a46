package bucket32.oracle;

import java.util.List;

/** Hold one thing to do in a posed question: pick, enter a number, or write. */
public sealed interface Part {

  /**
   * Pick one choice, or all that are right.
   *
   * @param label what the choice is for; empty where the question says it
   */
  record Pick(String label, boolean several, List<Choice> choices) implements Part {

    /** Return the right choice; where several are, the first of them. */
    public Choice right() {
      return choices.stream().filter(Choice::right).findFirst().orElseThrow();
    }
  }

  /**
   * Enter a whole number; each from first to last is right.
   *
   * @param label what the number is; empty where the question says it
   * @param slips wrong numbers with what they tell about the one who entered them
   */
  record Entry(String label, long first, long last, List<Choice> slips) implements Part {

    public boolean accepts(long number) {
      return first <= number && number <= last;
    }
  }

  /** Write an answer, then judge it oneself by the points a good one makes. */
  record Essay(List<String> points, List<Sample> samples) implements Part {}

  /**
   * One choice.
   *
   * @param because what picking it, or leaving it, wrongly tells about the one who does; may be empty
   */
  record Choice(String text, boolean right, String because) {}

  /**
   * An answer graded as an example.
   *
   * @param earns the points it makes, counted from 1
   * @param because why it earns these and no others
   */
  record Sample(String text, List<Integer> earns, String because) {}
}
