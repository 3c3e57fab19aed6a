// How well two readers agree, and the way to what is to be decided.

import { get } from "./api.js";
import { byId, el, fill, plural, SIGNS } from "./dom.js";

const view = byId("view-readers");
const number = (value) => (value === null || value === undefined ? "–" : Number(value).toFixed(2));

export async function draw(decide) {
  const answer = await get("agreement", { a: picked("a"), b: picked("b") });
  const names = Object.keys(answer.readers);
  fill(
    view,
    el("h2", {}, "Readers"),
    names.length === 0 ? el("p", {}, "Nobody has read anything yet.") : null,
    el("ul", { class: "reader-list" }, names.map((name) => el("li", {}, `${name}: ${plural(answer.readers[name], "report")} done`))),
    names.length < 2 ? alone() : [pickers(names, answer, decide), table(answer)],
    el("section", {},
      el("h3", {}, "To decide"),
      el("p", {}, answer.undecided === 0 ? "Nothing is to be decided." : `${plural(answer.undecided, "report")} on which readers who are done differ.`),
      answer.undecided > 0 ? el("button", { type: "button", class: "primary", onclick: decide }, "Decide them one after the other") : null,
    ),
    el("section", {},
      el("h3", {}, "Gold"),
      el("p", {}, `${plural(answer.gold, "report")} that a reader is done with, as a gold file. Cells that are not decided are x, which evaluate leaves out.`),
      el("a", { class: "button", href: "/api/gold.csv", download: "gold.csv" }, "Save gold.csv"),
    ),
  );
}

const alone = () =>
  el("p", {}, "Agreement needs two readers. Choose another name above (Who reads), or open the page with ?reader=NAME in another browser of this machine.");

function picked(which) {
  return byId(`agree-${which}`)?.value ?? "";
}

function pickers(names, answer, decide) {
  const choice = (which, value) =>
    el("select", { id: `agree-${which}`, "aria-label": `Reader ${which}`, onchange: () => draw(decide) },
      names.map((name) => el("option", { value: name, selected: name === value }, name)));
  return el("p", {}, choice("a", answer.a), " and ", choice("b", answer.b));
}

function table(answer) {
  if (!answer.reports) {
    return el("p", {}, "There is no report yet that both are done with.");
  }
  const head = ["Category", "Agree", "Kappa", "95 %", ...["1", "0", "-1", "blank"].map((v) => `${SIGNS[v]} / other`)];
  return [
    el("p", {}, `${plural(answer.reports, "report")} that both are done with. Kappa is agreement beyond chance: 1 is all, 0 none.`),
    el("table", {},
      el("thead", {}, el("tr", {}, head.map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, [["All but No Finding", answer.all], ...Object.entries(answer.categories)].map(([name, row]) =>
        el("tr", {},
          el("th", { scope: "row" }, name),
          el("td", {}, `${Math.round(row.agree * 100)} %`),
          el("td", {}, number(row.kappa)),
          el("td", {}, `${number(row.low)} to ${number(row.high)}`),
          row.values.map((v) => el("td", { class: v.differ > 0 ? "differ" : "" }, `${v.same} / ${v.differ}`)),
        ))),
    ),
  ];
}
