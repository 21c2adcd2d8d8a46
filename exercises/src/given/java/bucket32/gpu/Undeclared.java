package bucket32.gpu;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Find the variables that OpenCL text declares too late.
 *
 * <p>Java may declare a variable first and give it a value in each branch. Aparapi declares it where
 * it gets a value: inside the branch, or in the middle of an expression. No driver takes either.
 */
final class Undeclared {

  private static final Pattern TOKEN = Pattern.compile("[{}]"
      + "|(?<before>=\\s*)?\\b(?:int|float|long|double|char|short)\\s+(?<declared>[A-Za-z_$]\\w*)"
      + "|(?<member>->\\s*\\w+)"
      + "|\\b(?<used>[A-Za-z_$]\\w*)\\b(?!\\s*\\()");

  private final Deque<Set<String>> open = new ArrayDeque<>();
  private final Set<String> closed = new HashSet<>();

  private Undeclared() {}

  /** Return the first such variable of a text; empty where there is none. */
  static Optional<String> in(String openCl) {
    return new Undeclared().search(openCl);
  }

  private Optional<String> search(String text) {
    open.push(new HashSet<>());
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String declared = token.group("declared");
      String used = token.group("used");
      if (declared != null) {
        if (token.group("before") != null) {
          return Optional.of(declared);
        }
        open.peek().add(declared);
      } else if (used != null) {
        if (closed.contains(used) && open.stream().noneMatch(names -> names.contains(used))) {
          return Optional.of(used);
        }
      } else if (token.group().equals("{")) {
        open.push(new HashSet<>());
      } else if (token.group().equals("}")) {
        closed.addAll(open.pop());
        if (open.size() == 1) { // a function ends, and the next knows nothing of it
          closed.clear();
          open.peek().clear();
        }
      }
    }
    return Optional.empty();
  }
}
