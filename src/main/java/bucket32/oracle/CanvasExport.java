package bucket32.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Write questions as a package that Canvas imports, each bank a quiz in QTI 1.2. */
final class CanvasExport {

  private static final String NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

  private CanvasExport() {}

  static byte[] write(Map<String, List<ExportItem>> banks) {
    ZipPackage zip = new ZipPackage();
    Map<String, String> hrefs = new LinkedHashMap<>();
    banks
        .keySet()
        .forEach(name -> hrefs.put(
            "quiz-" + QtiExport.folder(name),
            QtiExport.folder(name) + "/" + QtiExport.folder(name) + ".xml"));
    zip.add("imsmanifest.xml", Manifest.of("imsqti_xmlv1p2", "IMS Content", "1.1.3", hrefs));
    banks.forEach((name, items) ->
        zip.add(hrefs.get("quiz-" + QtiExport.folder(name)), assessment(name, items)));
    return zip.bytes();
  }

  private static byte[] assessment(String name, List<ExportItem> items) {
    XmlText xml = new XmlText();
    xml.open("questestinterop", "xmlns", NAMESPACE);
    xml.open("assessment", "ident", "quiz-" + QtiExport.folder(name), "title", name);
    xml.open("section", "ident", "root_section");
    items.forEach(item -> new CanvasItem(item, xml).write());
    return xml.close().close().close().bytes();
  }
}
