package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compute what eyes need from the colours of the stylesheet, by WCAG's and Machado's formulas. */
class PaletteTest {

  private static final Path THEME = Workshop.REAL_HOME.resolve("site");
  private static final List<String> WRITTEN =
      List.of("ink", "quiet", "link", "exact", "logarithmic", "final");
  private static final List<String> RULES = List.of("exact", "logarithmic", "final");

  /** How colours look without red, green or blue receptors: 3 x 3, of linear light. */
  private static final double[][][] EYES = {
    {
      {0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}
    },
    {
      {0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}
    },
    {
      {1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}
    }
  };

  @Test
  void everyColourOfTextIsReadOnPaperAndSheetInBothModes() throws IOException {
    List<String> faint = new ArrayList<>();
    for (Palette palette : List.of(Palette.light(THEME), Palette.dark(THEME))) {
      for (String text : WRITTEN) {
        for (String ground : List.of("paper", "sheet")) {
          double contrast = contrast(palette.of(text), palette.of(ground));
          if (contrast < 4.5) {
            faint.add(text + " on " + ground + ": " + contrast);
          }
        }
      }
    }
    assertEquals(List.of(), faint);
  }

  @Test
  void theThreeRulesAreToldApartByEyesThatLackAColour() throws IOException {
    List<String> alike = new ArrayList<>();
    for (Palette palette : List.of(Palette.light(THEME), Palette.dark(THEME))) {
      for (double[][] eye : EYES) {
        for (int one = 0; one < RULES.size(); one++) {
          for (int other = one + 1; other < RULES.size(); other++) {
            double apart = distance(
                lab(seen(eye, palette.of(RULES.get(one)))),
                lab(seen(eye, palette.of(RULES.get(other)))));
            if (apart < 20) {
              alike.add(RULES.get(one) + " and " + RULES.get(other) + ": " + apart);
            }
          }
        }
      }
    }
    assertEquals(List.of(), alike);
  }

  @Test
  void theContrastOfBlackOnWhiteIs21() {
    assertEquals(21, contrast(0x000000, 0xffffff), 1e-9);
    assertEquals(1, contrast(0x808080, 0x808080), 1e-9);
    assertTrue(contrast(0x777777, 0xffffff) < 4.5 && contrast(0x767676, 0xffffff) > 4.5);
  }

  private static double contrast(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int colour) {
    double[] linear = linear(colour);
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  private static double[] linear(int colour) {
    double[] linear = new double[3];
    for (int channel = 0; channel < 3; channel++) {
      double value = (colour >> 16 - 8 * channel & 0xff) / 255.0;
      linear[channel] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  private static double[] seen(double[][] eye, int colour) {
    return times(eye, linear(colour));
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] result = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        result[row] += matrix[row][column] * vector[column];
      }
    }
    return result;
  }

  /** Return CIE L*a*b* of linear light, white point D65. */
  private static double[] lab(double[] light) {
    double[] xyz = times(
        new double[][] {
          {0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505},
          {0.2126, 0.7152, 0.0722},
          {0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089}
        },
        light);
    double[] f = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      double value = Math.max(0, xyz[axis]);
      f[axis] = value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
    return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
  }

  private static double distance(double[] one, double[] other) {
    return Math.sqrt(Math.pow(one[0] - other[0], 2)
        + Math.pow(one[1] - other[1], 2)
        + Math.pow(one[2] - other[2], 2));
  }
}
