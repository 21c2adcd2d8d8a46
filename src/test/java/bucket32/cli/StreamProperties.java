package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Hold the byte-level stream against the scheme and the language's own numbers. */
class StreamProperties {

  @Property(tries = 200)
  void everyOffsetOf64BitsIsReadPlacedAndWritten(@ForAll @Size(min = 1) List<Long> offsets) {
    BucketScheme scheme = BucketScheme.t5(32, 128, Direction.BIDIRECTIONAL);
    String expected = offsets.stream()
        .map(offset -> offset + "," + scheme.bucketOfOffset(offset) + "\n")
        .collect(Collectors.joining());
    Ran ran = Ran.piping(
        offsets.stream().map(String::valueOf).collect(Collectors.joining("\n")),
        "bucket",
        "--direction",
        "bidirectional",
        "--format",
        "csv",
        "-");
    assertEquals(new Ran(0, "offset,bucket\n" + expected, ""), ran);
  }
}
