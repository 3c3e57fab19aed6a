// "This rule is wrong here": which reports it touches, and a beginning for a change of it.

import { get } from "./api.js";
import { open } from "./dialogs.js";
import { byId, el, fill, plural } from "./dom.js";

const AGAIN = 700;

/** Opens what is known of a rule; choose shows the reports that it touches. */
export async function wrong(id, choose) {
  const progress = el("p", { role: "status" }, "Looking through the reports …");
  const answer = await get("rule", { rule: id });
  const yaml = el("textarea", { class: "yaml", readOnly: true, rows: 14, value: answer.snippet, "aria-label": "Snippet of YAML" });
  const copied = el("span", { role: "status" });
  open(
    `Rule ${id}`,
    el("p", {}, answer.kind ? `A ${answer.kind} of ${answer.source}. ${answer.comment}` : "This is no rule of the lexicon in use."),
    progress,
    el("p", {},
      el("button", { type: "button", class: "primary", onclick: () => { byId("dialog").close(); choose(id); } }, "Show these reports"),
    ),
    el("h3", {}, "To change it in a lexicon of your own"),
    yaml,
    el("p", {},
      el("button", { type: "button", onclick: async () => {
        yaml.select();
        await navigator.clipboard?.writeText(yaml.value);
        copied.textContent = " copied";
      } }, "Copy"),
      copied,
    ),
  );
  follow(id, progress);
}

async function follow(id, progress) {
  if (!progress.isConnected) return;
  const { read, total, found } = await get("rule", { rule: id });
  const isDone = read >= total;
  fill(progress, `It touches ${plural(found, "report")} of ${isDone ? "all" : "the first"} ${read.toLocaleString("en")}${isDone ? "" : ` of ${total.toLocaleString("en")} …`}`);
  if (!isDone) setTimeout(() => follow(id, progress), AGAIN);
}
