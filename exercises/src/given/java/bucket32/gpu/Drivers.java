package bucket32.gpu;

import com.aparapi.Config;
import com.aparapi.device.Device;
import com.aparapi.device.OpenCLDevice;
import com.aparapi.internal.opencl.OpenCLLoader;
import com.aparapi.internal.opencl.OpenCLPlatform;
import com.aparapi.natives.NativeLoader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Find the OpenCL devices of this machine, or say in plain words why there are none. */
final class Drivers {

  /** Held here, as a logger that nobody holds forgets its level. */
  private static final Logger APARAPI = Logger.getLogger(Config.getLoggerName());

  /** What PoCL calls itself, which makes a device of the processor. */
  private static final String POCL = "Portable Computing Language";

  private Drivers() {}

  /**
   * Silence what Aparapi logs: attributes of newer class files that it skips, libraries that it
   * does not find, devices that it leaves. {@link Target} says what matters of that.
   *
   * <p>{@code -Dcom.aparapi.logLevel=WARNING} lets it speak.
   */
  static void hush() {
    if (System.getProperty(APARAPI.getName()) == null) {
      APARAPI.setLevel(Level.OFF);
    }
  }

  /** Return every device of every platform, in the drivers' order. */
  static List<OpenCLDevice> devices() {
    List<OpenCLDevice> devices =
        platforms().stream().flatMap(each -> each.getOpenCLDevices().stream()).toList();
    // With shared memory a CPU would use Java's arrays themselves, and a transfer that is missing
    // would not be missed there as it is on a GPU.
    devices.forEach(device -> device.setSharedMemory(false));
    return devices;
  }

  /** Return why no device can be had, or an empty text where one can. */
  static String whyNone() {
    if (!OpenCLLoader.isOpenCLAvailable()) {
      return whyNotLoaded();
    }
    List<OpenCLPlatform> platforms = platforms();
    if (platforms.isEmpty()) {
      return "OpenCL's loader is installed, but no driver is registered with it";
    }
    if (devices().isEmpty()) {
      String name = platforms.get(0).getName();
      return "there is an OpenCL driver, " + name + ", but it has no device"
          + (name.startsWith(POCL)
              ? "; it needs a folder to write to, HOME or POCL_CACHE_DIR"
              : "");
    }
    return devices().stream().allMatch(Drivers::isForbidden) ? whyForbidden() : "";
  }

  /** Tell whether Java was started with an option that keeps kernels off a device. */
  static boolean isForbidden(Device device) {
    String mode = Config.executionMode;
    return mode != null && !mode.equals("AUTO") && !mode.equals(device.getType().name());
  }

  static String whyForbidden() {
    return "Java was started with -Dcom.aparapi.executionMode=" + Config.executionMode
        + ", which keeps kernels off OpenCL; start it without";
  }

  private static List<OpenCLPlatform> platforms() {
    return new OpenCLPlatform().getOpenCLPlatforms();
  }

  /** Load once more, to hear what the system says: Aparapi keeps it to itself. */
  private static String whyNotLoaded() {
    try {
      NativeLoader.load();
      return "OpenCL could not be loaded at first; start Java anew";
    } catch (FileSystemException unwritable) {
      return "Aparapi's own library could not be unpacked into "
          + System.getProperty("java.io.tmpdir") + "; make that folder writable";
    } catch (IOException | LinkageError missing) {
      // The temporary copy of Aparapi's own library names itself first.
      String said = String.valueOf(missing.getMessage()).replaceFirst(".*libaparapi\\.\\w+: ", "");
      return said.contains("OpenCL") || said.contains("dependent")
          ? "OpenCL is not installed: " + said
          : "Aparapi has no library for " + System.getProperty("os.name") + " "
              + System.getProperty("os.arch") + ": " + said;
    }
  }
}
