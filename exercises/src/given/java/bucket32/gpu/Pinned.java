package bucket32.gpu;

import com.aparapi.Kernel;
import com.aparapi.Kernel.EXECUTION_MODE;
import com.aparapi.Range;
import com.aparapi.device.Device;
import com.aparapi.device.JavaDevice;
import com.aparapi.device.OpenCLDevice;
import com.aparapi.exception.CompileFailedException;
import com.aparapi.internal.kernel.KernelDeviceProfile;
import com.aparapi.internal.kernel.KernelManager;
import com.aparapi.internal.kernel.KernelRunner;
import java.lang.ref.Reference;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.apache.bcel.Repository;

/** Execute a kernel where its range says, and tell from Aparapi's own record what ran it. */
final class Pinned {

  /** Where each kernel object ran first. */
  private static final Map<Kernel, Device> HOMES = new WeakHashMap<>();

  /** What ran each kernel object last, for those who shall not have to take its word for it. */
  private static final Map<Kernel, Ran> RECORDS = new WeakHashMap<>();

  private Pinned() {}

  /** Aparapi's record is kept for each class of kernels, not for each run: so one at a time. */
  static synchronized Ran run(Kernel kernel, Range range) {
    RECORDS.remove(kernel);
    Device home = range.getDevice() == null ? JavaDevice.THREAD_POOL : range.getDevice();
    boolean first = requireHome(kernel, home);
    try {
      if (home instanceof OpenCLDevice device) {
        if (first) {
          Translation.of(kernel); // some of what cannot run there would end Java itself, or lie
        }
        compile(kernel, device);
      } else {
        keepInJava(kernel);
      }
      kernel.execute(range);
    } catch (CompileFailedException | RuntimeException | AssertionError failure) {
      throw new NotRun(
          nameOf(kernel) + " did not run on " + named(home) + ": " + why(failure), failure);
    }
    Device ran = ran(kernel);
    if (!home.equals(ran)) {
      throw new NotRun(
          nameOf(kernel) + " was to run on " + named(home) + ", but ran on " + named(ran));
    }
    RECORDS.put(kernel, named(ran));
    return named(ran);
  }

  /** Return what ran a kernel object last, once; empty where nothing did since then. */
  static synchronized Optional<Ran> takeRecord(Kernel kernel) {
    return Optional.ofNullable(RECORDS.remove(kernel));
  }

  /** Name a device as what ran; null and all that is not OpenCL are Java's threads. */
  static Ran named(Device device) {
    return device instanceof OpenCLDevice openCl
        ? new Ran(true, openCl.getOpenCLPlatform().getName(), openCl.getName())
        : new Ran(false, "Java", "Java threads");
  }

  /**
   * Keep a kernel object at one place. Aparapi would go on with the program and the arrays of the
   * device it saw last, and note the device that was asked for.
   *
   * @return whether it runs for the first time
   */
  private static boolean requireHome(Kernel kernel, Device home) {
    Device first = HOMES.putIfAbsent(kernel, home);
    if (first != null && !first.equals(home)) {
      throw new NotRun(nameOf(kernel) + " must stay where it ran first, on " + named(first)
          + ", but was sent to " + named(home) + "; make a new kernel for it");
    }
    return first == null;
  }

  /** A range cannot say so: Aparapi prefers OpenCL to any range that Java made. */
  @SuppressWarnings("deprecation") // nothing else does it for a single kernel
  private static void keepInJava(Kernel kernel) {
    kernel.setExplicit(false); // there is no device that get could ask
    kernel.setExecutionModeWithoutFallback(EXECUTION_MODE.JTP);
  }

  @SuppressWarnings("deprecation")
  private static void compile(Kernel kernel, OpenCLDevice device) throws CompileFailedException {
    if (Drivers.isForbidden(device)) {
      throw new IllegalStateException(Drivers.whyForbidden());
    }
    if (KernelManager.instance().getPreferences(kernel).getFailedDevices().contains(device)) {
      throw new IllegalStateException(
          "an earlier run of this class failed there, and Aparapi keeps to that; start Java anew");
    }
    kernel.setExecutionModeWithoutFallback(EXECUTION_MODE.AUTO);
    forgetNamesakes(kernel);
    kernel.compile(device);
  }

  /**
   * Forget what was read and built of other classes of the same name: Aparapi and the library it
   * reads classes with keep both by name, and a class loaded anew would run its elder's program.
   */
  static void forgetNamesakes(Kernel kernel) {
    boolean mayHaveSome = kernel.getClass().getClassLoader() != ClassLoader.getSystemClassLoader();
    KernelRunner.BINARY_CACHING_DISABLED = mayHaveSome;
    if (mayHaveSome) {
      Repository.clearCache();
    }
  }

  private static Device ran(Kernel kernel) {
    return Optional.ofNullable(
            KernelManager.instance().getProfile(kernel.getClass()).getLastDeviceProfile())
        .map(KernelDeviceProfile::getReportLastThread)
        .map(Reference::get)
        .orElseThrow(() -> new NotRun(nameOf(kernel) + " left no record of what ran it"))
        .getDevice();
  }

  private static String why(Throwable failure) {
    Throwable first = failure;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    if (failure instanceof AssertionError) {
      return "the device refused it, for its memory or its groups perhaps; what the driver says is"
          + " on standard error";
    }
    String said = first.getMessage();
    if (first instanceof CompileFailedException) {
      return "the driver could not build its OpenCL; what the driver says is on standard error";
    }
    return first instanceof IllegalStateException || first instanceof NotTranslatable
        ? said
        : first.getClass().getSimpleName() + (said == null ? "" : ": " + said);
  }

  private static String nameOf(Kernel kernel) {
    return kernel.getClass().getSimpleName();
  }
}
