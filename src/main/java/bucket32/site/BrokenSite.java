package bucket32.site;

import java.util.List;
import java.util.stream.Collectors;

/** Say that the site was not written, because its sources are wrong; an earlier one is untouched. */
public final class BrokenSite extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  BrokenSite(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Return what is wrong, in the order of the chapters. */
  public List<Fault> faults() {
    return faults;
  }
}
