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
  const reached = cues.filter((c) => c.reach).map((cue) => ({ start: cue.reach[0], end: cue.reach[1], cue }));
  const borders = new Set([0, length]);
  for (const span of [...sections, ...mentions, ...cues, ...reached]) {
    borders.add(span.start);
    borders.add(span.end);
  }
  const sorted = [...borders].filter((at) => at >= 0 && at <= length).sort((a, b) => a - b);
  const [sectionAt, mentionsAt, cuesAt, reachAt] = [sections, mentions, cues, reached].map(covering);
  const found = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [start, end] = [sorted[i], sorted[i + 1]];
    found.push({
      start,
      text: field.text.slice(start, end),
      section: sectionAt(start)[0] ?? null,
      mentions: mentionsAt(start).sort((a, b) => a.index - b.index),
      cues: cuesAt(start),
      reachOf: reachAt(start).map((reach) => reach.cue),
    });
  }
  return found;
}

/** Tells which spans cover a place; asked for one place after the other, so that all are passed once. */
function covering(spans) {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let open = [];
  return (at) => {
    while (next < sorted.length && sorted[next].start <= at) open.push(sorted[next++]);
    open = open.filter((span) => span.end > at);
    return [...open];
  };
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

/** Tells of a cue whether it reaches one of these mentions. */
export function reaching(mentions) {
  const key = (field, span) => `${span.start} ${span.end} ${field}`;
  const keys = new Set(mentions.map((m) => key(m.field, m)));
  return (cue) => cue.reaches.some((named) => keys.has(key(cue.field, named)));
}
