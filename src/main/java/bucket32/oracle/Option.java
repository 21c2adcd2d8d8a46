package bucket32.oracle;

import java.util.Map;
import java.util.Optional;

/**
 * Hold an answer offered: a value to be computed, or a statement whose truth is computed.
 *
 * @param says the statement; empty where the value itself is shown
 * @param expression the value, or for a statement its truth
 * @param because the misconception that leads here; empty text for a right one
 */
public record Option(Optional<Template> says, Expression expression, Template because) {

  boolean isStatement() {
    return says.isPresent();
  }

  String text(Premise premise) {
    return says.map(statement -> statement.text(premise))
        .orElseGet(() -> value(premise).toString());
  }

  Value value(Premise premise) {
    return expression.value(premise);
  }

  boolean isTrue(Premise premise) {
    return expression.holds(premise, Map.of());
  }

  Part.Choice choice(Premise premise, boolean right) {
    return new Part.Choice(text(premise), right, because.text(premise));
  }
}
