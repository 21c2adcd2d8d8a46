package bucket32.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * Run a benchmark once and hold its result against the plain version before it is timed.
 *
 * <p>What answers fast and wrong never gets a time: the set-up fails, and with it the run.
 *
 * <p>The heap is as large as the largest array needs, and its young part small: a page of memory that
 * is touched for the first time costs more than much that is timed here. Pages are large where the
 * system has them: with small ones a fill was a third slower or faster from process to process, as
 * chance chose the pages, and that is more than is compared here.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {
      "-XX:+UseSerialGC",
      "-Xms1500m",
      "-Xmx1500m",
      "-Xmn64m",
      // Only Linux knows this one.
      "-XX:+IgnoreUnrecognizedVMOptions",
      "-XX:+UseTransparentHugePages"
    })
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class Checked {

  @Setup(Level.Trial)
  public final void prepareAndCheck(BenchmarkParams running) {
    prepare();
    String[] name = running.getBenchmark().split("\\.");
    String method = name[name.length - 1];
    if (!method.startsWith("limit")) {
      check(name[name.length - 2] + "." + method, resultOf(method));
    }
  }

  /** Make what the benchmarks read and write. */
  abstract void prepare();

  /**
   * Compare with the plain version.
   *
   * @throws Differs at the first difference
   */
  abstract void check(String benchmark, Object result);

  private Object resultOf(String method) {
    try {
      return getClass().getMethod(method).invoke(this);
    } catch (InvocationTargetException failure) {
      throw new IllegalStateException(method + " failed before it was timed", failure.getCause());
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
