/**
 * Attributions: every place where the copy says that somebody said, wrote, thought or ordered something, with its source, its
 * cue and its content. Marks hearsay ("reportedly", "is understood to") with no source. Leaves alone words of saying that
 * attribute nothing ("said goodbye", "stated capacity"), what is said inside somebody's quotation, headings, code and tables.
 */
import type { Attribution, Paragraph } from '../../model';
import type { Annotator, Context } from '../annotator';
import { PartsOfSpeech } from '../partsOfSpeech';
import { WordForms } from '../partsOfSpeech/wordForms';
import { CUE_TABLE, CueWords } from './cueWords';
import { Extractor } from './learnt/extractor';
import { UnitFacts } from './unitFacts';
import { readPassage } from './reading';
import { joinRunningQuotations } from './runningQuotations';
import { makePassage } from './passage';
import { moveAttribution, relativeTo } from './relative';

const ATTRIBUTED: ReadonlySet<Paragraph['kind']> = new Set(['body', 'headline', 'list-item', 'block-quote']);

export const attributions: Annotator<'attributions'> = {
  name: 'attributions',
  requires: ['story', 'names'],
  assigns: 'attributions',
  *run({ story, names }, context) {
    const forms = new WordForms();
    const partsOfSpeech = new PartsOfSpeech(context.models.partsOfSpeech, forms);
    const [cues, args] = context.models.attributions ?? [];
    const cueWords = new CueWords(cues?.tables.get(CUE_TABLE));
    const lexicon = { forms, cueWords };
    const extractor = cues === undefined || args === undefined ? null : new Extractor(cues, args, cueWords);
    const facts = new UnitFacts(story, names);
    const house = houseOf(context);
    const found: Attribution[] = [];
    for (const unit of story.units) {
      const paragraph = story.paragraphs[unit.paragraph]!;
      if (!ATTRIBUTED.has(paragraph.kind) || unit.firstToken === unit.endToken) continue;
      const { unitNames, quotations } = facts.of(unit);
      const key = `${unit.key}\u0000${paragraph.kind}\u0000${house.key}\u0000${facts.key(unit, unitNames, quotations)}`;
      const kept = context.reuse.get('attributions', key, () => {
        const tags = partsOfSpeech.tag(story, unit);
        const passage = makePassage(story, unit, tags, unitNames, quotations, lexicon);
        const read = readPassage(
          passage,
          paragraph.kind === 'headline',
          {
            paragraph: unit.paragraph,
            cueVerbs: house.cueVerbs,
            sourceNouns: house.sourceNouns,
          },
          extractor,
        );
        return read.map((attribution) => relativeTo(unit, attribution));
      });
      for (const attribution of kept) found.push(moveAttribution(attribution, unit));
      yield;
    }
    return joinRunningQuotations(story, found);
  },
};

interface HouseWords {
  readonly cueVerbs: ReadonlySet<string>;
  readonly sourceNouns: ReadonlySet<string>;
  readonly key: string;
}

function houseOf({ house }: Context): HouseWords {
  return {
    cueVerbs: new Set(house.cueVerbs),
    sourceNouns: new Set(house.sourceNouns),
    key: [...house.cueVerbs, '', ...house.sourceNouns].join('\u0001'),
  };
}
