// Draws a figure of work items from the learner's own kernel, as last saved; see live.js.
(function () {
  "use strict";
  var figures = new Map();

  function place(entry) {
    if (!entry.place) {
      entry.place = document.createElement("p");
      entry.place.className = "items-whose";
      entry.place.append(document.createElement("span"), " ", document.createElement("button"));
      entry.place.lastChild.type = "button";
      entry.place.lastChild.addEventListener("click", function () {
        entry.reference = !entry.reference;
        draw(entry, true);
      });
      entry.figure.querySelector(".status").before(entry.place);
    }
    return entry.place;
  }

  // What the kernel did is a setting of the figure: the engine that drew the reference's draws it.
  function draw(entry, says) {
    var own = entry.own && !entry.reference;
    var shown = place(entry);
    shown.hidden = !entry.own;
    shown.firstChild.textContent = own ? "This is your kernel, as you last saved it." : "This is the reference's kernel.";
    shown.lastChild.textContent = own ? "Draw the reference's" : "Draw yours";
    entry.data.value = own ? entry.own : entry.begun;
    entry.figure.dispatchEvent(new CustomEvent("figure-data", { detail: { says: says } }));
  }

  document.addEventListener("kata-exercise", function (event) {
    var state = event.detail.state;
    var figure = document.getElementById("figure-" + state.drawn);
    var data = figure && figure.querySelector("form input[name=items]");
    if (!data) {
      return;
    }
    var entry = figures.get(figure);
    if (!entry) {
      entry = { figure: figure, data: data, begun: data.value, own: null, reference: false, place: null };
      figures.set(figure, entry);
    }
    if (entry.own !== (state.items || null)) {
      entry.own = state.items || null;
      draw(entry, event.detail.settled);
    }
  });
})();
