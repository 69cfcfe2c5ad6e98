/** Test support: copy with marks written into it, "[Jane Doe|person] [said|cue] …", and back. */

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** An entity type, `source`, `cue`, `content`, or the rule of a finding. */
  readonly label: string;
}

export interface MarkedCopy {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Reads marked copy. `[words|label]` marks the words; several labels stand side by side (`[aides|source {sourcing/bare-source}]`),
 * marks may hold marks. Brackets without "|" are copy; a backslash makes the sign after it copy.
 */
export function readMarked(marked: string): MarkedCopy {
  let text = '';
  const marks: Mark[] = [];
  const open: { start: number; at: number; inner: number }[] = [];
  for (let at = 0; at < marked.length; at++) {
    const character = marked[at]!;
    if (character === '\\' && '[]|\\'.includes(marked[at + 1] ?? ' ')) {
      text += marked[++at]!;
    } else if (character === '[') {
      open.push({ start: text.length, at, inner: marks.length });
      text += character;
    } else if (character === '|' && open.length > 0) {
      const { start } = open.pop()!;
      const close = marked.indexOf(']', at);
      if (close < 0) throw new Error(`"|" without "]" in: ${marked}`);
      // The bracket turned out to be notation: take it out again, with every mark inside it one to the left.
      text = text.slice(0, start) + text.slice(start + 1);
      marks.forEach((mark, index) => {
        if (mark.start > start) marks[index] = { ...mark, start: mark.start - 1, end: mark.end - 1 };
      });
      for (const label of marked
        .slice(at + 1, close)
        .trim()
        .split(/[\s,]+/)) {
        marks.push({ start, end: text.length, label: label.replace(/^\{|\}$/g, '') });
      }
      at = close;
    } else {
      if (character === ']') open.pop();
      text += character;
    }
  }
  return { text, marks: sorted(marks) };
}

/** The text with the marks written into it, one form for the same marks. */
export function writeMarked(text: string, marks: readonly Mark[]): string {
  const labels = new Map<string, { start: number; end: number; labels: string[] }>();
  for (const mark of sorted(marks)) {
    const key = `${mark.start}-${mark.end}`;
    const known = labels.get(key);
    if (known === undefined) labels.set(key, { start: mark.start, end: mark.end, labels: [mark.label] });
    else if (!known.labels.includes(mark.label)) known.labels.push(mark.label);
  }
  const spans = [...labels.values()];
  let out = '';
  for (let at = 0; at <= text.length; at++) {
    const closing = spans.filter((span) => span.end === at).sort((a, b) => b.start - a.start);
    for (const span of closing) out += `|${span.labels.join(' ')}]`;
    const opening = spans.filter((span) => span.start === at).sort((a, b) => b.end - a.end);
    out += '['.repeat(opening.length) + (text[at] ?? '');
  }
  return out;
}

function sorted(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1));
}
