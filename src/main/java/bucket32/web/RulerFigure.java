package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import bucket32.core.RelativePosition;
import bucket32.core.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Draw the tokens of a sentence, one of them the query, and the bucket of every key under it. */
final class RulerFigure extends Figure {

  private static final List<String> SENTENCE = words(
      "When you read a word , the words just before it matter one by one , but of a page further"
          + " back you only know that it was far away , and no reader counts how many lines ago it"
          + " stood .");

  private static final int LONGEST = 400;
  private static final double SIDE = 2;
  private static final double GAP = 6;
  private static final double ROW = 84;

  private final BucketScheme scheme;
  private final int query;
  private final int length;

  RulerFigure(Settings settings) {
    scheme = settings.scheme();
    length = settings.whole("length", 1, LONGEST, 24);
    query = settings.whole("query", 0, length - 1, Math.min(12, length - 1));
  }

  @Override
  public List<Control> controls() {
    return List.of(
        Control.range("query", "query position", 0, length - 1, query),
        Control.direction(scheme.direction()));
  }

  @Override
  public Grid table() {
    Grid grid = new Grid("key position", "token", "offset", "bucket", "rule");
    for (int key = 0; key < length; key++) {
      grid.row(
          Integer.toString(key),
          SENTENCE.get(key % SENTENCE.size()),
          Words.of(RelativePosition.offset(query, key)),
          isSeen(key) ? Integer.toString(bucket(key)) : "",
          isSeen(key) ? Words.of(rule(key)) : "not seen");
    }
    return grid;
  }

  @Override
  public String title() {
    return "The bucket of every key, seen from the token at position " + query;
  }

  @Override
  public String description() {
    StringBuilder words = new StringBuilder(Words.of(scheme)).append(". Key position and bucket:");
    for (int key = 0; key < length; key++) {
      if (isSeen(key)) {
        words.append(key == 0 ? " " : ", ").append(key).append(" in ").append(bucket(key));
      }
    }
    return words.append('.').toString();
  }

  @Override
  public Svg draw(String id, int width) {
    Svg measure = new Svg(id, width, 0);
    double height = tokens(measure, width) + 34;
    Svg svg = new Svg(id, width, height);
    tokens(svg, width);
    legend(svg, height - 12);
    return svg;
  }

  /** Set the tokens in lines and return how far down they reach. */
  private double tokens(Svg svg, int width) {
    double x = SIDE;
    double y = 4;
    for (int position = 0; position < length; position++) {
      String token = SENTENCE.get(position % SENTENCE.size());
      double cell = Math.max(34, token.length() * 8.4 + 14);
      if (x + cell > width - SIDE) {
        x = SIDE;
        y += ROW;
      }
      token(svg, position, token, x, y, cell);
      x += cell + GAP;
    }
    return y + ROW;
  }

  private void token(Svg svg, int position, String token, double x, double y, double cell) {
    double middle = x + cell / 2;
    boolean isQuery = position == query;
    if (isQuery) {
      svg.rectangle("query", x, y, cell, 30, 6);
    }
    String ink = isQuery
        ? "token query-ink middle"
        : isSeen(position) ? "token middle" : "token unseen middle";
    svg.text(ink, middle, y + 20, token);
    if (isSeen(position)) {
      String rule = Words.of(rule(position));
      svg.rectangle("chip " + rule, x, y + 34, cell, 24, rule.equals("exact") ? 12 : 3);
      svg.text("chip-ink middle " + rule, middle, y + 51, Integer.toString(bucket(position)));
    } else {
      svg.rectangle("chip unseen", x, y + 34, cell, 24, 3);
    }
    svg.text("tick middle", middle, y + 73, Integer.toString(position));
    svg.touch("query", position, x, y, cell, 78);
  }

  private void legend(Svg svg, double y) {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    for (int key = 0; key < length; key++) {
      if (isSeen(key)) {
        rules.add(rule(key));
      }
    }
    double x = SIDE;
    for (Rule rule : rules) {
      String word = Words.of(rule);
      svg.rectangle("chip " + word, x, y - 12, 24, 14, rule == Rule.EXACT ? 7 : 3);
      svg.text("tick", x + 30, y, word);
      x += 44 + 7 * word.length();
    }
    if (query < length - 1 && scheme.direction() == Direction.CAUSAL) {
      svg.rectangle("chip unseen", x, y - 12, 24, 14, 3);
      svg.text("tick", x + 30, y, "not seen");
    }
  }

  private boolean isSeen(int key) {
    return scheme.direction() == Direction.BIDIRECTIONAL || key <= query;
  }

  private int bucket(int key) {
    return scheme.bucket(RelativePosition.of(query, key));
  }

  private Rule rule(int key) {
    Interval interval = scheme.interval(bucket(key));
    return interval.rule();
  }

  private static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    for (int from = 0, to; from < sentence.length(); from = to + 1) {
      int blank = sentence.indexOf(' ', from);
      to = blank < 0 ? sentence.length() : blank;
      words.add(sentence.substring(from, to));
    }
    return words;
  }
}
