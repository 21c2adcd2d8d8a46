package bucket32.oracle;

import bucket32.oracle.ForeignQuestion.Answer;
import bucket32.oracle.ForeignQuestion.Form;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;

/**
 * Read the questions of a Moodle XML file.
 *
 * <p>Document type declarations are refused, so that no entity is ever looked up or expanded.
 */
final class MoodleBank {

  private final String file;
  private final XMLStreamReader xml;
  private final List<ForeignQuestion> questions = new ArrayList<>();

  private MoodleBank(String file, XMLStreamReader xml) {
    this.file = file;
    this.xml = xml;
  }

  /**
   * Read a file's content.
   *
   * @throws UnreadableBank naming file and line
   */
  static List<ForeignQuestion> parse(String file, byte[] content) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
      MoodleBank bank = new MoodleBank(file, xml);
      bank.read();
      if (bank.questions.isEmpty()) {
        throw new UnreadableBank(file, 1, "a bank must have questions, but has none; export some");
      }
      return bank.questions;
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      String why =
          e.getMessage().replaceFirst("(?s).*Message: ", "").lines().findFirst().orElse("");
      throw new UnreadableBank(file, line, "this is no well-formed XML: " + why);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void read() throws XMLStreamException {
    boolean quiz = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw refuse("a bank must have no DOCTYPE, but has one; remove it");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (!quiz && !xml.getLocalName().equals("quiz")) {
          throw refuse("a Moodle bank must begin with <quiz>, but begins with <"
              + xml.getLocalName() + ">; export it as Moodle XML");
        }
        if (xml.getLocalName().equals("question")) {
          question();
        }
        quiz = true;
      }
    }
  }

  private void question() throws XMLStreamException {
    int line = xml.getLocation().getLineNumber();
    String type = String.valueOf(xml.getAttributeValue(null, "type"));
    String name = "";
    String text = "";
    List<Answer> answers = new ArrayList<>();
    while (inside("question")) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "name" -> name = text("name");
          case "questiontext" -> text = text("questiontext");
          case "answer" -> answers.add(answer());
          case "subquestion" -> answers.clear();
          default -> {}
        }
      }
    }
    if (!type.equals("category") && !type.equals("description")) {
      questions.add(new ForeignQuestion(line, name, form(type), text, answers));
    }
  }

  private static Form form(String type) {
    return switch (type) {
      case "truefalse" -> Form.TRUE_FALSE;
      case "multichoice" -> Form.CHOICE;
      case "numerical", "shortanswer" -> Form.NUMBER;
      default -> Form.OTHER;
    };
  }

  private Answer answer() throws XMLStreamException {
    double credit = number(xml.getAttributeValue(null, "fraction"));
    String text = "";
    double tolerance = 0;
    while (inside("answer")) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "text" -> text = text("text");
          case "feedback" -> text("feedback");
          case "tolerance" -> tolerance = number(text("tolerance"));
          default -> {}
        }
      }
    }
    return new Answer(text, credit, tolerance);
  }

  private double number(String typed) {
    try {
      return typed == null || typed.isBlank() ? 0 : Double.parseDouble(typed.strip());
    } catch (NumberFormatException e) {
      throw refuse("a number must stand here, but there is '" + typed.strip() + "'; mend it");
    }
  }

  /** Return all text of an element and what is in it, without mark-up, and go to its end. */
  private String text(String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (inside(element)) {
      if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return Jsoup.parse(text.toString()).text();
  }

  /** Go on; return false at the end of the element. */
  private boolean inside(String element) throws XMLStreamException {
    xml.next();
    return !(xml.isEndElement() && xml.getLocalName().equals(element));
  }

  private UnreadableBank refuse(String why) {
    return new UnreadableBank(file, xml.getLocation().getLineNumber(), why);
  }
}
