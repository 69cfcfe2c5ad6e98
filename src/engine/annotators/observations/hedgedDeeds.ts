/** Observations: acts hedged with "may have": "may have been involved", "might have violated". */
import { textSpan, type HedgedDeed, type Mention, type Sentence, type Story, type TextSpan } from '../../model';
import { isRunningText, sentenceAt, tokensIn } from '../../text/places';
import { endsStep } from '../../work';

/** After "may have been": what one is accused of. */
const BEEN = new Set(
  'involved behind responsible complicit implicated linked tied connected guilty negligent bribed corrupt aware'.split(
    ' ',
  ),
);
/** After "may have": deeds that are accusations by themselves. */
const DONE = new Set(
  'violated breached broken lied misled stolen bribed colluded conspired killed murdered poisoned ordered orchestrated masterminded plotted financed funded laundered embezzled abused raped assaulted attacked bombed tortured falsified forged faked concealed hidden covered leaked spied hacked interfered meddled cheated evaded profited smuggled trafficked defrauded'.split(
    ' ',
  ),
);
const NOT_A_DEED = new Set([
  'not',
  'also',
  'even',
  'once',
  'deliberately',
  'knowingly',
  'illegally',
  'unlawfully',
  'secretly',
]);

/** The most words between the name and the hedge. Set by hand. */
const REACH = 8;

/** Words looked at between two yields. */
const HEDGES_A_STEP = 200;

/** @param hedges the tokens "may", "might" and "could" */
export function* hedgedDeedsIn(
  story: Story,
  mentions: readonly Mention[],
  hedges: readonly number[],
): Iterable<HedgedDeed | undefined> {
  for (let index = 0; index < hedges.length; index++) {
    if (endsStep(index, HEDGES_A_STEP)) yield undefined;
    const at = hedges[index]!;
    const sentence = sentenceAt(story, story.tokens[at]!.start);
    const place = sentence === undefined ? null : deedFrom(story, at, sentence);
    if (place === null || !isRunningText(story, place)) continue;
    const accused = accusedBefore(story, mentions, sentence!, place);
    yield { place, accused, isQuestion: story.text[sentence!.end - 1] === '?' };
  }
}

/** "may have been involved", "might have violated": the words from the hedge at token `at` to the deed, or null. */
function deedFrom({ tokens, text }: Story, at: number, { endToken }: Sentence): TextSpan | null {
  const word = (index: number): string => (index < endToken ? tokens[index]!.text.toLowerCase() : '');
  let next = at + 1;
  while (NOT_A_DEED.has(word(next)) && word(next) !== 'not') next += 1;
  if (word(next) !== 'have') return null;
  next += 1;
  while (NOT_A_DEED.has(word(next))) next += 1;
  const been = word(next) === 'been';
  if (been) next += 1;
  while (NOT_A_DEED.has(word(next))) next += 1;
  const deed = been
    ? BEEN.has(word(next))
    : DONE.has(word(next)) || (word(next) === 'played' && word(next + 1) === 'a');
  return deed ? textSpan(text, tokens[at]!.start, tokens[next]!.end) : null;
}

/** The named person or body that stands right before the hedge, as its subject does. */
function accusedBefore(
  story: Story,
  mentions: readonly Mention[],
  { start }: Sentence,
  hedge: TextSpan,
): Mention | null {
  const named = mentions.findLast(
    ({ type, start: from, end }) =>
      from >= start && end <= hedge.start && (type === 'person' || type === 'organization'),
  );
  if (named === undefined) return null;
  const between = tokensIn(story, { start: named.end, end: hedge.start }).filter(({ kind }) => kind === 'word').length;
  return between <= REACH ? named : null;
}
