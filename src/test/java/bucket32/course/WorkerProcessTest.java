package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.worker.Job;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A worker costs most of a second to start: it is kept while nothing speaks against it. */
class WorkerProcessTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @Test
  void aWorkerThatRanAQuietProgramTakesTheNextJob() {
    Map<String, byte[]> classes = new TreeMap<>(Reference.classes());
    classes.putAll(Reference.probes());
    try (WorkerProcess worker = WorkerProcess.start()) {
      Run run = worker.run(Job.ofProbes(classes, "start"), LONG, LONG);
      assertEquals(List.of("32", "128"), run.answers());
      assertTrue(worker.fit());
    }
  }
}
