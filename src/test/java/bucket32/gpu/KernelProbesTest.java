package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the course's own kernels do, work item by work item. */
class KernelProbesTest {

  private static final List<String> KERNELS =
      List.of("gpu-cell", "gpu-matrix", "gpu-thresholds", "gpu-bias");

  @Test
  void theTableMatrixReadsOneCellAndWritesOneCellAnItem() {
    List<String> items = items("gpu-matrix");
    assertEquals(64, items.size());
    assertEquals(
        30,
        items.stream()
            .filter(item -> item.matches("item r0:\\d+=\\d+ w1:\\d+=\\d+"))
            .count());
    assertEquals(34, items.stream().filter("item"::equals).count());
  }

  @Test
  void aRangeOfOneDimensionHasNoIdleItems() {
    assertTrue(new KernelProbes("gpu-cell").get().contains("range 25 1 5 1"));
    assertTrue(items("gpu-cell").stream().allMatch(item -> item.matches("item w0:\\d+=\\d+")));
  }

  @Test
  void everyThresholdIsReadWhateverTheDistance() {
    int perSide = new KernelProbes("gpu-thresholds").scheme().numBuckets() / 2;
    assertTrue(items("gpu-thresholds").stream()
        .filter(item -> !item.equals("item"))
        .allMatch(item -> item.matches("item( r0:\\d+=\\d+){" + perSide + "} w1:\\d+=\\d+")));
  }

  @Test
  void aBiasTakesTwoReads() {
    assertTrue(items("gpu-bias").contains("item r0:2=0 r1:1=0.1 w2:9=0.1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpu-cell", "gpu-matrix", "gpu-thresholds", "gpu-bias"})
  void everyCellIsWrittenByOneWorkItem(String exercise) {
    List<String> writes = items(exercise).stream()
        .filter(item -> item.contains(" w"))
        .map(item -> item.replaceAll(".* w(\\d+:\\d+)=.*", "$1"))
        .toList();
    assertEquals(Set.copyOf(writes).size(), writes.size());
    List<String> buffers = new KernelProbes(exercise)
        .get().stream().filter(line -> line.startsWith("buffer into ")).toList();
    assertEquals(List.of("buffer into " + writes.size()), buffers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpu-cell", "gpu-matrix", "gpu-thresholds"})
  void whatIsWrittenIsTheBucketOfTheScheme(String exercise) {
    KernelProbes probes = new KernelProbes(exercise);
    int keys = exercise.equals("gpu-cell") ? 5 : 6;
    for (String item : items(exercise)) {
      if (item.contains(" w")) {
        String[] cell = item.replaceAll(".* w\\d+:(\\d+)=(\\d+)", "$1 $2").split(" ");
        int place = Integer.parseInt(cell[0]);
        assertEquals(
            probes.scheme().bucketOfOffset(place / keys - place % keys),
            Integer.parseInt(cell[1]),
            item);
      }
    }
  }

  @Test
  void otherExercisesAreNotAsked() {
    assertEquals(List.of(), new KernelProbes("log-buckets").get());
    assertEquals("", new KernelProbes("log-buckets").kernel());
    assertTrue(
        KERNELS.stream().noneMatch(name -> new KernelProbes(name).kernel().isEmpty()));
  }

  @Test
  void withoutAGuardWorkItemsWriteOutsideAndIntoTheNextRow() {
    List<String> items = items("unguarded");
    assertEquals("item r0:2=7 w1:6=7", items.get(6), "the seventh of a row of six");
    assertEquals("item r0:9=1 w1:6=1", items.get(8), "whose cell that is");
    assertEquals("item r0:13=3 w1:30 !ArrayIndexOutOfBoundsException", items.get(40));
  }

  private static List<String> items(String exercise) {
    return new KernelProbes(exercise)
        .get().stream().filter(line -> line.startsWith("item")).toList();
  }
}
