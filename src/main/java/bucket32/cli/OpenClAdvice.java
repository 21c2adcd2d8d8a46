package bucket32.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Say how this system gets an OpenCL driver.
 *
 * @param system the name of the operating system, as Java has it
 * @param architecture that of the processor, as Java has it
 * @param family what a Linux calls itself and is like, by the words of its os-release
 */
record OpenClAdvice(String system, String architecture, Set<String> family) {

  private static final Path RELEASE = Path.of("/etc/os-release");

  static OpenClAdvice ofThisSystem() throws IOException {
    Set<String> family = Files.isReadable(RELEASE) ? family(Files.readAllLines(RELEASE)) : Set.of();
    return new OpenClAdvice(System.getProperty("os.name"), System.getProperty("os.arch"), family);
  }

  /** Read ID and ID_LIKE: {@code ID=ubuntu} and {@code ID_LIKE="debian"} are both in it. */
  static Set<String> family(List<String> release) {
    Set<String> family = new TreeSet<>();
    for (String line : release) {
      if (line.startsWith("ID=") || line.startsWith("ID_LIKE=")) {
        String words = line.substring(line.indexOf('=') + 1).replaceAll("[\"']", "");
        family.addAll(List.of(words.strip().split(" +")));
      }
    }
    return family;
  }

  /** Return what to type or to install, a line each; a command is indented. */
  List<String> lines() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return mac();
    }
    if (name.startsWith("windows")) {
      return List.of(
          "OpenCL comes with the driver of a GPU: install the one of its maker, NVIDIA, AMD or"
              + " Intel.",
          "Without a GPU: Intel's CPU Runtime for OpenCL makes a device of the processor.");
    }
    return linux();
  }

  private List<String> mac() {
    return architecture.equals("aarch64")
        ? List.of("Aparapi has no library for Apple Silicon: nothing that could be installed"
            + " changes that. Everything runs on Java's threads.")
        : List.of("OpenCL is a part of macOS: there is nothing to install.");
  }

  private List<String> linux() {
    if (family.contains("debian")) {
      return linux(
          "sudo apt install ocl-icd-libopencl1 pocl-opencl-icd",
          "intel-opencl-icd, mesa-opencl-icd (AMD), nvidia-opencl-icd (Ubuntu has it in the driver"
              + " itself)");
    }
    if (family.contains("fedora")) {
      return linux(
          "sudo dnf install ocl-icd pocl",
          "intel-compute-runtime, rocm-opencl (AMD), NVIDIA's driver");
    }
    if (family.contains("arch")) {
      return linux(
          "sudo pacman -S ocl-icd pocl",
          "intel-compute-runtime, rocm-opencl-runtime (AMD), opencl-nvidia");
    }
    return List.of("Install OpenCL's loader, ocl-icd, and a driver: that of a GPU's maker, or PoCL"
        + " (https://portablecl.org), which makes a device of the processor.");
  }

  private static List<String> linux(String processor, String cards) {
    return List.of(
        "PoCL makes a device of the processor:", "    " + processor, "For a GPU: " + cards + ".");
  }
}
