/** Checks: what of the copy somebody is said to have said. */
import { overlaps, type Attribution, type Sentence, type Span, type Story } from '../../model';
import { isQuoted, sentenceAt } from '../places';

/** Whether the words are part of what somebody says: in a content, in a quotation, or in a sentence with a cue of its own. */
export function isAttributed(story: Story, attributions: readonly Attribution[], span: Span): boolean {
  if (isQuoted(story, span)) return true;
  const sentence = sentenceAt(story, span.start);
  return attributions.some(
    (said) => said.wide !== true && (touches(said, span) || (sentence !== undefined && cues(said, sentence))),
  );
}

function touches({ contents }: Attribution, span: Span): boolean {
  return contents.some((content) => overlaps(content, span));
}

function cues({ cue, hearsay }: Attribution, sentence: Sentence): boolean {
  return cue !== null && hearsay !== true && overlaps(cue, sentence);
}
