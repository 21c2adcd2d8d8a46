package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LogScaleTest {

  @Test
  void equalRatiosTakeEqualRoom() {
    LogScale scale = new LogScale(1, 1000, 0, 300);
    assertEquals(100, scale.at(10), 1e-9);
    assertEquals(200, scale.at(100), 1e-9);
  }

  @Test
  void manyDecadesHaveATickEach() {
    assertEquals(List.of(0.1, 1.0, 10.0, 100.0), new LogScale(0.05, 150, 0, 1).ticks());
  }

  @Test
  void fewDecadesHaveTicksBetween() {
    assertEquals(List.of(2.0, 5.0, 10.0, 20.0), new LogScale(1.5, 30, 0, 1).ticks());
  }

  @Test
  void everyValueHasRoomToBothSides() {
    LogScale scale = LogScale.around(DoubleStream.of(3, 3, 3), 0, 100);
    assertTrue(scale.at(3) > 0 && scale.at(3) < 100);
  }
}
