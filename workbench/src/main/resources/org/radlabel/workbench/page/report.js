// Draws a report: sections, mentions by value, cues, what does not count.

import { byId, CLASSES, el, fill, plural, WORDS } from "./dom.js";
import { reaching, stretches, valueOf } from "./marks.js";

let choose = () => {};

/** Tells who wants to know which category was clicked in the text. */
export function onMention(listener) {
  choose = listener;
}

export function draw(report, place, total) {
  head(report, place, total);
  const text = byId("report-text");
  fill(text, report.fields.map((field) => fieldOf(report, field)), notes(report));
  text.scrollTop = 0;
}

function head(report, place, total) {
  const facts = [
    `${(place + 1).toLocaleString("en")} of ${total.toLocaleString("en")}`,
    report.doubt && `doubt ${Number(report.doubt).toFixed(2)}`,
    report.drawn && "drawn at random",
    ...Object.entries(report.facets).map(([name, value]) => value && `${name} ${value}`),
    report.examination,
    report.done && "✓ done",
  ].filter(Boolean);
  const reasons = report.listed.filter((row) => row.category === "" && row.reasons).map((row) => row.reasons);
  fill(
    byId("report-head"),
    el("h2", {}, report.id),
    el("p", {}, facts.join(" · ")),
    reasons.length > 0 ? el("p", { class: "reasons" }, reasons.join("; ")) : null,
  );
}

function notes(report) {
  const said = [];
  if (report.cut) {
    said.push(`This report has ${plural(report.characters, "character")}. Its beginning is shown and marked.`);
  }
  if (report.language) said.push(`It looks like another language (${report.language}) and was not labelled.`);
  if ((report.mentions ?? []).length === 0 && !report.language) {
    said.push("No word of the lexicon was found in what counts of this report.");
  }
  return said.map((text) => el("p", { class: "remark" }, text));
}

function fieldOf(report, field) {
  const box = el("div", { class: "field", "data-field": field.name });
  if (report.fields.length > 1 || !["report", "text", ""].includes(field.name.toLowerCase())) {
    box.append(el("h3", {}, field.name));
  }
  if (field.text === "") box.append(el("p", { class: "remark" }, "empty"));
  let section = null;
  let before = [];
  for (const stretch of stretches(report, field)) {
    const starts = stretch.section && stretch.section !== section;
    if (starts && !stretch.section.counts) box.append(el("span", { class: "tag" }, "does not count"));
    section = stretch.section;
    box.append(piece(stretch, stretch.mentions.some((m) => before.includes(m.index))));
    before = stretch.mentions.map((m) => m.index);
  }
  return box;
}

/** Marks of texts that a page does not show: lines end at some, others are drawn as signs. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;
const shown = (text) => text.replace(CONTROLS, (c) =>
  "\u000b\u000c\u0085\u2028\u2029".includes(c) ? "\n" : c < " " ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : "\ufffd");

function piece(stretch, isJoined) {
  const classes = isJoined ? ["joined"] : [];
  if (!stretch.section) classes.push(/\p{L}/u.test(stretch.text) ? "head" : "between");
  else if (!stretch.section.counts) classes.push("aside");
  if (stretch.cues.length > 0) classes.push("cue");
  if (stretch.mentions.length === 0) {
    return classes.length === 0 && stretch.reachOf.length === 0
      ? document.createTextNode(shown(stretch.text))
      : remember(el("span", { class: classes.join(" ") }, shown(stretch.text)), stretch);
  }
  const [first] = stretch.mentions;
  const value = valueOf(first);
  const named = stretch.mentions.map((m) => `${m.category} ${WORDS[valueOf(m)]}`).join(", ");
  return remember(
    el(
      "mark",
      {
        class: [...classes, CLASSES[value]].join(" "),
        title: named,
        onclick: () => choose(first.category),
      },
      shown(stretch.text),
      el("span", { class: "hidden" }, ` (${named}) `),
    ),
    stretch,
  );
}

const known = new WeakMap();

function remember(element, stretch) {
  known.set(element, stretch);
  return element;
}

/** Shows in the text what belongs to a category: its mentions, their cues and how far these reach. */
export function spotlight(category, report) {
  const own = (report.mentions ?? []).filter((m) => m.category === category);
  const isCue = reaching(own);
  let first = null;
  for (const element of byId("report-text").querySelectorAll("mark, span")) {
    const stretch = known.get(element);
    if (!stretch) continue;
    const isOwn = stretch.mentions.some((m) => m.category === category);
    element.classList.toggle("lit", isOwn);
    element.classList.toggle("lit-cue", stretch.cues.some(isCue));
    element.classList.toggle("reach", stretch.reachOf.some(isCue));
    const mention = stretch.mentions.find((m) => m.category === category) ?? stretch.mentions[0];
    if (mention) {
      for (const name of Object.values(CLASSES)) element.classList.remove(name);
      element.classList.add(CLASSES[valueOf(mention)]);
    }
    if (isOwn && !first) first = element;
  }
  if (first) inSight(first);
}

function inSight(element) {
  const text = byId("report-text").getBoundingClientRect();
  const at = element.getBoundingClientRect();
  if (at.top < text.top || at.bottom > text.bottom) element.scrollIntoView({ block: "center" });
}
