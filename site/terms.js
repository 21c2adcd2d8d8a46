// Shows what a word of the glossary means, where it stands. Without this script the word is a link.
(function () {
  "use strict";

  const LEAVE_MS = 200; // long enough to move from the word to its definition
  let shown = null;
  let leaving = 0;

  function show(link) {
    clearTimeout(leaving);
    const definition = document.getElementById(link.getAttribute("aria-describedby"));
    if (shown !== definition) {
      hide();
      shown = definition;
      shown.showPopover();
    }
    const word = link.getBoundingClientRect();
    const box = shown.getBoundingClientRect();
    const below = word.bottom + 6;
    const fits = below + box.height < innerHeight;
    shown.style.top = (fits ? below : word.top - box.height - 6) + "px";
    shown.style.left = Math.max(8, Math.min(word.left, innerWidth - box.width - 8)) + "px";
  }

  function hide() {
    clearTimeout(leaving);
    if (shown) {
      shown.hidePopover();
      shown = null;
    }
  }

  function leave() {
    clearTimeout(leaving);
    leaving = setTimeout(hide, LEAVE_MS);
  }

  document.querySelectorAll("a.term").forEach((link) => {
    const definition = document.getElementById(link.getAttribute("aria-describedby"));
    let touched = false;
    link.addEventListener("pointerdown", (event) => (touched = event.pointerType === "touch"));
    link.addEventListener("click", (event) => {
      // A finger cannot hover: its first tap shows the meaning, its second follows the link.
      if (touched && shown !== definition) {
        event.preventDefault();
        show(link);
      }
    });
    link.addEventListener("focus", () => touched || show(link));
    link.addEventListener("blur", hide);
    link.addEventListener("pointerenter", (event) => event.pointerType === "touch" || show(link));
    link.addEventListener("pointerleave", leave);
    definition.addEventListener("pointerenter", () => clearTimeout(leaving));
    definition.addEventListener("pointerleave", leave);
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  document.addEventListener("scroll", hide, { passive: true });
})();
