package bucket32.cli;

import bucket32.core.RelativePosition;

/** Hold an offset and how it was typed. */
record Place(String text, long offset) {

  static Place pair(long query, long key) {
    long offset = RelativePosition.offset(query, key);
    return new Place("pair (" + query + ", " + key + "), offset " + offset, offset);
  }

  static Place offset(long offset) {
    return new Place("offset " + offset, offset);
  }
}
