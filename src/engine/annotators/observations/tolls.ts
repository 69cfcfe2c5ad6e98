/** Observations: how many were killed, hurt or are missing, as a sentence gives it. */
import { cardinal } from '../../english/cardinals';
import type { Harm, ParagraphKind, Sentence, Story, Token, Toll } from '../../model';

const HARM: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ['killed', 'killed'],
  ['dead', 'killed'],
  ['died', 'killed'],
  ['die', 'killed'],
  ['injured', 'hurt'],
  ['wounded', 'hurt'],
  ['hurt', 'hurt'],
  ['missing', 'missing'],
]);

/** Words before a number that make it a bound, an estimate or an addition rather than an exact count: "at least 12", "some 30", "another 4". */
const BOUND: ReadonlySet<string> = new Set([
  'least',
  'most',
  'than',
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'over',
  'up',
  'to',
  'another',
  'other',
  'more',
  'dozens',
  'hundreds',
]);

/** The most words between a number and what happened to those people: "12 people were killed", "three fishermen from the island died". Set by hand. */
const REACH = 4;

/** The tolls in paragraphs of the kind, in order. */
export function tollsOf(story: Story, wanted: ParagraphKind): readonly Toll[] {
  return story.paragraphs
    .filter(({ kind }) => kind === wanted)
    .flatMap(({ firstSentence, endSentence }): readonly Sentence[] => story.sentences.slice(firstSentence, endSentence))
    .flatMap((sentence) => tollsIn(story, sentence));
}

/** The exact tolls of a sentence: a number, and within a few words what happened to that many people. */
function tollsIn({ tokens }: Story, { firstToken, endToken }: Sentence): readonly Toll[] {
  const tolls: Toll[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const number = numberOf(tokens[at]!);
    if (number === null || BOUND.has(tokens[at - 1]?.text.toLowerCase() ?? '')) continue;
    const harm = harmAfter(tokens, at, endToken);
    if (harm === null) continue;
    const { start, end, text } = tokens[at]!;
    tolls.push({ harm, number, place: { start, end, text } });
  }
  return tolls;
}

function harmAfter(tokens: readonly Token[], number: number, endToken: number): Harm | null {
  for (let at = number + 1; at < Math.min(endToken, number + 1 + REACH); at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return null;
    // "12 percent", "3 days", "two of", "12 others", who come on top of those counted before: no count of people that can be compared.
    if (numberOf(token) !== null || /^(?:percent|years?|days?|hours?|of|in|others?|more)$/i.test(token.text))
      return null;
    const harm = HARM.get(token.text.toLowerCase());
    if (harm !== undefined) return harm;
  }
  return null;
}

function numberOf({ text }: Token): number | null {
  if (/^\d{1,3}(?:,\d{3})*$/.test(text)) return Number(text.replaceAll(',', ''));
  return cardinal(text.toLowerCase());
}
