// Shows on a page that kata serves how each exercise stands, and changes it when a file is saved.
// kata adds this script to the pages it serves; a page that opens from a file has none of it.
// Some texts come from the learner's program: every one is set as text, none as markup.
(function () {
  "use strict";
  var MARKS = { "not-started": "\u25cb", waiting: "\u2026", red: "\u2717", green: "\u2713" };
  var WORDS = { "not-started": "Not started", waiting: "Not judged yet", red: "Red", green: "Green" };
  var RETRY = 5000; // milliseconds, where the server answered and refused
  var OWN = document.currentScript.dataset;
  var PLACE = "bucket32-place";
  var news = null;
  var settled = false;
  var leaving = false;

  function element(name, style, text) {
    var made = document.createElement(name);
    made.className = style;
    made.textContent = text || "";
    return made;
  }

  function marked(state) {
    var mark = element("span", "live-mark " + state.state, MARKS[state.state]);
    mark.setAttribute("aria-hidden", "true");
    return mark;
  }

  // The exercise's own block in its chapter.
  function card(state) {
    var block = document.getElementById("exercise-" + state.exercise);
    if (!block) {
      return;
    }
    var place = block.querySelector(".live");
    if (!place) {
      place = element("div", "live");
      place.append(element("p", "live-state"), element("dl", "live-lines"), element("p", "live-see"));
      block.querySelector(".title").after(place);
    }
    place.dataset.state = state.state;
    var words = WORDS[state.state] + (state.words ? ": " + state.words : "");
    place.querySelector(".live-state").replaceChildren(marked(state), " " + words);
    place.querySelector(".live-lines").replaceChildren(...lines(state.lines));
    place.querySelector(".live-lines").hidden = state.lines.length === 0;
    see(place.querySelector(".live-see"), state);
    if (settled) {
      // What stands there when the page opens is read in its place; only changes are announced.
      place.querySelector(".live-state").setAttribute("role", "status");
    }
  }

  // A line without a label goes on with the line before it.
  function lines(said) {
    var list = [];
    said.forEach(function (line) {
      if (line.label || list.length === 0) {
        list.push(element("dt", "", line.label || "note"), element("dd", "", line.text));
      } else {
        var before = list[list.length - 1];
        before.textContent += "\n" + line.text;
        before.className = "verbatim";
      }
    });
    return list;
  }

  function see(place, state) {
    place.hidden = !state.figure;
    if (state.figure) {
      var link = element("a", "", "See it in the figure");
      link.href = "#figure=" + encodeURIComponent(state.figure) + (state.yours ? "&yours=1" : "");
      place.replaceChildren(link);
    }
  }

  // The list of chapters on the first page becomes a map of the exercises.
  function map(state) {
    var chapter = document.querySelector('.index .chapter-list a[href="' + state.chapter + '.html"]');
    if (!chapter) {
      return;
    }
    var row = chapter.closest("li");
    var list = row.querySelector(".live-map");
    if (!list) {
      list = element("ul", "live-map");
      row.append(list);
    }
    var entry = [...list.children].find(function (it) { return it.dataset.exercise === state.exercise; });
    if (!entry) {
      entry = element("li", "");
      entry.dataset.exercise = state.exercise;
      list.append(entry);
    }
    var link = element("a", "", state.title);
    link.href = state.chapter + ".html#exercise-" + state.exercise;
    var words = element("span", "live-word", WORDS[state.state].toLowerCase());
    entry.replaceChildren(marked(state), " ", link, " ", words);
  }

  function connected(yes) {
    document.documentElement.dataset.live = yes ? "yes" : "no";
    document.querySelectorAll(".live").forEach(function (place) {
      var note = place.querySelector(".live-lost");
      if (yes && note) {
        note.remove();
      } else if (!yes && !note) {
        place.append(element("p", "live-lost", "kata does not answer. This was its last verdict; start ./kata again."));
      }
    });
  }

  // Load the page anew where another edition of it is served; a page that is gone stays.
  function renew(edition) {
    if (edition && edition !== OWN.edition) {
      leaving = true;
      keep(JSON.stringify({ page: location.href, left: scrollX, top: scrollY }));
      location.reload();
    }
  }

  // Scroll to where the reader was before the page was loaded anew. Verdicts and figures have their
  // place by now, and what the address asks for was followed.
  function goBack() {
    var place = leaving ? null : JSON.parse(kept());
    if (place && place.page === location.href) {
      scrollTo({ left: place.left, top: place.top, behavior: "instant" });
    }
  }

  // A browser may refuse to keep anything; then it goes back by itself, as well as it can.
  function keep(place) {
    try {
      sessionStorage.setItem(PLACE, place);
    } catch (refused) {
      return;
    }
  }

  function kept() {
    try {
      var place = sessionStorage.getItem(PLACE);
      sessionStorage.removeItem(PLACE);
      return place;
    } catch (refused) {
      return null;
    }
  }

  function open() {
    if (news || document.hidden) {
      return;
    }
    settled = false;
    news = new EventSource("/live/events");
    news.addEventListener("exercise", function (event) {
      var state = JSON.parse(event.data);
      card(state);
      map(state);
      document.dispatchEvent(new CustomEvent("kata-exercise", { detail: { state: state, settled: settled } }));
    });
    news.addEventListener("pages", function (event) {
      renew(JSON.parse(event.data)[OWN.page]);
    });
    news.addEventListener("ready", function () {
      settled = true;
      connected(true);
      document.dispatchEvent(new CustomEvent("kata-ready"));
      goBack();
    });
    news.addEventListener("error", function () {
      settled = false;
      connected(false);
      if (news && news.readyState === EventSource.CLOSED) {
        close();
        setTimeout(open, RETRY);
      }
    });
  }

  function close() {
    if (news) {
      news.close();
      news = null;
    }
  }

  // A browser has few connections to a server; a page that nobody looks at needs none.
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) {
      close();
    } else {
      open();
    }
  });
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", open);
  open();
})();
