package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.Direction;
import bucket32.oracle.Question.Stated;
import bucket32.oracle.QuestionGenerator.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an independent reader finds in an exported file is what went in: questions, keys, feedback. */
class ExportRoundTripTest {

  private static final Path CHAPTERS =
      Path.of(System.getProperty("bucket32.home", "")).resolve("chapters");

  @ParameterizedTest
  @EnumSource
  void theCoursesQuestionsComeBack(ExportFormat format) throws IOException {
    List<QuestionBank> banks = new ArrayList<>();
    try (var files = Files.newDirectoryStream(CHAPTERS.resolve("quizzes"), "*.yaml")) {
      for (Path file : files) {
        banks.add(YamlBank.read(file));
      }
    }
    assertComesBack(format, banks);
  }

  @ParameterizedTest
  @EnumSource
  void generatedQuestionsComeBack(ExportFormat format) {
    for (Direction direction : Direction.values()) {
      assertComesBack(format, List.of(generated(direction, 150)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySignOfEveryFormatComesBack(ExportFormat format) {
    assertComesBack(format, List.of(HostileBank.bank()));
  }

  @ParameterizedTest
  @EnumSource
  void theSameBanksGiveTheSameBytesEverywhere(ExportFormat format) {
    List<QuestionBank> banks = List.of(generated(Direction.CAUSAL, 20));
    byte[] here = BankExport.of(format, banks).content();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertArrayEquals(here, BankExport.of(format, banks).content());
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRubricGoesAlong(ExportFormat format) {
    QuestionBank bank = HostileBank.rationale();
    byte[] content = BankExport.of(format, List.of(bank)).content();
    String text = new String(content, StandardCharsets.UTF_8);
    for (String said : List.of("It has a fixed length", "It costs precision", "earns point 1, 2")) {
      assertTrue(text.contains(said), text);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MOODLE", "GIFT", "CANVAS"})
  void anAnswerWithoutAnUpperEndIsLeftOutAndNamed(ExportFormat format) {
    BankExport export = BankExport.of(format, List.of(HostileBank.endless()));
    assertEquals(
        List.of("hostile.yaml:1: endless: left out: its answer has no upper end, and a range here"
            + " must have one"),
        export.leftOut());
    assertEquals(0, export.carried());
  }

  @ParameterizedTest
  @EnumSource(names = {"QTI", "CSV"})
  void anAnswerWithoutAnUpperEndIsCarriedWhereItCanBe(ExportFormat format) {
    assertComesBack(format, List.of(HostileBank.endless()));
  }

  @ParameterizedTest
  @EnumSource
  void aControlCharacterIsLeftOutAndNamed(ExportFormat format) {
    assertEquals(
        List.of("hostile.yaml:1: controlled: left out: it has a control character or a tab, which"
            + " files do not keep"),
        BankExport.of(format, List.of(HostileBank.controlled())).leftOut());
  }

  @Test
  void anArrowInAMatchIsLeftOutOfGift() {
    BankExport export = BankExport.of(ExportFormat.GIFT, List.of(HostileBank.arrow()));
    assertEquals(
        List.of("hostile.yaml:1: arrow: left out: it has '->', which parts a label from its answer"
            + " there"),
        export.leftOut());
  }

  @Test
  void twoQuestionsOfOneNameAreRefused() {
    List<QuestionBank> twice = List.of(HostileBank.arrow(), HostileBank.arrow());
    assertEquals(
        "an id must be unique in an export, but 'arrow' is in hostile.yaml and in hostile.yaml;"
            + " rename one",
        assertThrows(IllegalArgumentException.class, () -> BankExport.of(ExportFormat.CSV, twice))
            .getMessage());
  }

  private static void assertComesBack(ExportFormat format, List<QuestionBank> banks) {
    BankExport export = BankExport.of(format, banks);
    List<ExportItem> sent = new ArrayList<>();
    int endless = 0;
    for (QuestionBank bank : banks) {
      for (Question question : bank.questions()) {
        List<ExportItem> items = ExportItem.of(question.pose());
        boolean hasNoEnd = items.stream().anyMatch(item -> hasNoEnd(format, item));
        endless += hasNoEnd ? 1 : 0;
        sent.addAll(hasNoEnd ? List.of() : items);
      }
    }
    assertEquals(endless, export.leftOut().size(), () -> export.leftOut().toString());
    List<Imported> got = read(format, export.content());
    assertEquals(sent.size(), got.size());
    for (int i = 0; i < sent.size(); i++) {
      Imported expected = Imported.of(sent.get(i));
      String general = got.get(i).because().get("");
      if (format == ExportFormat.CANVAS && sent.get(i).form() instanceof ExportItem.Number) {
        saidToAll(expected, general);
      }
      if (general.startsWith(expected.because().get("") + "\n")) {
        got.get(i).general(expected.because().get(""));
      }
      assertEquals(expected, got.get(i));
    }
  }

  private static boolean hasNoEnd(ExportFormat format, ExportItem item) {
    return format != ExportFormat.QTI
        && format != ExportFormat.CSV
        && item.form() instanceof ExportItem.Number number
        && number.entry().last() == Long.MAX_VALUE;
  }

  /** Canvas says what wrong numbers mean to all. */
  private static void saidToAll(Imported expected, String general) {
    expected.answers().entrySet().removeIf(answer -> answer.getValue().equals("no"));
    expected.because().forEach((answer, why) -> assertTrue(general.contains(why), general));
    expected.because().keySet().removeIf(answer -> !answer.isEmpty());
  }

  private static List<Imported> read(ExportFormat format, byte[] content) {
    return switch (format) {
      case MOODLE -> {
        Xml.validate(content, "moodle.xsd");
        yield MoodleReader.read(content);
      }
      case GIFT -> GiftReader.read(new String(content, StandardCharsets.UTF_8));
      case QTI -> {
        validate(content, "qti21.xsd");
        yield QtiReader.read(content);
      }
      case CANVAS -> {
        validate(content, "canvas.xsd");
        yield CanvasReader.read(content);
      }
      case CSV -> CsvReader.read(new String(content, StandardCharsets.UTF_8));
    };
  }

  private static void validate(byte[] zip, String schema) {
    Xml.unzip(zip)
        .forEach((path, file) ->
            Xml.validate(file, path.equals("imsmanifest.xml") ? "manifest.xsd" : schema));
  }

  private static QuestionBank generated(Direction direction, int count) {
    QuestionGenerator generator = new QuestionGenerator(new Plan(
        direction.ordinal(),
        new Stated(32, 128, direction),
        Reading.T5,
        QuestionGenerator.KINDS,
        List.of(Difficulty.values())));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(generator.next().orElseThrow());
    }
    return HostileBank.parse("generated.yaml", text.toString());
  }
}
