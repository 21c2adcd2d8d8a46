package bucket32.gpu;

/**
 * Say what ran a kernel: what Aparapi noted while it ran, not what was asked for.
 *
 * @param openCl whether it was an OpenCL device, and not Java's own threads
 * @param platform who drives the device; "Java" for threads
 * @param device the device's own name; "Java threads" for threads
 */
public record Ran(boolean openCl, String platform, String device) {

  @Override
  public String toString() {
    return openCl ? "OpenCL on " + device + " (" + platform + ")" : device;
  }
}
