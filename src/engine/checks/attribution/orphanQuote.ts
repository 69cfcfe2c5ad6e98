/**
 * Rule attribution/orphan-quote: a quotation of a whole sentence with no speaker in its sentence or its neighbours. Leaves
 * alone words and titles between quotation marks, block quotations, questions and answers, and copy whose speaker goes on.
 */
import {
  isAssertive,
  type Attribution,
  type Observations,
  type Quotation,
  type Span,
  type StoryFrame,
} from '../../model';
import { type CheckFacts, defineCheck } from '../check';
import { lastStartingBy, sentenceIndexAt } from '../../text/places';
import { inMessage, question } from '../question';
import { endsStep, type Work } from '../../work';

/** Statements looked at between two yields. */
const STATEMENTS_A_STEP = 2_000;

export const orphanQuote = defineCheck({
  rule: 'attribution/orphan-quote',
  title: 'Quotation with no speaker',
  severity: 'information',
  requires: ['story', 'attributions', 'observations'],
  *run({ story, attributions, observations }) {
    const stated = attributions.filter(isAssertive);
    const quotations = story.quotations.filter((quotation) => canBeSpeech(story, quotation));
    yield undefined;
    for (const quotation of yield* untouched(quotations, stated)) {
      yield undefined;
      if (!observations.isWholeSentence(quotation) || hasSpeakerNearby({ story, observations }, quotation, stated))
        continue;
      yield question(quotation, {
        message: `Who says ${inMessage(innerText(quotation))}? No speaker stands near this quotation.`,
        reason: 'no-speaker-near',
      });
    }
  },
});

/** Whether the marks are those of speech: outermost, double, opened and closed in one paragraph of the body. */
function canBeSpeech({ paragraphs }: StoryFrame, { depth, mark, continued, closed, paragraph }: Quotation): boolean {
  return depth === 0 && mark === 'double' && !continued && closed && paragraphs[paragraph]?.kind === 'body';
}

/**
 * Quotations that overlap no content and no source.
 * @param quotations in order, none over another
 */
function* untouched(quotations: readonly Quotation[], stated: readonly Attribution[]): Work<readonly Quotation[]> {
  const touched = new Uint8Array(quotations.length);
  const touch = (span: Span): void => {
    let at = lastStartingBy(quotations, span.end - 1);
    for (; at >= 0 && quotations[at]!.end > span.start; at -= 1) touched[at] = 1;
  };
  for (let index = 0; index < stated.length; index += 1) {
    if (endsStep(index, STATEMENTS_A_STEP)) yield;
    const { contents, source } = stated[index]!;
    for (const content of contents) touch(content);
    if (source !== null) touch(source);
  }
  return quotations.filter((_, at) => touched[at] === 0);
}

/** Whether a source, a cue or a word of speech stands in the sentence before, those of the quotation, or the one after. */
function hasSpeakerNearby(
  { story, observations }: Pick<CheckFacts, 'story' | 'observations'>,
  quotation: Quotation,
  stated: readonly Attribution[],
): boolean {
  const first = Math.max(0, sentenceIndexAt(story, quotation.start) - 1);
  const last = Math.min(story.sentences.length - 1, sentenceIndexAt(story, quotation.end - 1) + 1);
  const [start, end] = [story.sentences[first]!.start, story.sentences[last]!.end];
  const paragraph = lastStartingBy(story.paragraphs, quotation.start);
  const own = story.paragraphs[paragraph]?.start ?? -Infinity;
  const next = story.paragraphs[paragraph + 1]?.start ?? Infinity;
  const spoken = stated.some(({ cue, source }) => {
    const place = cue ?? source;
    if (place === null) return false;
    // In one paragraph speech goes on: whoever spoke there before still does.
    return (place.start >= start && place.end <= end) || (place.start >= own && place.start < next);
  });
  return (
    spoken || isIntroduced(observations, quotation) || observations.hasSpeech({ start, end }, 'outside quotations')
  );
}

/** Whether a colon or a comma leads in the quotation: then somebody, or something, before it speaks. */
function isIntroduced(observations: Observations, quotation: Quotation): boolean {
  const before = observations.before(quotation);
  return before !== null && /^[:,]$/.test(before.text) && before.end > quotation.start - 4;
}

function innerText({ start, text, inner }: Quotation): string {
  return text.slice(inner.start - start, inner.end - start);
}
