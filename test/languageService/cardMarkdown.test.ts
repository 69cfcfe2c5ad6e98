/** What a card says on hovering, held as whole texts; and that no text of a card can become more than text. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cardHover, createKnowledge, type Knowledge } from '../../src/engine/knowledge';
import { escapeMarkdown, safeAddress } from '../../src/languageService/escapeMarkdown';
import { hoverMarkdown } from '../../src/languageService/hover/cardMarkdown';
import { readCards, ROOT } from '../support/engine';
import { assertHarmless, ATTACKS, hostileCard, hostileKnowledge } from '../support/hostileCard';

const TODAY = '2026-11-22';

describe('the hover of a card', () => {
  let knowledge: Knowledge;
  before(function () {
    // The cards are compiled anew where one has changed.
    this.timeout(60_000);
    knowledge = createKnowledge([readCards()]);
  });

  const days: Readonly<Record<string, readonly string[]>> = {
    'abdelaziz-bouteflika': [
      '1990-10-01',
      '1999-05-10',
      '2005-12-01',
      '2012-10-29',
      '2014-05-01',
      '2019-03-12',
      '2026-01-15',
    ],
    ecowas: ['1990-08-20', '1997-07-01', '1997-10-15', '2001-06-01', '2012-10-29', '2022-03-01', '2026-01-15'],
    aqim: [
      '1995-05-05',
      '2003-05-01',
      '2004-05-01',
      '2010-10-01',
      '2012-10-29',
      '2016-04-01',
      '2020-07-01',
      '2026-01-15',
    ],
  };
  for (const [id, storyDates] of Object.entries(days)) {
    for (const storyDate of storyDates) {
      it(`tells of ${id} what was so on ${storyDate}`, () => {
        const mentions = { count: 3, firstLine: 7, spellings: ['One Form', 'Another'] };
        const actual = hoverMarkdown(
          cardHover({
            card: knowledge.card(id)!,
            knowledge,
            storyDate,
            today: TODAY,
            mentions,
            story: new Set(['mali']),
          }),
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

  it('names a head who has the last name of the one before and followed on the day of his end', () => {
    const [then] = says('oman', '2022-05-01').split('**Since then');
    assert.ok(then!.includes('Haitham bin Tariq Al Said (since 11 Jan 2020') && !then!.includes('does not say'), then);
    assert.ok(says('oman', '2019-05-01').includes('Sultan: Qaboos bin Said'));
  });

  it('names no head who had left, nor one whom another followed', () => {
    const [between, after] = says('algeria', '2019-04-05').split('**Since then');
    assert.ok(between!.includes('Prime Minister: Noureddine Bedoui') && !between!.includes('President:'), between);
    assert.ok(after!.includes('Interim President: Abdelkader Bensalah (9 Apr 2019 – 19 Dec 2019)'), after);
    assert.ok(after!.includes('Tebboune (since 19 Dec 2019'), after);
    const today = says('myanmar', null);
    assert.ok(!today.includes('Thein Sein') && today.includes('Min Aung Hlaing'), today);
    assert.ok(says('myanmar', '2015-11-01').includes('Thein Sein'));
  });

  it('knows the heads of countries that have no cards of people, and of no day those of another', () => {
    const on = (id: string, day: string): string => says(id, day).split(/\*\*(?:Since then|Before that|Sources)/)[0]!;
    const cases: [string, string, string, string][] = [
      ['france', '1994-01-01', 'President: François Mitterrand', 'Jospin'],
      ['france', '1998-06-01', 'Prime Minister: Lionel Jospin', 'Valls'],
      ['syria', '2015-06-01', 'Bashar al-Assad', 'Mero'],
      ['madagascar', '2015-06-01', 'Rajaonarimampianina', 'Ravalomanana'],
      ['madagascar', '2000-01-01', 'President: Didier Ratsiraka', 'Rajoelina'],
      ['hungary', '1999-05-01', 'Prime Minister: Viktor Orbán', 'Antall'],
      ['united-arab-emirates', '1999-05-01', 'President: Zayed bin Sultan', 'Khalifa'],
      ['central-african-republic', '1995-05-01', 'President: Ange-Félix Patassé', 'Touadéra'],
      ['micronesia', '2015-08-01', 'President: Peter Christian', 'Simina'],
    ];
    for (const [id, day, head, other] of cases)
      assert.ok(on(id, day).includes(head) && !on(id, day).includes(other), `${id} ${day}: ${on(id, day)}`);
  });

  it('counts the members of a body on the day', () => {
    const cases: [string, string, string][] = [
      ['nato', '1995-06-01', '16'],
      ['nato', '2002-06-01', '19'],
      ['nato', '2012-10-29', '28, with Albania and Croatia'],
      ['nato', '2021-06-01', '30, with North Macedonia'],
      ['nato', '2024-03-20', '32, with Sweden'],
      ['european-union', '1990-06-01', '12'],
      ['european-union', '1999-06-01', '15, with Austria, Finland and Sweden'],
      ['european-union', '2006-12-31', '25'],
      ['european-union', '2012-10-29', '27, from the entry of Bulgaria and Romania'],
      ['european-union', '2025-06-01', '27, without the United Kingdom'],
      ['opec', '1991-06-01', '13'],
      ['opec', '2000-06-01', '11, without Gabon'],
      ['opec', '2012-10-29', '12, without Indonesia'],
      ['opec', '2022-06-01', '13, without Ecuador'],
      ['asean', '1990-06-01', '6, with Brunei'],
      ['asean', '1998-06-01', '9, with Laos and Myanmar'],
      ['asean', '2012-10-29', '10, with Cambodia'],
      ['asean', '2025-10-26', '11, with Timor-Leste'],
      ['african-union', '2005-06-01', '53'],
      ['african-union', '2012-10-29', '54, with South Sudan'],
      ['african-union', '2017-02-01', '55, with Morocco'],
    ];
    for (const [id, day, members] of cases) {
      const [then] = says(id, day).split(/\*\*(?:Since then|Before that|Sources)/);
      assert.ok(then!.includes(`Members: ${members}`), `${id} ${day}: ${then}`);
      assert.equal(then!.split('Members:').length, 2, `${id} ${day}: ${then}`);
    }
  });

  it('takes no vice president for the head of government', () => {
    for (const id of ['zimbabwe', 'gambia'])
      for (const day of ['2015-06-01', '2024-06-01']) assert.ok(!says(id, day).includes('Vice President'), id);
  });

  it('says where a country’s head is known of an earlier and a later day only', () => {
    const whole = says('uruguay', '2012-06-01');
    assert.ok(
      /On 1 Jun 2012.*President: not known for this day; last seen Tabaré Vázquez \(1 Mar 2005 – at least Jul 2008\).*Since then/s.test(
        whole,
      ),
      whole,
    );
  });

  it('says once who is head, also where sources spell or date it in two ways', () => {
    assert.ok(!says('syria', '2024-12-20').includes('Asad'));
    const [union] = says('european-union', '2012-10-29').split('**Sources');
    assert.equal(union!.split('Catherine Ashton').length, 2);
    const [then] = says('turkiye', '2012-10-29').split('**Since then');
    assert.equal(then!.split(/Erdo[gğ]an/).length, 2);
    const [belgium] = says('belgium', '2000-05-01').split('**Since then');
    assert.equal(belgium!.split('Albert II').length, 2, belgium);
  });

  it('says of a state known only from later that nobody can tell since when', () => {
    assert.ok(
      says('who', '2020-03-11').includes('Headquarters: Geneva (as of 2024; the card does not say since when)'),
    );
    assert.ok(says('who', '2025-03-11').includes('Headquarters: Geneva (as of 2024)'));
  });

  it('keeps the particulars of one crisis to stories about it', () => {
    const inStory = (id: string, ...story: string[]): string =>
      hoverMarkdown(
        cardHover({
          card: knowledge.card(id)!,
          knowledge,
          storyDate: '2012-12-21',
          today: TODAY,
          story: new Set(story),
        }),
      );
    assert.ok(inStory('algeria', 'mali').includes('Borders Mali') && !inStory('algeria', 'france').includes('Mali'));
    assert.ok(inStory('un-security-council', 'mali').includes('Mali'));
    assert.ok(!inStory('un-security-council', 'syria').includes('Mali'));
  });

  it('gives names that older copy has, and the kind as people write it', () => {
    assert.ok(says('eswatini', '2019-01-01').includes('Formerly Swaziland'));
    assert.ok(says('eswatini', '2017-01-01').includes('At the time: Swaziland'));
    assert.ok(says('who', null).includes('*UN agency*'));
    assert.ok(says('al-shabaab', null).includes('*Armed group*'));
    assert.ok(says('alabama', null).includes('*US state*'));
  });

  it('has no date where it says nothing dated', () => {
    assert.ok(!says('city-jp-tokyo', '2011-03-11').includes('2011'));
    assert.ok(!says('city-jp-tokyo', null).includes('Today'));
  });
});

describe('text of a card', () => {
  for (const attack of ATTACKS) {
    it(`runs and loads nothing: ${JSON.stringify(attack)}`, () => {
      const knowledge = hostileKnowledge(attack);
      for (const storyDate of ['2012-10-29', '1999-01-01', null]) {
        const markdown = hoverMarkdown(
          cardHover({
            card: knowledge.card('x')!,
            knowledge,
            storyDate,
            today: TODAY,
            mentions: { count: 2, spellings: [attack, attack] },
          }),
        );
        assertHarmless(markdown);
        assert.equal(markdown.match(/^#/gm)?.length, 1, 'one heading, ours');
      }
    });
  }

  it('is tried in every field that the schema knows', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'src/cards/card.schema.json'), 'utf8')) as {
      definitions: { card: { properties: Record<string, unknown> } };
    };
    const tried = new Set(Object.keys(hostileCard('x')));
    // `extends` is an id and is shown nowhere; `file` is the host's and no field of a card.
    const missing = Object.keys(schema.definitions.card.properties).filter(
      (field) => field !== 'extends' && !tried.has(field),
    );
    assert.deepEqual(missing, []);
  });

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
});
