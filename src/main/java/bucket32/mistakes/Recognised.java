package bucket32.mistakes;

import java.util.List;

/**
 * Say what a program's answers show.
 *
 * @param beliefs the beliefs that produce them; none, one, or two at once
 * @param differing how many buckets of T5 differ from the right ones
 * @param counted how many were asked for; 0 where the exercise has no such row of them
 * @param part the only part of the exercise with wrong answers; empty where beliefs are known, or
 *     where it is more than one
 * @param from the call from which on every answer of the part is wrong; empty where that is not so
 */
public record Recognised(
    List<Misconception> beliefs, int differing, int counted, String part, String from) {

  /** Nothing is known, and nothing is said. */
  public static final Recognised NOTHING = new Recognised(List.of(), 0, 0, "", "");
}
