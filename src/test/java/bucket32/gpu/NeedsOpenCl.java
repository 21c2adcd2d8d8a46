package bucket32.gpu;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Optional;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Mark tests that need an OpenCL device: skipped, with the reason, where there is none.
 *
 * <p>Where {@code -Dbucket32.mandatory=true} is set they are run all the same, and fail with it.
 */
@java.lang.annotation.Target({TYPE, METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("opencl")
@net.jqwik.api.Tag("opencl")
@ExtendWith(NeedsOpenCl.OrSkipped.class)
@AddLifecycleHook(NeedsOpenCl.OrSkipped.class)
public @interface NeedsOpenCl {

  /** Ask for the device, from Jupiter and from jqwik. */
  final class OrSkipped implements ExecutionCondition, SkipExecutionHook {

    /** Return the device that the tests use. */
    public static bucket32.gpu.Target device() {
      return bucket32.gpu.Target.openCl()
          .orElseThrow(() -> new AssertionError(
              "these tests are mandatory here, but " + bucket32.gpu.Target.whyNoOpenCl()));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return skipped()
          .map(ConditionEvaluationResult::disabled)
          .orElse(ConditionEvaluationResult.enabled("there is OpenCL, or there must be"));
    }

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return skipped().map(SkipResult::skip).orElse(SkipResult.doNotSkip());
    }

    @Override
    public PropagationMode propagateTo() {
      return PropagationMode.ALL_DESCENDANTS;
    }

    private static Optional<String> skipped() {
      String why = bucket32.gpu.Target.whyNoOpenCl();
      if (why.isEmpty() || Boolean.getBoolean("bucket32.mandatory")) {
        return Optional.empty();
      }
      System.err.println("skipped: no OpenCL: " + why);
      return Optional.of("skipped: no OpenCL: " + why);
    }
  }
}
