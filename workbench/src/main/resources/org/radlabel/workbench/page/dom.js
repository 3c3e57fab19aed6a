// Makes elements. Texts reach the page as text only, never as HTML.

/** An element with properties, and children that are elements or texts. */
export function el(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "class") made.className = value;
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key in made && !key.startsWith("aria") && key !== "role") made[key] = value;
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return made;
}

export const byId = (id) => document.getElementById(id);

/** Puts other children into an element. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
}

export const plural = (count, one, many = `${one}s`) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** What a value is called. */
export const WORDS = {
  "1": "present", "0": "absent", "-1": "uncertain", blank: "blank", x: "undecided", "": "none",
};

/** What a value looks like: its text, since colour alone says nothing to some. */
export const SIGNS = { "1": "1", "0": "0", "-1": "-1", blank: "·", x: "x" };

/** The class by which a value is drawn. */
export const CLASSES = { "1": "v1", "0": "v0", "-1": "vu", blank: "vb", x: "vx" };

/** A value in its frame: solid, outlined, dashed. */
export function chip(value, more = "") {
  return el("span", { class: `chip ${CLASSES[value] ?? "vb"} ${more}` }, SIGNS[value] ?? "·");
}
