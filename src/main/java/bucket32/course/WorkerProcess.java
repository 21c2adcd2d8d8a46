package bucket32.course;

import bucket32.course.worker.Event;
import bucket32.course.worker.Job;
import bucket32.course.worker.Outcome;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Hold one worker: start it, give it jobs, listen with a deadline, and end it whatever it does. */
final class WorkerProcess implements AutoCloseable {

  /** Starting is the machine's business, not the learner's: it may take longer than an answer. */
  private static final Duration START = Duration.ofSeconds(60);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LAST_WORDS = 4_000;

  private static final Job WARMING = Reference.warming();

  /** What the listening thread adds to the events it reads; dying says so itself, on all channels. */
  private record Ended(boolean garbled, boolean dying) {}

  private final Process process;
  private final DataOutputStream in;
  private final BlockingQueue<Object> news = new LinkedBlockingQueue<>(10_000);
  private final StringBuffer lastWords = new StringBuffer();
  private boolean ready;
  private boolean warming;
  private boolean warmed;
  private boolean spent;

  private WorkerProcess(Process process, long token) throws IOException {
    this.process = process;
    this.in = new DataOutputStream(process.getOutputStream());
    daemon("worker news", () -> listen(process.getInputStream(), token));
    daemon("worker last words", () -> drain(process.getErrorStream()));
    try {
      in.writeLong(token);
      in.flush();
    } catch (IOException gone) {
      spent = true;
    }
  }

  static WorkerProcess start() {
    return start(new Archive(Reference.target()).ofWorker());
  }

  static WorkerProcess start(List<String> archive) {
    ProcessBuilder builder = WorkerCommand.builder(archive);
    try {
      WorkerFolder folder = WorkerFolder.make();
      builder.command().add(1, folder.option());
      Process process = builder.start();
      folder.deleteAfter(process);
      return new WorkerProcess(process, RANDOM.nextLong());
    } catch (IOException notStarted) {
      throw new CourseException(
          "cannot start " + builder.command().get(0) + ": " + notStarted.getMessage()
              + "; set JAVA_HOME to a JDK of version 17 or newer",
          notStarted);
    }
  }

  /** Tell whether it can take a job. */
  boolean fit() {
    return !spent && process.isAlive();
  }

  /** Have it run a small test of ours, so that the first job finds JUnit and jqwik loaded. */
  void warm() {
    if (!warmed) {
      warmed = true;
      warming = true;
      send(WARMING);
    }
  }

  /** Let it end by itself once it is warm, so that it leaves its archive. */
  void endAndWait(Duration longest) {
    try {
      awaitReady();
      in.close();
      process.waitFor(longest.toSeconds(), TimeUnit.SECONDS);
    } catch (IOException gone) {
      spent = true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Wait until it is up and warm; return what came instead where it is not. */
  private Object awaitReady() throws InterruptedException {
    Object next = null;
    while (!ready || warming) {
      next = news.poll(START.toMillis(), TimeUnit.MILLISECONDS);
      if (next == null || next instanceof Ended) {
        ready = false;
        return next;
      }
      ready |= next instanceof Event.Ready;
      warming &= !(next instanceof Event.Done);
    }
    return next;
  }

  /** Run a job to whatever end; see the other. */
  Run run(Job job, Duration silence, Duration whole) {
    return run(job, silence, whole, () -> false);
  }

  /**
   * Run a job to whatever end.
   *
   * @param silence how long the worker may say nothing
   * @param whole how long the job may take
   * @param outdated tells whether nobody wants to know the result any more
   * @throws Abandoned if nobody does, and the job takes so long that it may never end
   */
  Run run(Job job, Duration silence, Duration whole, BooleanSupplier outdated) {
    List<Outcome> outcomes = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    int planned = -1;
    String running = "";
    String output = "";
    try {
      Object next = awaitReady();
      if (ready) {
        send(job);
      }
      Deadline deadline = new Deadline(silence, whole, outdated);
      while (ready) {
        next = deadline.await(news);
        if (next instanceof Event.Planned plan) {
          planned = plan.tests();
        } else if (next instanceof Event.Started started) {
          running = started.test();
        } else if (next instanceof Event.Finished finished) {
          outcomes.add(finished.outcome());
          running = "";
        } else if (next instanceof Event.Answered answered) {
          answers.addAll(answered.answers());
        } else if (next instanceof Event.Printed printed) {
          output = printed.output();
        } else {
          break;
        }
      }
      if (next instanceof Event.Done done) {
        spent = done.spent();
        if (spent) {
          close();
        }
        return new Run(
            Run.Ending.DONE, planned, outcomes, answers, "", done.output(), done.trouble(), 0, "");
      }
      Run.Ending ending = ready ? ending(next) : Run.Ending.NOT_STARTED;
      if (ending == Run.Ending.GONE) {
        process.waitFor(5, TimeUnit.SECONDS);
      } else if (next instanceof Ended ended
          && ended.dying()
          && process.waitFor(5, TimeUnit.SECONDS)) {
        ending = Run.Ending.GONE;
      }
      int exitCode = process.isAlive() ? 0 : process.exitValue();
      close();
      return new Run(
          ending, planned, outcomes, answers, running, output, "", exitCode, lastWords.toString());
    } catch (Abandoned unwanted) {
      close();
      throw unwanted;
    } catch (InterruptedException stopped) {
      close();
      Thread.currentThread().interrupt();
      throw new Abandoned();
    }
  }

  private static Run.Ending ending(Object last) {
    if (last == null) {
      return Run.Ending.SILENT;
    }
    return last instanceof Ended ended && !ended.garbled() ? Run.Ending.GONE : Run.Ending.GARBLED;
  }

  private void send(Job job) {
    try {
      ByteArrayOutputStream frame = new ByteArrayOutputStream();
      job.write(new DataOutputStream(frame));
      in.writeInt(frame.size());
      frame.writeTo(in);
      in.flush();
    } catch (IOException gone) {
      spent = true; // the news will say so
    }
  }

  private void listen(InputStream stream, long token) {
    try (DataInputStream out = new DataInputStream(new BufferedInputStream(stream))) {
      long said = out.readLong();
      while (said == token) {
        news.put(Event.read(out));
        said = out.readLong();
      }
      news.put(new Ended(true, said >>> 56 == '#')); // "# A fatal error has been detected"
    } catch (IOException | InterruptedException ended) {
      news.offer(new Ended(false, false));
    }
  }

  private void drain(InputStream stream) {
    byte[] buffer = new byte[8_192];
    try (stream) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        if (lastWords.length() < LAST_WORDS) {
          lastWords.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException closed) {
      lastWords.append("");
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** End the process and everything it started. */
  @Override
  public void close() {
    spent = true;
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
