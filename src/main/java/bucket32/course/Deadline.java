package bucket32.course;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Wait for the news of a job: not too long for one of them, nor for all, nor in vain. */
final class Deadline {

  /** A whole run of a right program takes less: ending it would cost more than waiting for it. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(250);

  private static final long ASK_EVERY = TimeUnit.MILLISECONDS.toNanos(20);

  private final long silence;
  private final BooleanSupplier outdated;
  private final long begun = System.nanoTime();
  private final long end;

  Deadline(Duration silence, Duration whole, BooleanSupplier outdated) {
    this.silence = silence.toNanos();
    this.outdated = outdated;
    this.end = begun + whole.toNanos();
  }

  /**
   * Return the next news; null when none comes in time.
   *
   * @throws Abandoned if nobody wants to know any more
   */
  Object await(BlockingQueue<Object> news) throws InterruptedException {
    long last = Math.min(System.nanoTime() + silence, end);
    while (true) {
      long now = System.nanoTime();
      Object next = news.poll(Math.max(Math.min(last - now, ASK_EVERY), 0), TimeUnit.NANOSECONDS);
      if (next != null || System.nanoTime() >= last) {
        return next;
      }
      if (System.nanoTime() - begun > PATIENCE && outdated.getAsBoolean()) {
        throw new Abandoned();
      }
    }
  }
}
