package bucket32.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bucket32.core.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Say where a program of no name is wrong: distances 0 to 9 of a row, and another part. */
class SurroundingsTest {

  private static final String ROW = Probe.BUCKETS + "near and far";
  private static final Misconception CAP = new Misconception("no-cap", "no cap", "cap?", "final");

  private static final List<Probe> PROBES = probes();
  private static final List<String> RIGHT = right();

  private static List<Probe> probes() {
    List<Probe> probes = new ArrayList<>();
    for (int distance = 0; distance < 10; distance++) {
      Rule rule = distance < 4 ? Rule.EXACT : distance < 8 ? Rule.LOGARITHMIC : Rule.FINAL;
      probes.add(
          new Probe(ROW, "bucket(" + distance + ")", Optional.of(rule), SurroundingsTest::unasked));
    }
    probes.add(new Probe("contains", "contains(3)", SurroundingsTest::unasked));
    return probes;
  }

  private static Object unasked() {
    throw new AssertionError("the answers are given");
  }

  private static List<String> right() {
    return List.of("0", "1", "2", "3", "4", "4", "5", "5", "6", "6", "true");
  }

  /** Return the right answers, those of some distances changed. */
  private static List<String> changed(int from, int to, UnaryOperator<String> change) {
    List<String> answers = new ArrayList<>(RIGHT);
    for (int distance = from; distance <= to; distance++) {
      answers.set(distance, change.apply(answers.get(distance)));
    }
    return answers;
  }

  private static String more(String answer) {
    return "" + (Integer.parseInt(answer) + 1);
  }

  private static List<String> places(List<String> answers) {
    return new Surroundings(PROBES, RIGHT, answers).places();
  }

  @Test
  void aRowThatIsWrongFromSomewhereOnSaysFromWhere() {
    assertEquals(
        List.of("near and far: from bucket(8) on every answer is 1 too large;"
            + " what is exact or logarithmic is right"),
        places(changed(8, 9, SurroundingsTest::more)));
  }

  @Test
  void aRowThatIsWrongUpToSomewhereSaysWhereItEnds() {
    assertEquals(
        List.of("near and far: up to bucket(3) every answer is an exception, ArithmeticException;"
            + " what is logarithmic or final is right"),
        places(changed(0, 3, answer -> "throws ArithmeticException")));
  }

  @Test
  void aRowThatIsWrongInTheMiddleSaysBothEnds() {
    assertEquals(
        List.of("near and far: from bucket(3) to bucket(5) every answer is 0;"
            + " what is final is right"),
        places(changed(3, 5, answer -> "0")));
  }

  @Test
  void oneWrongAnswerStandsAlone() {
    assertEquals(
        List.of("near and far: bucket(4) alone is 1 too large; what is exact or final is right"),
        places(changed(4, 4, SurroundingsTest::more)));
  }

  @Test
  void scatteredAnswersAreCounted() {
    List<String> answers = changed(2, 2, SurroundingsTest::more);
    answers.set(6, "9");
    assertEquals(
        List.of("near and far: 2 of 10 answers are too large, the first is bucket(2);"
            + " what is final is right"),
        places(answers));
  }

  @Test
  void aRowThatIsAllWrongSaysSo() {
    assertEquals(
        List.of("near and far: every answer is 1 too large"),
        places(changed(0, 9, SurroundingsTest::more)));
  }

  @Test
  void answersThatAreNoNumbersAreWrongAndNotTooLarge() {
    assertEquals(
        List.of("contains: contains(3) is wrong"), places(changed(10, 10, yes -> "false")));
  }

  @Test
  void everyPartWithAWrongAnswerHasItsPlace() {
    List<String> answers = changed(10, 10, yes -> "false");
    answers.set(0, "1");
    Surroundings around = new Surroundings(PROBES, RIGHT, answers);
    assertEquals(2, around.places().size(), around.places()::toString);
    assertEquals(false, around.elsewhere());
  }

  @Test
  void aKnownProgramThatExplainsNearlyAllIsANeighbour() {
    WrongProgram noCap = new WrongProgram(List.of(CAP), changed(2, 8, SurroundingsTest::more));
    List<String> answers = changed(2, 9, SurroundingsTest::more);
    assertEquals(
        Optional.of(new Neighbour(List.of(CAP), 1, "bucket(9)")),
        new Surroundings(PROBES, RIGHT, answers).neighbour(List.of(noCap)));
  }

  @Test
  void aKnownProgramThatExplainsHalfIsNone() {
    WrongProgram noCap = new WrongProgram(List.of(CAP), changed(6, 9, SurroundingsTest::more));
    List<String> answers = changed(2, 9, SurroundingsTest::more);
    assertEquals(
        Optional.empty(), new Surroundings(PROBES, RIGHT, answers).neighbour(List.of(noCap)));
  }
}
