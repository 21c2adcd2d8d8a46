package bucket32.mistakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Recognise a wrong program by its answers to the probes of its exercise.
 *
 * <p>A name is given only for equal answers; what is not built yet is left out of the comparison. A
 * right program is given no name.
 *
 * @param probes what was asked
 * @param right the reference's answers
 * @param wrong what the known wrong programs answer
 */
public record Recogniser(List<Probe> probes, List<String> right, List<WrongProgram> wrong) {

  /** Say what the answers of a program show. */
  public Recognised of(List<String> answers) {
    if (answers.size() != probes.size()) {
      return Recognised.NOTHING;
    }
    List<Integer> differing = new ArrayList<>();
    for (int probe = 0; probe < answers.size(); probe++) {
      if (built(answers, probe) && !answers.get(probe).equals(right.get(probe))) {
        differing.add(probe);
      }
    }
    if (differing.isEmpty()) {
      return Recognised.NOTHING;
    }
    Recognised named = new Recognised(
        one(answers).or(() -> two(answers, differing)).orElse(List.of()),
        (int) differing.stream().filter(this::counts).count(),
        (int) all().filter(this::counts).filter(probe -> built(answers, probe)).count(),
        List.of(),
        false,
        Optional.empty());
    return named.beliefs().isEmpty() ? placed(named, answers) : named;
  }

  private Recognised placed(Recognised unnamed, List<String> answers) {
    List<Integer> built = all().filter(probe -> built(answers, probe)).toList();
    Surroundings around = new Surroundings(
        built.stream().map(probes::get).toList(), of(right, built), of(answers, built));
    List<WrongProgram> known = wrong.stream()
        .map(program -> new WrongProgram(program.beliefs(), of(program.answers(), built)))
        .toList();
    return new Recognised(
        List.of(),
        unnamed.differing(),
        unnamed.counted(),
        around.places(),
        around.elsewhere(),
        around.neighbour(known));
  }

  private static List<String> of(List<String> answers, List<Integer> some) {
    return some.stream().map(answers::get).toList();
  }

  /** Of several programs that answer alike where this one is built, the least wrong is meant. */
  private Optional<List<Misconception>> one(List<String> answers) {
    return wrong.stream()
        .filter(program ->
            all().allMatch(probe -> !built(answers, probe) || same(program, answers, probe)))
        .min(Comparator.comparingLong(this::mistakes))
        .map(WrongProgram::beliefs);
  }

  /**
   * Two programs are in one where each has wrong answers of its own, and all of both are there. Of
   * several such pairs, again the least wrong is meant.
   */
  private Optional<List<Misconception>> two(List<String> answers, List<Integer> differing) {
    List<WrongProgram> parts = wrong.stream()
        .filter(program -> program.beliefs().size() == 1)
        .filter(program -> differing.stream().anyMatch(probe -> same(program, answers, probe)))
        .toList();
    List<Misconception> nearest = List.of();
    long fewest = Long.MAX_VALUE;
    for (int first = 0; first < parts.size(); first++) {
      for (WrongProgram second : parts.subList(first + 1, parts.size())) {
        WrongProgram one = parts.get(first);
        long mistakes = mistakes(one) + mistakes(second);
        if (mistakes < fewest && areIn(answers, one, second)) {
          nearest = List.of(one.beliefs().get(0), second.beliefs().get(0));
          fewest = mistakes;
        }
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  private boolean areIn(List<String> answers, WrongProgram first, WrongProgram second) {
    return all().allMatch(probe -> !built(answers, probe) || both(first, second, answers, probe))
        && hasItsOwn(first, second, answers)
        && hasItsOwn(second, first, answers);
  }

  private boolean both(WrongProgram first, WrongProgram second, List<String> answers, int probe) {
    return (same(first, answers, probe) || same(first, right, probe))
        && (same(second, answers, probe) || same(second, right, probe))
        && (same(first, answers, probe) || same(second, answers, probe));
  }

  private boolean hasItsOwn(WrongProgram program, WrongProgram other, List<String> answers) {
    return all()
        .anyMatch(probe ->
            built(answers, probe) && !same(program, right, probe) && same(other, right, probe));
  }

  private long mistakes(WrongProgram program) {
    return all().filter(probe -> !same(program, right, probe)).count();
  }

  private boolean counts(int probe) {
    return probes.get(probe).part().startsWith(Probe.BUCKETS);
  }

  private static boolean built(List<String> answers, int probe) {
    return !answers.get(probe).equals(Probe.TO_BUILD);
  }

  private static boolean same(WrongProgram program, List<String> answers, int probe) {
    return program.answers().get(probe).equals(answers.get(probe));
  }

  private Stream<Integer> all() {
    return IntStream.range(0, probes.size()).boxed();
  }
}
