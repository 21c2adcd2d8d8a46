package bucket32.gpu;

import java.util.List;

/**
 * One thing that a kernel cannot do on a device, as {@link NotTranslatable} says it.
 *
 * @param reason what it is; a field is called {@code x}, and its class {@code Other}
 * @param cure what to write in its place
 * @param misleads whether Aparapi translates it all the same, and it goes wrong
 */
public record Refusal(String reason, String cure, boolean misleads) {

  /** Return all that are known, in the order in which they are looked for. */
  public static List<Refusal> all() {
    return Constructs.ALL.stream()
        .map(rule -> {
          String words = rule.words().replace("{name}", "x").replace("{owner}", "Other");
          int split = words.indexOf("; ");
          return new Refusal(words.substring(0, split), words.substring(split + 2), rule.always());
        })
        .toList();
  }
}
