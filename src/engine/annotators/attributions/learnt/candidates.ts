/** The attributions' room, learnt part: readings made into candidates: one source, repaired contents, no two in each other. */
import type { Candidate } from '../candidate';
import type { Passage, TokenRange } from '../passage';
import type { Reading } from './extractor';
import { repairContents, repairSource } from './repair';

/** Candidates of all readings of a passage, in the order of their cues. */
export function candidatesOf(passage: Passage, readings: readonly Reading[]): Candidate[] {
  const parts = readings.map((reading) => ({
    ...reading,
    source: repairSource(passage, reading),
    contents: repairContents(passage, reading),
  }));
  const kept = parts.filter((part) => !parts.some((other) => other !== part && swallows(other, part)));
  return kept
    .filter(({ source, contents }) => source !== null || contents.length > 0)
    .map(({ cue, source, contents, cueConfidence, argumentConfidence }) => ({
      source,
      cue,
      contents: withoutOthers(
        contents,
        kept.flatMap((other) =>
          other.cue === cue ? [] : [other.cue, ...(other.source === null ? [] : [other.source])],
        ),
      ),
      reason: 'learnt',
      confidence: Math.round(1000 * cueConfidence * argumentConfidence) / 1000,
    }));
}

interface Part extends Reading {
  readonly source: TokenRange | null;
}

/** Whether the inner cue stands in the other's content; where each stands in the other's, the surer cue stays. */
function swallows(outer: Part, inner: Part): boolean {
  if (!outer.contents.some((content) => covers(content, inner.cue))) return false;
  const mutual = inner.contents.some((content) => covers(content, outer.cue));
  return (
    !mutual ||
    outer.cueConfidence > inner.cueConfidence ||
    (outer.cueConfidence === inner.cueConfidence && outer.cue.from < inner.cue.from)
  );
}

function covers(outer: TokenRange, inner: TokenRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Contents cut where another statement's cue or source begins or ends. */
function withoutOthers(contents: readonly TokenRange[], others: readonly TokenRange[]): TokenRange[] {
  return contents.flatMap((content) => {
    let { from, to } = content;
    for (const other of others) {
      if (other.from >= to || other.to <= from) continue;
      if (other.from - from >= to - other.to) to = other.from;
      else from = other.to;
    }
    return to > from ? [{ from, to }] : [];
  });
}
