package bucket32.gpu;

import com.aparapi.Kernel;
import com.aparapi.Range;
import java.util.ArrayList;
import java.util.List;

/** Try targets in a Java that a test has set up, and print what they say. */
final class InAChild {

  private InAChild() {}

  public static void main(String[] scenario) {
    System.out.println("openCl " + Target.openCl().isPresent());
    System.out.println("why " + Target.whyNoOpenCl());
    List<Target> targets = new ArrayList<>(Target.openClDevices());
    targets.add(Target.javaThreads());
    switch (scenario[0]) {
      case "every target" -> targets.forEach(InAChild::table);
      case "a program that does not build" ->
        targets.forEach(target -> say(target, new Unbuildable(), target.range(64)));
      case "groups that do not fit" -> groupsThatDoNotFit(targets.get(0));
      case "one kernel on two devices" -> oneKernel(targets.get(0), targets.get(1));
      default -> throw new IllegalArgumentException(scenario[0]);
    }
  }

  private static void table(Target target) {
    int[] into = new int[9];
    say(target, new TableMatrix(3, 3, 0, new int[] {0, 1, 2}, into), target.range(3, 3));
    System.out.println("last row " + into[6] + into[7] + into[8]);
  }

  /** A range that says it is valid and is not: the driver refuses it, and Aparapi keeps to that. */
  private static void groupsThatDoNotFit(Target target) {
    Range range = Range.create(target.range(64).getDevice(), 64, 48);
    range.setValid(true);
    say(target, new LogCells(8, 4, 16, 8, new int[64]), range);
    say(target, new LogCells(8, 4, 16, 8, new int[64]), target.range(64));
  }

  private static void oneKernel(Target one, Target other) {
    LogCells kernel = new LogCells(8, 4, 16, 8, new int[64]);
    say(one, kernel, one.range(64));
    say(other, kernel, other.range(64));
    say(other, new LogCells(8, 4, 16, 8, new int[64]), other.range(64));
    say(one, kernel, one.range(64));
  }

  private static void say(Target target, Kernel kernel, Range range) {
    try {
      System.out.println("ran: " + target.run(kernel, range));
    } catch (NotRun not) {
      System.out.println("not run: " + not.getMessage());
    }
  }

  /** In Java a variable and a method may share a name. In the program the variable hides the function. */
  static final class Unbuildable extends Kernel {

    private final int[] into = new int[64];

    @Override
    public void run() {
      int get_global_id = getGlobalId(0);
      into[getGlobalId(0)] = get_global_id;
    }
  }
}
