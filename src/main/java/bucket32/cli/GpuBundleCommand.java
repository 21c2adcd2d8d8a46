package bucket32.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Pack all that tries a device elsewhere. */
@Command(
    name = "bundle",
    description = {
      "Make an archive that runs all checks and times on another Linux x86_64 machine with a GPU.",
      "That machine needs no network, no Java and no installation: unpack it there, and run run.sh."
          + " It prints a table, and writes the file that the results page takes in."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata gpu bundle",
      "  ./kata gpu bundle --out /tmp/tier.tar.gz",
      "",
      "There:",
      "  tar -xzf bucket32-gpu-linux-x86_64.tar.gz",
      "  bucket32-gpu/run.sh",
      "",
      "Exit code: 0 made, 2 something was typed wrong or the machine lacks it."
    })
final class GpuBundleCommand implements Callable<Integer> {

  private static final String NAME = "bucket32-gpu-linux-x86_64.tar.gz";

  @Option(
      names = "--out",
      paramLabel = "FILE.tar.gz",
      description = "where to write the archive; a new file (target/" + NAME + ")")
  private Path out;

  @Option(names = "--force", description = "write over what is there already")
  private boolean force;

  private final Console console;

  GpuBundleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Bundle.requireThisSystem();
    Path place = out == null ? console.home().resolve("target").resolve(NAME) : out;
    WholeFile file = new WholeFile(place, force || out == null);
    Path stage = Files.createTempDirectory("kata-bundle");
    try {
      console.err().println("packing Java, the kernels and the checks");
      Path folder = Bundle.in(stage, console.home());
      if (!Files.exists(folder.resolve("opencl"))) {
        console
            .err()
            .println("this machine has no libOpenCL.so.1 of ocl-icd to send along; the"
                + " other one must have its own");
      }
      byte[] archive = Tarball.of(stage);
      file.write(archive);
      console.out().println(place + "  " + (archive.length + 500_000) / 1_000_000 + " MB");
      return Kata.YES;
    } finally {
      Bundle.delete(stage);
    }
  }
}
