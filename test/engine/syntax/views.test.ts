/** Tests of the views through which readers see a story and its units: token by token, with names, quotations and sentences. */
import assert from 'node:assert/strict';
import type { NameMention } from '../../../src/engine/model';
import { PartsOfSpeech } from '../../../src/engine/syntax/partsOfSpeech';
import {
  isComma,
  isDash,
  isDay,
  isPunctuation,
  isQuotationMark,
  isStop,
  makeUnitView,
  sentenceAt,
  startOfWords,
  type UnitView,
} from '../../../src/engine/syntax/unitView';
import { WordForms } from '../../../src/engine/syntax/wordForms';
import { WordClasses } from '../../../src/engine/tagger';
import { phraseCopy } from '../../support/phraseCopy';

const guess = new PartsOfSpeech(null);
const forms = new WordForms(new WordClasses());

/** The view of the unit in which the copy has "{…}", or of the first. */
function unitOf(marked: string): UnitView {
  const { story, mentions, phrases } = phraseCopy(marked);
  const at = phrases[0]?.start ?? story.units[0]!.start;
  const unit = story.units.find(({ end }) => at < end)!;
  const own = forms.of(story.tokens, unit.firstToken, unit.endToken);
  const quotations = story.quotations.flatMap(({ depth }, index) => (depth === 0 ? [index] : []));
  const touches = mentions.filter(({ start, end }) => start < unit.end && end > unit.start);
  const tags = guess.tag(story, unit, own);
  return makeUnitView(story, unit, { forms: own, tags }, touches as readonly NameMention[], quotations);
}

describe('a word opens its sentence', () => {
  /** Whether the first token of the phrase does. */
  const opens = (marked: string): boolean => {
    const { view, phrases } = phraseCopy(marked.replaceAll(' // ', '\n\n'));
    return view.opensSentence(view.tokenAt(phrases[0]!.start));
  };
  describe('at its start, after opening marks and after a dateline', () => {
    for (const marked of [
      '{Officials} said so.',
      'It rained. {Officials} said so.',
      '“{Officials} said so,” she said.',
      '"{Officials} said so," she said.',
      '‘{Officials} said so,’ she said.',
      "'{Officials} said so,' she said.",
      '„{Officials} said so” she said.',
      '«{Officials} said so» she said.',
      '»{Officials} said so« she said.',
      '({Officials} said so.)',
      '[{Officials} said so.]',
      '*{Officials} said so.*',
      '_{Officials} said so._',
      '``{Officials} said so.',
      'TARN — {Officials} said so.',
      'TARN – {Officials} said so.',
      'TARN - {Officials} said so.',
      'TARN -- {Officials} said so.',
      'TARN, Norland (AP) — {Officials} said so.',
      'TARN, Old and New Norland, June 3 — {Officials} said so.',
      'Quay sold // {Officials} said so.',
    ])
      it(marked, () => assert.ok(opens(marked)));
  });
  describe('nowhere else', () => {
    for (const marked of [
      'The {officials} said so.',
      'Tarn — {officials} said so.',
      'AP — {officials} said so.',
      '201 — {officials} said so.',
      'TARN, {officials} said so.',
      'TARN — the {officials} said so.',
      'TARN, Old and New and Upper Norland, June 3 — {officials} said so.',
      'So — {officials} said so.',
      'It was ({officials} said so).',
      'TARN fell. It — {officials} said so.',
    ])
      it(marked, () => assert.ok(!opens(marked)));
  });
});

describe('the view of a story', () => {
  const { view, story, text } = phraseCopy(
    '[Ana Lima|p] of [Acme Inc.|o] said: “We ‘never’ go.” It rained in [Ängelholm|l] for 12 days.',
  );
  const at = (words: string): number => text.indexOf(words);

  it('finds tokens, names and quotations by their places', () => {
    assert.equal(view.word(view.tokenAt(at('Lima'))), 'lima');
    assert.equal(view.word(view.tokenAt(at('Lima') + 3)), 'lima');
    assert.equal(view.word(view.tokenAt(at('Lima') + 4)), 'of');
    assert.equal(view.tokenAt(text.length), story.tokens.length);
    assert.deepEqual(view.range({ start: at('Lima'), end: at('of') + 1 }), { from: 1, to: 3 });
    assert.deepEqual(view.range({ start: at('Lima'), end: at('Lima') + 4 }), { from: 1, to: 2 });
    assert.deepEqual(
      [0, at('Lima'), at('of'), at('Acme')].map((offset) => view.mentionAt(offset)),
      [0, 0, 1, 1],
    );
    assert.equal(view.nameAt(at('Acme')).text, 'Acme Inc.');
    assert.deepEqual(
      view.mentionsIn({ start: at('Lima'), end: at('Acme') }).map((name) => name.text),
      ['Ana Lima'],
    );
    assert.deepEqual(view.mentionsIn({ start: 0, end: text.length }).length, 3);
    assert.deepEqual(view.mentionsIn({ start: at('of'), end: at('Acme') }), []);
  });

  it('knows the outermost quotation of a place', () => {
    const places = ['said', '“', 'We', 'never', 'go', '”', ' It'].map(at);
    assert.deepEqual(
      places.map((offset) => view.quotationAt(offset)),
      [-1, 0, 0, 0, 0, 0, -1],
    );
    assert.equal(view.quotationAt(text.length), -1);
    assert.equal(text.slice(view.quotation(0).start, view.quotation(0).end), '“We ‘never’ go.”');
  });

  it('knows sentences, stops, capitals and words', () => {
    const of = (words: string): number => view.tokenAt(at(words));
    assert.deepEqual(
      ['Ana', 'go', 'It', 'days'].map((words) => view.sentenceIndex(of(words))),
      [0, 0, 1, 1],
    );
    assert.equal(view.sentenceIndex(-1), -1);
    assert.equal(view.sentence(story.tokens.length), undefined);
    assert.deepEqual(
      ['Ana', 'of', '12', 'Ängelholm', ':'].map((words) => view.isCapitalised(of(words))),
      [true, false, false, true, false],
    );
    assert.deepEqual(
      ['Ana', '12', ':', '“'].map((words) => view.isWord(of(words))),
      [true, true, false, false],
    );
    assert.ok(!view.isWord(-1) && !view.isCapitalised(-1) && view.word(-1) === '');
    const stops = phraseCopy('So. Yes! What? Well… Then... (No), yes');
    assert.deepEqual(
      stops.story.tokens.filter((_, token) => stops.view.isStop(token)).map((token) => token.text),
      ['.', '!', '?', '…', '...'],
    );
    assert.equal(view.span({ from: 0, to: 3 }).text, 'Ana Lima of');
    assert.equal(view.span({ from: 2, to: 2 }).text, 'of');
  });

  it('has nouns for people by unit, and the house’s own', () => {
    const { view: own } = phraseCopy('The mayor met staffers and a clerk.\n\nA wobble and an aide left.', ['wobble']);
    assert.deepEqual(
      [own.personNounsIn(0), own.personNounsIn(1)].map((list) => list.length),
      [3, 1],
    );
    assert.deepEqual(own.personNounsIn(0)[0], 1);
    assert.deepEqual(
      ['wobbles', 'wobble', 'aide', 'bridge'].map((word) => own.isPersonNoun(word)),
      [true, true, true, false],
    );
    assert.deepEqual(
      ['wobble', 'wobbles', 'aide'].map((word) => own.isHouseNoun(word)),
      [true, false, false],
    );
  });
});

describe('the view of a unit', () => {
  const marks = (view: UnitView, is: (view: UnitView, position: number) => boolean): string =>
    Array.from({ length: view.length + 2 }, (_, at) => at - 1)
      .filter((position) => is(view, position))
      .map((position) => view.tokens[position]!.text)
      .join(' ');

  it('tells marks apart', () => {
    const view = unitOf('So, "yes" — no – now -- then: it’s 5 o’clock - well… And? Oh! “Yes,” ‘no’.');
    assert.equal(marks(view, isDash), '— – -- -');
    assert.equal(marks(view, isComma), ', ,');
    assert.equal(marks(view, isStop), '… ? ! .');
    assert.equal(marks(unitOf('So... “yes”'), isStop), '...');
    assert.equal(marks(view, isQuotationMark), '" " “ ” ‘ ’');
    assert.equal(marks(unitOf('the workers’ union (no)'), isQuotationMark), '');
    assert.equal(marks(unitOf('«Oui» dit-elle'), isQuotationMark), '« »');
    assert.equal(marks(unitOf('So (yes), no'), isPunctuation), '( ) ,');
  });

  it('knows days', () => {
    for (const word of 'monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(' '))
      assert.ok(isDay(word), word);
    for (const word of ['tomorrow', 'mondays', 'day', 'payday', 'midmonday']) assert.ok(!isDay(word), word);
  });

  it('has each token’s name, quotation and sentence', () => {
    const view = unitOf('It rained.\n\n{[Ana Lima|p] said} “No.” [Acme|o] fell.');
    assert.equal(view.words.join(' '), 'ana lima said “ no . ” acme fell .');
    assert.deepEqual([...view.name], [0, 0, -1, -1, -1, -1, -1, 1, -1, -1]);
    assert.deepEqual([...view.quotation], [-1, -1, -1, 0, 0, 0, 0, -1, -1, -1]);
    assert.deepEqual([...view.sentence], [0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    assert.deepEqual(view.sentenceStarts, [0, 7, 10]);
    assert.deepEqual(view.sentences, [
      { from: 0, to: 7 },
      { from: 7, to: 10 },
    ]);
    assert.deepEqual(sentenceAt(view, 8), { from: 7, to: 10 });
    assert.deepEqual(sentenceAt(view, 99), { from: 7, to: 10 });
    assert.equal(view.story.tokens[view.first]!.text, 'Ana');
  });

  it('has words after a dateline', () => {
    const view = unitOf('{TARN}, Norland (AP) — It rained. It fell.');
    const [first, second] = view.sentences as [{ from: number; to: number }, { from: number; to: number }];
    assert.equal(view.words[startOfWords(view, first)], 'it');
    assert.equal(startOfWords(view, second), second.from);
    const none = unitOf('It rained.');
    assert.equal(startOfWords(none, none.sentences[0]!), 0);
    const later = unitOf('TARN (AP) — It rained.\n\n{It} fell.');
    assert.equal(startOfWords(later, later.sentences[0]!), 0);
  });
});
