package bucket32.mistakes;

import java.util.List;
import java.util.Optional;

/**
 * Say what a program's answers show.
 *
 * @param beliefs the beliefs that produce them; none, one, or two at once
 * @param differing how many buckets of T5 differ from the right ones
 * @param counted how many were asked for; 0 where the exercise has no such row of them
 * @param places where the wrong answers are and how they are wrong, in words, part by part; empty
 *     where beliefs are known
 * @param elsewhere whether there are other parts, and all of them right
 * @param neighbour the known wrong program that comes very close, where beliefs are not known
 */
public record Recognised(
    List<Misconception> beliefs,
    int differing,
    int counted,
    List<String> places,
    boolean elsewhere,
    Optional<Neighbour> neighbour) {

  /** Nothing is known, and nothing is said. */
  public static final Recognised NOTHING =
      new Recognised(List.of(), 0, 0, List.of(), false, Optional.empty());

  public Recognised {
    beliefs = List.copyOf(beliefs);
    places = List.copyOf(places);
  }
}
