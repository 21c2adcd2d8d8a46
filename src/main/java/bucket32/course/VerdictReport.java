package bucket32.course;

import bucket32.course.worker.Outcome;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Write verdicts for programs. */
public final class VerdictReport {

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private VerdictReport() {}

  /**
   * Return {@code {"exercises":[...]}} in one line; first_difference is null where none is known.
   *
   * <p>Exercises that run kernels have two fields more: ran_on lists what ran them, not_on_opencl
   * says why no device did, or is null.
   */
  public static String json(List<Verdict> verdicts) {
    JsonArray exercises = new JsonArray();
    for (Verdict verdict : verdicts) {
      JsonObject exercise = new JsonObject();
      exercise.addProperty("name", verdict.exercise().name());
      exercise.addProperty("chapter", verdict.exercise().chapter());
      exercise.addProperty("verdict", verdict.kind().word());
      exercise.addProperty("tests", verdict.tests());
      exercise.addProperty("failed", verdict.failed());
      exercise.add(
          "first_difference",
          verdict.firstDifference().map(VerdictReport::difference).orElse(null));
      if (verdict.firstDifference().isEmpty()) {
        exercise.add("first_difference", JsonNull.INSTANCE);
      }
      exercise.add("misconceptions", GSON.toJsonTree(verdict.misconceptions()));
      if (runsKernels(verdict)) {
        exercise.add("ran_on", GSON.toJsonTree(verdict.ranOn()));
        exercise.addProperty("not_on_opencl", verdict.notRun().orElse(null));
      }
      exercises.add(exercise);
    }
    JsonObject report = new JsonObject();
    report.add("exercises", exercises);
    return GSON.toJson(report);
  }

  private static boolean runsKernels(Verdict verdict) {
    return verdict.exercise().runsKernels()
        || !verdict.ranOn().isEmpty()
        || verdict.notRun().isPresent();
  }

  private static JsonObject difference(FirstDifference difference) {
    JsonObject json = new JsonObject();
    json.addProperty("call", difference.call());
    json.addProperty("expected", difference.expected());
    json.addProperty("actual", difference.actual());
    return json;
  }

  /** Return a JUnit XML report: a suite an exercise, a case a test. */
  public static String junit(List<Verdict> verdicts) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      for (Verdict verdict : verdicts) {
        suite(xml, verdict);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private static void suite(XMLStreamWriter xml, Verdict verdict) throws XMLStreamException {
    List<Outcome> skipped = verdict.outcomes().stream()
        .filter(outcome -> verdict.green() && outcome.state() == Outcome.State.SKIPPED)
        .toList();
    List<Outcome> notPassed = verdict.outcomes().stream()
        .filter(outcome -> outcome.state() != Outcome.State.PASSED && !skipped.contains(outcome))
        .toList();
    boolean whole =
        !verdict.green() && (notPassed.isEmpty() || verdict.kind() != Verdict.Kind.FAIL);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", verdict.exercise().name());
    xml.writeAttribute("tests", "" + (verdict.outcomes().size() + (whole ? 1 : 0)));
    xml.writeAttribute("failures", "" + notPassed.size());
    xml.writeAttribute("errors", whole ? "1" : "0");
    xml.writeAttribute("skipped", "" + skipped.size());
    properties(xml, verdict);
    for (Outcome outcome : verdict.outcomes()) {
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", outcome.testClass());
      xml.writeAttribute("name", clean(outcome.test()));
      if (skipped.contains(outcome)) {
        xml.writeEmptyElement("skipped");
        xml.writeAttribute("message", clean(outcome.notRun()));
      } else if (outcome.state() != Outcome.State.PASSED) {
        problem(xml, "failure", outcome.message(), outcome.trace());
      }
      xml.writeEndElement();
    }
    if (whole) {
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", verdict.exercise().className());
      xml.writeAttribute("name", verdict.exercise().name());
      problem(xml, "error", verdict.kind().word(), verdict.text());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void properties(XMLStreamWriter xml, Verdict verdict) throws XMLStreamException {
    if (verdict.ranOn().isEmpty()) {
      return;
    }
    xml.writeStartElement("properties");
    for (String where : verdict.ranOn()) {
      xml.writeEmptyElement("property");
      xml.writeAttribute("name", "ran on");
      xml.writeAttribute("value", clean(where));
    }
    xml.writeEndElement();
  }

  private static void problem(XMLStreamWriter xml, String element, String message, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("message", clean(message));
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  /** A program may print what XML 1.0 cannot hold. */
  private static String clean(String text) {
    return text.codePoints()
        .map(point -> point >= 0x20 && point <= 0xD7FF
                || point == '\n'
                || point == '\t'
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000
            ? point
            : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
