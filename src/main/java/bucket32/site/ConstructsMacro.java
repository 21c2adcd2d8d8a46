package bucket32.site;

import bucket32.gpu.Refusal;
import java.util.List;
import java.util.Set;

/** Tabulate what a kernel cannot do on a device, and what to write instead: {@code constructs::[]}. */
final class ConstructsMacro extends ComputedBlock {

  ConstructsMacro() {
    super("constructs");
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Set.of());
    Table table =
        new Table(call.text("title", "What cannot run on a device"), "What", "Instead", "Aparapi");
    for (Refusal refusal : Refusal.all()) {
      table.row(
          plain(refusal.reason()),
          plain(refusal.cure()),
          refusal.misleads() ? "translates it wrongly" : "refuses it");
    }
    return table.lines();
  }

  /** The sentences quote code: what AsciiDoc would read as markup is none. */
  private static String plain(String words) {
    return "pass:c[" + words.replace("]", "\\]") + "]";
  }
}
