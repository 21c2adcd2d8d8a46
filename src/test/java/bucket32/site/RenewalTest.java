package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Save sources of the pages while they are served. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RenewalTest {

  private static final String AGAIN = "the pages are rendered again";

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private Workshop workshop;
  private Server server;
  private Renewal renewal;

  @BeforeEach
  void serve() throws IOException {
    workshop = Workshop.empty();
    workshop.chapter("One.");
    workshop.site.render(workshop.out);
    server = Server.start(workshop.out, 0);
    renewal = new Renewal(workshop.site, workshop.out, server);
  }

  @AfterEach
  void stop() {
    renewal.close();
    server.close();
  }

  private String next() throws InterruptedException {
    String next = told.poll(2, TimeUnit.MINUTES);
    assertNotNull(next, "something was told");
    return next;
  }

  private String text() throws IOException {
    return workshop.page("01-page.html").select(".text").text();
  }

  @Test
  void aSavedChapterIsRenderedAgain() throws Exception {
    renewal.begin(() -> true, told::add);
    workshop.chapter("Two.");
    assertEquals(AGAIN, next());
    assertEquals("Two.", text());
    assertTrue(workshop.site.isUpToDate(workshop.out));
  }

  @Test
  void aSavedStyleIsServedToo() throws Exception {
    renewal.begin(() -> true, told::add);
    String style = Files.readString(workshop.home.resolve("site/site.css"));
    try {
      workshop.file("site/site.css", style, "/* more */");
      assertEquals(AGAIN, next());
      assertTrue(Files.readString(workshop.out.resolve("theme/site.css")).contains("/* more */"));
    } finally {
      Files.writeString(workshop.home.resolve("site/site.css"), style);
    }
  }

  @Test
  void aFaultIsToldWithItsLineAndThePagesStayUntilItIsMended() throws Exception {
    renewal.begin(() -> true, told::add);
    workshop.chapter("Two.", "", "xref:nowhere.adoc[]");
    String fault = next();
    assertTrue(fault.startsWith("chapters/01-page.adoc: line 5: "), fault);
    assertTrue(fault.endsWith("the pages stay as they were"), fault);
    assertEquals("One.", text());
    workshop.chapter("Three.");
    assertEquals(AGAIN, next());
    assertEquals("Three.", text());
  }

  @Test
  void nothingIsRenderedWhileSomebodyWaitsForAVerdict() throws Exception {
    CountDownLatch asked = new CountDownLatch(3);
    CountDownLatch verdict = new CountDownLatch(1);
    renewal.begin(
        () -> {
          asked.countDown();
          return verdict.getCount() == 0;
        },
        told::add);
    workshop.chapter("Two.");
    asked.await();
    assertEquals("One.", text());
    assertTrue(told.isEmpty(), told.toString());
    verdict.countDown();
    assertEquals(AGAIN, next());
    assertEquals("Two.", text());
  }

  @Test
  void whatWasSavedBeforeTheWatchBeganIsRenderedToo() throws Exception {
    workshop.chapter("Two.");
    renewal.begin(() -> true, told::add);
    assertEquals(AGAIN, next());
    assertEquals("Two.", text());
  }

  @Test
  void anEndLeavesNothingBehind() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    renewal.begin(
        () -> {
          asked.countDown();
          return false;
        },
        told::add);
    workshop.chapter("Two.");
    asked.await();
    renewal.close();
    assertEquals("One.", text());
    assertTrue(told.isEmpty(), told.toString());
    try (var files = Files.list(workshop.out.getParent())) {
      assertFalse(files.anyMatch(file -> file.getFileName().toString().startsWith(".kata-site")));
    }
  }
}
