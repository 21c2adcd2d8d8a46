package bucket32.oracle;

import java.util.List;

/**
 * Hold a question of a course platform, as far as its key can be checked.
 *
 * @param line where it stands in its file
 * @param name what its author calls it; may be empty
 * @param text what is asked, without mark-up
 * @param answers what may be answered, with its credit
 */
public record ForeignQuestion(int line, String name, Form form, String text, List<Answer> answers) {

  /** Say how it is answered. */
  public enum Form {
    TRUE_FALSE,
    CHOICE,
    NUMBER,
    OTHER
  }

  /**
   * Hold one answer.
   *
   * @param credit in percent; above 0 is right
   * @param tolerance how far a number may be off and still get the credit
   */
  public record Answer(String text, double credit, double tolerance) {

    boolean isKeyedRight() {
      return credit > 0;
    }
  }
}
