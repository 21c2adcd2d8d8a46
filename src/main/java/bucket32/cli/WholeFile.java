package bucket32.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Write a file whole or not at all, and never over another one unasked. */
final class WholeFile {

  private final Path file;
  private final boolean force;

  /**
   * Name the file.
   *
   * @param force whether one that is there may be replaced
   * @throws UsageError if it is there and may not, or can never be written
   */
  WholeFile(Path file, boolean force) {
    this.file = file;
    this.force = force;
    if (Files.isDirectory(file)) {
      throw new UsageError(file + " must be a file, but is a folder; name a file in it");
    }
    if (!Files.isDirectory(folder())) {
      throw new UsageError(
          "the folder of " + file + " must be there, but is not; create " + folder() + " first");
    }
    if (Files.exists(file) && !force) {
      throw present();
    }
  }

  /** Write beside the file, then move there in one step. */
  void write(byte[] content) {
    Path beside = folder().resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try {
        Files.write(beside, content, StandardOpenOption.CREATE_NEW);
        if (force) {
          Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.move(beside, file);
        }
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (FileAlreadyExistsException e) {
      throw present();
    } catch (IOException e) {
      throw new UsageError(file + " cannot be written: " + e.getMessage());
    }
  }

  private Path folder() {
    return file.toAbsolutePath().getParent();
  }

  private UsageError present() {
    return new UsageError("--out must name a new file, but " + file
        + " is there already; name another, or add --force to replace it");
  }
}
