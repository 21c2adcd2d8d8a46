// Lets a reader choose light or dark. Without this script the page follows the system.
(function () {
  "use strict";
  var root = document.documentElement;
  var dark = window.matchMedia("(prefers-color-scheme: dark)");

  function kept() {
    try {
      return localStorage.getItem("bucket32-theme");
    } catch (refused) {
      return null; // private windows may refuse; the choice then lasts for one page
    }
  }

  function keep(theme) {
    try {
      localStorage.setItem("bucket32-theme", theme);
    } catch (refused) {
      // see kept()
    }
  }

  function current() {
    return root.dataset.theme || (dark.matches ? "dark" : "light");
  }

  if (kept() === "dark" || kept() === "light") {
    root.dataset.theme = kept();
  }

  document.addEventListener("DOMContentLoaded", function () {
    var button = document.getElementById("site-theme");
    function name() {
      button.textContent = current() === "dark" ? "Light" : "Dark";
      button.setAttribute("aria-label", "Use " + button.textContent.toLowerCase() + " colours");
    }
    button.hidden = false;
    name();
    dark.addEventListener("change", name);
    button.addEventListener("click", function () {
      root.dataset.theme = current() === "dark" ? "light" : "dark";
      keep(root.dataset.theme);
      name();
    });
  });
})();
