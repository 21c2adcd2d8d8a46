package bucket32.gpu;

import com.aparapi.Kernel;

/**
 * Write a matrix as one does at first, with no look at its edges: kept for the figure that shows
 * what the work items beyond them do.
 *
 * <p>Behind the end of a row they write into the next row, and behind the last row outside.
 */
final class Unguarded extends Kernel {

  private final int keys;
  private final int lowest;
  private final int[] bucketOfOffset;
  private final int[] into;

  Unguarded(int keys, int lowest, int[] bucketOfOffset, int[] into) {
    this.keys = keys;
    this.lowest = lowest;
    this.bucketOfOffset = bucketOfOffset;
    this.into = into;
  }

  // tag::run[]
  @Override
  public void run() {
    int key = getGlobalId(0);
    int query = getGlobalId(1);
    into[query * keys + key] = bucketOfOffset[query - key - lowest];
  }
  // end::run[]
}
