package bucket32.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Show an exercise's card from the catalogue: {@code exercise::exact-buckets[]}. */
final class ExerciseMacro extends ComputedBlock {

  private final Path catalogue;

  ExerciseMacro(Path home) {
    super("exercise");
    this.catalogue = home.resolve("exercises/exercises.yaml");
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Set.of());
    Map<?, ?> exercise = named(call.target());
    List<String> card = new ArrayList<>();
    card.add("[#exercise-" + call.target() + ".exercise]");
    card.add("." + exercise.get("title"));
    card.add("****");
    card.add("[.facts]");
    String type = exercise.get("class").toString();
    card.add("You build:: `" + type.substring(type.lastIndexOf('.') + 1) + "`");
    card.add("Time:: about " + exercise.get("minutes") + " minutes");
    card.add("What stays:: " + exercise.get("teaches"));
    card.add("Not yet:: " + exercise.get("out_of_scope"));
    card.add("");
    card.add("[.commands]");
    card.add("----");
    card.add("./kata check " + call.target());
    card.add("./kata hint " + call.target());
    card.add("----");
    card.addAll(hints((List<?>) exercise.get("hints"), 0));
    card.add("****");
    return card;
  }

  /** Fold each hint into the one before it: who opens one does not see the next. */
  private static List<String> hints(List<?> hints, int index) {
    if (index == hints.size()) {
      return List.of();
    }
    String fence = "=".repeat(4 + index);
    List<String> folded = new ArrayList<>();
    folded.add("");
    folded.add(".Hint " + (index + 1) + " of " + hints.size());
    folded.add("[%collapsible.hint]");
    folded.add(fence);
    folded.add("[subs=\"specialchars,quotes\"]");
    folded.add(hints.get(index).toString());
    folded.addAll(hints(hints, index + 1));
    folded.add(fence);
    return folded;
  }

  private Map<?, ?> named(String name) {
    try {
      List<?> all = (List<?>)
          new Load(LoadSettings.builder().build()).loadFromString(Files.readString(catalogue));
      return all.stream()
          .map(entry -> (Map<?, ?>) entry)
          .filter(entry -> name.equals(entry.get("name")))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no such exercise; use one of: "
              + String.join(
                  ", ",
                  all.stream()
                      .map(entry -> ((Map<?, ?>) entry).get("name").toString())
                      .toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
