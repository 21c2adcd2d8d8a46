package bucket32.cli;

import bucket32.gpu.DeviceReport;
import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ask a Java of its own what it can run kernels on: a driver may take it down, or never answer.
 *
 * @param options how that Java is started, with the class to run
 * @param patience how long it may take
 */
record GpuProbe(List<String> options, Duration patience) {

  /** A driver that was never used here may compile for many seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Gson GSON = new Gson();

  /** Answer, in the Java that is asked: what there is, then what ran. */
  public static void main(String[] none) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    DeviceReport devices = DeviceReport.untried();
    out.println(GSON.toJson(devices));
    out.println(GSON.toJson(devices.tried()));
    // Threads and handlers that a driver left behind shall not keep an answer back.
    Runtime.getRuntime().halt(0);
  }

  static GpuProbe ofThisJava() {
    List<String> options = new ArrayList<>(List.of(
        "--enable-native-access=ALL-UNNAMED",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:+SuppressFatalErrorMessage"));
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("com.aparapi."))
        .forEach(name -> options.add("-D" + name + "=" + System.getProperty(name)));
    options.addAll(List.of("-cp", System.getProperty("java.class.path"), GpuProbe.class.getName()));
    return new GpuProbe(options, PATIENCE);
  }

  /** Ask, and say what the driver says only where that is wanted. */
  DeviceReport ask(boolean aloud) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    Process process = new ProcessBuilder(command)
        .redirectError(aloud ? Redirect.INHERIT : Redirect.DISCARD)
        .start();
    CompletableFuture<String> said =
        CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
    boolean ended;
    try {
      process.getOutputStream().close();
      ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      process.destroyForcibly();
    }
    List<DeviceReport> reports = said.join()
        .lines()
        .filter(line -> line.startsWith("{"))
        .map(line -> GSON.fromJson(line, DeviceReport.class))
        .toList();
    DeviceReport last = reports.isEmpty()
        ? new DeviceReport(List.of(), DeviceReport.JTP, "")
        : reports.get(reports.size() - 1);
    if (!ended) {
      return last.because("the driver did not answer within " + patience.toSeconds() + " seconds");
    }
    return process.exitValue() == 0
        ? last
        : last.because("the driver took Java down with exit code " + process.exitValue());
  }

  private static String text(InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
