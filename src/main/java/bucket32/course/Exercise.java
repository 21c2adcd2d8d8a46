package bucket32.course;

import java.util.List;

/**
 * Hold one entry of the catalogue; see the top of exercises/exercises.yaml for the fields.
 *
 * @param name what is typed
 * @param chapter the chapter's file without .adoc
 * @param title a line for people
 * @param className what the learner builds, with its package
 * @param tests the test classes that judge it
 * @param leansOn names of exercises whose classes this one calls
 * @param minutes how long it takes, about
 * @param teaches what stays
 * @param outOfScope what it leaves to another exercise
 * @param figure the figure of the chapter that shows its answers; empty where none does
 * @param hints from a question to nearly the line; three to five
 */
public record Exercise(
    String name,
    String chapter,
    String title,
    String className,
    List<String> tests,
    List<String> leansOn,
    int minutes,
    String teaches,
    String outOfScope,
    String figure,
    List<String> hints) {

  /** The package of what is timed, or times. */
  private static final String MEASURED = "bucket32.measure";

  /** The package of kernels. */
  private static final String KERNELS = "bucket32.gpu";

  /** Return the class's name without its package: {@code ExactBuckets}. */
  public String simpleName() {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** Return the class's file below a source root: {@code bucket32/core/ExactBuckets.java}. */
  public String sourceFile() {
    return className.replace('.', '/') + ".java";
  }

  /** Tell whether the tests measure: they start JMH, which takes seconds, not milliseconds. */
  boolean measures() {
    return packageName().equals(MEASURED);
  }

  /** Tell whether the tests run kernels: a driver compiles each of them, which takes a while. */
  boolean runsKernels() {
    return packageName().equals(KERNELS);
  }

  /** Tell whether a verdict takes seconds, so that it says nothing of how fast the loop is. */
  boolean isSlow() {
    return measures() || runsKernels();
  }

  String packageName() {
    return className.substring(0, className.lastIndexOf('.'));
  }
}
