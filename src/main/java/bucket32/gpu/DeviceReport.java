package bucket32.gpu;

import bucket32.core.AttentionShape;
import bucket32.core.BucketMatrix;
import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.T5Defaults;
import bucket32.gpu.DeviceMatrix.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Say which OpenCL devices there are, and what a small kernel really ran on.
 *
 * @param devices all of them, used or not
 * @param runs {@link #OPENCL} or {@link #JTP}, Java's own threads
 * @param why what showed it, or what stands in the way, in plain words
 */
public record DeviceReport(List<Device> devices, String runs, String why) {

  public static final String OPENCL = "OPENCL";
  public static final String JTP = "JTP";

  private static final int SIDE = 200;

  /** Name a device: who drives it, its own name, and GPU, CPU or ACCELERATOR. */
  public record Device(String platform, String name, String type) {}

  /** List what there is, before anything was tried. */
  public static DeviceReport untried() {
    return new DeviceReport(
        Target.openClDevices().stream()
            .map(each -> new Device(each.platform(), each.device(), each.type()))
            .toList(),
        JTP,
        "nothing was tried yet");
  }

  /** Run a small kernel on the device that is used, else on Java's threads, and check its buckets. */
  public DeviceReport tried() {
    Optional<Target> target = Target.openCl();
    String openCl = target.map(DeviceReport::fault).orElseGet(Target::whyNoOpenCl);
    if (openCl.isEmpty()) {
      String name = target.orElseThrow().device();
      return new DeviceReport(
          devices, OPENCL, "a test kernel ran on " + name + ", every bucket right");
    }
    String java = fault(Target.javaThreads());
    return because(java.isEmpty() ? openCl : openCl + "; and on Java's threads: " + java);
  }

  /** Return what is wrong with what ran there, or an empty text. */
  private static String fault(Target target) {
    BucketScheme scheme =
        BucketScheme.t5(T5Defaults.numBuckets(), T5Defaults.maxDistance(), Direction.BIDIRECTIONAL);
    AttentionShape shape = AttentionShape.square(SIDE);
    int[] expected = new int[SIDE * SIDE];
    BucketMatrix.of(scheme, shape).copyRows(0, SIDE, expected);
    int[] cells = new int[SIDE * SIDE];
    try (DeviceMatrix matrix = DeviceMatrix.ints(Method.THRESHOLDS, scheme, shape, target, cells)) {
      matrix.run();
      matrix.fetch();
      return Arrays.equals(expected, cells) ? "" : "a test kernel's buckets were wrong";
    } catch (NotRun failed) {
      return failed.getMessage();
    }
  }

  /** Return the same devices with a reason why none of them runs kernels. */
  public DeviceReport because(String reason) {
    return new DeviceReport(devices, JTP, reason);
  }
}
