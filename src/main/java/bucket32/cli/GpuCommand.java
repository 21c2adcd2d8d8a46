package bucket32.cli;

import bucket32.gpu.DeviceReport;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Say which devices run kernels here, from what a small kernel really ran on. */
@Command(
    name = "gpu",
    description = "List the OpenCL devices that Aparapi sees, run a small kernel, and say what ran"
        + " it; where there is none, say why, and what to install.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata gpu                  for people",
      "  ./kata gpu --format json    for programs: devices, runs (OPENCL or JTP), why",
      "",
      "JTP is Aparapi's pool of Java threads: without OpenCL the kernels of chapter 12 run there.",
      "KATA_DEBUG=1 shows what the driver itself says.",
      "Exit code: 0 a kernel ran on OpenCL, 1 none does here, 2 something was typed wrong."
    })
final class GpuCommand implements Callable<Integer> {

  /** How the answer can be written. */
  enum Format {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to write the answer: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.text;

  private final Console console;

  GpuCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    DeviceReport report = GpuProbe.ofThisJava().ask(console.has("KATA_DEBUG"));
    boolean openCl = report.runs().equals(DeviceReport.OPENCL);
    if (format == Format.json) {
      console.out().println(new GsonBuilder().disableHtmlEscaping().create().toJson(report));
    } else {
      print(report, openCl);
    }
    return openCl ? Kata.YES : Kata.NO;
  }

  private void print(DeviceReport report, boolean openCl) throws IOException {
    if (report.devices().isEmpty()) {
      console.out().println("no OpenCL device");
    }
    for (DeviceReport.Device device : report.devices()) {
      console.out().println(device.type() + "  " + device.name() + " (" + device.platform() + ")");
    }
    console
        .out()
        .println("kernels run on " + (openCl ? "OpenCL" : "Java's threads") + ": " + report.why());
    if (report.devices().isEmpty()) {
      console.out().println();
      OpenClAdvice.ofThisSystem().lines().forEach(console.out()::println);
    } else if (!openCl) {
      console.err().println("KATA_DEBUG=1 shows what the driver itself says");
    }
  }
}
