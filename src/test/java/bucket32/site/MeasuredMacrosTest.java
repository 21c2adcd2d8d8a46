package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What chapters say of a recorded run, from a small one. */
class MeasuredMacrosTest {

  private static final String MACHINE = """
      {"date": "2026-11-24", "cpu": "A Processor", "cores": 2, "memoryBytes": 25276502016,
       "os": "Linux 6 amd64", "jdk": "Temurin 17", "quick": %s}""";

  private Workshop workshop;

  @BeforeEach
  void record() throws IOException {
    workshop = Workshop.empty();
    List<String> results = new ArrayList<>();
    for (int size : new int[] {256, 512, 1024}) {
      double cells = size * size / 65_536.0;
      results.add(result("Matrix.naiveLog", "\"size\": \"" + size + "\"", 100 * cells));
      results.add(result("Matrix.strip", "\"size\": \"" + size + "\"", 5 * cells));
      results.add(result("Matrix.limitFill", "\"size\": \"" + size + "\"", 4 * cells));
    }
    for (String scheme : List.of("8/1024", "16/1024", "32/128", "32/1024")) {
      results.add(result("Buckets.search", "\"scheme\": \"" + scheme + "/causal\"", 7));
    }
    results.add(result("DeadCode.right", "", 0.0133));
    keep("2026-11-24-a-processor", results, false);
  }

  private void keep(String name, List<String> results, boolean quick) throws IOException {
    workshop.file("chapters/results/" + name + ".json", "[" + String.join(",", results) + "]");
    workshop.file(
        "chapters/results/" + name + ".machine.json", String.format(Locale.ROOT, MACHINE, quick));
  }

  private static String result(String name, String parameters, double microseconds) {
    return """
        {"benchmark": "b.%s", "mode": "avgt", "forks": 1, "jdkVersion": "17", "jvmArgs": ["-Xmx1g"],
         "measurementIterations": 3, "measurementTime": "1 s", "params": {%s},
         "primaryMetric": {"scoreUnit": "us/op", "scoreError": %s, "rawData": [[%s, %s, %s]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 48}}}""".formatted(
        name, parameters, microseconds / 10, microseconds * 0.9, microseconds, microseconds * 1.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bench:median[DeadCode.right] | 13.3 ns",
        "bench:error[DeadCode.right] | 1.33 ns",
        "bench:fastest[Matrix.strip(256)] | 4.50 \u00b5s",
        "bench:slowest[Matrix.strip(256)] | 7.50 \u00b5s",
        "bench:times[Matrix.naiveLog(256),Matrix.strip(256)] | 20",
        "bench:times[Matrix.strip(1024),Matrix.naiveLog(256)] | 0.80",
        "bench:parameter[Matrix.strip(1024),size] | 1,024",
        "bench:bytes[DeadCode.right] | 48",
        "bench:effort[DeadCode.right] | 1 process, 3 iterations of 1 s",
        "bench:flags[DeadCode.right] | -Xmx1g",
        "bench:cpu[] | A Processor",
        "bench:cores[] | 2",
        "bench:memory[] | 24 GiB",
        "bench:date[] | 2026-11-24",
      })
  void aNumberOfTheRecordedRunIsSaid(String macro, String text) throws IOException {
    Document page = workshop.chapter("It is " + macro + ".").page();
    assertEquals("It is " + text + ".", page.select(".text p").text().replace('\u00a0', ' '));
  }

  @Test
  void aClassIsTabulatedWithItsRatios() throws IOException {
    Document page = workshop.chapter("bench::Matrix[values=256]").page();
    assertEquals(
        List.of(
            "naiveLog 100 \u00b5s 10.0 \u00b5s 0.04 1.00",
            "strip 5.00 \u00b5s 500 ns 0.80 20.0",
            "limitFill 4.00 \u00b5s 400 ns 1.00 25.0"),
        page.select("tbody tr").eachText().stream()
            .map(row -> row.replace('\u00a0', ' '))
            .toList());
  }

  @Test
  void parametersThatDifferAreColumns() throws IOException {
    Document page = workshop.chapter("bench::Matrix[methods=strip,bytes=yes]").page();
    assertEquals("size", page.select("th").get(1).text());
    assertEquals("48", page.select("tbody tr").get(0).children().last().text());
  }

  @Test
  void theMachineIsTabulatedWithItsFlags() throws IOException {
    Document page = workshop.chapter("bench::machine[]").page();
    List<String> rows = page.select("tbody tr").eachText();
    assertTrue(
        rows.containsAll(List.of("Processor A Processor, 2 cores", "Flags -Xmx1g")), "" + rows);
    assertTrue(page.select(".note.warning").isEmpty());
  }

  @Test
  void aQuickRunIsNotPassedOffAsOneToRelyOn() throws IOException {
    keep("2026-11-25-b", List.of(result("DeadCode.right", "", 1)), true);
    Document page = workshop.chapter("bench::machine[]").page();
    assertTrue(page.select(".note.warning").text().contains("quick run"));
  }

  @Test
  void theNewestRecordingIsShown() throws IOException {
    keep("2026-11-25-b", List.of(result("DeadCode.right", "", 0.002)), false);
    Document page = workshop.chapter("bench:median[DeadCode.right]").page();
    assertEquals("2.00 ns", page.select(".text p").text());
  }

  @ParameterizedTest
  @CsvSource({"recorded-matrix, It has.", "recorded-matrixtorch, It has not."})
  void aChapterMayLeaveOutWhatWasNotRecorded(String attribute, String said) throws IOException {
    Document page = workshop
        .chapter(
            "ifdef::" + attribute + "[]",
            "It has.",
            "endif::[]",
            "ifndef::" + attribute + "[]",
            "It has not.",
            "endif::[]")
        .page();
    assertEquals(said, page.select(".text p").text());
  }

  @Test
  void growthIsTabulatedAgainstTheSizeBefore() throws IOException {
    Document page = workshop
        .chapter("doubling::Matrix[over=size,methods=\"naiveLog strip\"]")
        .page();
    assertEquals(
        "512 400 \u00b5s 4.00 20.0 \u00b5s 4.00",
        page.select("tbody tr").get(1).text().replace('\u00a0', ' '));
  }

  @Test
  void growthIsPlottedForWideAndNarrowPagesWithATableBehind() throws IOException {
    Document page = workshop
        .chapter("plot::Matrix[over=size,methods=\"naiveLog strip limitFill\",caption=\"Grows.\"]")
        .page();
    Element figure = page.selectFirst("figure");
    assertEquals("plot-Matrix-by-size", figure.id());
    for (String width : List.of("wide", "narrow")) {
      Element svg = figure.selectFirst("." + width + " svg");
      assertEquals(9, svg.select(".whisker").size());
      assertEquals(2 * 3, svg.select(".curve, .curve.of-naive, .curve.of-limit").size());
      assertTrue(svg.selectFirst("desc").text().contains("naiveLog: 100"), svg::text);
    }
    assertEquals(3, figure.select("details tbody tr").size());
    assertEquals("Grows.", figure.select("figcaption").text());
  }

  @Test
  void growthMayBeOverANumberOfTheScheme() throws IOException {
    Document page = workshop
        .chapter("doubling::Buckets[over=num_buckets,max_distance=1024,methods=search]")
        .page();
    assertEquals(List.of("8", "16", "32"), page.select("tbody td:first-child").eachText());
  }

  @Test
  void theLimitIsMarkedInEveryRow() throws IOException {
    Document page = workshop
        .chapter("plot::limits[of=\"Matrix.strip(256); Matrix.strip(512)\"]")
        .page();
    Element svg = page.selectFirst("figure .wide svg");
    assertEquals(2, svg.select(".limit").size());
    assertEquals(2, svg.select(".point").size());
    assertTrue(svg.selectFirst("desc").text().contains("Matrix.strip(256): 0.80"), svg::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "And bench:median[Matrix.stripp]. | bench:median[Matrix.stripp]: 2026-11-24-a-processor.json"
            + " has no benchmark 'Matrix.stripp'; did you mean Matrix.strip?",
        "bench:median[Matrix.strip] | bench:median[Matrix.strip]: Matrix.strip must have one result"
            + " with no values, but has 3",
        "bench:median[Matrix.strip(7)] | but has 0",
        "bench:times[DeadCode.right] | takes 2 words, but got 1",
        "bench:speed[DeadCode.right] | bench:speed[DeadCode.right]: takes no words",
        "bench:mood[] | unknown; use median",
        "bench:median[DeadCode] | must be named as Matrix.strip",
        "bench::Matrx[] | has no benchmark 'Matrx'; did you mean Matrix?",
        "bench::Matrix[methods=stripe] | no result of 'Matrix.stripe'",
        "bench::Matrix[values=7] | no result has the values [7]",
        "bench::Matrix[size=7] | unknown attribute 'size'",
        "plot::times[of=\"Gone.right\"] | has no benchmark 'Gone'; it has Matrix, Buckets, DeadCode",
        "plot::times[] | of must name benchmarks",
        "plot::limits[of=\"DeadCode.right\"] | DeadCode.right has no limit beside it",
        "plot::Matrix[over=sise,methods=strip] | sise must be a whole number",
        "plot::Matrix[over=size] | methods must name one or more",
        "doubling::DeadCode[over=size,methods=wrong] | no benchmark 'DeadCode.wrong'",
        "doubling::Buckets[over=max_distance,methods=search] | has several results",
      })
  void whatTheRecordedRunDoesNotHaveFailsTheBuildWithItsLine(String line, String message)
      throws IOException {
    List<String> faults = workshop.chapter("First.", "", line).faults();
    assertEquals(1, faults.size(), faults::toString);
    assertTrue(faults.get(0).contains(message), faults::toString);
    assertTrue(faults.get(0).contains("01-page.adoc") && faults.get(0).contains("5"), "" + faults);
  }

  @Test
  void theLineIsThatOfTheMacroAndNotOfItsParagraph() throws IOException {
    List<String> faults = workshop
        .chapter("bench:median[DeadCode.right] is right,", "bench:median[DeadCode.left] is not.")
        .faults();
    assertTrue(faults.get(0).contains("line 4"), faults::toString);
  }

  @Test
  void aCourseWithoutARecordingNamesTheCommandThatMakesOne() throws IOException {
    Workshop.delete(workshop.home.resolve("chapters/results"));
    List<String> faults = workshop.chapter("bench:cpu[]").faults();
    assertTrue(faults.get(0).contains("./kata bench --record"), faults::toString);
  }
}
