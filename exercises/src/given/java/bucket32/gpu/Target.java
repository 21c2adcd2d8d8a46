package bucket32.gpu;

import com.aparapi.Kernel;
import com.aparapi.Range;
import com.aparapi.device.Device;
import com.aparapi.device.OpenCLDevice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Run kernels at one place and nowhere else: on an OpenCL device, or on Java's own threads.
 *
 * <p>Aparapi by itself falls back from one to the other, and a program that never met a GPU looks
 * as if it had. A target is pinned: what it returns did run there, all else is a {@link NotRun}.
 *
 * <p>Example: {@code target.run(kernel, target.range(7, 5)).device()} is the device's own name.
 */
public final class Target {

  static {
    Drivers.hush();
  }

  private static final Target JAVA_THREADS = new Target(null);

  /** The items of a group lie along a row: neighbours read and write neighbouring cells. */
  private static final int GROUP_WIDTH = 32;

  private static final int GROUP_HEIGHT = 8;

  /** In Java each item of a group is a thread: few are enough. */
  private static final int JAVA_SIDE = 4;

  /** Whole groups of them can still be counted in an int. */
  private static final int MOST_ITEMS = Integer.MAX_VALUE - GROUP_WIDTH;

  /** Nothing for Java's threads. */
  private final OpenCLDevice device;

  private Target(OpenCLDevice device) {
    this.device = device;
  }

  /** Return Aparapi's pool of Java threads, which every machine has. */
  public static Target javaThreads() {
    return JAVA_THREADS;
  }

  /** Return every OpenCL device of this machine; none where there is no OpenCL. */
  public static List<Target> openClDevices() {
    return Drivers.devices().stream().map(Target::new).toList();
  }

  /** Return the OpenCL device to use: a GPU, else an accelerator, else a CPU. */
  public static Optional<Target> openCl() {
    List<String> worstFirst = List.of("CPU", "ACCELERATOR", "GPU");
    return openClDevices().stream()
        .filter(target -> !Drivers.isForbidden(target.device))
        .max(Comparator.comparingInt(target -> worstFirst.indexOf(target.type())));
  }

  /** Return why {@link #openCl} is empty, in plain words; an empty text where it is not. */
  public static String whyNoOpenCl() {
    return Drivers.whyNone();
  }

  public boolean isOpenCl() {
    return device != null;
  }

  /** Return who drives the device; "Java" for threads. */
  public String platform() {
    return here().platform();
  }

  /** Return the device's own name; "Java threads" for threads. */
  public String device() {
    return here().device();
  }

  /** Return GPU, CPU or ACCELERATOR; "Java threads" for threads. */
  public String type() {
    if (!isOpenCl()) {
      return device();
    }
    return device.getType() == Device.TYPE.ACC
        ? "ACCELERATOR"
        : device.getType().name();
  }

  /**
   * Return a range of exactly so many work items, in the largest groups that divide it.
   *
   * @param width at least 1
   */
  public Range range(int width) {
    requireItems(width);
    int group = isOpenCl() ? atMost(GROUP_WIDTH * GROUP_HEIGHT, 0) : JAVA_SIDE * JAVA_SIDE;
    while (width % group != 0) {
      group--;
    }
    return Range.create(device, width, group);
  }

  /**
   * Return a range that covers a matrix, rounded up to whole groups: kernels must guard its edges.
   *
   * <p>Id 0 counts along the width, id 1 along the height.
   *
   * @param width at least 1
   * @param height at least 1
   */
  public Range range(int width, int height) {
    requireItems(width);
    requireItems(height);
    int groupWidth = isOpenCl() ? atMost(GROUP_WIDTH, 0) : JAVA_SIDE;
    int groupHeight = isOpenCl()
        ? Math.min(atMost(GROUP_HEIGHT, 1), device.getMaxWorkGroupSize() / groupWidth)
        : JAVA_SIDE;
    return Range.create2D(
        device,
        wholeGroups(width, groupWidth),
        wholeGroups(height, groupHeight),
        groupWidth,
        groupHeight);
  }

  /**
   * Run a kernel here, and return what ran it.
   *
   * <p>A kernel object stays with the target that ran it first. One kernel runs at a time.
   *
   * @param range one that this target made
   * @throws NotRun if the kernel did not run, or not here
   */
  public Ran run(Kernel kernel, Range range) {
    if (range.getDevice() != device || !range.isValid()) {
      throw new NotRun("the range must be one that " + this + " made, with groups that fit, but is "
          + range + "; use target.range(width, height)");
    }
    return Pinned.run(kernel, range);
  }

  @Override
  public String toString() {
    return here().toString();
  }

  private Ran here() {
    return Pinned.named(device);
  }

  private int atMost(int wanted, int dimension) {
    int most = Math.min(device.getMaxWorkItemSize()[dimension], device.getMaxWorkGroupSize());
    return Math.min(wanted, most);
  }

  private static int wholeGroups(int items, int group) {
    return (items + group - 1) / group * group;
  }

  private static void requireItems(int items) {
    if (items < 1 || items > MOST_ITEMS) {
      throw new IllegalArgumentException("a range must have 1 to " + MOST_ITEMS
          + " work items in each dimension, but was to have " + items
          + "; leave out what has no cells, and cut up what has more");
    }
  }
}
