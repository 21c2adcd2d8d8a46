package bucket32.gpu;

import com.aparapi.Kernel;

/** Write what {@link ThresholdMatrix} writes, as bytes: a quarter of the memory, up to 256 buckets. */
final class ThresholdBytes extends Kernel {

  private final int first;
  private final int queries;
  private final int keys;
  private final int[] starts;
  private final int ahead;
  private final byte[] into;

  ThresholdBytes(int first, int queries, int keys, int[] starts, int ahead, byte[] into) {
    this.first = first;
    this.queries = queries;
    this.keys = keys;
    this.starts = starts;
    this.ahead = ahead;
    this.into = into;
  }

  @Override
  public void run() {
    int key = getGlobalId(0);
    int query = getGlobalId(1);
    if (key < keys && query < queries) {
      into[query * keys + key] = (byte) bucket(first + query - key);
    }
  }

  private int bucket(int offset) {
    int distance = ahead > 0 ? abs(offset) : max(0, offset);
    int begun = 0;
    for (int i = 0; i < starts.length; i++) {
      begun += starts[i] <= distance ? 1 : 0;
    }
    return begun - 1 + (offset < 0 ? ahead : 0);
  }
}
