const rgb = (text) => (text.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
const light = (c) => c.slice(0, 3).map((v) => v / 255).map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
const over = (top, ground, alpha) => top.slice(0, 3).map((v, i) => v * alpha + ground[i] * (1 - alpha));
const groundOf = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const ground = rgb(getComputedStyle(at).backgroundColor);
    if (ground.length < 4 || ground[3] === 1) return ground;
  }
  return [255, 255, 255];
};
const open = document.querySelector("dialog[open]");
const faint = [];
for (const element of (open || document.body).querySelectorAll("*")) {
  if (element instanceof SVGElement || element.closest(".hidden, .skip, option, [hidden]")) continue;
  const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== "");
  if (!own || element.getClientRects().length === 0) continue;
  const style = getComputedStyle(element);
  let alpha = 1;
  for (let at = element; at; at = at.parentElement) alpha *= Number(getComputedStyle(at).opacity);
  const ground = groundOf(element);
  const [a, b] = [light(over(rgb(style.color), ground, alpha)), light(ground)].sort((x, y) => y - x);
  const size = Number.parseFloat(style.fontSize);
  const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
  const contrast = (a + 0.05) / (b + 0.05);
  if (contrast < least) faint.push(`${element.tagName}.${element.className} ${element.textContent.slice(0, 20)} ${contrast.toFixed(2)}`);
}
return [...new Set(faint)].join(" / ");
