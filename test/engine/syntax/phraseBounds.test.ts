/**
 * Tests of where the noun phrase of a source begins and ends. "{…}" is the phrase that is found; what is read starts at its near end,
 * where "{}" stands alone nothing is found, and "^" is the far end that the reading may not pass. Words have the tags that their forms
 * say, or one that is written after them: "Norland/NNP".
 */
import assert from 'node:assert/strict';
import type { NameMention } from '../../../src/engine/model';
import { PartsOfSpeech } from '../../../src/engine/syntax/partsOfSpeech';
import { headOf, isNounLike, nounPhraseAfter, nounPhraseBefore } from '../../../src/engine/syntax/phraseBounds';
import { makeUnitView, type UnitView } from '../../../src/engine/syntax/unitView';
import { WordForms } from '../../../src/engine/syntax/wordForms';
import { WordClasses } from '../../../src/engine/tagger';
import { phraseCopy } from '../../support/phraseCopy';

/** Tags of words whose forms say another. */
const TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    official: 'NN',
    left: 'VBD',
    late: 'JJ',
    soon: 'RB',
    leading: 'VBG',
    briefed: 'VBN',
    polled: 'VBN',
    surveyed: 'VBN',
    familiar: 'JJ',
    close: 'JJ',
    there: 'RB',
    old: 'JJ',
    long: 'JJ',
    open: 'JJ',
    fell: 'VBD',
    began: 'VBD',
    rained: 'VBD',
    knows: 'VBZ',
  }),
);
const guess = new PartsOfSpeech(null);
const forms = new WordForms(new WordClasses());

interface Read {
  readonly view: UnitView;
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

function read(marked: string): Read {
  // Places of the marks among the words, which the copy has without them.
  const tags = new Map<number, string>();
  const limits: number[] = [];
  let plain = '';
  let last = 0;
  let skipped = 0;
  for (const { 0: mark, 1: tag, index } of marked.matchAll(
    /\/([A-Z]{2,4}\$?)(?![A-Za-z])|[\^{}~]|\[=?(?=[^[\]]+\|[a-z]\])|\|[a-z]\]/g,
  )) {
    const end = index - skipped;
    if (tag !== undefined) tags.set(end, tag);
    else if (mark === '^') limits.push(end);
    skipped += mark.length;
    if (tag !== undefined || mark === '^') {
      plain += marked.slice(last, index);
      last = index + mark.length;
    }
  }
  const { story, mentions, phrases, view: whole } = phraseCopy(plain + marked.slice(last));
  const unit = story.units.find(({ start, end }) => start <= phrases[0]!.start && phrases[0]!.end <= end)!;
  const own = forms.of(story.tokens, unit.firstToken, unit.endToken);
  const guessed = guess
    .tag(story, unit, own)
    .map((tag, at) => tags.get(story.tokens[unit.firstToken + at]!.end) ?? TAGS.get(own[at]!.lower) ?? tag);
  const quotations = story.quotations.flatMap(({ depth }, at) => (depth === 0 ? [at] : []));
  const view = makeUnitView(story, unit, { forms: own, tags: guessed }, mentions as readonly NameMention[], quotations);
  const place = (offset: number): number => whole.tokenAt(offset) - unit.firstToken;
  const { start, end } = phrases[0]!;
  const from = place(start);
  const to = start === end ? from : place(end - 1) + 1;
  return { view, from, to, limit: limits.length === 0 ? -1 : place(limits[0]!) };
}

const words = (view: UnitView, found: { readonly from: number; readonly to: number } | null): string =>
  found === null ? '' : view.words.slice(found.from, found.to).join(' ');

function each(rows: string, test: (row: Read) => void): void {
  for (const row of rows.trim().split('\n')) it(row.trim(), () => test(read(row.trim())));
}

describe('the noun phrase before a verb', () => {
  each(
    `
    {Officials} said
    On Monday {officials} said
    “Quiet,” {an official} said
    {The old pier} fell
    {A spokesman for the port} said
    {A spokesman for the port of Tarn/NNP} said
    He asked and {a spokesman at the port} said
    The mayor and {a clerk} said
    {The mayor and clerk} said
    He met Monday and {clerks} said
    {The mayor & clerk} said
    {A clerk or aide} said
    {A man in a hat} said
    {A man from the port} said
    {A man with a hat} said
    {A clerk on the board} said
    {An aide to the mayor} said
    {An aide inside the port} said
    {An aide within the port} said
    {A farmer near the port} said
    {People across the port} said
    {The man behind the sale} said
    {A clerk under the mayor} said
    {people familiar with the talks} said
    {people close to the talks} said
    {people briefed on the talks} said
    {The mayor’s/POS aide} said
    {The mayor’s/POS new/JJ aide} said
    {his/PRP$ aide} said
    then {his/PRP$ aide} said
    {an aide to his/PRP$ mother} said
    {all the officials} said
    {both the officials} said
    {some officials} said
    {many of the officials} said
    {two/CD officials} said
    {The [Port of Tarn|o] board} said
    {[Olaf Brun|p] of the union} said
    the ‘old/JJ’ {official} said
    officials ^{} said
    the old/JJ {they} said
    {the [Us|o]} said
    the old/JJ {his/PRP$ aide} said
    all ^{the officials} said
    clerks often {officials} said
    old/JJ and {officials} said
    old/JJ of {officials} said
    old/JJ quickly in {talks} said
    {[Save/VB Tarn|o] board} said
    {the workers’ union} said
    {the workers' union} said
    {the trade - union} said
    {[Orr Jr|p] . aides} said
    {[J. Brun|p]} said
    {a well-known/JJ official} said
    {the retired/VBN officer} said
    {a leading/VBG official} said
    it rained, {they} said
    us/PRP {officials} said
    {US/NNP officials} said
    “It is late, {officials} said
    “It is late” {officials} said
    On Monday {he} said
    a spokesman for ^{the port} said
    a ^{spokesman for the port} said
    the {^board} said
    It is late {} said
    It is soon {} said
    it rained quickly {} said
    On Monday {[Brun|p]} said
    The friends of him and {a clerk} said
    {The week of talks} began
    {people} said
    {The head of security for/IN the port} said
    {everyone} said
    {everyone in the north} said
    {no one} said
    `,
    ({ view, from, to, limit }) =>
      assert.equal(words(view, nounPhraseBefore(view, to, Math.max(0, limit))), words(view, { from, to })),
  );
});

describe('the noun phrase after a verb', () => {
  each(
    `
    said {officials} on Monday
    said {an official}, who left
    said {the old/JJ pier hand} there
    said {a spokesman for the port} there
    said {a spokesman} for the port on Monday
    said {a man in a hat} there
    said {a man from the port} there
    said {an aide to the mayor} there
    said {a clerk under the mayor} there
    said {a spokesman} in an interview
    said {a spokesman} in a long and open interview
    said {a spokesman in a red/JJ room} there
    said {a spokesman in a room}, an interview
    said {a spokesman} in March
    said {[Ann Ruiz|p]} in a letter
    said {[Ann Ruiz|p]} in a hat
    said {[Ann Ruiz|p] of the union} there
    said {[Ann Ruiz|p] from the union} there
    said {[Ann Ruiz|p] at the union} there
    said {[Ann Ruiz|p] with the union} there
    said {[Ann Ruiz|p] for the union} there
    said {[Ann Ruiz|p]} on the union
    said {the mayor and a clerk} there
    said {the mayor & clerk} there
    said {the mayor} and left
    said {the mayor} or a clerk
    said {the mayor’s/POS aide} there
    said {the mayor’s/POS new/JJ aide} there
    said {people familiar with the talks} there
    said {people close to the talks} there
    said {people briefed on the talks} there
    said {people briefed by officials} there
    said {voters polled by people} there
    said {voters surveyed by people} there
    said {a memo seen by people} there
    said {people} familiar there
    said {people} known by the paper
    said {people} then familiar with it
    said {he} on Monday
    said {they} there
    said {US/PRP officials} there
    said {US} there
    said {him/PRP} the mayor there
    said {} Monday
    said {} yesterday
    said {} quickly
    said {} the
    said {} and the mayor
    said {a spokesman} of^ the union
    said {[J. Brun|p]} there
    said {[Ann Ruiz Jr.|p]} there
    said {an official} today
    said {an official} last week
    said {two/CD of the officials} there
    said {some of the officials} there
    said {the port} ^board there
    said ^{} clerks
    said {} this week
    said {they} officials there
    said {[Us|o] clerks} there
    said {people} quickly by clerks there
    {officials at the port} left
    {officials} the
    {officials} left
    {officials familiar with talks} there
    said {a well - known/JJ official} there
    “It is late,” said {an official} “and cold”
    said {a clerk to his/PRP$ boss} there
    said {the union}’s/POS old
    said {the retired/VBN officer} there
    said {an aide} the mayor knows
    said {the head of the board and the union} there
    `,
    ({ view, from, to, limit }) => {
      const end = to === from ? null : { from, to };
      assert.equal(words(view, nounPhraseAfter(view, from, limit < 0 ? view.length : limit)), words(view, end));
    },
  );
});

describe('the head of a noun phrase', () => {
  /** The head follows "*". */
  for (const row of `
    {an old *official}
    {*people talking/VBG quickly/RB clerks}
    {*people known/VBN quickly/RB clerks}
    {known/VBN quickly/RB *clerks}
    {*people familiar clerks}
    {*people close clerks}
    {close old *clerks}
    {familiar old *clerks}
    {for the *clerks}
    {*clerks that clerks met}
    {*clerks which clerks met}
    {*clerks who clerks met}
    {a *number in the port}
    {an *official at the port}
    {an *official , a clerk}
    {an *official ( a clerk}
    {an *official who left}
    {an *official that left}
    {an *official which left}
    {the *head of the board}
    {a number of *officials}
    {a group of three/CD *officials}
    {dozens/NNS of *people}
    {a string of former/JJ *aides}
    {*people familiar with it}
    {*people close to it}
    {*people known/VBN there}
    {*people talking/VBG there}
    {the retired/VBN *officer}
    {a known/VBN *officer}
    {*men wanted/VBN men}
    {the mayor ’s/POS *aide}
    {the mayor ’s/POS new/JJ *aide}
    {[Olaf *Brun|p] of the union}
    {quickly/RB *slowly/RB}
    {*they}
    {*everyone in the north}
    {three/CD *officials}
    {the *clerk , who left}
  `
    .trim()
    .split('\n')) {
    it(row.trim(), () => {
      const star = row.trim().indexOf('*');
      const { view, from, to } = read(row.trim().replace('*', ''));
      const expected = /[\w’]+/.exec(row.trim().slice(star + 1))![0].toLowerCase();
      assert.equal(view.words[headOf(view, { from, to })], expected);
    });
  }
});

describe('what can be the head or a name', () => {
  const isOne = (marked: string): boolean => {
    const { view, from } = read(marked);
    return isNounLike(view, from);
  };
  for (const marked of [
    'the {pier}',
    '{they}',
    '{everyone}',
    '{many}',
    '{[Tarn|l]}',
    '{two/CD}',
    '{Tarn/NNP}',
    '{[Sharp|p]/JJ}',
  ])
    it(`${marked} can`, () => assert.ok(isOne(marked)));
  for (const marked of ['{quickly}', '{the}', 'it rained{,}', '{old/JJ}', 'it rained {.}'])
    it(`${marked} cannot`, () => assert.ok(!isOne(marked)));
  it('nothing beyond the copy can', () => {
    const { view } = read('{the pier}');
    assert.deepEqual(
      [-1, view.length].map((at) => isNounLike(view, at)),
      [false, false],
    );
  });
});
