package bucket32.course;

import bucket32.mistakes.Probes;
import bucket32.mistakes.Recognised;
import bucket32.mistakes.Recogniser;
import bucket32.mistakes.WrongProgram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Ask a red program the probes of its exercise, and recognise the belief behind its answers.
 *
 * <p>The wrong programs are compiled and asked just as the learner's is, and what they answer is kept
 * on disk. Classes of other exercises are the reference's for all of them, so that a program is
 * compared on its own.
 */
final class Recognition {

  private final Course course;
  private final Compiler compiler;
  private final Map<String, byte[]> reference;
  private final Asking asking;
  private final Path folder;
  private final Map<String, byte[]> probes = Reference.probes();
  private final Map<String, Recogniser> recognisers = new HashMap<>();
  private final Map<String, Answers> answers = new HashMap<>();

  /** Runs the probes of an exercise on a set of classes; no answers where it does not end well. */
  interface Asking {
    List<String> ask(Exercise exercise, Map<String, byte[]> classes);
  }

  /**
   * @param folder where the answers of wrong programs are kept
   */
  Recognition(
      Course course, Compiler compiler, Map<String, byte[]> reference, Asking asking, Path folder) {
    this.course = course;
    this.compiler = compiler;
    this.reference = reference;
    this.asking = asking;
    this.folder = folder;
  }

  /** Say what the compiled classes of a red program show. */
  Recognised of(Exercise exercise, Map<String, byte[]> compiled) {
    Probes asked = new Probes(exercise.name());
    if (asked.list().isEmpty()) {
      return Recognised.NOTHING;
    }
    learn(exercise);
    return recognisers.get(exercise.name()).of(answers(exercise, compiled));
  }

  /** Find out what the wrong programs of an exercise answer, if that is not known. */
  void learn(Exercise exercise) {
    recognisers.computeIfAbsent(exercise.name(), name -> recogniser(exercise));
  }

  boolean knows(Exercise exercise) {
    return recognisers.containsKey(exercise.name())
        || new Probes(exercise.name()).list().isEmpty();
  }

  private Recogniser recogniser(Exercise exercise) {
    Probes asked = new Probes(exercise.name());
    Answers kept = answers.computeIfAbsent(
        exercise.name(), name -> new Answers(folder.resolve(name), basis(exercise)));
    List<WrongProgram> wrong = new ArrayList<>();
    boolean more = false;
    for (WrongPrograms.Source source :
        WrongPrograms.of(course.misconceptions().resolve(exercise.name()))) {
      if (kept.of(source.text()).isEmpty()) {
        List<String> found = answers(exercise, compiled(exercise, source));
        if (found.size() != asked.list().size()) {
          continue; // it took too long, on a busy machine: nothing to be kept
        }
        kept.put(source.text(), found);
        more = true;
      }
      wrong.add(new WrongProgram(source.beliefs(), kept.of(source.text()).orElseThrow()));
    }
    if (more) {
      kept.save();
    }
    return new Recogniser(asked.list(), asked.get(), wrong);
  }

  private Map<String, byte[]> compiled(Exercise exercise, WrongPrograms.Source source) {
    Compilation compilation = compiler.compile(
        Map.of(exercise.className(), source.text()),
        Set.of(exercise.className()),
        without(exercise));
    if (!compilation.faults().isEmpty()) {
      throw new CourseException("exercises/misconceptions/" + exercise.name() + ": "
          + source.beliefs().get(0).name() + " does not compile: "
          + compilation.faults().get(0).message() + "; mend it");
    }
    return compilation.classes();
  }

  private Map<String, byte[]> without(Exercise exercise) {
    Map<String, byte[]> others = new TreeMap<>(reference);
    others.remove(exercise.className());
    return others;
  }

  /** Beside their own text, the answers rest on all that is compiled and run with it. */
  private byte[] basis(Exercise exercise) {
    List<byte[]> parts = new ArrayList<>();
    List<String> words = new ArrayList<>(List.of(
        System.getProperty("java.home"),
        System.getProperty("java.vm.vendor"),
        System.getProperty("java.vm.version"),
        exercise.name()));
    words.addAll(Compiler.OPTIONS);
    course.exercises().forEach(each -> words.add(each.className()));
    words.forEach(word -> parts.add(word.getBytes(StandardCharsets.UTF_8)));
    for (Map<String, byte[]> classes :
        List.of(Reference.inReach(reference, exercise), probes, Reference.worker())) {
      classes.forEach((name, bytes) -> {
        parts.add(name.getBytes(StandardCharsets.UTF_8));
        parts.add(bytes);
      });
    }
    return Answers.digest(parts);
  }

  private List<String> answers(Exercise exercise, Map<String, byte[]> compiled) {
    return asking.ask(exercise, onItsOwn(exercise, compiled));
  }

  /** Return a program's classes with the reference's for all other exercises, and the probes. */
  Map<String, byte[]> onItsOwn(Exercise exercise, Map<String, byte[]> compiled) {
    Map<String, byte[]> classes = new TreeMap<>(compiled);
    course.exercises().stream()
        .map(Exercise::className)
        .filter(other -> !other.equals(exercise.className()))
        .forEach(other ->
            classes.keySet().removeIf(name -> name.equals(other) || name.startsWith(other + "$")));
    Reference.inReach(reference, exercise).forEach(classes::putIfAbsent);
    classes.putAll(probes);
    return classes;
  }
}
