package bucket32.gpu;

/**
 * Say why a kernel did not run where it was meant to run.
 *
 * <p>What it wrote by then means nothing. Nothing else ran in its place.
 */
public final class NotRun extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotRun(String message) {
    super(message);
  }

  NotRun(String message, Throwable cause) {
    super(message, cause);
  }
}
