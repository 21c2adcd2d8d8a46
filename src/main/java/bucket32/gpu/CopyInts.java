package bucket32.gpu;

import com.aparapi.Kernel;

/** Copy an array and do nothing else: what a device takes at least to move so many bytes. */
final class CopyInts extends Kernel {

  private final int[] from;
  private final int[] into;

  CopyInts(int[] from, int[] into) {
    this.from = from;
    this.into = into;
  }

  @Override
  public void run() {
    int i = getGlobalId(0);
    into[i] = from[i];
  }
}
