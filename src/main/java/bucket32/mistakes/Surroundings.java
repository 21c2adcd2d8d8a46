package bucket32.mistakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Say about a program of no name where it is wrong, and which known wrong program is close to it.
 *
 * @param asked the probes, without those that meet what is not built yet; so are the answers
 * @param right the reference's answers
 * @param answers the program's
 */
record Surroundings(List<Probe> asked, List<String> right, List<String> answers) {

  /** A program is close where at most one in so many of the wrong answers is to be explained yet. */
  private static final int CLOSE = 5;

  /** Return the parts that have a wrong answer, in words. */
  List<String> places() {
    return parts().entrySet().stream()
        .filter(part -> part.getValue().stream().anyMatch(this::isWrong))
        .map(part -> place(part.getKey(), part.getValue()).words())
        .toList();
  }

  /** Tell whether a part has no wrong answer. */
  boolean elsewhere() {
    return parts().values().stream().anyMatch(part -> part.stream().noneMatch(this::isWrong));
  }

  /** Return the nearest known wrong program, if it is close. */
  Optional<Neighbour> neighbour(List<WrongProgram> wrong) {
    int mistakes = unlike(right).size();
    return wrong.stream()
        .map(this::neighbour)
        .min(Comparator.comparingInt(Neighbour::unlike))
        .filter(nearest -> nearest.unlike() * CLOSE <= mistakes);
  }

  private Neighbour neighbour(WrongProgram program) {
    List<Integer> unlike = unlike(program.answers());
    String call = unlike.isEmpty() ? "" : asked.get(unlike.get(0)).call();
    return new Neighbour(program.beliefs(), unlike.size(), call);
  }

  private List<Integer> unlike(List<String> others) {
    List<Integer> unlike = new ArrayList<>();
    for (int probe = 0; probe < answers.size(); probe++) {
      if (!answers.get(probe).equals(others.get(probe))) {
        unlike.add(probe);
      }
    }
    return unlike;
  }

  private Map<String, List<Integer>> parts() {
    Map<String, List<Integer>> parts = new LinkedHashMap<>();
    for (int probe = 0; probe < asked.size(); probe++) {
      parts.computeIfAbsent(asked.get(probe).part(), part -> new ArrayList<>()).add(probe);
    }
    return parts;
  }

  private Place place(String part, List<Integer> probes) {
    return new Place(
        part,
        probes.stream().map(asked::get).toList(),
        probes.stream().map(answers::get).toList(),
        probes.stream().map(right::get).toList());
  }

  private boolean isWrong(int probe) {
    return !answers.get(probe).equals(right.get(probe));
  }
}
