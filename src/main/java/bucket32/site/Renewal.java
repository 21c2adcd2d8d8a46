package bucket32.site;

import bucket32.course.FolderWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Render the pages anew while they are served, when a source of theirs is saved.
 *
 * <p>Nobody who waits for a verdict waits for it: it begins, and goes on after each chapter, only
 * where the loop has nothing to do. The typesetter starts at the first change, and stays. What the
 * pages compute is computed by the code this tool began with, so the code is not watched.
 */
public final class Renewal implements AutoCloseable {

  /** Between two looks that only make sure that nobody failed to tell. */
  private static final long DOUBT_EVERY = TimeUnit.SECONDS.toNanos(10);

  /** Between two looks where nobody tells of a change. */
  private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);

  /** An editor writes in more than one piece, a change of branches in many. */
  private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(60);

  private static final long IDLE_EVERY_MILLIS = 20;
  private static final long END_MILLIS = 5_000;

  private final Site site;
  private final Path home;
  private final Path pages;
  private final Server server;
  private Thread thread;
  private volatile boolean ending;

  /**
   * Prepare to renew the pages that a server serves; nothing is read yet.
   *
   * @param site what renders them; it is the caller's to close, after this
   */
  public Renewal(Site site, Path pages, Server server) {
    this.site = site;
    this.home = site.home();
    this.pages = pages;
    this.server = server;
  }

  /**
   * Begin to watch, in a thread of its own.
   *
   * @param idle tells whether nobody waits for anything else now
   * @param told hears each fault that keeps the pages as they were, and that they were renewed
   */
  public synchronized void begin(BooleanSupplier idle, Consumer<String> told) {
    thread = new Thread(() -> watch(idle, told), "site renewal");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  /** Stop, and wait until a rendering that was begun has left nothing behind. */
  @Override
  public synchronized void close() {
    if (thread == null) {
      return;
    }
    ending = true;
    thread.interrupt();
    boolean interrupted = Thread.interrupted(); // it is how a session ends
    try {
      thread.join(END_MILLIS);
    } catch (InterruptedException hurry) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch(BooleanSupplier idle, Consumer<String> told) {
    try (FolderWatch watch = new FolderWatch()) {
      String rendered = look(watch);
      if (!site.isUpToDate(pages)) {
        rendered = "outdated before anybody looked";
      }
      while (true) {
        boolean heard = watch.await(watch.hears() ? DOUBT_EVERY : LOOK_EVERY);
        String seen = heard ? settled(watch) : look(watch);
        if (!seen.equals(rendered)) {
          rendered = settled(watch);
          renew(() -> await(idle), told);
        }
      }
    } catch (InterruptedException | CancellationException end) {
      return;
    } catch (IOException unreadable) {
      told.accept("the pages are not rendered again: " + unreadable.getMessage());
    }
  }

  private String look(FolderWatch watch) {
    try {
      watch.follow(Stamp.folders(home));
      return Stamp.of(home);
    } catch (IOException | UncheckedIOException changing) {
      return ""; // something went away between being listed and being read: look again
    }
  }

  private String settled(FolderWatch watch) throws InterruptedException {
    String before;
    String now = look(watch);
    do {
      before = now;
      TimeUnit.NANOSECONDS.sleep(QUIET);
      watch.drain();
      now = look(watch);
    } while (now.isEmpty() || !now.equals(before));
    return now;
  }

  private void renew(Runnable pause, Consumer<String> told) {
    try {
      pause.run();
      if (!site.isWarm()) {
        told.accept(
            "rendering the pages again; from the second time on it takes no time to speak of");
      }
      site.renew(pages, output -> server.replace(output::publish), pause);
      told.accept("the pages are rendered again");
    } catch (IOException | RuntimeException kept) {
      if (ending) {
        throw new CancellationException();
      }
      told.accept(kept.getMessage() + "\nthe pages stay as they were");
    }
  }

  private void await(BooleanSupplier idle) {
    try {
      while (!ending && !idle.getAsBoolean()) {
        TimeUnit.MILLISECONDS.sleep(IDLE_EVERY_MILLIS);
      }
    } catch (InterruptedException end) {
      throw new CancellationException();
    }
    if (ending) {
      throw new CancellationException();
    }
  }
}
