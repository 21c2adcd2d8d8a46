package bucket32.course;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Show javac the sources and classes of one run, and keep what it writes. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<String, ClassFile> classes = new TreeMap<>();
  private final Map<String, ClassFile> written = new TreeMap<>();
  private final Set<String> compiledSources = new HashSet<>();

  MemoryFiles(JavaFileManager libraries, Map<String, String> texts, Map<String, byte[]> known) {
    super(libraries);
    texts.forEach((name, text) -> sources.put(name, new Source(name, text)));
    known.forEach((name, bytes) -> classes.put(name, new ClassFile(name, bytes)));
  }

  List<Source> sources(Set<String> names) {
    return names.stream().map(sources::get).toList();
  }

  Map<String, byte[]> compiled() {
    Map<String, byte[]> bytes = new TreeMap<>();
    written.forEach((name, file) -> bytes.put(name, file.bytes));
    return bytes;
  }

  /** Return the names of the sources that became class files. */
  Set<String> compiledSources() {
    return Set.copyOf(compiledSources);
  }

  static String outermost(String name) {
    int dollar = name.indexOf('$');
    return dollar < 0 ? name : name.substring(0, dollar);
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    List<JavaFileObject> found = new ArrayList<>();
    if (location == StandardLocation.SOURCE_PATH) {
      if (kinds.contains(JavaFileObject.Kind.SOURCE)) {
        sources.forEach((name, file) -> addIfIn(packageName, name, file, found));
      }
      return found;
    }
    super.list(location, packageName, kinds, recurse).forEach(found::add);
    if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
      classes.forEach((name, file) -> addIfIn(packageName, name, file, found));
    }
    return found;
  }

  private static void addIfIn(
      String packageName, String name, JavaFileObject file, List<JavaFileObject> found) {
    if (name.startsWith(packageName + ".") && name.lastIndexOf('.') == packageName.length()) {
      found.add(file);
    }
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    if (file instanceof Source source) {
      return source.name;
    }
    return file instanceof ClassFile classFile
        ? classFile.name
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one == other || one.toUri().equals(other.toUri());
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return !(file instanceof SimpleJavaFileObject) && super.contains(location, file);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    if (sibling instanceof Source source) {
      compiledSources.add(source.name);
    }
    return written.computeIfAbsent(className, name -> new ClassFile(name, new byte[0]));
  }

  /** A source file in memory. */
  static final class Source extends SimpleJavaFileObject {

    private final String name;
    private final String text;

    private Source(String name, String text) {
      super(URI.create("source:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    String name() {
      return name;
    }

    /** Return a line, from 1. */
    String line(int number) {
      return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** A class file in memory. */
  private static final class ClassFile extends SimpleJavaFileObject {

    private final String name;
    private byte[] bytes;

    private ClassFile(String name, byte[] bytes) {
      super(URI.create("class:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public OutputStream openOutputStream() {
      return new ByteArrayOutputStream() {
        @Override
        public void close() throws IOException {
          super.close();
          bytes = toByteArray();
        }
      };
    }
  }
}
