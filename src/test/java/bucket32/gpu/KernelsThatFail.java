package bucket32.gpu;

import com.aparapi.Kernel;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Hold a kernel for each construct that cannot run on a device; the line it is about says so. */
final class KernelsThatFail {

  private KernelsThatFail() {}

  enum Side {
    BEFORE,
    AFTER
  }

  record Pair(int query, int key) {}

  static int shared = 5;

  /** What all of them read and write. */
  abstract static class Cells extends Kernel {
    int[] from = {3, 1, 2, 0};
    int[] into = new int[4];
  }

  static final class Switch extends Cells {
    @Override
    public void run() {
      switch (from[getGlobalId()]) { // here
        case 0:
          into[0] = 1;
          break;
        default:
          into[0] = 2;
      }
    }
  }

  static final class SwitchOfEnum extends Cells {
    Side side = Side.AFTER;

    @Override
    public void run() {
      switch (side) { // here
        case AFTER -> into[0] = 1;
        default -> into[0] = 2;
      }
    }
  }

  static final class SwitchOfText extends Cells {
    String side = "after";

    @Override
    public void run() {
      into[0] = switch (side) { // here
        case "after" -> 1;
        default -> 2;
      };
    }
  }

  static final class EnhancedFor extends Cells {
    @Override
    public void run() {
      int sum = 0;
      for (int each : from) { // here
        sum += each;
      }
      into[getGlobalId()] = sum;
    }
  }

  static final class EnhancedForOfList extends Cells {
    List<Integer> all = List.of(1, 2);

    @Override
    public void run() {
      int sum = 0;
      for (int each : all) { // here
        sum += each;
      }
      into[getGlobalId()] = sum;
    }
  }

  static final class Initialiser extends Cells {
    @Override
    public void run() {
      int[] three = {1, 2, 3}; // here
      into[getGlobalId()] = three[1];
    }
  }

  static final class Break extends Cells {
    @Override
    public void run() {
      int begun = 0;
      for (int i = 0; i < 4; i++) {
        if (from[i] > 2) {
          break; // here
        }
        begun++;
      }
      into[getGlobalId()] = begun;
    }
  }

  static final class BreakAtTheEnd extends Cells {
    @Override
    public void run() {
      int begun = 0;
      while (begun < 4) {
        begun++;
        if (from[begun - 1] > 2) {
          break; // here
        }
      }
      into[getGlobalId()] = begun;
    }
  }

  static final class BreakInDo extends Cells {
    @Override
    public void run() {
      int begun = 0;
      do {
        if (from[begun] > 2) {
          break; // here
        }
        begun++;
      } while (begun < 4);
      into[getGlobalId()] = begun;
    }
  }

  static final class ContinueOuter extends Cells {
    @Override
    public void run() {
      int count = 0;
      outer:
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 4; j++) {
          if (from[j] > i) {
            continue outer; // here
          }
          count++;
        }
      }
      into[getGlobalId()] = count;
    }
  }

  static final class WhileTrueBreak extends Cells {
    @Override
    public void run() {
      int begun = 0;
      while (true) {
        if (begun > 2) {
          break; // here
        }
        begun++;
      }
      into[getGlobalId()] = begun;
    }
  }

  static final class WhileTrueReturn extends Cells {
    @Override
    public void run() {
      into[getGlobalId()] = count();
    }

    private int count() {
      int begun = 0;
      while (true) {
        if (begun > 2) {
          return begun;
        }
        begun++; // here
      }
    }
  }

  static final class Lambda extends Cells {
    @Override
    public void run() {
      IntUnaryOperator next = n -> n + 1; // here
      into[getGlobalId()] = next.applyAsInt(1);
    }
  }

  static final class LambdaOfField extends Cells {
    IntUnaryOperator next = n -> n + 1;

    @Override
    public void run() {
      into[getGlobalId()] = next.applyAsInt(1); // here
    }
  }

  static final class Concatenation extends Cells {
    @Override
    public void run() {
      String text = "cell " + getGlobalId(); // here
      into[0] = text.length();
    }
  }

  static final class Text extends Cells {
    String name = "cells";

    @Override
    public void run() {
      into[getGlobalId()] = name.length(); // here
    }
  }

  static final class Print extends Cells {
    @Override
    public void run() {
      System.out.println(getGlobalId()); // here
    }
  }

  static final class RecordOfField extends Cells {
    Pair pair = new Pair(1, 2);

    @Override
    public void run() {
      into[getGlobalId()] = pair.query(); // here
    }
  }

  static final class NewRecord extends Cells {
    @Override
    public void run() {
      Pair pair = new Pair(1, 2); // here
      into[getGlobalId()] = pair.query();
    }
  }

  static final class ArrayOfRecords extends Cells {
    Pair[] pairs = {new Pair(1, 2), new Pair(3, 4)};

    @Override
    public void run() {
      into[getGlobalId()] = pairs[getGlobalId()].query(); // here
    }
  }

  static final class Enumeration extends Cells {
    Side side = Side.AFTER;

    @Override
    public void run() {
      into[getGlobalId()] = side == Side.AFTER ? 1 : 0; // here
    }
  }

  static final class NewObject extends Cells {
    @Override
    public void run() {
      Object[] one = {null}; // here
      into[getGlobalId()] = one.length;
    }
  }

  static final class NewList extends Cells {
    @Override
    public void run() {
      List<Integer> all = new java.util.ArrayList<>(); // here
      into[getGlobalId()] = all.size();
    }
  }

  static final class Throw extends Cells {
    @Override
    public void run() {
      if (getGlobalId() > 9) {
        throw new IllegalStateException("cell " + getGlobalId()); // here
      }
      into[getGlobalId()] = 1;
    }
  }

  static final class Assert extends Cells {
    @Override
    public void run() {
      assert getGlobalId() < 4; // here
      into[getGlobalId()] = 1;
    }
  }

  static final class TryCatch extends Cells {
    @Override
    public void run() {
      try {
        into[getGlobalId()] = 1; // here
      } catch (ArrayIndexOutOfBoundsException outside) {
        into[0] = 2;
      }
    }
  }

  static final class TryFinally extends Cells {
    @Override
    public void run() {
      try {
        into[getGlobalId()] = 1; // here
      } finally {
        from[0] = 2;
      }
    }
  }

  static final class Synchronized extends Cells {
    @Override
    public void run() {
      synchronized (from) { // here
        into[0] += 1;
      }
    }
  }

  static final class Recursion extends Cells {
    @Override
    public void run() {
      into[getGlobalId()] = factorial(3);
    }

    private int factorial(int n) {
      return n < 2 ? 1 : n * factorial(n - 1); // here
    }
  }

  static final class MutualRecursion extends Cells {
    @Override
    public void run() {
      into[getGlobalId()] = even(3);
    }

    private int even(int n) {
      return n == 0 ? 1 : odd(n - 1); // here
    }

    private int odd(int n) {
      return n == 0 ? 0 : even(n - 1);
    }
  }

  static final class FieldWrite extends Cells {
    int last;

    @Override
    public void run() {
      last = getGlobalId(); // here
      into[getGlobalId()] = last;
    }
  }

  static final class StaticWrite extends Cells {
    static int last;

    @Override
    public void run() {
      last = getGlobalId(); // here
      into[getGlobalId()] = last;
    }
  }

  static final class ValueInBranches extends Cells {
    @Override
    public void run() {
      int bucket;
      if (from[getGlobalId()] > 1) {
        bucket = 1; // here
      } else {
        bucket = 2;
      }
      into[getGlobalId()] = bucket;
    }
  }

  static final class ValueInOneBranch extends Cells {
    @Override
    public void run() {
      int bucket;
      if (from[getGlobalId()] > 1) {
        bucket = 1; // here
      } else {
        return;
      }
      into[getGlobalId()] = bucket;
    }
  }

  static final class AssignTwo extends Cells {
    @Override
    public void run() {
      int b;
      int a = b = from[getGlobalId()]; // here
      into[getGlobalId()] = a + b;
    }
  }

  static final class AssignTwoNew extends Cells {
    @Override
    public void run() {
      int id = getGlobalId();
      int b;
      int a = b = from[id]; // here
      into[id] = a + b;
    }
  }

  static final class AssignTwoCells extends Cells {
    @Override
    public void run() {
      into[0] = into[1] = from[getGlobalId()]; // here
    }
  }

  static final class AssignInCondition extends Cells {
    @Override
    public void run() {
      int a = 0;
      if ((a = from[getGlobalId()]) > 1) { // here
        a = 4;
      }
      into[getGlobalId()] = a;
    }
  }

  static final class ForeignStatic extends Cells {
    @Override
    public void run() {
      into[getGlobalId()] = shared; // here
    }
  }

  static final class BooleanField extends Cells {
    boolean causal = true;

    @Override
    public void run() {
      into[getGlobalId()] = causal ? 1 : 0; // here
    }
  }

  static final class ShortField extends Cells {
    short keys = 3;

    @Override
    public void run() {
      into[getGlobalId()] = keys; // here
    }
  }

  static final class CharField extends Cells {
    char keys = 3;

    @Override
    public void run() {
      into[getGlobalId()] = keys; // here
    }
  }

  static final class ArrayOfAnySize extends Cells {
    int keys = 3;

    @Override
    public void run() {
      int[] row = new int[keys]; // here
      into[getGlobalId()] = row[0];
    }
  }

  static final class ArrayOfTwoDimensions extends Cells {
    @Override
    public void run() {
      int[][] rows = new int[3][2]; // here
      into[getGlobalId()] = rows[1][1];
    }
  }

  static final class LengthOfOwnArray extends Cells {
    @Override
    public void run() {
      int[] row = new int[3];
      into[getGlobalId()] = row.length; // here
    }
  }

  static final class Boxed extends Cells {
    @Override
    public void run() {
      Integer id = getGlobalId(); // here
      into[id] = 1;
    }
  }

  static final class InstanceOf extends Cells {
    Object any = from;

    @Override
    public void run() {
      into[getGlobalId()] = any instanceof int[] ? 1 : 0; // here
    }
  }

  static final class ReservedVariable extends Cells {
    @Override
    public void run() {
      int half = from[getGlobalId()]; // here
      into[getGlobalId()] = half;
    }
  }

  static final class ReservedParameter extends Cells {
    @Override
    public void run() {
      into[getGlobalId()] = twice(3);
    }

    private static int twice(int uint) {
      return 2 * uint; // here
    }
  }

  static final class ReservedField extends Cells {
    int global = 3;

    @Override
    public void run() {
      into[getGlobalId()] = global; // here
    }
  }

  static final class HiddenMethod extends Cells {
    @Override
    public void run() {
      int max = max(2, getGlobalId()); // here
      into[getGlobalId()] = max(max, 3);
    }
  }

  static final class IdBelowZero extends Cells {
    @Override
    public void run() {
      into[getGlobalId()] = 2 - getGlobalId() < 0 ? 1 : 0; // here
    }
  }

  static final class IdBesideAnInt extends Cells {
    @Override
    public void run() {
      into[getGlobalId()] = min(getGlobalId(), from.length - 1); // here
    }
  }

  static final class IdAsAFloat extends Cells {
    @Override
    public void run() {
      into[getGlobalId()] = (int) ((getGlobalId() - 2) * 0.5f); // here
    }
  }

  static final class IdDivided extends Cells {
    @Override
    public void run() {
      into[getGlobalId()] = (from[0] - getGlobalId()) / 2; // here
    }
  }
}
