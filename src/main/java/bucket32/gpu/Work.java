package bucket32.gpu;

import com.aparapi.Kernel;
import com.aparapi.ProfileInfo;
import com.aparapi.Range;
import java.util.List;
import java.util.OptionalLong;

/**
 * Take a kernel's work apart into its steps, so that each can be timed and checked alone: inputs go
 * there, the kernel runs, the output comes back.
 *
 * <p>The output is the caller's array. What lies in it behind the matrix must stay as it is. {@link
 * MatrixKernels}, {@link DeviceBias} and {@link CopyInts} make such works.
 */
public final class Work implements AutoCloseable {

  private final Target target;
  private final Kernel kernel;
  private final Range range;
  private final Runnable inputs;
  private final Runnable output;
  private final Runnable result;

  Work(
      Target target,
      Kernel kernel,
      Range range,
      Runnable inputs,
      Runnable output,
      Runnable result) {
    this.target = target;
    this.kernel = kernel;
    this.range = range;
    this.inputs = inputs;
    this.output = output;
    this.result = result;
    kernel.setExplicit(true);
  }

  /** Have the inputs copied to the device before the kernel runs next. */
  public Work put() {
    inputs.run();
    return this;
  }

  /** Have the output's array copied there as it stands, so that what is not written comes back. */
  public Work putOutput() {
    output.run();
    return this;
  }

  /**
   * Copy what was put, and run the kernel.
   *
   * @throws NotRun if it did not run on the target
   */
  public Ran execute() {
    return target.run(kernel, range);
  }

  /** Copy the output back. */
  public void get() {
    result.run();
  }

  /**
   * Return how long the last run of the kernel took by the device's own clock, in nanoseconds: no
   * transfers, and nothing of Java.
   *
   * <p>It is known on OpenCL where Java was started with {@code -Dcom.aparapi.enableProfiling=true}.
   */
  public OptionalLong onDevice() {
    List<ProfileInfo> steps = kernel.getProfileInfo();
    return steps == null
        ? OptionalLong.empty()
        : steps.stream()
            .filter(step -> step.getLabel().equals("exec()"))
            .mapToLong(step -> step.getEnd() - step.getStart())
            .max();
  }

  /** Let go of what the device holds. */
  @Override
  public void close() {
    kernel.dispose();
  }
}
