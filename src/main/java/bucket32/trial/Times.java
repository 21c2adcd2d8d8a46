package bucket32.trial;

import bucket32.results.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collect times under their names. */
final class Times {

  private static final String JDK = System.getProperty("java.runtime.version");

  private final List<Result> results = new ArrayList<>();

  /** Add one; the parameters are names and values in turn. */
  void add(String group, String method, List<Double> runs, Object... parameters) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      named.put(parameters[i].toString(), parameters[i + 1].toString());
    }
    results.add(Result.ofRuns(group, method, named, runs, JDK, Trial.FLAGS));
  }

  List<Result> results() {
    return results;
  }
}
