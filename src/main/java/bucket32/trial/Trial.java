package bucket32.trial;

import bucket32.core.BucketScheme;
import bucket32.gpu.DeviceFacts;
import bucket32.gpu.NotRun;
import bucket32.gpu.Target;
import bucket32.results.Check;
import bucket32.results.Device;
import bucket32.results.DeviceRecording;
import bucket32.results.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Try this machine's OpenCL device, print a table, and write the recording.
 *
 * <p>Exit code: 0 all was right, 1 something was not or there is no device, 2 a word was wrong.
 */
public final class Trial {

  /**
   * What Java is started with: room for the largest biases, large pages as JMH's benchmarks have
   * them, the device's own clock, and no report of many pages in the folder where somebody stands if
   * the driver takes Java down.
   */
  public static final List<String> FLAGS = List.of(
      "-XX:MaxRAMPercentage=60",
      "-XX:+IgnoreUnrecognizedVMOptions",
      "-XX:+UseTransparentHugePages",
      "-Dcom.aparapi.enableProfiling=true",
      "-XX:+SuppressFatalErrorMessage",
      "--enable-native-access=ALL-UNNAMED");

  private static final int YES = 0;
  private static final int NO = 1;
  private static final int WRONG_USAGE = 2;

  /** NVIDIA's driver says its version here; OpenCL says that of its interface alone. */
  private static final Path NVIDIA = Path.of("/proc/driver/nvidia/version");

  private Trial() {}

  public static void main(String[] words) throws IOException {
    System.exit(run(List.of(words)));
  }

  private static int run(List<String> words) throws IOException {
    Plan plan;
    try {
      plan = Plan.of(words);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      return WRONG_USAGE;
    }
    Optional<Target> found = Target.openCl();
    if (found.isEmpty()) {
      System.out.println("no OpenCL device: " + Target.whyNoOpenCl());
      return NO;
    }
    if (plan.which()) {
      System.out.println(found.get() + ", " + found.get().type());
      return YES;
    }
    try {
      return tried(plan, found.get());
    } catch (NotRun failure) {
      System.out.println("it did not run: " + failure.getMessage());
      return NO;
    }
  }

  private static int tried(Plan plan, Target target) throws IOException {
    DeviceFacts facts = DeviceFacts.of(target);
    Device device = new Device(
        target.device().strip(),
        target.type(),
        target.platform(),
        facts.version() + driver(),
        facts.units(),
        facts.memoryBytes());
    Machine machine = ThisMachine.today(plan.quick());
    Optional<Path> file = plan.out()
        .map(out ->
            Files.isDirectory(out) ? out.resolve(DeviceRecording.fileName(machine, device)) : out);
    if (file.isPresent() && Files.exists(file.get()) && !plan.force()) {
      System.err.println(file.get() + " is there already; add --force to replace it");
      return WRONG_USAGE;
    }
    System.err.println(target + ", " + device.type());
    List<BucketScheme> vectors = Schemes.ofVectors(plan.vectors());
    List<Check> checks = new Checks(target, Trial::progress).all(plan, vectors);
    Times times = new Times();
    String torch = "not timed: a check failed";
    if (checks.stream().allMatch(Check::passed)) {
      time(plan, target, facts, times);
      progress("torch");
      torch = new Torch(plan, device, times).timed();
    }
    DeviceRecording recording =
        new DeviceRecording(device, machine, plan.seed(), torch, checks, times.results());
    new TrialTable(recording, plan.largest()).print(System.out);
    if (file.isPresent() && recording.passed()) {
      Files.writeString(file.get(), recording.json());
      System.out.println();
      System.out.println("recorded: " + file.get());
    }
    return recording.passed() ? YES : NO;
  }

  private static void time(Plan plan, Target target, DeviceFacts facts, Times times)
      throws IOException {
    for (int size : plan.sizes()) {
      progress("times, " + size + " queries and keys");
      MatrixTimes matrix = new MatrixTimes(plan, target, times, size);
      matrix.ints();
      matrix.bytes();
    }
    for (int size : plan.biasSizes(facts.largestBytes())) {
      progress("times, " + Plan.HEADS + " heads, " + size + " queries and keys");
      new BiasTimes(plan, times, size).floats(target);
    }
    progress("times of first runs");
    new FirstRuns(plan, times).timed();
  }

  private static String driver() throws IOException {
    if (!Files.isReadable(NVIDIA)) {
      return "";
    }
    String line = Files.readAllLines(NVIDIA).get(0);
    return ", driver " + line.replaceFirst(".*?([0-9]+(\\.[0-9]+)+).*", "$1");
  }

  private static void progress(String what) {
    System.err.println(what);
  }
}
