package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LinearFormulaTest {

  private static String of(String mathml) {
    return LinearFormula.of("<math>" + mathml + "</math>");
  }

  @Test
  void aFractionBecomesASlash() {
    assertEquals("__n__ / __E__", of("<mfrac><mi>n</mi><mi>E</mi></mfrac>"));
    assertEquals(
        "(__n__ + 1) / __E__",
        of("<mfrac><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow><mi>E</mi></mfrac>"));
  }

  @Test
  void aFractionOfFractionsKeepsItsBrackets() {
    assertEquals(
        "(__n__/2) / (__D__ / 2)",
        of("<mfrac><mrow><mi>n</mi><mo>/</mo><mn>2</mn></mrow>"
            + "<mfrac><mi>D</mi><mn>2</mn></mfrac></mfrac>"));
  }

  @Test
  void exponentsAndIndicesStayWhereTheyAre() {
    assertEquals(
        "__r__ = __D__^1/__L__^",
        of(
            "<mi>r</mi><mo>=</mo><msup><mi>D</mi><mrow><mn>1</mn><mo>/</mo><mi>L</mi></mrow></msup>"));
    assertEquals("log~2~", of("<msub><mi>log</mi><mn>2</mn></msub>"));
  }

  @Test
  void aFunctionStandsApartFromItsVariable() {
    assertEquals("log\u00a0__r__", of("<mi>log</mi><mi>r</mi>"));
  }

  @Test
  void whatHasNoFormYetIsNamed() {
    String refusal = assertThrows(
            IllegalArgumentException.class, () -> of("<mtable><mtr></mtr></mtable>"))
        .getMessage();
    assertTrue(refusal.contains("<mtable>"), refusal);
  }
}
