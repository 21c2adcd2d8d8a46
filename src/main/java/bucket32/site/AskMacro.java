package bucket32.site;

import bucket32.core.Model;
import bucket32.oracle.Reading;
import bucket32.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Let a reader ask the engine: {@code ask::buckets[]} about a scheme, {@code ask::pairs[]} about a
 * quiz answer.
 *
 * <p>The form is hidden until {@code site/ask.js} runs; without scripts a line points at what the
 * chapter says of the terminal.
 */
final class AskMacro extends ComputedBlock {

  private static final Map<String, String> DIRECTIONS =
      ordered("causal", "causal: decoder", "bidirectional", "bidirectional: encoder");

  private static final Map<String, String> TARGETS = ordered(
      "ordinal", "the Nth bucket, counted from 1",
      "bucket", "the bucket of this index, counted from 0",
      "final", "the final bucket, whatever its index");

  AskMacro() {
    super("ask");
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Set.of("values"));
    Element form = new Element("form").addClass("ask-engine").attr("hidden", "");
    form.attr("data-engine", "ask").attr("data-asks", call.target()).attr("autocomplete", "off");
    String values = call.text("values", "").replace(" / ", "\n");
    switch (call.target()) {
      case "buckets" -> buckets(form, call, values);
      case "pairs" -> pairs(form, call, values);
      default -> throw new IllegalArgumentException("no such form; use buckets or pairs");
    }
    String unscripted = "<p class=\"unscripted\">Scripts are off, so this page cannot answer."
        + " The terminal can; what to type stands below.</p>";
    return List.of("++++", unscripted, form.outerHtml(), "++++");
  }

  private static void buckets(Element form, MacroCall call, String values) {
    Element scheme = Controls.group(form, "The scheme");
    scheme(scheme, call);
    wide(Controls.choice(scheme, "reading", "reading of the rule", readings(), Reading.T5.id()));
    Element asked = Controls.group(form, "Offsets (query - key) or QUERY,KEY pairs");
    Controls.text(asked, "values", "one a line, or with blanks between them", 3, values);
    status(form);
    result(form, "placed");
    result(form, "proof").attr("aria-live", "polite");
    tools(form);
    Element turned = Controls.group(form, "The other way round: what is in a bucket");
    Controls.number(turned, "bucket", "bucket", "");
    Controls.number(turned, "query", "query position (may be left empty)", "");
    Controls.number(turned, "keys", "how many keys there are (may be left empty)", "");
    result(form, "inverse").attr("aria-live", "polite");
    result(form, "intervals");
  }

  private static void pairs(Element form, MacroCall call, String values) {
    Element question = Controls.group(form, "The question");
    wide(Controls.choice(question, "asks", "it asks about", TARGETS, "ordinal"));
    Controls.number(question, "number", "N, or the index", Integer.toString(call.buckets()));
    scheme(question, call);
    Element asked = Controls.group(form, "Token pairs: (query, key)");
    Controls.text(asked, "values", "one a line, or with blanks between them", 4, values);
    status(form);
    result(form, "notes").attr("aria-live", "polite");
    result(form, "placed");
    tools(form);
  }

  /** Ask for the numbers, or for a published model that says them all. */
  private static void scheme(Element place, MacroCall call) {
    Element models = Controls.choice(place, "model", "model", ordered("", "own numbers"), "");
    for (Model model : Model.values()) {
      models
          .appendElement("option")
          .attr("value", model.id())
          .attr("data-buckets", Integer.toString(model.numBuckets()))
          .attr("data-max_distance", Integer.toString(model.maxDistance()))
          .attr("data-direction", Words.of(model.direction()))
          .text(model.id());
    }
    Controls.number(place, "buckets", "num_buckets", Integer.toString(call.buckets()));
    Controls.number(place, "max_distance", "max_distance", Integer.toString(call.maxDistance()));
    Controls.choice(place, "direction", "direction", DIRECTIONS, Words.of(call.direction()));
  }

  private static Map<String, String> readings() {
    Map<String, String> readings = new LinkedHashMap<>();
    Stream.of(Reading.values())
        .forEach(one -> readings.put(one.id(), one.id() + ": " + one.description()));
    return readings;
  }

  private static void wide(Element control) {
    control.parent().addClass("wide-entry");
  }

  private static void status(Element form) {
    form.appendElement("p").addClass("status").attr("role", "status");
  }

  private static Element result(Element form, String name) {
    return form.appendElement("div").attr("data-result", name);
  }

  private static void tools(Element form) {
    Element buttons = form.appendElement("p").addClass("buttons");
    Controls.button(buttons, "link", "Copy link");
    Controls.button(buttons, "copy", "Copy as CSV");
    Controls.button(buttons, "save", "Download CSV");
  }

  private static Map<String, String> ordered(String... keysAndValues) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int index = 0; index < keysAndValues.length; index += 2) {
      map.put(keysAndValues[index], keysAndValues[index + 1]);
    }
    return map;
  }
}
