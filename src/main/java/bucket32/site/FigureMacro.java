package bucket32.site;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Entities;

/** Draw a figure from the scheme: {@code figure::staircase[caption="..."]}. */
final class FigureMacro extends ComputedBlock {

  FigureMacro() {
    super("figure");
  }

  @Override
  List<String> compute(MacroCall call) {
    Figure figure = figure(call);
    String id = call.text("id", "figure-" + call.target());
    List<String> lines = new ArrayList<>();
    lines.add("++++");
    lines.add("<figure class=\"figure\" id=\"" + Entities.escape(id) + "\">");
    lines.add("<div class=\"wide\">" + picture(figure, id + "-wide", Figure.WIDE) + "</div>");
    lines.add("<div class=\"narrow\">" + picture(figure, id + "-narrow", Figure.NARROW) + "</div>");
    lines.add("<figcaption>"
        + Entities.escape(call.text("caption", call.text("title", figure.title())))
        + "</figcaption>");
    lines.add("</figure>");
    lines.add("++++");
    return lines;
  }

  private static String picture(Figure figure, String id, int width) {
    return figure.draw(id, width).picture(figure.title(), figure.description());
  }

  private static Figure figure(MacroCall call) {
    return switch (call.target()) {
      case "staircase" -> {
        call.allowScheme("caption");
        yield staircase(call.scheme());
      }
      case "intervals" -> {
        call.allowScheme("caption");
        yield new IntervalsFigure(call.scheme());
      }
      case "ruler" -> {
        call.allowScheme("caption", "query", "length");
        yield new RulerFigure(call.scheme(), call.number("query", 12), call.number("length", 24));
      }
      case "final" -> {
        call.allow(Set.of("caption", "buckets", "max_distance"));
        yield new FinalFigure(call.buckets(), call.maxDistance());
      }
      default ->
        throw new IllegalArgumentException(
            "no such figure; use staircase, ruler," + " intervals or final");
    };
  }

  private static Figure staircase(BucketScheme scheme) {
    return scheme.direction() == Direction.CAUSAL
        ? new StaircaseFigure(scheme)
        : new TwoSidedStaircase(scheme);
  }
}
