package bucket32.course.worker;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import java.util.logging.LogManager;

/**
 * Run jobs from standard input and tell events on standard output, until the input ends.
 *
 * <p>The tool may trust nothing that comes out of this process but its shape: a learner's program
 * lives here and may end it, hang it or print. Each frame therefore begins with a number that only
 * the tool and this class were told, and anything else on the stream is noticed.
 */
public final class Worker {

  /** Classes of old runs pile up; a new process is cheaper than finding out who holds them. */
  private static final int JOBS_UNTIL_SPENT = 100;

  /** A run that may never end tells so often what it printed; most runs end before the first. */
  private static final int TELL_MILLIS = 100;

  private final long token;
  private final DataOutputStream out;
  private int jobs;
  private volatile Captured captured = new Captured();

  private Worker(long token, DataOutputStream out) {
    this.token = token;
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    DataOutputStream out = new DataOutputStream(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    System.setIn(InputStream.nullInputStream());
    LogManager.getLogManager().reset(); // JUnit and jqwik talk to themselves
    Worker worker = new Worker(in.readLong(), out);
    Runtime.getRuntime().addShutdownHook(new Thread(worker::end));
    BlockingQueue<Job> queue = new LinkedBlockingQueue<>();
    Thread watchdog = new Thread(() -> receive(in, queue), "watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
    TestRun.launcher(true);
    worker.tell(new Event.Ready());
    while (true) {
      worker.work(queue.take());
    }
  }

  /** When the tool is gone, so is its end of the pipe: then this process must not stay. */
  private static void receive(DataInputStream in, BlockingQueue<Job> queue) {
    try {
      while (true) {
        byte[] frame = new byte[in.readInt()];
        in.readFully(frame);
        queue.add(Job.read(new DataInputStream(new ByteArrayInputStream(frame))));
      }
    } catch (IOException end) {
      endChildren();
      Runtime.getRuntime().halt(0);
    }
  }

  private void work(Job job) throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault(); // asked first: asking writes user.timezone
    Properties properties = (Properties) System.getProperties().clone();
    captured = new Captured();
    StringBuilder trouble = new StringBuilder();
    Thread run = new Thread(() -> run(job, trouble), "tests");
    run.start();
    for (run.join(TELL_MILLIS); run.isAlive(); run.join(TELL_MILLIS)) {
      tellPrinted();
    }
    boolean spent = ++jobs >= JOBS_UNTIL_SPENT
        || !trouble.isEmpty()
        || !before.containsAll(Thread.getAllStackTraces().keySet())
        || !properties.equals(System.getProperties())
        || !locale.equals(Locale.getDefault())
        || !zone.equals(TimeZone.getDefault());
    endChildren();
    tell(new Event.Done(spent, captured.text(), trouble.toString()));
  }

  /** The older of two may not be told last. */
  private synchronized void tellPrinted() {
    captured.news().ifPresent(output -> tell(new Event.Printed(output)));
  }

  private void run(Job job, StringBuilder trouble) {
    System.setOut(captured.stream());
    System.setErr(captured.stream());
    FreshClasses loader = new FreshClasses(job.classes());
    Thread.currentThread().setContextClassLoader(loader);
    try {
      if (!job.asks().isEmpty()) {
        tell(new Event.Answered(answers(loader, job)));
        return;
      }
      List<Class<?>> tests = new ArrayList<>();
      for (String test : job.tests()) {
        tests.add(Class.forName(test, false, loader));
      }
      boolean properties = job.tests().stream().anyMatch(test -> usesJqwik(job, test));
      new TestRun(job.learners(), this::tell).run(tests, properties);
    } catch (Throwable thrown) {
      trouble.append(
          Failure.describe("", "", rootOf(thrown), job.learners()).causes().get(0));
    }
  }

  /** The questions are loaded beside the program: they call its classes, not the tool's. */
  private static List<String> answers(ClassLoader loader, Job job)
      throws ReflectiveOperationException {
    Object questions = Class.forName(job.asks(), true, loader)
        .getConstructor(String.class)
        .newInstance(job.asked());
    return ((List<?>) ((Supplier<?>) questions).get())
        .stream().map(String::valueOf).toList();
  }

  private static boolean usesJqwik(Job job, String test) {
    return new String(job.classes().get(test), StandardCharsets.ISO_8859_1).contains("net/jqwik/");
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable root = thrown;
    for (int depth = 0; root.getCause() != null && depth < 10; depth++) {
      root = root.getCause();
    }
    return root;
  }

  private void end() {
    tellPrinted();
    endChildren();
  }

  private static void endChildren() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }

  private void tell(Event event) {
    try {
      ByteArrayOutputStream frame = new ByteArrayOutputStream();
      Event.write(new DataOutputStream(frame), event);
      synchronized (out) {
        out.writeLong(token);
        frame.writeTo(out);
        out.flush();
      }
    } catch (IOException gone) {
      Runtime.getRuntime().halt(0);
    }
  }
}
