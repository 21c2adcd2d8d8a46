package bucket32.oracle;

import bucket32.oracle.Question.Stated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compute every key of a question bank again, whichever of the known formats it is in.
 *
 * @param stated the numbers for questions that state none, if any may be taken
 * @param reading the reading for questions that state none; all of them if empty
 */
public record BankVerifier(Optional<Stated> stated, Optional<Reading> reading) {

  private static final int MOST_BYTES = 16 << 20;

  /**
   * Return a verdict for each question of a file: YAML, Moodle XML or GIFT, by the end of its name.
   *
   * @throws UnreadableBank naming file and line
   * @throws IOException if it cannot be opened
   */
  public List<Verdict> verify(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      QuestionBank bank = YamlBank.read(file);
      return bank.questions().stream()
          .map(question -> question.verify(bank.name()))
          .toList();
    }
    ForeignVerifier verifier = new ForeignVerifier(file.toString(), stated, reading);
    return questions(file, name).stream().map(verifier::verify).toList();
  }

  private static List<ForeignQuestion> questions(Path file, String name) throws IOException {
    if (name.endsWith(".xml")) {
      return MoodleBank.parse(file.toString(), content(file));
    }
    if (name.endsWith(".gift") || name.endsWith(".txt")) {
      return GiftBank.parse(file.toString(), Utf8.decode(file.toString(), content(file)));
    }
    throw new UnreadableBank(
        file.toString(),
        1,
        "a bank must be .yaml, .xml (Moodle) or .gift, but is not; rename or export it");
  }

  private static byte[] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(MOST_BYTES + 1);
      if (content.length > MOST_BYTES) {
        throw new UnreadableBank(
            file.toString(),
            1,
            "a bank must have at most " + MOST_BYTES + " bytes, but has more; split it");
      }
      return content;
    }
  }
}
