import { textSpan, type NameMention } from '../../model';
import { confidenceOf } from '../../tagger';
import type { Annotator } from '../annotator';
import { readStoryNames } from './storyNames';

export const names: Annotator<'names'> = {
  name: 'names',
  requires: ['story'],
  assigns: 'names',
  *run({ story }, context) {
    const weights = context.models.names;
    if (weights === null) return [];
    const found: NameMention[] = [];
    for (const { start, end, type, margin } of yield* readStoryNames(story, weights, context.reuse)) {
      if (type === 'other') continue;
      found.push({
        ...textSpan(story.text, story.tokens[start]!.start, story.tokens[end - 1]!.end),
        type,
        reason: 'tagger',
        confidence: confidenceOf(weights, margin),
      });
    }
    return found;
  },
};
