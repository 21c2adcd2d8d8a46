package bucket32.bench;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Read a scheme from a benchmark's parameter: num_buckets/max_distance/direction. */
final class SchemeName {

  private static final Pattern FORM = Pattern.compile("(\\d+)/(\\d+)/(causal|bidirectional)");

  private SchemeName() {}

  /** Return the scheme of a name. Example: {@code scheme("32/128/causal")}. */
  static BucketScheme scheme(String name) {
    Matcher part = FORM.matcher(name);
    if (!part.matches()) {
      throw new IllegalArgumentException(
          "a scheme must be NUM_BUCKETS/MAX_DISTANCE/DIRECTION, but was '"
              + name
              + "'; use 32/128/causal or 32/128/bidirectional");
    }
    return BucketScheme.t5(
        Integer.parseInt(part.group(1)),
        Integer.parseInt(part.group(2)),
        Direction.valueOf(part.group(3).toUpperCase(Locale.ROOT)));
  }
}
