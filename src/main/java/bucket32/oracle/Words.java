package bucket32.oracle;

import java.util.Locale;

/** Write the names of enums as people type them: lower case, a dash between words. */
final class Words {

  private Words() {}

  /** Return how a name is typed. Example: {@code of(Kind.TRUE_FALSE)} is true-false. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Return the constant that is typed so.
   *
   * @param what is looked for, such as {@code kind}
   * @throws IllegalArgumentException naming all there are
   */
  static <E extends Enum<E>> E find(String what, E[] constants, String typed) {
    StringBuilder names = new StringBuilder();
    for (E constant : constants) {
      if (of(constant).equals(typed)) {
        return constant;
      }
      names.append(names.length() == 0 ? "" : ", ").append(of(constant));
    }
    throw new IllegalArgumentException(
        what + " must be one of " + names + ", but was '" + typed + "'; use one of these");
  }
}
