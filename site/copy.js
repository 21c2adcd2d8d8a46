// Copies code, the commands of a terminal, and the address of a heading or a line.
(function () {
  "use strict";

  const status = document.body.appendChild(document.createElement("p"));
  status.className = "unseen-status";
  status.setAttribute("role", "status");

  /** Put a text on the clipboard, and tell whether that worked. */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (refused) {
      return copySelected(text); // older browsers, and pages that came over plain http
    }
  }

  function copySelected(text) {
    const field = document.body.appendChild(document.createElement("textarea"));
    field.value = text;
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }

  /** Return what is worth copying of a listing: of a terminal, what is typed there. */
  function code(pre) {
    const typed = Array.from(pre.querySelectorAll("kbd"));
    return typed.length ? typed.map((line) => line.textContent).join("\n") : pre.textContent.trimEnd();
  }

  document.querySelectorAll(".listing").forEach((listing) => {
    const pre = listing.querySelector("pre");
    const button = document.createElement("button");
    const what = listing.classList.contains("terminal") ? "command" : "code";
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", "Copy the " + what);
    button.addEventListener("click", async () => {
      button.focus();
      const done = await copy(code(pre));
      button.textContent = done ? "Copied" : "Not copied";
      status.textContent = done ? "The " + what + " is copied" : "Copying was refused";
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
    pre.before(button);
  });

  document.querySelectorAll("a.anchor, a.line").forEach((link) =>
    link.addEventListener("click", async () => {
      status.textContent = (await copy(link.href)) ? "The address is copied" : "";
    }));
})();
