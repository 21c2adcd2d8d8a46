package bucket32.oracle;

import bucket32.core.Direction;
import bucket32.oracle.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hold a question as its author wrote it; {@link #pose} computes what is shown and what is right.
 *
 * @param id stable name, unique in its bank
 * @param stated the numbers of the scheme
 * @param reading what is made of them; empty if the author says it does not matter
 * @param key what the author believes the answer is; only compared, never trusted
 * @param line where it stands in its bank
 */
public record Question(
    String id,
    Level level,
    Stated stated,
    Optional<Reading> reading,
    Template ask,
    Task task,
    Template feedback,
    Optional<String> key,
    int line) {

  /** Hold the numbers a question states. */
  public record Stated(int numBuckets, int maxDistance, Direction direction) {

    /** Return the premise under a reading. */
    public Premise under(Reading reading) {
      return Premise.of(numBuckets, maxDistance, direction, reading);
    }
  }

  /** Return the question ready to be shown, under its reading, or T5's where that does not matter. */
  public Posed pose() {
    return pose(stated.under(reading.orElse(Reading.T5)));
  }

  /** Return what is wrong with the question, a sentence each; nothing if all is well. */
  public List<String> objections() {
    List<String> objections = new ArrayList<>();
    List<Posed> posed = new ArrayList<>();
    try {
      for (Reading one : readings()) {
        Premise premise = stated.under(one);
        posed.add(pose(premise));
        objections.addAll(task.objections(premise));
        objections.addAll(wrongKey(premise));
      }
    } catch (IllegalArgumentException e) {
      return List.of(e.getMessage());
    }
    return posed.stream().distinct().count() > 1 ? List.of(parting(posed)) : objections;
  }

  /** Say whether the key holds, computed again; the proof is that of the first reading. */
  public Verdict verify(String bank) {
    List<String> objections = objections();
    String where = bank + ":" + line;
    if (!objections.isEmpty()) {
      return new Verdict(where, id, Outcome.WRONG, String.join("; and ", objections), proof());
    }
    return task.kind() == Kind.RATIONALE
        ? new Verdict(where, id, Outcome.UNVERIFIED, "it is judged by its rubric", List.of())
        : new Verdict(where, id, Outcome.VERIFIED, rightAnswer(), List.of());
  }

  private String rightAnswer() {
    return "the right answer is "
        + pose().key()
        + " ("
        + reading.map(Reading::id).orElse("every reading")
        + ")";
  }

  private List<String> proof() {
    try {
      Premise premise = stated.under(readings().get(0));
      return Evidence.proof(task.evidence(premise), premise);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private Posed pose(Premise premise) {
    return new Posed(
        id,
        task.kind(),
        level,
        premise(),
        ask.text(premise),
        task.parts(premise, id.hashCode()),
        task.key(premise),
        feedback.text(premise));
  }

  /** Return the readings the answer must hold under; only T5's has two directions. */
  private List<Reading> readings() {
    List<Reading> any =
        stated.direction() == Direction.CAUSAL ? List.of(Reading.values()) : List.of(Reading.T5);
    return reading.map(List::of).orElse(any);
  }

  private String premise() {
    return stated.numBuckets()
        + " buckets, max_distance "
        + stated.maxDistance()
        + ", "
        + Words.of(stated.direction())
        + reading.map(one -> ", reading " + one.id()).orElse("");
  }

  private List<String> wrongKey(Premise premise) {
    String right = task.key(premise);
    return key
        .filter(typed -> !squeezed(typed).equals(squeezed(right)))
        .map(typed -> "the key must be "
            + right
            + " under "
            + premise.reading().id()
            + ", but was "
            + typed
            + "; the key is wrong")
        .stream()
        .toList();
  }

  private String parting(List<Posed> posed) {
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < posed.size(); i++) {
      answers
          .append(i == 0 ? "" : ", ")
          .append(readings().get(i).id())
          .append(' ')
          .append(posed.get(i).key());
    }
    return "the readings must agree where none is stated, but they part ("
        + answers
        + "); state which is meant with 'reading:'";
  }

  private static String squeezed(String text) {
    return text.replace(" ", "");
  }
}
