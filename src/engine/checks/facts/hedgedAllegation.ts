/**
 * Rule facts/hedged-allegation: "may have been involved" about somebody named, with no source. Leaves alone what somebody
 * said or wrote, questions, and hedges about anything but wrongdoing ("may have been tired").
 */
import { textSpan, type Facts, type Mention, type Sentence, type Story, type TextSpan } from '../../model';
import type { Check, Question } from '../check';
import { isRunningText } from '../places';
import { inMessage, question } from '../question';
import { isAttributed } from './coverage';

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

export const hedgedAllegation: Check = {
  rule: 'facts/hedged-allegation',
  title: 'Accusation with a “may” and no source',
  severity: 'information',
  *run({ story, attributions, identities }: Facts): Iterable<Question> {
    for (const sentence of story.sentences) {
      const hedge = hedgeIn(story, sentence);
      if (hedge === null || !isRunningText(story, hedge) || isAttributed(story, attributions, hedge)) continue;
      const accused = accusedBefore(story, identities.mentions, sentence, hedge);
      if (accused === null || story.text[sentence.end - 1] === '?') continue;
      yield question(hedge, {
        message: `Who says that ${inMessage(accused.text)} ${inMessage(hedge.text)}?`,
        reason: 'hedge-without-source',
        data: { name: accused.text },
        related: [{ start: accused.start, end: accused.end, text: accused.text, message: 'who is accused' }],
      });
    }
  },
};

/** "may have been involved", "might have violated": the words from the hedge to the deed. */
function hedgeIn({ tokens, text }: Story, { firstToken, endToken }: Sentence): TextSpan | null {
  const word = (at: number): string => (at < endToken ? tokens[at]!.text.toLowerCase() : '');
  for (let at = firstToken; at < endToken; at += 1) {
    if (!/^(?:may|might|could)$/.test(word(at)) || tokens[at]!.text !== word(at)) continue;
    let next = at + 1;
    while (NOT_A_DEED.has(word(next)) && word(next) !== 'not') next += 1;
    if (word(next) !== 'have') continue;
    next += 1;
    while (NOT_A_DEED.has(word(next))) next += 1;
    const been = word(next) === 'been';
    if (been) next += 1;
    while (NOT_A_DEED.has(word(next))) next += 1;
    const deed = been
      ? BEEN.has(word(next))
      : DONE.has(word(next)) || (word(next) === 'played' && word(next + 1) === 'a');
    if (deed) return textSpan(text, tokens[at]!.start, tokens[next]!.end);
  }
  return null;
}

/** The named person or body that stands right before the hedge, as its subject does. */
function accusedBefore(
  { tokens }: Story,
  mentions: readonly Mention[],
  { start, firstToken, endToken }: Sentence,
  hedge: TextSpan,
): Mention | null {
  const named = mentions.findLast(
    ({ type, start: from, end }) =>
      from >= start && end <= hedge.start && (type === 'person' || type === 'organization'),
  );
  if (named === undefined) return null;
  let between = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at]!;
    if (token.start >= named.end && token.end <= hedge.start && token.kind === 'word') between += 1;
  }
  return between <= REACH ? named : null;
}
