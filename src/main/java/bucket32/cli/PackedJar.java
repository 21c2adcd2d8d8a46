package bucket32.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Write a jar with a part of another's files, or of a folder's; the same files give the same bytes. */
final class PackedJar {

  /** The least that a zip can say, so that it does not tell when it was made. */
  private static final FileTime ALWAYS = FileTime.fromMillis(315_619_200_000L);

  private PackedJar() {}

  static void write(Path jar, Path from, Predicate<String> wanted) throws IOException {
    if (Files.isDirectory(from)) {
      copy(jar, from, wanted);
    } else {
      try (FileSystem inside = FileSystems.newFileSystem(from, Map.of())) {
        copy(jar, inside.getPath("/"), wanted);
      }
    }
  }

  private static void copy(Path jar, Path root, Predicate<String> wanted) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> inside = Files.walk(root)) {
      inside.filter(Files::isRegularFile).forEach(file -> {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (wanted.test(name)) {
          files.put(name, file);
        }
      });
    }
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      files.forEach((name, file) -> add(out, name, file));
    }
  }

  private static void add(ZipOutputStream out, String name, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      out.putNextEntry(new ZipEntry(name).setLastModifiedTime(ALWAYS));
      in.transferTo(out);
      out.closeEntry();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
