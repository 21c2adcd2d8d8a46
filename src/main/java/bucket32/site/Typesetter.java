package bucket32.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.asciidoctor.extension.Treeprocessor;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.asciidoctor.jruby.internal.JRubyRuntimeContext;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.Severity;
import org.jruby.Ruby;
import org.jruby.RubyString;

/**
 * Turn AsciiDoc into HTML with the course's macros.
 *
 * <p>One is made and kept: starting Asciidoctor takes seconds, a chapter then takes tenths of one.
 */
final class Typesetter implements AutoCloseable {

  /** Asciidoctor's own logger would repeat every fault on standard error. */
  private static final Logger QUIET = Logger.getLogger("asciidoctor");

  private static final String RUBY_COMPILER = "jruby.compile.mode";

  private final Asciidoctor asciidoctor;
  private final Path home;
  private final Supplier<Map<String, Object>> recorded;
  private Consumer<Document> reading = document -> {};

  /**
   * Start Asciidoctor.
   *
   * @param libraries what finds its Ruby, and that of the makers of books where they are there
   * @param recorded attributes that tell what was measured
   */
  Typesetter(
      Path home,
      ClassLoader libraries,
      Supplier<Map<String, Object>> recorded,
      List<ComputedBlock> macros,
      List<? extends InlineMacroProcessor> inline,
      List<? extends BlockProcessor> blocks) {
    QUIET.setLevel(Level.OFF);
    interpretRuby();
    this.home = home;
    this.recorded = recorded;
    asciidoctor = AsciidoctorJRuby.Factory.create(libraries);
    macros.forEach(macro -> asciidoctor.javaExtensionRegistry().blockMacro(macro));
    blocks.forEach(block -> asciidoctor.javaExtensionRegistry().block(block));
    inline.forEach(macro -> asciidoctor.javaExtensionRegistry().inlineMacro(macro));
    asciidoctor.javaExtensionRegistry().treeprocessor(new Treeprocessor() {
      @Override
      public Document process(Document document) {
        reading.accept(document);
        return document;
      }
    });
    ruby().evalScriptlet("require 'asciimath'");
  }

  /** Return what every chapter and every book is set with. */
  private AttributesBuilder common() {
    AttributesBuilder common = Attributes.builder();
    recorded.get().forEach(common::attribute);
    return common
        .attribute("reference", home.resolve("src/main/java/bucket32/core").toString())
        .attribute("stubs", home.resolve("src/stubs/java/bucket32/core").toString())
        .attribute(
            "tests", home.resolve("exercises/src/test/java/bucket32/core").toString())
        .attribute(
            "measured-tests",
            home.resolve("exercises/src/test/java/bucket32/measure").toString())
        .attribute(
            "measured-stubs", home.resolve("src/stubs/java/bucket32/measure").toString())
        .attribute(
            "kernel-tests", home.resolve("exercises/src/test/java/bucket32/gpu").toString())
        .attribute("lessons", home.resolve("src/jmh/java/bucket32/lessons").toString())
        .attribute("stem", "asciimath")
        .attribute("source-highlighter", "rouge")
        .attribute("rouge-css", "class")
        .attribute("attribute-missing", "warn")
        .attribute("experimental", "")
        .attribute("idprefix", "")
        .attribute("idseparator", "-")
        .attribute("table-caption!", "")
        .attribute("figure-caption!", "")
        .attribute("example-caption!", "");
  }

  /**
   * Set one chapter.
   *
   * @param faults where everything that is wrong with it is put
   */
  Galley set(Path chapter, Faults faults) {
    faults.enter(chapter);
    LogHandler handler = faults;
    asciidoctor.registerLogHandler(handler);
    try {
      Options options = Options.builder()
          .safe(SafeMode.UNSAFE)
          .sourcemap(true)
          .catalogAssets(true)
          .standalone(false)
          .attributes(common().build())
          .build();
      Document document = asciidoctor.loadFile(chapter.toFile(), options);
      report(document, faults);
      return new Galley(document.getDoctitle(), document.convert());
    } finally {
      asciidoctor.unregisterLogHandler(handler);
    }
  }

  /**
   * Make a book.
   *
   * @param attributes what the book has beside what every page has
   * @param before done when the macros have run, and nothing is converted yet
   */
  void bind(
      Path book,
      String backend,
      Map<String, Object> attributes,
      Path file,
      Runnable before,
      Faults faults) {
    faults.enter(book);
    reading = document -> {
      report(document, faults);
      before.run();
    };
    // Makers of books also log that they are done.
    LogHandler handler = entry -> {
      if (entry.getSeverity().compareTo(Severity.WARN) >= 0) {
        faults.log(entry);
      }
    };
    asciidoctor.registerLogHandler(handler);
    try {
      AttributesBuilder all = common();
      attributes.forEach(all::attribute);
      Options options = Options.builder()
          .safe(SafeMode.UNSAFE)
          .sourcemap(true)
          .backend(backend)
          .baseDir(book.getParent().toFile())
          .toFile(file.toFile())
          .attributes(all.build())
          .build();
      asciidoctor.convertFile(book.toFile(), options);
    } finally {
      reading = document -> {};
      asciidoctor.unregisterLogHandler(handler);
    }
  }

  private static void report(Document document, Faults faults) {
    for (StructuralNode block : document.findBy(Map.of())) {
      if (block.hasRole(ComputedBlock.FAULT)) {
        faults.add(block.getSourceLocation().getLineNumber(), block.getContent().toString());
      }
    }
  }

  /** Return MathML for a formula in AsciiMath. */
  String mathml(String formula) {
    Ruby ruby = ruby();
    return ruby.getModule("AsciiMath")
        .callMethod("parse", RubyString.newUnicodeString(ruby, formula))
        .callMethod(ruby.getCurrentContext(), "to_mathml")
        .asJavaString();
  }

  @Override
  public void close() {
    asciidoctor.close();
  }

  /** JRuby would compile Ruby while it runs; in the seconds a rendering takes that never pays. */
  private static void interpretRuby() {
    if (System.getProperty(RUBY_COMPILER) == null) {
      System.setProperty(RUBY_COMPILER, "OFF");
    }
  }

  private Ruby ruby() {
    return JRubyRuntimeContext.get(asciidoctor);
  }

  /** Hold a chapter as Asciidoctor leaves it: a title, and HTML that still lacks its page. */
  record Galley(String title, String html) {}
}
