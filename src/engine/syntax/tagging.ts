/** Syntax: the part of speech of each token of a story, tagged once in a run for all annotators that ask. */
import type { Story } from '../model';
import type { Models } from '../tagger';
import type { Context } from '../annotators/annotator';
import { endsStep, type Work } from '../work';
import { PartsOfSpeech } from './partsOfSpeech';
import type { TaggedForms } from './unitView';
import { WordForms } from './wordForms';

/** Copy uses the same words again and again: results for word forms are cached from run to run, up to this many forms. */
const MOST_FORMS = 16_000;

/** Units laid out between two yields. */
const UNITS_A_STEP = 500;

/** The tagger for given weights, with its cache of word forms. */
interface Tagging {
  readonly forms: WordForms;
  readonly partsOfSpeech: PartsOfSpeech;
}

const TAGGINGS = new WeakMap<Models, Tagging>();

function taggingOf(models: Models): Tagging {
  const kept = TAGGINGS.get(models);
  if (kept !== undefined && kept.forms.size <= MOST_FORMS) return kept;
  const made = { forms: new WordForms(models.wordClasses), partsOfSpeech: new PartsOfSpeech(models.partsOfSpeech) };
  TAGGINGS.set(models, made);
  return made;
}

/** A story's words with their parts of speech. */
export interface TaggedStory {
  /** The word forms that `units` refers to by number. */
  readonly known: WordForms;
  /** The forms of each unit's tokens with their Penn tags. */
  readonly units: readonly TaggedForms[];
}

/** The stories that are being read. */
const TAGGED = new WeakMap<Story, TaggedStory & { readonly models: Models }>();

/** Tags a story; once in a run, however many annotators ask for it. */
export function* tagStory(story: Story, { models, memo }: Pick<Context, 'models' | 'memo'>): Work<TaggedStory> {
  const made = TAGGED.get(story);
  if (made?.models === models) return made;
  const { forms: known, partsOfSpeech } = taggingOf(models);
  const units = yield* memo.perUnit(
    'tags',
    story.units,
    (unit) => {
      const forms = known.of(story.tokens, unit.firstToken, unit.endToken);
      return { forms, tags: partsOfSpeech.tag(story, unit, forms) };
    },
    // A form is identified by its number, which is only valid within its own `WordForms`.
    [models, known],
  );
  const tagged = { models, known, units };
  TAGGED.set(story, tagged);
  return tagged;
}

/** The Penn tag of each token of the story; empty for those outside any unit. */
export function* tagsOf(story: Story, context: Pick<Context, 'models' | 'memo'>): Work<readonly string[]> {
  const { units } = yield* tagStory(story, context);
  const tags = new Array<string>(story.tokens.length).fill('');
  yield;
  for (let index = 0; index < units.length; index++) {
    if (endsStep(index, UNITS_A_STEP)) yield;
    const { firstToken } = story.units[index]!;
    const own = units[index]!.tags;
    for (let at = 0; at < own.length; at++) tags[firstToken + at] = own[at]!;
  }
  return tags;
}
