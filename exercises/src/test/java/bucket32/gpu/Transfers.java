package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.bcel.generic.FASTORE;
import org.apache.bcel.generic.GETFIELD;
import org.apache.bcel.generic.ICONST;
import org.apache.bcel.generic.INVOKESTATIC;

/**
 * See which transfers a kernel's compute asks for.
 *
 * <p>On Java's threads there is nothing to transfer, and a transfer that is missing is not missed. So
 * the calls are looked for in the class file.
 */
final class Transfers {

  private static final Map<String, String> DESCRIPTORS = Map.of("int[]", "([I)", "float[]", "([F)");

  private final List<Step> steps;
  private final List<Step> built;

  Transfers(Class<?> kernel) {
    steps = new KernelCode(kernel, "compute", "(Lbucket32/gpu/Target;)Lbucket32/gpu/Ran;").steps();
    built = new KernelCode(kernel, "<init>", "(IIII[I[F[F)V").steps();
  }

  void assertExplicit() {
    require(
        Stream.concat(steps.stream(), built.stream()).anyMatch(Transfers::isExplicit),
        "compute does not call setExplicit(true): then Aparapi copies all arrays each time");
  }

  void assertSent(String array, String type) {
    List<Step> puts = calls("put", array, type);
    require(!puts.isEmpty(), "compute does not call put(" + array + "): the device has no copy");
    require(
        puts.stream().anyMatch(put -> runs(put).allMatch(run -> at(put) < run)),
        "compute calls put(" + array + ") too late: the kernel has run by then");
  }

  void assertFetched(String array, String type) {
    List<Step> gets = calls("get", array, type);
    require(
        !gets.isEmpty(), "compute does not call get(" + array + "): what was written stays there");
    require(
        gets.stream().anyMatch(get -> runs(get).allMatch(run -> at(get) > run)),
        "compute calls get(" + array + ") too early: the kernel has not run yet");
  }

  /** A target of its own would run the kernel elsewhere than asked for, unsaid. */
  void assertTargetIsTheGivenOne() {
    require(
        own().noneMatch(step -> step.ownerName().equals("Target") && step.is(INVOKESTATIC.class)),
        "compute looks for a target itself; run on the one that is given");
  }

  /** What Java writes in passing hides what the work items did not. */
  void assertNothingIsWritten() {
    require(
        own().noneMatch(step -> step.is(FASTORE.class)),
        "compute writes into an array itself; that is what the work items are for");
  }

  /** Return what stands in the kernel's own methods. */
  private Stream<Step> own() {
    return steps.stream()
        .filter(step -> step.type().getClassName().equals(step.kernel().getName()));
  }

  private static void require(boolean held, String otherwise) {
    if (!held) {
      fail(otherwise);
    }
  }

  /** Find the calls with such an array; one that is no field may be this one by another name. */
  private List<Step> calls(String name, String array, String type) {
    return steps.stream()
        .filter(step -> step.calls(name) && takes(step, DESCRIPTORS.get(type)))
        .filter(step -> !step.isAfter(GETFIELD.class) || array.equals(fieldBefore(step)))
        .toList();
  }

  private static boolean takes(Step step, String descriptor) {
    return step.call().orElseThrow().getSignature(step.pool()).startsWith(descriptor);
  }

  private static String fieldBefore(Step step) {
    GETFIELD field = (GETFIELD) step.handle().getPrev().getInstruction();
    return field.getFieldName(step.pool());
  }

  private static boolean isExplicit(Step step) {
    return step.calls("setExplicit")
        && step.handle().getPrev().getInstruction() instanceof ICONST constant
        && constant.getValue().intValue() == 1;
  }

  /** Return where the target runs the kernel, in the method of a step. */
  private Stream<Integer> runs(Step step) {
    return steps.stream()
        .filter(run -> run.calls("run") && run.ownerName().equals("Target"))
        .filter(run -> run.method().equals(step.method()))
        .map(Transfers::at);
  }

  private static int at(Step step) {
    return step.handle().getPosition();
  }
}
