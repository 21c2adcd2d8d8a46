package bucket32.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Share the rows of a matrix among threads, each a range of its own. Core knows no threads. */
final class Split implements AutoCloseable {

  /** Write the rows fromRow to toRow - 1. */
  @FunctionalInterface
  interface Rows {
    void write(int fromRow, int toRow);
  }

  private final int threads;
  private final ExecutorService others;

  Split(int threads) {
    this.threads = threads;
    others = Executors.newFixedThreadPool(Math.max(1, threads - 1));
  }

  void rows(int count, Rows rows) {
    List<Future<?>> started = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      int from = boundary(count, i);
      int to = boundary(count, i + 1);
      started.add(others.submit(() -> rows.write(from, to)));
    }
    rows.write(0, boundary(count, 1));
    try {
      for (Future<?> each : started) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private int boundary(int count, int i) {
    return (int) ((long) count * i / threads);
  }

  @Override
  public void close() {
    others.shutdownNow();
  }
}
