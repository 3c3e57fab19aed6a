// The pictures: drawn by the server, each bar a way into the queue.

import { get } from "./api.js";
import { byId, el, fill } from "./dom.js";

const view = byId("view-pictures");

export async function draw(start, choose) {
  const by = byId("picture-by")?.value ?? "";
  const answer = await get("pictures", { by });
  const select = el("select", { id: "picture-by", onchange: () => draw(start, choose) },
    el("option", { value: "" }, "all reports"),
    start.facets.map((facet) => el("option", { value: facet.name, selected: facet.name === by }, facet.name)));
  fill(
    view,
    el("h2", {}, "Pictures"),
    start.facets.length > 0 ? el("p", {}, el("label", {}, "Side by side: ", select)) : null,
    answer.pictures.map((picture) =>
      el("figure", {}, el("figcaption", {}, el("strong", {}, picture.title), " ", picture.text), svg(picture.svg, choose))),
  );
}

/** The server's own drawing, as elements; a bar that names a query leads to it. */
function svg(text, choose) {
  const drawing = document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
  for (const bar of drawing.querySelectorAll("[data-category]")) {
    const go = () => choose({ category: bar.dataset.category, value: bar.dataset.value ?? "", differs: bar.dataset.differs ?? "", facet: bar.dataset.facet ?? "", facetValue: bar.dataset.facetValue ?? "" });
    bar.setAttribute("tabindex", "0");
    bar.setAttribute("role", "link");
    bar.addEventListener("click", go);
    bar.addEventListener("keydown", (event) => event.key === "Enter" && go());
  }
  return drawing;
}
