package bucket32.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Give a worker a temporary folder of its own, and delete it after the worker, however that ends.
 *
 * <p>A worker is killed, or halts: what its libraries would delete when Java ends stays behind.
 * Aparapi alone leaves three megabytes each time.
 *
 * @param path where it is
 */
record WorkerFolder(Path path) {

  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(WorkerFolder::delete)));
  }

  static WorkerFolder make() throws IOException {
    Path path = Files.createTempDirectory("bucket32-worker");
    OPEN.add(path);
    return new WorkerFolder(path);
  }

  /** Return the option that has Java write there what is temporary. */
  String option() {
    return "-Djava.io.tmpdir=" + path;
  }

  void deleteAfter(Process worker) {
    worker.onExit().thenRun(() -> delete(path));
  }

  private static void delete(Path path) {
    try {
      CourseCopy.delete(path);
      OPEN.remove(path);
    } catch (IOException stillInUse) {
      return; // tried once more when the tool ends
    }
  }
}
