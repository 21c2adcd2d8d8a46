package bucket32.gpu;

import org.apache.bcel.generic.BranchInstruction;
import org.apache.bcel.generic.GotoInstruction;
import org.apache.bcel.generic.InstructionHandle;

/** Find loops in bytecode, and what leaves them otherwise than by their condition. */
final class Jumps {

  private Jumps() {}

  /**
   * Tell whether a step leaves a loop by a jump that has no condition: break, or continue with the
   * name of an outer loop.
   */
  static boolean isBreak(Step step) {
    if (!(step.instruction() instanceof GotoInstruction jump)) {
      return false;
    }
    int from = step.handle().getPosition();
    int to = jump.getTarget().getPosition();
    if (jump.getTarget() == step.handle().getNext()) {
      return true; // at the end of a loop, whose own way back is the jump before this one
    }
    for (InstructionHandle each = step.handle(); each != null; each = each.getNext()) {
      if (each.getInstruction() instanceof BranchInstruction back) {
        int head = back.getTarget().getPosition();
        int end = each.getPosition();
        if (head <= from && end > from && (to > end || to < head)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tell whether a step is the end of a loop that nothing but return leaves. */
  static boolean isEndlessLoop(Step step) {
    if (!(step.instruction() instanceof GotoInstruction back)) {
      return false;
    }
    int end = step.handle().getPosition();
    int head = back.getTarget().getPosition();
    if (head > end) {
      return false;
    }
    for (InstructionHandle each = back.getTarget();
        each.getPosition() < end;
        each = each.getNext()) {
      if (each.getInstruction() instanceof BranchInstruction branch
          && branch.getTarget().getPosition() > end) {
        return false;
      }
    }
    return true;
  }
}
