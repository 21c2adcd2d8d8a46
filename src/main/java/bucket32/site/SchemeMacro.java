package bucket32.site;

import bucket32.core.BucketScheme;
import bucket32.web.Words;
import java.util.List;

/** Tabulate what a scheme consists of: {@code scheme::[]}. */
final class SchemeMacro extends ComputedBlock {

  SchemeMacro() {
    super("scheme");
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allowScheme();
    BucketScheme scheme = call.scheme();
    Table table = new Table(
        call.text("title", "The scheme: " + Words.of(scheme)), "Name", "Value:", "Meaning");
    table.row(
        "`num_buckets`", Integer.toString(scheme.numBuckets()), "buckets, and so learned biases");
    table.row(
        "`max_distance`",
        Integer.toString(scheme.maxDistance()),
        "where the logarithmic rule would run out");
    table.row("direction", Words.of(scheme.direction()), "which side of the query is told apart");
    table.row(
        "buckets per side", Integer.toString(scheme.bucketsPerSide()), "what one side may use");
    table.row("`max_exact`", Integer.toString(scheme.maxExact()), "the first distance that shares");
    table.row("last bucket", Integer.toString(scheme.last().index()), "its index, from 0");
    table.row(
        "final from",
        Long.toString(scheme.last().firstDistance()),
        "the nearest distance in the last bucket");
    return table.lines();
  }
}
