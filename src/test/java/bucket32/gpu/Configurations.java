package bucket32.gpu;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Model;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** List the schemes of the public vectors and of published models, and the vectors' rows. */
final class Configurations {

  /** Hold one row that the reference code computed. */
  record Row(BucketScheme scheme, long relativePosition, int bucket) {}

  private Configurations() {}

  static List<BucketScheme> all() {
    return Stream.concat(
            rows().stream().map(Row::scheme), Arrays.stream(Model.values()).map(Model::scheme))
        .distinct()
        .toList();
  }

  static Map<BucketScheme, List<Row>> byScheme() {
    return rows().stream()
        .collect(Collectors.groupingBy(Row::scheme, LinkedHashMap::new, Collectors.toList()));
  }

  private static List<Row> rows() {
    try (InputStream csv = Configurations.class.getResourceAsStream("/vectors/public.csv")) {
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(Configurations::row)
          .toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Row row(String[] cell) {
    Direction direction =
        Boolean.parseBoolean(cell[2]) ? Direction.BIDIRECTIONAL : Direction.CAUSAL;
    return new Row(
        BucketScheme.t5(Integer.parseInt(cell[0]), Integer.parseInt(cell[1]), direction),
        Long.parseLong(cell[3]),
        Integer.parseInt(cell[4]));
  }
}
