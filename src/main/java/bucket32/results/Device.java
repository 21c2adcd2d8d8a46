package bucket32.results;

/**
 * Name what kernels were run on.
 *
 * @param name the device's own
 * @param type GPU, CPU or ACCELERATOR
 * @param platform who drives it
 * @param driver the platform's version, and the driver's where the system says it
 * @param units how many compute units it has
 * @param memoryBytes that it can reach
 */
public record Device(
    String name, String type, String platform, String driver, int units, long memoryBytes) {

  /** Refuse a device without a name: times of nobody knows what are worth nothing. */
  public Device {
    for (String said : new String[] {name, type, platform, driver}) {
      if (said == null || said.isBlank()) {
        throw new IllegalArgumentException("a device must say name, type, platform and driver");
      }
    }
  }

  /** Return a name for files. Example: {@code nvidia-h100}. */
  public String fileName() {
    return Machine.words(name);
  }

  /** Return the memory in whole gibibytes. Example: {@code 80 GiB}. */
  public String memory() {
    return Machine.gibibytes(memoryBytes);
  }
}
