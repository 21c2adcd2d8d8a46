package bucket32.site;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import bucket32.core.Rule;
import bucket32.core.T5Defaults;
import bucket32.web.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Draw the picture that a link to the course is shown with: the staircase, and its name.
 *
 * <p>Java draws it without a browser, and without a font: a JDK in a container has none.
 */
final class Card {

  static final String FILE = "card.png";
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final double LEFT = 90;
  private static final double RIGHT = WIDTH - 70;
  private static final double TOP = 230;
  private static final double BOTTOM = 520;

  private final BucketScheme scheme =
      BucketScheme.t5(T5Defaults.numBuckets(), T5Defaults.maxDistance(), Direction.CAUSAL);
  private final long farthest = 2L * scheme.maxDistance();
  private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D pen = image.createGraphics();
  private final Palette palette;

  private Card(Palette palette) {
    this.palette = palette;
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Return the picture as PNG. */
  static byte[] png(Palette palette) {
    Card card = new Card(palette);
    card.draw();
    card.pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(card.image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void draw() {
    ink("paper");
    pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    ink("ink");
    DotLetters.draw(pen, "BUCKET 32", LEFT, 80, 13);
    ink("quiet");
    pen.setStroke(new BasicStroke(2));
    pen.draw(new Line2D.Double(LEFT, BOTTOM + 22, RIGHT, BOTTOM + 22));
    for (Interval interval : scheme.intervals()) {
      if (interval.isUsed()) {
        step(interval);
      }
    }
    ink("quiet");
    for (long offset = 0; offset <= farthest; offset = Math.max(1, 2 * offset)) {
      String number = Long.toString(offset);
      double x = x(offset) - DotLetters.width(number, 4) / 2;
      DotLetters.draw(pen, number, x, BOTTOM + 42, 4);
    }
  }

  private void step(Interval interval) {
    ink(Words.of(interval.rule()));
    double y = BOTTOM - (BOTTOM - TOP) * interval.bucket() / scheme.last().index();
    if (interval.rule() == Rule.EXACT) {
      pen.fill(new Ellipse2D.Double(x(interval.first()) - 6, y - 6, 12, 12));
      return;
    }
    double far = interval.hasEnd() ? x(interval.last() + 0.5) : RIGHT;
    pen.setStroke(new BasicStroke(9, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    pen.draw(new Line2D.Double(x(interval.first() - 0.5), y, far, y));
    if (!interval.hasEnd()) {
      Path2D head = new Path2D.Double();
      head.moveTo(far - 18, y - 16);
      head.lineTo(far + 4, y);
      head.lineTo(far - 18, y + 16);
      pen.draw(head);
    }
  }

  /** As the staircase of the pages: doubling the offset is always one step. */
  private double x(double offset) {
    return LEFT + (RIGHT - LEFT) * Math.log1p(Math.max(0, offset)) / Math.log1p(farthest);
  }

  private void ink(String name) {
    pen.setColor(new Color(palette.of(name)));
  }
}
