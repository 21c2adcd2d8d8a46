package bucket32.course;

/**
 * Hold the worker that takes the next job and, where somebody waits for verdicts, a second one that
 * is up and has run a test already: what kills the first one then costs nobody a start.
 */
final class Workers implements AutoCloseable {

  private WorkerProcess current = WorkerProcess.start();
  private WorkerProcess spare;

  /** Return a worker that can take a job. */
  WorkerProcess current() {
    if (!current.fit()) {
      current.close();
      current = spare != null && spare.fit() ? spare : WorkerProcess.start();
      spare = null;
    }
    return current;
  }

  /** Have two of them ready, without waiting for it. */
  void prepare() {
    current().warm();
    if (spare == null || !spare.fit()) {
      closeSpare();
      spare = WorkerProcess.start();
      spare.warm();
    }
  }

  private void closeSpare() {
    if (spare != null) {
      spare.close();
    }
  }

  @Override
  public void close() {
    current.close();
    closeSpare();
  }
}
