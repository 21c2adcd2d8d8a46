package bucket32.course;

import bucket32.core.BucketScheme;
import bucket32.course.worker.Job;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Read class files of this program's own, from the jar or folder it runs from. */
final class Reference {

  private static final String CORE = "bucket32.core.";

  private Reference() {}

  /** Return the class files of the reference by binary name. */
  static Map<String, byte[]> classes() {
    Map<String, byte[]> classes = classes("bucket32/core/");
    classes.putAll(classes("bucket32/measure/"));
    classes.putAll(classes("bucket32/gpu/"));
    return classes;
  }

  /** Return those that an exercise can call: of its own package, and core, which all stand on. */
  static Map<String, byte[]> inReach(Map<String, byte[]> reference, Exercise exercise) {
    Map<String, byte[]> near = new TreeMap<>(reference);
    near.keySet()
        .removeIf(name -> !name.startsWith(CORE) && !name.startsWith(exercise.packageName() + "."));
    return near;
  }

  /** Return the class files that ask the probes by binary name. */
  static Map<String, byte[]> probes() {
    return classes("bucket32/mistakes/");
  }

  /** Return the class files that run a program by binary name. */
  static Map<String, byte[]> worker() {
    return classes("bucket32/course/worker/");
  }

  /** Return the folder for what may be made again at any time: the one the tool was built into. */
  static Path target() {
    return sourceOf(BucketScheme.class).getParent();
  }

  /** Tell whether the tool runs from its jar, not from a folder of classes. */
  static boolean isJar() {
    return Files.isRegularFile(sourceOf(BucketScheme.class));
  }

  /** Return a small test of our own, run as a learner's tests are. */
  static Job warming() {
    String name = "bucket32.course.worker.Warming";
    Map<String, byte[]> classes = worker();
    classes.keySet().removeIf(other -> !other.startsWith(name));
    return Job.ofTests(classes, List.of(), List.of(name));
  }

  private static Map<String, byte[]> classes(String folder) {
    Map<String, byte[]> classes = new TreeMap<>();
    Path source = sourceOf(BucketScheme.class);
    try {
      if (Files.isDirectory(source)) {
        try (Stream<Path> files = Files.list(source.resolve(folder))) {
          for (Path file : files.toList()) {
            put(classes, folder + file.getFileName(), Files.readAllBytes(file));
          }
        }
      } else {
        try (JarFile jar = new JarFile(source.toFile())) {
          for (var entry : (Iterable<java.util.jar.JarEntry>) jar.stream()::iterator) {
            if (entry.getName().startsWith(folder)) {
              try (InputStream in = jar.getInputStream(entry)) {
                put(classes, entry.getName(), in.readAllBytes());
              }
            }
          }
        }
      }
    } catch (IOException unreadable) {
      throw new CourseException(
          "cannot read the reference in " + source + ": build it again with" + " ./mvnw package",
          unreadable);
    }
    return classes;
  }

  /** Return the jar or folder a class was loaded from. */
  static Path sourceOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Return the jars and folders of these classes, each once, in order. */
  static List<Path> sourcesOf(List<String> classNames) {
    return classNames.stream().map(Reference::sourceOf).distinct().toList();
  }

  private static Path sourceOf(String className) {
    try {
      return sourceOf(Class.forName(className, false, Reference.class.getClassLoader()));
    } catch (ClassNotFoundException missing) {
      throw new CourseException(
          "target/lib lacks " + className + "; build it again with ./mvnw package", missing);
    }
  }

  private static void put(Map<String, byte[]> classes, String entry, byte[] bytes) {
    if (entry.endsWith(".class") && !entry.endsWith("-info.class")) {
      classes.put(entry.substring(0, entry.length() - ".class".length()).replace('/', '.'), bytes);
    }
  }
}
