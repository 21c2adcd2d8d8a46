package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.aparapi.Kernel;
import com.aparapi.Range;
import java.util.function.Supplier;
import org.junit.jupiter.api.TestReporter;

/**
 * Take a kernel through three tiers: it becomes OpenCL, it is right on Java's threads, and it is
 * right on a device where there is one. A test says which of them ran.
 */
final class Tiers {

  private static final String RAN_ON = "ran on";
  private static final String NOT_RUN = "not on OpenCL";

  /** A system property that makes a missing device an error: for builds that must have one. */
  private static final String MANDATORY = "bucket32.mandatory";

  private Tiers() {}

  /** Fail as the stub does, before anything hides that. */
  static void refuseStub(Kernel kernel) {
    try {
      kernel.run();
    } catch (UnsupportedOperationException toBuild) {
      throw toBuild;
    } catch (RuntimeException | LinkageError elsewhere) {
      return; // this was no run: one item, without a range
    }
  }

  /** Hold a kernel to becoming OpenCL; this needs no device. */
  static void translates(Kernel kernel) {
    refuseStub(kernel);
    try {
      Translation.of(kernel);
    } catch (NotTranslatable why) {
      throw new AssertionError(why.getMessage(), why);
    }
  }

  /** Run a kernel there and nowhere else, and say so. */
  static void run(Kernel kernel, Target target, Range range, TestReporter reporter) {
    run(kernel, () -> target.run(kernel, range), target, reporter);
  }

  /** Have a kernel run by what says itself where it ran, and hold that to the target's own record. */
  static void run(Kernel kernel, Supplier<Ran> running, Target target, TestReporter reporter) {
    Ran said;
    try {
      said = running.get();
    } catch (NotRun why) {
      throw new AssertionError(why.getMessage(), why);
    }
    Ran ran = Pinned.takeRecord(kernel)
        .orElseThrow(() -> new AssertionError(
            "no target ran this kernel; call target.run(this, target.range(...))"));
    reporter.publishEntry(RAN_ON, ran.toString());
    assertEquals(target.toString(), ran.toString(), "what ran the kernel");
    assertEquals(ran, said, "what is returned as having run it");
  }

  /** Return the device of this machine; where there is none, say why, and skip the test. */
  static Target device(TestReporter reporter) {
    return Target.openCl().orElseGet(() -> {
      String why = Target.whyNoOpenCl() + "; ./kata gpu says how to get one";
      if (Boolean.getBoolean(MANDATORY)) {
        return fail("this test is mandatory here, but " + why);
      }
      reporter.publishEntry(NOT_RUN, why);
      return abort(why);
    });
  }
}
