/*
belief: a logarithm finds the bucket, if the last start is known
question: at a tie a float lands on either side of a whole number. On which side does 0.99999994 land?
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
    int begun = distance + 1;
    int exact = starts.length / 2;
    int count = starts.length - exact;
    if (distance >= exact) {
      float all = log(starts[starts.length - 1] / (float) exact) * count / (count - 1);
      begun = exact + 1 + (int) (log(distance / (float) exact) / all * count);
    }
    begun = min(starts.length, begun);
    return begun - 1 + (offset < 0 ? ahead : 0);
  }
}
