/** Observations: the ages that a story gives people. */
import type { Age, Identities, Mention, Story, TextSpan, Token } from '../../model';
import { endsStep, type Work } from '../../work';
import { lastStartingBy } from '../../text/places';
import type { SoughtWords } from './soughtWords';

/** A larger number is nobody's age. Set by hand. */
const OLDEST = 120;
/** Numbers looked at between two yields. */
const NUMBERS_A_STEP = 2_000;

/** Ages given next to a name: "Ana Lima, 34," and "34-year-old Ana Lima". */
export function* agesIn(story: Story, identities: Identities, words: SoughtWords): Work<readonly Age[]> {
  const found = new Map<number, TextSpan>();
  for (const at of words.old) setAge(found, identities.mentions, ageBefore(story, at));
  // An age after the name wins over one before it.
  yield;
  for (let index = 0; index < words.shortNumbers.length; index++) {
    if (endsStep(index, NUMBERS_A_STEP)) yield;
    setAge(found, identities.mentions, ageAfter(story, words.shortNumbers[index]!));
  }
  const ages: Age[] = [];
  for (const [index, place] of [...found].sort(([a], [b]) => a - b)) {
    const years = Number(/\d{1,3}/.exec(place.text)![0]);
    if (years > 0 && years <= OLDEST) ages.push({ entity: identities.mentions[index]!.entity, years, place });
  }
  return ages;
}

/** An age, and the tokens between which the name would have to begin or to end: after the one's start, up to the other's. */
interface AgeAt {
  readonly place: TextSpan;
  readonly edge: 'start' | 'end';
  readonly after: Token | undefined;
  readonly upTo: Token | undefined;
}

/** Notes the age for the person whose name begins or ends there; mentions stand in order, none over another. */
function setAge(found: Map<number, TextSpan>, mentions: readonly Mention[], age: AgeAt | null): void {
  if (age === null) return;
  const { place, edge } = age;
  const [from, to] = [age.after?.start ?? -1, age.upTo?.start ?? Infinity];
  const index = lastStartingBy(mentions, edge === 'start' ? to : to - 1);
  const mention = mentions[index];
  if (mention?.type === 'person' && mention[edge] > from && mention[edge] <= to) found.set(index, place);
}

/** @param at the number in "Ana Lima, 34," */
function ageAfter({ tokens }: Story, at: number): AgeAt | null {
  const comma = tokens[at - 1];
  const after = tokens[at + 1];
  // "Ana Lima, 34, said" and "Ana Lima, 34." are ages; "Ana Lima, 34 years a nurse" is not.
  if (comma?.text !== ',' || (after !== undefined && !/^[,.;)]$/.test(after.text))) return null;
  return { place: spanOf(tokens[at]!), edge: 'end', after: tokens[at - 2], upTo: comma };
}

/** @param at the last token of "34-year-old" */
function ageBefore({ tokens }: Story, at: number): AgeAt | null {
  const words = tokens.slice(Math.max(0, at - 4), at + 1);
  const text = words.map((token) => (token.spaced ? ` ${token.text}` : token.text)).join('');
  if (!/\d-year-old$/.test(text)) return null;
  const number = words.findLast((token) => /^\d{1,3}/.test(token.text));
  return number === undefined
    ? null
    : { place: spanOf(number), edge: 'start', after: tokens[at], upTo: tokens[at + 1] };
}

function spanOf({ start, end, text }: Token): TextSpan {
  return { start, end, text };
}
