package bucket32.results;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Write and read the file of a device, one check and one time a line, so that people can read it too. */
final class DeviceJson {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private DeviceJson() {}

  static String write(DeviceRecording recording) {
    Result first = recording.results().get(0);
    return "{\n"
        + line("device", GSON.toJson(recording.device()))
        + line("machine", GSON.toJson(recording.machine()))
        + line("flags", GSON.toJson(first.flags()))
        + line("seed", Long.toString(recording.seed()))
        + line("torch", GSON.toJson(recording.torch()))
        + list("checks", recording.checks().stream().map(GSON::toJson))
        + ",\n"
        + list("times", recording.results().stream().map(DeviceJson::time))
        + "\n}\n";
  }

  private static String line(String name, String json) {
    return "\"" + name + "\": " + json + ",\n";
  }

  private static String list(String name, Stream<String> lines) {
    return lines.collect(Collectors.joining(",\n", "\"" + name + "\": [\n", "\n]"));
  }

  private static String time(Result result) {
    JsonObject time = new JsonObject();
    time.addProperty("benchmark", result.name());
    time.add("params", GSON.toJsonTree(result.parameters()));
    String nanoseconds = result.forks().get(0).stream()
        .map(one -> String.format(Locale.ROOT, "%.0f", one))
        .collect(Collectors.joining(","));
    time.add("nanoseconds", JsonParser.parseString("[" + nanoseconds + "]"));
    return time.toString();
  }

  static DeviceRecording read(String json) {
    try {
      JsonObject said = JsonParser.parseString(json).getAsJsonObject();
      Machine machine = Machine.of(said.get("machine").toString());
      List<String> flags = said.getAsJsonArray("flags").asList().stream()
          .map(JsonElement::getAsString)
          .toList();
      List<Check> checks = new ArrayList<>();
      for (JsonElement check : said.getAsJsonArray("checks")) {
        checks.add(GSON.fromJson(check, Check.class));
      }
      List<Result> results = new ArrayList<>();
      for (JsonElement time : said.getAsJsonArray("times")) {
        results.add(result(time.getAsJsonObject(), machine, flags));
      }
      return new DeviceRecording(
          GSON.fromJson(said.get("device"), Device.class),
          machine,
          said.get("seed").getAsLong(),
          said.get("torch").getAsString(),
          checks,
          results);
    } catch (JsonParseException | IllegalStateException | NullPointerException wrong) {
      throw new IllegalArgumentException(
          "a device's recording must say device, machine, flags, seed, torch, checks and times",
          wrong);
    }
  }

  private static Result result(JsonObject time, Machine machine, List<String> flags) {
    String[] name = time.get("benchmark").getAsString().split("\\.");
    Map<String, String> parameters = new LinkedHashMap<>();
    time.getAsJsonObject("params")
        .entrySet()
        .forEach(one -> parameters.put(one.getKey(), one.getValue().getAsString()));
    List<Double> runs = time.getAsJsonArray("nanoseconds").asList().stream()
        .map(JsonElement::getAsDouble)
        .toList();
    return Result.ofRuns(name[0], name[1], parameters, runs, machine.jdk(), flags);
  }
}
