package bucket32.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Share the rows of a matrix among as many threads as there are processors. */
final class Rows implements AutoCloseable {

  /** Write the rows from up to before to. */
  @FunctionalInterface
  interface Part {
    void write(int from, int to);
  }

  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ExecutorService pool = Executors.newFixedThreadPool(threads);

  void share(int rows, Part part) {
    List<Future<?>> started = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int from = (int) ((long) rows * i / threads);
      int to = (int) ((long) rows * (i + 1) / threads);
      started.add(pool.submit(() -> part.write(from, to)));
    }
    try {
      for (Future<?> each : started) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
