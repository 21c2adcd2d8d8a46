package bucket32.course;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Make what lets later starts be fast: archives of loaded classes, and the answers of the wrong
 * programs.
 *
 * <p>All of it is made beside and moved into place whole. Two trainings at once are one. Whatever
 * fails leaves the tool as it was, only slower.
 */
public final class Training {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Course course;
  private final List<String> tool;
  private final Archive archive;

  /**
   * @param tool the command that starts the tool, without the tool's own arguments
   */
  public Training(Course course, List<String> tool) {
    this.course = course;
    this.tool = List.copyOf(tool);
    this.archive = new Archive(Reference.target());
  }

  /** Tell whether there is anything to be made for a checkout: not where it runs from its classes. */
  public static boolean isNeeded(Path home) {
    Path target = Reference.target();
    return target.equals(home.resolve("target"))
        && Files.isRegularFile(target.resolve("bucket32.jar"))
        && Reference.isJar()
        && Files.isWritable(target)
        && !new Archive(target).isUpToDate();
  }

  /** Make it, unless somebody does at this moment. */
  public void run() throws IOException {
    Files.createDirectories(archive.folder());
    try (FileChannel file = FileChannel.open(
        archive.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (file.tryLock() != null && !archive.isUpToDate()) {
        make("worker", this::worker, this::startsWorker);
        make("tool", this::tool, this::startsTool);
        archive.writeKey();
        learn();
      }
    } catch (OverlappingFileLockException inThisProcess) {
      return;
    }
  }

  private interface Step {
    void leave(Path file) throws IOException;
  }

  private interface Proof {
    boolean of(Path file) throws IOException;
  }

  /**
   * Java trusts an archive that is cut short, on a full disk for example, and dies of it: none is
   * moved into place that has not been started from, and that is not on the disk. What a former Java
   * or jar left must not stay where nothing takes its place.
   */
  private void make(String program, Step step, Proof proof) throws IOException {
    Path file = archive.file(program);
    Path aside = file.resolveSibling("new-" + file.getFileName());
    Files.deleteIfExists(aside);
    step.leave(aside);
    if (Files.isRegularFile(aside) && proof.of(aside)) {
      try (FileChannel written = FileChannel.open(aside, StandardOpenOption.READ)) {
        written.force(true);
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(aside);
      Files.deleteIfExists(file);
    }
  }

  private boolean startsWorker(Path file) {
    try (WorkerProcess worker = WorkerProcess.start(Archive.using(file))) {
      return worker.run(Reference.warming(), LONGEST, LONGEST).ending() == Run.Ending.DONE;
    }
  }

  private boolean startsTool(Path file) throws IOException {
    return exitCode(Archive.using(file), course.home(), "--version") == 0;
  }

  private void worker(Path file) {
    try (WorkerProcess worker = WorkerProcess.start(Archive.making(file))) {
      worker.warm();
      worker.endAndWait(LONGEST);
    }
  }

  /** Check a course that has a program of every kind. */
  private void tool(Path file) throws IOException {
    Path folder = Files.createTempDirectory(archive.folder(), "course");
    try {
      Course copy = CourseCopy.of(course, folder);
      List<Exercise> exercises =
          course.exercises().stream().filter(exercise -> !exercise.isSlow()).toList();
      for (int index = 0; index < exercises.size(); index++) {
        Exercise exercise = exercises.get(index);
        List<WrongPrograms.Source> wrong =
            WrongPrograms.of(course.misconceptions().resolve(exercise.name()));
        Path learners = copy.learnerFile(exercise);
        switch (index % 4) {
          case 0 ->
            Files.copy(
                course.reference().resolve(exercise.sourceFile()),
                learners,
                StandardCopyOption.REPLACE_EXISTING);
          case 1 ->
            Files.writeString(learners, wrong.isEmpty() ? "" : wrong.get(0).text());
          case 2 -> Files.writeString(learners, "class {");
          default -> {
            continue;
          }
        }
      }
      exitCode(Archive.making(file), folder, "check");
    } finally {
      CourseCopy.delete(folder);
    }
  }

  /** Run the tool in a process of its own. */
  private int exitCode(List<String> options, Path home, String argument) throws IOException {
    List<String> command = new ArrayList<>(tool);
    command.addAll(1, options);
    command.add(1, "-Dbucket32.home=" + home);
    command.add(argument);
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    try {
      if (process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    return -1;
  }

  private void learn() {
    try (Judge judge = new Judge(course)) {
      while (judge.learnAhead()) {
        continue;
      }
    }
  }
}
