package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Break the catalogue in every way: the message names exercise, field and cure. */
class CatalogueTest {

  @TempDir
  Path folder;

  private SmallCourse small() {
    return SmallCourse.in(folder);
  }

  private String complaint(String find, String replacement) throws IOException {
    Path file = small().home().resolve("exercises/exercises.yaml");
    String text = Files.readString(file);
    assertTrue(text.contains(find), text);
    Files.writeString(file, text.replace(find, replacement));
    return assertThrows(CourseException.class, () -> Course.at(folder)).getMessage();
  }

  @Test
  void aCatalogueIsReadInItsOrder() {
    Exercise twice = small().course().exercise("twice").orElseThrow();
    assertEquals("bucket32.core.Twice", twice.className());
    assertEquals("Twice", twice.simpleName());
    assertEquals("bucket32/core/Twice.java", twice.sourceFile());
    assertEquals(3, twice.hints().size());
    assertEquals(1, twice.minutes());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          minutes: 1                     | minutes: soon          | exercise 'twice', field minutes must be a whole number of at least 1, but was 'soon'; write 'minutes: 10'
          minutes: 1                     | minutes: 0             | field minutes must be a whole number of at least 1, but was '0'
          '  minutes: 1'                 | ''                     | field minutes must be a whole number of at least 1, but is missing
          tests: [bucket32.core.TwiceTest] | tests: []            | field tests must be a list of one or more texts, but was '[]'
          '[What is two times one?, Multiply., return 2 * n]' | '[One?, Two.]' | field hints must be a list of 3 to 5 texts, but was '[One?, Two.]'; write
          'return 2 * n]'                | 'three, four, five, six]' | field hints must be a list of 3 to 5 texts
          class: bucket32.core.Twice     | class: Twice           | field class must match
          leans_on: []                   | leans_on: [thrice]     | field leans_on must name exercises, but 'thrice' is none; use one of [twice]
          leans_on: []                   | leans_on: [twice]      | field leans_on must not go in a circle
          title: Twice as much           | titel: Twice as much   | field 'titel' is not known; use [chapter, class
          name: twice                    | name: Twice!           | exercise 'Twice!', field name must match
          minutes: 1                     | 'minutes: [1'          | is not YAML
          """)
  void aWrongCatalogueNamesExerciseFieldAndCure(String find, String replacement, String says)
      throws IOException {
    String complaint = complaint(find, replacement);
    assertTrue(complaint.contains(says), complaint);
    assertEquals(1, complaint.lines().count(), complaint);
  }

  @Test
  void theHintsOfEveryExerciseBeginWithAQuestion() {
    for (Exercise exercise :
        Course.at(Path.of(System.getProperty("bucket32.home"))).exercises()) {
      assertTrue(exercise.hints().get(0).contains("?"), exercise.name());
    }
  }

  @Test
  void aNameTwiceIsRefused() throws IOException {
    Path file = small().home().resolve("exercises/exercises.yaml");
    Files.writeString(file, Files.readString(file).repeat(2));
    String complaint =
        assertThrows(CourseException.class, () -> Course.at(folder)).getMessage();
    assertTrue(complaint.contains("exercise 'twice', field name must be there once"), complaint);
  }

  @Test
  void aFolderThatIsNoCheckoutSaysSo() {
    String complaint = assertThrows(CourseException.class, () -> Course.at(folder.resolve("x")))
        .getMessage();
    assertTrue(complaint.contains("no course here"), complaint);
  }
}
