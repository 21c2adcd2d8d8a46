package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.gpu.KernelProbes;
import bucket32.gpu.Refusal;
import bucket32.gpu.Translation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chapter on the GPU computes of kernels. */
class KernelMacrosTest {

  private Workshop workshop;

  @BeforeEach
  void prepare() throws IOException {
    workshop = Workshop.empty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "work:items[gpu-matrix] | 64",
        "work:groups[gpu-matrix] | 4",
        "work:idle[gpu-matrix] | 34",
        "work:writes[gpu-matrix] | 30",
        "work:reads[gpu-bias] | 36",
        "work:most-reads[gpu-thresholds] | 4",
        "work:outside[unguarded] | 26",
        "work:product[4096,4096,4] | 67,108,864",
      })
  void aNumberOfAKernelIsCounted(String macro, String number) throws IOException {
    Document page = workshop.chapter("The number is " + macro + ".").page();
    assertEquals("The number is " + number + ".", page.select(".text p").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "work:items[log-buckets] | work:items[]: an exercise must have a kernel, but was 'log-buckets'",
        "work:flops[gpu-matrix] | work:flops[]: unknown; use items",
        "work:product[4,four] | work:product[]: a factor must be a whole number, but was 'four'",
      })
  void whatCannotBeCountedIsAFault(String macro, String message) throws IOException {
    String fault = workshop.chapter("The number is " + macro + ".").faults().get(0);
    assertTrue(fault.contains(message), fault);
  }

  @Test
  void aFigureIsDrawnFromTheReferencesKernel() throws IOException {
    Element figure = workshop
        .chapter("figure::work-items[kernel=gpu-matrix,item=19]")
        .page()
        .selectFirst("figure.figure");
    assertEquals("What every work item of TableMatrix does", figure.attr("data-title"));
    String items = figure.selectFirst("input[name=items]").attr("value");
    assertEquals(String.join(";", new KernelProbes("gpu-matrix").get()), items);
    assertTrue(figure.select("desc").text().contains("30 write where no other writes"));
  }

  @Test
  void javaAndItsOpenClStandSideBySide() throws IOException {
    Document page = workshop.chapter("opencl::Unguarded[]").page();
    List<String> listings = page.select(".beside pre").eachText();
    assertTrue(listings.get(0).contains("int key = getGlobalId(0);"), listings.get(0));
    assertTrue(listings.get(1).contains("get_global_id(0)"), listings.get(1));
  }

  /** Aparapi lists the arguments in another order from run to run. */
  @Test
  void theOrderOfTheArgumentsDoesNotMatter() {
    String openCl = Translation.of(new KernelProbes("unguarded").made()).openCl();
    List<String> ordered = OpenClMacro.ordered(openCl);
    List<String> lines =
        new ArrayList<>(openCl.lines().map(String::stripTrailing).toList());
    int first = lines.indexOf("typedef struct This_s{") + 1;
    List<String> fields = new ArrayList<>(lines.subList(first, lines.indexOf("   int passid;")));
    Collections.rotate(fields, 1);
    for (int place = 0; place < fields.size(); place++) {
      lines.set(first + place, fields.get(place));
    }
    assertFalse(openCl.equals(String.join("\n", lines)));
    assertEquals(ordered, OpenClMacro.ordered(String.join("\n", lines)));
  }

  @Test
  void nothingOfTheTextIsLost() {
    String openCl = Translation.of(new KernelProbes("gpu-thresholds").made()).openCl();
    assertEquals(
        openCl.strip().lines().map(String::stripTrailing).sorted().toList(),
        OpenClMacro.ordered(openCl).stream().sorted().toList());
  }

  @Test
  void aReferenceIsNotShown() throws IOException {
    String fault = workshop.chapter("opencl::TableMatrix[]").faults().get(0);
    assertTrue(fault.contains("TableMatrix.java has no tag run"), fault);
  }

  @Test
  void everyRefusalIsInTheTable() throws IOException {
    Document page = workshop.chapter("constructs::[]").page();
    assertEquals(Refusal.all().size(), page.select("tbody tr").size());
    assertTrue(
        page.select("tbody tr").eachText().contains("a switch cannot run there use if refuses it"));
  }

  /** Where a bucket begins at a whole number, one form or the other falls short. */
  @Test
  void theFormsOfTheLogarithmAreComparedWithTheExactBucket() throws IOException {
    Document page = workshop.chapter("log-forms::[]").page();
    List<String> rows = page.select("tbody tr").eachText();
    assertEquals("32 buckets, max_distance 128, causal none none none none", rows.get(0));
    assertEquals(
        "12 buckets, max_distance 375, bidirectional none 2: 15 in 3, not 4 none none",
        rows.get(2));
    assertTrue(rows.get(5).contains("1: 60 in 53, not 54"), rows.get(5));
  }
}
