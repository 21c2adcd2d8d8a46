package bucket32.oracle;

import bucket32.oracle.ExportItem.Choices;
import bucket32.oracle.ExportItem.Matching;
import bucket32.oracle.ExportItem.TrueFalse;
import bucket32.oracle.ExportItem.Writing;
import bucket32.oracle.Part.Choice;
import bucket32.oracle.Part.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Write questions in GIFT, Moodle's text format, each bank a category. */
final class GiftExport {

  private final StringBuilder gift = new StringBuilder();

  private GiftExport() {}

  static byte[] write(Map<String, List<ExportItem>> banks) {
    GiftExport export = new GiftExport();
    banks.forEach((name, items) -> {
      export.line("$CATEGORY: $course$/top/" + name.replace("/", "//")).line("");
      items.forEach(export::item);
    });
    return export.gift.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void item(ExportItem item) {
    line("// [id:" + item.name() + "] [tag:" + Words.of(item.posed().level()) + "]");
    line("::" + escaped(item.name()) + "::[plain]" + escaped(item.text()) + " {");
    String body = body(item.form());
    if (!body.isEmpty()) {
      line(body);
    }
    line("####" + escaped(feedback(item)));
    line("}").line("");
  }

  private static String body(ExportItem.Form form) {
    if (form instanceof TrueFalse claim) {
      String right = claim.right().text().toUpperCase(Locale.ROOT);
      return right + because(claim.wrong());
    }
    if (form instanceof Choices choices) {
      return String.join(
          "\n",
          choices.choices().stream()
              .map(choice -> sign(choice, choices) + escaped(choice.text()) + because(choice))
              .toList());
    }
    if (form instanceof ExportItem.Number number) {
      return number(number.entry());
    }
    return form instanceof Matching matching ? pairs(matching) : "";
  }

  private static String sign(Choice choice, Choices form) {
    if (form.several()) {
      return "~%" + Credit.of(choice, form.choices()) + "%";
    }
    // A text that begins like a weight is given one.
    boolean weighty = choice.text().startsWith("%");
    return choice.right() ? weighty ? "=%100%" : "=" : weighty ? "~%0%" : "~";
  }

  private static String number(Entry entry) {
    boolean one = entry.first() == entry.last();
    StringBuilder body = new StringBuilder("#\n=")
        .append(one ? entry.first() + ":0" : entry.first() + ".." + entry.last());
    for (Choice slip : entry.slips()) {
      body.append("\n=%0%").append(slip.text()).append(":0").append(because(slip));
    }
    return body.toString();
  }

  private static String pairs(Matching form) {
    StringBuilder body = new StringBuilder();
    form.picks()
        .forEach(pick -> body.append(
            "=" + escaped(pick.label()) + " -> " + escaped(pick.right().text()) + "\n"));
    ExportItem.unmatched(form)
        .forEach(choice -> body.append("= -> " + escaped(choice.text()) + "\n"));
    return body.toString().stripTrailing();
  }

  private static String feedback(ExportItem item) {
    if (item.form() instanceof Matching matching) {
      return item.feedbackWith(ExportItem.unmatched(matching));
    }
    return item.form() instanceof Writing writing
        ? item.posed().feedback() + "\n" + Rubric.of(writing.essay())
        : item.posed().feedback();
  }

  private static String because(Choice choice) {
    return choice.because().isEmpty() ? "" : "#" + escaped(choice.because());
  }

  private static String escaped(String text) {
    return GiftText.escaped(text.strip());
  }

  private GiftExport line(String line) {
    gift.append(line).append('\n');
    return this;
  }
}
