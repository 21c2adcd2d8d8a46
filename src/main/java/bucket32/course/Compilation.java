package bucket32.course;

import java.util.List;
import java.util.Map;

/**
 * Hold what javac made, or why it did not.
 *
 * @param classes class files by binary name; empty when there are faults
 * @param faults the errors, in javac's order
 */
record Compilation(Map<String, byte[]> classes, List<Fault> faults) {

  /**
   * One error.
   *
   * @param className the class whose file it is in; empty when in none
   * @param line the line, from 1; not positive when unknown
   * @param column the column, from 1; not positive when unknown
   * @param text the line itself
   * @param code javac's name for the kind of error
   * @param message javac's words, one or more lines
   */
  record Fault(
      String className, long line, long column, String text, String code, String message) {}
}
