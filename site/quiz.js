// Checks what a reader answers. Without this script a question says how to be asked in the terminal.
(function () {
  "use strict";

  /** Return the answer sheet of a question: what bucket32.site.Veil did to it, undone. */
  function sheetOf(form) {
    const bytes = Uint8Array.from(atob(form.dataset.sheet), (one) => one.charCodeAt(0));
    let state = new DataView(bytes.buffer).getInt32(0);
    const plain = bytes.subarray(4).map((one) => {
      state = (Math.imul(state, 1103515245) + 12345) | 0;
      return one ^ (state >>> 24);
    });
    return new DOMParser().parseFromString(new TextDecoder().decode(plain), "text/html").body;
  }

  /** Return what is given in a part: numbers of choices, or the number that was entered. */
  function given(part) {
    return Array.from(part.querySelectorAll("input, select"))
      .filter((control) => control.checked || !/radio|checkbox/.test(control.type))
      .map((control) => String(Number(control.value)));
  }

  function isRight(answer, section) {
    const { right, first, last } = section.dataset;
    return right === undefined
      ? Number(first) <= Number(answer[0]) && Number(answer[0]) <= Number(last)
      : answer.join(" ") === right;
  }

  /** Return what an answer tells that is not right: the meaning of each choice misjudged. */
  function meanings(answer, section) {
    const right = (section.dataset.right || "").split(" ");
    const told = Array.from(section.querySelectorAll("[data-of]")).filter(
      (meaning) => answer.includes(meaning.dataset.of) !== right.includes(meaning.dataset.of));
    if (section.dataset.several) {
      told.forEach((meaning) =>
        meaning.prepend(answer.includes(meaning.dataset.of) ? "You picked " : "You left out "));
    }
    return told;
  }

  function add(place, tag, text, className) {
    const element = place.appendChild(document.createElement(tag));
    element.textContent = text || "";
    element.className = className || "";
    return element;
  }

  function outcome(verdict, right) {
    add(add(verdict, "p"), "strong", right ? "Right" : "Not right", right ? "right" : "wrong");
  }

  function check(parts, sheet, verdict) {
    const sections = Array.from(sheet.querySelectorAll("section"));
    const answers = parts.map(given);
    const rights = sections.map((section, part) => isRight(answers[part], section));
    const right = rights.every(Boolean);
    outcome(verdict, right);
    if (right) {
      verdict.append(sheet.querySelector(".answer"));
      return right;
    }
    sections.forEach((section, part) => {
      if (sections.length > 1) {
        const line = add(verdict, "p");
        line.append(section.querySelector("b"), rights[part] ? ": right" : ": not right");
      }
      if (!rights[part]) {
        verdict.append(...meanings(answers[part], section));
      }
    });
    add(verdict, "p", "Try again, or see the answer.");
    return right;
  }

  /** Show the points of a good answer and two samples. The reader judges; nothing here grades. */
  function compare(form, sheet, verdict) {
    add(verdict, "p", "Below is what a good answer says. You judge yours; nothing here grades it.");
    verdict.append(sheet.querySelector(".answer"));
    if (!form.querySelector(".rubric")) {
      const rubric = form.appendChild(sheet.querySelector(".rubric"));
      const boxes = Array.from(rubric.querySelectorAll("input"));
      rubric.addEventListener("change", () => {
        const made = boxes.filter((box) => box.checked).length;
        rubric.querySelector(".tally").textContent =
          "By your own judgement: " + made + " of " + boxes.length + " points.";
      });
    }
  }

  document.querySelectorAll("form.quizblock").forEach((form) => {
    const [button, show] = form.querySelectorAll(".buttons button");
    const verdict = form.querySelector(".verdict");
    form.querySelector(".unscripted").hidden = true;
    button.hidden = button.disabled = false;

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      verdict.replaceChildren();
      const sheet = sheetOf(form);
      let answered = true;
      if (show) {
        answered = check(Array.from(form.querySelectorAll(".part")), sheet, verdict);
        show.hidden = answered;
      } else {
        compare(form, sheet, verdict);
      }
      if (answered) {
        form.dispatchEvent(new CustomEvent("answered", { bubbles: true })); // progress.js keeps it
      }
    });
    if (show) {
      show.addEventListener("click", () => verdict.replaceChildren(sheetOf(form).querySelector(".answer")));
      form.addEventListener("input", () => verdict.replaceChildren()); // it was about another answer
    }
  });
})();
