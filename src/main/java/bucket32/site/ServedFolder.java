package bucket32.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Find the file that a path of a request names in a folder, and never one outside it.
 *
 * @param folder may be replaced while it is served
 */
record ServedFolder(Path folder) {

  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8",
      "css", "text/css; charset=utf-8",
      "js", "text/javascript; charset=utf-8",
      "json", "application/json",
      "svg", "image/svg+xml",
      "png", "image/png",
      "jpg", "image/jpeg",
      "woff2", "font/woff2",
      "ico", "image/x-icon",
      "txt", "text/plain; charset=utf-8");

  ServedFolder {
    folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Return the file a path names, if there is one: the path may be anything a request can carry.
   *
   * <p>The path is decoded already. What decides is where the file really lies, links followed.
   *
   * @param path with a slash in front, or null
   */
  Optional<Path> file(String path) {
    if (path == null || !path.startsWith("/") || path.contains("\0") || path.contains("\\")) {
      return Optional.empty();
    }
    try {
      Path named = folder.resolve(path.substring(1)).normalize();
      Path real = (Files.isDirectory(named) ? named.resolve("index.html") : named).toRealPath();
      boolean inside = named.startsWith(folder) && real.startsWith(folder.toRealPath());
      boolean hidden = real.getFileName().toString().startsWith(".");
      return inside && !hidden && Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
    } catch (IOException | IllegalArgumentException notAFile) {
      return Optional.empty();
    }
  }

  /** Return the media type of a file, by the end of its name. */
  static String type(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
