/** Tests of the trained tagger: plain sentences whose words have one reading, and what its features see of a word and its neighbours. */
import assert from 'node:assert/strict';
import { PartsOfSpeech } from '../../../src/engine/syntax/partsOfSpeech';
import {
  addFarLeft,
  addLeft,
  addOwn,
  addPairs,
  addPartOfSpeechFeatures,
  addRight,
} from '../../../src/engine/syntax/partsOfSpeech/features';
import { EDGE, WordForms, type WordForm } from '../../../src/engine/syntax/wordForms';
import { FeatureList, WordClasses } from '../../../src/engine/tagger';
import { readModels } from '../../../src/engine/tagger/models';
import { readModelBytes } from '../../support/engine';
import { storyOf } from '../../support/story';

describe('the trained tagger', () => {
  const { partsOfSpeech, wordClasses } = readModels(readModelBytes());
  const tagger = new PartsOfSpeech(partsOfSpeech);
  const forms = new WordForms(wordClasses);
  /** "The/DT mayor/NN": tags of each unit of the copy. */
  const tagged = (text: string): string => {
    const story = storyOf(text, 'plain');
    return story.units
      .flatMap((unit) => {
        const own = forms.of(story.tokens, unit.firstToken, unit.endToken);
        return tagger.tag(story, unit, own).map((tag, at) => `${story.tokens[unit.firstToken + at]!.text}/${tag}`);
      })
      .join(' ');
  };
  for (const row of `
    The/DT old/JJ mayor/NN walked/VBD to/IN the/DT bridge/NN ./.
    She/PRP will/MD sell/VB her/PRP$ two/CD houses/NNS quickly/RB ./.
    They/PRP have/VBZ sold/VBN them/PRP and/CC they/PRP are/VBZ leaving/VBG ./.
    “/'' We/PRP can/MD not/RB wait/VB ,/, ”/'' the/DT minister/NN said/VBD on/IN Monday/NNP ./.
    The/DT minister/NN ’s/POS aide/NN (/-LRB- a/DT clerk/NN )/-RRB- did/VBD not/RB go/VB ./.
    Who/W told/VBD you/PRP ?/. Nobody/NN did/VBD !/.
    It/PRP rained/VBD ;/: then/RB it/PRP stopped/VBD —/: at/IN last/JJ ./.
    There/EX is/VBZ a/DT well-known/JJ road/NN ./.
    The/DT workers/NNS ’/POS union/NN met/VBD ./.
    Officials/NNS said/VBD the/DT talks/NNS had/VBD failed/VBN ./.
  `
    .trim()
    .split('\n')
    .map((line) => line.trim())) {
    const words = row.split(' ').map((pair) => pair.slice(0, pair.lastIndexOf('/')));
    const text = words
      .join(' ')
      .replace(/ (?=[.,?!;)”]|’s? )/g, '')
      .replace(/(?<=[“(]) /g, '');
    it(text, () => assert.equal(tagged(text), row));
  }

  it('reads each sentence by itself', () => {
    const [one, other] = ['The old mayor walked.', 'Officials said the talks had failed.'];
    assert.equal(tagged(`${one} ${other}`), `${tagged(one)} ${tagged(other)}`);
    assert.equal(tagged(`${one}\n\n${other}`), `${tagged(one)} ${tagged(other)}`);
  });
});

describe('a feature', () => {
  const forms = new WordForms(new WordClasses());
  const [talking, walking, capital, taxi] = ['talking', 'walking', 'Talking', 'taxi'].map((word) =>
    forms.get(word),
  ) as [WordForm, WordForm, WordForm, WordForm];
  const hashes = (add: (list: FeatureList) => void): number[] => {
    const list = new FeatureList();
    list.clear();
    add(list);
    list.endToken();
    return [...list.hashes.slice(0, list.starts[1]!)];
  };
  const shared = (one: number[], other: number[]): number => one.filter((hash) => other.includes(hash)).length;

  it('of a word sees its ends, its beginning and its shape', () => {
    const own = (word: WordForm, opens = false): number[] => hashes((list) => addOwn(word, opens, list));
    assert.equal(new Set(own(talking)).size, 12);
    assert.equal(shared(own(talking), own(walking)), 10);
    assert.equal(shared(own(talking), own(capital)), 10);
    assert.equal(shared(own(talking), own(talking, true)), 10);
    assert.equal(shared(own(talking), own(taxi)), 5);
  });

  it('of a neighbour sees the word and its end, by its side', () => {
    const sides = [addLeft, addFarLeft, addRight].map((add) => (word: WordForm) => hashes((list) => add(word, list)));
    assert.deepEqual(
      sides.map((side) => side(talking).length),
      [4, 1, 4],
    );
    assert.deepEqual(
      sides.map((side) => shared(side(talking), side(walking))),
      [3, 0, 3],
    );
    for (const [at, side] of sides.entries())
      for (const other of sides.slice(at + 1)) assert.equal(shared(side(talking), other(talking)), 0);
    const pairs = (left: WordForm, right: WordForm): number[] => hashes((list) => addPairs(left, taxi, right, list));
    assert.equal(new Set(pairs(talking, walking)).size, 6);
    assert.equal(shared(pairs(talking, walking), pairs(walking, walking)), 4);
    assert.equal(shared(pairs(talking, walking), pairs(talking, talking)), 4);
  });

  it('of a sentence is that of each word and its neighbours, and of nothing outside', () => {
    const words = ['So', 'the', 'old', 'mayor', 'walked', 'away'].map((word) => forms.get(word));
    const list = new FeatureList();
    list.clear();
    addPartOfSpeechFeatures(words, 1, 5, list);
    assert.equal(list.length, 4);
    for (let at = 0; at < 4; at++) {
      const [far, left, word, right] = [at - 1, at, at + 1, at + 2].map((place) =>
        place >= 1 && place < 5 ? words[place]! : EDGE,
      ) as [WordForm, WordForm, WordForm, WordForm];
      const expected = hashes((each) => {
        addOwn(word, at === 0, each);
        addLeft(left, each);
        addFarLeft(far, each);
        addRight(right, each);
        addPairs(left, word, right, each);
      });
      assert.deepEqual([...list.hashes.slice(list.starts[at], list.starts[at + 1])], expected);
    }
  });
});
