package bucket32.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hold what one device was tried with: where that was, whether it was right, and how fast.
 *
 * <p>It is one file, {@code DATE-DEVICE.gpu.json}: {@code device} and {@code machine}
 * say where and when; {@code flags} are those of Java; {@code seed} draws the schemes of the checks
 * anew; {@code torch} says what of torch was timed, or why nothing was; {@code checks} and {@code
 * times} have one line each. A time has every single run, in nanoseconds.
 *
 * <p>The benchmarks' names are those of {@code src/jmh/java/bucket32/bench/Gpu...}.
 *
 * @param machine the computer around the device
 */
public record DeviceRecording(
    Device device,
    Machine machine,
    long seed,
    String torch,
    List<Check> checks,
    List<Result> results) {

  /** What the files' names end with. */
  public static final String ENDING = ".gpu.json";

  public DeviceRecording {
    checks = List.copyOf(checks);
    results = List.copyOf(results);
  }

  /** Return the name of the file of a recording. Example: {@code 2026-11-25-nvidia-h100.gpu.json}. */
  public static String fileName(Machine machine, Device device) {
    return machine.date() + "-" + device.fileName() + ENDING;
  }

  /** Tell whether all was right that must be. */
  public boolean passed() {
    return !checks.isEmpty() && checks.stream().allMatch(Check::passed);
  }

  public String json() {
    return DeviceJson.write(this);
  }

  /**
   * Read what {@link #json} wrote.
   *
   * @throws IllegalArgumentException if something is missing
   */
  public static DeviceRecording of(String json) {
    return DeviceJson.read(json);
  }

  /**
   * Read the newest recording of each device in a folder: GPUs first, then the newer before the
   * older. There may be none.
   *
   * @throws IllegalArgumentException naming the file, if it cannot be used
   */
  public static List<DeviceRecording> all(Path folder) {
    return files(folder).stream()
        .map(DeviceRecording::read)
        .collect(java.util.stream.Collectors.toMap(
            one -> one.device().name(), one -> one, (older, newer) -> newer))
        .values()
        .stream()
        .sorted(
            Comparator.comparing((DeviceRecording one) -> !one.device().type().equals("GPU"))
                .thenComparing(one -> one.machine().date(), Comparator.reverseOrder())
                .thenComparing(one -> one.device().name()))
        .toList();
  }

  /** Return the files of a folder that hold a recording, by name: the oldest first. */
  public static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DeviceRecording read(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file.getFileName() + ": " + e.getMessage() + "; record it anew: ./kata gpu record", e);
    }
  }
}
