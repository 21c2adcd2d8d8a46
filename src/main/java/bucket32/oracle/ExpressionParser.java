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
  private int at;
  private int depth;
  private boolean asksTheScheme;

  ExpressionParser(String text, Set<String> variables) {
    this.text = text;
    this.variables = variables;
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
    if (!peek().isEmpty()) {
      throw refuse("an operator or the end");
    }
    return new Expression(text, node, asksTheScheme);
  }

  private Node alternatives() {
    Node left = conjunction();
    while (take("or")) {
      left = Operator.or(left, conjunction());
    }
    return left;
  }

  private Node conjunction() {
    Node left = negation();
    while (take("and")) {
      left = Operator.and(left, negation());
    }
    return left;
  }

  private Node negation() {
    if (!take("not")) {
      return comparison();
    }
    deeper();
    Node negated = Operator.not(negation());
    depth--;
    return negated;
  }

  private Node comparison() {
    Node left = sum();
    String sign = peek();
    return Operator.isComparison(sign) ? Operator.compare(left, next(), sum()) : left;
  }

  private Node sum() {
    Node left = product();
    while (peek().equals("+") || peek().equals("-")) {
      left = Operator.calculate(left, next(), product());
    }
    return left;
  }

  private Node product() {
    Node left = signed();
    while (peek().equals("*") || peek().equals("/") || peek().equals("%")) {
      left = Operator.calculate(left, next(), signed());
    }
    return left;
  }

  private Node signed() {
    deeper();
    Node node = take("-") ? Operator.minus(signed()) : atom();
    depth--;
    return node;
  }

  private Node atom() {
    if (take("(")) {
      Node inner = alternatives();
      expect(")");
      return inner;
    }
    String word = peek();
    if (!word.isEmpty() && isDigit(word.charAt(0))) {
      return Operator.literal(number());
    }
    if (word.isEmpty() || !isLetter(word.charAt(0))) {
      throw refuse("a number, a name or '('");
    }
    if (variables.contains(word)) {
      next();
      asksTheScheme = true;
      return (premise, known) -> new Value.Whole(known.get(word));
    }
    return named();
  }

  private Node named() {
    int start = at;
    Term term = Vocabulary.find(peek()).orElseThrow(() -> refuse("one of " + Vocabulary.names()));
    next();
    List<Node> arguments = new ArrayList<>();
    if (take("(")) {
      do {
        arguments.add(alternatives());
      } while (take(","));
      expect(")");
    }
    if (!term.takes(arguments.size())) {
      at = start;
      throw refuse(term.usage());
    }
    asksTheScheme |= term.asksTheScheme();
    return term.maker().node(arguments);
  }

  private long number() {
    String digits = peek();
    if (digits.length() > 18) {
      throw refuse("a whole number of at most 18 digits");
    }
    for (int i = 0; i < digits.length(); i++) {
      if (!isDigit(digits.charAt(i))) {
        throw refuse("a whole number");
      }
    }
    return Long.parseLong(next());
  }

  private void deeper() {
    if (++depth > DEEPEST) {
      throw refuse("at most " + DEEPEST + " levels of nesting");
    }
  }

  private void expect(String token) {
    if (!take(token)) {
      throw refuse("'" + token + "'");
    }
  }

  private boolean take(String token) {
    if (!peek().equals(token)) {
      return false;
    }
    next();
    return true;
  }

  private String next() {
    String token = peek();
    at += token.length();
    return token;
  }

  /** Return the token at hand, after any space: a word, an operator, one odd character, or nothing. */
  private String peek() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    int end = at;
    while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    if (end == at && at < text.length()) {
      end++;
      boolean doubled =
          end < text.length() && text.charAt(end) == '=' && "<>!".indexOf(text.charAt(at)) >= 0;
      end += doubled ? 1 : 0;
    }
    return text.substring(at, end);
  }

  private IllegalArgumentException refuse(String wanted) {
    String found = peek();
    return new IllegalArgumentException("column "
        + (at + 1)
        + " of '"
        + text
        + "' must be "
        + wanted
        + ", but was "
        + (found.isEmpty() ? "the end" : "'" + found + "'"));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
