package bucket32.web;

import bucket32.web.WorkItems.Access;
import bucket32.web.WorkItems.Buffer;
import bucket32.web.WorkItems.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Read what work items do from text: a learner's kernel runs elsewhere.
 *
 * <p>Parts are set apart by semicolons: {@code range 4 1 2 1} is 4 by 1 work items in groups of 2 by
 * 1, {@code buffer into 3} an array and its length, and every {@code item} lists what it reads and
 * writes in order. {@code r0:5=9} reads 9 from cell 5 of the first array, {@code w1:3} writes where
 * the second has no cell, {@code !ArithmeticException} is what ended it.
 */
final class WorkItemsText {

  /** More could not be seen, and a worker is not trusted to keep an answer short. */
  private static final int MOST = 256;

  private int[] range = {};
  private final List<Buffer> buffers = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();

  private WorkItemsText() {}

  /** @throws IllegalArgumentException if the text says something else, or more than can be drawn */
  static WorkItems read(String text) {
    WorkItemsText reader = new WorkItemsText();
    // Not split(): it would bring regular expressions, the larger part of an engine, to the page.
    for (String part : words(text, ";")) {
      reader.take(words(part, " "));
    }
    int[] range = reader.range;
    require(range.length == 4 && range[0] * range[1] == reader.items.size(), "no such range");
    return new WorkItems(range[0], range[1], range[2], range[3], reader.buffers, reader.items);
  }

  private void take(List<String> words) {
    switch (words.isEmpty() ? "" : words.get(0)) {
      case "range" -> {
        require(words.size() == 5, "a range of " + (words.size() - 1) + " sizes");
        range = new int[] {
          size(words.get(1)), size(words.get(2)), size(words.get(3)), size(words.get(4))
        };
      }
      case "buffer" -> {
        require(words.size() == 3, "an array without a length");
        buffers.add(new Buffer(words.get(1), size(words.get(2))));
      }
      case "item" -> item(words);
      default -> require(false, "'" + words.get(0) + "'");
    }
  }

  private void item(List<String> words) {
    List<Access> accesses = new ArrayList<>();
    String failure = "";
    for (int place = 1; place < words.size(); place++) {
      if (words.get(place).startsWith("!")) {
        failure = words.get(place).substring(1);
      } else {
        accesses.add(access(words.get(place)));
      }
    }
    items.add(new Item(accesses, failure));
  }

  private Access access(String word) {
    int colon = word.indexOf(':');
    int equals = word.indexOf('=');
    int end = equals < 0 ? word.length() : equals;
    require(colon > 1 && colon < end, "'" + word + "'");
    int buffer = number(word.substring(1, colon));
    require(buffer >= 0 && buffer < buffers.size(), "'" + word + "'");
    return new Access(
        word.charAt(0) == 'w',
        buffer,
        number(word.substring(colon + 1, end)),
        equals < 0 ? "" : word.substring(equals + 1));
  }

  private static List<String> words(String text, String between) {
    StringTokenizer tokens = new StringTokenizer(text, between);
    List<String> words = new ArrayList<>();
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  private static int size(String word) {
    int size = number(word);
    require(size > 0 && size <= MOST, "a size of " + size);
    return size;
  }

  private static int number(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      require(false, "'" + word + "'");
      return 0;
    }
  }

  private static void require(boolean holds, String found) {
    if (!holds) {
      throw new IllegalArgumentException("items must say what up to " + MOST
          + " work items read and write, but there is " + found + "; let ./kata write it");
    }
  }
}
