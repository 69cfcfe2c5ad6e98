/**
 * Rule attribution/state-of-mind: the copy says what a source believes, thinks, feels or hopes. Leaves alone what somebody
 * said of their own mind ("she said she hoped"), surveys, groups at large, quotations and headlines.
 */
import { isAssertive, overlaps, type Attribution, type SourceClass } from '../../model';
import { type CheckFacts, defineCheck } from '../check';
import { isQuoted, isRunningText, sentenceAt } from '../../text/places';
import { inMessage, question } from '../question';

const MIND: ReadonlySet<string> = new Set([
  'believe',
  'think',
  'feel',
  'hope',
  'fear',
  'worry',
  'doubt',
  'suspect',
  'want',
]);

/** People and organizations whose mind a reporter cannot look into; the sourcing rules ask about crowds and critics. */
const MINDS: readonly SourceClass[] = ['named-person', 'named-organization', 'pronoun'];

export const stateOfMind = defineCheck({
  rule: 'attribution/state-of-mind',
  title: 'What somebody thinks, not what they said',
  severity: 'hint',
  requires: ['story', 'attributions', 'observations'],
  *run({ story, attributions, observations }) {
    for (let index = 0; index < attributions.length; index++) {
      const said = attributions[index]!;
      const { cue, cueLemma, source } = said;
      if (cue === null || source === null || cueLemma === null || !MIND.has(cueLemma)) continue;
      if (!isAssertive(said) || !MINDS.includes(source.class) || isFirstPerson(source.text)) continue;
      if (!isHeld(cue.text)) continue;
      yield undefined;
      if (isQuoted(story, cue) || !isRunningText(story, cue) || isReported({ story, attributions, observations }, said))
        continue;
      yield question(cue, {
        message: `How do we know what ${subject(said)} ${plainCue(cue.text)}? ${didTheySaySo(said)}`,
        reason: 'belief-verb',
        data: { verb: cueLemma },
      });
    }
  },
});

/** Whether the cue says that somebody holds the belief: "would hope" does not, and "went home, hoping" gives a motive. */
function isHeld(cue: string): boolean {
  if (/\b(?:would|might|may|could|should)\b|^to\b/i.test(cue)) return false;
  return !/ing$/.test(cue) || /^(?:is|are|was|were|has|have|had|[’']s)\b/i.test(cue);
}

function isFirstPerson(text: string): boolean {
  return /^(?:I|we|you|one|who)$/i.test(text);
}

/** Whether the belief is itself part of what somebody said: inside a content, or after a verb of speech in its sentence. */
function isReported(
  { story, attributions, observations }: Pick<CheckFacts, 'story' | 'attributions' | 'observations'>,
  { cue }: Attribution,
): boolean {
  const inContent = attributions.some(
    (other) => other.cue !== cue && isAssertive(other) && other.contents.some((content) => overlaps(content, cue!)),
  );
  const sentence = sentenceAt(story, cue!.start);
  if (inContent || sentence === undefined) return inContent;
  return observations.hasSpeech({ start: sentence.start, end: cue!.start });
}

function subject({ source }: Attribution): string {
  return /^(?:he|she|they|it)$/i.test(source!.text) ? source!.text.toLowerCase() : inMessage(source!.text);
}

function didTheySaySo({ source }: Attribution): string {
  const pronoun = /^(?:he|she|it)$/i.exec(source!.text)?.[0].toLowerCase() ?? 'they';
  return `Did ${pronoun} say so?`;
}

function plainCue(cue: string): string {
  return cue.replace(/\s+/g, ' ');
}
