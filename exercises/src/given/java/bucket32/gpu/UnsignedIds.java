package bucket32.gpu;

import java.util.regex.Pattern;
import org.apache.bcel.generic.I2D;
import org.apache.bcel.generic.I2F;
import org.apache.bcel.generic.IADD;
import org.apache.bcel.generic.IDIV;
import org.apache.bcel.generic.IMUL;
import org.apache.bcel.generic.INEG;
import org.apache.bcel.generic.IREM;
import org.apache.bcel.generic.ISHR;
import org.apache.bcel.generic.ISUB;
import org.apache.bcel.generic.IfInstruction;
import org.apache.bcel.generic.Instruction;
import org.apache.bcel.generic.InstructionHandle;

/**
 * Find ids of work items that are reckoned with before they are ints.
 *
 * <p>OpenCL's own are unsigned, of 64 bits: {@code 2 - getGlobalId()} is never below 0, and {@code
 * max(0, getGlobalId())} is no call that a driver knows. A variable, a parameter or a cell makes an
 * int of them.
 */
final class UnsignedIds {

  private static final Pattern ID =
      Pattern.compile("get(Global|Local|Group)Id|get(Global|Local)Size|getNumGroups");

  /** Calls that become OpenCL's, which take what they are given for what it is. */
  private static final Pattern TAKES_EITHER =
      Pattern.compile("min|max|abs|clz|popcount|bitCount|numberOfLeadingZeros");

  private UnsignedIds() {}

  /** Tell whether a step asks for an id, and what follows takes it for an int too early. */
  static boolean isMistaken(Step step) {
    if (step.call().isEmpty() || !ID.matcher(step.name()).matches()) {
      return false;
    }
    boolean reckoned = false;
    int above = 0; // values on the stack above the id, or above what was made of it
    for (InstructionHandle each = step.handle().getNext();
        each != null && !each.hasTargeters();
        each = each.getNext()) {
      Instruction next = each.getInstruction();
      int consumed = next.consumeStack(step.pool());
      if (consumed <= above) {
        above += next.produceStack(step.pool()) - consumed;
      } else if (isSum(next)) {
        reckoned = true;
        above = 0;
      } else if (!reckoned && (next instanceof IDIV || next instanceof IREM)) {
        above = 0;
      } else {
        return reckoned && minds(next) || takesEither(step.at(each));
      }
    }
    return false;
  }

  private static boolean isSum(Instruction next) {
    return next instanceof IADD
        || next instanceof ISUB
        || next instanceof IMUL
        || next instanceof INEG;
  }

  /** Tell whether it makes a difference here that what was below 0 is huge. */
  private static boolean minds(Instruction next) {
    return next instanceof IDIV
        || next instanceof IREM
        || next instanceof ISHR
        || next instanceof I2F
        || next instanceof I2D
        || next instanceof IfInstruction comparison && !comparison.getName().matches(".*(eq|ne)");
  }

  private static boolean takesEither(Step next) {
    return next.call().isPresent()
        && TAKES_EITHER.matcher(next.name()).matches()
        && !next.code().isRead(next);
  }
}
