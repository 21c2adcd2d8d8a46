// Turns pages and opens the search by single keys, and lists those keys.
(function () {
  "use strict";

  const OFF = "bucket32-keys-off";
  const button = document.getElementById("site-keys");
  let dialog;

  const KEYS = [
    ["/", "search all chapters", () => document.getElementById("site-search").click()],
    ["j \u2192", "next chapter", () => follow(".turn [rel=next]")],
    ["k \u2190", "previous chapter", () => follow(".turn [rel=prev]")],
    ["i", "the first page", () => follow(".brand")],
    ["?", "this list", help],
  ];
  const NAMED = { "\u2192": "ArrowRight", "\u2190": "ArrowLeft" };

  function follow(selector) {
    const link = document.querySelector(selector);
    if (link) {
      link.click();
    }
  }

  function off() {
    try {
      return localStorage.getItem(OFF) === "yes";
    } catch (refused) {
      return false; // private windows may refuse; the keys then work
    }
  }

  function turnOff(choice) {
    try {
      localStorage.setItem(OFF, choice ? "yes" : "no");
    } catch (refused) {
      // see off()
    }
  }

  /** Tell whether a key is nobody else's: nothing that takes keys has the focus or is open. */
  function free(event) {
    return !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey
      && !event.isComposing && !document.querySelector("dialog[open], .chapters:popover-open")
      && !event.target.closest("input, select, textarea, button, summary, [tabindex], [role],"
        + " [contenteditable], audio, video, iframe");
  }

  function add(place, tag, text) {
    const element = place.appendChild(document.createElement(tag));
    element.textContent = text || "";
    return element;
  }

  function help() {
    if (!dialog) {
      dialog = document.body.appendChild(document.createElement("dialog"));
      dialog.className = "keys";
      dialog.setAttribute("aria-label", "Keyboard");
      add(dialog, "h2", "Keyboard");
      const list = add(dialog, "dl");
      KEYS.forEach(([keys, what]) => {
        const term = add(list, "dt");
        keys.split(" ").forEach((key, index) => {
          term.append(index ? " or " : "");
          add(term, "kbd", key);
        });
        add(list, "dd", what);
      });
      const label = add(dialog, "label");
      const box = add(label, "input");
      box.type = "checkbox";
      box.checked = !off();
      box.addEventListener("change", () => turnOff(!box.checked));
      label.append(" These keys work");
      add(add(dialog, "p"), "button", "Close").addEventListener("click", () => dialog.close());
      dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    }
    dialog.showModal();
  }

  document.addEventListener("keydown", (event) => {
    const asked = KEYS.find(([keys]) =>
      keys.split(" ").some((key) => (NAMED[key] || key) === event.key));
    // Shift writes / and ? on some keyboards; with an arrow it selects.
    if (asked && free(event) && !off() && !(event.shiftKey && event.key.startsWith("Arrow"))) {
      event.preventDefault();
      asked[2]();
    }
  });
  button.hidden = false;
  button.addEventListener("click", help);
})();
