package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Loop;
import bucket32.site.Live;
import bucket32.site.Renewal;
import bucket32.site.Server;
import bucket32.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Open the course: its pages in a browser, its exercises in an editor, verdicts here. */
record Start(Console console) {

  /** Serve and watch until the process is ended or the thread interrupted. */
  int run() throws IOException {
    Course course = Course.at(console.home());
    Pages rendering = new Pages(console);
    Path pages = rendering.ready();
    Serving serving = Serving.of(console.home());
    try (Live live = new Live(course);
        Server server = Server.start(pages, Server.PORT, live);
        Site site = rendering.site();
        Renewal renewal = new Renewal(site, pages, server)) {
      serving.begin(server.url());
      if (server.port() != Server.PORT) {
        console.err().println("port " + Server.PORT + " is in use; taking " + server.port());
      }
      console.out().println("read      " + server.url());
      console.out().println("edit      " + course.learnerSources());
      console
          .out()
          .println("save      and the verdict appears here; "
              + (console.terminal().getAsBoolean()
                  ? "? lists the keys, q ends it"
                  : "Ctrl-C ends it"));
      console.out().flush();
      new Session(
              console, course, course.exercises(), console.look(false), Optional.of(server.url()))
          .run(session -> {
            Loop loop = new Loop(course, course.exercises(), session, live);
            renewal.begin(loop::isIdle, session::onTrouble);
            return loop;
          });
      serving.end(server.url());
    }
    return Kata.YES;
  }
}
