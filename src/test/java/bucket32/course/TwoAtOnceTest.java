package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.mistakes.Misconception;
import bucket32.mistakes.Recognised;
import bucket32.mistakes.Recogniser;
import bucket32.mistakes.WrongProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Put any two wrong programs of an exercise into one, on their answers, and have both recognised.
 *
 * <p>Two can be merged where they do not answer one probe wrongly in two ways, and each has wrong
 * answers of its own: so it is where two mistakes do not meet.
 */
class TwoAtOnceTest {

  @TestFactory
  Stream<DynamicTest> anyTwoThatDoNotMeetAreBothNamed() {
    return KnownPrograms.probed()
        .map(exercise -> DynamicTest.dynamicTest(exercise.name(), () -> {
          Recogniser recogniser = KnownPrograms.of(exercise);
          List<WrongProgram> single = recogniser.wrong().stream()
              .filter(program -> program.beliefs().size() == 1)
              .toList();
          List<String> misnamed = new ArrayList<>();
          for (WrongProgram one : single) {
            for (WrongProgram two : single.subList(single.indexOf(one) + 1, single.size())) {
              merged(one, two, recogniser.right())
                  .filter(answers -> !explained(answers, one, two, recogniser))
                  .ifPresent(
                      answers -> misnamed.add(names(one.beliefs()) + " and " + names(two.beliefs())
                          + " as " + names(recogniser.of(answers).beliefs())));
            }
          }
          assertEquals(List.of(), misnamed);
        }));
  }

  /** Other names are as good where they give the very same answers, and are not more wrong. */
  private static boolean explained(
      List<String> answers, WrongProgram one, WrongProgram two, Recogniser recogniser) {
    List<Misconception> named = recogniser.of(answers).beliefs();
    if (recogniser.wrong().stream()
        .anyMatch(known -> known.answers().equals(answers) && known.beliefs().equals(named))) {
      return true;
    }
    List<WrongProgram> programs = recogniser.wrong().stream()
        .filter(known -> known.beliefs().size() == 1 && named.containsAll(known.beliefs()))
        .toList();
    return programs.stream()
        .flatMap(first -> programs.stream().map(second -> List.of(first, second)))
        .filter(pair ->
            merged(pair.get(0), pair.get(1), recogniser.right()).equals(Optional.of(answers)))
        .anyMatch(pair -> mistakes(pair, recogniser) <= mistakes(List.of(one, two), recogniser));
  }

  private static long mistakes(List<WrongProgram> programs, Recogniser recogniser) {
    return programs.stream()
        .mapToLong(program -> IntStream.range(0, recogniser.right().size())
            .filter(
                probe -> !program.answers().get(probe).equals(recogniser.right().get(probe)))
            .count())
        .sum();
  }

  private static Optional<List<String>> merged(
      WrongProgram one, WrongProgram two, List<String> right) {
    List<String> merged = new ArrayList<>();
    boolean ofOne = false;
    boolean ofTwo = false;
    for (int probe = 0; probe < right.size(); probe++) {
      String first = one.answers().get(probe);
      String second = two.answers().get(probe);
      boolean firstWrong = !first.equals(right.get(probe));
      boolean secondWrong = !second.equals(right.get(probe));
      if (firstWrong && secondWrong && !first.equals(second)) {
        return Optional.empty();
      }
      ofOne |= firstWrong && !secondWrong;
      ofTwo |= secondWrong && !firstWrong;
      merged.add(firstWrong ? first : second);
    }
    return ofOne && ofTwo ? Optional.of(merged) : Optional.empty();
  }

  @TestFactory
  Stream<DynamicTest> oneWrongAnswerMoreTakesTheNameAway() {
    return KnownPrograms.probed()
        .map(exercise -> DynamicTest.dynamicTest(exercise.name(), () -> {
          Recogniser recogniser = KnownPrograms.of(exercise);
          assertTrue(!recogniser.wrong().isEmpty(), "no wrong program");
          for (WrongProgram program : recogniser.wrong()) {
            IntStream.of(0, recogniser.probes().size() - 1).forEach(probe -> {
              List<String> answers = new ArrayList<>(program.answers());
              answers.set(probe, "no program says this");
              Recognised recognised = recogniser.of(answers);
              assertEquals(List.of(), recognised.beliefs());
              assertTrue(!recognised.places().isEmpty(), "placed");
            });
          }
        }));
  }

  private static List<String> names(List<Misconception> beliefs) {
    return beliefs.stream().map(Misconception::name).toList();
  }
}
