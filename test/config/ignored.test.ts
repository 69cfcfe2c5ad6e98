/** Ignoring: scopes, anchors that survive edits, the file and its merging. */
import assert from 'node:assert/strict';
import {
  NOTHING_IGNORED,
  addIgnore,
  applyIgnores,
  describeIgnore,
  findQuote,
  ignoreEntry,
  mergeIgnored,
  readIgnored,
  removeIgnore,
  selectQuote,
  writeIgnored,
  type IgnoreEntry,
  type Ignored,
} from '../../src/config';
import type { Finding } from '../../src/engine';

const RULE = 'sourcing/vague-source';

function finding(text: string, words: string, nth = 0, rule = RULE, data: Finding['data'] = {}): Finding {
  let start = -1;
  for (let index = 0; index <= nth; index += 1) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0);
  return {
    rule,
    severity: 'hint',
    start,
    end: start + words.length,
    text: words,
    message: '',
    data,
    related: [],
    fixes: [],
    reason: '',
  };
}

const ignoring = (...entries: (IgnoreEntry | null)[]): Ignored =>
  entries.reduce((all: Ignored, entry) => addIgnore(all, entry!), NOTHING_IGNORED);

describe('ignoring one finding', () => {
  const story = 'Critics said the quay was late. The mayor denied it.\n\nLater, critics said it had cost too much.';
  const anchored = ignoring(ignoreEntry('finding', finding(story, 'Critics'), 'quay.txt', story));
  const left = (text: string, words: string, name = 'quay.txt'): number =>
    applyIgnores([finding(text, words)], text, name, anchored).length;

  it('silences it and nothing else', () => {
    assert.equal(left(story, 'Critics'), 0);
    assert.equal(left(story, 'critics'), 1);
    assert.equal(applyIgnores([finding(story, 'Critics', 0, 'other/rule')], story, 'quay.txt', anchored).length, 1);
    assert.equal(left(story, 'Critics', 'other.txt'), 1);
  });

  const edits: [string, string][] = [
    ['copy put in before it', `A new lead.\n\n${story}`],
    ['copy taken out after it', 'Critics said the quay was late.'],
    ['a changed sentence after it', story.replace('The mayor denied it.', 'The mayor was away.')],
    [
      'its sentence moved to the end',
      'Later, critics said it had cost too much.\n\nIn the end Critics said the quay was late.',
    ],
    ['other line ends', story.replaceAll('\n', '\r\n')],
    ['its line wrapped', story.replace('said the quay', 'said\nthe quay')],
  ];
  for (const [what, text] of edits) {
    it(`survives ${what}`, () => assert.equal(left(text, 'Critics'), 0));
  }

  it('does not pass to other words', () => {
    assert.equal(left('Opponents said the quay was late.', 'Opponents'), 1);
    assert.equal(left('Nobody knows. Critics hate boats and everything that floats on the water.', 'Critics'), 1);
  });

  it('tells two places with the same words apart by what stands round them', () => {
    const twice = 'Some said the ferry was old. Some feared that the bridge would never open at all.';
    const [first, second] = [finding(twice, 'Some'), finding(twice, 'Some', 1)];
    const only = ignoring(ignoreEntry('finding', second, 'a', twice));
    assert.deepEqual(applyIgnores([first, second], twice, 'a', only), [first]);
    const edited = `Yesterday it rained. ${twice}`;
    const [one, two] = [finding(edited, 'Some'), finding(edited, 'Some', 1)];
    assert.deepEqual(applyIgnores([one, two], edited, 'a', only), [one]);
  });
});

describe('ignoring more', () => {
  const text = 'Nadia Brek met the press. Brek said no.';
  const asked = finding(text, 'Brek', 1, 'names/two-surnames', { name: 'Brek' });

  it('silences a rule in its story only', () => {
    const ignored = ignoring(ignoreEntry('story', asked, 'a.txt', text));
    assert.equal(applyIgnores([asked], text, 'a.txt', ignored).length, 0);
    assert.equal(applyIgnores([asked], text, 'b.txt', ignored).length, 1);
  });

  it('silences a rule everywhere', () => {
    const ignored = ignoring(ignoreEntry('workspace', asked, 'a.txt', text));
    assert.equal(applyIgnores([asked], text, 'b.txt', ignored).length, 0);
  });

  it('silences a name everywhere, for the rules that ask about names', () => {
    const ignored = ignoring(ignoreEntry('name', asked, 'a.txt', text));
    const other = finding(text, 'Brek', 1, 'names/inconsistent-spelling', { name: 'Brek' });
    const sourcing = finding(text, 'Brek', 1);
    assert.deepEqual(applyIgnores([asked, other, sourcing], text, 'b.txt', ignored), [sourcing]);
  });

  it('has no name to ignore where a rule asks about no name', () => {
    for (const [words, rule, data] of [
      ['press', RULE, {}],
      // An accusation hangs on what is said, not on the name of the accused, which stays open to question.
      ['press', 'facts/hedged-allegation', { name: 'Brek' }],
      ['press', 'names/unnamed-office', { suggestion: 'Brek' }],
    ] as const) {
      assert.equal(ignoreEntry('name', finding(text, words, 0, rule, data), 'a.txt', text), null, rule);
    }
  });

  it('takes a question about the whole story for the rule in that story, whatever the headline becomes', () => {
    const whole = finding(text, 'Brek', 0, 'sourcing/nobody-named');
    assert.deepEqual(ignoreEntry('finding', whole, 'a.txt', text), {
      scope: 'story',
      rule: 'sourcing/nobody-named',
      story: 'a.txt',
    });
  });

  it('is taken back by the entry', () => {
    const entry = ignoreEntry('story', asked, 'a.txt', text)!;
    assert.deepEqual(removeIgnore(ignoring(entry), entry), NOTHING_IGNORED);
  });

  it('can be listed', () => {
    assert.equal(describeIgnore({ scope: 'name', name: 'Brek' }), 'The name “Brek” everywhere');
  });
});

describe('.copydesk/ignored.json', () => {
  const text = 'Aides said so.';
  const entry = ignoreEntry('finding', finding(text, 'Aides'), 'a.txt', text)!;

  it('is read as it was written, whatever order it was filled in', () => {
    const other: IgnoreEntry = { scope: 'workspace', rule: 'names/dateline' };
    const written = writeIgnored(ignoring(entry, other));
    assert.equal(written, writeIgnored(ignoring(other, entry)));
    const { ignored, diagnostics } = readIgnored(written);
    assert.deepEqual(diagnostics, []);
    assert.equal(writeIgnored(ignored), written);
    assert.equal(ignored.entries.length, 2);
  });

  it('keeps entries of a later version and says so', () => {
    const written = '{"version":2,"ignored":[{"scope":"season","rule":"x"},{"scope":"workspace","rule":"y"}]}';
    const { ignored, diagnostics } = readIgnored(written);
    assert.equal(diagnostics.length, 1);
    assert.match(writeIgnored(ignored), /"season"/);
    assert.equal(ignored.entries.length, 1);
  });

  for (const bad of ['{', '[]', 'null', '"x"', '{"ignored":{}}', '{"version":1}']) {
    it(`ignores nothing where it is ${bad}, and says so`, () => {
      const { ignored, diagnostics } = readIgnored(bad);
      assert.deepEqual(ignored, NOTHING_IGNORED);
      assert.equal(diagnostics.length, 1);
    });
  }

  it('may be empty', () => assert.deepEqual(readIgnored('\n'), { ignored: NOTHING_IGNORED, diagnostics: [] }));

  it('is merged with what another hand wrote meanwhile', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((rule): IgnoreEntry => ({ scope: 'workspace', rule }));
    const base = ignoring(a!, b!);
    const ours = ignoring(a!, c!);
    const theirs = ignoring(b!, d!);
    const merged = mergeIgnored(base, ours, theirs);
    assert.deepEqual(merged.entries.map((one) => (one as { rule: string }).rule).sort(), ['c', 'd']);
  });
});

describe('a quotation anchor', () => {
  it('is found again, the place with the best surroundings first', () => {
    const text = 'The port said no. The union said yes. The port said maybe.';
    const anchor = selectQuote(text, { start: 38, end: 46 });
    assert.deepEqual({ ...findQuote(text, anchor) }, { start: 38, end: 46, text: 'The port' });
    assert.equal(findQuote('Nothing of it.', anchor), null);
  });
});
