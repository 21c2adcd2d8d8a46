package bucket32.oracle;

import bucket32.oracle.Expression.Node;
import java.util.List;

/**
 * Define one word of the vocabulary.
 *
 * @param usage how it is written, such as {@code bucket(OFFSET) or bucket(QUERY, KEY)}
 * @param fewest how many arguments it takes at least
 * @param most how many it takes at most
 * @param asksTheScheme whether its value depends on the scheme or on positions
 * @param maker builds its node from those of its arguments
 */
record Term(String usage, int fewest, int most, boolean asksTheScheme, Maker maker) {

  /** Build a node from the nodes of the arguments. */
  interface Maker {
    Node node(List<Node> arguments);
  }

  String name() {
    int arguments = usage.indexOf('(');
    return arguments < 0 ? usage : usage.substring(0, arguments);
  }

  boolean takes(int arguments) {
    return fewest <= arguments && arguments <= most;
  }
}
