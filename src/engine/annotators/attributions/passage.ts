/** The attributions' room: one unit of the story, with what the lexicons of cues know of each word. */
import type { NameMention, Story, Unit } from '../../model';
import { makeUnitView, type TaggedForms, type UnitView } from '../../syntax/unitView';
import type { WordForms } from '../../syntax/wordForms';
import type { CueWord, CueWords } from './cueWords';

export interface Passage extends UnitView {
  /** What the lexicons of cues know of each word. */
  readonly cueWords: readonly CueWord[];
}

/** The word forms seen so far, shared by all passages. */
export interface Lexicon {
  readonly forms: WordForms;
  readonly cueWords: CueWords;
}

/**
 * Makes the passage of a unit; parameters are those of `makeUnitView`.
 * @param lexicon the lexicons of cues, kept by the caller
 */
export function makePassage(
  story: Story,
  unit: Unit,
  tagged: TaggedForms,
  names: readonly NameMention[],
  quotations: readonly number[],
  lexicon: CueWords,
): Passage {
  const view = makeUnitView(story, unit, tagged, names, quotations);
  return { ...view, cueWords: tagged.forms.map((form) => lexicon.of(form)) };
}
