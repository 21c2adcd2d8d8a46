package bucket32.oracle;

import bucket32.oracle.Expression.Node;
import bucket32.oracle.Value.Truth;
import bucket32.oracle.Value.Whole;

/** Make the nodes of the operators. Arithmetic is on whole numbers and refuses to overflow. */
final class Operator {

  private Operator() {}

  static Node literal(long number) {
    Value value = new Whole(number);
    return (premise, known) -> value;
  }

  static Node or(Node left, Node right) {
    return (premise, known) -> new Truth(
        left.value(premise, known).holds("'or'") || right.value(premise, known).holds("'or'"));
  }

  static Node and(Node left, Node right) {
    return (premise, known) -> new Truth(
        left.value(premise, known).holds("'and'") && right.value(premise, known).holds("'and'"));
  }

  static Node not(Node node) {
    return (premise, known) -> new Truth(!node.value(premise, known).holds("'not'"));
  }

  static Node minus(Node node) {
    return (premise, known) ->
        new Whole(Math.negateExact(node.value(premise, known).number("'-'")));
  }

  static Node calculate(Node left, String sign, Node right) {
    String needer = "'" + sign + "'";
    return (premise, known) -> new Whole(calculate(
        left.value(premise, known).number(needer),
        sign,
        right.value(premise, known).number(needer)));
  }

  private static long calculate(long left, String sign, long right) {
    if (right == 0 && (sign.equals("/") || sign.equals("%"))) {
      throw new IllegalArgumentException(
          "'" + sign + "' divides by zero; divide by another number");
    }
    return switch (sign) {
      case "+" -> Math.addExact(left, right);
      case "-" -> Math.subtractExact(left, right);
      case "*" -> Math.multiplyExact(left, right);
      case "/" -> Math.floorDiv(left, right);
      default -> Math.floorMod(left, right);
    };
  }

  static boolean isComparison(String sign) {
    return switch (sign) {
      case "=", "!=", "<", "<=", ">", ">=" -> true;
      default -> false;
    };
  }

  static Node compare(Node left, String sign, Node right) {
    return (premise, known) ->
        new Truth(compare(left.value(premise, known), sign, right.value(premise, known)));
  }

  private static boolean compare(Value left, String sign, Value right) {
    if (sign.equals("=") || sign.equals("!=")) {
      if (left.getClass() != right.getClass()) {
        throw new IllegalArgumentException("'"
            + sign
            + "' must compare like with like, but compared "
            + left
            + " with "
            + right
            + "; use two numbers or two words");
      }
      return left.equals(right) == sign.equals("=");
    }
    int order = Long.compare(left.number("'" + sign + "'"), right.number("'" + sign + "'"));
    return switch (sign) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }
}
