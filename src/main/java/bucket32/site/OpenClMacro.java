package bucket32.site;

import bucket32.gpu.KernelProbes;
import bucket32.gpu.Translation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Set a kernel's Java and the OpenCL that it becomes beside each other: {@code
 * opencl::Unguarded[]}.
 *
 * <p>The Java is what stands between the tags {@code run} of its file. The OpenCL is written while
 * the page is; Aparapi lists arguments in an order of its own, which is put in order here, so that a
 * page built twice is the same.
 */
final class OpenClMacro extends ComputedBlock {

  /** Behind all others, as Aparapi puts it: it is none of the kernel's. */
  private static final Comparator<String> BY_NAME = Comparator.comparing(
          (String line) -> line.contains("passid"))
      .thenComparing(OpenClMacro::name);

  private static final Pattern SHOWN =
      Pattern.compile("(?s)// tag::run\\[\\]\\R(.*\\R) *// end::run\\[\\]");

  private final Path home;

  OpenClMacro(Path home) {
    super("opencl");
    this.home = home;
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Set.of());
    KernelProbes probes = KernelProbes.ofKernel(call.target());
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("[.beside]", "--", ".In Java", "[source,java,indent=0]", "----"));
    lines.addAll(java(call.target()));
    lines.addAll(List.of("----", "", ".In OpenCL C, as Aparapi writes it", "[source,c]", "----"));
    lines.addAll(ordered(Translation.of(probes.made()).openCl()));
    lines.addAll(List.of("----", "--"));
    return lines;
  }

  private List<String> java(String kernel) {
    Path file = home.resolve("src/main/java/bucket32/gpu").resolve(kernel + ".java");
    try {
      Matcher shown = SHOWN.matcher(Files.readString(file));
      if (!shown.find()) {
        throw new IllegalArgumentException(
            kernel + ".java has no tag run; the reference's kernels are not shown");
      }
      return shown.group(1).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Put the arguments in order, in all three places where they are listed. */
  static List<String> ordered(String openCl) {
    List<String> lines =
        new ArrayList<>(openCl.strip().lines().map(String::stripTrailing).toList());
    sort(lines, "typedef struct This_s{"::equals, "}This;"::equals);
    sort(lines, "__kernel void run("::equals, "){"::equals);
    sort(lines, line -> line.endsWith("this=&thisStruct;"), line -> line.strip().equals("{"));
    return lines;
  }

  private static void sort(List<String> lines, Predicate<String> above, Predicate<String> below) {
    int first = place(lines, 0, above) + 1;
    int end = place(lines, first, below);
    lines.subList(first, end).sort(BY_NAME);
  }

  private static int place(List<String> lines, int from, Predicate<String> wanted) {
    for (int line = from; line < lines.size(); line++) {
      if (wanted.test(lines.get(line))) {
        return line;
      }
    }
    throw new IllegalArgumentException(
        "the OpenCL has none of the lines that all of Aparapi's have; look at Translation");
  }

  /** Return the name that a line declares or assigns. */
  private static String name(String line) {
    return line.replaceAll("[;,]|\\s*=.*", "").replaceAll(".*\\W(?=\\w+$)", "");
  }
}
