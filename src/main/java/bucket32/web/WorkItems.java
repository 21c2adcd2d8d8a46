package bucket32.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hold what the work items of a kernel read and write, as it was found by running them.
 *
 * @param width the range's first size
 * @param height its second; 1 if it has one only
 */
record WorkItems(
    int width,
    int height,
    int groupWidth,
    int groupHeight,
    List<Buffer> buffers,
    List<Item> items) {

  /** One of the arrays that all of them share. */
  record Buffer(String name, int length) {}

  /**
   * One load or store.
   *
   * @param value what was read or written; empty where the array has no such cell
   */
  record Access(boolean write, int buffer, int index, String value) {

    boolean outside() {
      return value.isEmpty();
    }
  }

  /**
   * One work item.
   *
   * @param failure what ended it; empty where it came to its end
   */
  record Item(List<Access> accesses, String failure) {

    List<Access> of(boolean write) {
      List<Access> chosen = new ArrayList<>();
      for (Access access : accesses) {
        if (access.write() == write) {
          chosen.add(access);
        }
      }
      return chosen;
    }

    boolean outside() {
      boolean outside = false;
      for (Access access : accesses) {
        outside |= access.outside();
      }
      return outside;
    }

    boolean idle() {
      return accesses.isEmpty() && failure.isEmpty();
    }

    private Set<Cell> written() {
      Set<Cell> cells = new HashSet<>();
      for (Access access : of(true)) {
        if (!access.outside()) {
          cells.add(new Cell(access.buffer(), access.index()));
        }
      }
      return cells;
    }
  }

  private record Cell(int buffer, int index) {}

  boolean plane() {
    return height > 1;
  }

  /** Name a work item by its global ids. Example: {@code (5, 2)}. */
  String name(int place) {
    return plane() ? "(" + place % width + ", " + place / width + ")" : Integer.toString(place);
  }

  /** Name the range. Example: {@code 8 by 8 work items in groups of 4 by 4}. */
  String range() {
    return plane()
        ? width + " by " + height + " work items in groups of " + groupWidth + " by " + groupHeight
        : width + " work items in groups of " + groupWidth;
  }

  /** Name a cell. Example: {@code into[7]}. */
  String cell(Access access) {
    return buffers.get(access.buffer()).name() + "[" + access.index() + "]";
  }

  /** Return what is wrong with each work item, in its place; empty where nothing is. */
  List<String> faults() {
    Map<Cell, Integer> writers = new HashMap<>();
    for (Item item : items) {
      for (Cell cell : item.written()) {
        writers.put(cell, writers.getOrDefault(cell, 0) + 1);
      }
    }
    List<String> faults = new ArrayList<>();
    for (Item item : items) {
      boolean shared = false;
      for (Cell cell : item.written()) {
        shared |= writers.get(cell) > 1;
      }
      faults.add(
          item.outside()
              ? "outside the array"
              : shared
                  ? "a cell that another one writes too"
                  : item.failure().isEmpty() ? "" : "ended by " + item.failure());
    }
    return faults;
  }
}
