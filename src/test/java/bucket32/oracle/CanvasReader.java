package bucket32.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Read a package of QTI 1.2 as Canvas does, with nothing of the exporter. */
final class CanvasReader {

  private CanvasReader() {}

  static List<Imported> read(byte[] zip) {
    Map<String, byte[]> files = Xml.unzip(zip);
    List<Imported> read = new ArrayList<>();
    for (Element resource : Xml.all(Xml.parse(files.get("imsmanifest.xml")), "resource")) {
      Element quiz = Xml.parse(files.get(resource.getAttribute("href")));
      Xml.all(quiz, "item").forEach(item -> read.add(item(item)));
    }
    return read;
  }

  private static Imported item(Element item) {
    Element presentation = Xml.child(item, "presentation");
    Imported read = Imported.named(item.getAttribute("title"), material(presentation));
    Map<String, String> feedback = new TreeMap<>();
    Xml.all(item, "itemfeedback")
        .forEach(
            one -> feedback.put(one.getAttribute("ident"), material(Xml.child(one, "flow_mat"))));
    read.general(feedback.get("general_fb"));
    switch (Xml.all(item, "fieldentry").get(0).getTextContent()) {
      case "numerical_question" -> {
        String least = Xml.all(item, "vargte").get(0).getTextContent();
        read.answer(
            Imported.range(least, Xml.all(item, "varlte").get(0).getTextContent()), true, "");
      }
      case "matching_question" -> matches(read, item);
      case "essay_question" -> {}
      default -> choices(read, item, feedback);
    }
    return read;
  }

  private static void choices(Imported read, Element item, Map<String, String> feedback) {
    Element scored = Xml.all(item, "respcondition").stream()
        .filter(condition -> !Xml.all(condition, "setvar").isEmpty())
        .findFirst()
        .orElseThrow();
    List<String> right = Xml.all(scored, "varequal").stream()
        .filter(equal -> !equal.getParentNode().getNodeName().equals("not"))
        .map(Element::getTextContent)
        .toList();
    for (Element label : Xml.all(item, "response_label")) {
      String ident = label.getAttribute("ident");
      read.answer(material(label), right.contains(ident), feedback.getOrDefault(ident + "_fb", ""));
    }
  }

  private static void matches(Imported read, Element item) {
    Map<String, String> right = new TreeMap<>();
    Xml.all(item, "varequal")
        .forEach(equal -> right.put(equal.getAttribute("respident"), equal.getTextContent()));
    for (Element response : Xml.all(item, "response_lid")) {
      Map<String, String> answers = new TreeMap<>();
      Xml.all(response, "response_label")
          .forEach(label -> answers.put(label.getAttribute("ident"), material(label)));
      read.match(material(response), answers.get(right.get(response.getAttribute("ident"))));
    }
  }

  private static String material(Element of) {
    return Xml.plain(Xml.text(of, "material", "mattext"));
  }
}
