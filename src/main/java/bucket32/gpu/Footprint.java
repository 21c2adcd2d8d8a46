package bucket32.gpu;

import com.aparapi.Kernel;
import com.aparapi.Range;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/**
 * Hold what every work item of a kernel reads and writes, found by running them one after the other
 * in plain Java.
 *
 * <p>Example: of {@code into[id] = table[id]} over 2 work items the second reads {@code table[1]},
 * writes {@code into[1]}, and nothing else.
 *
 * <p>What {@code atomicAdd} and its like do inside Aparapi is not seen, nor are barriers waited for.
 *
 * @param width the range's first size
 * @param height its second; 1 if it has one only
 * @param groupWidth a work group's first size
 * @param groupHeight its second
 * @param buffers the arrays that the kernel holds, in the order of its fields
 * @param items the work items, the first dimension running fastest
 */
public record Footprint(
    int width,
    int height,
    int groupWidth,
    int groupHeight,
    List<Buffer> buffers,
    List<Item> items) {

  public Footprint {
    buffers = List.copyOf(buffers);
    items = List.copyOf(items);
  }

  /** One of the arrays that all work items share, by the name of its field. */
  public record Buffer(String name, int length) {}

  /**
   * One load or store.
   *
   * @param buffer which array
   * @param index the cell, or where there is none
   * @param value what was read or written; empty where there is no such cell
   */
  public record Access(int buffer, int index, String value) {

    /** Tell whether there is no such cell. */
    public boolean outside() {
      return value.isEmpty();
    }
  }

  /**
   * One work item.
   *
   * @param failure what it threw, by its simple name; empty where it came to its end
   */
  public record Item(List<Access> reads, List<Access> writes, String failure) {

    public Item {
      reads = List.copyOf(reads);
      writes = List.copyOf(writes);
    }
  }

  /**
   * Run a kernel's work items on copies of its arrays.
   *
   * @throws IllegalArgumentException if the range has three dimensions, or the kernel a superclass of
   *     its own
   */
  public static Footprint of(Kernel kernel, Range range) {
    if (range.getDims() > 2) {
      throw new IllegalArgumentException(
          "a footprint has at most 2 dimensions, but the range has " + range.getDims());
    }
    KernelCopy copy = KernelCopy.of(kernel);
    List<Buffer> buffers = new ArrayList<>();
    for (int index = 0; index < copy.names().size(); index++) {
      buffers.add(
          new Buffer(copy.names().get(index), Array.getLength(copy.arrays().get(index))));
    }
    boolean plane = range.getDims() == 2;
    int width = range.getGlobalSize(0);
    int height = plane ? range.getGlobalSize(1) : 1;
    int groupWidth = range.getLocalSize(0);
    int groupHeight = plane ? range.getLocalSize(1) : 1;
    Kernel.KernelState state = copy.kernel().getKernelState();
    state.setRange(range);
    state.disableLocalBarrier();
    Recorder recorder = new Recorder(copy.arrays());
    List<Item> items = new ArrayList<>();
    try {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          state.setGlobalIds(new int[] {x, y, 0});
          state.setLocalIds(new int[] {x % groupWidth, y % groupHeight, 0});
          state.setGroupIds(new int[] {x / groupWidth, y / groupHeight, 0});
          items.add(recorder.item(copy.kernel()));
        }
      }
    } finally {
      recorder.forget();
    }
    return new Footprint(width, height, groupWidth, groupHeight, buffers, items);
  }

  /** Return the work item at a place. */
  public Item item(int x, int y) {
    return items.get(y * width + x);
  }
}
