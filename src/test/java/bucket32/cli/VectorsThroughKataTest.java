package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Hold what is typed against rows computed by the reference code, and exact first offsets. */
class VectorsThroughKataTest {

  @Test
  void everyPublicRowIsAnswered() {
    rows("public.csv").stream()
        .map(row -> List.of(row.split(",")))
        .collect(Collectors.groupingBy(
            cell -> cell.subList(0, 3), LinkedHashMap::new, Collectors.toList()))
        .forEach((scheme, rows) -> {
          String direction = Boolean.parseBoolean(scheme.get(2)) ? "bidirectional" : "causal";
          String offsets = rows.stream()
              .map(cell -> String.valueOf(-Long.parseLong(cell.get(3))))
              .collect(Collectors.joining("\n"));
          String expected = rows.stream()
              .map(cell -> -Long.parseLong(cell.get(3)) + "," + cell.get(4))
              .collect(Collectors.joining("\n", "offset,bucket\n", "\n"));
          Ran ran = Ran.piping(
              offsets,
              ("bucket --format csv --buckets " + scheme.get(0) + " --max-distance " + scheme.get(1)
                      + " --direction " + direction + " -")
                  .split(" "));
          assertEquals(new Ran(0, expected, ""), ran, scheme.toString());
        });
  }

  @Test
  void everyFirstOffsetIsInTheIntervals() {
    Map<List<String>, List<List<String>>> schemes = rows("first_offsets.csv").stream()
        .map(row -> List.of(row.split(",")))
        .map(cell -> cell.subList(cell.size() - 6, cell.size())) // a label may hold commas
        .collect(Collectors.groupingBy(
            cell -> cell.subList(0, 2), LinkedHashMap::new, Collectors.toList()));
    assertTrue(schemes.size() > 10);
    schemes.forEach((scheme, rows) -> {
      List<String> lines = Ran.line("bucket --intervals --format csv --buckets " + scheme.get(0)
              + " --max-distance " + scheme.get(1))
          .out()
          .lines()
          .toList();
      for (List<String> cell : rows) {
        String[] answered = lines.get(1 + Integer.parseInt(cell.get(2))).split(",", -1);
        boolean empty = cell.get(5).equals("1");
        assertEquals(cell.get(2), answered[0]);
        assertEquals(empty ? "" : cell.get(3), answered[2], "first offset of " + cell);
      }
    });
  }

  private static List<String> rows(String name) {
    try (var stream = VectorsThroughKataTest.class.getResourceAsStream("/vectors/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
