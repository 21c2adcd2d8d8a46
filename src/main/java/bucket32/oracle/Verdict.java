package bucket32.oracle;

import java.util.List;

/**
 * Say what became of a question's key when it was computed again.
 *
 * @param where file and line
 * @param question what it is called
 * @param why the right answer, what is wrong, or why it cannot be told
 * @param proof lines that show it; empty where there is nothing to show
 */
public record Verdict(
    String where, String question, Outcome outcome, String why, List<String> proof) {

  /** Name the three things that can become of a key. */
  public enum Outcome {
    VERIFIED,
    WRONG,
    /** Not understood, or dependent on what is not stated: never taken for right. */
    UNVERIFIED
  }
}
