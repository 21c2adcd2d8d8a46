package bucket32.oracle;

import bucket32.oracle.ExportItem.Choices;
import bucket32.oracle.ExportItem.Matching;
import bucket32.oracle.ExportItem.TrueFalse;
import bucket32.oracle.ExportItem.Writing;
import bucket32.oracle.Part.Choice;
import bucket32.oracle.Part.Entry;
import bucket32.oracle.Part.Pick;
import java.util.List;
import java.util.Map;

/** Write questions as Moodle XML, each bank a category. */
final class MoodleExport {

  private final XmlText xml = new XmlText();

  private MoodleExport() {}

  static byte[] write(Map<String, List<ExportItem>> banks) {
    MoodleExport export = new MoodleExport();
    export.xml.open("quiz");
    banks.forEach(export::bank);
    return export.xml.close().bytes();
  }

  private void bank(String name, List<ExportItem> items) {
    xml.open("question", "type", "category").open("category");
    xml.text("text", "$course$/top/" + name.replace("/", "//")).close().close();
    items.forEach(this::item);
  }

  private void item(ExportItem item) {
    ExportItem.Form form = item.form();
    if (form instanceof TrueFalse claim) {
      open(item, "truefalse", item.posed().feedback());
      answer("100", claim.right(), false);
      answer("0", claim.wrong(), false);
    } else if (form instanceof Choices choices) {
      open(item, "multichoice", item.posed().feedback());
      choices(choices);
    } else if (form instanceof ExportItem.Number number) {
      open(item, "numerical", item.posed().feedback());
      number(number.entry());
    } else if (form instanceof Matching matching) {
      open(item, "matching", item.feedbackWith(ExportItem.unmatched(matching)));
      matching(matching);
    } else {
      open(item, "essay", item.posed().feedback());
      xml.text("responseformat", "editor");
      html("graderinfo", Rubric.of(((Writing) form).essay()));
    }
    xml.open("tags")
        .open("tag")
        .text("text", Words.of(item.posed().level()))
        .close()
        .close();
    xml.close();
  }

  private void open(ExportItem item, String type, String feedback) {
    xml.open("question", "type", type);
    xml.open("name").text("text", item.name()).close();
    html("questiontext", item.text());
    html("generalfeedback", feedback);
    xml.text("defaultgrade", "1").text("idnumber", item.name());
  }

  private void choices(Choices form) {
    xml.text("single", Boolean.toString(!form.several()))
        .text("shuffleanswers", "true")
        .text("answernumbering", "abc");
    for (Choice choice : form.choices()) {
      String all = choice.right() ? "100" : "0";
      answer(form.several() ? Credit.of(choice, form.choices()) : all, choice, true);
    }
  }

  private void answer(String credit, Choice choice, boolean html) {
    xml.open("answer", "fraction", credit, "format", html ? "html" : "moodle_auto_format");
    xml.text("text", html ? Html.of(choice.text()) : choice.text());
    html("feedback", choice.because());
    xml.close();
  }

  /** Moodle takes a number and how far off an answer may be. */
  private void number(Entry entry) {
    long width = entry.last() - entry.first();
    String half = width % 2 == 0 ? "" : ".5";
    number("100", entry.first() + width / 2 + half, width / 2 + half, "");
    entry.slips().forEach(slip -> number("0", slip.text(), "0", slip.because()));
  }

  private void number(String credit, String value, String tolerance, String because) {
    xml.open("answer", "fraction", credit, "format", "moodle_auto_format");
    xml.text("text", value);
    html("feedback", because);
    xml.text("tolerance", tolerance).close();
  }

  private void matching(Matching form) {
    xml.text("shuffleanswers", "true");
    for (Pick pick : form.picks()) {
      pair(pick.label(), pick.right().text());
    }
    ExportItem.unmatched(form).forEach(choice -> pair("", choice.text()));
  }

  private void pair(String label, String answer) {
    xml.open("subquestion", "format", "html").text("text", Html.of(label));
    xml.open("answer").text("text", answer).close().close();
  }

  private void html(String element, String plain) {
    xml.open(element, "format", "html").text("text", Html.of(plain)).close();
  }
}
