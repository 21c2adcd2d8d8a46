package bucket32.gpu;

import com.aparapi.Kernel;

/** Copy an array and do nothing else: what a device takes at least to move so many bytes. */
public final class CopyInts extends Kernel {

  private final int[] from;
  private final int[] into;

  CopyInts(int[] from, int[] into) {
    this.from = from;
    this.into = into;
  }

  /** Copy an array to one as long. */
  public static Work work(Target target, int[] from, int[] into) {
    Kernel kernel = new CopyInts(from, into);
    return new Work(
        target,
        kernel,
        target.range(from.length),
        () -> kernel.put(from),
        () -> kernel.put(into),
        () -> kernel.get(into));
  }

  @Override
  public void run() {
    int i = getGlobalId(0);
    into[i] = from[i];
  }
}
