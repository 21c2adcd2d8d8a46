package bucket32.site;

import bucket32.gpu.Footprint;
import bucket32.gpu.KernelProbes;
import bucket32.results.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/**
 * Put into a sentence what the work items of a kernel's figure do: {@code work:idle[gpu-matrix]}; or
 * a product: {@code work:product[4096,4096,4]}.
 */
final class WorkMacro extends InlineMacroProcessor {

  WorkMacro() {
    super("work");
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    String text;
    try {
      text = compute(target, attributes);
    } catch (IllegalArgumentException e) {
      log(new LogRecord(
          Severity.UNKNOWN,
          parent.getSourceLocation(),
          "work:" + target + "[]: " + e.getMessage()));
      text = "?";
    }
    return createPhraseNode(
        parent, "quoted", text, new HashMap<>(Map.of("role", "calc")), new HashMap<>());
  }

  private static String compute(String target, Map<String, Object> attributes) {
    if (target.equals("product")) {
      long product = 1;
      for (int place = 1; attributes.containsKey(Integer.toString(place)); place++) {
        String factor = attributes.get(Integer.toString(place)).toString();
        product = Math.multiplyExact(product, MacroCall.whole("a factor", factor));
      }
      return Quantity.bytes(product);
    }
    Footprint footprint = new KernelProbes(attributes.getOrDefault("1", "").toString()).footprint();
    List<Footprint.Item> items = footprint.items();
    long count =
        switch (target) {
          case "items" -> items.size();
          case "groups" -> items.size() / (footprint.groupWidth() * footprint.groupHeight());
          case "idle" ->
            items.stream()
                .filter(item -> item.reads().isEmpty() && item.writes().isEmpty())
                .count();
          case "reads" -> items.stream().mapToLong(item -> item.reads().size()).sum();
          case "writes" ->
            items.stream().mapToLong(item -> item.writes().size()).sum();
          case "most-reads" ->
            items.stream().mapToLong(item -> item.reads().size()).max().orElse(0);
          case "outside" ->
            items.stream()
                .filter(item -> item.writes().stream().anyMatch(Footprint.Access::outside))
                .count();
          default ->
            throw new IllegalArgumentException("unknown; use items, groups, idle, reads, writes,"
                + " most-reads, outside or product");
        };
    return Quantity.bytes(count);
  }
}
