package bucket32.bench;

import bucket32.gpu.Target;
import bucket32.gpu.Work;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Time kernels where they run, beside plain Java.
 *
 * <p>The method's name says where: {@code ...Kernel} runs on the OpenCL device and leaves its output
 * there, {@code ...Transfers} copies its inputs before and its output after, {@code javaThreads}
 * runs in Aparapi's own pool.
 */
@Fork(
    value = 3,
    jvmArgsAppend = {
      "-XX:+UseSerialGC",
      "-Xms1500m",
      "-Xmx1500m",
      "-Xmn64m",
      "-XX:+IgnoreUnrecognizedVMOptions",
      "-XX:+UseTransparentHugePages",
      "--enable-native-access=ALL-UNNAMED"
    })
public abstract class OnTarget extends Checked {

  private Work work;

  /** Make what the running method needs, if it runs a kernel. */
  final void prepare(Function<Target, Work> table, Function<Target, Work> thresholds) {
    if (method().equals("javaThreads")) {
      work = table.apply(Target.javaThreads());
    } else if (method().matches(".*([kK]ernel|[tT]ransfers)")) {
      Target device = Target.openCl()
          .orElseThrow(() -> new IllegalStateException("no OpenCL: " + Target.whyNoOpenCl()));
      work =
          (method().startsWith("thresholds") ? thresholds : table).apply(device).put();
    }
  }

  /** Run, and leave the output where it is. */
  final void execute() {
    work.execute();
  }

  /** Run with inputs that are copied there anew, and have the output copied back. */
  final void transfer() {
    work.put().execute();
    work.get();
  }

  /** Fetch what a kernel left on the device. */
  final void fetch() {
    if (work != null) {
      work.get();
    }
  }

  @TearDown
  public void letGo() {
    if (work != null) {
      work.close();
    }
  }
}
