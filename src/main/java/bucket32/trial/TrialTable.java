package bucket32.trial;

import bucket32.results.Check;
import bucket32.results.Device;
import bucket32.results.DeviceRecording;
import bucket32.results.Machine;
import bucket32.results.Quantity;
import bucket32.results.Result;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lay out a recording for people: what it ran on, what was checked, and how fast it was. */
final class TrialTable {

  private final DeviceRecording recording;
  private final int largest;

  TrialTable(DeviceRecording recording, int largest) {
    this.recording = recording;
    this.largest = largest;
  }

  void print(PrintStream out) {
    Device device = recording.device();
    Machine machine = recording.machine();
    line(
        out,
        "device",
        device.name() + " (" + device.type() + "), " + device.units() + " compute units, "
            + device.memory());
    line(out, "platform", device.platform() + ", " + device.driver());
    line(out, "machine", machine.cpu() + ", " + machine.cores() + " cores, " + machine.memory());
    line(out, "system", machine.os() + "; Java " + machine.jdk());
    line(out, "date", machine.date() + (machine.quick() ? ", a quick run: times are rough" : ""));
    line(out, "seed", Long.toString(recording.seed()));
    line(out, "torch", recording.torch());
    out.println();
    recording.checks().forEach(check -> out.println(words(check)));
    if (!recording.results().isEmpty()) {
      times(out);
      limits(out);
    }
    out.println();
    out.println(recording.passed() ? "all checks passed" : "A CHECK FAILED; nothing was timed");
  }

  private static void line(PrintStream out, String name, String value) {
    out.println(String.format(Locale.ROOT, "%-10s%s", name, value));
  }

  private static String words(Check check) {
    String verdict = check.passed() ? check.exact() ? "ok   " : "info " : "FAIL ";
    String cells = String.format(Locale.ROOT, "%,d cells", check.cells());
    String difference = check.differing() == 0
        ? "all equal to core"
        : String.format(Locale.ROOT, "%,d differ; %s", check.differing(), check.first());
    return verdict + check.name() + ": " + cells + ", " + difference;
  }

  private void times(PrintStream out) {
    out.println();
    out.println(
        String.format(Locale.ROOT, "%-46s%12s%12s%12s", "time", "median", "fastest", "slowest"));
    for (Result result : recording.results()) {
      if (isShown(result)) {
        out.println(String.format(
            Locale.ROOT,
            "%-46s%12s%12s%12s",
            result.name() + " " + String.join(" ", result.parameters().values()),
            Quantity.time(result.median()),
            Quantity.time(result.fastest()),
            Quantity.time(result.slowest())));
      }
    }
  }

  /** The largest of each: how times grow is in the file. */
  private boolean isShown(Result result) {
    String size = result.parameters().get("size");
    return size.equals(Integer.toString(largest))
        || recording.results().stream()
                .filter(other -> other.group().equals(result.group()))
                .mapToInt(other -> Integer.parseInt(other.parameters().get("size")))
                .max()
                .orElse(0)
            == Integer.parseInt(size);
  }

  /** Say what part of the device's own copy its kernels reach, and how torch compares. */
  private void limits(PrintStream out) {
    out.println();
    for (String cells : List.of("int", "byte")) {
      Optional<Result> copy = one("GpuClock", "limitCopy", cells);
      if (copy.isEmpty()) {
        out.println("the driver has no clock: how near the device's own copy is, nobody knows");
        return;
      }
      Result table = one("GpuClock", "table", cells).orElseThrow();
      out.println("the " + cells + " matrix from the table moves its bytes at "
          + Quantity.ratio(copy.get().median() / table.median())
          + " of the rate of the device's own copy, by the device's clock");
    }
    one("GpuTorch", "reference", "").ifPresent(torch -> {
      Result kernel = one("GpuMatrix", "tableKernel", "int").orElseThrow();
      out.println(
          recording.torch() + " takes "
              + Quantity.ratio(torch.median() / kernel.median())
              + " times as long for the reference code's work as the table kernel for the same buckets");
    });
  }

  private Optional<Result> one(String group, String method, String cells) {
    return recording.results().stream()
        .filter(result -> result.group().equals(group) && result.method().equals(method))
        .filter(result -> result.parameters().get("size").equals(Integer.toString(largest)))
        .filter(result -> cells.equals(result.parameters().getOrDefault("cells", "")))
        .findFirst();
  }
}
