// Saves edits one after the other. What the server has not confirmed stays here and is sent again.

import { Gone, post } from "./api.js";
import { byId, plural } from "./dom.js";

const RETRY = 2000;
/** How long a mild warning stays at least, so that it can be read. */
const READ = 8000;
const waiting = [];
let settling = [];
let sending = false;
let told = () => {};
let mildUntil = 0;

/** Tells who wants to know of each edit what became of it. */
export function onSaved(listener) {
  told = listener;
}

export const unsaved = () => waiting.length;

/** Whether nothing waits, so that one may go on to another report. */
export const isSettled = () => waiting.length === 0;

/** Whether an edit of what this one is of waits: what the server has of it is older than what is shown. */
export const isWaiting = (edit) => waiting.some((later) => isSame(later.edit, edit));

const isSame = (one, other) => one.row === other.row && one.kind === other.kind && one.category === other.category;

/** Waits until nothing waits. */
export async function settled() {
  while (waiting.length > 0) await new Promise((resolve) => settling.push(resolve));
}

/** Sends an edit, now or when those before it have been saved. */
export function save(name, edit) {
  waiting.push({ name, edit });
  status();
  send();
}

async function send() {
  if (sending || waiting.length === 0) return;
  sending = true;
  const { name, edit } = waiting[0];
  try {
    const body = await post(name, edit);
    waiting.shift();
    banner("");
    // What was pressed later on the same cell was pressed by one who knew of this edit.
    const made = name === "edit" ? edit : body;
    for (const later of waiting) if (later.name === "edit" && isSame(later.edit, made)) later.edit.seen = Math.max(later.edit.seen, body.number);
    told({ name, edit, body });
  } catch (e) {
    if (e instanceof Gone || e.status >= 500 || e.status === 401) {
      failed(e);
      sending = false;
      setTimeout(send, RETRY);
      return;
    }
    waiting.shift();
    told({ name, edit, error: e });
  }
  sending = false;
  status();
  if (waiting.length === 0) {
    const all = settling;
    settling = [];
    all.forEach((resolve) => resolve());
  }
  send();
}

function failed(e) {
  const kept = `${plural(waiting.length, "edit is", "edits are")} not saved yet and kept here`;
  const what =
    e.status === 401
      ? "The server was started anew: open the address that it printed in another tab. "
      : e instanceof Gone
        ? "The server does not answer. "
        : `${sentence(e.message)} `;
  banner(`${what}${kept}; leave this page open. It is tried again every two seconds.`);
  status();
}

/** A message with its full stop. */
export const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Shows a warning that stays until it is taken away; a mild one for some time at least, unless there is another. */
export function banner(text, isMild = false) {
  if (text === "" && Date.now() < mildUntil) return;
  mildUntil = isMild ? Date.now() + READ : 0;
  const bar = byId("banner");
  if (bar.textContent !== text) bar.textContent = text;
  bar.hidden = text === "";
  bar.classList.toggle("mild", isMild);
}

function status() {
  byId("saved").textContent = waiting.length === 0 ? "saved" : `saving ${waiting.length} …`;
  byId("saved").classList.toggle("waits", waiting.length > 0);
}

window.addEventListener("beforeunload", (event) => {
  if (waiting.length > 0) event.preventDefault();
});
