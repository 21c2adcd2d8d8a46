package bucket32.oracle;

import bucket32.oracle.Part.Choice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Share the credit of a question among choices of which several are right. */
final class Credit {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private Credit() {}

  /**
   * Return the percent a choice earns: the right ones share 100, and the wrong ones share what takes
   * it away again, so that picking everything earns nothing.
   *
   * <p>Five decimals, as Moodle lists them: a third is 33.33333.
   */
  static String of(Choice choice, List<Choice> choices) {
    long alike = choices.stream().filter(one -> one.right() == choice.right()).count();
    BigDecimal share = ALL.divide(BigDecimal.valueOf(alike), 5, RoundingMode.HALF_UP);
    String percent = share.stripTrailingZeros().toPlainString();
    return choice.right() ? percent : "-" + percent;
  }
}
