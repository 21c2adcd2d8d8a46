package bucket32.bench;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import java.util.Locale;

/** Read a scheme from a benchmark's parameter: num_buckets/max_distance/direction. */
final class SchemeName {

  private SchemeName() {}

  /** Return the scheme of a name. Example: {@code scheme("32/128/causal")}. */
  static BucketScheme scheme(String name) {
    String[] part = name.split("/");
    return BucketScheme.t5(
        Integer.parseInt(part[0]),
        Integer.parseInt(part[1]),
        Direction.valueOf(part[2].toUpperCase(Locale.ROOT)));
  }
}
