package bucket32.web;

import bucket32.core.Direction;
import java.util.List;

/**
 * Describe one setting that a reader may change: a number between two, or one of a few words.
 *
 * @param options what can be chosen; empty for a number
 */
public record Control(
    String name, String label, long least, long most, String value, List<String> options) {

  /** Offer a slider; its bounds give way to a value that lies beyond them. */
  static Control range(String name, String label, long least, long most, long value) {
    return new Control(
        name,
        label,
        Math.min(least, value),
        Math.max(most, value),
        Long.toString(value),
        List.of());
  }

  static Control direction(Direction direction) {
    return new Control(
        "direction",
        "direction",
        0,
        0,
        Words.of(direction),
        List.of(Words.of(Direction.CAUSAL), Words.of(Direction.BIDIRECTIONAL)));
  }
}
