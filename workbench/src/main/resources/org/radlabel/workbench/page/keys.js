// Keys: one key, one decision. Off while one types, in dialogs, with Ctrl, Alt or Meta.

const KEPT = "radlabel-single-keys";
const TYPING = "input, textarea, select, [contenteditable]";

export const ALL = [
  ["↑ ↓", "cell above, below; in the list the report"],
  ["m", "next cell of which something is said"],
  ["1", "present"],
  ["0", "absent"],
  ["u or -", "uncertain"],
  ["b", "blank"],
  ["x", "undecided: the rule's label stays, and is marked"],
  ["Enter", "done with this report, next one that is not done"],
  ["← →", "report before, after"],
  ["Backspace", "undo, also in reports before"],
  ["y", "redo what was just undone"],
  ["n", "note; Esc leaves it"],
  ["w", "why: open or close"],
  ["r", "the rule behind this cell is wrong: which reports it touches"],
  ["/", "search in texts and ids"],
  ["f", "filter"],
  ["l", "to the list of reports; opens it where the window is narrow"],
  ["?", "this list"],
];

export const areOn = () => localStorage.getItem(KEPT) !== "off";

export function turn(on) {
  localStorage.setItem(KEPT, on ? "on" : "off");
}

/** Calls the action of a key. */
export function listen(actions) {
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.target.matches?.(TYPING)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const isButton = event.target.matches?.("button, summary, a[href]");
    if (isButton && (event.key === "Enter" || event.key === " ")) return;
    if (event.key.length === 1 && event.key !== "?" && !areOn()) return;
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action(event);
    }
  });
}
