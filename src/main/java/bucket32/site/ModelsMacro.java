package bucket32.site;

import bucket32.core.BucketScheme;
import bucket32.core.Model;
import bucket32.web.Words;
import java.util.List;
import java.util.Set;

/** Tabulate the published models and their schemes: {@code models::[]}. */
final class ModelsMacro extends ComputedBlock {

  ModelsMacro() {
    super("models");
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Set.of());
    Table table = new Table(
        call.text("title", "Published models and their schemes"),
        "Model",
        "num_buckets:",
        "max_distance:",
        "Direction",
        "max_exact:",
        "Final from:");
    for (Model model : Model.values()) {
      BucketScheme scheme = model.scheme();
      table.row(
          "`" + model.id() + "`",
          Integer.toString(model.numBuckets()),
          Integer.toString(model.maxDistance()),
          Words.of(model.direction()),
          Integer.toString(scheme.maxExact()),
          Long.toString(scheme.last().firstDistance()));
    }
    return table.lines();
  }
}
