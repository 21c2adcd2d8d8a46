package bucket32.oracle;

import java.util.List;

/** Ask for an answer in one of the forms; what is right is computed, never typed. */
public sealed interface Task
    permits ChooseOne,
        GiveNumber,
        JudgeClaim,
        PickPairs,
        MatchItems,
        OrderItems,
        FindKey,
        FillInterval,
        WriteRationale {

  Kind kind();

  /**
   * Return what there is to do, computed under a premise.
   *
   * @param seed fixes the order of choices: the same seed, the same order
   */
  List<Part> parts(Premise premise, long seed);

  /** Return the right answer in words. Example: {@code 113}. */
  String key(Premise premise);

  /** Return what is wrong with the task under a premise, a sentence each; nothing if all is well. */
  List<String> objections(Premise premise);

  /** Return the offsets whose places show that the key is right; none where there are none. */
  default List<Long> evidence(Premise premise) {
    return List.of();
  }
}
