package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  void everyChapterHasAtLeastFourQuestions() throws IOException {
    for (QuestionBank bank : banks()) {
      assertTrue(bank.questions().size() >= 4, bank.name());
    }
  }

  @Test
  void anIdIsUniqueInTheWholeCourse() throws IOException {
    List<String> ids = banks().stream()
        .flatMap(bank -> bank.questions().stream())
        .map(Question::id)
        .toList();
    assertEquals(ids.stream().distinct().toList(), ids);
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
