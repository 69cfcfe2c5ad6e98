/** Files of the desk: what is as large as they may be is read whole, and what is one larger is left out and said so. */
import assert from 'node:assert/strict';
import { readHouseConfig } from '../../src/config';
import { readCardFile } from '../../src/config/cards';
import { LARGEST_YAML, MOST_ALIASES } from '../../src/config/yamlFile';

/** YAML with a comment that makes it so many characters long. */
const filledTo = (length: number, yaml: string): string => `${yaml}\n#${' '.repeat(length - yaml.length - 2)}`;
const CARD = 'id: quay\nname: Quay Office\nschema: Organization\nsummary: Runs the quay.';

describe('the limits of a file of the desk', () => {
  it('let a configuration of a million characters in, and no longer one', () => {
    const yaml = 'cueVerbs: [trilled]';
    const whole = readHouseConfig(filledTo(LARGEST_YAML, yaml));
    assert.deepEqual([whole.config.cueVerbs, whole.diagnostics], [['trilled'], []]);
    const longer = readHouseConfig(filledTo(LARGEST_YAML + 1, yaml));
    assert.deepEqual(longer.config.cueVerbs, []);
    assert.deepEqual(
      longer.diagnostics.map(({ message, start }) => [message, start]),
      [['This file has 1.0 million characters; one million are read. Split it.', 0]],
    );
  });

  it('let a file of cards of a million characters in, and no longer one', () => {
    const whole = readCardFile(filledTo(LARGEST_YAML, CARD), 'quay.yaml');
    assert.deepEqual([whole.cards.map(({ name }) => name), whole.diagnostics], [['Quay Office'], []]);
    const longer = readCardFile(filledTo(LARGEST_YAML + 1, CARD), 'quay.yaml');
    assert.deepEqual([longer.cards, longer.diagnostics.length], [[], 1]);
  });

  it('follow as many aliases as a person writes, and say once that the rest is left out', () => {
    const withAliases = (count: number): string =>
      `spellings:\n  - &a {prefer: adviser, instead: [advisor]}\n${'  - *a\n'.repeat(count)}`;
    const enough = readHouseConfig(withAliases(MOST_ALIASES));
    assert.deepEqual([enough.config.spellings.length, enough.diagnostics], [MOST_ALIASES + 1, []]);
    const more = readHouseConfig(withAliases(MOST_ALIASES + 5));
    assert.equal(more.config.spellings.length, MOST_ALIASES + 1);
    assert.deepEqual(
      more.diagnostics.map(({ message }) => message),
      ['More than 50 aliases (*name): the rest is left out.'],
    );
  });

  it('have two hundred faults told, and then that there are more', () => {
    const faulty = (count: number): string => Array.from({ length: count }, (_, at) => `key${at}: 1`).join('\n');
    assert.equal(readHouseConfig(faulty(200)).diagnostics.length, 200);
    const { diagnostics } = readHouseConfig(faulty(300));
    assert.equal(diagnostics.length, 201);
    assert.equal(diagnostics.at(-1)?.message, 'There are more faults from here on.');
  });
});
