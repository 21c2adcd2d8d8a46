package bucket32.gpu;

import com.aparapi.Kernel;

/** Hold a kernel for each construct that the chapter says works on a device. */
final class KernelsThatWork {

  private KernelsThatWork() {}

  static int twiceOf(int n) {
    return 2 * n;
  }

  /** What all of them read and write. */
  abstract static class Cells extends Kernel {
    int[] from = {3, 1, 2, 0};
    int[] into = new int[4];
  }

  /** An id may be an index, be divided and compared; sums of it are ints in a cell or a parameter. */
  static final class Ids extends Cells {
    @Override
    public void run() {
      into[getGlobalId()] = getGlobalId() / 2 + getGlobalId() % 3 - from[3 - getGlobalId()];
      if (getGlobalId() < 3 && getGlobalId() + 1 != 3) {
        into[getGlobalId()] = halved(1 - getGlobalId()) - getGlobalId();
      }
    }

    private int halved(int n) {
      return n < 0 ? n / 2 : max(n, 5);
    }
  }

  static final class Methods extends Cells {
    @Override
    public void run() {
      int id = getGlobalId();
      int twice = twice(id);
      put(id, twice + thrice(id) + twiceOf(id));
    }

    private void put(int id, int value) {
      into[id] = value;
    }

    private int thrice(int n) {
      return 3 * n;
    }

    private static int twice(int n) {
      return 2 * n;
    }
  }

  static class Base extends Cells {
    int base = 3;

    int more(int n) {
      return n + base;
    }

    @Override
    public void run() {}
  }

  static final class Inherited extends Base {
    @Override
    public void run() {
      into[getGlobalId()] = base + more(getGlobalId());
    }
  }

  static final class Statics extends Cells {
    static final int CONSTANT = 4;
    static final int[] TABLE = {4, 3, 2, 1};
    static int variable = 3;

    @Override
    public void run() {
      int id = getGlobalId();
      into[id] = CONSTANT + Integer.MAX_VALUE + variable + TABLE[id];
    }
  }

  static final class Loops extends Cells {
    @Override
    public void run() {
      int id = getGlobalId();
      int sum = 0;
      for (int i = 0, j = 4; i < j; i++, j--) {
        if (from[i] > 2) {
          continue;
        }
        sum += i;
      }
      int begun = 0;
      while (begun < 3 && from[begun] > 0) {
        begun++;
      }
      do {
        begun++;
      } while (begun < id);
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < i; j++) {
          sum += i < j ? 1 : 2;
        }
      }
      into[id] = sum + 10 * begun;
    }
  }

  static final class Returns extends Cells {
    @Override
    public void run() {
      if (getGlobalId() >= 3 || from[getGlobalId()] > 5) {
        return;
      }
      into[getGlobalId()] = firstAbove(1);
    }

    private int firstAbove(int least) {
      for (int i = 0; i < 4; i++) {
        if (from[i] > least) {
          return i;
        }
      }
      return 4;
    }
  }

  static final class Branches extends Cells {
    @Override
    public void run() {
      int id = getGlobalId();
      boolean near = id > 1 && from[id] > 0 || id == 0;
      if (id == 0) {
        into[id] = 1;
      } else if (isFar(id)) {
        into[id] = near ? 2 : 3;
      } else {
        into[id] = id < 2 ? 4 : id < 3 ? 5 : 6;
      }
    }

    private boolean isFar(int n) {
      return n >= 2;
    }
  }

  static final class Scopes extends Cells {
    @Override
    public void run() {
      int id = getGlobalId();
      int sum = 0;
      int later;
      if (id > 1) {
        int square = 2 * id;
        sum += square * square;
      } else {
        int square = 3;
        sum += square;
      }
      later = sum + 1;
      into[id] = later;
    }
  }

  static final class Assignments extends Cells {
    @Override
    public void run() {
      int id = getGlobalId();
      int a = 1;
      int b = 2;
      a = b = from[id];
      int k = a++;
      into[id]++;
      into[id] += b + k;
      a *= 3;
      a >>= 1;
      into[id] -= a;
    }
  }

  static final class OwnArray extends Cells {
    @Override
    public void run() {
      int[] three = new int[3];
      int[] alias = from;
      three[1] = alias[getGlobalId()];
      into[getGlobalId()] = three[1] + from.length;
    }
  }

  static final class TwoDimensions extends Cells {
    int[][] square = {{1, 2}, {3, 4}};

    @Override
    public void run() {
      into[getGlobalId()] = square[getGlobalId() / 2][getGlobalId() % 2];
    }
  }

  static final class SmallTypes extends Cells {
    byte[] bytes = {1, 2, 3, 4};
    short[] shorts = {1, 2, 3, 4};
    char[] chars = {1, 2, 3, 4};
    boolean[] flags = {true, false, true, false};
    byte one = 1;

    @Override
    public void run() {
      int id = getGlobalId();
      bytes[id] = (byte) (from[id] + one);
      chars[id] = (char) (from[id] + 2);
      shorts[id] = (short) (from[id] + 3);
      flags[id] = !flags[id];
      into[id] = bytes[id] + shorts[id] + chars[id] + (flags[id] ? 100 : 0);
    }
  }

  static final class LargeTypes extends Cells {
    long large = 1L << 40;
    double share = 0.5;

    @Override
    public void run() {
      long part = large / (getGlobalId() + 1);
      double way = share * Math.log(getGlobalId() + 2.0);
      into[getGlobalId()] = (int) (part % 1000) + (int) (1000 * way);
    }
  }

  static final class Numbers extends Cells {
    @Override
    public void run() {
      int id = getGlobalId();
      into[id] = Integer.numberOfLeadingZeros(id)
          + Integer.bitCount(id)
          + Math.floorMod(id - 2, 3)
          + clz(id)
          + popcount(id)
          + max(min(id, 2), 1)
          + Math.max(id, 2)
          + abs(-id)
          + (int) log(id + 7.5f)
          + (id << 3 >>> 1 ^ 5 & ~id | 2) % 7;
    }
  }

  static final class Constants extends Cells {
    @Constant
    int[] table = {4, 3, 2, 1};

    @Override
    public void run() {
      into[getGlobalId()] = table[getGlobalId()];
    }
  }

  static final class Atomic extends Cells {
    @Override
    public void run() {
      atomicAdd(into, 0, getGlobalId());
    }
  }

  static Cells anonymous(int more) {
    int[] added = {more};
    return new Cells() {
      @Override
      public void run() {
        into[getGlobalId()] = from[getGlobalId()] + added[0];
      }
    };
  }
}
