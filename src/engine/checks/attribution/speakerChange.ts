/**
 * Rule attribution/speaker-change: two people's quotations in one paragraph, the second one's speaker only after their
 * words, so that the reader hears the first one go on. Leaves alone speakers who are named before they speak, and those
 * who may or may not be two people.
 */
import { isAssertive, type Attribution, type StoryFrame } from '../../model';
import { defineCheck, FACTS_A_STEP } from '../check';
import { isRunningText, sentenceIndexAt } from '../../text/places';
import { inMessage, question } from '../question';
import { endsStep } from '../../work';

export const speakerChange = defineCheck({
  rule: 'attribution/speaker-change',
  title: 'Speakers change inside a paragraph',
  severity: 'hint',
  requires: ['story', 'attributions'],
  *run({ story, attributions }) {
    const quoted = attributions.filter(
      (attribution) =>
        isAssertive(attribution) &&
        attribution.kind === 'direct' &&
        attribution.source !== null &&
        attribution.contents.length > 0,
    );
    for (let index = 0; index < quoted.length; index++) {
      if (endsStep(index, FACTS_A_STEP)) yield undefined;
      const said = quoted[index]!;
      const before = quoted[index - 1];
      if (before === undefined || !changes(before, said) || !runsOn(story, before, said)) continue;
      const content = said.contents[0]!;
      yield question(content, {
        message: `${inMessage(before.source!.text)} speaks just before, and ${inMessage(said.source!.text)} is named only after these words. Would a new paragraph, or the name first, be clearer?`,
        reason: 'second-speaker-after-words',
        related: [
          { ...before.source!, message: 'the first speaker' },
          { ...said.source!, message: 'the second speaker' },
        ].map(({ start, end, text, message }) => ({ start, end, text, message })),
      });
    }
  },
});

/** Whether the two are known to be two people or organizations. */
function changes(before: Attribution, said: Attribution): boolean {
  const [first, second] = [before.source!.entity, said.source!.entity];
  return first !== null && second !== null && first !== second;
}

/** Whether the second quotation follows the first in the same paragraph, its speaker after it. */
function runsOn(story: StoryFrame, before: Attribution, said: Attribution): boolean {
  const content = said.contents[0]!;
  if (before.paragraph !== said.paragraph || !isRunningText(story, content)) return false;
  if (said.source!.start < content.end) return false;
  const end = Math.max(before.contents.at(-1)!.end, before.source!.end, before.cue?.end ?? 0);
  if (content.start < end) return false;
  return sentenceIndexAt(story, content.start) - sentenceIndexAt(story, end - 1) <= 1;
}
