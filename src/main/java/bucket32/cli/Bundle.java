package bucket32.cli;

import bucket32.trial.Trial;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lay out what tries a device on a machine that has neither a checkout nor Java. */
final class Bundle {

  private static final List<String> ROOMS = List.of("core", "gpu", "results", "trial");

  /** One class of each library that the rooms need. */
  private static final List<String> LIBRARIES =
      List.of("com.aparapi.Kernel", "org.apache.bcel.Const", "com.google.gson.Gson");

  private static final String NATIVES = "com.aparapi.natives.NativeLoader";

  /** Of Aparapi's libraries for seven systems, 70 MB, this one is kept. */
  private static final String NATIVE = "linux/libaparapi_x86_64.so";

  private static final List<String> LIBRARY_FOLDERS =
      List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib", "/lib64", "/lib");

  private Bundle() {}

  /** Refuse to make one for a machine that it would not run on. */
  static void requireThisSystem() {
    String here = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!here.equals("Linux amd64")) {
      throw new UsageError("a bundle must be made on Linux with an x86_64 processor, whose Java it"
          + " carries, but this is " + here + "; use such a machine or a container");
    }
  }

  /** Write everything to a folder of a stage, and return it. */
  static Path in(Path stage, Path home) throws IOException {
    Path folder = Files.createDirectory(stage.resolve("bucket32-gpu"));
    for (String name : List.of("run.sh", "README.txt", "NOTICE")) {
      resource(name, folder.resolve(name));
    }
    Files.copy(home.resolve("LICENSE"), folder.resolve("LICENSE"));
    Files.writeString(folder.resolve("flags"), String.join("\n", Trial.FLAGS) + "\n");
    Path checks = Files.createDirectory(folder.resolve("checks"));
    Files.copy(GpuRecordCommand.vectors(home), checks.resolve("public.csv"));
    Path lib = Files.createDirectory(folder.resolve("lib"));
    PackedJar.write(
        lib.resolve("bucket32.jar"), source(Trial.class.getName()), name -> ROOMS.stream()
            .anyMatch(room -> name.startsWith("bucket32/" + room + "/")));
    for (String library : LIBRARIES) {
      Path jar = source(library);
      Files.copy(jar, lib.resolve(jar.getFileName()));
    }
    Path natives = source(NATIVES);
    PackedJar.write(
        lib.resolve(natives.getFileName()),
        natives,
        name -> name.endsWith(".class") || name.equals(NATIVE));
    Optional<Path> loader = loader();
    if (loader.isPresent()) {
      Path opencl = Files.createDirectory(folder.resolve("opencl"));
      Files.copy(loader.get(), opencl.resolve("libOpenCL.so.1"));
    }
    JavaImage.write(folder.resolve("runtime"));
    return folder;
  }

  private static void resource(String name, Path into) throws IOException {
    try (InputStream in = Bundle.class.getResourceAsStream("bundle/" + name)) {
      Files.copy(in, into);
    }
    if (name.endsWith(".sh") && !into.toFile().setExecutable(true, false)) {
      throw new IOException(into + " cannot be made executable");
    }
  }

  /** Return the jar or folder that a class was loaded from. */
  private static Path source(String name) {
    try {
      return Path.of(Class.forName(name)
          .getProtectionDomain()
          .getCodeSource()
          .getLocation()
          .toURI());
    } catch (ClassNotFoundException | URISyntaxException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** Find ocl-icd's loader: its licence is the one that NOTICE holds. */
  private static Optional<Path> loader() throws IOException {
    for (String place : LIBRARY_FOLDERS) {
      Path library = Path.of(place, "libOpenCL.so.1");
      if (Files.isReadable(library)
          && new String(Files.readAllBytes(library), java.nio.charset.StandardCharsets.ISO_8859_1)
              .contains("OCL_ICD_PLATFORM_SORT")) {
        return Optional.of(library.toRealPath());
      }
    }
    return Optional.empty();
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted(Comparator.reverseOrder()).forEach(Bundle::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException kept) {
      throw new UncheckedIOException(kept);
    }
  }
}
