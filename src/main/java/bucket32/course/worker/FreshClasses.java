package bucket32.course.worker;

import java.util.Map;

/**
 * Define the classes of one run, all in one run-time package, and ask the parent for libraries.
 *
 * <p>A class of the learner's package never comes from the parent: a run sees the bytes it was sent
 * and nothing older.
 */
final class FreshClasses extends ClassLoader {

  private static final String OWN = "bucket32.core.";

  private final Map<String, byte[]> classes;

  FreshClasses(Map<String, byte[]> classes) {
    super(FreshClasses.class.getClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!classes.containsKey(name) && !name.startsWith(OWN)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known != null ? known : findClass(name);
    }
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
