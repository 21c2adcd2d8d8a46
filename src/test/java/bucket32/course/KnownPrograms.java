package bucket32.course;

import bucket32.course.worker.Job;
import bucket32.mistakes.Probes;
import bucket32.mistakes.Recogniser;
import bucket32.mistakes.WrongProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Ask the wrong programs of an exercise, once for all tests. */
final class KnownPrograms {

  static final Course COURSE = Course.at(Path.of(System.getProperty("bucket32.home")));

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Map<String, Recogniser> KNOWN = new HashMap<>();

  private KnownPrograms() {}

  /** Return the exercises whose programs are asked; of others the tests say what is wrong. */
  static Stream<Exercise> probed() {
    return COURSE.exercises().stream()
        .filter(exercise -> !new Probes(exercise.name()).list().isEmpty());
  }

  static synchronized Recogniser of(Exercise exercise) {
    return KNOWN.computeIfAbsent(exercise.name(), name -> asked(exercise));
  }

  private static Recogniser asked(Exercise exercise) {
    Map<String, byte[]> others = new TreeMap<>(Reference.classes());
    others.keySet().removeIf(name -> name.equals(exercise.className()));
    List<WrongProgram> wrong = new ArrayList<>();
    try (Compiler compiler = new Compiler();
        WorkerProcess worker = WorkerProcess.start()) {
      for (WrongPrograms.Source source :
          WrongPrograms.of(COURSE.misconceptions().resolve(exercise.name()))) {
        Map<String, byte[]> classes = new TreeMap<>(others);
        classes.putAll(compiler
            .compile(
                Map.of(exercise.className(), source.text()), Set.of(exercise.className()), others)
            .classes());
        classes.putAll(Reference.probes());
        Run run = worker.run(Job.ofProbes(classes, exercise.name()), LONG, LONG);
        wrong.add(new WrongProgram(source.beliefs(), run.answers()));
      }
    }
    Probes asked = new Probes(exercise.name());
    return new Recogniser(asked.list(), asked.get(), wrong);
  }
}
