package bucket32.course;

import java.util.Optional;

/**
 * Say in plain words what one of javac's errors means, and what to look for.
 *
 * <p>The rules are those learners meet, tried in order. Codes and messages are those of javac 17 to
 * 25; one that no rule knows is left to javac's own words.
 */
final class CompileHint {

  /** What stands in no rule by itself: it needs the names that do exist. */
  private final NearMiss nearMiss;

  CompileHint(NearMiss nearMiss) {
    this.nearMiss = nearMiss;
  }

  /** Return one sentence without its full stop; nothing where no rule knows the error. */
  Optional<String> of(Compilation.Fault fault) {
    String code = fault.code().replaceFirst("^compiler\\.err\\.", "");
    String message = fault.message().replaceAll("\\b([a-z]\\w*\\.)+(?=[A-Z])", "");
    if (code.startsWith("cant.resolve")) {
      return nearMiss.of(message.replaceAll("\\s+", " "));
    }
    String joined = message.replaceAll("\\s+", " ");
    return CompileRules.ALL.stream()
        .flatMap(rule -> rule.on(code, joined, fault.text()).stream())
        .findFirst();
  }
}
