package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Break a chapter in every way there is; the site must not be rendered. */
class FaultsTest {

  private Workshop workshop;

  @BeforeEach
  void prepare() throws IOException {
    workshop = Workshop.empty();
  }

  @Test
  void aMissingTagIsNamedWithItsLine() throws IOException {
    workshop.chapter(
        "[source,java]", "----", "include::{reference}/ExactBuckets.java[tag=nope]", "----");
    assertEquals(
        List.of("chapters/01-page.adoc: line 5: tag 'nope' not found in include file:"
            + " src/main/java/bucket32/core/ExactBuckets.java"),
        workshop.faults());
  }

  @Test
  void aMissingIncludeIsNamedWithItsLine() throws IOException {
    workshop.chapter("include::{reference}/Nope.java[]");
    assertEquals(
        List.of("chapters/01-page.adoc: line 3: include file not found:"
            + " src/main/java/bucket32/core/Nope.java"),
        workshop.faults());
  }

  @Test
  void everyFaultOfEveryChapterIsNamed() throws IOException {
    workshop.chapter("exercise::nope[]", "", "{nope}");
    workshop.file("chapters/02-more.adoc", "= More", "", "intervals::[nope=1]");
    workshop.file(
        "chapters/index.adoc", "= Course", "", ". xref:01-page.adoc[]", ". xref:02-more.adoc[]");
    List<String> faults = workshop.faults();
    assertEquals(3, faults.size(), faults::toString);
    assertTrue(faults.get(0).startsWith("chapters/01-page.adoc: line 3: exercise::nope[]"));
    assertEquals(
        "chapters/01-page.adoc: line 5: skipping reference to missing attribute: nope",
        faults.get(1));
    assertTrue(faults.get(2).startsWith("chapters/02-more.adoc: line 3: intervals::[]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exercise::nope[] | exercise::nope[]: no such exercise; use one of: start",
        "quiz::nope[] | quiz::nope[]: no bank chapters/quizzes/01-page.yaml",
        "figure::nope[] | figure::nope[]: no such figure; use ruler, matrix",
        "figure::staircase[colour=red] | unknown attribute 'colour'; use beside, buckets, caption",
        "figure::ruler[query=24,length=24] | query must be from 0 to 23, but was 24",
        "figure::ruler[query=x] | query must be a whole number of at most 64 bits, but was 'x'",
        "intervals::[buckets=1] | num_buckets must be from 2 to 65536",
        "intervals::[from=3,to=40] | from and to must be buckets from 0 to 31",
        "intervals::[direction=back] | direction must be causal or bidirectional, but was 'back'",
        "intervals::[reading=nope] | reading must be one of t5, book, course, prose",
        "offsets::[] | no offsets; write offsets=\"10 20\"",
        "offsets::[offsets=\"1 x\"] | an offset must be a whole number, but was 'x'",
        "Offset calc:bucket[x]. | calc:bucket[]: bucket must be a whole number, but was 'x'",
        "Offset calc:bucket[]. | calc:bucket[]: bucket takes 1 number, but got 0",
        "Offset calc:nope[1]. | calc:nope[]: unknown; use bucket, first",
        "Offset calc:last[31]. | calc:last[]: bucket 31 has no end",
        "Offset calc:first[32]. | a bucket must be from 0 to 31, but was 32",
        "Offset calc:log[15]. | a logarithmic distance must be at least 16, but was 15",
        "nope::x[] | unknown name for block macro: nope",
        "A nope:x[y] here. | unknown macro nope:x[...]",
        "See <<nope>>. | dead link: 01-page has no anchor 'nope'",
        "See xref:09-nope.adoc[]. | dead link: chapters/index.adoc does not list 09-nope",
        "See xref:index.adoc#nope[there]. | dead link: index has no anchor 'nope'",
        "See link:#nope[there]. | dead link: 01-page has no anchor 'nope'",
        "See link:nope.html[there]. | dead link: chapters/index.adoc does not list nope",
        "image::nope.png[] | image not found: nope.png",
        "image::../site/favicon.svg[] | image not found: ../site/favicon.svg",
        "image::https://example.org/x.png[] | image from elsewhere: https://example.org/x.png",
      })
  void aMistakeIsNamedWithItsLine(String line, String message) throws IOException {
    workshop.chapter("A first paragraph.", "", line);
    List<String> faults = workshop.faults();
    assertEquals(1, faults.size(), faults::toString);
    assertTrue(
        faults.get(0).startsWith("chapters/01-page.adoc: line 5: ")
            && faults.get(0).contains(message),
        faults.get(0));
  }

  @Test
  void aStubThatIsGreenIsNamed() throws IOException {
    Path stub = workshop.home.resolve("src/stubs/java/bucket32/core/ExactBuckets.java");
    String pristine = Files.readString(stub);
    try {
      Files.copy(
          workshop.home.resolve("src/main/java/bucket32/core/ExactBuckets.java"),
          stub,
          StandardCopyOption.REPLACE_EXISTING);
      workshop.chapter("red::exact-buckets[]");
      assertTrue(workshop.faults().get(0).contains("the verdict must be red, but was pass"));
    } finally {
      Files.writeString(stub, pristine);
    }
  }

  @Test
  void aCommandThatFailsUnannouncedIsNamed() throws IOException {
    workshop.chapter("[kata]", "----", "fail", "----");
    assertEquals(
        List.of("chapters/01-page.adoc: line 4: [kata] fail: exit code 2, not 0: it failed"),
        workshop.faults());
  }

  @Test
  void aCommandThatWouldNeedAShellIsNamed() throws IOException {
    workshop.chapter("[kata]", "----", "bucket 1 > file", "----");
    assertTrue(workshop.faults().get(0).contains("cannot read the command line from '> file' on"));
  }

  @Test
  void anUnlistedChapterIsNamed() throws IOException {
    workshop.chapter("Text.").file("chapters/07-lost.adoc", "= Lost");
    assertEquals(
        List.of("chapters/index.adoc: 07-lost.adoc is not listed; add '. xref:07-lost.adoc[]'"),
        workshop.faults());
  }

  @Test
  void aListedChapterThatIsNotThereIsNamed() throws IOException {
    workshop.chapter("Text.");
    Files.delete(workshop.home.resolve("chapters/01-page.adoc"));
    assertTrue(
        workshop.faults().contains("chapters/index.adoc: line 3: chapter not found: 01-page.adoc"));
  }

  @Test
  void aCourseWithoutAnIndexIsNamed() {
    assertEquals(
        List.of("chapters/index.adoc: not found; it lists the chapters"), workshop.faults());
  }

  @Test
  void anEarlierSiteIsLeftAsItWas() throws IOException {
    workshop.chapter("Good text.").page();
    workshop.chapter("Bad {nope} text.").faults();
    assertTrue(workshop.page("01-page.html").text().contains("Good text."));
    try (var left = Files.list(workshop.out.getParent())) {
      assertEquals(List.of(workshop.out), left.toList());
    }
  }
}
