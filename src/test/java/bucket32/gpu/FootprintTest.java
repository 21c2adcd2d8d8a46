package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.gpu.Footprint.Access;
import com.aparapi.Kernel;
import com.aparapi.Range;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FootprintTest {

  private static final Range TWO_GROUPS = Range.create(4, 2);

  @Test
  void everyWorkItemReadsAndWritesItsOwnCell() {
    Footprint footprint = Footprint.of(new Doubling(new int[] {5, 6, 7, 8}), TWO_GROUPS);
    assertEquals(List.of(new Access(0, 2, "7")), footprint.item(2, 0).reads());
    assertEquals(List.of(new Access(1, 2, "14.0")), footprint.item(2, 0).writes());
  }

  @Test
  void theArraysHaveTheNamesOfTheirFields() {
    Footprint footprint = Footprint.of(new Doubling(new int[4]), TWO_GROUPS);
    assertEquals(
        List.of(new Footprint.Buffer("from", 4), new Footprint.Buffer("into", 4)),
        footprint.buffers());
  }

  @Test
  void theKernelsOwnArraysAreLeftAlone() {
    Doubling kernel = new Doubling(new int[] {5, 6, 7, 8});
    Footprint.of(kernel, TWO_GROUPS);
    assertArrayEquals(new double[4], kernel.into);
  }

  @Test
  void aWorkItemBehindTheEndWritesOutside() {
    Footprint footprint = Footprint.of(new Doubling(new int[3]), TWO_GROUPS);
    Footprint.Item last = footprint.item(3, 0);
    assertTrue(last.reads().get(0).outside());
    assertEquals("ArrayIndexOutOfBoundsException", last.failure());
  }

  @Test
  void withoutAGuardACellIsWrittenTwice() {
    Footprint footprint = Footprint.of(new Unguarded(3, new byte[6]), Range.create2D(4, 2, 2, 2));
    Map<Integer, Integer> writers = new TreeMap<>();
    footprint.items().forEach(item -> item.writes()
        .forEach(access -> writers.merge(access.index(), 1, Integer::sum)));
    assertEquals(2, writers.get(3), "the first of row 1, and the one behind the end of row 0");
    assertTrue(footprint.item(3, 1).writes().get(0).outside());
  }

  @Test
  void groupsAndTheirItemsAreNumbered() {
    Footprint footprint = Footprint.of(new Numbers(new long[32]), Range.create2D(4, 4, 2, 2));
    List<String> told =
        footprint.item(3, 1).writes().stream().map(Access::value).toList();
    assertEquals(List.of("3", "1", "1", "1", "1", "0", "4", "2"), told);
  }

  @Test
  void anArrayOfItsOwnIsPrivate() {
    assertEquals(List.of(), Footprint.of(new Private(), TWO_GROUPS).item(0, 0).reads());
  }

  @Test
  void everyKindOfArrayIsWatched() {
    Footprint.Item item = Footprint.of(new Kinds(), Range.create(1, 1)).item(0, 0);
    assertEquals(7, item.reads().size());
    assertEquals(7, item.writes().size());
    assertEquals("", item.failure());
  }

  @Test
  void aMethodThatJoinsTextIsLeftOut() {
    Footprint.Item item = Footprint.of(new Joining(), Range.create(1, 1)).item(0, 0);
    assertEquals("NoSuchMethodError", item.failure());
  }

  @Test
  void aLoopThatNeverEndsIsStopped() {
    Footprint.Item item = Footprint.of(new Endless(), Range.create(1, 1)).item(0, 0);
    assertEquals("IllegalStateException", item.failure());
  }

  @Test
  void threeDimensionsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Footprint.of(new Private(), Range.create3D(2, 2, 2, 1, 1, 1)));
  }

  private static final class Doubling extends Kernel {
    private final int[] from;
    private final double[] into;

    Doubling(int[] from) {
      this.from = from;
      this.into = new double[from.length];
    }

    @Override
    public void run() {
      into[getGlobalId()] = twice(from[getGlobalId()]);
    }

    private static int twice(int value) {
      return 2 * value;
    }
  }

  private static final class Unguarded extends Kernel {
    private final int keys;
    private final byte[] into;

    Unguarded(int keys, byte[] into) {
      this.keys = keys;
      this.into = into;
    }

    @Override
    public void run() {
      into[getGlobalId(1) * keys + getGlobalId(0)] = 1;
    }
  }

  private static final class Numbers extends Kernel {
    private final long[] into;

    Numbers(long[] into) {
      this.into = into;
    }

    @Override
    public void run() {
      int at = 0;
      into[at++] = getGlobalId(0);
      into[at++] = getGlobalId(1);
      into[at++] = getLocalId(0);
      into[at++] = getLocalId(1);
      into[at++] = getGroupId(0);
      into[at++] = getGroupId(1);
      into[at++] = getGlobalSize(0);
      into[at] = getNumGroups(1);
    }
  }

  private static final class Private extends Kernel {
    @Override
    public void run() {
      int[] own = new int[2];
      own[1] = own[0] + 1;
    }
  }

  private static final class Kinds extends Kernel {
    private final boolean[] flags = new boolean[1];
    private final byte[] bytes = new byte[1];
    private final char[] chars = new char[1];
    private final short[] shorts = new short[1];
    private final long[] longs = new long[1];
    private final float[] floats = new float[1];
    private final double[][] doubles = {new double[1]};

    @Override
    public void run() {
      flags[0] = !flags[0];
      bytes[0]++;
      chars[0]++;
      shorts[0]--;
      longs[0] += 5;
      floats[0] *= 2;
      doubles[0][0] = doubles[0][0] + 1;
    }
  }

  private static final class Joining extends Kernel {
    private final int[] into = new int[1];

    @Override
    public void run() {
      into[0] = words(1).length();
    }

    private String words(int number) {
      return "number " + number;
    }
  }

  private static final class Endless extends Kernel {
    private final int[] into = new int[1];

    @Override
    public void run() {
      while (into[0] >= 0) {
        into[0] = 1;
      }
    }
  }
}
