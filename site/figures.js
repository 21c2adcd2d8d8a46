// Lets a reader change the figures of a page. Without this script they are pictures with a table.
(function () {
  "use strict";

  function settings(form) {
    return Array.from(new FormData(form)).flat();
  }

  /** Say beside each slider where it stands. */
  function label(form) {
    form.querySelectorAll("input[type=range]").forEach((control) => {
      const said = control.parentElement.querySelector("output") ||
        control.parentElement.firstElementChild.appendChild(document.createElement("output"));
      said.textContent = " " + control.value.replace("-", "\u2212");
    });
  }

  const SCALES = {
    linear: [(value) => value, (step) => step],
    log: [
      (value) => Math.sign(value) * Math.log1p(Math.abs(value)),
      (step) => Math.sign(step) * Math.expm1(Math.abs(step)),
    ],
  };

  /** Return the value under a pointer on an axis that runs from a slider's one end to its other. */
  function along(axis, slider, x) {
    const [there, back] = SCALES[axis.dataset.scale];
    const box = axis.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (x - box.left) / box.width));
    const [least, most] = [there(Number(slider.min)), there(Number(slider.max))];
    return String(Math.round(back(least + part * (most - least))));
  }

  function start(figure) {
    const form = figure.querySelector("form");
    const status = figure.querySelector(".status");
    const places = ["wide", "narrow"].map((width) => figure.querySelector("." + width));
    const table = figure.querySelector(".numbers");
    const name = figure.dataset.figure;
    const begun = chosen();
    let drawn = 0;

    /** What a kernel did is drawn, and not chosen: it is no part of an address. */
    function chosen() {
      const settings = new Map(new FormData(form));
      settings.delete("items");
      return settings;
    }

    /** Give the sliders the bounds that go with the other settings. */
    function bind(bounds) {
      bounds.trim().split("\n").forEach((line) => {
        const [control, least, most] = line.split(" ");
        Object.assign(form.elements.namedItem(control), { min: least, max: most });
      });
    }

    function draw(says) {
      try {
        const [wide, narrow, description, numbers, bounds] =
          bucket32.draw(name, settings(form).concat("where", "browser"), figure.id);
        places[0].innerHTML = wide;
        places[1].innerHTML = narrow;
        table.innerHTML = numbers;
        bind(bounds);
        status.className = "status spoken";
        status.textContent = says ? description : "";
      } catch (refusal) {
        status.className = "status refusal";
        status.textContent = refusal.message;
      }
      label(form);
    }

    /** Keep in the address what is not as it was. */
    function remember() {
      const said = new URLSearchParams({ figure: figure.id.replace(/^figure-/, "") });
      chosen().forEach((value, key) => value === begun.get(key) || said.set(key, value));
      const asItWas = Array.from(said).length === 1;
      history.replaceState(null, "", asItWas ? location.pathname + location.search : "#" + said);
    }

    function changed() {
      cancelAnimationFrame(drawn);
      drawn = requestAnimationFrame(() => { draw(true); remember(); });
    }

    function restore() {
      const said = new URLSearchParams(location.hash.slice(1));
      if ("figure-" + said.get("figure") !== figure.id) {
        return;
      }
      // Twice: a slider takes a value beyond its bounds only once the others have moved them.
      for (const says of [false, true]) {
        begun.forEach((value, key) => { form.elements.namedItem(key).value = said.get(key) ?? value; });
        draw(says);
      }
      for (let fold = figure.closest("details"); fold; fold = fold.parentElement.closest("details")) {
        fold.open = true;
      }
      figure.scrollIntoView();
    }

    /** A place in the picture that a pointer is on chooses a value. */
    function touch(event) {
      const place = event.target.closest("[data-set]");
      const control = place && form.elements.namedItem(place.dataset.set);
      const value = control && (place.dataset.to ?? along(place, control, event.clientX));
      if (control && control.value !== value) {
        control.value = value;
        changed();
      }
    }

    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", changed);
    // A finger that moves scrolls the page; where it taps, it clicks.
    figure.addEventListener("pointermove", (event) => event.pointerType === "touch" || touch(event));
    figure.addEventListener("click", touch);
    figure.addEventListener("figure-data", (event) => draw(event.detail.says));
    window.addEventListener("hashchange", restore);
    label(form);
    form.hidden = false;
    restore();
  }

  document.querySelectorAll("figure[data-engine=figures]").forEach(start);
})();
