/** The checklist: what there is to check in a story, what it comes to, and what is left alone. */
import assert from 'node:assert/strict';
import { checkables, type Checkable, type CheckableKind } from '../../src/checklist';
import { engine } from '../support/engine';

const read = (text: string, storyDate = '2016-03-10'): readonly Checkable[] =>
  checkables(engine().analyze(text, { storyDate }));

/** "figure: 40 tugs = 40 tugs" for each thing of the kinds. */
const list = (text: string, ...kinds: CheckableKind[]): string[] =>
  read(text)
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, text: words, value }) => `${kind}: ${words}${value === null ? '' : ` = ${value}`}`);

describe('what there is to check', () => {
  const finds: [string, CheckableKind, string[]][] = [
    ['Mayor Nadia Okafor met the crew. Okafor spoke first.', 'name', ['name: Mayor Nadia Okafor = Nadia Okafor']],
    ['The ferry left Lisbon for Bergen on Monday.', 'place', ['place: Lisbon = Lisbon', 'place: Bergen = Bergen']],
    [
      'The pier cost $40 million and 12% of that was paid by the port in three years.',
      'figure',
      ['figure: $40 million = 40000000 USD', 'figure: 12% = 12%', 'figure: three years = 3 year'],
    ],
    ['It opened on 4 March 2015.', 'date', ['date: 4 March 2015 = 2015-03-04']],
    [
      '"We sail at noon," said Nadia Okafor. The "plan" was old.',
      'quotation',
      ['quotation: "We sail at noon," = Nadia Okafor'],
    ],
    [
      'It is the largest dock in the country and the first woman to run it sold its best crane.',
      'superlative',
      ['superlative: largest dock', 'superlative: first woman', 'superlative: best crane'],
    ],
    [
      'The report is at https://example.org/pier, or write to port@example.org.',
      'link',
      ['link: https://example.org/pier = https://example.org/pier', 'link: port@example.org = port@example.org'],
    ],
  ];
  for (const [text, kind, expected] of finds)
    it(`lists each ${kind}`, () => assert.deepEqual(list(text, kind), expected));

  it('finds addresses in Markdown’s notation, with the brackets that belong to them', () => {
    const text =
      '# Pier\n\nSee [the plan](https://example.org/plan_(2015)) and <https://example.org/b>.\n\n`https://example.org/code`\n\n[c]: https://example.org/c "Map"\n';
    const all = checkables(engine().analyze(text, { carrier: 'markdown' })).filter(({ kind }) => kind === 'link');
    assert.deepEqual(
      all.map(({ value }) => value),
      ['https://example.org/plan_(2015)', 'https://example.org/b', 'https://example.org/c'],
    );
    for (const { start, end, text: words } of all) assert.equal(text.slice(start, end), words);
  });

  for (const [carrier, text, ...expected] of [
    [
      'html',
      '<nav><a href="https://example.org/nav">Home</a></nav><p>See <a class="x" href="https://example.org/a?b=1&amp;c=2">the plan</a>, <a href=\'mailto:port@example.org\'>mail</a>, <a href="#note">note</a> and <a href="/b">here</a>.</p><!-- <a href="https://example.org/c"> -->',
      'https://example.org/a?b=1&amp;c=2',
      'mailto:port@example.org',
    ],
    [
      'ninjs',
      '{"headline": "Pier", "body_xhtml": "<p>See <a href=\\"https:\\/\\/example.org\\/a\\">the plan</a>.</p>"}',
      'https:\\/\\/example.org\\/a',
    ],
    [
      'rss',
      '<rss><item><title>Pier</title><description>&lt;p&gt;See &lt;a href="https://example.org/a"&gt;it&lt;/a&gt;.&lt;/p&gt;</description></item></rss>',
      'https://example.org/a',
    ],
  ] as const) {
    it(`finds the addresses that words lead to in ${carrier}`, () => {
      const all = checkables(engine().analyze(text, { carrier })).filter(({ kind }) => kind === 'link');
      assert.deepEqual(
        all.map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }

  const leavesAlone: [string, string, CheckableKind][] = [
    ['a nationality', 'The Danish crew slept.', 'name'],
    ['the second mention of a name', 'Okafor slept.', 'name'],
    ['the first of a row', 'It was the first of five days, the last week and the first two hours.', 'superlative'],
    ['words that only end like superlatives', 'The forest, the rest and the priest were there.', 'superlative'],
    ['a word in inverted commas', 'The so-called "deal" was off.', 'quotation'],
    ['a byline', 'Pier shut\n\nBy Nora Vestergaard\n\nThe pier was shut.', 'name'],
  ];
  for (const [what, text, kind] of leavesAlone)
    it(`leaves alone ${what}`, () => {
      const story = what.startsWith('the second') ? `Nadia Okafor woke. ${text}` : text;
      assert.deepEqual(list(story, kind), what.startsWith('the second') ? ['name: Nadia Okafor = Nadia Okafor'] : []);
    });

  it('lists a name again where it has another title', () => {
    assert.deepEqual(
      list('Mayor Nadia Okafor slept. Years later, Senator Nadia Okafor woke.', 'name').map(
        (line) => line.split(' =')[0],
      ),
      ['name: Mayor Nadia Okafor', 'name: Senator Nadia Okafor'],
    );
  });

  it('says in which sentence a thing stands, who says it, and whether that source is unnamed', () => {
    const [thing] = read('It rained. An official at the port said the dock cost $40 million.').filter(
      ({ kind }) => kind === 'figure',
    );
    assert.equal(thing!.sentence.text, 'An official at the port said the dock cost $40 million.');
    assert.equal(thing!.attribution?.cue?.text, 'said');
    assert.equal(thing!.unnamedSource, true);
    const [named] = read('Nadia Okafor said the dock cost $40 million.').filter(({ kind }) => kind === 'figure');
    assert.equal(named!.unnamedSource, false);
    const about = read('A lawyer in Harmouth said the quay is shut.').find(({ text }) => text === 'Harmouth');
    assert.equal(about!.unnamedSource, true, 'it describes the source');
  });

  it('keeps to the order of the text, with spans that slice to their words', () => {
    const text = 'Nadia Okafor said: "The first pier cost $4 million on 3 May." It is the oldest pier in Porto.';
    const all = read(text);
    assert.deepEqual(
      all.map(({ start }) => start),
      all.map(({ start }) => start).sort((a, b) => a - b),
    );
    for (const { start, end, text: words, sentence } of all) {
      assert.equal(text.slice(start, end), words);
      assert.equal(text.slice(sentence.start, sentence.end), sentence.text);
    }
  });
});
