package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.oracle.Part;
import bucket32.oracle.Part.Choice;
import bucket32.oracle.Posed;
import bucket32.oracle.Question;
import bucket32.oracle.YamlBank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuizFormTest {

  private static final Path BANKS = Workshop.REAL_HOME.resolve("chapters/quizzes");

  static List<Posed> questions() throws IOException {
    List<Posed> questions = new ArrayList<>();
    try (Stream<Path> files = Files.list(BANKS)) {
      for (Path bank : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        YamlBank.read(bank).questions().stream().map(Question::pose).forEach(questions::add);
      }
    }
    return questions;
  }

  @ParameterizedTest
  @MethodSource("questions")
  void withoutItsSheetAFormIsTheSameWhateverIsRight(Posed posed) {
    assertEquals(withoutSheet(inverted(posed)), withoutSheet(posed));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void choicesDifferInTextAndNumberOnly(Posed posed) {
    for (Element part : form(posed).select(".part")) {
      List<String> choices = part.select("label.choice, option:not(:first-child)").stream()
          .map(choice -> {
            choice.select("span").remove();
            choice.select("[value]").attr("value", "");
            return choice.tagName().equals("option")
                ? choice.empty().outerHtml()
                : choice.outerHtml();
          })
          .distinct()
          .toList();
      assertTrue(choices.size() <= 1, choices::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void whatIsSaidAfterwardsIsNowhereInTheSource(Posed posed) {
    Element form = form(posed);
    byte[] sheet = Base64.getDecoder().decode(form.attr("data-sheet"));
    String source = Jsoup.parse(form.outerHtml()).text()
        + form.outerHtml()
        + new String(sheet, StandardCharsets.UTF_8);
    for (String text : saidAfterwards(posed)) {
      assertFalse(source.contains(plain(text)), text);
    }
  }

  @Test
  void noPageSaysBeforehandWhatIsSaidAfterwards() throws IOException {
    StringBuilder pages = new StringBuilder();
    for (Path page : TheCourse.pages()) {
      pages
          .append(Files.readString(page))
          .append(Jsoup.parse(Files.readString(page)).text());
    }
    for (Posed posed : questions()) {
      for (String text : saidAfterwards(posed)) {
        assertFalse(pages.indexOf(plain(text)) >= 0, () -> posed.id() + ": " + text);
      }
    }
  }

  @Test
  void aVeilIsTheSameInEveryBuild() {
    assertEquals("AAAAB69HTJvWrQ==", Veil.over("caf\u00e9 ", 7));
  }

  private static Element form(Posed posed) {
    return QuizForm.of(posed, "04-final");
  }

  private static String withoutSheet(Posed posed) {
    return form(posed).removeAttr("data-sheet").outerHtml();
  }

  /** Return the question with every answer turned round, and nothing to say about it. */
  private static Posed inverted(Posed posed) {
    return new Posed(
        posed.id(),
        posed.kind(),
        posed.level(),
        posed.premise(),
        posed.ask(),
        posed.parts().stream().map(QuizFormTest::inverted).toList(),
        "",
        "");
  }

  private static Part inverted(Part part) {
    if (part instanceof Part.Pick pick) {
      return new Part.Pick(
          pick.label(),
          pick.several(),
          pick.choices().stream()
              .map(choice -> new Choice(choice.text(), !choice.right(), ""))
              .toList());
    }
    return part instanceof Part.Entry entry
        ? new Part.Entry(entry.label(), -1, -1, List.of())
        : new Part.Essay(List.of(), List.of());
  }

  private static List<String> saidAfterwards(Posed posed) {
    List<String> texts = new ArrayList<>(List.of(posed.feedback()));
    for (Part part : posed.parts()) {
      if (part instanceof Part.Pick pick) {
        pick.choices().forEach(choice -> texts.add(choice.because()));
      } else if (part instanceof Part.Entry entry) {
        entry.slips().forEach(slip -> texts.add(slip.because()));
      } else if (part instanceof Part.Essay essay) {
        texts.addAll(essay.points());
        essay.samples().forEach(sample -> texts.addAll(List.of(sample.text(), sample.because())));
      }
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  private static String plain(String text) {
    return text.replace("`", "");
  }
}
