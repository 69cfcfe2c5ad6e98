/** A desk's own card files: read with their faults at the right line, completed, begun; nothing bad hides anything good. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import schema from '../../../src/cards/card.schema.json';
import { cardOver, completeCard, newCard, readCardFile } from '../../../src/config/cards';
import { createKnowledge, type CompiledCard } from '../../../src/engine/knowledge';
import { ROOT } from '../../support/engine';

const GOOD = ['- id: harbour-office', '  schema: PublicBody', '  name: Harbour Office', '  summary: Runs the port.'];

/** The faults as "line: what is underlined: message". */
function faults(text: string, path = 'a.yaml'): string[] {
  return readCardFile(text, path, new Set(['bundled-source'])).diagnostics.map(({ start, end, message }) => {
    assert.ok(start >= 0 && end > start && end <= Math.max(1, text.length), `${start}-${end}`);
    return `${text.slice(0, start).split('\n').length}: ${text.slice(start, end).split('\n')[0]}: ${message}`;
  });
}

const ids = (text: string, path = 'a.yaml'): string[] => readCardFile(text, path).cards.map(({ id }) => id);

describe('card files of a desk', () => {
  it('hold one card, a list, or sources and cards', () => {
    const one = GOOD.map((line) => line.slice(2)).join('\n');
    assert.deepEqual(ids(one), ['harbour-office']);
    assert.deepEqual(ids(GOOD.join('\n')), ['harbour-office']);
    const bundle = `sources:\n  log: {title: Log, publisher: Port}\ncards:\n${GOOD.map((line) => `  ${line}`).join('\n')}\n    facts:\n      - {label: Founded, value: "1902", asOf: 1902, source: log}\n`;
    assert.deepEqual(faults(bundle), []);
    const { cards, sources } = readCardFile(bundle, 'x/b.yaml');
    const card = createKnowledge([{ version: 1, layer: 'workspace', cards, sources }]).card('harbour-office')!;
    assert.deepEqual(
      card.facts[0]?.sources.map(({ title }) => title),
      ['Log'],
    );
    assert.equal(card.facts[0]?.asOf, '1902');
    assert.equal(card.file, 'x/b.yaml');
  });

  it('take short forms as people write them', () => {
    const text = [
      ...GOOD,
      '  alias: HO',
      '  weakAlias: [the office]',
      '  birthDate: 1950-01-02',
      '  demonym: {adjective: Portish}',
    ].join('\n');
    const reading = readCardFile(text, 'a.yaml');
    assert.deepEqual(reading.diagnostics, []);
    assert.deepEqual(reading.cards[0]?.alias, ['HO']);
    assert.deepEqual(reading.cards[0]?.weakAlias, [{ text: 'the office' }]);
    assert.deepEqual(reading.cards[0]?.birthDate, { value: '1950-01-02', certainty: 'own' });
  });

  it('cite sources written out, their own, and bundled ones', () => {
    const text = [
      ...GOOD,
      '  facts:',
      '    - {label: A, value: b, asOf: 2012, source: [bundled-source, {title: Page, publisher: Port}]}',
    ].join('\n');
    assert.deepEqual(faults(text), []);
    const { cards, sources } = readCardFile(text, 'a.yaml');
    const bundled = {
      version: 1,
      layer: 'bundled',
      cards: [],
      sources: { 'bundled-source': { title: 'Bundled', publisher: 'Us' } },
    } as const;
    const card = createKnowledge([{ version: 1, layer: 'workspace', cards, sources }, bundled]).card('harbour-office')!;
    assert.deepEqual(
      card.facts[0]?.sources.map(({ title }) => title),
      ['Bundled', 'Page'],
    );
  });

  const bad: [string, readonly string[], string][] = [
    ['an unknown key', ['  sumary: x'], '5: sumary: Cards have no such key. Did you mean "summary"?'],
    ['a wrong kind', ['  gender: woman'], '5: woman: "gender" cannot be this; it can be male, female, other.'],
    [
      'a date that is none',
      ['  reviewed: yesterday'],
      '5: yesterday: "reviewed" wants a date: 2012, 2012-10 or 2012-10-29.',
    ],
    [
      'text where a list is wanted',
      ['  positions: mayor'],
      '5: mayor: "positions" wants a list, each entry after a dash or all in [ ].',
    ],
    [
      'a part that does not fit, once',
      ['  facts:', '    - {label: A, value: b, asOf: soon}'],
      '6: soon: "asOf" wants a date: 2012, 2012-10 or 2012-10-29.',
    ],
    [
      'a day that no calendar has',
      ['  birthDate: 2012-99-99'],
      '5: 2012-99-99: "birthDate" wants a date: 2012, 2012-10 or 2012-10-29.',
    ],
    [
      'a day that its month does not have',
      ['  facts:', '    - {label: A, value: b, asOf: 2011-02-29}'],
      '6: 2011-02-29: "asOf" wants a date: 2012, 2012-10 or 2012-10-29.',
    ],
    [
      'a key that stands twice',
      ['  gender: male', '  gender: female'],
      '6: gender: This stands here twice; the first one counts.',
    ],
    ['a missing part', ['  positions:', '    - {from: 2010}'], '6: {from: 2010}: Here "post" is missing.'],
    [
      'a fact without a date',
      ['  facts:', '    - {label: A, value: b}'],
      '6: {label: A, value: b}: This fact has no date: say "on", "from", "to" or "asOf", or "timeless: true".',
    ],
    [
      'an unknown source',
      ['  facts:', '    - {label: A, value: b, asOf: 2012, source: nowhere}'],
      '6: nowhere: There is no source "nowhere" here or in the bundled cards.',
    ],
    [
      'from after to',
      ['  positions:', '    - {post: Mayor, from: 2014, to: 2010}'],
      '6: 2014: "from" (2014) comes after "to" (2010).',
    ],
    [
      'a web address that is none',
      ['  website: ftp.example'],
      '5: ftp.example: "website" wants a web address that starts with https://.',
    ],
    [
      'an unknown key further in',
      ['  related: [{id: x, rol: y}]'],
      '5: rol: Cards have no such key. Did you mean "role"?',
    ],
  ];
  for (const [what, lines, message] of bad) {
    it(`say ${what} at its line, and keep the card and the others`, () => {
      const text = [...GOOD, ...lines, ...GOOD.map((line) => line.replace('harbour-office', 'other'))].join('\n');
      assert.deepEqual(faults(text), [message]);
      assert.deepEqual(ids(text), ['harbour-office', 'other']);
    });
  }

  it('say what is no YAML and keep what stands before it', () => {
    const text = [...GOOD, '- id: broken', '  name: [x'].join('\n');
    assert.ok(faults(text).some((fault) => fault.includes('This is not YAML')));
    assert.ok(ids(text).includes('harbour-office'));
  });

  it('say what is no card at all', () => {
    assert.deepEqual(faults('just words'), [
      '1: just words: A card file holds a card, a list of cards, or "sources" and "cards".',
    ]);
    assert.deepEqual(faults('- {schema: Topic}'), ['1: {schema: Topic}: A card needs an "id", or at least a "name".']);
    assert.deepEqual(faults('- {id: x, schema: Topic}'), ['1: {id: x, schema: Topic}: The card "x" needs a "name".']);
    assert.deepEqual(faults([...GOOD, ...GOOD].join('\n')), [
      '5: harbour-office: There is a card "harbour-office" above; this one does not count.',
    ]);
    for (const empty of ['', '# nothing yet', '[]', '---\n'])
      assert.deepEqual(faults(empty), [], JSON.stringify(empty));
  });

  it('name a card without an id by its name, and let one extend another without a name', () => {
    assert.deepEqual(ids('{name: Côte d’Azur, schema: Region, summary: Coast.}'), ['cote-d-azur']);
    assert.deepEqual(ids('{extends: ecowas, alias: [Westbloc]}'), ['ecowas']);
    assert.deepEqual(faults('{extends: ecowas, alias: [Westbloc]}'), []);
  });

  it('are refused when huge, and cannot blow up by aliases', () => {
    const huge = readCardFile(`# ${'x'.repeat(10_000_000)}`, 'a.yaml');
    assert.equal(huge.cards.length, 0);
    assert.ok(huge.diagnostics[0]?.message.includes('one million are read'));
    const levels = Array.from(
      { length: 30 },
      (_, level) => `  - &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`,
    );
    const bomb = `id: x\nname: X\nschema: Topic\nsummary: x\nalias:\n  - &a0 [lol, lol]\n${levels.join('\n')}\n`;
    const started = Date.now();
    const reading = readCardFile(bomb, 'a.yaml');
    assert.ok(Date.now() - started < 1000);
    assert.equal(reading.cards.length, 1);
    assert.ok(reading.diagnostics.length > 0);
    const circle =
      'id: x\nname: X\nschema: Topic\nsummary: x\nfacts: &f\n  - {label: A, value: b, asOf: 2012, source: *f}\n';
    assert.deepEqual(ids(circle), ['x']);
  });

  it('agree with the schema on bundled files', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    const folder = join(ROOT, 'src/cards');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.includes('seed-')) continue;
      const text = readFileSync(join(folder, file), 'utf8');
      assert.ok(validate(parse(text)), file);
      const { cards, diagnostics } = readCardFile(text, file);
      assert.deepEqual(
        diagnostics.filter(({ severity }) => severity === 'error'),
        [],
        file,
      );
      assert.ok(cards.length > 0, file);
    }
  });
});

describe('notes of other programs', () => {
  it('are cards by their file name, aliases and first line', () => {
    const text =
      '---\naliases: [HO, Port Office]\ntags: [port]\ncssclass: wide\n---\n# Runs the [[port]]\n\nMore of it.\n';
    assert.deepEqual(faults(text, 'notes/Harbour Office.md'), []);
    const [card] = readCardFile(text, 'notes/Harbour Office.md').cards;
    assert.equal(card?.id, 'harbour-office');
    assert.equal(card?.schema, 'Topic');
    assert.equal(card?.summary, 'Runs the port');
    assert.deepEqual(card?.alias, ['HO', 'Port Office']);
    assert.ok(card?.notes?.includes('More of it.'));
  });

  it('need nothing at all, and may say as much as a card', () => {
    assert.equal(readCardFile('Runs the port.', 'Harbour Office.md').cards[0]?.name, 'Harbour Office');
    assert.equal(readCardFile('', 'Harbour Office.md').cards[0]?.name, 'Harbour Office');
    assert.deepEqual(readCardFile('---\naliases: HO\n---\n', 'X.md').cards[0]?.alias, ['HO']);
    const own = readCardFile('---\nid: ho\nschema: PublicBody\nname: H. O.\nsummary: Port.\n---\nBody', 'X.md')
      .cards[0];
    assert.deepEqual([own?.id, own?.schema, own?.name, own?.summary], ['ho', 'PublicBody', 'H. O.', 'Port.']);
  });

  it('say faults of their front matter at the right line', () => {
    assert.deepEqual(faults('---\nid: ho\nreviewed: soon\n---\nBody', 'X.md'), [
      '3: soon: "reviewed" wants a date: 2012, 2012-10 or 2012-10-29.',
    ]);
  });
});

describe('completion in card files', () => {
  const labels = (marked: string, path = 'a.yaml'): string[] => {
    const offset = marked.indexOf('|');
    return completeCard(marked.replace('|', ''), offset, path).map(({ label }) => label);
  };

  it('offers keys that are not there yet, and values', () => {
    const keys = labels('id: x\nname: X\n|');
    assert.ok(keys.includes('summary') && keys.includes('positions') && !keys.includes('id') && !keys.includes('name'));
    assert.ok(labels('id: x\nschema: |').includes('PublicBody'));
    assert.ok(labels('id: x\nsch|').includes('schema'));
    assert.deepEqual(labels('id: x\npositions:\n  - post: Mayor\n    |').slice(0, 3), [
      'title',
      'organization',
      'country',
    ]);
    assert.ok(labels('id: x\nfacts:\n  - {label: A, |').includes('asOf'));
    assert.deepEqual(labels('- id: x\n  gender: |'), ['male', 'female', 'other']);
    assert.ok(labels('cards:\n  - id: x\n    |').includes('summary'));
    assert.ok(labels('sources:\n  log:\n    |\ncards: []').includes('publisher'));
    assert.ok(labels('id: x\nfacts:\n  - label: A\n    certainty: |').includes('disputed'));
  });

  it('offers nothing in comments, in free text, or outside the front matter of a note', () => {
    assert.deepEqual(labels('# |'), []);
    assert.deepEqual(labels('summary: Some |'), []);
    assert.deepEqual(labels('---\nid: x\n---\n|', 'X.md'), []);
    assert.ok(labels('---\nid: x\n|\n---\n', 'X.md').includes('schema'));
  });

  it('replaces the word under the caret', () => {
    const [first] = completeCard('id: x\nsummar', 12, 'a.yaml').filter(({ label }) => label === 'summary');
    assert.deepEqual([first?.start, first?.end, first?.insert], [6, 12, 'summary: ']);
  });
});

describe('a new card', () => {
  it('is a file that reads without a fault and finds the name', () => {
    for (const [name, type] of [
      ['Mary Gull', 'person'],
      ['Côte d’Azur', 'place'],
      ['No: "1" [x]', 'organization'],
      ['東京', 'place'],
    ] as const) {
      const { id, fileName, text } = newCard(name, type);
      assert.deepEqual(faults(text), [], text);
      const { cards, sources } = readCardFile(text, fileName);
      assert.deepEqual(
        cards.map((card) => card.id),
        [id],
      );
      assert.equal(createKnowledge([{ version: 1, layer: 'workspace', cards, sources }]).find(name)[0]?.card, id);
    }
  });

  it('never stands in the place of a card that has its id', () => {
    const taken = new Set(['mary-gull', 'mary-gull-2']);
    assert.equal(newCard('Mary Gull', 'person', (id) => taken.has(id)).id, 'mary-gull-3');
  });

  it('adds to the card that the name has, and hides nothing of it', () => {
    const below: CompiledCard = {
      id: 'mary-gull',
      schema: 'Person',
      name: 'Mary Gull',
      summary: 'Harbour master.',
      facts: [{ label: 'Home', value: 'Harmouth', timeless: true }],
    };
    const { text, fileName } = cardOver({ id: below.id, name: 'Mary Gull', schema: 'Person' });
    assert.deepEqual(faults(text), [], text);
    const filled = text.replace('# alias: []', 'alias: [Molly Gull] #');
    const { cards, sources } = readCardFile(filled, fileName);
    const knowledge = createKnowledge([
      { version: 1, layer: 'workspace', cards, sources },
      { version: 1, layer: 'bundled', cards: [below], sources: {} },
    ]);
    assert.deepEqual(knowledge.failures, []);
    for (const name of ['Mary Gull', 'Molly Gull']) assert.equal(knowledge.find(name)[0]?.card, 'mary-gull', name);
    assert.equal(knowledge.card('mary-gull')?.facts[0]?.value, 'Harmouth');
  });
});
