// Draws the learner's own answers over the figure that shows the right ones; see live.js.
(function () {
  "use strict";
  var SVG = "http://www.w3.org/2000/svg";
  var APART = 9; // pixels between two marks
  var figures = new Map();
  var wanted = null; // the figure a link asks for, with the learner's answers

  function element(name, style, text) {
    var made = document.createElement(name);
    made.className = style;
    made.textContent = text || "";
    return made;
  }

  function shape(name, style, attributes) {
    var made = document.createElementNS(SVG, name);
    made.setAttribute("class", style);
    Object.entries(attributes).forEach(function (pair) { made.setAttribute(pair[0], pair[1]); });
    return made;
  }

  function isBucket(answer) {
    return /^-?\d{1,15}$/.test(answer);
  }

  function isNone(answer) {
    return /^(throws |to build$)/.test(answer);
  }

  function differs(run) {
    return run.yours !== run.right;
  }

  // A group to draw into, and the marks in it: a cross for a wrong answer, a ring for none.
  function Drawing(picture) {
    var group = shape("g", "yours", {});
    var marks = [];
    picture.querySelectorAll("g.yours").forEach(function (old) { old.remove(); });
    picture.append(group);
    this.add = function (name, style, attributes) { group.append(shape(name, style, attributes)); };
    this.mark = function (run, x, y) {
      var near = marks.some(function (at) { return Math.hypot(at[0] - x, at[1] - y) < APART; });
      if (near) {
        return;
      }
      marks.push([x, y]);
      if (!isNone(run.yours)) {
        this.add("path", "cross", { d: "M" + (x - 4) + " " + (y - 4) + "l8 8m0 -8l-8 8" });
      } else {
        this.add("circle", "ring", { cx: x, cy: y, r: 4.5 });
      }
    };
  }

  var planes = {
    // Stairs: a step where the learner's bucket is; the offset on a logarithmic axis.
    log: function (drawing, numbers, runs) {
      var floor = numbers[2] + numbers[3] / 2 + 20;
      function x(offset) { return numbers[0] + numbers[1] * Math.sign(offset) * Math.log1p(Math.abs(offset)); }
      // What lies outside the table is drawn at the table's edge, and marked there.
      function y(bucket) { return Math.min(floor, Math.max(22, numbers[2] - numbers[3] * bucket)); }
      var path = "";
      var end = null;
      runs.forEach(function (run) {
        if (!isBucket(run.yours)) {
          end = null;
          return;
        }
        var joined = end !== null && end === run.from;
        path += (joined ? "L" : "M") + x(run.from - 0.5).toFixed(1) + " " + y(run.yours).toFixed(1)
          + "L" + x(run.to + 0.5).toFixed(1) + " " + y(run.yours).toFixed(1);
        end = run.to + 1;
      });
      drawing.add("path", "casing", { d: path });
      drawing.add("path", "line", { d: path });
      runs.filter(differs).forEach(function (run) {
        var at = isBucket(run.yours) ? run.yours : run.right;
        if (isBucket(at)) {
          drawing.mark(run, (x(run.from - 0.5) + x(run.to + 0.5)) / 2, y(at));
        }
      });
    },
    // One line of offsets: a bar where the learner answers with the final bucket.
    row: function (drawing, numbers, runs) {
      function x(offset) { return numbers[0] + numbers[1] * offset; }
      var last = runs[runs.length - 1].right;
      runs.forEach(function (run) {
        var from = Math.max(run.from, numbers[2]);
        var to = Math.min(run.to, numbers[3]);
        if (from > to) {
          return;
        }
        var place = { x: x(from - 0.5), y: numbers[4] - 3, width: x(to + 0.5) - x(from - 0.5), height: 6 };
        if (!isNone(run.yours)) {
          drawing.add("rect", run.yours === last ? "bar" : "hollow", place);
        }
        if (differs(run)) {
          drawing.mark(run, (x(from - 0.5) + x(to + 0.5)) / 2, numbers[4]);
        }
      });
    },
    // Columns of buckets: how many of the offsets asked about the learner puts in each.
    columns: function (drawing, numbers, runs, picture) {
      var held = new Map();
      var most = picture.viewBox.baseVal.width / numbers[1];
      function column(bucket) {
        held.set(bucket, held.get(bucket) || { count: 0, wrong: null });
        return held.get(bucket);
      }
      runs.forEach(function (run) {
        if (isBucket(run.yours)) {
          column(run.yours).count += run.to - run.from + 1;
          column(run.yours).wrong = differs(run) ? run : column(run.yours).wrong;
        }
      });
      runs.forEach(function (run) {
        if (isBucket(run.right) && column(run.right).count === 0) {
          column(run.right).wrong = { yours: "to build" }; // no offset of the learner's is there
        }
      });
      held.forEach(function (column, bucket) {
        var left = numbers[0] + numbers[1] * Math.max(-0.5, Math.min(most - 0.5, bucket));
        var height = Math.min(column.count * numbers[3], numbers[2] - 40);
        if (column.count > 0) {
          drawing.add("rect", "hollow", { x: left + 1, y: numbers[2] - height, width: numbers[1] - 2, height: height });
        }
        if (column.wrong) {
          drawing.mark(column.wrong, left + numbers[1] / 2, numbers[2] - height - 9);
        }
      });
    },
  };

  function draw(figure, answers) {
    figure.querySelectorAll("[data-plane]").forEach(function (half) {
      var plane = half.dataset.plane.split(" ");
      var picture = half.querySelector("svg");
      if (planes[plane[0]]) {
        var drawing = new Drawing(picture);
        if (answers) {
          planes[plane[0]](drawing, plane.slice(1).map(Number), answers.runs, picture);
        }
      }
    });
  }

  // A reader may have a figure drawn with other numbers; the answers belong to those it came with.
  function isAway(figure) {
    return figure.querySelector("svg title").textContent !== figure.dataset.title;
  }

  function redraw(entry, answers) {
    var away = isAway(entry.figure);
    place(entry.figure).classList.toggle("away", away);
    if (!away) {
      draw(entry.figure, answers);
    }
  }

  function offsets(run) {
    function said(offset) { return String(offset).replace("-", "\u2212"); }
    return run.from === run.to ? said(run.from) : said(run.from) + " to " + said(run.to);
  }

  function key(style, words) {
    var sample = element("span", "sample " + style);
    sample.setAttribute("aria-hidden", "true");
    var entry = element("li", "");
    entry.append(sample, words);
    return entry;
  }

  function table(runs) {
    var made = element("table", "");
    var head = made.createTHead().insertRow();
    ["Offset", "Yours", "True"].forEach(function (word) {
      var cell = element("th", "", word);
      cell.scope = "col";
      head.append(cell);
    });
    var body = made.createTBody();
    runs.forEach(function (run) {
      var row = body.insertRow();
      [offsets(run), run.yours, run.right].forEach(function (text) { row.insertCell().textContent = text; });
    });
    return made;
  }

  function explain(place, state) {
    var answers = state.yours;
    var wrong = answers.runs.filter(differs);
    var first = wrong[0];
    place.querySelector(".yours-said").textContent = first
      ? "Yours differs from the true one at " + answers.differing + " of the " + answers.asked
        + " offsets asked about, first at " + offsets({ from: first.from, to: first.from })
        + ": yours " + first.yours + ", true " + first.right + "."
      : "Yours is the true one at all " + answers.asked + " offsets asked about.";
    var frame = element("div", "yours-table");
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", "Where yours differs");
    frame.append(table(wrong));
    var details = place.querySelector("details");
    details.hidden = !first;
    details.querySelector("summary").textContent = "Table of the " + answers.differing + " differences";
    details.replaceChildren(details.querySelector("summary"), frame);
  }

  // The place below a figure where its controls and words are.
  function place(figure) {
    var made = figure.querySelector(".yours-place");
    if (!made) {
      made = element("div", "yours-place");
      var legend = element("ul", "yours-legend");
      legend.append(key("true", "true"), key("own", "yours"), key("wrong", "differs"), key("none", "no answer"));
      var details = element("details", "");
      details.append(element("summary", ""));
      var away = element("p", "yours-away", "Yours was asked with the numbers this figure came with. It is drawn again when they are back.");
      made.append(element("p", "yours-choice"), away, legend, element("p", "yours-said"), details);
      figure.querySelector("figcaption").before(made);
    }
    return made;
  }

  function update(entry) {
    var made = place(entry.figure);
    var choice = made.querySelector(".yours-choice");
    var focused = choice.contains(document.activeElement) ? document.activeElement.dataset.exercise : null;
    choice.replaceChildren("Draw yours: ");
    entry.states.forEach(function (state) {
      if (state.yours) {
        var button = element("button", "", state.title);
        button.type = "button";
        button.dataset.exercise = state.exercise;
        button.setAttribute("aria-pressed", String(entry.shown === state.exercise));
        button.addEventListener("click", function () {
          entry.shown = entry.shown === state.exercise ? null : state.exercise;
          entry.chosen = true;
          wanted = null;
          update(entry);
        });
        choice.append(button);
        if (focused === state.exercise) {
          button.focus();
        }
      }
    });
    var state = entry.states.get(entry.shown);
    var drawn = Boolean(state && state.yours);
    made.hidden = !choice.querySelector("button");
    made.classList.toggle("drawn", drawn);
    redraw(entry, drawn ? state.yours : null);
    if (drawn) {
      explain(made, state);
    }
  }

  function watch(entry) {
    new MutationObserver(function () {
      var state = entry.states.get(entry.shown);
      if (!entry.figure.querySelector("svg g.yours") && state && state.yours) {
        redraw(entry, state.yours);
      }
    }).observe(entry.figure, { childList: true, subtree: true });
  }

  // Draw a red program at once; a green one when it is asked for, or was red on this page before.
  function choose(entry, state) {
    var shown = entry.states.get(entry.shown);
    var nothing = !shown || !shown.yours;
    var asked = wanted === entry.figure.id;
    if (state.yours && nothing && (asked || !entry.chosen && state.state === "red")) {
      entry.shown = state.exercise;
    } else if (state.yours && state.state === "red" && shown && shown.state !== "red") {
      entry.shown = state.exercise;
    }
  }

  document.addEventListener("kata-exercise", function (event) {
    var state = event.detail.state;
    var figure = document.getElementById("figure-" + state.drawn);
    if (!figure || !document.getElementById("exercise-" + state.exercise)) {
      return;
    }
    var entry = figures.get(figure.id);
    if (!entry) {
      entry = { figure: figure, states: new Map(), shown: null, chosen: false };
      figures.set(figure.id, entry);
      watch(entry);
    }
    entry.states.set(state.exercise, state);
    choose(entry, state);
    update(entry);
  });

  function follow() {
    var asked = new URLSearchParams(location.hash.slice(1));
    var figure = document.getElementById("figure-" + asked.get("figure"));
    if (!asked.has("figure") || !figure) {
      return;
    }
    if (asked.get("yours") === "1") {
      wanted = figure.id;
      var entry = figures.get(figure.id);
      if (entry) {
        entry.states.forEach(function (state) { choose(entry, state); });
        update(entry);
      }
    }
    figure.tabIndex = -1;
    figure.focus({ preventScroll: true });
    figure.scrollIntoView({ block: "start" });
  }

  window.addEventListener("hashchange", follow);
  document.addEventListener("click", function (event) {
    var link = event.target.closest(".live-see a");
    if (link && link.hash === location.hash) {
      follow(); // the browser sees no change in a hash it is at already
    }
  });
  // The verdicts above a figure push it down as they come.
  document.addEventListener("kata-ready", follow, { once: true });
  follow();
})();
