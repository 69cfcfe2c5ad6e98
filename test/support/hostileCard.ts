/** Test support: a card with hostile text in every field, and what must hold of the Markdown made of it. */
import assert from 'node:assert/strict';
import { createKnowledge, type CompiledCard, type Knowledge } from '../../src/engine/knowledge';

export const ATTACKS: readonly string[] = [
  '[x](command:workbench.action.quit)',
  '![p](https://tracker.example/p.png)',
  '<img src="https://tracker.example/p.png" onerror="alert(1)">',
  '<a href="command:workbench.action.quit">x</a>',
  '<https://evil.example>',
  'https://evil.example/ www.evil.example mail@evil.example',
  '$(sync~spin) **bold** __b__ `code` ~~s~~',
  '# heading\n\n- list\n> quote\n\n```js\nx\n```\n| a | b |\n|--|--|',
  '[ref]: https://evil.example "t"',
  '\u2028# line\u0000 &lt;b&gt; &#91;x&#93;',
];

/** The card `x` with the attack in every field that holds text, dates included; those that steer what is shown are kept. */
export function hostileCard(attack: string): CompiledCard {
  const statement = { certainty: 'disputed', note: attack, source: ['s'] } as const;
  const rule = { text: attack, from: attack, to: attack, requireNear: [attack] };
  return {
    id: 'x',
    formerId: [attack],
    schema: 'Person',
    subtype: attack,
    name: attack,
    summary: attack,
    alias: [attack, `${attack} 2`],
    weakAlias: [rule],
    previousName: [rule],
    descriptionAlias: [rule],
    notAlias: [attack],
    misspelling: [attack],
    compoundGuard: [attack],
    requireContext: [attack],
    demonym: { adjective: [attack], noun: [attack] },
    gender: 'female',
    iso2: attack,
    wikidataId: attack,
    geonamesId: 1,
    wikipediaUrl: attack,
    website: attack,
    birthDate: { value: '1950', ...statement },
    birthPlace: { value: attack, ...statement },
    deathDate: { value: '2020', ...statement },
    deathPlace: { value: attack, ...statement },
    startDate: { value: attack, ...statement },
    endDate: { value: attack, ...statement },
    positions: [
      { post: attack, title: attack, country: attack, from: '2000', to: '2015', endReason: attack, ...statement },
      { post: attack, from: attack, asOf: attack, ...statement },
    ],
    facts: [
      { label: attack, value: attack, asOf: '2001', ...statement },
      { label: attack, value: attack, asOf: '2018', ...statement },
      { label: `${attack} 2`, value: attack, asOf: attack, from: attack, to: attack, ...statement },
    ],
    related: [{ id: 'x', role: attack }],
    notes: `${attack}\n${attack}`,
    reviewed: attack,
    reviewedBy: attack,
    file: attack,
  };
}

/** Knowledge with that one card, its source as hostile. */
export function hostileKnowledge(attack: string): Knowledge {
  const source = { title: attack, publisher: attack, date: attack, url: `https://good.example/${attack}` };
  return createKnowledge([{ version: 1, layer: 'workspace', sources: { s: source }, cards: [hostileCard(attack)] }]);
}

/** The Markdown runs and loads nothing: its only links are ours, and no sign of the card's text is Markdown or HTML. */
export function assertHarmless(markdown: string): void {
  // Only our own links are left: each is "[...](https://good.example/...)" with an address of plain signs.
  const unescaped = markdown.replace(/\\./g, '');
  for (const [, target] of unescaped.matchAll(/\]\(([^)]*)\)/g)) {
    assert.match(target!, /^https:\/\/good\.example\/[\w\-.~:/?#@!$&+,;=%]*$/);
  }
  const withoutLinks = unescaped.replace(/\]\(https:\/\/good\.example[^)]*\)/g, ']');
  assert.doesNotMatch(withoutLinks, /[<>`$|~@]|!\[|command:|https?:|www\./);
  assert.equal(markdown.match(/^# /gm)?.length ?? 0, markdown.startsWith('# ') ? 1 : 0, 'no heading but ours');
  assert.ok(!markdown.includes('\u2028') && !markdown.includes('\u0000'));
}
