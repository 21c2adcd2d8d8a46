package bucket32.oracle;

import bucket32.core.Direction;
import bucket32.oracle.Question.Stated;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Make fresh questions, as many as wanted, the same ones from the same seed on every machine.
 *
 * <p>Each is drawn from the seed and its number alone, written as YAML, read back and checked like
 * one that a person wrote; what meets an objection is drawn again.
 *
 * @param stated the scheme of all questions; empty to draw one for each
 */
public record QuestionGenerator(
    long seed, Difficulty difficulty, Optional<Stated> stated, Reading reading) {

  private static final int[] SIZES = {8, 12, 16, 20, 24, 32, 40, 48, 64};
  private static final int ATTEMPTS = 200;

  /**
   * Return a question as an item of a YAML bank.
   *
   * @param number which one, from 1
   */
  public String yaml(int number) {
    Draw draw = new Draw(new Draw(seed).next() + number);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Stated drawn = stated.orElseGet(() -> scheme(draw));
      GeneratedForm form = new GeneratedForm(drawn.under(reading), difficulty, draw);
      Optional<String> task = form.task(draw.below(GeneratedForm.HOW_MANY));
      if (task.isPresent()) {
        String yaml = item(number, drawn, task.get());
        if (isSound(yaml)) {
          return yaml;
        }
      }
    }
    throw new IllegalStateException("no sound question in " + ATTEMPTS + " draws");
  }

  private Stated scheme(Draw draw) {
    int buckets = SIZES[draw.below(SIZES.length)];
    boolean causal = reading != Reading.T5 || draw.below(3) > 0;
    int maxExact = buckets / (causal ? 2 : 4);
    return new Stated(
        buckets,
        4 * maxExact + draw.below(32 * maxExact),
        causal ? Direction.CAUSAL : Direction.BIDIRECTIONAL);
  }

  private String item(int number, Stated drawn, String task) {
    return "- id: gen-" + Long.toUnsignedString(seed) + "-" + number + "\n"
        + "  level: apply\n"
        + "  scheme: {buckets: " + drawn.numBuckets() + ", max_distance: " + drawn.maxDistance()
        + ", direction: " + Words.of(drawn.direction()) + "}\n"
        + "  reading: " + reading.id() + "\n"
        + task;
  }

  private static boolean isSound(String yaml) {
    return YamlBank.bank(YamlTree.parse("generated", yaml.getBytes(StandardCharsets.UTF_8)))
        .objections()
        .isEmpty();
  }
}
