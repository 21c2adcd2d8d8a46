package bucket32.course;

import bucket32.course.worker.Worker;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Say how a worker is started. */
final class WorkerCommand {

  /** How much a program may hold in memory, for people. */
  static final String HEAP = "256 MB";

  /** A class of each jar a worker needs: its own, JUnit's, jqwik's, JMH's, Aparapi's. */
  private static final List<String> LIBRARIES = List.of(
      Worker.class.getName(),
      "org.junit.jupiter.api.Test",
      "org.junit.jupiter.params.ParameterizedTest",
      "org.junit.jupiter.engine.JupiterTestEngine",
      "org.junit.platform.commons.JUnitException",
      "org.junit.platform.engine.TestEngine",
      "org.junit.platform.launcher.Launcher",
      "org.opentest4j.AssertionFailedError",
      "org.apiguardian.api.API",
      "net.jqwik.api.Property",
      "net.jqwik.engine.JqwikTestEngine",
      "org.openjdk.jmh.annotations.Benchmark",
      "org.openjdk.jmh.generators.BenchmarkProcessor",
      "joptsimple.OptionParser",
      "org.apache.commons.math3.stat.descriptive.StatisticalSummary",
      "com.aparapi.Kernel",
      "com.aparapi.natives.NativeLoader",
      "org.apache.bcel.classfile.ClassParser");

  private WorkerCommand() {}

  /** A worker is young and short-lived: it starts fast rather than runs fast, and dies of a full heap. */
  static ProcessBuilder builder(List<String> archive) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(archive);
    command.addAll(List.of(
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx256m",
        "-XX:-UsePerfData",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisplayVMOutputToStderr",
        "-XX:+ErrorFileToStderr",
        "-XX:-CreateCoredumpOnCrash",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "--enable-native-access=ALL-UNNAMED", // for Aparapi; from 24 on Java wants to be told
        "-cp",
        Reference.sourcesOf(LIBRARIES).stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)),
        Worker.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    // Options meant for the tool, or for all of Java, are not meant for a learner's program.
    builder
        .environment()
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"));
    return builder;
  }
}
