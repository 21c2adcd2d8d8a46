package bucket32.results;

/**
 * Say what was held against core on a device, and whether it was equal.
 *
 * @param name what was compared, in a few words
 * @param cells how many numbers were
 * @param differing how many of them were not equal
 * @param first the first difference; empty if there is none
 * @param exact whether all must be equal: a logarithm in floats need not
 */
public record Check(String name, long cells, long differing, String first, boolean exact) {

  public boolean passed() {
    return cells > 0 && (!exact || differing == 0);
  }
}
