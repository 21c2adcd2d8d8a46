package bucket32.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Say which version this is, and on what it runs. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Objects.requireNonNullElse(
        Kata.class.getPackage().getImplementationVersion(), "(unpacked)");
    return new String[] {
      "kata " + version + ", Java " + System.getProperty("java.version") + ", "
          + System.getProperty("os.name")
    };
  }
}
