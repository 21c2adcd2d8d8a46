package bucket32.site;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.gpu.Footprint;
import bucket32.gpu.LogForms;
import bucket32.gpu.LogForms.Form;
import bucket32.gpu.Target;
import bucket32.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Count how often four forms of the logarithm miss the exact bucket, scheme by scheme: {@code
 * log-forms::[]}.
 *
 * <p>The kernel is run in Java, work item by work item: what Aparapi's Java threads write as well.
 */
final class LogFormsMacro extends ComputedBlock {

  private static final List<BucketScheme> SCHEMES = List.of(
      BucketScheme.t5(32, 128, Direction.CAUSAL),
      BucketScheme.t5(32, 128, Direction.BIDIRECTIONAL),
      BucketScheme.t5(12, 375, Direction.BIDIRECTIONAL),
      BucketScheme.t5(12, 81, Direction.BIDIRECTIONAL),
      BucketScheme.t5(20, 160, Direction.BIDIRECTIONAL),
      BucketScheme.t5(72, 100, Direction.CAUSAL));

  LogFormsMacro() {
    super("log-forms");
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Set.of());
    Table table = new Table(
        call.text("title", "Distances whose bucket each form misses, and the first of them"),
        "Scheme",
        "quotient",
        "base 2",
        "reciprocal",
        "quotient, in doubles");
    SCHEMES.forEach(scheme -> table.row(row(scheme)));
    return table.lines();
  }

  private static String[] row(BucketScheme scheme) {
    int forms = Form.values().length;
    int maxExact = scheme.maxExact();
    int distances = Math.toIntExact(scheme.maxDistance()) - maxExact;
    int[] into = new int[forms * distances];
    LogForms kernel =
        new LogForms(maxExact, scheme.bucketsPerSide() - maxExact, scheme.maxDistance(), into);
    Footprint footprint = Footprint.of(kernel, Target.javaThreads().range(into.length));
    List<String> cells = new ArrayList<>(List.of(Words.of(scheme)));
    for (int form = 0; form < forms; form++) {
      cells.add(missed(scheme, footprint, form));
    }
    return cells.toArray(new String[0]);
  }

  private static String missed(BucketScheme scheme, Footprint footprint, int form) {
    int forms = Form.values().length;
    int missed = 0;
    String first = "";
    for (int place = form; place < footprint.items().size(); place += forms) {
      int distance = scheme.maxExact() + place / forms;
      int exact = scheme.bucketOfOffset(distance);
      String said = footprint.items().get(place).writes().get(0).value();
      if (!said.equals(Integer.toString(exact))) {
        first = missed++ == 0 ? distance + " in " + said + ", not " + exact : first;
      }
    }
    return missed == 0 ? "none" : "*" + missed + "*: " + first;
  }
}
