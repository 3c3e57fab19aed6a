// Cuts the texts of a report at the borders of sections, mentions and cues.

const VALUES = { positive: "1", negative: "0", uncertain: "-1" };

/** The value of a mention, as cells have it. */
export const valueOf = (mention) => VALUES[mention.assertion] ?? "blank";

/** The stretches of a text that are drawn alike, in its order. */
export function stretches(report, field) {
  const length = field.text.length;
  const own = (thing) => thing.field === field.name;
  const sections = report.sections.filter(own);
  const mentions = (report.mentions ?? []).map((m, i) => ({ ...m, index: i })).filter(own);
  const cues = cuesOf(report, field.name);
  const borders = new Set([0, length]);
  for (const span of [...sections, ...mentions, ...cues]) {
    borders.add(span.start);
    borders.add(span.end);
  }
  for (const cue of cues) if (cue.reach) cue.reach.forEach((at) => borders.add(at));
  const sorted = [...borders].filter((at) => at >= 0 && at <= length).sort((a, b) => a - b);
  const found = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [start, end] = [sorted[i], sorted[i + 1]];
    const covers = (span) => span.start <= start && end <= span.end;
    found.push({
      start,
      text: field.text.slice(start, end),
      section: sections.find(covers) ?? null,
      mentions: mentions.filter(covers),
      cues: cues.filter(covers),
      reachOf: cues.filter((c) => c.reach && c.reach[0] <= start && end <= c.reach[1]),
    });
  }
  return found;
}

/** The cues of a text with how far they reach. */
function cuesOf(report, field) {
  const cues = [];
  for (const sentence of report.why ?? []) {
    if (sentence.field !== field) continue;
    for (const cue of sentence.cues ?? []) {
      const right = cue.right ? (cue.right.start ?? sentence.end) : cue.end;
      const left = cue.left ? (cue.left.start ?? sentence.start) : cue.start;
      cues.push({ ...cue, field, reach: [Math.min(left, cue.start), Math.max(right, cue.end)] });
    }
  }
  return cues;
}

/** Whether a cue reaches a mention. */
export const reaches = (cue, mention) =>
  cue.reaches.some((named) => named.start === mention.start && named.end === mention.end);
