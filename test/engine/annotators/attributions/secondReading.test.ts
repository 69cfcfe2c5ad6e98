/**
 * The second reading by itself, with nothing marked by the trained readers: by which rule each form of a statement by somebody unnamed
 * is found, which rule goes before which, and what none of them finds.
 */
import assert from 'node:assert/strict';
import { contextOf } from '../../../../src/engine/analyze';
import { citedPeople } from '../../../../src/engine/annotators/attributions/citedPeople';
import { CueWords } from '../../../../src/engine/annotators/attributions/cueWords';
import { interposedSpeaker } from '../../../../src/engine/annotators/attributions/interposedSpeakers';
import { invertedSpeaker } from '../../../../src/engine/annotators/attributions/invertedSpeakers';
import { makePassage, type Passage } from '../../../../src/engine/annotators/attributions/passage';
import { READERS, withSecondReading } from '../../../../src/engine/annotators/attributions/secondReading';
import { speakerAfterVerb } from '../../../../src/engine/annotators/attributions/speakersAfterVerb';
import type { StatementReader } from '../../../../src/engine/annotators/attributions/statementReader';
import { UnitFacts } from '../../../../src/engine/annotators/attributions/unitFacts';
import { activeStance } from '../../../../src/engine/annotators/attributions/unnamedStances';
import { unnamedStatement } from '../../../../src/engine/annotators/attributions/unnamedStatements';
import { createKnowledge } from '../../../../src/engine/knowledge';
import { Memo } from '../../../../src/engine/memo';
import { tagStory } from '../../../../src/engine/syntax/tagging';
import type { TokenRange } from '../../../../src/engine/syntax/tokenRange';
import { readModels } from '../../../../src/engine/tagger';
import { finish } from '../../../../src/engine/work';
import { readModelBytes } from '../../../support/engine';
import { storyOf } from '../../../support/story';

const models = readModels({ partsOfSpeech: readModelBytes().partsOfSpeech! });
const cueWords = new CueWords(undefined);

function passageOf(text: string): Passage {
  const story = storyOf(text, 'plain');
  const context = contextOf({ models, knowledge: createKnowledge([]), memo: new Memo().begin() });
  const { units } = finish(tagStory(story, context));
  const { names, quotations } = finish(UnitFacts.of(story, [])).of(0);
  return makePassage(story, story.units[0]!, units[0]!, names, quotations, cueWords);
}

/** "reason: source | content / content", one for each statement that is found. */
function found(text: string): string[] {
  const passage = passageOf(text);
  const words = ({ from, to }: TokenRange): string =>
    text.slice(passage.tokens[from]!.start, passage.tokens[to - 1]!.end);
  return withSecondReading(passage, []).map(
    ({ source, contents, reason }) => `${reason}: ${source && words(source)} | ${contents.map(words).join(' / ')}`,
  );
}

type Row = readonly [copy: string, ...found: string[]];

const FINDS: Readonly<Record<string, readonly Row[]>> = {
  'the subject that opens the sentence': [
    ['Port officials warn of a cold winter.', 'unnamed-before: Port officials | of a cold winter'],
    ['People who know her say the pier is doomed.', 'unnamed-parted: People | the pier is doomed'],
    ['Several, though, doubt the method.', 'unnamed-before: Several | the method'],
    ['Critics continue to state that it is unsafe.', 'unnamed-before: Critics | that it is unsafe'],
    ['Some say no.', 'unnamed-before: Some | no'],
  ],
  'people whom a relative clause is about': [
    ['He cited sources who said the pier was sold.', 'unnamed-quoted: sources | the pier was sold'],
    ['There are those who say the pier is doomed.', 'unnamed-before: those | the pier is doomed'],
    ['It gave ammunition to councillors who say it is doomed.', 'unnamed-before: councillors | it is doomed'],
  ],
  'a statement after its content, or in the midst of it': [
    ['The pier is old, says one engineer working nearby.', 'unnamed-inverted: one engineer | The pier is old'],
    ['“It is theatre,” sighed one diplomat.', 'unnamed-inverted: one diplomat | “It is theatre,”'],
    ['Gone are the days, warn traders.', 'unnamed-inverted: traders | Gone are the days'],
    ['The pier is doomed, two aides told the Gazette.', 'unnamed-after: two aides | The pier is doomed'],
    ['The pier is old, port officials say, but it stays.', 'unnamed-after: port officials | The pier is old'],
    ['“He is finished,” one minister said of the chair.', 'unnamed-after: one minister | “He is finished,”'],
  ],
  'a figure that is put on something': [
    ['Two officers put the losses higher, at 29.', 'put-at: Two officers | the losses higher, at 29'],
    ['The ministry put the damage at $2 billion.', 'named-put-at: The ministry | the damage at $2 billion'],
    ['The court has put the toll at 40.', 'named-put-at: The court | the toll at 40'],
    ['The ministry, which runs it, gave the toll as 40.', 'named-put-at: The ministry | the toll as 40'],
    ['The cost was put at $4 million by the board.', 'named-put-at: the board | The cost / at $4 million'],
    ['A report puts the cost at $3 million.', 'named-put-at: A report | the cost at $3 million'],
  ],
  'a stance': [
    ['Critics condemned the sale of the pier.', 'unnamed-before: Critics | the sale of the pier'],
    ['It angered lawmakers, who call it a giveaway.', 'unnamed-before: lawmakers | it a giveaway'],
    ['She was called a quack by fellow doctors.', 'stance-passive: fellow doctors | a quack'],
    ['Leaders seized on the memo, calling it a sell-out.', 'unnamed-before: Leaders | it a sell-out'],
    ['It brought in more than analysts expected.', 'fronted: analysts | It brought in more'],
    ['To officials, it was a show of respect.', 'in-their-eyes: officials | it was a show of respect'],
  ],
  'what others pass on': [
    [
      'The gazette reported, citing two officials, that the pier was sold.',
      'citing: two officials | that the pier was sold',
      'outlet-quotes: The gazette | that the pier was sold',
    ],
    ['One official was quoted as saying it was sold.', 'agent: One official | it was sold'],
    ['Unconfirmed reports said it was sold.', 'unnamed-reports: Unconfirmed reports | it was sold'],
  ],
};

const LEAVES_ALONE: readonly string[] = [
  'Officials would say where the pier is.',
  'The party is citing a more progressive platform.',
  'He was kinder to reporters who want a word.',
  'To the pier, it was a short walk.',
  'Two officers put the boat in the dock.',
  'The board put the house at auction.',
  'The board put the ship at risk.',
  'The board put the clock at the door.',
  'The strike put the cost at $2 billion.',
  'The cost was put at $2 billion by the strike.',
  'The pier is old, two aides said it.',
  'She is a devoted mother who called him a liar.',
  'They condemned the sale.',
  '“Critics say it is old.”',
];

const BETWEEN_COMMAS = [
  'The pier is doomed, two aides told the Gazette.',
  'The pier is old, port officials say, but it stays.',
];

/** The readers that find something at a word, in their order. */
function readersOf(text: string): readonly (readonly StatementReader['find'][])[] {
  const passage = passageOf(text);
  return Array.from(passage.words, (_, position) =>
    READERS.map(({ find }) => find).filter((find) => find(passage, position, []) !== null),
  );
}

describe('the second reading', () => {
  for (const [title, rows] of Object.entries(FINDS)) {
    describe(`finds ${title}`, () => {
      for (const [copy, ...expected] of rows) it(copy, () => assert.deepEqual(found(copy), expected));
    });
  }

  describe('leaves alone', () => {
    for (const copy of LEAVES_ALONE) it(copy, () => assert.deepEqual(found(copy), []));
  });

  describe('asks its readers in an order of which two places matter', () => {
    const others = (copy: string): number[] =>
      readersOf(copy).map((readers) => readers.filter((reader) => reader !== activeStance).length);

    it('an active stance is last: in the words of others it would find less', () => {
      assert.equal(READERS.at(-1)?.find, activeStance);
      const copy = 'Some investors worry that it will close.';
      assert.ok(readersOf(copy).some((readers) => readers.length > 1 && readers.includes(activeStance)));
    });

    it('a speaker after the words comes before a plain statement', () => {
      const copy = 'The pier is old, says one engineer.';
      assert.deepEqual(
        readersOf(copy).filter((readers) => readers.length > 1),
        [[speakerAfterVerb, invertedSpeaker, unnamedStatement]],
      );
    });

    it('so does a speaker between commas, of whom it sees more', () => {
      for (const copy of BETWEEN_COMMAS)
        assert.deepEqual(
          readersOf(copy).filter((readers) => readers.length > 1),
          [[interposedSpeaker, unnamedStatement]],
        );
    });

    it('none is passed over at a word where it would find something', () => {
      for (const copy of [...Object.values(FINDS).flatMap((rows) => rows.map(([text]) => text)), ...BETWEEN_COMMAS]) {
        const passage = passageOf(copy);
        passage.words.forEach((word, position) => {
          for (const { mayFind, find } of READERS)
            if (find !== citedPeople && find !== speakerAfterVerb && find(passage, position, []) !== null)
              assert.ok(mayFind(word, passage.cueWords[position]!.lemma), `${copy}: ${word}`);
        });
      }
    });

    it('any other word has one reader at most', () => {
      const shared = Object.values(FINDS)
        .flatMap((rows) => rows.map(([copy]) => copy))
        .filter((copy) => !copy.includes('says one engineer') && !copy.includes('warn traders'))
        .filter((copy) => !BETWEEN_COMMAS.includes(copy));
      assert.deepEqual(
        shared.filter((copy) => Math.max(...others(copy)) > 1),
        [],
      );
    });
  });
});
