/**
 * Rule facts/hedged-allegation: "may have been involved" about somebody named, with no source. Leaves alone what somebody
 * said or wrote, questions, and hedges about anything but wrongdoing ("may have been tired").
 */
import { textSpan, type Facts, type Mention, type Sentence, type Story, type TextSpan } from '../../model';
import type { Check, Question } from '../check';
import { isRunningText, sentenceAt, tokensIn } from '../places';
import { inMessage, question } from '../question';
import { Coverage } from './coverage';

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

/** Words between the name and the hedge at most. */
const REACH = 8;

/** Words looked at between two yields. */
const HEDGES_A_STEP = 200;

export const hedgedAllegation: Check = {
  rule: 'facts/hedged-allegation',
  title: 'Accusation with a “may” and no source',
  severity: 'information',
  *run({ story, attributions, identities, soughtWords }: Facts): Iterable<Question | undefined> {
    let coverage: Coverage | undefined;
    const { hedges } = soughtWords;
    for (let index = 0; index < hedges.length; index++) {
      if (index % HEDGES_A_STEP === HEDGES_A_STEP - 1) yield undefined;
      const at = hedges[index]!;
      const sentence = sentenceAt(story, story.tokens[at]!.start);
      const hedge = sentence === undefined ? null : hedgeFrom(story, at, sentence);
      if (hedge === null || !isRunningText(story, hedge)) continue;
      coverage ??= new Coverage(story, attributions);
      if (coverage.holds(hedge)) continue;
      const accused = accusedBefore(story, identities.mentions, sentence!, hedge);
      if (accused === null || story.text[sentence!.end - 1] === '?') continue;
      yield question(hedge, {
        message: `Who says that ${inMessage(accused.text)} ${inMessage(hedge.text)}?`,
        reason: 'hedge-without-source',
        data: { name: accused.text },
        related: [{ start: accused.start, end: accused.end, text: accused.text, message: 'who is accused' }],
      });
    }
  },
};

/** "may have been involved", "might have violated": the words from the hedge at token `at` to the deed, or null. */
function hedgeFrom({ tokens, text }: Story, at: number, { endToken }: Sentence): TextSpan | null {
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
