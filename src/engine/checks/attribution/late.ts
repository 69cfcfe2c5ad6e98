/**
 * Rule attribution/late: a quotation of two sentences or more that is over before the reader learns who speaks. Leaves
 * alone a quotation whose speaker was the last to speak in the paragraph before, and one named in the same sentence.
 */
import { isAssertive, type Attribution, type StoryFrame } from '../../model';
import { defineCheck, FACTS_A_STEP } from '../check';
import { isRunningText, lastStartingBy, sentenceIndexAt } from '../../text/places';
import { question } from '../question';
import { endsStep } from '../../work';

/** How many sentences may be over before the speaker is named. Set by hand. */
const SENTENCES_BEFORE_SPEAKER = 2;

export const late = defineCheck({
  rule: 'attribution/late',
  title: 'Speaker named late',
  severity: 'hint',
  requires: ['story', 'attributions'],
  *run({ story, attributions }) {
    for (let index = 0; index < attributions.length; index += 1) {
      if (endsStep(index, FACTS_A_STEP)) yield undefined;
      const said = attributions[index]!;
      if (said.kind !== 'direct') continue;
      const first = said.contents[0];
      const { source } = said;
      if (first === undefined || source === null || !isAssertive(said)) continue;
      if (source.start < first.start || !isRunningText(story, first)) continue;
      const sentences = sentenceIndexAt(story, source.start) - sentenceIndexAt(story, first.start);
      if (sentences < SENTENCES_BEFORE_SPEAKER || goesOn(said, attributions[index - 1], story)) continue;
      yield question(first, {
        message: `${sentences} sentences of this quotation go by before we learn who is speaking. Could the speaker come after the first?`,
        reason: 'speaker-after-sentences',
        data: { sentences },
        related: [{ start: source.start, end: source.end, text: source.text, message: 'the speaker' }],
      });
    }
  },
});

/** Whether the one who spoke just before is the same: the reader knows whose words go on. */
function goesOn(said: Attribution, before: Attribution | undefined, story: StoryFrame): boolean {
  if (before?.source == null || said.source === null) return false;
  const same =
    before.source.entity !== null
      ? before.source.entity === said.source.entity
      : before.source.text === said.source.text;
  const [from, to] = [before.source, said.contents[0]!].map(({ start }) => lastStartingBy(story.paragraphs, start));
  return same && to! - from! <= 1;
}
