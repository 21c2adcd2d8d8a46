package bucket32.mistakes;

/**
 * Hold a belief that leads to a wrong program.
 *
 * @param name what programs read: {@code cast-binds-to-log}
 * @param belief the end of the sentence "this is what you get if ..."
 * @param question what shakes the belief
 * @param figure the figure of the exercise's chapter that shows it: {@code staircase}
 */
public record Misconception(String name, String belief, String question, String figure) {}
