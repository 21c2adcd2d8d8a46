package bucket32.site;

import java.util.Map;
import org.jsoup.nodes.Element;

/** Build the labelled controls of a form that {@code site/*.js} reads by their names. */
final class Controls {

  private Controls() {}

  /** Ask for a whole number; an empty value leaves it open. */
  static Element number(Element place, String name, String label, String value) {
    return labelled(place, label)
        .appendElement("input")
        .attr("type", "number")
        .attr("name", name)
        .attr("step", "1")
        .attr("value", value);
  }

  /** Ask for a number within bounds, which arrow keys move. */
  static Element range(Element place, String name, String label, long least, long most, long at) {
    return labelled(place, label)
        .appendElement("input")
        .attr("type", "range")
        .attr("name", name)
        .attr("min", Long.toString(least))
        .attr("max", Long.toString(most))
        .attr("value", Long.toString(at));
  }

  /** Ask for one of several; the keys are their values. */
  static Element choice(
      Element place, String name, String label, Map<String, String> options, String chosen) {
    Element select = labelled(place, label).appendElement("select").attr("name", name);
    options.forEach((value, words) -> {
      Element option = select.appendElement("option").attr("value", value).text(words);
      if (value.equals(chosen)) {
        option.attr("selected", "");
      }
    });
    return select;
  }

  static Element text(Element place, String name, String label, int rows, String value) {
    return labelled(place, label)
        .addClass("wide-entry")
        .appendElement("textarea")
        .attr("name", name)
        .attr("rows", Integer.toString(rows))
        .attr("spellcheck", "false")
        .text(value);
  }

  static Element group(Element form, String legend) {
    Element fields = form.appendElement("fieldset").addClass("controls");
    fields.appendElement("legend").text(legend);
    return fields;
  }

  static Element button(Element place, String action, String words) {
    return place
        .appendElement("button")
        .attr("type", "button")
        .attr("data-does", action)
        .text(words);
  }

  private static Element labelled(Element place, String label) {
    Element entry = place.appendElement("label").addClass("entry");
    entry.appendElement("span").text(label);
    return entry;
  }
}
