/** The attributions' room, learnt part: the taggers' readings as candidates: one source each, repaired contents, none nested in another. */
import type { Candidate } from '../candidate';
import { extendOverQuotations } from '../contentRules';
import { completeContents } from './completion';
import type { CueReading } from './extractor';
import {
  absorbInner,
  cutBeforeSpeaker,
  drawToStart,
  giveFrontedClause,
  giveLeadingClause,
  giveThatClause,
  sharesSource,
  type Part,
} from './nesting';
import { withObjectsAlone } from './objectContents';
import { withoutStrays } from './strayPieces';
import { withSharedSources } from './sharedSources';
import { repairContents, repairSource } from './repair';
import { withPrepositions } from './prepositions';
import { withRole } from './sourceEdges';
import { withClosingSubject } from './closingSubjects';
import { withoutWithheld } from './withheld';
import { hasVerb } from '../leavesAlone';
import type { Passage } from '../passage';
import type { TokenRange } from '../../../syntax/tokenRange';

/** Candidates of all readings of a passage, in the order of their cues. */
export function candidatesOf(passage: Passage, readings: readonly CueReading[]): Candidate[] {
  const repaired = readings.map((reading) => {
    const source = repairSource(passage, reading);
    const { cue, cueConfidence, argumentConfidence } = reading;
    const contents = repairContents(passage, reading, source).map((content) => withoutWithheld(passage, content, cue));
    const whole = withClosingSubject(passage, { cue, ...withRole(passage, source, contents) });
    return { ...whole, cueConfidence, argumentConfidence };
  });
  const apart = cutBeforeSpeaker(passage, withSharedSources(passage, repaired));
  const given = giveFrontedClause(passage, giveThatClause(passage, giveLeadingClause(passage, apart)));
  const whole = drawToStart(passage, absorbInner(passage, withoutStrays(passage, given)));
  const parts = withObjectsAlone(passage, whole);
  const kept = parts.filter((part) => !parts.some((other) => other !== part && swallows(other, part)));
  const candidates = kept
    .filter(({ cue, source, contents }) => contents.length > 0 || (source !== null && hasVerb(passage, cue)))
    .map(({ cue, source, contents, cueConfidence, argumentConfidence }) => ({
      source,
      cue,
      contents: withoutOthers(
        passage,
        contents,
        cue,
        kept.flatMap((other) =>
          other.cue === cue ? [] : [other.cue, ...(other.source === null ? [] : [other.source])],
        ),
      ),
      reason: 'learnt',
      confidence: Math.round(1000 * cueConfidence * argumentConfidence) / 1000,
    }));
  return withPrepositions(passage, extendOverQuotations(passage, completeContents(passage, candidates)));
}

/**
 * Whether the inner cue lies in the other's content; where each lies in the other's, the surer cue is kept. A cue whose source stands
 * outside that content is no part of it: "outlined the plan and vowed to act" has two cues of one source.
 */
function swallows(outer: Part, inner: Part): boolean {
  const content = outer.contents.find((one) => covers(one, inner.cue));
  if (content === undefined) return false;
  if (sharesSource(outer, inner) && content.from >= outer.cue.to && inner.cue.from > content.from) return false;
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
function withoutOthers(
  passage: Passage,
  contents: readonly TokenRange[],
  cue: TokenRange,
  others: readonly TokenRange[],
): TokenRange[] {
  return contents.flatMap((content) => {
    let { from, to } = content;
    for (const other of others) {
      if (other.from >= to || other.to <= from) continue;
      const tail = other.from > from && (from >= cue.to || other.from - from >= to - other.to);
      if (tail) to = withoutJoint(passage, from, other.from);
      else from = other.to;
    }
    return to > from ? [{ from, to }] : [];
  });
}

const JOINTS = new Set(['and', 'but', 'or', 'while', 'then', ',', ';']);

/** Takes "and", "but" and commas off the end: they join the next statement to this one. */
function withoutJoint(passage: Passage, from: number, to: number): number {
  let end = to;
  while (end > from && JOINTS.has(passage.words[end - 1]!)) end--;
  return end;
}
