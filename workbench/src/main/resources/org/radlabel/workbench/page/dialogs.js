// The list of keys, who reads, and what is told at the first visit.

import { byId, chip, el, fill } from "./dom.js";
import * as keys from "./keys.js";

const dialog = byId("dialog");
let before = null;

/** Opens a dialog; Escape and its button close it, and the focus goes back where it was. */
export function open(title, ...children) {
  before = document.activeElement;
  fill(
    dialog,
    el("h2", { id: "dialog-title" }, title),
    children,
    el("p", { class: "dialog-foot" }, el("button", { type: "button", class: "primary", onclick: () => dialog.close() }, "Close")),
  );
  dialog.setAttribute("aria-labelledby", "dialog-title");
  if (!dialog.open) dialog.showModal();
}

dialog.addEventListener("close", () => before?.focus?.());

export function help() {
  const single = el("input", {
    type: "checkbox",
    checked: keys.areOn(),
    onchange: (event) => keys.turn(event.target.checked),
  });
  open(
    "Keys",
    el("dl", { class: "keys" }, keys.ALL.map(([key, what]) => [el("dt", {}, key.split(" ").map((k) => (k === "or" ? " or " : el("kbd", {}, k)))), el("dd", {}, what)])),
    el("label", { class: "check" }, single, " keys of one letter are on"),
    el("h3", {}, "Signs"),
    el(
      "p",
      { class: "legend" },
      chip("1"), " present, solid   ",
      chip("0"), " absent, outlined   ",
      chip("-1"), " uncertain, dashed   ",
      chip("blank"), " blank   ",
      chip("x"), " undecided",
    ),
    el("p", {}, "✎ corrected   ✉ note   ✓ done   ≠ the other file differs   ⚑ today's rules differ from the file   ⚖ decided   … not saved yet   ☞ or a number: in the list, with its doubt   ⚄ drawn at random"),
  );
}

/** Three lines and an example for who sees the page for the first time. */
export function welcome(start) {
  open(
    "Read, correct, next",
    el("ol", { class: "welcome" },
      el("li", {}, "Read the report. What was found in it is marked by its value: ", el("mark", { class: "v1" }, "effusion"), " is there, ", el("span", { class: "cue" }, "no"), " ", el("mark", { class: "v0" }, "pneumothorax"), " is not, ", el("mark", { class: "vu" }, "pneumonia"), " is left open."),
      el("li", {}, "Where a cell is wrong, go to it with ", el("kbd", {}, "↑"), " ", el("kbd", {}, "↓"), " and press ", el("kbd", {}, "1"), " ", el("kbd", {}, "0"), " ", el("kbd", {}, "u"), " or ", el("kbd", {}, "b"), ". ", el("kbd", {}, "⌫"), " takes it back."),
      el("li", {}, el("kbd", {}, "⏎"), " says that the report is done, and goes to the next one. ", el("kbd", {}, "?"), " shows all keys."),
    ),
    el("p", {}, `Every key is on the disk, in ${start.corrections}, before the page says “saved”. radlabel label --corrections ${start.corrections} applies it. ${start.labels} is not changed.`),
  );
}

/** Asks who reads; another name is another reader, who sees own marks only. */
export function whoReads(start) {
  const name = el("input", { type: "text", value: start.reader, maxLength: 40, id: "reader-name" });
  const form = el(
    "form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        if (name.value.trim() !== "") location.search = `?reader=${encodeURIComponent(name.value.trim())}`;
      },
    },
    el("label", { htmlFor: "reader-name" }, "Your name, as corrections have it "),
    name,
    " ",
    el("button", { type: "submit", class: "primary" }, "Read as this reader"),
  );
  const others = Object.entries(start.readers).map(([reader, done]) => el("li", {}, `${reader}: ${done} done`));
  open(
    "Who reads",
    form,
    el("p", {}, "Two readers do not see each other's marks on a report until both are done with it."),
    others.length > 0 ? el("ul", {}, others) : null,
  );
}
