package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.oracle.Posed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Make the real books, and look whether all of the course is in them. It takes a minute. */
class BookTest {

  private static final Path OUT = Path.of("target", "test-books").toAbsolutePath();

  private static List<Document> pages;

  @BeforeAll
  static void makeBoth() throws IOException {
    if (!Boolean.getBoolean("bucket32.mandatory")) {
      System.err.println("skipped: books take a minute; -Dbucket32.mandatory=true makes them");
      Assumptions.abort("skipped: books take a minute; .ci/run makes them");
    }
    // The build has put the libraries there; the stamp says so to the command.
    Path makers = Workshop.REAL_HOME.resolve(Site.BOOK_MAKERS);
    assertTrue(Files.isDirectory(makers), makers::toString);
    Files.writeString(makers.resolve("fetched.stamp"), "by the build\n");
    TheCourse.run("site", "--pdf", "--epub", "--out", OUT.toString());
    pages = new ArrayList<>();
    for (String page :
        Jsoup.parse(OUT.resolve("index.html")).select(".chapters a").eachAttr("href")) {
      pages.add(Jsoup.parse(OUT.resolve(page)));
    }
  }

  private static List<String> titles() {
    return pages.stream()
        .map(page -> page.selectFirst("h1").text().replaceFirst("^Chapter ", ""))
        .toList();
  }

  private static int figures() {
    return pages.stream().mapToInt(page -> page.select("figure.figure").size()).sum();
  }

  @Test
  void everyChapterHeadingAndQuestionIsInThePdf() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(OUT.resolve(BookFormat.PDF.file()).toFile())) {
      String text = text(pdf);
      for (String title : titles()) {
        assertTrue(text.contains(squeezed(title)), title);
      }
      for (Document page : pages) {
        for (Element heading : page.select(".text h2")) {
          assertTrue(text.contains(squeezed(Chapter.words(heading))), heading.text());
        }
      }
      List<Posed> asked = QuizFormTest.questions().stream()
          .filter(posed ->
              pages.stream().anyMatch(page -> page.getElementById("quiz-" + posed.id()) != null))
          .toList();
      assertTrue(asked.size() > 30, "questions: " + asked.size());
      for (Posed posed : asked) {
        assertTrue(text.contains(squeezed(posed.ask().replace("`", ""))), posed.id());
        assertTrue(text.contains(squeezed(posed.feedback().replace("`", ""))), posed.id());
      }
      assertTrue(
          text.contains(squeezed("bucket = E + \u230aL \u00b7")), "the formula of chapter 3");
      assertFalse(text.contains("stem:") || text.contains("<svg"), "raw markup");
    }
  }

  @Test
  void theFiguresOfThePdfAreVectors() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(OUT.resolve(BookFormat.PDF.file()).toFile())) {
      String text = text(pdf);
      // The axis of a staircase is drawn with letters: a picture of pixels would have none.
      assertTrue(text.contains(squeezed("offset: query \u2212 key")));
      for (PDPage page : pdf.getPages()) {
        page.getResources()
            .getXObjectNames()
            .forEach(name -> assertFalse(page.getResources().isImageXObject(name), name::getName));
      }
    }
  }

  @Test
  void everyChapterFigureAndFormulaIsInTheEpub() throws IOException {
    try (ZipFile epub = new ZipFile(OUT.resolve(BookFormat.EPUB.file()).toFile())) {
      StringBuilder all = new StringBuilder();
      int drawings = 0;
      int shown = 0;
      int formulas = 0;
      for (ZipEntry entry : Collections.list(epub.entries())) {
        drawings += entry.getName().endsWith(".svg") ? 1 : 0;
        if (entry.getName().endsWith(".xhtml")) {
          Document part = read(epub, entry);
          all.append(part.text()).append(' ');
          shown += part.select("img[src$=.svg]").size();
          formulas += part.select("math, mml|math").size();
          part.select("img").forEach(picture -> assertFalse(picture.attr("alt").isEmpty()));
        }
      }
      String text = squeezed(all.toString());
      for (String title : titles()) {
        assertTrue(text.contains(squeezed(title)), title);
      }
      assertEquals(
          figures()
              + Jsoup.parse(OUT.resolve("index.html")).select("figure.figure").size(),
          shown);
      assertTrue(drawings > 3, "drawings: " + drawings);
      int asked = pages.stream().mapToInt(page -> page.select("math").size()).sum();
      assertEquals(asked, formulas);
    }
  }

  @Test
  void anEpubBeginsWithItsTypeAndListsItsFiles() throws IOException {
    try (ZipFile epub = new ZipFile(OUT.resolve(BookFormat.EPUB.file()).toFile())) {
      ZipEntry first = epub.entries().nextElement();
      assertEquals("mimetype", first.getName());
      assertEquals(ZipEntry.STORED, first.getMethod());
      Document list = read(epub, epub.getEntry("EPUB/package.opf"));
      for (String file : list.select("item").eachAttr("href")) {
        assertTrue(epub.getEntry("EPUB/" + file) != null, file);
      }
      assertEquals("Bucket 32", list.getElementsByTag("dc:title").text());
      assertEquals("en", list.getElementsByTag("dc:language").text());
    }
  }

  @Test
  void everyPageLinksToTheBooks() {
    for (Document page : pages) {
      for (BookFormat book : BookFormat.values()) {
        assertEquals(1, page.select("footer a[href=" + book.file() + "]").size());
        assertTrue(Files.isRegularFile(OUT.resolve(book.file())));
      }
    }
  }

  /** Return the running text of all pages: their numbers are no part of it. */
  private static String text(PDDocument pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    PDFTextStripper stripper = new PDFTextStripper();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      text.append(stripper.getText(pdf).strip().replaceFirst("[0-9]+$", ""));
    }
    return squeezed(text.toString());
  }

  private static Document read(ZipFile epub, ZipEntry entry) throws IOException {
    try (InputStream stream = epub.getInputStream(entry)) {
      return Jsoup.parse(stream, "UTF-8", "", Parser.xmlParser());
    }
  }

  /** Lines and pages break words anywhere, and books set their own quotes and ligatures. */
  private static String squeezed(String text) {
    return text.replaceAll("[\u2018\u2019\u201c\u201d'\"]", "")
        .replaceAll("[\\s\u00a0\u2009\u200b-]+", "");
  }
}
