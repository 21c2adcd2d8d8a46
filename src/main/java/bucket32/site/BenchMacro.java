package bucket32.site;

import bucket32.results.Check;
import bucket32.results.DeviceRecording;
import bucket32.results.Machine;
import bucket32.results.Quantity;
import bucket32.results.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/**
 * Put a number of the recorded run into a sentence: {@code bench:median[DeadCode.right]}, or {@code
 * bench:times[Matrix.naiveLog(4096),Matrix.strip(4096)]}, the one's time in those of the other; or
 * what {@code bench:device[name]} was.
 */
final class BenchMacro extends InlineMacroProcessor {

  private final Measured measured;

  BenchMacro(Measured measured) {
    super("bench");
    this.measured = measured;
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    List<String> words = new ArrayList<>();
    for (int place = 1; attributes.containsKey(Integer.toString(place)); place++) {
      words.add(attributes.get(Integer.toString(place)).toString());
    }
    String text;
    try {
      text = compute(target, words);
    } catch (IllegalArgumentException e) {
      String call = "bench:" + target + "[" + String.join(",", words) + "]";
      log(new LogRecord(
          Severity.UNKNOWN, parent.getSourceLocation(), call + ": " + e.getMessage()));
      text = "?";
    }
    return createPhraseNode(
        parent, "quoted", text, new HashMap<>(Map.of("role", "calc")), new HashMap<>());
  }

  private String compute(String target, List<String> words) {
    return switch (target) {
      case "median" -> Measured.time(named(words, 1).median());
      case "error" -> Measured.error(named(words, 1));
      case "fastest" -> Measured.time(named(words, 1).fastest());
      case "slowest" -> Measured.time(named(words, 1).slowest());
      case "bytes" -> Quantity.bytes(named(words, 1).bytes());
      case "effort" -> named(words, 1).effort();
      case "flags" -> String.join(" ", named(words, 1).flags());
      case "times" ->
        Quantity.about(named(words, 2).median() / measured.one(words.get(1)).median());
      case "parameter" -> parameter(named(words, 2), words.get(1));
      case "device" -> ofDevice(words);
      default -> ofMachine(target, words);
    };
  }

  private Result named(List<String> words, int count) {
    if (words.size() != count) {
      throw new IllegalArgumentException(
          "takes " + count + (count == 1 ? " word" : " words") + ", but got " + words.size());
    }
    return measured.one(words.get(0));
  }

  private static String parameter(Result result, String name) {
    String value = result.parameters().get(name);
    if (value == null) {
      throw new IllegalArgumentException(result.name() + " has no parameter '" + name + "'; it has "
          + String.join(", ", result.parameters().keySet()));
    }
    return value.matches("\\d+") ? Quantity.bytes(Long.parseLong(value)) : value;
  }

  private String ofDevice(List<String> words) {
    DeviceRecording recording = measured.device();
    return switch (String.join(" ", words)) {
      case "name" -> recording.device().name();
      case "type" -> recording.device().type();
      case "platform" -> recording.device().platform();
      case "driver" -> recording.device().driver();
      case "memory" -> recording.device().memory();
      case "units" -> Integer.toString(recording.device().units());
      case "date" -> recording.machine().date();
      case "cpu" -> recording.machine().cpu();
      case "cores" -> Integer.toString(recording.machine().cores());
      case "os" -> recording.machine().os();
      case "jdk" -> recording.machine().jdk();
      case "torch" -> recording.torch();
      case "checked" ->
        Quantity.bytes(recording.checks().stream()
            .filter(Check::exact)
            .mapToLong(Check::cells)
            .sum());
      default ->
        throw new IllegalArgumentException(
            "takes one of name, type, platform, driver, memory, units, date, cpu, cores, os, jdk,"
                + " torch or checked");
    };
  }

  private String ofMachine(String target, List<String> words) {
    Machine machine = measured.recording().machine();
    if (!words.isEmpty()) {
      throw new IllegalArgumentException("takes no words, but got " + words.size());
    }
    return switch (target) {
      case "date" -> machine.date();
      case "cpu" -> machine.cpu();
      case "cores" -> Integer.toString(machine.cores());
      case "memory" -> machine.memory();
      case "os" -> machine.os();
      case "jdk" -> machine.jdk();
      default ->
        throw new IllegalArgumentException(
            "unknown; use median, error, fastest, slowest, bytes, effort, flags, times, parameter,"
                + " device, date, cpu, cores, memory, os or jdk");
    };
  }
}
