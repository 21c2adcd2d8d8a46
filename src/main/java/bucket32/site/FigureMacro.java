package bucket32.site;

import bucket32.gpu.KernelProbes;
import bucket32.web.Control;
import bucket32.web.Figure;
import bucket32.web.Settings;
import bucket32.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Draw a figure from the scheme: {@code figure::staircase[caption="..."]}.
 *
 * <p>Figures answer a reader: {@code site/figures.js} shows their controls and has the engine draw
 * them again. Without scripts they are pictures with a table.
 */
final class FigureMacro extends ComputedBlock {

  private static final Map<String, Set<String>> SETTINGS = Map.of(
      "ruler", Set.of("query", "length"),
      "matrix", Set.of("length", "offset"),
      "intervals", Set.of(),
      "bias", Set.of("query"),
      "drift", Set.of(),
      "staircase", Set.of("offset", "beside"),
      "final", Set.of("offset"),
      "work-items", Set.of("kernel", "item"));

  FigureMacro() {
    super("figure");
  }

  @Override
  List<String> compute(MacroCall call) {
    if (!SETTINGS.containsKey(call.target())) {
      throw new IllegalArgumentException("no such figure; use " + String.join(", ", Figure.NAMES));
    }
    String id = call.text("id", "figure-" + call.target());
    Element figure = new Element("figure").addClass("figure").id(id);
    String title = drawn(figure, call);
    figure.appendElement("figcaption").text(call.text("caption", call.text("title", title)));
    return List.of("++++", figure.outerHtml(), "++++");
  }

  /** Draw the figure, with what a reader can change; return its title. */
  private static String drawn(Element place, MacroCall call) {
    Set<String> own = SETTINGS.get(call.target());
    call.allowScheme(Stream.concat(Stream.of("caption"), own.stream()).toArray(String[]::new));
    Map<String, String> said = new LinkedHashMap<>();
    said.put("buckets", Integer.toString(call.buckets()));
    said.put("max_distance", Integer.toString(call.maxDistance()));
    said.put("direction", Words.of(call.direction()));
    said.put("reading", call.reading().id());
    own.stream().sorted().forEach(name -> said.put(name, call.text(name, "")));
    if (own.contains("kernel")) {
      said.putAll(run(call.text("kernel", "")));
    }
    Figure figure = Figure.named(call.target(), new Settings(said));
    place.attr("data-engine", "figures").attr("data-figure", call.target());
    place.attr("data-title", figure.title());
    Element form = place.appendElement("form").addClass("controls").attr("hidden", "");
    form.attr("autocomplete", "off");
    figure.controls().forEach(control -> control(form, control));
    said.forEach((name, value) -> {
      boolean changes = figure.controls().stream().anyMatch(one -> one.name().equals(name));
      if (!changes && !value.isEmpty()) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
      }
    });
    pictures(place, figure::plane, width -> figure.picture(place.id() + suffix(width), width));
    place.appendElement("p").addClass("status").attr("role", "status");
    numbers(place, figure.title(), figure.table().markup());
    return figure.title();
  }

  /** Run the reference's kernel of an exercise, and say what it did and whose buckets it wrote. */
  private static Map<String, String> run(String exercise) {
    KernelProbes probes = new KernelProbes(exercise);
    if (probes.kernel().isEmpty()) {
      throw new IllegalArgumentException(
          "kernel must name an exercise with a kernel, but was '" + exercise + "'");
    }
    return Map.of(
        "kernel", probes.kernel(),
        "items", String.join(";", probes.get()),
        "buckets", Integer.toString(probes.scheme().numBuckets()),
        "max_distance", Integer.toString(probes.scheme().maxDistance()),
        "direction", Words.of(probes.scheme().direction()));
  }

  /** Put the table behind a figure, folded. */
  static void numbers(Element place, String title, String table) {
    Element details = place.appendElement("details");
    details.appendElement("summary").text("The numbers behind it");
    Element scroller = details.appendElement("div").addClass("numbers");
    Formulas.scrollable(scroller, "Table: " + title);
    scroller.append(table);
  }

  private static void control(Element form, Control control) {
    if (control.options().isEmpty()) {
      long at = Long.parseLong(control.value());
      Controls.range(form, control.name(), control.label(), control.least(), control.most(), at);
    } else {
      Map<String, String> options = new LinkedHashMap<>();
      control.options().forEach(option -> options.put(option, option));
      Controls.choice(form, control.name(), control.label(), options, control.value());
    }
  }

  static void pictures(Element place, IntFunction<String> plane, IntFunction<String> picture) {
    for (int width : new int[] {Figure.WIDE, Figure.NARROW}) {
      Element half = place.appendElement("div").addClass(suffix(width).substring(1));
      if (!plane.apply(width).isEmpty()) {
        half.attr("data-plane", plane.apply(width));
      }
      half.append(picture.apply(width));
    }
  }

  static String suffix(int width) {
    return width == Figure.WIDE ? "-wide" : "-narrow";
  }
}
