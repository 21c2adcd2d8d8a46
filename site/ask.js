// Lets a reader ask the engine about a scheme or a quiz answer. Without this script the form is not shown.
(function () {
  "use strict";

  const MOST_ROWS = 1000;

  function add(place, tag, text, className) {
    const element = place.appendChild(document.createElement(tag));
    element.textContent = text || "";
    if (className) {
      element.className = className;
    }
    return element;
  }

  /** Return what the form says, without what is empty. */
  function stateOf(form) {
    return new Map(Array.from(new FormData(form)).filter(([, value]) => value.trim() !== ""));
  }

  /** Return the state as the engine takes it: names and values in turn. */
  function settings(state) {
    return Array.from(state).filter(([name]) => name !== "values" && name !== "model").flat();
  }

  function restore(form) {
    if (!location.hash.includes("=")) {
      return;
    }
    const said = new URLSearchParams(location.hash.slice(1));
    Array.from(form.elements).filter((control) => control.name).forEach((control) => {
      control.value = said.get(control.name) ?? (control.tagName === "SELECT" ? control.value : "");
    });
  }

  function remember(state) {
    const said = new URLSearchParams();
    state.forEach((value, name) => name === "model" || said.set(name, value));
    history.replaceState(null, "", "#" + said);
  }

  /** Show lines of csv as a table; each cell is what cell(text, column, row) makes of it. */
  function table(place, caption, lines, cell) {
    place.replaceChildren();
    const figure = add(place, "figure", "", "table");
    add(figure, "figcaption", caption);
    const scroller = add(figure, "div");
    scroller.tabIndex = 0;
    scroller.setAttribute("role", "group");
    scroller.setAttribute("aria-label", "Table: " + caption);
    const shown = add(scroller, "table");
    const names = lines[0];
    const head = add(add(shown, "thead"), "tr");
    names.forEach((name) => {
      const heading = add(head, "th", name.replace("_", " "), isNumber(name) ? "number" : "");
      heading.scope = "col";
    });
    const body = add(shown, "tbody");
    lines.slice(1, MOST_ROWS + 1).forEach((row) => {
      const line = add(body, "tr");
      names.forEach((name, column) => {
        const place = add(line, "td", "", isNumber(name) ? "number" : "");
        cell(place, row[column], name, row);
      });
    });
    if (lines.length - 1 > MOST_ROWS) {
      add(place, "p", "These are the first " + MOST_ROWS + " of " + (lines.length - 1) + " rows.", "hint");
    }
  }

  function isNumber(name) {
    return name !== "rule" && name !== "why";
  }

  function plain(place, text, name) {
    if (name === "rule") {
      add(place, "span", text, "rule " + text);
    } else {
      place.textContent = text.replace(/^-(?=\d)/, "\u2212");
    }
  }

  function csv(lines) {
    return Array.from(lines, (line) => line.split(","));
  }

  const about = {
    /** Show the bucket of each value, every interval and, for a bucket, what lands there. */
    buckets(form, state, results) {
      const asked = settings(state);
      const intervals = csv(bucket32.intervals(asked));
      const lines = bucket32.buckets(asked, state.get("values") || "");
      const placed = csv(lines);
      placed.forEach((row, number) => row.push(number === 0 ? "rule" : intervals[1 + Number(row.at(-1))][1]));
      placed.forEach((row, number) => row.push(number === 0 ? "why" : ""));
      table(results.placed, "The bucket of each value", placed, (place, text, name, row) => {
        if (name !== "why") {
          plain(place, text, name);
          return;
        }
        const offset = row.at(-4);
        const button = add(place, "button", "why");
        button.type = "button";
        button.setAttribute("aria-label", "Prove the bucket of offset " + offset);
        button.addEventListener("click", () => prove(results.proof, asked, offset));
      });
      if (placed.length === 1) {
        results.placed.replaceChildren();
        results.proof.replaceChildren();
      } else {
        prove(results.proof, asked, placed.at(-1).at(-4));
      }
      table(results.intervals, "Every bucket, and the offsets that share it", intervals, plain);
      turned(results.inverse, state, asked);
      const used = new Set(placed.slice(1).map((row) => row.at(-3))).size;
      const count = placed.length - 1;
      return {
        lines,
        name: "buckets.csv",
        said: count + (count === 1 ? " value in " : " values in ") + used + (used === 1 ? " bucket" : " buckets"),
      };
    },

    /** Show under which readings each pair lands, as ./kata quiz pairs does. */
    pairs(form, state, results) {
      const asked = settings(state);
      const text = state.get("values") || "";
      const lines = bucket32.pairs(asked, text);
      const answers = csv(lines).slice(1);
      results.notes.replaceChildren();
      bucket32.notes(asked, text).forEach((note) => add(results.notes, "p", note, "note-line"));
      const readings = Array.from(new Set(answers.map((row) => row[3])));
      const rows = [["query", "key", "offset"].concat(readings)];
      answers.forEach(([query, key, offset, , bucket, lands], number) => {
        if (number % readings.length === 0) {
          rows.push([query, key, offset]);
        }
        rows.at(-1).push(bucket + (lands === "yes" ? " lands" : ""));
      });
      table(results.placed, "The bucket of each pair, under each reading", rows, (place, text, name) => {
        if (text.endsWith(" lands")) {
          add(place, "strong", text, "lands");
        } else {
          plain(place, text, name);
        }
      });
      const count = rows.length - 1;
      if (count === 0) {
        results.placed.replaceChildren();
      }
      const landing = rows.slice(1).filter((row) => row.some((cell) => cell.endsWith(" lands"))).length;
      return {
        lines,
        name: "pairs.csv",
        said: landing + " of " + count + (count === 1 ? " pair lands" : " pairs land") +
          " there under " + (readings.length === 1 ? "the one reading" : "one reading at least"),
      };
    },
  };

  function prove(place, asked, offset) {
    place.replaceChildren();
    add(place, "p", "Why offset " + offset + " lands where it does", "label");
    const steps = add(place, "ol");
    bucket32.proof(asked, offset).forEach((step) => add(steps, "li", step));
  }

  function turned(place, state, asked) {
    place.replaceChildren();
    if (!state.has("bucket")) {
      return;
    }
    try {
      const lines = csv(bucket32.inverse(asked));
      const bucket = state.get("bucket");
      if (lines.length === 1) {
        add(place, "p", "no key of query " + state.get("query") + " is in bucket " + bucket);
      } else {
        const what = state.has("query") ? "The keys of query " + state.get("query") : "The offsets";
        table(place, what + " in bucket " + bucket, lines, plain);
      }
    } catch (refusal) {
      add(place, "p", refusal.message, "refusal");
    }
  }

  function start(form) {
    const status = form.querySelector(".status");
    const results = {};
    form.querySelectorAll("[data-result]").forEach((place) => { results[place.dataset.result] = place; });
    let answer = null;
    let waiting = 0;

    function ask() {
      const state = stateOf(form);
      Array.from(form.querySelectorAll("[data-does]")).forEach((button) => { button.disabled = true; });
      try {
        answer = about[form.dataset.asks](form, state, results);
        status.className = "status";
        status.textContent = answer.said;
        Array.from(form.querySelectorAll("[data-does]")).forEach((button) => { button.disabled = false; });
      } catch (refusal) {
        Object.values(results).forEach((place) => place.replaceChildren());
        status.className = "status refusal";
        status.textContent = refusal.message;
      }
      return state;
    }

    function preset(model) {
      const chosen = model.selectedOptions[0].dataset;
      ["buckets", "max_distance", "direction"].filter((name) => chosen[name]).forEach((name) => {
        form.elements.namedItem(name).value = chosen[name];
      });
    }

    async function offer(button, text, done) {
      try {
        await navigator.clipboard.writeText(text);
        status.textContent = done;
      } catch (refused) {
        const box = add(button.closest("p"), "textarea", text, "copied");
        box.setAttribute("aria-label", "To copy");
        box.select();
        status.textContent = "the browser does not let this page copy; press Ctrl-C";
        box.addEventListener("blur", () => box.remove());
      }
    }

    const does = {
      link: (button) => offer(button, location.href, "link copied"),
      copy: (button) => offer(button, answer.lines.join("\n") + "\n", "csv copied"),
      save() {
        const link = document.createElement("a");
        link.href = "data:text/csv;charset=utf-8," + encodeURIComponent(answer.lines.join("\n") + "\n");
        link.download = answer.name;
        link.click();
      },
    };

    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", (event) => {
      if (event.target.name === "model") {
        preset(event.target);
      } else if (["buckets", "max_distance", "direction"].includes(event.target.name)) {
        form.elements.model.value = "";
      }
      clearTimeout(waiting);
      waiting = setTimeout(() => remember(ask()), 150);
    });
    form.addEventListener("click", (event) => {
      const button = event.target.closest("[data-does]");
      if (button) {
        does[button.dataset.does](button);
      }
    });
    window.addEventListener("hashchange", () => { restore(form); ask(); });
    restore(form);
    form.hidden = false;
    document.querySelectorAll(".unscripted").forEach((line) => { line.hidden = true; });
    ask();
  }

  document.querySelectorAll("form[data-engine=ask]").forEach(start);
})();
