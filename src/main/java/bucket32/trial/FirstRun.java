package bucket32.trial;

import bucket32.core.AttentionShape;
import bucket32.gpu.MatrixKernels;
import bucket32.gpu.Target;
import bucket32.gpu.Work;

/**
 * Time the first run in a process, and the second: finding the devices, translating the kernel,
 * having the driver compile it, the transfers. A process of its own, as the first comes only once.
 */
final class FirstRun {

  private FirstRun() {}

  /** Print three times in nanoseconds: until a device is found, the first run, the second. */
  public static void main(String[] words) {
    AttentionShape shape = AttentionShape.square(Integer.parseInt(words[0]));
    int[] cells = new int[Math.toIntExact(shape.cells())];
    long begin = System.nanoTime();
    Target device = Matrices.requireOpenCl();
    long found = System.nanoTime();
    try (Work work = MatrixKernels.table(device, Plan.TIMED, shape, cells)) {
      work.put().execute();
      work.get();
      long first = System.nanoTime();
      work.put().execute();
      work.get();
      long second = System.nanoTime();
      System.out.println((found - begin) + " " + (first - found) + " " + (second - first));
    }
    // What a driver does when it is left comes after all that is timed.
    Runtime.getRuntime().halt(0);
  }
}
