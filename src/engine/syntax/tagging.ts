/** Syntax: the part of speech of each token of a story, tagged once in a run for all annotators that ask. */
import type { Story } from '../model';
import type { Models } from '../tagger';
import type { Context } from '../annotators/annotator';
import type { Work } from '../work';
import { PartsOfSpeech } from './partsOfSpeech';
import { WordForms } from './wordForms';

/** Copy uses the same words again and again: what is worked out for a form is kept from run to run, up to so many forms. */
const MOST_FORMS = 16_000;

/** Units laid out between two yields. */
const UNITS_A_STEP = 500;

/** The tagger of some weights, with what it has learnt of word forms. */
export interface Tagging {
  readonly forms: WordForms;
  readonly partsOfSpeech: PartsOfSpeech;
}

const TAGGINGS = new WeakMap<Models, Tagging>();

export function taggingOf(models: Models): Tagging {
  const kept = TAGGINGS.get(models);
  if (kept !== undefined && kept.forms.size <= MOST_FORMS) return kept;
  const made = { forms: new WordForms(models.wordClasses), partsOfSpeech: new PartsOfSpeech(models.partsOfSpeech) };
  TAGGINGS.set(models, made);
  return made;
}

/** The Penn tags of each unit's tokens, in order. */
export function* tagUnits(
  story: Story,
  { models, memo }: Pick<Context, 'models' | 'memo'>,
): Work<readonly (readonly string[])[]> {
  const { forms, partsOfSpeech } = taggingOf(models);
  return yield* memo.perUnit(
    'tags',
    story.units,
    (unit) => partsOfSpeech.tag(story, unit, forms.of(story.tokens, unit.firstToken, unit.endToken)),
    [models],
  );
}

/** The Penn tag of each token of the story; empty for those outside any unit. */
export function* tagsOf(story: Story, context: Pick<Context, 'models' | 'memo'>): Work<readonly string[]> {
  const units = yield* tagUnits(story, context);
  const tags = new Array<string>(story.tokens.length).fill('');
  for (let index = 0; index < units.length; index++) {
    if (index % UNITS_A_STEP === UNITS_A_STEP - 1) yield;
    const { firstToken } = story.units[index]!;
    units[index]!.forEach((tag, at) => (tags[firstToken + at] = tag));
  }
  return tags;
}
