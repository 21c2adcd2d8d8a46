package bucket32.gpu;

import java.util.List;
import java.util.Optional;

/**
 * Hold the first thing in a kernel's code that stands in the way of a device.
 *
 * @param step where it is
 * @param rule what it is
 */
record Obstacle(Step step, Constructs.Rule rule) {

  /** Find the first, by line; of those on one line the one whose rule stands first. */
  static Optional<Obstacle> in(KernelCode code, boolean translated) {
    Obstacle first = null;
    for (Step step : code.steps()) {
      List<Constructs.Rule> rules = Constructs.ALL;
      if (first != null) {
        if (!step.line().equals(first.step.line())) {
          break;
        }
        rules = rules.subList(0, rules.indexOf(first.rule));
      }
      for (Constructs.Rule rule : rules) {
        if ((rule.always() || !translated) && rule.seen().test(step)) {
          first = new Obstacle(step, rule);
          break;
        }
      }
    }
    return Optional.ofNullable(first);
  }

  NotTranslatable reason() {
    return new NotTranslatable(rule.on(step), step.line());
  }
}
