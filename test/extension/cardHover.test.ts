/** What a fact-checker sees on hovering a name: the whole text, on three dates, and hostile text in every field. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKnowledge, type Card, type CompiledCard } from '../../src/engine/knowledge';
import { cardMarkdown } from '../../src/extension/hover/card';
import { cardPage } from '../../src/extension/hover/cardPage';
import { sayPlainly } from '../../src/extension/say';
import { readCards } from '../support/engine';

const SNAPSHOT = join(__dirname, '../fixtures/cardHovers.md');
const DAYS = ['2012-10-29', '1998-01-01', '2026-01-01'];

function cardOf(written: CompiledCard): Card {
  const card = createKnowledge([{ version: 1, layer: 'workspace', sources: {}, cards: [written] }]).card(written.id);
  assert.ok(card);
  return card;
}

const harbour: CompiledCard = {
  id: 'nadia-okafor',
  schema: 'Person',
  name: 'Nadia Okafor',
  summary: 'Harbour master of Port Amber.',
  birthDate: { value: '1961', certainty: 'own' },
  positions: [
    { post: 'Harbour master of Port Amber', from: '2010-06', asOf: '2024', certainty: 'own' },
    {
      post: 'Mayor of Port Amber',
      from: '1999-02-03',
      to: '2004',
      certainty: 'disputed',
      note: 'The town hall has 2005.',
    },
  ],
  facts: [{ label: 'Fleet', value: '12 tugs', asOf: '2014', from: '2010', certainty: 'own' }],
};

describe('the hover of a card', () => {
  it('says the same of Bouteflika, ECOWAS and AQIM as before, on three dates', () => {
    const knowledge = createKnowledge([readCards()]);
    const now = ['abdelaziz-bouteflika', 'ecowas', 'aqim']
      .flatMap((id) =>
        DAYS.map((day) => {
          const card = knowledge.card(id);
          assert.ok(card, id);
          return `<!-- ${id} on ${day} -->\n\n${cardMarkdown(sayPlainly, card, { day, ofStory: true })}\n`;
        }),
      )
      .join('\n');
    if (process.env['UPDATE'] === '1' || !existsSync(SNAPSHOT)) writeFileSync(SNAPSHOT, now);
    assert.equal(now, readFileSync(SNAPSHOT, 'utf8'));
  });

  const on = (day: string, ofStory = true): string => cardMarkdown(sayPlainly, cardOf(harbour), { day, ofStory });

  it('says what was so on the day, and what came since', () => {
    assert.match(
      on('2000-01-01'),
      /On 1 Jan 2000:\*\* Mayor of Port Amber \(3 Feb 1999 – 2004\) \(disputed\) The town hall has 2005\., aged 38 or 39/,
    );
    assert.match(
      on('2000-01-01'),
      /Since then:\*\*\n\n- 2004: no longer Mayor[^\n]*\n- 2010: Fleet[^\n]*\n- Jun 2010: became Harbour master/,
    );
  });

  it('does not pass off the last thing known as the state of today', () => {
    assert.match(
      on('2026-01-01'),
      /Harbour master of Port Amber \(since Jun 2010, last known 2024\): the card cannot tell for this day/,
    );
    assert.doesNotMatch(on('2026-01-01'), /Since then/);
  });

  it('does not tell a story of the past what nobody knew then but under “since then”', () => {
    const [before] = on('2000-01-01').split('**Since then');
    assert.doesNotMatch(before!, /2010|tugs/);
  });

  it('says when it answers for today, for want of a date', () => {
    assert.match(on('2026-01-01', false), /No date is known for this story, so this answers for today/);
    assert.doesNotMatch(on('2026-01-01'), /answers for today/);
  });

  it('shows whatever a card has written into it, and runs and loads nothing', () => {
    const hostile =
      '[x](command:workbench.action.quit) <img src="https://example.org/p.png"> ![p](https://example.org/p.png) **b** https://example.org';
    const statement = { source: ['s'], note: hostile, certainty: 'disputed' as const };
    const card = createKnowledge([
      {
        version: 1,
        layer: 'workspace',
        sources: { s: { title: hostile, publisher: hostile, url: 'command:workbench.action.quit', note: hostile } },
        cards: [
          {
            ...{ id: 'hostile', schema: 'Person', name: hostile, summary: hostile, notes: hostile, alias: [hostile] },
            birthDate: { value: '1950', ...statement },
            birthPlace: { value: hostile, ...statement },
            deathDate: { value: '2020', ...statement },
            positions: [{ post: hostile, title: hostile, from: '1990', to: '2015', endReason: hostile, ...statement }],
            facts: [{ label: hostile, value: hostile, asOf: '2001', ...statement }],
            related: [{ id: 'x', role: hostile }],
          },
        ],
      },
    ]).card('hostile')!;
    for (const day of ['1980-01-01', '2000-01-01', '2026-01-01']) {
      const hover = cardMarkdown(sayPlainly, card, { day, ofStory: true });
      for (const text of [hover, cardPage(sayPlainly, card)]) {
        assert.doesNotMatch(text, /(?<!\\)\]\(/, 'no link');
        assert.doesNotMatch(text, /<(?!!--)/, 'no HTML');
        assert.doesNotMatch(text, /https?:\/\//, 'no address that links itself');
      }
    }
  });
});
