package bucket32.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoSidedStaircaseTest {

  private static String picture(int buckets, int maxDistance, int width) {
    Settings settings = Settings.of(
        "buckets",
        Integer.toString(buckets),
        "max_distance",
        Integer.toString(maxDistance),
        "direction",
        "bidirectional");
    return Figure.named("staircase", settings).picture("id", width);
  }

  private static int count(String part, String whole) {
    return whole.split(part, -1).length - 1;
  }

  @ParameterizedTest
  @ValueSource(ints = {Figure.WIDE, Figure.NARROW})
  void everyUsedBucketIsDrawnOnce(int width) {
    String picture = picture(32, 128, width);
    assertEquals(8 + 7, count("class=\"exact\"", picture));
    assertEquals(7 + 7, count("class=\"step logarithmic\"", picture));
    assertEquals(2, count("class=\"step final\"", picture));
  }

  @Test
  void theDeadBucketIsMarkedAndNamed() {
    String picture = picture(32, 128, Figure.WIDE);
    assertEquals(1, count("class=\"dead\"", picture));
    assertTrue(picture.contains(">16: no offset<"), picture);
    assertTrue(picture.contains("In bucket 16 there is no offset."), picture);
  }

  @Test
  void eachSideNamesItsBuckets() {
    String picture = picture(33, 128, Figure.WIDE);
    assertTrue(picture.contains(">buckets 0 to 15<"), picture);
    assertTrue(picture.contains(">buckets 17 to 31<"), picture);
  }

  @Test
  void theSmallestTableIsDrawnToo() {
    String picture = picture(4, 2, Figure.NARROW);
    assertTrue(picture.contains(">bucket 3<"), picture);
    assertTrue(!picture.contains("NaN") && !picture.contains("Infinity"), picture);
  }
}
