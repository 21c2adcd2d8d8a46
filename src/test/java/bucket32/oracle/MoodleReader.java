package bucket32.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Read Moodle XML as Moodle does, with nothing of the exporter. */
final class MoodleReader {

  private MoodleReader() {}

  static List<Imported> read(byte[] content) {
    List<Imported> read = new ArrayList<>();
    for (Element question : Xml.children(Xml.parse(content), "question")) {
      if (!question.getAttribute("type").equals("category")) {
        read.add(question(question));
      }
    }
    return read;
  }

  private static Imported question(Element question) {
    Imported read = Imported.named(
        Xml.text(question, "name", "text"), Xml.plain(Xml.text(question, "questiontext", "text")));
    read.general(Xml.plain(Xml.text(question, "generalfeedback", "text")));
    boolean numerical = question.getAttribute("type").equals("numerical");
    for (Element answer : Xml.children(question, "answer")) {
      String text = Xml.text(answer, "text");
      read.answer(
          numerical ? range(text, Xml.text(answer, "tolerance")) : Xml.plain(text),
          Double.parseDouble(answer.getAttribute("fraction")) > 0,
          Xml.plain(Xml.text(answer, "feedback", "text")));
    }
    for (Element pair : Xml.children(question, "subquestion")) {
      String label = Xml.plain(Xml.text(pair, "text"));
      if (!label.isEmpty()) {
        read.match(label, Xml.text(pair, "answer", "text"));
      }
    }
    return read;
  }

  private static String range(String middle, String tolerance) {
    BigDecimal number = new BigDecimal(middle);
    BigDecimal off = new BigDecimal(tolerance);
    return Imported.range(whole(number.subtract(off)), whole(number.add(off)));
  }

  private static String whole(BigDecimal number) {
    return number.toBigIntegerExact().toString();
  }
}
