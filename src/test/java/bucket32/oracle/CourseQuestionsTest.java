package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Recompute the key of every question of the course. */
class CourseQuestionsTest {

  private static final Path CHAPTERS =
      Path.of(System.getProperty("bucket32.home", "")).resolve("chapters");

  @Test
  void everyKeyIsRightAndNothingMisleads() throws IOException {
    for (QuestionBank bank : banks()) {
      assertEquals(List.of(), bank.objections());
    }
  }

  @Test
  void everyLevelOfThinkingIsAskedFor() throws IOException {
    for (Level level : Level.values()) {
      long asked = questions().filter(question -> question.level() == level).count();
      assertTrue(asked >= 5, level + " is asked for " + asked + " times");
    }
  }

  @Test
  void everyKindOfQuestionIsThere() throws IOException {
    assertEquals(
        EnumSet.allOf(Kind.class),
        questions().map(question -> question.task().kind()).collect(Collectors.toSet()));
  }

  @Test
  void thereAreAtLeastSixtyQuestions() throws IOException {
    assertTrue(questions().count() >= 60);
  }

  @Test
  void everyWrongChoiceNamesItsMisconception() throws IOException {
    questions()
        .map(Question::pose)
        .filter(posed -> posed.kind() == Kind.CHOOSE)
        .flatMap(posed -> posed.parts().stream())
        .flatMap(part -> ((Part.Pick) part).choices().stream())
        .forEach(choice -> assertTrue(choice.right() || !choice.because().isEmpty()));
  }

  @Test
  void anIdIsUniqueInTheWholeCourse() throws IOException {
    List<String> ids = questions().map(Question::id).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  private static Stream<Question> questions() throws IOException {
    return banks().stream().flatMap(bank -> bank.questions().stream());
  }

  private static List<QuestionBank> banks() throws IOException {
    List<QuestionBank> banks = new ArrayList<>();
    try (var files = Files.newDirectoryStream(CHAPTERS.resolve("quizzes"), "*.yaml")) {
      for (Path file : files) {
        banks.add(YamlBank.read(file));
      }
    }
    assertTrue(banks.size() >= 5, "found " + banks.size() + " banks");
    return banks;
  }
}
