package bucket32.trial;

import bucket32.core.BucketTable;
import bucket32.results.Device;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Have torch do what the reference code does, on the same device, where Python and torch are there.
 *
 * <p>The program gets core's buckets by offset, and times nothing before its whole matrix is equal.
 */
final class Torch {

  private static final long MOST_SECONDS = 300;

  private final Plan plan;
  private final Device device;
  private final Times times;

  Torch(Plan plan, Device device, Times times) {
    this.plan = plan;
    this.device = device;
    this.times = times;
  }

  /** Time it, and return what ran; or why nothing was timed. */
  String timed() throws IOException {
    int size = plan.largest();
    Path program = Files.createTempFile("kata-torch", ".py");
    Path offsets = Files.createTempFile("kata-buckets", ".txt");
    try (InputStream text = Torch.class.getResourceAsStream("torch_buckets.py")) {
      Files.copy(text, program, StandardCopyOption.REPLACE_EXISTING);
      Files.write(offsets, buckets(size));
      List<String> lines = python(program, offsets, size);
      String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
      if (!last.startsWith("times ")) {
        return "not timed: " + (last.isEmpty() ? "there is no python3" : last);
      }
      List<Double> runs = new ArrayList<>();
      for (String nanoseconds : last.substring("times ".length()).split(" ")) {
        runs.add(Double.valueOf(nanoseconds));
      }
      times.add("GpuTorch", "reference", runs, "size", size);
      return lines.get(lines.size() - 2);
    } finally {
      Files.delete(program);
      Files.delete(offsets);
    }
  }

  /** One line for each offset, query - key, from the lowest on. */
  private static List<String> buckets(int size) {
    BucketTable table = BucketTable.of(Plan.TIMED);
    List<String> lines = new ArrayList<>();
    for (int offset = 1 - size; offset < size; offset++) {
      lines.add(Integer.toString(table.bucketOfOffset(offset)));
    }
    return lines;
  }

  private List<String> python(Path program, Path offsets, int size) throws IOException {
    Process process;
    try {
      process = new ProcessBuilder(
              "python3",
              program.toString(),
              offsets.toString(),
              Integer.toString(size),
              Integer.toString(plan.runs()),
              device.type())
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException none) {
      return List.of();
    }
    try {
      process.getOutputStream().close();
      List<String> lines = new String(
              process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        return List.of("python3 did not come to its end");
      }
      return lines.isEmpty() ? List.of("python3 failed") : lines;
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    } finally {
      process.destroyForcibly();
    }
  }
}
