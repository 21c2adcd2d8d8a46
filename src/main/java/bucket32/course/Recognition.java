package bucket32.course;

import bucket32.mistakes.Probes;
import bucket32.mistakes.Recognised;
import bucket32.mistakes.Recogniser;
import bucket32.mistakes.WrongProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Ask a red program the probes of its exercise, and recognise the belief behind its answers.
 *
 * <p>The wrong programs are compiled and asked just as the learner's is, once for an exercise, when
 * the first red program of it comes. Classes of other exercises are the reference's for all of them,
 * so that a program is compared on its own.
 */
final class Recognition {

  private final Course course;
  private final Compiler compiler;
  private final Map<String, byte[]> reference;
  private final Asking asking;
  private final Map<String, byte[]> probes = Reference.probes();
  private final Map<String, Recogniser> recognisers = new HashMap<>();

  /** Runs the probes of an exercise on a set of classes; no answers where it does not end well. */
  interface Asking {
    List<String> ask(Exercise exercise, Map<String, byte[]> classes);
  }

  Recognition(Course course, Compiler compiler, Map<String, byte[]> reference, Asking asking) {
    this.course = course;
    this.compiler = compiler;
    this.reference = reference;
    this.asking = asking;
  }

  /** Say what the compiled classes of a red program show. */
  Recognised of(Exercise exercise, Map<String, byte[]> compiled) {
    Probes asked = new Probes(exercise.name());
    if (asked.list().isEmpty()) {
      return Recognised.NOTHING;
    }
    Recogniser recogniser =
        recognisers.computeIfAbsent(exercise.name(), name -> recogniser(exercise, asked));
    return recogniser.of(answers(exercise, compiled));
  }

  private Recogniser recogniser(Exercise exercise, Probes asked) {
    List<WrongProgram> wrong = new ArrayList<>();
    for (WrongPrograms.Source source :
        WrongPrograms.of(course.misconceptions().resolve(exercise.name()))) {
      Map<String, String> sources = Map.of(exercise.className(), source.text());
      Compilation compilation =
          compiler.compile(sources, Set.of(exercise.className()), without(exercise));
      if (!compilation.faults().isEmpty()) {
        throw new CourseException("exercises/misconceptions/" + exercise.name() + ": "
            + source.beliefs().get(0).name() + " does not compile: "
            + compilation.faults().get(0).message() + "; mend it");
      }
      wrong.add(new WrongProgram(source.beliefs(), answers(exercise, compilation.classes())));
    }
    return new Recogniser(asked.list(), asked.get(), wrong);
  }

  private Map<String, byte[]> without(Exercise exercise) {
    Map<String, byte[]> others = new TreeMap<>(reference);
    others.remove(exercise.className());
    return others;
  }

  private List<String> answers(Exercise exercise, Map<String, byte[]> compiled) {
    Map<String, byte[]> classes = new TreeMap<>(compiled);
    course.exercises().stream()
        .map(Exercise::className)
        .filter(other -> !other.equals(exercise.className()))
        .forEach(other ->
            classes.keySet().removeIf(name -> name.equals(other) || name.startsWith(other + "$")));
    reference.forEach(classes::putIfAbsent);
    classes.putAll(probes);
    return asking.ask(exercise, classes);
  }
}
