package bucket32.oracle;

import java.util.Map;

/** Write the list of what is in an IMS content package. */
final class Manifest {

  private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imscp_v1p1";

  private Manifest() {}

  /**
   * Return imsmanifest.xml.
   *
   * @param type what the resources are, such as {@code imsqti_item_xmlv2p1}
   * @param schema what the package follows
   * @param hrefs the path of each resource by its identifier
   */
  static byte[] of(String type, String schema, String version, Map<String, String> hrefs) {
    XmlText xml = new XmlText();
    xml.open("manifest", "xmlns", NAMESPACE, "identifier", "bucket32");
    xml.open("metadata").text("schema", schema).text("schemaversion", version).close();
    xml.empty("organizations");
    xml.open("resources");
    hrefs.forEach((identifier, href) -> {
      xml.open("resource", "identifier", identifier, "type", type, "href", href);
      xml.empty("file", "href", href).close();
    });
    return xml.close().close().bytes();
  }
}
