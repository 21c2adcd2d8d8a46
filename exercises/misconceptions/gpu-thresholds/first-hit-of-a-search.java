/*
belief: a start that equals the distance ends the search
question: which bucket has begun last, where two begin together?
figure: gpu-thresholds
*/
package bucket32.gpu;

import com.aparapi.Kernel;

public final class ThresholdMatrix extends Kernel {

  private final int queries;
  private final int keys;
  private final int[] starts;
  private final int ahead;
  private final int[] into;

  public ThresholdMatrix(int queries, int keys, int[] starts, int ahead, int[] into) {
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
      into[query * keys + key] = bucket(query - key);
    }
  }

  private int bucket(int offset) {
    int distance = ahead > 0 ? abs(offset) : max(0, offset);
    int begun = 0;
    int end = starts.length;
    while (begun < end) {
      int middle = (begun + end) / 2;
      int start = starts[middle];
      if (start <= distance) {
        begun = middle + 1;
        end = start == distance ? begun : end;
      } else {
        end = middle;
      }
    }
    return begun - 1 + (offset < 0 ? ahead : 0);
  }
}
