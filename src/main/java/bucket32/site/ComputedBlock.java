package bucket32.site;

import bucket32.course.CourseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/**
 * Put something computed where a chapter has a line {@code name::target[attributes]}.
 *
 * <p>What is computed is AsciiDoc, so that it is set like the rest of the chapter, in every format.
 * What cannot be computed becomes a block with the role {@link #FAULT}: only after the block is
 * placed does it know its line.
 */
abstract class ComputedBlock extends BlockMacroProcessor {

  static final String FAULT = "fault";

  ComputedBlock(String name) {
    super(name);
  }

  /**
   * Return the AsciiDoc lines that take the macro's place.
   *
   * @throws IllegalArgumentException if the call makes no sense; its message becomes the fault
   */
  abstract List<String> compute(MacroCall call);

  /**
   * Return the lines that take the macro's place in a book.
   *
   * <p>HTML has no place there: of a figure its drawing is shown, and what else is HTML is left out.
   */
  List<String> print(MacroCall call) {
    List<String> lines = compute(call);
    return lines.contains("++++")
        ? Drawing.lines(String.join("\n", lines), call.drawings().orElseThrow())
        : lines;
  }

  @Override
  public final StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    try {
      MacroCall call = new MacroCall(parent, target, attributes);
      parseContent(parent, call.drawings().isPresent() ? Book.inside(print(call)) : compute(call));
      return null;
    } catch (IllegalArgumentException | CourseException e) {
      String message = getName() + "::" + target + "[]: " + e.getMessage();
      return createBlock(parent, "pass", message, new HashMap<>(Map.of("role", FAULT)));
    }
  }
}
