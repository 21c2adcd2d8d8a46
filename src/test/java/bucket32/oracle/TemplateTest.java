package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bucket32.core.Direction;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private final Premise causal = Premise.of(32, 128, Direction.CAUSAL, Reading.T5);

  @Test
  void bracesHoldComputedParts() {
    assertEquals(
        "It starts at 113, not 128.",
        Template.parse("It starts at {final_first}, not {max_distance}.").text(causal));
  }

  @Test
  void aDoubledBraceIsABrace() {
    assertEquals("{2, 3}", Template.parse("{{2, 3}}").text(causal));
  }

  @Test
  void anOpenBraceIsRefused() {
    assertEquals(
        "a '{' must be closed by '}', but was not in 'at {first'; write '{{' for a brace",
        assertThrows(IllegalArgumentException.class, () -> Template.parse("at {first"))
            .getMessage());
  }
}
