package bucket32.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Hear from the system that something in a folder changed.
 *
 * <p>Its word only says when to look: it may come for nothing, and not at all as on macOS, on network
 * drives and across virtual machines. Who watches must look from time to time, too.
 */
public final class FolderWatch implements AutoCloseable {

  private final Map<Path, WatchKey> watched = new TreeMap<>();
  private final WatchService service = service();

  /** Tell whether the system gives its word at all. */
  public boolean hears() {
    return service != null;
  }

  /** Listen to these folders as well; call it again, for a folder may be deleted and made anew. */
  public void follow(Collection<Path> folders) {
    if (service == null) {
      return;
    }
    for (Path folder : folders) {
      if (!follows(folder) && Files.isDirectory(folder)) {
        try {
          watched.put(
              folder,
              folder.register(
                  service,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException refused) {
          watched.remove(folder); // too many watches, perhaps: looking does as well
        }
      }
    }
  }

  /** Tell whether each of these folders is listened to. */
  public boolean follows(Collection<Path> folders) {
    return folders.stream().allMatch(this::follows);
  }

  private boolean follows(Path folder) {
    WatchKey key = watched.get(folder);
    return key != null && key.isValid();
  }

  /** Wait for a word, so long at most, and return whether there was one. */
  public boolean await(long nanos) throws InterruptedException {
    if (service == null) {
      TimeUnit.NANOSECONDS.sleep(nanos);
      return false;
    }
    return heard(service.poll(nanos, TimeUnit.NANOSECONDS));
  }

  /** Take every word there is, and return whether there was one. */
  public boolean drain() {
    boolean any = false;
    while (service != null && heard(service.poll())) {
      any = true;
    }
    return any;
  }

  private static boolean heard(WatchKey key) {
    if (key == null) {
      return false;
    }
    key.pollEvents();
    key.reset();
    return true;
  }

  /** The JDK's own service for systems without events looks every few seconds: we look oftener. */
  private static WatchService service() {
    try {
      WatchService service = FileSystems.getDefault().newWatchService();
      if (service.getClass().getSimpleName().startsWith("Polling")) {
        service.close();
        return null;
      }
      return service;
    } catch (IOException | UnsupportedOperationException none) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      if (service != null) {
        service.close();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
