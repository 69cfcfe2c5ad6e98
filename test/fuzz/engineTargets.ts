/** Fuzzing: the engine on copy, after edits, under random houses and cards. */
import { isDeepStrictEqual } from 'node:util';
import {
  checks,
  DEFAULT_HOUSE_STYLE,
  Memo,
  type AnalyzeOptions,
  type CarrierName,
  type HouseStyle,
  type Knowledge,
} from '../../src/engine';
import { engine } from '../support/engine';
import { PIECES } from '../support/pieces';
import { spanFaults } from '../support/spans';
import type { Chance } from './chance';
import { edited, randomCopy, randomStory } from './copy';
import { difference, spans, textTrial, thrown, type Fault, type Target } from './target';

const PROSE_CARRIERS: readonly (CarrierName | 'auto')[] = ['auto', 'plain', 'markdown'];
const DAYS = [null, '2019-05-15', '2012-02-29', '1999-99-99', 'Monday', ''];
const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** What one reading must be, of any text. */
export function faultsOf(text: string, options: AnalyzeOptions): Fault[] {
  const analysis = engine().analyze(text, options);
  return [...thrown(analysis.failures), ...spans(spanFaults(text, analysis))];
}

/** One reading of a text. */
interface Step {
  readonly text: string;
  readonly options: AnalyzeOptions;
}

/** What readings of one document after the other, each lending the next what it made, must not be: other than a fresh one. */
export function reuseFaults(steps: readonly Step[]): Fault[] {
  const faults: Fault[] = [];
  const memo = new Memo();
  for (const { text, options } of steps) {
    const analysis = engine().analyze(text, { ...options, memo });
    const fresh = engine().analyze(text, options);
    faults.push(...thrown(analysis.failures), ...spans(spanFaults(text, analysis)));
    faults.push(...difference(isDeepStrictEqual(analysis, fresh), `after ${JSON.stringify(text)}`));
  }
  return faults;
}

const engineTarget: Target = {
  name: 'engine',
  share: 6,
  next(chance) {
    const text = randomCopy(chance);
    const options = { carrier: chance.pick(PROSE_CARRIERS), storyDate: chance.pick(DAYS) };
    return textTrial(text, () => faultsOf(text, options));
  },
};

const edits: Target = {
  name: 'edits',
  share: 1,
  next(chance) {
    const steps: Step[] = [];
    let text = randomStory(chance);
    let options: AnalyzeOptions = { storyDate: '2019-05-15' };
    for (let left = 2 + chance.below(4); left > 0; left--) {
      steps.push({ text, options });
      text = edited(chance, text);
      if (chance.oneIn(3)) options = { ...options, houseStyle: randomHouse(chance) };
      if (chance.oneIn(3)) options = { ...options, knowledge: randomKnowledge(chance) };
      if (chance.oneIn(8)) options = { ...options, storyDate: chance.pick(DAYS) };
      if (chance.oneIn(12)) options = { ...options, carrier: chance.pick(PROSE_CARRIERS) };
    }
    return {
      size: steps.reduce((sum, step) => sum + step.text.length, 0),
      inputs: steps.length,
      show: () => JSON.stringify(steps.map((step) => step.text)),
      run: () => reuseFaults(steps),
    };
  },
};

/** A house with lists of anything: words of the copy, pieces of markup, nothing. */
function randomHouse(chance: Chance): HouseStyle {
  const words = (): string[] => chance.several(PIECES, 3);
  return {
    ...DEFAULT_HOUSE_STYLE,
    severities: Object.fromEntries(chance.several(checks, 6).map(({ rule }) => [rule, chance.pick(SEVERITIES)])),
    knownAcronyms: chance.several(['PAS', 'U.S.', '', ...PIECES], 3),
    spellings: Array.from({ length: chance.below(4) }, () => ({ prefer: chance.pick(PIECES), instead: words() })),
    cueVerbs: chance.several(['opine', 'ask', ...PIECES], 3),
    sourceNouns: chance.several(['staffer', 'tug', ...PIECES], 3),
  };
}

/** Cards of a desk; made once, since each engine's knowledge is large. */
function randomKnowledge(chance: Chance): Knowledge {
  knowledges ??= [
    engine().knowledge([]),
    engine().knowledge([
      {
        version: 1,
        layer: 'workspace',
        sources: {},
        cards: [
          { id: 'lima', schema: 'Person', name: 'Ana Lima', weakAlias: [{ text: 'Lima' }], gender: 'female' },
          { id: 'acme', schema: 'Organization', name: 'Acme Inc.', alias: ['Acme'], misspelling: ['Acne Inc.'] },
        ],
      },
    ]),
    engine().knowledge([
      {
        version: 1,
        layer: 'workspace',
        sources: {},
        cards: [
          {
            id: 'lima',
            schema: 'Place',
            name: 'Lima',
            alias: ['Ana Lima'],
            notAlias: ['Ana'],
            requireContext: ['Peru'],
          },
          {
            id: 'pas',
            schema: 'Organization',
            name: 'Port Authority of Sfax',
            alias: ['PAS'],
            descriptionAlias: [{ text: 'the port board', from: '2010' }],
          },
        ],
      },
    ]),
  ];
  return chance.pick(knowledges);
}
let knowledges: readonly Knowledge[] | undefined;

export const ENGINE_TARGETS: readonly Target[] = [engineTarget, edits];
