package bucket32.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Pack a folder with the system's tar, which keeps what may be run and what is a link.
 *
 * <p>Names are in order, and owners and times are left out: the same files give the same bytes.
 */
final class Tarball {

  private Tarball() {}

  static byte[] of(Path folder) throws IOException {
    List<String> names;
    try (Stream<Path> inside = Files.walk(folder)) {
      names = inside
          .filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    }
    Path list = Files.createTempFile("kata-names", ".txt");
    try {
      Files.write(list, names);
      return compressed(tar(folder, list));
    } finally {
      Files.delete(list);
    }
  }

  private static Process tar(Path folder, Path list) {
    try {
      return new ProcessBuilder(
              "tar",
              "--create",
              "--format=ustar",
              "--no-recursion",
              "--owner=0",
              "--group=0",
              "--numeric-owner",
              "--mode=u+rw,go+r,go-w",
              "--mtime=1980-01-02 00:00:00Z",
              "--directory=" + folder,
              "--files-from=" + list)
          .redirectErrorStream(false)
          .start();
    } catch (IOException missing) {
      throw new UsageError("a bundle must be packed by GNU tar, but there is no tar; install it");
    }
  }

  private static byte[] compressed(Process tar) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new Best(bytes)) {
      tar.getInputStream().transferTo(out);
    }
    String said = new String(tar.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      if (tar.waitFor() != 0) {
        throw new UsageError("a bundle must be packed by GNU tar, but this one says: " + said);
      }
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
    return bytes.toByteArray();
  }

  /** Compress as well as gzip can: it is made once and carried often. */
  private static final class Best extends GZIPOutputStream {

    Best(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
