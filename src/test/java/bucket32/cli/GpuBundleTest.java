package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bucket32.gpu.NeedsOpenCl;
import bucket32.gpu.Target;
import bucket32.results.DeviceRecording;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The bundle runs where there is nothing but a driver: no Java on the PATH, an empty HOME, no variables. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class GpuBundleTest {

  private static final long MOST_BYTES = 64_000_000;
  private static final long MOST_SECONDS = 300;

  /** What a shell script of a bare system has; and ld, by which PoCL links what it compiled. */
  private static final List<String> TOOLS =
      List.of("cat", "dirname", "head", "ls", "mkdir", "mktemp", "rm", "sed", "tr", "uname", "ld");

  @TempDir
  private static Path folder;

  private static Path archive;

  /** Making one takes seconds: all look at the same. */
  @BeforeAll
  static void pack() throws IOException, InterruptedException {
    archive = folder.resolve("tier.tar.gz");
    Ran ran = Ran.kata("gpu", "bundle", "--out", archive.toString());
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().matches("(?s)" + archive + "  \\d+ MB\n"), ran.out());
    tar("-xzf", archive.toString(), "-C", folder.toString());
    Files.createDirectory(folder.resolve("home"));
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : TOOLS) {
      installed(tool).ifPresent(path -> forward(tools.resolve(tool), path));
    }
  }

  @Test
  void itIsSmallEnoughToCarry() throws IOException {
    assertTrue(Files.size(archive) < MOST_BYTES, () -> "" + archive.toFile().length());
  }

  @Test
  void itsNamesAreInOrderAndItsTimesAreLeftOut() throws IOException, InterruptedException {
    List<String> names = tar("-tzf", archive.toString());
    assertEquals(
        names.stream().map(name -> name.replaceFirst("/$", "")).sorted().toList(),
        names.stream().map(name -> name.replaceFirst("/$", "")).toList());
    for (String line : tar("-tvzf", archive.toString())) {
      assertTrue(line.contains(" 0/0 ") && line.contains(" 1980-01-0"), line);
    }
  }

  @Test
  void itHoldsTheLicencesOfAllThatItCarries() throws IOException {
    String notice = Files.readString(unpacked().resolve("NOTICE"));
    for (String name : List.of("Aparapi", "BCEL", "Gson", "OpenJDK", "ocl-icd")) {
      assertTrue(notice.contains(name), name);
    }
    assertTrue(Files.exists(unpacked().resolve("runtime/legal/java.base/LICENSE")));
  }

  /** Its own Java has five modules: what is of the tool or of other systems stays here. */
  @Test
  void itHoldsNothingThatItDoesNotNeed() throws IOException, InterruptedException {
    List<String> modules =
        run(List.of(unpacked().resolve("runtime/bin/java").toString(), "--list-modules"));
    assertEquals(
        JavaImage.MODULES,
        modules.stream().map(module -> module.replaceFirst("@.*", "")).sorted().toList());
    assertEquals(5, Files.list(unpacked().resolve("lib")).count());
  }

  @Test
  @NeedsOpenCl
  void itChecksAndTimesTheDeviceWithoutJavaAndHome() throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Said said = bundle(Map.of(), out, "--quick", "--seed", "7");
    assertEquals(0, said.exitCode(), () -> said.out() + said.err());
    assertTrue(said.out().contains("\nseed      7\n"), said.out());
    for (String check : List.of(
        "public configurations, int",
        "public configurations, byte",
        "drawn schemes, seed 7, int",
        "biases of public configurations, float",
        "cells behind the matrix, untouched",
        "schemes at which floats have drifted, table and thresholds")) {
      assertTrue(
          said.out().matches("(?s).*\nok   " + check + ": [1-9][0-9,]* cells, all equal.*"),
          () -> check + " is missing from\n" + said.out());
    }
    assertTrue(said.out().contains("\nall checks passed\n"), said.out());
    DeviceRecording recording = DeviceRecording.all(out).get(0);
    Target device = Target.openCl().orElseThrow();
    assertEquals(device.device().strip(), recording.device().name());
    assertTrue(recording.passed());
    assertTrue(said.out().contains("GpuMatrix.tableKernel 256 int "), said.out());
    assertEquals(0, Files.list(folder.resolve("home")).count());
  }

  @Test
  void withoutADriverItSaysSoAndExitsWithNo() throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("none"));
    Said said = bundle(Map.of("OCL_ICD_VENDORS", out.toString()), out, "--quick");
    assertEquals(1, said.exitCode(), said.out());
    assertTrue(said.out().startsWith("no OpenCL device: "), said.out());
    assertFalse(said.out().contains("Exception"), said.out());
    assertEquals(0, Files.list(out).count());
  }

  /** A container is given NVIDIA's library and no file that names it: PoCL stands in for it here. */
  @Test
  @NeedsOpenCl
  void aDriverThatNoFileNamesIsFound() throws IOException, InterruptedException {
    Path libraries = Path.of("/usr/lib/x86_64-linux-gnu");
    assumeTrue(
        Files.exists(libraries.resolve("libpocl.so.2")) && installed("bwrap").isPresent(),
        "skipped: no PoCL, or no bwrap to hide it");
    Path root = Files.createDirectories(folder.resolve("root/usr/lib/x86_64-linux-gnu"));
    Files.createDirectories(folder.resolve("root/usr/share"));
    // Where it stands PoCL looks for the rest of itself.
    bind(folder.resolve("root/usr/share/pocl"), Path.of("/usr/share/pocl"));
    bind(root.resolve("pocl"), libraries.resolve("pocl"));
    bind(root.resolve("libnvidia-opencl.so.1"), libraries.resolve("libpocl.so.2"));
    List<String> sandbox = List.of(
        "" + installed("bwrap").orElseThrow(),
        "--ro-bind",
        "/",
        "/",
        "--dev",
        "/dev",
        "--proc",
        "/proc",
        "--bind",
        "" + folder,
        "" + folder,
        "--tmpfs",
        "/etc/OpenCL",
        "--setenv",
        "TMPDIR",
        "" + folder);
    assumeTrue(works(sandbox), "skipped: bwrap may not make a sandbox here");
    Path out = Files.createDirectory(folder.resolve("hidden"));
    Said unnamed = bundle(sandbox, Map.of(), out, "--which");
    assertEquals(1, unnamed.exitCode(), unnamed.out());
    Said named = bundle(sandbox, Map.of("LD_LIBRARY_PATH", root.toString()), out, "--which");
    assertEquals(0, named.exitCode(), () -> named.out() + named.err());
    assertTrue(named.out().startsWith("OpenCL on pthread"), named.out());
    // Whoever empties the folder need not wonder about links that lead out of it.
    Files.delete(folder.resolve("root/usr/share/pocl"));
    Files.delete(root.resolve("pocl"));
    Files.delete(root.resolve("libnvidia-opencl.so.1"));
  }

  private static void bind(Path link, Path to) throws IOException {
    Files.createSymbolicLink(link, to);
  }

  private static boolean works(List<String> sandbox) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(sandbox);
    command.add("true");
    return new ProcessBuilder(command).start().waitFor() == 0;
  }

  @Test
  void whatItDoesNotKnowIsRefused() throws IOException, InterruptedException {
    Said said = bundle(Map.of(), folder, "--quik");
    assertEquals(2, said.exitCode(), said.out());
    assertTrue(said.err().contains("'--quik' is not known; use --which, --quick"), said.err());
  }

  private static Path unpacked() {
    return folder.resolve("bucket32-gpu");
  }

  private record Said(int exitCode, String out, String err) {}

  private static Said bundle(Map<String, String> environment, Path out, String... words)
      throws IOException, InterruptedException {
    return bundle(List.of(), environment, out, words);
  }

  private static Said bundle(
      List<String> sandbox, Map<String, String> environment, Path out, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(sandbox);
    command.add(unpacked().resolve("run.sh").toString());
    command.addAll(List.of(words));
    File err = folder.resolve("err.txt").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).directory(out.toFile()).redirectError(err);
    builder.environment().clear();
    builder.environment().put("PATH", folder.resolve("tools").toString());
    builder.environment().put("HOME", folder.resolve("home").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS));
    return new Said(process.exitValue(), text, Files.readString(err.toPath()));
  }

  private static List<String> tar(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("tar"));
    command.addAll(List.of(words));
    return run(command);
  }

  private static List<String> run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), text);
    return text.lines().toList();
  }

  private static Optional<Path> installed(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(place -> Path.of(place, tool))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void forward(Path tool, Path to) {
    try {
      Files.writeString(tool, "#!/bin/sh\nexec " + to + " \"$@\"\n");
      assertTrue(tool.toFile().setExecutable(true));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
