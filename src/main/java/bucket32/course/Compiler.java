package bucket32.course;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compile in this process, from memory to memory, keeping the opened libraries between runs. */
final class Compiler implements AutoCloseable {

  static final List<String> OPTIONS = List.of(
      "-proc:none",
      "-g",
      "-parameters",
      "--release",
      "17",
      "-Xlint:none",
      "-implicit:class",
      "-Xprefer:source");

  /** A class of each jar that the learner's classes and their tests may call. */
  private static final List<String> LIBRARIES = List.of(
      "org.junit.jupiter.api.Test",
      "org.junit.jupiter.params.ParameterizedTest",
      "org.junit.platform.commons.JUnitException",
      "org.opentest4j.AssertionFailedError",
      "org.apiguardian.api.API",
      "net.jqwik.api.Property",
      "org.openjdk.jmh.annotations.Benchmark",
      "com.aparapi.Kernel",
      "com.aparapi.natives.NativeLoader",
      "org.apache.bcel.classfile.ClassParser");

  private final JavaCompiler javac;
  private final StandardJavaFileManager libraries;

  Compiler() {
    javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new CourseException("this Java has no compiler ("
          + System.getProperty("java.home")
          + "); install a JDK of version 17 or newer and set JAVA_HOME to it");
    }
    libraries = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    try {
      libraries.setLocationFromPaths(StandardLocation.CLASS_PATH, Reference.sourcesOf(LIBRARIES));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Compile some of the sources; others are compiled where these call them.
   *
   * @param sources text by class name
   * @param roots the classes to compile in any case
   * @param classes class files the sources may call, by binary name
   */
  Compilation compile(Map<String, String> sources, Set<String> roots, Map<String, byte[]> classes) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryFiles files = new MemoryFiles(libraries, sources, classes);
    StringWriter trouble = new StringWriter();
    boolean done = javac
        .getTask(trouble, files, diagnostics, OPTIONS, null, files.sources(roots))
        .call();
    List<Compilation.Fault> faults = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> found : diagnostics.getDiagnostics()) {
      if (found.getKind() == Diagnostic.Kind.ERROR) {
        faults.add(fault(found));
      }
    }
    if (!done && faults.isEmpty()) {
      faults.add(new Compilation.Fault("", 0, 0, "", "", trouble.toString().strip()));
    }
    return new Compilation(done ? files.compiled() : Map.of(), faults);
  }

  /**
   * Hold what was compiled without a fault.
   *
   * @param classes class files by binary name
   * @param sources the names of the sources they come from
   * @param outline what callers see of them: declarations and values of constants, no bodies
   */
  record Outlined(Map<String, byte[]> classes, Set<String> sources, String outline) {}

  /**
   * Compile as above, and write down what callers see.
   *
   * @return empty where anything is wrong
   */
  Optional<Outlined> outline(
      Map<String, String> sources, Set<String> roots, Map<String, byte[]> classes) {
    MemoryFiles files = new MemoryFiles(libraries, sources, classes);
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavacTask task = (JavacTask)
        javac.getTask(new StringWriter(), files, found, OPTIONS, null, files.sources(roots));
    Map<String, String> outlines = new TreeMap<>();
    try {
      for (Element element : task.analyze()) {
        if (element instanceof TypeElement type && !type.getNestingKind().isNested()) {
          StringWriter outline = new StringWriter();
          task.getElements().printElements(outline, type);
          outlines.put(type.getQualifiedName().toString(), outline.toString());
        }
      }
      task.generate();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Map<String, byte[]> made = files.compiled();
    boolean faulty =
        found.getDiagnostics().stream().anyMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);
    boolean whole =
        made.keySet().stream().allMatch(name -> outlines.containsKey(MemoryFiles.outermost(name)));
    return faulty || !whole
        ? Optional.empty()
        : Optional.of(
            new Outlined(made, files.compiledSources(), String.join("", outlines.values())));
  }

  private static Compilation.Fault fault(Diagnostic<? extends JavaFileObject> found) {
    String className = found.getSource() instanceof MemoryFiles.Source source ? source.name() : "";
    String line = "";
    if (found.getSource() instanceof MemoryFiles.Source source && found.getLineNumber() > 0) {
      line = source.line((int) found.getLineNumber());
    }
    return new Compilation.Fault(
        className,
        found.getLineNumber(),
        found.getColumnNumber(),
        line,
        found.getCode(),
        found.getMessage(Locale.ENGLISH));
  }

  @Override
  public void close() {
    try {
      libraries.close();
    } catch (IOException nothingToSave) {
      throw new UncheckedIOException(nothingToSave);
    }
  }
}
