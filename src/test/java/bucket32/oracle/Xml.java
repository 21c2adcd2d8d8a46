package bucket32.oracle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Read XML through the JDK's document model. */
final class Xml {

  private Xml() {}

  static Element parse(byte[] content) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(content))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Hold a document to one of our schemas. */
  static void validate(byte[] content, String schema) {
    try {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(Xml.class.getResource("/exports/" + schema))
          .newValidator()
          .validate(new StreamSource(new ByteArrayInputStream(content)));
    } catch (SAXException | IOException e) {
      throw new AssertionError(schema + ": " + e.getMessage(), e);
    }
  }

  static Map<String, byte[]> unzip(byte[] zip) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return files;
  }

  /** Return the elements of a name, at any depth. */
  static List<Element> all(Element root, String name) {
    List<Element> all = new ArrayList<>();
    var found = root.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  static List<Element> children(Element root, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(name)) {
        children.add((Element) node);
      }
    }
    return children;
  }

  static Element child(Element root, String name) {
    return children(root, name).get(0);
  }

  /** Return the text of a path of children. */
  static String text(Element root, String... path) {
    Element at = root;
    for (String name : path) {
      at = child(at, name);
    }
    return at.getTextContent();
  }

  /** Return what a browser would show of HTML, code between backquotes. */
  static String plain(String html) {
    var body = Jsoup.parse(html).body();
    body.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("\n")));
    body.select("code")
        .forEach(code -> code.replaceWith(new org.jsoup.nodes.TextNode("`" + code.text() + "`")));
    return body.wholeText();
  }

  /** Return the paragraphs of an element, code between backquotes. */
  static String paragraphs(Element root) {
    List<String> lines = new ArrayList<>();
    for (Element p : all(root, "p")) {
      StringBuilder line = new StringBuilder();
      for (Node node = p.getFirstChild(); node != null; node = node.getNextSibling()) {
        boolean code = node.getNodeName().equals("code");
        line.append(code ? "`" + node.getTextContent() + "`" : node.getTextContent());
      }
      lines.add(line.toString());
    }
    return String.join("\n", lines);
  }
}
