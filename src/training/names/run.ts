/** Training's room (node only, never bundled): the names annotator alone over a text. */
import { names } from '../../engine/annotators/names';
import { readStoryNames } from '../../engine/annotators/names/storyNames';
import { DEFAULT_HOUSE } from '../../engine/house';
import type { Context, Work } from '../../engine/annotators/annotator';
import type { Facts, NameMention, Story } from '../../engine/model';
import { Reuse } from '../../engine/reuse';
import { compileCards } from '../../cards-build/compile';
import { createKnowledge, type Knowledge } from '../../engine/knowledge';
import type { Weights } from '../../engine/tagger';
import type { LabelledSpan } from '../trainingSet';
import { storyOf } from './examples';

function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The bundled cards, compiled once: the command line has them too. */
function knowledge(): Knowledge {
  return (compiled ??= createKnowledge([compileCards().cards]));
}
let compiled: Knowledge | undefined;

/** The names of a story, as the annotator marks them. */
export function analyzeNames(weights: Weights, story: Story): readonly NameMention[] {
  const facts: Facts = {
    story,
    names: [],
    identities: { mentions: [], people: [], descriptions: [] },
    figures: [],
    attributions: [],
    sources: [],
    findings: [],
  };
  const context: Context = {
    storyDate: null,
    house: DEFAULT_HOUSE,
    knowledge: knowledge(),
    models: { names: weights, attributions: null, partsOfSpeech: null, faults: [] },
    choices: new Map(),
    reuse: new Reuse(undefined),
    warn: () => undefined,
  };
  return finish(names.run(facts, context));
}

/** The names of a text as the tagger reads them, with their margins. */
export function confidenceMargins(weights: Weights, text: string): (LabelledSpan & { margin: number })[] {
  const story = storyOf(text);
  return finish(readStoryNames(story, weights, new Reuse(undefined)))
    .filter((span) => span.type !== 'other')
    .map(({ start, end, type, margin }) => ({
      start: story.tokens[start]!.start,
      end: story.tokens[end - 1]!.end,
      type,
      margin,
    }));
}
