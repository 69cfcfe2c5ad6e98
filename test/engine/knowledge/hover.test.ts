/** What a card says on hovering, held as whole texts; and that no text of a card can become more than text. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  candidatesMarkdown,
  cardHover,
  createKnowledge,
  escapeMarkdown,
  hoverMarkdown,
  safeAddress,
  type CompiledCard,
  type Knowledge,
} from '../../../src/engine/knowledge';
import { readCards, ROOT } from '../../support/engine';

const TODAY = '2026-11-22';

describe('the hover of a card', () => {
  let knowledge: Knowledge;
  before(function () {
    // The cards are compiled anew where one has changed.
    this.timeout(60_000);
    knowledge = createKnowledge([readCards()]);
  });

  for (const id of ['abdelaziz-bouteflika', 'ecowas', 'aqim']) {
    for (const storyDate of ['2012-10-29', '1998-01-01', '2026-01-01']) {
      it(`tells of ${id} what was so on ${storyDate}`, () => {
        const mentions = { count: 3, firstLine: 7, spellings: ['One Form', 'Another'] };
        const actual = hoverMarkdown(
          cardHover({ card: knowledge.card(id)!, knowledge, storyDate, today: TODAY, mentions }),
        );
        const path = join(ROOT, 'test/fixtures/hovers', `${id}-${storyDate}.md`);
        if (process.env['UPDATE'] === '1') {
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, `${actual}\n`);
        }
        assert.ok(existsSync(path), 'UPDATE=1 makes it');
        assert.equal(`${actual}\n`, readFileSync(path, 'utf8'));
      });
    }
  }

  const says = (id: string, storyDate: string | null): string =>
    hoverMarkdown(cardHover({ card: knowledge.card(id)!, knowledge, storyDate, today: TODAY })).replaceAll('\\', '');

  it('keeps what came later out of an old story, and old posts out of a new one', () => {
    const [then] = says('abdelaziz-bouteflika', '2012-10-29').split('**Since then');
    assert.ok(then!.includes('President of Algeria (27 Apr 1999 – 2 Apr 2019)') && then!.includes('Aged 75'));
    assert.ok(!then!.includes('Died'));
    const now = says('abdelaziz-bouteflika', '2026-01-01');
    assert.ok(now.includes('Died 17 Sep 2021') && !now.includes('Since then') && !now.includes('Aged'));
  });

  it('answers for today where the story has no date, and says so', () => {
    assert.ok(says('ecowas', null).includes('Today, 22 Nov 2026 (the story has no date)'));
  });

  it('names the heads of a country from the cards of people', () => {
    const [then] = says('algeria', '2012-10-29').split('**Since then');
    assert.ok(then!.includes('President: Abdelaziz Bouteflika'));
    assert.ok(says('mali', '2012-10-29').includes('Interim President: Dioncounda Traoré'));
  });
});

describe('text of a card', () => {
  const ATTACKS = [
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
  const everywhere = (attack: string): string => {
    const statement = { certainty: 'disputed', note: attack, source: ['s'] } as const;
    const card: CompiledCard = {
      id: 'x',
      schema: 'Person',
      subtype: attack,
      name: attack,
      summary: attack,
      notes: `${attack}\n${attack}`,
      birthPlace: { value: attack },
      birthDate: { value: '1950', ...statement },
      deathDate: { value: '2020', ...statement },
      deathPlace: { value: attack },
      positions: [{ post: attack, from: '2000', to: '2015', endReason: attack, ...statement }],
      facts: [
        { label: attack, value: attack, asOf: '2001', ...statement },
        { label: attack, value: attack, asOf: '2018', ...statement },
      ],
      reviewedBy: attack,
      reviewed: '2026',
      file: attack,
    };
    const source = { title: attack, publisher: attack, url: `https://good.example/${attack}` };
    const knowledge = createKnowledge([{ version: 1, layer: 'workspace', sources: { s: source }, cards: [card] }]);
    return hoverMarkdown(
      cardHover({
        card: knowledge.card('x')!,
        knowledge,
        storyDate: '2012-10-29',
        today: TODAY,
        mentions: { count: 2, spellings: [attack, attack] },
      }),
    );
  };

  for (const attack of ATTACKS) {
    it(`runs and loads nothing: ${JSON.stringify(attack)}`, () => {
      const markdown = everywhere(attack);
      // Only our own links are left: each is "[...](https://good.example/...)" with an address of plain signs.
      const unescaped = markdown.replace(/\\./g, '');
      for (const [, target] of unescaped.matchAll(/\]\(([^)]*)\)/g)) {
        assert.match(target!, /^https:\/\/good\.example\/[\w\-.~:/?#@!$&+,;=%]*$/);
      }
      const withoutLinks = unescaped.replace(/\]\(https:\/\/good\.example[^)]*\)/g, ']');
      assert.doesNotMatch(withoutLinks, /[<>`$|~@]|!\[|command:|https?:|www\./);
      assert.equal(markdown.match(/^#/gm)?.length, 1, 'one heading, ours');
      assert.ok(!markdown.includes('\u2028') && !markdown.includes('\u0000'));
    });
  }

  it('is escaped sign by sign', () => {
    assert.equal(escapeMarkdown('[x](command:y)'), '\\[x\\]\\(command\\:y\\)');
    assert.equal(escapeMarkdown(' a\r\nb '), 'a b');
    assert.equal(escapeMarkdown('Côte d’Ivoire 15'), 'Côte d’Ivoire 15');
  });

  it('gives a link only for a web address', () => {
    assert.equal(safeAddress('https://a.example/b(c) d'), 'https://a.example/b%28c%29%20d');
    assert.equal(safeAddress('https://a.example/é€😀\ud800'), 'https://a.example/%C3%A9%E2%82%AC%F0%9F%98%80%EF%BF%BD');
    for (const bad of [
      'command:x',
      'javascript:x',
      'file:///etc',
      'https://',
      'data:text/html,x',
      '//a.example',
      ' https://a.example',
    ]) {
      assert.equal(safeAddress(bad), null, bad);
    }
  });

  it('is escaped where two cards are offered', () => {
    const text = candidatesMarkdown('[x](command:y)', [{ name: '<b>', summary: '![p](https://e.example)' }]);
    assert.doesNotMatch(text.replace(/\\./g, ''), /[<>[\]()]/);
  });
});
