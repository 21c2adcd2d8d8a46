package bucket32.gpu;

import com.aparapi.Kernel;
import com.aparapi.internal.model.ClassModel;
import com.aparapi.internal.writer.KernelWriter;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Hold what a kernel is on a device: its OpenCL.
 *
 * @param openCl the source text that an OpenCL driver compiles
 */
public record Translation(String openCl) {

  private static final long SECONDS = 10;

  /**
   * Translate a kernel; this takes no device, no OpenCL library and no native code.
   *
   * <p>Example: the text for a kernel whose run calls {@code getGlobalId()} holds
   * {@code get_global_id(0)}.
   *
   * @throws NotTranslatable if it has no OpenCL, or one that no driver would take; the message says
   *     the reason and the cure, and the stack trace begins with the kernel's own line
   */
  public static Translation of(Kernel kernel) {
    synchronized (Pinned.class) { // what Aparapi and BCEL keep is not made for two threads
      return translated(kernel);
    }
  }

  private static Translation translated(Kernel kernel) {
    KernelCode code = new KernelCode(kernel.getClass());
    code.withoutNames().ifPresent(type -> {
      throw new NotTranslatable(
          "the variables of " + type.getClassName()
              + " have no names in its class file; compile it with javac -g",
          (Throwable) null);
    });
    Optional<Obstacle> first = Obstacle.in(code, false);
    first.filter(obstacle -> obstacle.rule().always()).ifPresent(obstacle -> {
      throw obstacle.reason();
    });
    Drivers.hush();
    Pinned.forgetNamesakes(kernel);
    String text;
    try {
      text = within(
          SECONDS,
          () -> KernelWriter.writeToString(
              ClassModel.createClassModel(kernel.getClass()).getEntrypoint("run", kernel)));
    } catch (ExecutionException refused) {
      throw first.map(Obstacle::reason).orElseGet(() -> unknown(code, refused.getCause()));
    } catch (TimeoutException endless) {
      throw first
          .map(Obstacle::reason)
          .orElseGet(() -> new NotTranslatable(
              "Aparapi does not come to an end with it in " + SECONDS
                  + " seconds; make run shorter until it does",
              endless));
    }
    Obstacle.in(code, true).ifPresent(obstacle -> {
      throw obstacle.reason();
    });
    Undeclared.in(text).ifPresent(variable -> {
      throw new NotTranslatable(
          "the variable " + variable + " has no value where Java declares it, so that OpenCL"
              + " declares it too late; give it one at once: int " + variable + " = 0",
          code.lineOf(variable).orElseThrow());
    });
    return new Translation(text);
  }

  private static NotTranslatable unknown(KernelCode code, Throwable refused) {
    String calls = String.join(", ", callsOfJava(code));
    return new NotTranslatable(
        "Aparapi cannot translate it, and says: " + refused.getMessage()
            + (calls.isEmpty() ? "" : "; of Java's own it calls " + calls)
            + "; leave out what it names, or write it with plainer means",
        refused);
  }

  /** Aparapi translates methods of Java's own along, if it can. */
  private static Set<String> callsOfJava(KernelCode code) {
    return code.steps().stream()
        .filter(step -> step.call().isPresent())
        .filter(step ->
            step.owner().filter(type -> type.getName().startsWith("java.")).isPresent())
        .map(step -> step.ownerName() + "." + step.name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Aparapi cannot be interrupted: a thread that is late ends with the program. */
  static <T> T within(long seconds, Callable<T> work) throws ExecutionException, TimeoutException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "translation");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new TimeoutException("interrupted");
    }
  }
}
