package bucket32.oracle;

/** Hold what an expression comes to: a whole number, true or false, or a word such as a rule's name. */
public sealed interface Value {

  /** A whole number. */
  record Whole(long number) implements Value {
    @Override
    public String toString() {
      return Long.toString(number);
    }
  }

  /** True or false. */
  record Truth(boolean holds) implements Value {
    @Override
    public String toString() {
      return Boolean.toString(holds);
    }
  }

  /** A name from the field: exact, logarithmic, final. */
  record Word(String word) implements Value {
    @Override
    public String toString() {
      return word;
    }
  }

  /**
   * Return the whole number.
   *
   * @throws IllegalArgumentException if this is none, saying who needed it
   */
  default long number(String needer) {
    if (this instanceof Whole whole) {
      return whole.number();
    }
    throw new IllegalArgumentException(
        needer + " needs a whole number, but was given " + this + "; give it a number");
  }

  /**
   * Return whether it is true.
   *
   * @throws IllegalArgumentException if this is neither true nor false, saying who needed it
   */
  default boolean holds(String needer) {
    if (this instanceof Truth truth) {
      return truth.holds();
    }
    throw new IllegalArgumentException(
        needer + " needs true or false, but was given " + this + "; compare it with something");
  }
}
