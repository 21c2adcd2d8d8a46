package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DotPlotTest {

  private static final int NARROW = 340;

  private static Element plot(String name, int width) {
    List<DotPlot.Row> rows = List.of(new DotPlot.Row(name, 1, 2, 3));
    DotPlot plot =
        new DotPlot("Times", "time a call", rows, OptionalDouble.empty(), value -> value + " ms");
    return Jsoup.parse(plot.picture("plot", width));
  }

  private static double y(Element plot, String css) {
    return Double.parseDouble(plot.selectFirst(css).attr("y"));
  }

  @Test
  void aValueStandsBesideItsName() {
    Element plot = plot("Matrix.strip(4096)", NARROW);
    assertEquals(y(plot, "text.reading"), y(plot, "text.axis.end"));
  }

  @Test
  void aValueStandsBelowANameThatLeavesItNoRoom() {
    Element plot = plot("GpuMatrix.thresholdsTransfers(4096 int)", NARROW);
    assertTrue(y(plot, "text.reading") < y(plot, "text.axis.end"), plot::outerHtml);
  }

  @Test
  void aDotStandsBelowBoth() {
    Element plot = plot("GpuMatrix.thresholdsTransfers(4096 int)", NARROW);
    double dot = Double.parseDouble(plot.selectFirst("circle").attr("cy"));
    assertTrue(dot > y(plot, "text.axis.end"), plot::outerHtml);
  }
}
