package bucket32.oracle;

import bucket32.oracle.Expression.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Read an expression by recursive descent, one method for each strength of binding.
 *
 * <p>Length and depth are bounded, so that no input exhausts the stack.
 */
final class ExpressionParser {

  private static final int LONGEST = 500;
  private static final int DEEPEST = 40;

  private final String text;
  private final Set<String> variables;
  private final Tokens tokens;
  private int depth;
  private boolean asksTheScheme;

  ExpressionParser(String text, Set<String> variables) {
    this.text = text;
    this.variables = variables;
    tokens = new Tokens(text);
  }

  Expression expression() {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("an expression must have at most "
          + LONGEST
          + " characters, but had "
          + text.length()
          + "; ask something shorter");
    }
    Node node = alternatives();
    if (!tokens.peek().isEmpty()) {
      throw tokens.refuse("an operator or the end");
    }
    return new Expression(text, node, asksTheScheme);
  }

  private Node alternatives() {
    Node left = conjunction();
    while (tokens.take("or")) {
      left = Operator.or(left, conjunction());
    }
    return left;
  }

  private Node conjunction() {
    Node left = negation();
    while (tokens.take("and")) {
      left = Operator.and(left, negation());
    }
    return left;
  }

  private Node negation() {
    if (!tokens.take("not")) {
      return comparison();
    }
    deeper();
    Node negated = Operator.not(negation());
    depth--;
    return negated;
  }

  private Node comparison() {
    Node left = sum();
    String sign = tokens.peek();
    return Operator.isComparison(sign) ? Operator.compare(left, tokens.next(), sum()) : left;
  }

  private Node sum() {
    Node left = product();
    while (tokens.peek().equals("+") || tokens.peek().equals("-")) {
      left = Operator.calculate(left, tokens.next(), product());
    }
    return left;
  }

  private Node product() {
    Node left = signed();
    while (tokens.peek().equals("*")
        || tokens.peek().equals("/")
        || tokens.peek().equals("%")) {
      left = Operator.calculate(left, tokens.next(), signed());
    }
    return left;
  }

  private Node signed() {
    deeper();
    Node node = tokens.take("-") ? Operator.minus(signed()) : atom();
    depth--;
    return node;
  }

  private Node atom() {
    if (tokens.take("(")) {
      Node inner = alternatives();
      tokens.expect(")");
      return inner;
    }
    String word = tokens.peek();
    if (!word.isEmpty() && Tokens.isDigit(word.charAt(0))) {
      return Operator.literal(number());
    }
    if (word.isEmpty() || !Tokens.isLetter(word.charAt(0))) {
      throw tokens.refuse("a number, a name or '('");
    }
    if (variables.contains(word)) {
      tokens.next();
      asksTheScheme = true;
      return (premise, known) -> new Value.Whole(known.get(word));
    }
    return named();
  }

  private Node named() {
    int start = tokens.at();
    Term term = Vocabulary.find(tokens.peek())
        .orElseThrow(() -> tokens.refuse("one of " + Vocabulary.names()));
    tokens.next();
    List<Node> arguments = new ArrayList<>();
    if (tokens.take("(")) {
      do {
        arguments.add(alternatives());
      } while (tokens.take(","));
      tokens.expect(")");
    }
    if (!term.takes(arguments.size())) {
      throw tokens.refuse(start, term.usage());
    }
    asksTheScheme |= term.asksTheScheme();
    return term.maker().node(arguments);
  }

  private long number() {
    String digits = tokens.peek();
    if (digits.length() > 18) {
      throw tokens.refuse("a whole number of at most 18 digits");
    }
    for (int i = 0; i < digits.length(); i++) {
      if (!Tokens.isDigit(digits.charAt(i))) {
        throw tokens.refuse("a whole number");
      }
    }
    return Long.parseLong(tokens.next());
  }

  private void deeper() {
    if (++depth > DEEPEST) {
      throw tokens.refuse("at most " + DEEPEST + " levels of nesting");
    }
  }
}
