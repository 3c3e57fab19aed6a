// Which reports are listed: what the form says, and what it offers.

import { byId, el, fill } from "./dom.js";

let rules = "";

const fields = {
  text: byId("f-text"), category: byId("f-category"), value: byId("f-value"), state: byId("f-state"),
  doubt: byId("f-doubt"), facets: byId("f-facet"),
};
const checks = { corrected: byId("f-corrected"), differs: byId("f-differs") };

/** What the form says; only what is chosen. */
export function filter() {
  const [facet, facetValue] = fields.facets.value === "" ? ["", ""] : JSON.parse(fields.facets.value);
  const members = {
    text: fields.text.value.trim(), category: fields.category.value, value: fields.value.value,
    state: fields.state.value, doubt: fields.doubt.value, facet, facetValue, rule: rules,
  };
  for (const [name, box] of Object.entries(checks)) members[name] = box.checked ? "1" : "";
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== ""));
}

/** Sets the form. */
export function setFilter(members) {
  byId("filter").reset();
  rules = members.rule ?? "";
  for (const name of ["category", "value", "state", "doubt"]) fields[name].value = members[name] ?? "";
  if (members.facet) fields.facets.value = JSON.stringify([members.facet, members.facetValue]);
  for (const [name, box] of Object.entries(checks)) box.checked = members[name] === "1";
}

/** What is chosen, but never a word that was looked for. */
export function chosen() {
  const { text, ...members } = filter();
  return members;
}

/** Says above the closed form what is chosen. */
export function summary() {
  const named = Object.entries(chosen()).map(([name, value]) =>
    name === "facet" ? "" : name === "state" ? fields.state.selectedOptions[0].text : value === "1" && name in checks ? name : value);
  byId("f-summary").textContent = named.filter(Boolean).join(", ") || "Filter";
}

/** Offers the categories and columns that there are. */
export function choices(start) {
  const keep = { category: fields.category.value, facet: fields.facets.value };
  fill(fields.category, el("option", { value: "" }, "any"), start.categories.map((name) => el("option", { value: name }, name)));
  fill(fields.facets, el("option", { value: "" }, "any"), start.facets.map((facet) =>
    el("optgroup", { label: facet.name }, facet.values.map((value) =>
      el("option", { value: JSON.stringify([facet.name, value]) }, `${facet.name}: ${value === "" ? "(empty)" : value}`)))));
  fields.category.value = keep.category;
  fields.facets.value = keep.facet;
  byId("f-facet-row").hidden = start.facets.length === 0;
  byId("f-differs-row").hidden = start.other === "";
  byId("f-doubt-row").hidden = !start.queue;
}
