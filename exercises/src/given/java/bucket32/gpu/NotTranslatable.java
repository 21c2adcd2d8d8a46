package bucket32.gpu;

import java.util.Arrays;

/** Say why a kernel has no OpenCL, in plain words, and what to write in its place. */
public final class NotTranslatable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Say it, with the kernel's own line on top of the stack trace.
   *
   * @param message the reason and the cure
   */
  NotTranslatable(String message, StackTraceElement line) {
    super(message);
    StackTraceElement[] called = getStackTrace();
    StackTraceElement[] trace = new StackTraceElement[called.length + 1];
    trace[0] = line;
    System.arraycopy(called, 0, trace, 1, called.length);
    setStackTrace(trace);
  }

  NotTranslatable(String message, Throwable cause) {
    super(message, cause);
  }

  /** Return the line of source that stands in the way, from 1; 0 where it is not known. */
  public int line() {
    return Arrays.stream(getStackTrace())
        .limit(1)
        .filter(frame -> !frame.getClassName().equals(Translation.class.getName()))
        .mapToInt(StackTraceElement::getLineNumber)
        .filter(line -> line > 0)
        .findFirst()
        .orElse(0);
  }
}
