package bucket32.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Read a package of QTI 2.1 by what its manifest lists, with nothing of the exporter. */
final class QtiReader {

  private QtiReader() {}

  static List<Imported> read(byte[] zip) {
    Map<String, byte[]> files = Xml.unzip(zip);
    Element manifest = Xml.parse(files.get("imsmanifest.xml"));
    List<Imported> read = new ArrayList<>();
    for (Element resource : Xml.all(manifest, "resource")) {
      read.add(item(Xml.parse(files.get(resource.getAttribute("href")))));
    }
    if (read.size() != files.size() - 1) {
      throw new AssertionError("the manifest lists " + read.size() + " of " + files.keySet());
    }
    return read;
  }

  private static Imported item(Element item) {
    Element body = Xml.child(item, "itemBody");
    Imported read =
        Imported.named(item.getAttribute("title"), Xml.paragraphs(Xml.child(body, "div")));
    Map<String, String> feedback = new TreeMap<>();
    for (Element modal : Xml.children(item, "modalFeedback")) {
      feedback.put(modal.getAttribute("identifier"), Xml.paragraphs(modal));
    }
    read.general(feedback.get("general"));
    List<String> right = Xml.all(item, "correctResponse").stream()
        .flatMap(correct -> Xml.all(correct, "value").stream())
        .map(Element::getTextContent)
        .toList();
    for (Element choice : Xml.all(body, "simpleChoice")) {
      String identifier = choice.getAttribute("identifier");
      read.answer(
          Xml.paragraphs(choice),
          right.contains(identifier),
          feedback.getOrDefault(identifier, ""));
    }
    if (!Xml.all(body, "textEntryInteraction").isEmpty()) {
      number(read, item, feedback);
    }
    Map<String, String> sides = new TreeMap<>();
    Xml.all(body, "simpleAssociableChoice")
        .forEach(side -> sides.put(side.getAttribute("identifier"), side.getTextContent()));
    if (!sides.isEmpty()) {
      right.forEach(pair -> {
        String[] ends = pair.split(" ");
        read.match(sides.get(ends[0]), sides.get(ends[1]));
      });
    }
    return read;
  }

  private static void number(Imported read, Element item, Map<String, String> feedback) {
    Element processing = Xml.child(item, "responseProcessing");
    List<Element> most = Xml.all(processing, "lte");
    read.answer(
        Imported.range(
            value(Xml.all(processing, "gte").get(0)),
            most.isEmpty() ? Long.toString(Long.MAX_VALUE) : value(most.get(0))),
        true,
        "");
    for (Element slip : Xml.all(processing, "responseElseIf")) {
      String shown = value(Xml.child(slip, "setOutcomeValue"));
      read.answer(value(Xml.child(slip, "match")), false, feedback.get(shown));
    }
  }

  private static String value(Element of) {
    return Xml.text(of, "baseValue");
  }
}
