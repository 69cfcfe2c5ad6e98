/** The attributions' room: from a passage to its attributions, rules and hearsay together. */
import type { Attribution } from '../../model';
import type { Candidate } from './candidate';
import { withClosingSpeakers } from './closingSpeakers';
import { headlineAttributions } from './headlineRules';
import { hearsay } from './hearsayRules';
import { candidatesOf } from './learnt/candidates';
import { attributesNothing } from './leavesAlone';
import type { Extractor } from './learnt/extractor';
import { waitingForSpeech } from './paragraphEnds';
import { withQuotations } from './quotedForms';
import { attributionsByRule } from './rules';
import { withSecondReading } from './secondReading';
import { makeAttribution, type StatementContext } from './statement';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/**
 * The attributions of a passage, in the order of the text.
 * @param extractor the trained taggers, null where no weights are at hand
 */
export function readPassage(
  passage: Passage,
  headline: boolean,
  context: StatementContext,
  extractor: Extractor | null,
): Attribution[] {
  const read = withoutClashes([
    ...headlineAttributions(passage, headline),
    ...hearsay(passage),
    ...(extractor === null
      ? attributionsByRule(passage, context.cueVerbs)
      : [
          ...withClosingSpeakers(
            passage,
            withQuotations(passage, withSecondReading(passage, candidatesOf(passage, extractor.read(passage)))),
          ),
          ...byHouseVerbs(passage, context.cueVerbs),
        ]),
  ]).filter((candidate) => !attributesNothing(passage, candidate));
  const found = read.map((candidate) => (candidate.source === null ? withinSpeech(candidate, read) : candidate));
  const waiting = headline ? null : waitingForSpeech(passage, found);
  const all = waiting === null ? found : [...found, waiting];
  return all.map((candidate) => makeAttribution(passage, candidate, context));
}

/** "Orr said that the dam is reportedly full", "It is reportedly full, Orr said": hearsay is not attributed to the one who reports it. */
function withinSpeech(hearsay: Candidate, found: readonly Candidate[]): Candidate {
  const { cue } = hearsay;
  if (cue === null) return hearsay;
  let contents = hearsay.contents;
  for (const { source, cue: verb, contents: told } of found) {
    const own = source === null ? undefined : told.find((one) => one.from <= cue.from && cue.to <= one.to);
    if (source === null || verb === null || own === undefined) continue;
    contents = contents.flatMap((piece) => {
      const from = meet(piece, source) || meet(piece, verb) ? Math.max(piece.from, own.from) : piece.from;
      const to = Math.min(piece.to, own.to);
      return from < to ? [{ from, to }] : [];
    });
  }
  return { ...hearsay, contents };
}

/** What the house's own verbs introduce: the trained taggers do not know them. */
function byHouseVerbs(passage: Passage, verbs: ReadonlySet<string>): Candidate[] {
  if (verbs.size === 0) return [];
  return attributionsByRule(passage, verbs).filter(
    ({ cue }) => cue !== null && verbs.has(passage.cueWords[cue.to - 1]!.lemma),
  );
}

/** Of candidates whose cues overlap the first stays: hence headlines and hearsay come before what is learnt. In the order of the text. */
function withoutClashes(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const cue = candidate.cue;
    if (cue !== null && kept.some((other) => other.cue !== null && meet(other.cue, cue))) continue;
    kept.push(candidate);
  }
  return kept.sort((a, b) => firstToken(a) - firstToken(b));
}

function meet(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function firstToken({ source, cue, contents }: Candidate): number {
  return Math.min(...[source, cue, ...contents].map((range) => range?.from ?? Infinity));
}
