package bucket32.gpu;

import bucket32.core.BucketScheme;
import com.aparapi.Kernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ask the kernel of an exercise what each of its work items reads and writes, on a small matrix, for
 * a figure to draw.
 *
 * <p>Whose kernel that is is up to who loads this class.
 */
public final class KernelProbes implements Supplier<List<String>> {

  private final String exercise;
  private final Optional<SmallKernel> asked;

  /** Prepare the questions of an exercise by its name; one without a kernel has none. */
  public KernelProbes(String exercise) {
    this.exercise = exercise;
    this.asked = SmallKernel.of(exercise);
  }

  /**
   * Prepare those of a kernel by its class's simple name.
   *
   * @throws IllegalArgumentException if no figure shows it
   */
  public static KernelProbes ofKernel(String kernel) {
    return Stream.of(SmallKernel.values())
        .filter(one -> one.kernel().equals(kernel))
        .findFirst()
        .map(one -> new KernelProbes(one.exercise()))
        .orElseThrow(() -> new IllegalArgumentException("a kernel must be one that a figure shows,"
            + " but was '" + kernel + "'; use one of " + all(SmallKernel::kernel)));
  }

  /** Return the kernel that is asked; empty where the exercise has none. */
  public String kernel() {
    return asked.map(SmallKernel::kernel).orElse("");
  }

  /** Return whose buckets the kernel is to write. */
  public BucketScheme scheme() {
    return theKernel().scheme();
  }

  /** Return what the work items do. */
  public Footprint footprint() {
    return Footprint.of(theKernel().made(), theKernel().range());
  }

  /**
   * Make the kernel.
   *
   * @throws IllegalArgumentException if the exercise has none
   */
  public Kernel made() {
    return theKernel().made();
  }

  private SmallKernel theKernel() {
    return asked.orElseThrow(() -> new IllegalArgumentException("an exercise must have a kernel,"
        + " but was '" + exercise + "'; use one of " + all(SmallKernel::exercise)));
  }

  private static String all(Function<SmallKernel, String> name) {
    return Stream.of(SmallKernel.values()).map(name).collect(Collectors.joining(", "));
  }

  /**
   * Return the range, the arrays and the work items, in this order, a line each.
   *
   * <p>{@code range 8 8 4 4} is 8 by 8 in groups of 4 by 4, {@code buffer into 30} an array and its
   * length, {@code item r0:5=9 w1:7=2} one that reads 9 from cell 5 of the first array and writes 2
   * to cell 7 of the second. Without a value there is no such cell; {@code !NAME} ended it.
   *
   * @return no lines where no work item touches an array, or the exercise has no kernel
   */
  @Override
  public List<String> get() {
    if (asked.isEmpty()) {
      return List.of();
    }
    Footprint footprint = footprint();
    if (footprint.items().stream()
        .allMatch(item -> item.reads().isEmpty() && item.writes().isEmpty())) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("range " + footprint.width() + " " + footprint.height() + " " + footprint.groupWidth()
        + " " + footprint.groupHeight());
    footprint
        .buffers()
        .forEach(buffer -> lines.add("buffer " + buffer.name() + " " + buffer.length()));
    footprint.items().forEach(item -> lines.add(line(item)));
    return lines;
  }

  private static String line(Footprint.Item item) {
    StringBuilder line = new StringBuilder("item");
    item.reads().forEach(access -> line.append(" r").append(word(access)));
    item.writes().forEach(access -> line.append(" w").append(word(access)));
    return item.failure().isEmpty() ? line.toString() : line + " !" + item.failure();
  }

  private static String word(Footprint.Access access) {
    String place = access.buffer() + ":" + access.index();
    return access.outside() ? place : place + "=" + access.value();
  }
}
