package bucket32.trial;

import bucket32.results.Machine;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Ask the system what it runs on. */
public final class ThisMachine {

  private static final Path CPUS = Path.of("/proc/cpuinfo");

  private ThisMachine() {}

  public static Machine today(boolean quick) throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        LocalDate.now().toString(),
        cpu(),
        Runtime.getRuntime().availableProcessors(),
        system.getTotalMemorySize(),
        system(),
        System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"),
        quick);
  }

  /** Linux has a file for it, macOS a command, Windows a variable. Else the architecture must do. */
  private static String cpu() throws IOException {
    if (Files.isReadable(CPUS)) {
      for (String line : Files.readAllLines(CPUS)) {
        if (line.startsWith("model name")) {
          return line.substring(line.indexOf(':') + 1).strip();
        }
      }
    }
    String windows = System.getenv("PROCESSOR_IDENTIFIER");
    if (windows != null) {
      return windows;
    }
    return System.getProperty("os.name").startsWith("Mac")
        ? said("sysctl", "-n", "machdep.cpu.brand_string")
        : System.getProperty("os.arch");
  }

  private static String said(String... command) throws IOException {
    Process process = new ProcessBuilder(command).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  /** What follows the version's numbers is whoever built the kernel, and tells nobody else much. */
  private static String system() {
    return System.getProperty("os.name") + " "
        + System.getProperty("os.version").replaceFirst("[^0-9.].*", "") + " "
        + System.getProperty("os.arch");
  }
}
