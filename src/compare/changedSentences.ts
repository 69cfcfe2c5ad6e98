/** Comparing drafts, pure: which sentences of a draft the old one did not have, and the questions that stand in them. */
import { isAboutWholeStory, type Analysis, type Finding, type Span } from '../engine';

/**
 * The questions about what has changed: those in sentences that the old draft has not, to the letter, white space aside, and those
 * about the whole story that were not asked of the old one. A story may be one line, so lines do not count.
 * @param before null where there was no such story
 */
export function questionsInChanges(before: Analysis | null, now: Analysis): readonly Finding[] {
  if (before === null) return now.findings;
  const asked = new Set(before.findings.filter(isAboutWholeStory).map(({ rule }) => rule));
  const changed = changedStretches(before, now);
  return now.findings.filter((finding) =>
    isAboutWholeStory(finding)
      ? !asked.has(finding.rule)
      : changed.some(({ start, end }) => start < finding.end && finding.start < end),
  );
}

/** Sentences, and what stands between them: headers, notes, lines that are no copy. */
function changedStretches(before: Analysis, now: Analysis): readonly Span[] {
  const left = new Map<string, number>();
  for (const { key } of stretchesOf(before)) left.set(key, (left.get(key) ?? 0) + 1);
  return stretchesOf(now).filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

interface Stretch extends Span {
  readonly key: string;
}

function stretchesOf({ story: { text, sentences } }: Analysis): readonly Stretch[] {
  const found: Stretch[] = [];
  const add = (start: number, end: number): void => {
    const key = text.slice(start, end).replace(/\s+/g, ' ').trim();
    if (key !== '') found.push({ start, end, key });
  };
  let at = 0;
  for (const { start, end } of sentences) {
    between(text, at, start, add);
    add(start, end);
    at = end;
  }
  between(text, at, text.length, add);
  return found;
}

/** Line by line: a note that was added leaves those round it as they were. */
function between(text: string, start: number, end: number, add: (start: number, end: number) => void): void {
  for (let from = start; from < end;) {
    const line = text.indexOf('\n', from);
    const to = line < 0 || line >= end ? end : line + 1;
    add(from, to);
    from = to;
  }
}
