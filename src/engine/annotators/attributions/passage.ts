/** The attributions' room: one unit of the story with what its words are to the lexicons of cues. */
import type { NameMention, Story, Unit } from '../../model';
import { makeUnitView, type TaggedForms, type UnitView } from '../../syntax/unitView';
import type { WordForms } from '../../syntax/wordForms';
import type { CueWord, CueWords } from './cueWords';

export interface Passage extends UnitView {
  /** What each word is to the lexicons of cues. */
  readonly cueWords: readonly CueWord[];
}

/** What is known of word forms, for all passages. */
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
