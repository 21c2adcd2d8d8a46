package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hold core against rows computed by the reference code, and against exact first offsets. */
class VectorsTest {

  @Test
  void everyPublicRowIsRight() throws IOException {
    Map<String, BucketScheme> schemes = new HashMap<>();
    for (String row : rows("public.csv")) {
      String[] cell = row.split(",");
      BucketScheme scheme = schemes.computeIfAbsent(
          cell[0] + "," + cell[1] + "," + cell[2],
          key -> BucketScheme.t5(
              Integer.parseInt(cell[0]),
              Integer.parseInt(cell[1]),
              Boolean.parseBoolean(cell[2]) ? Direction.BIDIRECTIONAL : Direction.CAUSAL));
      assertEquals(Integer.parseInt(cell[4]), scheme.bucket(Long.parseLong(cell[3])), row);
    }
  }

  @Test
  void everyFirstOffsetIsRight() throws IOException {
    for (String row : rows("first_offsets.csv")) {
      List<String> cells = List.of(row.split(","));
      List<String> cell = cells.subList(cells.size() - 6, cells.size()); // a label may hold commas
      BucketScheme scheme = BucketScheme.t5(
          Integer.parseInt(cell.get(0)), Integer.parseInt(cell.get(1)), Direction.CAUSAL);
      Interval interval = scheme.interval(Integer.parseInt(cell.get(2)));
      boolean empty = cell.get(5).equals("1");
      assertEquals(empty, !interval.isUsed(), row);
      if (!empty) {
        assertEquals(Long.parseLong(cell.get(3)), interval.first(), row);
      }
    }
  }

  @Test
  void everyOffsetWhereFloat32ErrsIsRight() throws IOException {
    for (String row : rows("torch_vs_exact_disagreements.csv")) {
      String[] cell = row.split(",");
      BucketScheme scheme =
          BucketScheme.t5(Integer.parseInt(cell[0]), Integer.parseInt(cell[1]), Direction.CAUSAL);
      assertEquals(Integer.parseInt(cell[3]), scheme.bucketOfOffset(Long.parseLong(cell[2])), row);
    }
  }

  static List<String> rows(String name) throws IOException {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(
        VectorsTest.class.getResourceAsStream("/vectors/" + name), StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).toList();
    }
  }
}
