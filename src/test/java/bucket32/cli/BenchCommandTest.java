package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bucket32.results.Machine;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What kata bench says, writes and answers; two real runs, of one small benchmark each. */
class BenchCommandTest {

  private static final Path HOME = Path.of(System.getProperty("bucket32.home", ""));

  /** Another checkout's JMH may be running: nothing is measured here. */
  @BeforeAll
  static void shareTheMachine() {
    System.setProperty("jmh.ignoreLock", "true");
  }

  @TempDir
  private Path folder;

  @Test
  void aRunPrintsATableAndWritesJmhsResults() throws IOException {
    Path out = folder.resolve("results.json");
    Ran ran = bench("thresholds.exact", "--param", "scheme=32/128/causal", "--out", out.toString());
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().contains("\nThresholds, scheme 32/128/causal\n"), ran.out());
    assertTrue(
        ran.out().matches("(?s).*\n  exact +\\S+ [num]?s +\\S+( [num]?s)? +- +- +[\\d,]+\n"),
        ran.out());
    JsonArray results = JsonParser.parseString(Files.readString(out)).getAsJsonArray();
    assertEquals(1, results.size());
    assertTrue(ran.err().contains("Thresholds.exact (scheme = 32/128/causal)"), ran.err());
  }

  /** Doubles err at this scheme's ties: the naive version is a wrong program, and gets no time. */
  @Test
  void aWrongResultIsNamedAndNotTimed() {
    Path out = folder.resolve("results.json");
    Ran ran = bench("buckets.naivelog", "--param", "scheme=9/128/causal", "--out", out.toString());
    assertEquals(1, ran.exitCode(), ran.err());
    assertEquals("", ran.out());
    String last = ran.err().lines().reduce((one, next) -> next).orElseThrow();
    assertTrue(
        last.matches("Buckets\\.naiveLog differs from the plain version at offset \\d+: \\d+, not"
            + " \\d+; it is not timed"),
        last);
    assertFalse(Files.exists(out));
  }

  @Test
  void theVectorExperimentRunsWhereJavaHasTheModule() {
    assumeTrue(
        ModuleFinder.ofSystem().find("jdk.incubator.vector").isPresent(),
        "skipped: this JDK has no jdk.incubator.vector");
    Path out = folder.resolve("results.json");
    Ran ran = bench("--vector", "bucketsvector.permute", "--param", "size=100", "--out", "" + out);
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().contains("\n  permute "), ran.out());
  }

  /** No build fetches 120 MB for this, not even .ci/run: it runs where somebody has asked for it. */
  @Test
  void libtorchIsHeldToTheSameResultsBeforeItIsTimed() {
    assumeTrue(
        Files.exists(HOME.resolve("target/peers/fetched.stamp")),
        "skipped, also in .ci/run: libtorch, 120 MB, was not fetched here; have it with"
            + " ./kata bench --quick --peers matrixtorch.torch --param size=100");
    Path out = folder.resolve("results.json");
    Ran ran = bench(
        "--peers",
        "matrixtorch.torch",
        "biastorch.torch",
        "--param",
        "size=100",
        "--param",
        "threads=1",
        "--out",
        out.toString());
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().contains("\nMatrixTorch, scheme 32/128/causal, "), ran.out());
    assertTrue(
        ran.out().contains("\nBiasTorch, heads 8, scheme 32/128/bidirectional, "), ran.out());
    // The reference code's floats err at this tie: it is a wrong program there, as any other.
    Ran wrong = bench(
        "--peers",
        "matrixtorch.torch",
        "--param",
        "size=30",
        "--param",
        "scheme=17/27/causal",
        "--out",
        folder.resolve("none.json").toString());
    assertEquals(1, wrong.exitCode(), wrong.err());
    assertTrue(
        wrong
            .err()
            .endsWith("MatrixTorch.torch differs from the plain version at query 18, key 0: 13, not"
                + " 14; it is not timed\n"),
        wrong.err());
  }

  /** What can be told of the peers without their libraries. */
  @Test
  void thePeersAreKnownByTheirSourcesAndFoundWithTheirLibraries() throws IOException {
    Path library = Path.of("a", "library.jar");
    Benchmarks without = Benchmarks.in(HOME);
    Benchmarks with = without.withPeers(HOME, List.of(library));
    assertThrows(UsageError.class, () -> without.patterns(List.of("matrixtorch")));
    assertEquals(
        List.of("^bucket32\\.bench\\.MatrixTorch\\..*$", "^bucket32\\.bench\\.BiasTorch\\.torch$"),
        with.patterns(List.of("matrixtorch", "biastorch.torch")));
    assertEquals(without.classPath() + File.pathSeparator + library, with.classPath());
  }

  @Test
  void anUnknownNameIsRefusedWithTheOneThatWasMeant() {
    Ran ran = Ran.line("bench matrx");
    assertEquals(2, ran.exitCode());
    assertEquals("no benchmark is called 'matrx'; did you mean matrix?\n", ran.err());
  }

  @Test
  void aNameLikeNoneIsRefusedWithAllThereAre() {
    Ran ran = Ran.line("bench zzzzzz");
    assertEquals(2, ran.exitCode());
    assertEquals(
        "no benchmark is called 'zzzzzz'; use one of allocation, bandwidth, bias, buckets,"
            + " bucketsbytes, bucketslongs, comparing, constantfolding, deadcode, inputorder,"
            + " lessons, matrix, matrixbytes, ownloop, profile, quizstream, statescopes, thresholds,"
            + " tworesults, warmup\n",
        ran.err());
  }

  @Test
  void anUnknownParameterIsRefusedWithTheOneThatWasMeant() {
    Ran ran = Ran.line("bench matrix --param sise=3");
    assertEquals(2, ran.exitCode());
    assertEquals("no benchmark has a parameter 'sise'; did you mean size?\n", ran.err());
  }

  @Test
  void aSchemeThatIsNoneIsRefusedInOneLine() {
    Path out = folder.resolve("results.json");
    Ran ran = bench("buckets.lookup", "--param", "scheme=32/12/causal", "--out", "" + out);
    assertEquals(2, ran.exitCode(), ran.err());
    assertTrue(
        ran.err()
            .endsWith("a parameter was refused: max_distance must be greater than max_exact 16, but"
                + " was 12; use 17 or more\n"),
        ran.err());
  }

  @Test
  void resultsThatAreThereAreKept() throws IOException {
    Path out = Files.writeString(folder.resolve("results.json"), "a night's work");
    Ran ran = bench("buckets", "--out", out.toString());
    assertEquals(2, ran.exitCode());
    assertTrue(ran.err().contains("is there already"), ran.err());
    assertEquals("a night's work", Files.readString(out));
  }

  @Test
  void aFolderThatIsNotThereIsRefusedBeforeTheRun() {
    Ran ran = bench("buckets", "--out", folder.resolve("no/results.json").toString());
    assertEquals(2, ran.exitCode());
    assertFalse(ran.err().contains("compiling"), ran.err());
  }

  @Test
  void aLessonIsFoundByItsName() {
    Ran ran = Ran.line("bench deadcod");
    assertEquals(
        "no benchmark is called 'deadcod'; did you mean deadcode or deadcode.empty or"
            + " deadcode.right?\n",
        ran.err());
  }

  @Test
  void theRecordedTimesStandBesideOnesOwn() {
    Path out = folder.resolve("results.json");
    Ran ran = bench(
        "--compare",
        "thresholds.exact",
        "--param",
        "scheme=32/128/causal",
        "--out",
        out.toString());
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().contains("\nrecorded: 20"), ran.out());
    assertTrue(ran.out().matches("(?s).*\n  exact .* \\S+ [num]?s\n"), ran.out());
  }

  @Test
  void aRecordingIsOfEverything() {
    Ran ran = Ran.kata("bench", "--record", folder.toString(), "matrix");
    assertEquals(2, ran.exitCode());
    assertTrue(ran.err().startsWith("--record must stand alone"), ran.err());
  }

  @Test
  void aRecordingThatIsThereIsKept() throws IOException {
    Machine machine = ThisMachine.today(false);
    Files.writeString(folder.resolve(machine.fileName() + ".json"), "a night's work");
    Ran ran = Ran.kata("bench", "--record", folder.toString());
    assertEquals(2, ran.exitCode());
    assertTrue(ran.err().contains("is there already"), ran.err());
  }

  private static Ran bench(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "bench";
    all[1] = "--quick";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Ran.kata(all);
  }
}
