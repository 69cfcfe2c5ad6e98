/** What a light bulb offers on questions: their fixes, and all of a rule at once. Pure. */
import { overlaps, type Finding, type Fix, type Span } from '../engine';

/** The questions that a range asks about; a caret, which is an empty range, also asks about the question that it touches. */
export function questionsIn(open: readonly Finding[], range: Span): readonly Finding[] {
  return open.filter(
    (finding) =>
      overlaps(finding, range) ||
      (range.start === range.end && finding.start <= range.start && range.start <= finding.end),
  );
}

/** The first fix of each finding of the same rule, those left out whose edits would touch an earlier one's. */
export function fixAll({ rule, fixes }: Finding, findings: readonly Finding[]): readonly Fix[] {
  if (fixes.length === 0) return [];
  const chosen: Fix[] = [];
  for (const finding of findings) {
    const fix = finding.rule === rule ? finding.fixes[0] : undefined;
    if (fix === undefined) continue;
    const clashes = chosen.some(({ edits }) => edits.some((edit) => fix.edits.some((other) => meet(edit, other))));
    if (!clashes) chosen.push(fix);
  }
  return chosen;
}

function meet(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
