package bucket32.course.worker;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * Define the classes of one run, all in one run-time package, and ask the parent for libraries.
 *
 * <p>A class of the learner's package never comes from the parent: a run sees the bytes it was sent
 * and nothing older.
 */
final class FreshClasses extends ClassLoader {

  private static final List<String> OWN =
      List.of("bucket32.core.", "bucket32.measure.", "bucket32.gpu.");

  private final Map<String, byte[]> classes;

  FreshClasses(Map<String, byte[]> classes) {
    super(FreshClasses.class.getClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!classes.containsKey(name) && !isOwn(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known != null ? known : findClass(name);
    }
  }

  /** Tests that start a process of their own hand it the classes of this run. */
  @Override
  public InputStream getResourceAsStream(String name) {
    String className = name.replaceFirst("\\.class$", "").replace('/', '.');
    byte[] bytes = classes.get(className);
    if (bytes != null) {
      return new ByteArrayInputStream(bytes);
    }
    return isOwn(className) ? null : super.getResourceAsStream(name);
  }

  private static boolean isOwn(String name) {
    return OWN.stream().anyMatch(name::startsWith);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
