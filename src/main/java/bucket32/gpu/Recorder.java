package bucket32.gpu;

import com.aparapi.Kernel;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Note what one work item reads and writes; {@link WatchedKernel} has its kernel call this in place
 * of every load from an array and every store into one.
 *
 * <p>Public, as are its static methods, for the kernel's sake alone. Arrays that a work item makes
 * for itself are its private memory and are not noted.
 */
public final class Recorder {

  /** Longer than any of the course's kernels; a loop without an end does not fill the memory. */
  private static final int MOST = 1_000;

  private static final ThreadLocal<Recorder> CURRENT = new ThreadLocal<>();

  private final Map<Object, Integer> arrays = new IdentityHashMap<>();
  private List<Footprint.Access> reads = new ArrayList<>();
  private List<Footprint.Access> writes = new ArrayList<>();

  /** Listen to what kernels do in this thread, until {@link #forget}. */
  Recorder(List<Object> arrays) {
    for (int place = 0; place < arrays.size(); place++) {
      this.arrays.putIfAbsent(arrays.get(place), place);
    }
    CURRENT.set(this);
  }

  void forget() {
    CURRENT.remove();
  }

  /** Run one work item, and return what it did. */
  Footprint.Item item(Kernel kernel) {
    reads = new ArrayList<>();
    writes = new ArrayList<>();
    String failure = "";
    try {
      kernel.run();
    } catch (RuntimeException | LinkageError thrown) {
      failure = thrown.getClass().getSimpleName();
    }
    return new Footprint.Item(reads, writes, failure);
  }

  private static void read(Object array, int index) {
    Recorder recorder = CURRENT.get();
    recorder.note(recorder.reads, array, index, null);
  }

  private static void write(Object array, int index, Object value) {
    Recorder recorder = CURRENT.get();
    recorder.note(recorder.writes, array, index, value);
  }

  private void note(List<Footprint.Access> accesses, Object array, int index, Object value) {
    Integer place = array == null ? null : arrays.get(array);
    if (place == null) {
      return;
    }
    if (reads.size() + writes.size() == MOST) {
      throw new IllegalStateException("more than " + MOST + " loads and stores in one work item");
    }
    boolean inside = index >= 0 && index < Array.getLength(array);
    Object held = !inside ? "" : value == null ? Array.get(array, index) : value;
    accesses.add(new Footprint.Access(place, index, String.valueOf(held)));
  }

  /** Stand for BALOAD, which reads bytes and booleans. */
  public static int loadByte(Object array, int index) {
    read(array, index);
    return array instanceof boolean[] flags ? flags[index] ? 1 : 0 : ((byte[]) array)[index];
  }

  public static int load(char[] array, int index) {
    read(array, index);
    return array[index];
  }

  public static int load(short[] array, int index) {
    read(array, index);
    return array[index];
  }

  public static int load(int[] array, int index) {
    read(array, index);
    return array[index];
  }

  public static long load(long[] array, int index) {
    read(array, index);
    return array[index];
  }

  public static float load(float[] array, int index) {
    read(array, index);
    return array[index];
  }

  public static double load(double[] array, int index) {
    read(array, index);
    return array[index];
  }

  /** Stand for BASTORE, which writes bytes and booleans. */
  public static void storeByte(Object array, int index, int value) {
    write(array, index, value);
    if (array instanceof boolean[] flags) {
      flags[index] = (value & 1) == 1;
    } else {
      ((byte[]) array)[index] = (byte) value;
    }
  }

  public static void store(char[] array, int index, int value) {
    write(array, index, value);
    array[index] = (char) value;
  }

  public static void store(short[] array, int index, int value) {
    write(array, index, value);
    array[index] = (short) value;
  }

  public static void store(int[] array, int index, int value) {
    write(array, index, value);
    array[index] = value;
  }

  public static void store(long[] array, int index, long value) {
    write(array, index, value);
    array[index] = value;
  }

  public static void store(float[] array, int index, float value) {
    write(array, index, value);
    array[index] = value;
  }

  public static void store(double[] array, int index, double value) {
    write(array, index, value);
    array[index] = value;
  }
}
