package bucket32.web;

import bucket32.web.WorkItems.Access;
import bucket32.web.WorkItems.Buffer;
import bucket32.web.WorkItems.Item;
import java.util.ArrayList;
import java.util.List;

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
    for (String part : text.split(";")) {
      reader.take(part.strip().split(" "));
    }
    int[] range = reader.range;
    require(range.length == 4 && range[0] * range[1] == reader.items.size(), "no such range");
    return new WorkItems(range[0], range[1], range[2], range[3], reader.buffers, reader.items);
  }

  private void take(String[] words) {
    switch (words[0]) {
      case "range" -> {
        require(words.length == 5, "a range of " + (words.length - 1) + " sizes");
        range = new int[] {size(words[1]), size(words[2]), size(words[3]), size(words[4])};
      }
      case "buffer" -> {
        require(words.length == 3, "an array without a length");
        buffers.add(new Buffer(words[1], size(words[2])));
      }
      case "item" -> item(words);
      default -> require(false, "'" + words[0] + "'");
    }
  }

  private void item(String[] words) {
    List<Access> accesses = new ArrayList<>();
    String failure = "";
    for (int place = 1; place < words.length; place++) {
      if (words[place].startsWith("!")) {
        failure = words[place].substring(1);
      } else {
        accesses.add(access(words[place]));
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
