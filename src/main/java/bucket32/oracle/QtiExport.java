package bucket32.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Write questions as a package of QTI 2.1 items, a folder for each bank. */
final class QtiExport {

  private QtiExport() {}

  static byte[] write(Map<String, List<ExportItem>> banks) {
    ZipPackage zip = new ZipPackage();
    Map<String, String> hrefs = new LinkedHashMap<>();
    banks.forEach((name, items) -> items.forEach(
        item -> hrefs.put("q-" + item.name(), folder(name) + "/" + item.name() + ".xml")));
    zip.add(
        "imsmanifest.xml", Manifest.of("imsqti_item_xmlv2p1", "QTIv2.1 Package", "1.0.0", hrefs));
    banks
        .values()
        .forEach(items -> items.forEach(
            item -> zip.add(hrefs.get("q-" + item.name()), new QtiItem(item).bytes())));
    return zip.bytes();
  }

  /** Return a bank's name as a path that every system takes. */
  static String folder(String bank) {
    return bank.replaceAll("[^A-Za-z0-9_-]", "_");
  }
}
