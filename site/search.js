// Searches all chapters in a dialog. Index and engine are loaded when a reader first asks for them.
(function () {
  "use strict";

  const MOST = 12; // results shown
  const AROUND = 70; // letters of an excerpt on either side of what was found
  const theme = document.currentScript.src.replace(/[^/]*$/, "");
  const button = document.getElementById("site-search");
  let dialog, input, list, count, index, chosen;

  function make(place, tag, attributes, text) {
    const element = place.appendChild(document.createElement(tag));
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.textContent = text || "";
    return element;
  }

  function build() {
    dialog = make(document.body, "dialog", { class: "search", "aria-label": "Search the course" });
    const head = make(dialog, "div", { class: "ask" });
    make(head, "label", { for: "search-words", class: "label" }, "Search the course");
    input = make(head, "input", {
      id: "search-words", type: "search", role: "combobox", autocomplete: "off", spellcheck: "false",
      "aria-autocomplete": "list", "aria-controls": "search-found", "aria-expanded": "false",
    });
    make(head, "button", { type: "button" }, "Close").addEventListener("click", () => dialog.close());
    count = make(dialog, "p", { class: "count", role: "status" });
    list = make(dialog, "ul", { id: "search-found", role: "listbox", "aria-label": "Results" });
    input.addEventListener("input", search);
    input.addEventListener("keydown", steer);
    dialog.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        go(option);
      } else if (event.target === dialog) {
        dialog.close(); // a click beside it
      }
    });
  }

  function open() {
    if (!dialog) {
      build();
    }
    if (!dialog.open) {
      dialog.showModal();
    }
    input.focus();
    input.select();
    if (!index) {
      count.textContent = "Loading the index";
      Promise.all(["lunr.min.js", "search-index.js"].map(load)).then(
        () => {
          index = indexed(window.bucket32Sections);
          search();
        },
        () => (count.textContent = "The index did not load."));
    }
  }

  function load(name) {
    return new Promise((done, failed) => {
      const script = document.createElement("script");
      script.onload = done;
      script.onerror = failed;
      script.src = theme + name;
      document.head.append(script);
    });
  }

  function indexed(sections) {
    lunr.tokenizer.separator = /[\s\-\u2013\u2212(),.:;?=/"'`[\]{}<>|]+/;
    return lunr(function () {
      this.field("heading", { boost: 6 });
      this.field("chapter", { boost: 3 });
      this.field("text");
      this.metadataWhitelist = ["position"];
      sections.forEach((section, id) => this.add({ id, ...section }));
    });
  }

  /** Return the sections that hold every word, or the beginning of it, the best first. */
  function find(words) {
    const hits = words.map((word) => {
      const found = index.query((query) => {
        query.term(word, { boost: 10 });
        query.term(word, { boost: 2, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
      });
      return new Map(found.map((hit) => [hit.ref, hit]));
    });
    return [...(hits[0] || new Map()).keys()]
      .filter((ref) => hits.every((hit) => hit.has(ref)))
      .map((ref) => ({ ref, hits: hits.map((hit) => hit.get(ref)) }))
      .sort((one, other) => named(other) - named(one) || score(other) - score(one));
  }

  /** Return how many of the words the heading has: a section is most about what it is called. */
  function named(result) {
    return result.hits.filter((hit) =>
      Object.values(hit.matchData.metadata).some((fields) => fields.heading)).length;
  }

  function score(result) {
    return result.hits.reduce((sum, hit) => sum + hit.score, 0);
  }

  /** Return where the words stand in a field, as pairs of first letter and length, in order. */
  function places(result, field) {
    return result.hits
      .flatMap((hit) => Object.values(hit.matchData.metadata))
      .flatMap((fields) => (fields[field] ? fields[field].position : []))
      .sort((one, other) => one[0] - other[0]);
  }

  function search() {
    if (!index) {
      return;
    }
    const stop = (word) => lunr.stopWordFilter(new lunr.Token(word));
    const words = lunr.tokenizer(input.value).map(String).filter((word) => word && stop(word));
    const found = find(words);
    list.replaceChildren();
    found.slice(0, MOST).forEach(show);
    choose(list.firstElementChild);
    input.setAttribute("aria-expanded", String(found.length > 0));
    count.textContent = !words.length ? "Type a word, such as: bias" : found.length === 0
      ? "Nothing found." : found.length === 1 ? "1 place" : found.length + " places"
        + (found.length > MOST ? ", the best " + MOST + " shown" : "");
  }

  function show(result, number) {
    const section = window.bucket32Sections[result.ref];
    const option = make(list, "li", { role: "option", id: "search-" + number, "aria-selected": "false" });
    option.dataset.place = section.place;
    mark(make(option, "span", { class: "label" }), section.chapter, places(result, "chapter"));
    option.append(" ");
    if (section.heading) {
      mark(make(option, "span", { class: "where" }), section.heading, places(result, "heading"));
      option.append(" ");
    }
    excerpt(make(option, "span", { class: "excerpt" }), section.text, places(result, "text"));
  }

  function excerpt(place, text, found) {
    const first = found.length ? found[0][0] : 0;
    let start = Math.max(0, first - AROUND);
    let end = Math.min(text.length, first + 2 * AROUND);
    start = start && text.indexOf(" ", start) + 1;
    end = end < text.length ? Math.max(text.lastIndexOf(" ", end), first + 1) : end;
    const inside = found.filter(([from, length]) => from >= start && from + length <= end);
    place.append(start ? "\u2026 " : "");
    mark(place, text.slice(start, end), inside.map(([from, length]) => [from - start, length]));
    place.append(end < text.length ? " \u2026" : "");
  }

  function mark(place, text, found) {
    let end = 0;
    found.forEach(([from, length]) => {
      if (from >= end) {
        place.append(text.slice(end, from));
        make(place, "mark", {}, text.slice(from, from + length));
        end = from + length;
      }
    });
    place.append(text.slice(end));
  }

  function choose(option) {
    if (chosen) {
      chosen.setAttribute("aria-selected", "false");
    }
    chosen = option;
    if (!option) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function steer(event) {
    if (event.key === "ArrowDown" && chosen) {
      choose(chosen.nextElementSibling || list.firstElementChild);
    } else if (event.key === "ArrowUp" && chosen) {
      choose(chosen.previousElementSibling || list.lastElementChild);
    } else if (event.key === "Enter" && chosen) {
      go(chosen);
    } else {
      return;
    }
    event.preventDefault();
  }

  function go(option) {
    dialog.close();
    location.href = option.dataset.place;
  }

  button.hidden = false;
  button.addEventListener("click", open);
})();
