/**
 * The names annotator's room: the houses in Downing Street, which copy names for those who govern from them: "No. 10 said", "a Number 11 source". A
 * number alone is a seed's, a shirt's or a hit's far oftener, so what stands beside it has to say that a government is meant.
 */
import { wordSet } from '../../english/wordSet';
import type { Token } from '../../model';
import { RULE_MARGIN, type TokenSpan } from './labels';
import { NEVER_ALONE } from './lexicon';
import { isCapitalised } from './roles';
import { laidOver } from './spans';
import type { TokenizedText } from './unitCopy';

/** The spans with the houses of Downing Street as bodies where they act, or people speak for them. In order. */
export function withHouses(copy: TokenizedText, spans: readonly TokenSpan[]): readonly TokenSpan[] {
  const houses = housesOf(copy);
  const all = spans.map((span) => (isStreet(copy, span) ? asHouse(copy, span) : span));
  return houses.length === 0 ? all : laidOver(all, houses);
}

/** "10 Downing Street" with its number, and as a body where it acts. */
function asHouse(copy: TokenizedText, span: TokenSpan): TokenSpan {
  const hasNumber = NUMBERS.has(copy.tokens[span.start - 1]?.text ?? '');
  const start = hasNumber ? span.start - 1 : span.start;
  const isBody = acts(copy, start, span.end);
  return { ...span, start, type: isBody ? 'organization' : 'place', margin: Math.max(span.margin, RULE_MARGIN) };
}

function isStreet({ tokens }: TokenizedText, { start, end, type }: TokenSpan): boolean {
  return (
    type !== 'person' && end - start === 2 && tokens[start]!.text === 'Downing' && tokens[start + 1]!.text === 'Street'
  );
}

/** "No. 10", "No 11", "Number Ten", with the street if that follows. */
function housesOf(copy: TokenizedText): TokenSpan[] {
  const { tokens } = copy;
  const houses: TokenSpan[] = [];
  let isBritish: boolean | null = null;
  for (let start = 0; start < tokens.length; start++) {
    const { text } = tokens[start]!;
    if (text.charCodeAt(0) !== CAPITAL_N) continue;
    if (text !== 'No' && text !== 'No.' && text !== 'Number') continue;
    // "No.10" is three tokens.
    const number = tokens[start + 1]?.text === '.' && !tokens[start + 1]!.spaced ? start + 2 : start + 1;
    if (!NUMBERS.has(tokens[number]?.text ?? '') || isNumbered(tokens[start - 1])) continue;
    const hasStreet = tokens[number + 1]?.text === 'Downing' && tokens[number + 2]?.text === 'Street';
    const end = hasStreet ? number + 3 : number + 1;
    const isMeant =
      hasStreet || acts(copy, start, end) || (isPlaced(copy, start, end) && (isBritish ??= isOfBritain(copy)));
    if (isMeant) houses.push({ start, end, type: 'organization', margin: RULE_MARGIN });
  }
  return houses;
}

/** "Rule" of "Rule No. 10". */
function isNumbered(before: Token | undefined): boolean {
  return before?.kind === 'word' && isCapitalised(before.text) && !NEVER_ALONE.has(before.text.toLowerCase());
}

const CAPITAL_N = 78;
const NUMBERS = new Set(['10', '11', 'Ten', 'Eleven']);

/** What a government says and does, and a seed does not. */
const ACTS = wordSet(`
  said says told tells declined declines refused refuses insisted insists denied denies confirmed confirms announced announces
  believes believed wants wanted hopes fears feared argued argues warned warns stressed signalled indicated briefed dismissed
  condemned urged added hinted maintains claims claimed
`);
/** What stands between a government and a noun for people or papers. */
const OWN = new Set(["'s", '’s', "'", '’']);
const PAPERS = wordSet(
  `statement briefing press communications policy operation meeting talks reception summit leak memo rebuttal staff`,
);
/** People who speak for others: beside their house, or with "in", "at" or "inside" before it. */
const SPEAKERS = wordSet(`
  source sources aide aides adviser advisers advisor advisors insider insiders official officials spokesman spokesmen spokeswoman
  spokesperson spokespeople chief staff staffer staffers colleagues allies
`);

/** Whether the name speaks or somebody speaks for it. */
function acts({ tokens }: TokenizedText, start: number, end: number): boolean {
  const word = (index: number): string => tokens[index]?.text ?? '';
  const next = OWN.has(word(end)) ? end + 1 : end;
  if (next === end && (ACTS.has(word(end)) || (/^(?:has|had)$/.test(word(end)) && ACTS.has(word(end + 1)))))
    return true;
  if (PAPERS.has(word(next)) || SPEAKERS.has(word(next))) return true;
  return /^(?:in|at|inside|from|within)$/.test(word(start - 1)) && SPEAKERS.has(word(start - 2).toLowerCase());
}

/** What stands before a house that is entered, left or talked to. */
const BEFORE = wordSet(
  `in into inside outside at from by to with of and between leave leaves leaving left enter entered entering inside via for`,
);

/** Whether the name stands as a house or its people would, and no noun or name after it makes a rank of it. */
function isPlaced({ tokens }: TokenizedText, start: number, end: number): boolean {
  const before = tokens[start - 1];
  const next = tokens[end];
  if (before !== undefined && before.kind === 'word' && !BEFORE.has(before.text.toLowerCase())) return false;
  return (
    next === undefined ||
    next.kind !== 'word' ||
    OWN.has(next.text) ||
    (!isCapitalised(next.text) && AFTER.has(next.text))
  );
}

/** Small words after a name that is whole. "In" is not one: "No. 10 in the charts". */
const AFTER = wordSet(
  `is was has had will would can could may might and but or as at by for from on that this to when where while who with after before`,
);

/** Words of which copy on Britain's government has one. */
const BRITISH = new Set('Downing Whitehall Westminster Britain British UK Commons Tory Tories Labour'.split(' '));

function isOfBritain({ tokens }: TokenizedText): boolean {
  return tokens.some(
    ({ text }, index) =>
      BRITISH.has(text) || (/^prime$/i.test(text) && /^minister/i.test(tokens[index + 1]?.text ?? '')),
  );
}
