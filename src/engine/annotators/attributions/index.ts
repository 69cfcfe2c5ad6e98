/**
 * Attributions: every place where the copy says that somebody said, wrote, thought or ordered something, with its source, its
 * cue and its content. Marks hearsay ("reportedly", "is understood to") with no source. Leaves alone words of saying that
 * attribute nothing ("said goodbye", "stated capacity"), what is said inside somebody's quotation, headings, code and tables.
 */
import type { Attribution, Paragraph } from '../../model';
import { joined } from '../../lists';
import type { Models } from '../../tagger';
import type { Annotator, Context } from '../annotator';
import { tagStory } from '../../syntax/tagging';
import type { WordForms } from '../../syntax/wordForms';
import { giveQuotationParagraphs } from './acrossParagraphs';
import { CUE_TABLE, CueWords } from './cueWords';
import { Extractor } from './learnt/extractor';
import { UnitFacts } from './unitFacts';
import { readPassage } from './reading';
import { joinRunningQuotations } from './runningQuotations';
import { placedAttributions } from './placed';
import { makePassage } from './passage';

const ATTRIBUTED: ReadonlySet<Paragraph['kind']> = new Set(['body', 'headline', 'list-item', 'block-quote']);

export const attributions: Annotator<'attributions'> = {
  name: 'attributions',
  requires: ['story', 'names'],
  assigns: 'attributions',
  models: ['partsOfSpeech', 'attributions'],
  *run({ story, names }, context) {
    const { known, units } = yield* tagStory(story, context);
    const { cueWords, extractor } = readerOf(context.models, known);
    const facts = yield* UnitFacts.of(story, names);
    const houseWords = houseWordsOf(context);
    const { cueVerbs, sourceNouns } = houseWords;
    const found = yield* context.memo.perUnit(
      'attributions',
      story.units,
      (unit, index) => {
        const { paragraph, firstToken, endToken } = unit;
        const { kind } = story.paragraphs[paragraph]!;
        if (!ATTRIBUTED.has(kind) || firstToken === endToken) return NOTHING;
        const { names, quotations } = facts.of(index);
        const passage = makePassage(story, unit, units[index]!, names, quotations, cueWords);
        return readPassage(passage, kind === 'headline', { paragraph, cueVerbs, sourceNouns }, extractor);
      },
      (_, index) => [context.models, houseWords.key, ...facts.seenBy(index)],
      placedAttributions,
    );
    yield;
    const all = yield* joined(found);
    yield;
    return joinRunningQuotations(story, yield* giveQuotationParagraphs(story, all));
  },
};

/** What reading takes from the weights, with everything cached for word forms. */
interface Reader {
  readonly cueWords: CueWords;
  readonly extractor: Extractor | null;
}

const READERS = new WeakMap<WordForms, Reader>();

function readerOf(models: Models, forms: WordForms): Reader {
  const kept = READERS.get(forms);
  if (kept !== undefined) return kept;
  const [cues, args] = models.attributions ?? [];
  const cueWords = new CueWords(cues?.tables.get(CUE_TABLE));
  const reader = {
    cueWords,
    extractor: cues === undefined || args === undefined ? null : new Extractor(cues, args, cueWords),
  };
  READERS.set(forms, reader);
  return reader;
}

const NOTHING: readonly Attribution[] = [];

interface HouseWords {
  readonly cueVerbs: ReadonlySet<string>;
  readonly sourceNouns: ReadonlySet<string>;
  readonly key: string;
}

function houseWordsOf({ houseStyle }: Context): HouseWords {
  return {
    cueVerbs: new Set(houseStyle.cueVerbs),
    sourceNouns: new Set(houseStyle.sourceNouns),
    key: [...houseStyle.cueVerbs, '', ...houseStyle.sourceNouns].join('\u0001'),
  };
}
