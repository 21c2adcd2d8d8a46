package bucket32.site;

import bucket32.core.BucketScheme;
import bucket32.web.Words;
import java.util.List;

/** Tabulate the buckets of some offsets: {@code offsets::[offsets="10 20 500 510"]}. */
final class OffsetsMacro extends ComputedBlock {

  OffsetsMacro() {
    super("offsets");
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allowScheme("offsets");
    BucketScheme scheme = call.scheme();
    String offsets = call.text("offsets", "").strip();
    if (offsets.isEmpty()) {
      throw new IllegalArgumentException("no offsets; write offsets=\"10 20\"");
    }
    Table table = new Table(
        call.text("title", "Offsets and their buckets: " + Words.of(scheme)),
        "Offset:",
        "Bucket:",
        "Rule");
    for (String word : offsets.split("[ ,]+")) {
      long offset = MacroCall.whole("an offset", word);
      int bucket = scheme.bucketOfOffset(offset);
      table.row(
          Words.of(offset),
          Integer.toString(bucket),
          Table.marked(scheme.interval(bucket).rule()));
    }
    return table.lines();
  }
}
