package bucket32.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Reader;

/**
 * Run the command lines of a listing and show what they print.
 *
 * <pre>
 * [kata]
 * ----
 * bucket 112 113
 * ----
 * </pre>
 *
 * <p>A command that ends with another exit code than {@code exit=} announces (0 where nothing does)
 * is a fault: the chapter would show a mistake as if it were meant.
 */
final class TranscriptBlock extends BlockProcessor {

  private final Terminal terminal;

  TranscriptBlock(Terminal terminal) {
    super("kata", new HashMap<>(Map.of("contexts", List.of(":listing"))));
    this.terminal = terminal;
  }

  @Override
  public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
    int expected = Integer.parseInt(attributes.getOrDefault("exit", "0").toString());
    List<String> transcript = new ArrayList<>();
    for (String line : reader.readLines()) {
      try {
        transcript.addAll(run(line, expected));
      } catch (IllegalArgumentException e) {
        return createBlock(
            parent,
            "pass",
            "[kata] " + line + ": " + e.getMessage(),
            new HashMap<>(Map.of("role", ComputedBlock.FAULT)));
      }
    }
    Map<String, Object> kept = new HashMap<>(attributes);
    kept.put("role", "terminal");
    kept.remove("style");
    return createBlock(parent, "listing", transcript, kept);
  }

  private List<String> run(String line, int expected) {
    ShellWords words = ShellWords.of(line);
    Terminal.Output output = terminal.run(words.arguments(), words.input());
    if (output.exitCode() != expected) {
      throw new IllegalArgumentException("exit code "
          + output.exitCode()
          + ", not "
          + expected
          + ": "
          + output.text().strip().replaceAll("\\s*\\n\\s*", " / "));
    }
    List<String> transcript = new ArrayList<>();
    transcript.add("$ " + words.shown());
    output.text().stripTrailing().lines().forEach(transcript::add);
    return transcript;
  }
}
