package bucket32.oracle;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Write XML, one element a line; whatever it is given as text is escaped. */
final class XmlText {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  XmlText() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  /** Open an element; attributes are names and values in turn. */
  XmlText open(String element, String... attributes) {
    write(() -> {
      indent();
      xml.writeStartElement(element);
      attributes(attributes);
    });
    depth++;
    return this;
  }

  XmlText close() {
    depth--;
    write(() -> {
      indent();
      xml.writeEndElement();
    });
    return this;
  }

  /** Write an element that holds text only. */
  XmlText text(String element, String content, String... attributes) {
    write(() -> {
      indent();
      xml.writeStartElement(element);
      attributes(attributes);
      xml.writeCharacters(content);
      xml.writeEndElement();
    });
    return this;
  }

  XmlText empty(String element, String... attributes) {
    write(() -> {
      indent();
      xml.writeEmptyElement(element);
      attributes(attributes);
    });
    return this;
  }

  /** Write plain text as paragraphs of XHTML; words between backquotes are code. */
  XmlText paragraphs(String plain) {
    for (String line : plain.split("\n")) {
      write(() -> {
        indent();
        xml.writeStartElement("p");
        Matcher code = Html.CODE.matcher(line);
        int done = 0;
        while (code.find()) {
          xml.writeCharacters(line.substring(done, code.start()));
          xml.writeStartElement("code");
          xml.writeCharacters(code.group(1));
          xml.writeEndElement();
          done = code.end();
        }
        xml.writeCharacters(line.substring(done));
        xml.writeEndElement();
      });
    }
    return this;
  }

  byte[] bytes() {
    write(() -> {
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    });
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
