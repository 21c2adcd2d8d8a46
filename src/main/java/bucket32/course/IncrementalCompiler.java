package bucket32.course;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compile a learner's class each time, and its tests only when they or what they see changed.
 *
 * <p>Of a class it calls, a compiled test holds names, signatures and the values of constants, which
 * are in the class's outline, and nothing of a method's body. So the class files of the tests are kept
 * beside all that they rest on, word for word: their sources, the outline of the learner's classes
 * that were compiled, the text of those that were not, and which of the reference's are visible.
 * Whatever does not compile in these two steps is compiled anew in one, which decides.
 */
final class IncrementalCompiler {

  private final Compiler compiler;
  private final Map<String, Tests> kept = new HashMap<>();

  /** All that the class files of an exercise's tests rest on; the reference itself never changes. */
  private record Basis(
      Map<String, String> tests,
      Map<String, String> uncompiled,
      String outline,
      Set<String> visible) {

    private Basis {
      tests = Map.copyOf(tests);
      uncompiled = Map.copyOf(uncompiled);
      visible = Set.copyOf(visible);
    }
  }

  private record Tests(Basis basis, Map<String, byte[]> classes) {}

  IncrementalCompiler(Compiler compiler) {
    this.compiler = compiler;
  }

  /**
   * Compile an exercise's class, its tests and what they call.
   *
   * @param learner the learner's classes, text by class name
   * @param tests the tests, text by class name
   * @param visible class files they may call, by binary name
   */
  Compilation compile(
      Exercise exercise,
      Map<String, String> learner,
      Map<String, String> tests,
      Map<String, byte[]> visible) {
    Set<String> roots = Set.of(exercise.className());
    return compiler
        .outline(learner, roots, visible)
        .flatMap(own -> withTests(exercise, own, learner, tests, visible))
        .orElseGet(() -> atOnce(exercise, learner, tests, visible));
  }

  private Optional<Compilation> withTests(
      Exercise exercise,
      Compiler.Outlined own,
      Map<String, String> learner,
      Map<String, String> tests,
      Map<String, byte[]> visible) {
    Map<String, String> uncompiled = new TreeMap<>(learner);
    uncompiled.keySet().removeAll(own.sources());
    Basis basis = new Basis(tests, uncompiled, own.outline(), visible.keySet());
    Tests last = kept.get(exercise.name());
    if (last == null || !last.basis().equals(basis)) {
      Map<String, String> sources = new TreeMap<>(uncompiled);
      sources.putAll(tests);
      Map<String, byte[]> seen = new TreeMap<>(visible);
      seen.putAll(own.classes());
      Compilation made = compiler.compile(sources, new LinkedHashSet<>(exercise.tests()), seen);
      if (!made.faults().isEmpty()) {
        return Optional.empty();
      }
      last = new Tests(basis, made.classes());
      kept.put(exercise.name(), last);
    }
    Map<String, byte[]> classes = new TreeMap<>(last.classes());
    classes.putAll(own.classes());
    return Optional.of(new Compilation(classes, List.of()));
  }

  private Compilation atOnce(
      Exercise exercise,
      Map<String, String> learner,
      Map<String, String> tests,
      Map<String, byte[]> visible) {
    Map<String, String> all = new TreeMap<>(learner);
    all.putAll(tests);
    Set<String> roots = new LinkedHashSet<>(exercise.tests());
    roots.add(exercise.className());
    return compiler.compile(all, roots, visible);
  }
}
