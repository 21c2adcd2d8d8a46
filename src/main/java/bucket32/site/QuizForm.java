package bucket32.site;

import bucket32.oracle.Kind;
import bucket32.oracle.Part;
import bucket32.oracle.Part.Choice;
import bucket32.oracle.Posed;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Ask a question with the browser's own controls; {@code site/quiz.js} checks what is answered.
 *
 * <p>Which answer is right stands on the veiled sheet and nowhere else. Without the script there are
 * no buttons, and a line says how to be asked in the terminal.
 */
final class QuizForm {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private QuizForm() {}

  /** Return the form of a question of a chapter, such as {@code 04-final}. */
  static Element of(Posed posed, String chapter) {
    String name = "quiz-" + posed.id();
    boolean essay = posed.kind() == Kind.RATIONALE;
    Element form = new Element("form").addClass("quizblock").id(name);
    form.attr("autocomplete", "off");
    form.attr("data-sheet", Veil.over(AnswerSheet.of(posed), posed.id().hashCode()));
    form.appendElement("p").addClass("label").text("Question: " + posed.premise());
    Element fields = form.appendElement("fieldset");
    say(fields.appendElement("legend").addClass("ask"), posed.ask());
    for (int number = 0; number < posed.parts().size(); number++) {
      ask(fields.appendElement("div").addClass("part"), posed, number);
    }
    Element buttons = form.appendElement("p").addClass("buttons");
    // A form whose first button is disabled is not sent by Enter, so nothing happens without
    // script.
    button(buttons, essay ? "Compare with the rubric" : "Check").attr("disabled", "");
    if (!essay) {
      button(buttons, "Show the answer").attr("type", "button");
    }
    Element unscripted = form.appendElement("p").addClass("unscripted");
    unscripted.text("To check your answer, be asked in the terminal: ");
    unscripted.appendElement("code").text("./kata quiz ask " + chapter);
    form.appendElement("div").addClass("verdict").attr("aria-live", "polite");
    return form;
  }

  /** Return what a part is for, in the words the page uses. */
  static String label(Posed posed, int number) {
    Part part = posed.parts().get(number);
    String own = "";
    if (part instanceof Part.Pick pick) {
      own = posed.kind() == Kind.ORDERING ? "Place " + pick.label() : pick.label();
    } else if (part instanceof Part.Entry entry) {
      own = entry.label();
    }
    return !own.isEmpty() ? own : number == 0 ? "Your answer" : "Why?";
  }

  private static void ask(Element place, Posed posed, int number) {
    Part part = posed.parts().get(number);
    String name = "quiz-" + posed.id() + "-" + number;
    if (part instanceof Part.Pick pick && pick.label().isEmpty()) {
      choices(place, pick, name, number == 0 ? "" : label(posed, number));
      return;
    }
    Element label = place.appendElement("label").addClass("entry");
    say(label.appendElement("span"), label(posed, number));
    if (part instanceof Part.Pick pick) {
      selection(label, pick, name);
      if (number == 0) {
        offer(place, pick);
      }
    } else if (part instanceof Part.Entry) {
      label.appendElement("input").attr("type", "number").attr("name", name).attr("required", "");
    } else {
      label.appendElement("textarea").attr("rows", "4").attr("name", name);
    }
  }

  private static void choices(Element place, Part.Pick pick, String name, String legend) {
    Element fields = place;
    if (!legend.isEmpty()) {
      fields = place.appendElement("fieldset");
      fields.appendElement("legend").text(legend);
    }
    if (pick.several()) {
      fields.appendElement("p").addClass("hint").text("Pick all that are right.");
    }
    for (int index = 0; index < pick.choices().size(); index++) {
      Element label = fields.appendElement("label").addClass("choice");
      Element input = label.appendElement("input");
      input.attr("type", pick.several() ? "checkbox" : "radio");
      input.attr("name", name).attr("value", Integer.toString(index));
      if (!pick.several()) {
        input.attr("required", "");
      }
      say(label.appendElement("span"), pick.choices().get(index).text());
    }
  }

  private static void selection(Element label, Part.Pick pick, String name) {
    Element select = label.appendElement("select").attr("name", name).attr("required", "");
    select.appendElement("option").attr("value", "").text("choose");
    for (int index = 0; index < pick.choices().size(); index++) {
      // An option holds no elements, so its code stands as it is.
      select
          .appendElement("option")
          .attr("value", Integer.toString(index))
          .text(pick.choices().get(index).text().replace("`", ""));
    }
  }

  /** Say on paper what a closed list hides there. */
  private static void offer(Element place, Part.Pick pick) {
    String texts = pick.choices().stream().map(Choice::text).collect(Collectors.joining("; "));
    say(place.prependElement("p").addClass("offer"), "To choose from: " + texts);
  }

  private static Element button(Element buttons, String words) {
    buttons.appendText(" ");
    return buttons.appendElement("button").text(words).attr("hidden", "");
  }

  /** Write plain text, with code between backquotes. */
  static void say(Element place, String text) {
    place.append(CODE.matcher(Entities.escape(text)).replaceAll("<code>$1</code>"));
  }
}
