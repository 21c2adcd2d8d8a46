package bucket32.course;

import bucket32.course.worker.Outcome;
import java.util.List;

/**
 * Hold what a worker told of one job, and how it ended.
 *
 * @param ending how it ended
 * @param planned how many tests were found; -1 when it did not get so far
 * @param outcomes the tests that ended
 * @param answers what the program answered to the probes; empty when it was not asked
 * @param running the test that was running at the end; empty when none
 * @param output what the program printed, shortened; where the worker is gone, what it told of it
 * @param trouble why the run broke off inside the worker; empty when it did not
 * @param exitCode the worker's exit code, when it is gone
 * @param lastWords what the worker's machine wrote on standard error, shortened
 */
record Run(
    Ending ending,
    int planned,
    List<Outcome> outcomes,
    List<String> answers,
    String running,
    String output,
    String trouble,
    int exitCode,
    String lastWords) {

  /** How a job can end, seen from outside. */
  enum Ending {
    DONE,
    /** The worker did not come up: nothing of the learner's has run. */
    NOT_STARTED,
    /** No answer in time; the worker was killed. */
    SILENT,
    /** The process ended by itself. */
    GONE,
    /** Something wrote to the channel that only the worker may use; the worker was killed. */
    GARBLED
  }
}
