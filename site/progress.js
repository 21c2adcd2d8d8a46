// Keeps, in this browser alone, which chapters a reader has read and which questions answered.
(function () {
  "use strict";

  const KEY = "bucket32-progress";
  const here = location.pathname.replace(/.*\//, "") || "index.html";
  const questions = Array.from(document.querySelectorAll("form.quizblock"));
  const turn = document.querySelector(".turn");
  const chapter = document.body.classList.contains("chapter");
  let button, tally;

  function kept() {
    try {
      return { read: [], answered: [], ...JSON.parse(localStorage.getItem(KEY)) };
    } catch (refused) {
      return { read: [], answered: [] }; // private windows may refuse; then nothing is kept
    }
  }

  /** Add a name to what is kept, or take it away. */
  function keep(what, name, there) {
    const all = kept();
    all[what] = all[what].filter((other) => other !== name).concat(there ? [name] : []);
    try {
      localStorage.setItem(KEY, JSON.stringify(all));
    } catch (refused) {
      // see kept()
    }
    draw();
  }

  function mark(place, text) {
    const done = place.appendChild(document.createElement("span"));
    done.className = "done";
    done.textContent = text;
  }

  function draw() {
    const { read, answered } = kept();
    document.querySelectorAll(".done").forEach((old) => old.remove());
    document.querySelectorAll(".chapters ol a, .chapter-list a").forEach((link) => {
      if (read.includes(link.getAttribute("href"))) {
        mark(link, "read");
      }
    });
    const done = questions.filter((form) => answered.includes(form.id));
    done.forEach((form) => mark(form.querySelector(".label"), "answered"));
    if (button) {
      button.setAttribute("aria-pressed", String(read.includes(here)));
      button.textContent = read.includes(here) ? "Read" : "Mark as read";
      tally.textContent = questions.length
        ? done.length + " of " + questions.length + " questions answered" : "";
    }
  }

  if (chapter && turn) {
    const place = document.createElement("p");
    place.className = "progress";
    button = place.appendChild(document.createElement("button"));
    button.type = "button";
    button.addEventListener("click", () => keep("read", here, !kept().read.includes(here)));
    tally = place.appendChild(document.createElement("span"));
    turn.before(place);
  }
  document.addEventListener("answered", (event) => keep("answered", event.target.id, true));
  window.addEventListener("storage", draw);
  draw();
})();
