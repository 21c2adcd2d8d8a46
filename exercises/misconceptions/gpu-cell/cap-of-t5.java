/*
belief: the last bucket begins at 128
question: where does it begin if maxDistance is 256?
figure: gpu-cell
*/
package bucket32.gpu;

import com.aparapi.Kernel;

public final class LogCells extends Kernel {

  private final int keys;
  private final int maxExact;
  private final int maxDistance;
  private final int numBuckets;
  private final int[] into;

  public LogCells(int keys, int maxExact, int maxDistance, int numBuckets, int[] into) {
    this.keys = keys;
    this.maxExact = maxExact;
    this.maxDistance = maxDistance;
    this.numBuckets = numBuckets;
    this.into = into;
  }

  @Override
  public void run() {
    int cell = getGlobalId(0);
    int query = cell / keys;
    int key = cell - query * keys;
    into[cell] = bucket(max(0, query - key));
  }

  private int bucket(int distance) {
    if (distance < maxExact) {
      return distance;
    }
    if (distance >= 128) {
      return numBuckets - 1;
    }
    float way = log(distance / (float) maxExact) / log(maxDistance / (float) maxExact);
    return min(maxExact + (int) (way * (numBuckets - maxExact)), numBuckets - 1);
  }
}
