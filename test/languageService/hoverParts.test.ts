/** The parts of a hover in words: figures and dates, questions, who says it; and the proposal for a story's date. */
import assert from 'node:assert/strict';
import type { Analysis, Figure, Finding, Mention } from '../../src/engine';
import { attributionMarkdown } from '../../src/languageService/hover/attribution';
import { hoverParts, joinParts, type HoverSurroundings } from '../../src/languageService/hover';
import { figureMarkdown, writeDay } from '../../src/languageService/hover/figure';
import { nameMarkdown } from '../../src/languageService/hover/name';
import { questionMarkdown, type QuestionSurroundings } from '../../src/languageService/hover/question';
import { groupBySource } from '../../src/languageService/questionGroups';
import { sayPlainly } from '../../src/languageService/say';
import { proposeDate } from '../../src/extension/storyDate';
import { engine } from '../support/engine';

/** As a person reads it: without Markdown's backslashes. */
const read = (markdown: string): string => markdown.replace(/\\([^\w\s])/g, '$1');
const URI = 'untitled:Story';

describe('the hover of a figure', () => {
  const figure = (type: Figure['type'], text: string, data?: Figure['data']): Mention => ({
    ...{ start: 0, end: text.length, text, type, entity: 'f1', card: null, reason: 'relative' },
    ...(data === undefined ? {} : { data }),
  });
  const hover = (mention: Mention, storyDate: string | null = '2012-10-29'): string =>
    read(figureMarkdown(sayPlainly, mention, storyDate, URI));

  const finds: readonly [name: string, mention: Mention, expected: RegExp][] = [
    ['a weekday', figure('date', 'Monday', { date: '2012-10-29' }), /Monday, 29 October 2012|Monday 29 October 2012/],
    ['a month', figure('date', 'this month', { date: '2012-10' }), /Date: October 2012/],
    ['a year before 100', figure('date', 'AD 79', { date: '0079' }), /Date: 79\b/],
    [
      'a range',
      figure('date', 'last week', { date: '2012-10-22', dateEnd: '2012-10-28' }),
      /From: .*22 October 2012[\s\S]*To: .*28 October/,
    ],
    [
      'a number with its unit',
      figure('quantity', '3,000 troops', { number: 3000, unit: 'troops' }),
      /Number: 3,000 troops/,
    ],
    [
      'a hedge and a range',
      figure('quantity', 'about 20 to 30', { number: 20, numberEnd: 30, hedge: 'about' }),
      /about 20 to 30/,
    ],
    [
      'a part of a century, roughly',
      figure('date', 'early 1900s', { date: '1900', dateEnd: '1933', hedge: 'about' }),
      /From: about 1900[\s\S]*To: about 1933/,
    ],
    ['money', figure('money', '$200 million', { number: 2e8, currency: 'USD' }), /200,000,000 USD/],
  ];
  for (const [name, mention, expected] of finds) {
    it(`works out ${name}`, () => assert.match(hover(mention), expected));
  }

  it('says that a day hangs on the story’s date where none is known, and offers to set it', () => {
    const hanging = hover(figure('date', 'Monday'), null);
    assert.match(hanging, /depends on the date of the story/);
    assert.match(hanging, /command:copydesk\.setStoryDate/);
  });
  it('does not where the copy has the year itself', () => {
    const settled = hover(figure('date', '29 October 2012', { date: '2012-10-29' }), null);
    assert.doesNotMatch(settled, /depends|setStoryDate/);
  });
  describe('names the date of the story only where it was needed', () => {
    const rows: readonly [text: string, reason: string, data: Figure['data'], isNeeded: boolean][] = [
      ['Monday', 'weekday', { date: '2012-10-29' }, true],
      ['the ’80s', 'decade', { date: '1980', dateEnd: '1989' }, true],
      ['March 4', 'month', { date: '2012-03-04' }, true],
      ['March 4, 2011', 'month', { date: '2011-03-04' }, false],
      ['the 1980s', 'decade', { date: '1980', dateEnd: '1989' }, false],
      ['the 19th century', 'century', { date: '1801', dateEnd: '1900' }, false],
      ['AD 79', 'era', { date: '0079' }, false],
      ['44 BC', 'era', {}, false],
      ['turn of the century', 'turn', {}, false],
    ];
    for (const [text, reason, data, isNeeded] of rows)
      it(text, () => {
        const mention = { ...figure('date', text, data), reason };
        assert.equal(hover(mention).includes('Worked out from the story date'), isNeeded);
        if (data.date === undefined) assert.doesNotMatch(hover(mention, null), /depends on the date/);
      });
  });
  it('says where more than one date could be meant', () => {
    const hoverOf = (text: string, reason: string): string => hover({ ...figure('date', text, {}), reason });
    for (const [text, reason] of [
      ['turn of the century', 'turn'],
      ['5/6/2012', 'day'],
      ['second quarter of fiscal 2012', 'quarter'],
    ] as const)
      assert.match(hoverOf(text, reason), /More than one date/);
    for (const text of ['44 BC', '5th century BC']) assert.doesNotMatch(hoverOf(text, 'era'), /More than one date/);
  });
  it('writes days, months and years as far as they are known', () => {
    assert.equal(writeDay('2012'), '2012');
    assert.equal(writeDay('2012-10'), 'October 2012');
    assert.match(writeDay('2012-10-29'), /^Monday,? 29 October 2012$/);
  });
});

describe('the hover of an attribution and of a name', () => {
  const text =
    'Mayor Ruth Salazar said the quay would stay open. A harbour official said the money was gone. The official spoke on condition of anonymity because she feared for her job.\n';
  let analysis: Analysis;
  before(() => {
    analysis = engine().analyze(text, { storyDate: '2012-10-29' });
  });

  it('says who, how, what and why for a named source', () => {
    const hover = read(attributionMarkdown(sayPlainly, analysis, analysis.attributions[0]!, URI));
    assert.match(hover, /Salazar.*named person/);
    assert.match(hover, /How: reported in our words \(said\)/);
    assert.match(hover, /What: .*the quay would stay open/);
    assert.doesNotMatch(hover, /Marked because|learnt from|sure\)/);
    assert.doesNotMatch(hover, /Reason for not naming/);
  });
  it('says what the copy gives as the reason for not naming a source', () => {
    const unnamed = analysis.attributions.find(({ source }) => source?.text.includes('official') === true);
    assert.ok(unnamed);
    assert.match(
      read(attributionMarkdown(sayPlainly, analysis, unnamed, URI)),
      /Reason for not naming: .*feared for her job/,
    );
  });
  const headings: readonly (readonly [copy: string, heading: string, how: string])[] = [
    [
      'Lena Orr, the mayor of Tarn, said: “We will stay.” Orr left.',
      'Lena Orr, the mayor of Tarn (named person)',
      '(said)',
    ],
    ['A farmer, whose barn burned, said: “It was late in the day.”', 'A farmer (one unnamed person)', '(said)'],
    ['Lena Orr came. “We will stay here,” Mayor Orr said.', 'Mayor Orr: here Lena Orr (named person)', '(said)'],
  ];
  for (const [copy, heading, how] of headings)
    it(`has no stray comma or colon, and nothing shorter as the full description: ${copy}`, () => {
      const story = engine().analyze(copy);
      const hover = read(attributionMarkdown(sayPlainly, story, story.attributions.at(-1)!, URI));
      assert.equal(hover.split('\n')[0], `**${heading}**`);
      assert.ok(hover.includes(how), hover);
      assert.doesNotMatch(hover, /Full description/);
    });
  it('gives the full description where the words above say less', () => {
    const story = engine().analyze('A senior port official spoke to us. The official said the crane had failed.');
    const said = story.attributions.find(({ source }) => source?.text === 'The official')!;
    const hover = read(attributionMarkdown(sayPlainly, story, said, URI));
    assert.match(hover, /Full description: A senior port official$/m);
  });
  it('counts mentions and spellings, and offers a card where there is none', () => {
    const mention = analysis.entities.find(({ type }) => type === 'person')!;
    const nothing = { card: undefined, offered: [], canLookUp: false };
    const hover = read(nameMarkdown(sayPlainly, analysis, mention, nothing, URI));
    assert.match(hover, /1 mention in this story: Ruth Salazar/);
    assert.match(hover, /New card from this name/);
    assert.doesNotMatch(hover, /Wikidata/);
    const online = read(nameMarkdown(sayPlainly, analysis, mention, { ...nothing, canLookUp: true }, URI));
    assert.match(online, /Look up in Wikidata/);
  });
  it('offers two cards that may be meant, and chooses neither', () => {
    const mention = analysis.entities.find(({ type }) => type === 'person')!;
    const offered = ['a', 'b'].map((id) => ({ id, name: `Ruth ${id}`, summary: 'Mayor.' }));
    const hover = read(nameMarkdown(sayPlainly, analysis, mention, { card: undefined, offered, canLookUp: true }, URI));
    assert.match(hover, /not clear[\s\S]*Ruth a[\s\S]*Ruth b/);
    assert.doesNotMatch(hover, /New card/);
  });
  it('offers the one card that is perhaps meant, and a new one beside it', () => {
    const mention = analysis.entities.find(({ type }) => type === 'person')!;
    const offered = [{ id: 'a', name: 'Ruth a', summary: 'Mayor.' }];
    const hover = read(nameMarkdown(sayPlainly, analysis, mention, { card: undefined, offered, canLookUp: true }, URI));
    assert.match(hover, /not clear whether[\s\S]*Ruth a[\s\S]*New card/);
  });
});

describe('questions', () => {
  const finding = (rule: string, severity: Finding['severity'], start: number, source?: string): Finding => ({
    ...{ start, end: start + 3, text: 'abc', rule, severity, message: `About ${rule}?`, related: [], fixes: [] },
    ...{ reason: 'x', data: source === undefined ? {} : { source } },
  });

  it('are one a source, the gravest first', () => {
    const groups = groupBySource([
      finding('sourcing/unnamed-group', 'information', 5, 's1'),
      finding('sourcing/plural-then-one', 'warning', 40, 's1'),
      finding('names/dateline', 'warning', 0),
      finding('sourcing/bare-source', 'warning', 20, 's2'),
      finding('sourcing/nobody-named', 'warning', 5),
    ]);
    assert.deepEqual(
      groups.map(({ first, others }) => [first.rule, others.length]),
      [
        ['names/dateline', 0],
        ['sourcing/nobody-named', 0],
        ['sourcing/bare-source', 0],
        ['sourcing/plural-then-one', 1],
      ],
    );
  });
  const bare = finding('sourcing/bare-source', 'warning', 0);
  const put = (surroundings: QuestionSurroundings): string =>
    read(questionMarkdown(sayPlainly, bare, 'No description', URI, surroundings));
  it('are put in plain words, with what may be done', () => {
    assert.match(
      put({ isProblem: false }),
      /\*\*No description\*\* \(worth settling\)[\s\S]*About sourcing\/bare-source\?[\s\S]*Explain this rule/,
    );
  });
  it('are not put twice where VS Code shows the problem above them', () => {
    const hover = put({ isProblem: true });
    assert.match(hover, /No description.*Explain this rule.*Copy query.*Ignore/);
    assert.doesNotMatch(hover, /About sourcing/);
  });
  it('say where the reader stands among them', () => {
    for (const isProblem of [true, false]) {
      assert.match(put({ isProblem, step: { number: 2, of: 7 } }), /^Question 2 of 7: \*\*No description/);
    }
  });
});

describe('the proposal for a story’s date', () => {
  const propose = (text: string, fileDay: string): string | undefined => proposeDate(engine().analyze(text), fileDay);
  const finds: readonly [text: string, fileDay: string, expected: string][] = [
    ['The ferry sank on Monday, police said.\n', '2012-10-31', '2012-10-29'],
    ['The ferry sank on Monday, police said.\n', '2012-10-29', '2012-10-29'],
    ['The ferry sank Sunday, police said.\n', '2012-10-29', '2012-10-28'],
  ];
  for (const [text, fileDay, expected] of finds) {
    it(`${expected} for “${text.trim()}” of ${fileDay}`, () => assert.equal(propose(text, fileDay), expected));
  }
  it('is none where the copy names no day', () =>
    assert.equal(propose('The ferry sank, police said.\n', '2012-10-31'), undefined));
});

describe('the hover of a figure beside a name', () => {
  const copy = 'BAMAKO, Oct. 29, 2012 — ECOWAS wants to send 3,000 troops to northern Mali, Lena Orr said.';
  const parts = (text: string, words: string): string => {
    const analysis = engine().analyze(text);
    const surroundings: HoverSurroundings = {
      say: sayPlainly,
      uri: URI,
      knowledge: engine().knowledge([]),
      open: [],
      isProblem: false,
      today: '2026-11-22',
      dateLanguage: 'en-GB',
      canLookUp: false,
    };
    return read(joinParts(hoverParts(analysis, text.indexOf(words), surroundings)));
  };

  it('says what the card knows of it, with its source', () => {
    const markdown = parts(copy, '3,000');
    assert.match(markdown, /\*\*Economic Community of West African States\*\*: Force for Mali: .*3,300 troops/);
    assert.match(markdown, /\]\(https?:\/\//);
  });

  it('leaves alone a figure of something else, and one far from the name', () => {
    assert.ok(!parts(copy.replace('3,000 troops', '40 trucks'), '40').includes('Force for Mali'));
    const far = `${copy.replace('3,000 troops', 'help')}\n\n${'The rain went on and on. '.repeat(15)}\n\nTarn has 3,000 troops.`;
    assert.ok(!parts(far, '3,000').includes('Force for Mali'));
  });
});
