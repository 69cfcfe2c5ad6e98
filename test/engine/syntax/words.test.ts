/** Tests of words by themselves: lemmas, genders, nouns for people, parts of speech without weights, and forms that are settled. */
import assert from 'node:assert/strict';
import { genderOfWords } from '../../../src/engine/syntax/gender';
import { nounLemma, verbLemma } from '../../../src/engine/syntax/lemma';
import { guessPartOfSpeech, punctuationTag } from '../../../src/engine/syntax/partsOfSpeech/closedClass';
import { settledTag, verbTagsOf } from '../../../src/engine/syntax/partsOfSpeech/settledForms';
import { joinedTag, LEARNT_TAGS } from '../../../src/engine/syntax/partsOfSpeech/tagSet';
import { isPersonNoun, lastPart } from '../../../src/engine/syntax/personNoun';
import { EDGE, WordForms } from '../../../src/engine/syntax/wordForms';
import { WordClasses } from '../../../src/engine/tagger';

/** Rows of "forms: lemma". */
function each(rows: string, test: (form: string, expected: string) => void): void {
  for (const row of rows.trim().split('\n')) {
    const [forms, expected] = row.trim().split(': ') as [string, string];
    for (const form of forms.split(' ')) it(`${form}: ${expected}`, () => test(form, expected));
  }
}

describe('the infinitive of a verb', () => {
  each(
    `
    said says saying say: say
    told tells telling: tell
    denied denies denying: deny
    argued argues arguing: argue
    quipped quips quipping: quip
    hoped hopes hoping: hope
    quoted quoting: quote
    admitted admitting: admit
    confessed confesses confessing: confess
    stressed stressing: stress
    announced announcing: announce
    acknowledged acknowledging: acknowledge
    preached preaches: preach
    added adding: add
    called calling: call
    insisted insisting: insist
    lies: lie
    red: red
    pass: pass
    ring: ring
    wobbled: wobble
    zapped: zap
    zigged: zig
    boxes: box
    buzzes: buzz
    wishes: wish
    `,
    (form, lemma) => assert.equal(verbLemma(form), lemma),
  );
});

describe('the singular of a noun', () => {
  each(
    `
    officials: official
    authorities: authority
    people: person
    men: man
    women: woman
    children: child
    wives: wife
    businesswomen: businesswoman
    spokesmen: spokesman
    omen: omen
    ties: tie
    bosses: boss
    boxes: box
    coaches: coach
    wishes: wish
    waltzes: waltz
    press: press
    virus: virus
    crisis: crisis
    analyses: analysis
    gas: gas
    as: as
    data: data
    series: series
    news: news
    police: police
    statistics: statistic
    media: media
    mps: mp
    us: us
    his: his
    this: this
    rabbis: rabbi
    alibis: alibi
    gunmen: gunman
    firemen: fireman
    fishermen: fisherman
    policemen: policeman
    congressmen: congressman
    congresswomen: congresswoman
    spokeswomen: spokeswoman
    businessmen: businessman
    `,
    (form, lemma) => assert.equal(nounLemma(form), lemma),
  );
});

describe('the gender that words say', () => {
  for (const [words, gender] of [
    [['the', 'woman'], 'female'],
    [['mrs.'], 'female'],
    [['mr'], 'male'],
    [['the', 'chairman'], 'male'],
    [['a', 'man', 'and', 'a', 'woman'], null],
    [['the', 'official'], null],
    [[], null],
  ] as const)
    it(`${words.join(' ')}: ${gender}`, () => assert.equal(genderOfWords(words), gender));
});

describe('nouns for people', () => {
  for (const word of ['official', 'officials', 'ex-minister', 'vice-presidents', 'women', 'spokesperson'])
    it(`${word} is one`, () => assert.ok(isPersonNoun(word)));
  for (const word of ['ministry', 'report', 'newspaper', 'letter', 'ex-wharf', 'bridge', 'er'])
    it(`${word} is none`, () => assert.ok(!isPersonNoun(word)));
  it('end in the part that counts', () => {
    assert.deepEqual(['ex-minister', 'minister', '-minister'].map(lastPart), ['minister', 'minister', '-minister']);
  });
});

describe('parts of speech by form alone', () => {
  each(
    `
    the a these neither: DT
    i you themselves: PRP
    my whose: PRP$
    of although per citing: IN
    to: TO
    and plus: CC
    will shall wo: MD
    which how: W
    there: EX
    is says know: VBZ
    was wrote: VBD
    been known: VBN
    be: VB
    being saying running: VBG
    not later privately quickly: RB
    two billion: CD
    many western famous useful active notable visible public legal British careless: JJ
    moved: VBD
    bridges: NNS
    glass bridge: NN
    `,
    (form, tag) => assert.equal(guessPartOfSpeech(form, form.toLowerCase(), 'word', true), tag),
  );
  it('tell a name by its capital inside a sentence', () => {
    assert.equal(guessPartOfSpeech('Harmouth', 'harmouth', 'word', false), 'NNP');
    assert.equal(guessPartOfSpeech('Moved', 'moved', 'word', true), 'VBD');
    assert.equal(guessPartOfSpeech('Moved', 'moved', 'word', false), 'NNP');
    assert.equal(guessPartOfSpeech('Harmouth', 'harmouth', 'word', true), 'NNP');
    assert.equal(guessPartOfSpeech('12', '12', 'number', false), 'CD');
    assert.equal(guessPartOfSpeech(',', ',', 'punctuation', false), ',');
    assert.equal(guessPartOfSpeech('$', '$', 'symbol', false), ':');
  });
  each(
    `
    ,: ,
    . ! ?: .
    ( [ {: -LRB-
    ) ] }: -RRB-
    " “ ” ‘ ’ ': ''
    -: HYPH
    ; — …: :
    `.replaceAll(', : ,', ','),
    (mark, tag) => assert.equal(punctuationTag(mark), tag),
  );
});

describe('forms that can be but one thing', () => {
  const forms = new WordForms(new WordClasses());
  const settle = (word: string, tag: string, before?: string, next?: string): string =>
    settledTag(forms.get(word), tag, before === undefined ? undefined : forms.get(before), next);

  it('verbs of saying', () => {
    for (const [word, tags] of [
      ['said', 'VBD VBN JJ'],
      ['told', 'VBD VBN'],
      ['says', 'VBZ'],
      ['tells', 'VBZ'],
      ['wrote', 'VBD'],
      ['tweeted', 'VBD VBN'],
      ['insisted', 'VBD VBN'],
      ['argued', 'VBD VBN'],
      ['believes', 'VBZ'],
      ['thinks', 'VBZ'],
      ['insists', 'VBZ'],
      ['argues', 'VBZ'],
      ['adds', 'VBZ'],
      ['saying', 'VBG NN'],
      ['telling', 'VBG JJ'],
    ] as const) {
      const may = tags.split(' ');
      assert.deepEqual(verbTagsOf(word), may);
      for (const tag of may) assert.equal(settle(word, tag), tag);
      assert.equal(settle(word, 'NNP'), may[0]);
    }
    assert.equal(verbTagsOf('walked'), null);
  });

  it('verbs after “who”, and people who are no verbs', () => {
    assert.equal(settle('runs', 'NNS', 'who'), 'VBZ');
    assert.equal(settle('runs', 'NNS', 'the'), 'NNS');
    assert.equal(settle('officials', 'NNS', 'who'), 'NNS');
    assert.equal(settle('officials', 'VBZ'), 'NNS');
    assert.equal(settle('runs', 'VBZ'), 'VBZ');
  });

  it('people who are no qualities, unless a noun follows', () => {
    for (const tag of ['JJ', 'VB']) {
      assert.equal(settle('official', tag), 'NN');
      assert.equal(settle('official', tag, undefined, 'VBD'), 'NN');
      for (const next of ['NN', 'NNS', 'NNP', 'JJ', 'DT', 'PRP', 'PRP$', 'CD'])
        assert.equal(settle('official', tag, undefined, next), tag, next);
    }
    assert.equal(settle('official', 'RB'), 'RB');
    assert.equal(settle('green', 'JJ'), 'JJ');
  });
});

describe('Penn’s tags', () => {
  it('are joined where nothing tells them apart', () => {
    for (const tag of LEARNT_TAGS) assert.equal(joinedTag(tag), tag);
    for (const [joined, ...penn] of [
      ['NNP', 'NNPS'],
      ['JJ', 'JJR', 'JJS', 'AFX'],
      ['RB', 'RBR', 'RBS'],
      ['VBZ', 'VBP'],
      ['DT', 'PDT'],
      ['W', 'WDT', 'WP', 'WP$', 'WRB'],
      ['X', 'FW', 'UH', 'LS', 'SYM', 'GW', 'ADD', 'NIL', '$'],
      ['PUNCT', ',', '-LRB-', '``'],
    ] as const)
      for (const tag of penn) assert.equal(joinedTag(tag), joined, tag);
  });
});

describe('forms of words', () => {
  let forms: WordForms;
  beforeEach(() => (forms = new WordForms(new WordClasses())));
  it('are one for one spelling, and look alike where learnt features say so', () => {
    assert.equal(forms.get('Oslo'), forms.get('Oslo'));
    assert.equal(forms.size, 1);
    const shape = (word: string): number => forms.get(word).shape;
    for (const [one, other] of [
      ['Oslo', 'Bergen'],
      ['OSLO', 'NATO'],
      ['12', '1999'],
      ['A-1b', 'BB-22cc'],
    ] as const)
      assert.equal(shape(one), shape(other), `${one} ${other}`);
    for (const [one, other] of [
      ['Oslo', 'oslo'],
      ['OSLO', 'Oslo'],
      ['12', 'ab'],
      ['a-b', 'a_b'],
      ['12', '1,2'],
    ] as const)
      assert.notEqual(shape(one), shape(other), `${one} ${other}`);
  });
  it('have ends and beginnings of their own length, in small letters with straight apostrophes', () => {
    const [one, other] = [forms.get('Talking'), forms.get('walking')];
    assert.deepEqual(
      [one.suffix1, one.suffix2, one.suffix3, one.suffix4],
      [other.suffix1, other.suffix2, other.suffix3, other.suffix4],
    );
    assert.notEqual(one.prefix2, other.prefix2);
    assert.equal(forms.get('tal').prefix3, one.prefix3);
    assert.equal(forms.get('taxi').prefix2, one.prefix2);
    assert.notEqual(forms.get('taxi').prefix3, one.prefix3);
    assert.equal(forms.get('Don’t').word, forms.get("don't").word);
    assert.notEqual(forms.get('Don’t').exact, forms.get("don't").exact);
    assert.deepEqual([one.capitalised, other.capitalised, EDGE.capitalised], [true, false, false]);
    assert.deepEqual(forms.of([], 0, 0), []);
  });
});
