/** Training's room (node only, never bundled): the names annotator alone over a text. */
import { names } from '../../engine/annotators/names';
import { readStoryNames } from '../../engine/annotators/names/storyNames';
import { contextOf, noFacts } from '../../engine/analyze';
import type { NameMention, Story } from '../../engine/model';
import { Memo } from '../../engine/memo';
import { compileCards } from '../../cards-build/compile';
import { createKnowledge, type Knowledge } from '../../engine/knowledge';
import { readModels, type Weights } from '../../engine/tagger';
import type { LabelledSpan } from '../trainingSet';
import { storyOf } from './examples';
import { finish } from '../../engine/work';

/** The bundled cards, compiled once: the command line has them too. */
function knowledge(): Knowledge {
  return (compiled ??= createKnowledge([compileCards().cards]));
}
let compiled: Knowledge | undefined;

/** The names of a story, as the annotator marks them. */
export function analyzeNames(weights: Weights, story: Story): readonly NameMention[] {
  const models = { ...readModels({}), names: weights };
  const context = contextOf({ models, knowledge: knowledge(), memo: new Memo().begin() });
  return finish(names.run(noFacts(story), context));
}

/** The names of a text as the tagger reads them, with their margins. */
export function confidenceMargins(weights: Weights, text: string): (LabelledSpan & { margin: number })[] {
  const story = storyOf(text);
  return finish(readStoryNames(story, weights, new Memo().begin()))
    .filter((span) => span.type !== 'other')
    .map(({ start, end, type, margin }) => ({
      start: story.tokens[start]!.start,
      end: story.tokens[end - 1]!.end,
      type,
      margin,
    }));
}
