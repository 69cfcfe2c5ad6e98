/** Tests of paragraphs, furniture, heading data, Markdown, damage and units. */
import assert from 'node:assert/strict';
import { storyOf } from '../../support/story';

const PROSE =
  'The council voted on Tuesday to close the bridge after engineers found cracks in two of its piers, the mayor said at a meeting.';

function kinds(text: string, markup: 'plain' | 'markdown' | 'auto' = 'auto'): string[] {
  return storyOf(text, markup).paragraphs.map(({ kind }) => kind);
}

describe('paragraphs', () => {
  it('are lines', () => assert.deepEqual(kinds('One came.\nTwo came.\n\nThree came.'), ['body', 'body', 'body']));
  it('end at CRLF, CR and Unicode separators as well', () =>
    assert.equal(storyOf('One.\r\n\r\nTwo.\rThree.\u2028Four.\u2029Five.').paragraphs.length, 5));
  it('may be wrapped at a right margin', () => {
    const wrapped =
      'The council voted on Tuesday to close the bridge after\nengineers found cracks in two of its piers, and the\nmayor agreed.';
    const { paragraphs, sentences } = storyOf(wrapped);
    assert.equal(paragraphs.length, 1);
    assert.equal(sentences.length, 1);
  });
  it('may be wrapped where a sentence ends as well', () => {
    const wrapped =
      'The council voted on Tuesday to close the bridge after\nengineers found cracks in two of its old stone piers.\nThe mayor agreed.';
    assert.deepEqual([storyOf(wrapped).paragraphs.length, storyOf(wrapped).sentences.length], [1, 2]);
    assert.equal(
      storyOf('The council voted to close it after\nengineers found cracks.\nThe mayor agreed.').paragraphs.length,
      2,
    );
  });
  it('are wrapped where others are, though the break falls between two capitals', () => {
    const wrapped = `The council voted on Tuesday to close the bridge after\nengineers found cracks in two of its piers.\n\n`;
    const counted = (text: string): number => storyOf(wrapped + text).paragraphs.length;
    assert.equal(counted('The plan for a new one came from the Harbour and River\nAuthority of Mopti.'), 2);
    assert.equal(counted('The plan for a new one came from the Harbour and\nAna of Mopti.'), 3);
    assert.equal(counted('Storm shuts the port\nOfficials said it would open.'), 3);
    assert.equal(counted('- The plan for one came from the Harbour and River\n- Omarosa Khan'), 3);
    assert.equal(
      storyOf('The plan for a new one came from the Harbour and River\nAuthority of Mopti.').paragraphs.length,
      2,
    );
  });
  it('go on over a line that breaks a sentence', () =>
    assert.equal(storyOf('The mayor said\nthat she would go.\nNobody else spoke.').paragraphs.length, 2));
  describe('go on over a line that breaks a name', () => {
    for (const text of [
      'The clerk is Rosa van der\nVelde of Mopti, and the judge is Per\nHolm. She said\nno.',
      'The plan of the Harbour\nAuthority came late, the Savings\nBank said.',
      'The clerk is Rosa Adeyemi-\nCole of Mopti.',
      'The mayor, Ana\nLima, left. The port\nchief is Omar\nKhan.',
    ])
      it(text.replaceAll('\n', ' / '), () => assert.equal(storyOf(text).paragraphs.length, 1));
    const apart: [string, number][] = [
      ['Storm shuts port\nOfficials said the\nharbour would open.', 2],
      ['The council met.\nAna Lima left.\nOmar Khan stayed.', 3],
      ['Ana Lima\nOmar Khan\nPer Holm', 3],
      ['The mayor quits\nAna Lima said no.', 2],
      ['Ana Lima -\nOmar Khan', 2],
      ['Goals:\n-\nOmar Khan', 3],
      ['In brief\nBy Ana Lima\nThe mayor said\nno.', 3],
      ['The bill: Ana Lima\nOmar Khan\nPer Holm', 3],
    ];
    for (const [text, count] of apart)
      it(`apart: ${text.replaceAll('\n', ' / ')}`, () => assert.equal(storyOf(text).paragraphs.length, count));
  });
  it('are one for a line without a break', () => assert.equal(storyOf('One came. '.repeat(350)).paragraphs.length, 1));
  it('are none in an empty text', () => assert.deepEqual(kinds(' \n\t\n'), []));
});

describe('furniture', () => {
  it('lines that point to other stories', () => {
    for (const line of [
      'RELATED: Sources say the pier was unsafe',
      'Related: Critics say the mayor lied',
      'Related stories: Critics say the mayor lied',
      'See also: Critics say the mayor lied',
      'READ ALSO: A senior official says the pier was unsafe',
      'Read more: Officials say the pier was unsafe',
      '► READ NEXT | Officials say the pier was unsafe',
      'WATCH: Officials say the pier was unsafe',
      'Don’t miss: Officials say the pier was unsafe',
      'You may also like – Officials say the pier was unsafe',
      'More from Harmouth: Officials say the pier was unsafe',
      'More on the flood: Officials say the pier was unsafe',
      'Also on Courier Online: Officials say the pier was unsafe',
      'Click here: Officials say the pier was unsafe',
      'PREVIOUSLY: Officials say the pier was unsafe',
      '- See also: Officials say the pier was unsafe',
    ]) {
      assert.deepEqual(kinds(`${PROSE}\n\n${line}\n\n${PROSE}`), ['body', 'heading', 'body'], line);
      assert.deepEqual(kinds(`${PROSE}\n\n**${line}**\n\n${PROSE}`, 'markdown')[1], 'heading', line);
    }
    assert.deepEqual(kinds(`${PROSE}\n\nRELATED STORIES\n- Officials say no\n- Critics say yes\n\n${PROSE}`), [
      'body',
      'heading',
      'heading',
      'heading',
      'body',
    ]);
  });

  it('sentences that only open like one', () => {
    for (const line of [
      'Related charges: theft and arson, officials said of the case on Monday.',
      'Watch: the mayor will not come, officials said.',
      'See also what the officials said of it.',
      'Earlier – on Monday – officials said no.',
      'More: officials said no.',
      'Read was asked; “No,” he said.',
      'Background noise: officials said it was loud.',
      'Also on Tuesday: officials said no.',
      'Also on the table: a new pier, officials said.',
      'More from May: officials said no.',
      'HERE: officials said no.',
      'Previously: officials said no.',
      'There is more from Harmouth: officials said no.',
      'She also on Harbor Radio: “No.”',
    ]) {
      assert.deepEqual(kinds(`${PROSE}\n\n${line}\n\n${PROSE}`), ['body', 'body', 'body'], line);
    }
  });

  it('headline, byline, body', () =>
    assert.deepEqual(kinds(`Bridge closed after cracks found\n\nBy Ana Lima\n\n${PROSE}`), [
      'headline',
      'byline',
      'body',
    ]));

  it('a slug before them', () => {
    const story = storyOf(`bridge-cracks-1102\n\nBridge closed after cracks found\n\n${PROSE}`);
    assert.equal(story.slug?.text, 'bridge-cracks-1102');
    assert.deepEqual(
      story.paragraphs.map(({ kind }) => kind),
      ['slug', 'headline', 'body'],
    );
  });

  for (const [line, names] of [
    ['By Ana Lima', ['Ana Lima']],
    ['BY ANA LIMA', ['ANA LIMA']],
    ['By Ana Lima and Omar B. Khan, Staff Writers', ['Ana Lima', 'Omar B. Khan']],
    ['By Ana Lima, Omar Khan and Per Holm | The Harbor Post', ['Ana Lima', 'Omar Khan', 'Per Holm']],
    ['By Ana Lima in Lisbon', ['Ana Lima']],
    ['By The Associated Press', []],
  ] as const) {
    it(`byline: ${line}`, () => {
      const { byline } = storyOf(`${line}\n\n${PROSE}`);
      assert.deepEqual(
        byline?.names.map(({ text }) => text),
        names,
      );
    });
  }

  it('no byline in prose', () => {
    for (const line of ['By Tuesday, the water had gone.', 'By law the mayor must resign.', 'By and large it held.']) {
      assert.equal(storyOf(`${line}\n\n${PROSE}`).byline, null);
    }
  });

  for (const [head, city, region, agency, day] of [
    ['TUNIS, Tunisia – ', 'TUNIS', 'Tunisia', null, null],
    ['OSLO (AP) — ', 'OSLO', null, 'AP', null],
    ['Oslo (Reuters) - ', 'Oslo', null, 'Reuters', null],
    ['SANTA CRUZ, Bolivia, Nov. 2 (Reuters) - ', 'SANTA CRUZ', 'Bolivia', 'Reuters', 'Nov. 2'],
    ['PARIS/LYON, Sept. 22 - ', 'PARIS', null, null, 'Sept. 22'],
    ['ST. PAUL, Minn. (AP) -- ', 'ST. PAUL', 'Minn.', 'AP', null],
    ['NEW DELHI: ', 'NEW DELHI', null, null, null],
    ['*PORT LOUIS, Mauritius* — ', 'PORT LOUIS', 'Mauritius', null, null],
    ['RIO DE JANEIRO, 4 March — ', 'RIO DE JANEIRO', null, null, '4 March'],
    ['FORT WAYNE, Ind. (AP) _ ', 'FORT WAYNE', 'Ind.', 'AP', null],
    ['OSLO (AP) &mdash; ', 'OSLO', null, 'AP', null],
  ] as const) {
    it(`dateline: ${head}`, () => {
      const { dateline } = storyOf(`${head}${PROSE}`);
      assert.equal(dateline?.city.text, city);
      assert.equal(dateline.region?.text ?? null, region);
      assert.equal(dateline.agency?.text ?? null, agency);
      assert.equal(dateline.day?.text ?? null, day);
      assert.equal(dateline.start, 0);
    });
  }

  for (const head of [
    'The mayor — who is ill — ',
    'NATO troops — some 400 — ',
    'UPDATE: ',
    'BREAKING — ',
    'Oslo – ',
    'A DAY TO REMEMBER FOR ALL OF US HERE — ',
    '“WE RAN” — ',
  ]) {
    it(`no dateline: ${head}`, () => assert.equal(storyOf(`${head}${PROSE}`).dateline, null));
  }

  for (const line of [
    '-30-',
    '###',
    '(Reuters)',
    '– AP',
    '(Reporting by Ana Lima; Editing by Per Holm)',
    'END',
    'ENDS',
  ]) {
    it(`sign-off: ${line}`, () => {
      const { signOff, paragraphs } = storyOf(`${PROSE}\n\n${line}`, 'plain');
      assert.equal(signOff?.text, line);
      assert.equal(paragraphs.at(-1)?.kind, 'sign-off');
    });
  }

  it('a sign-off on the last line of the story', () => {
    const { signOff, sentences } = storyOf(`${PROSE} – AP`);
    assert.equal(signOff?.text, '– AP');
    assert.equal(sentences.length, 2);
  });

  it('no sign-off in a story that only ends with a name', () => {
    for (const end of ['They met in Oslo – Per Holm', 'She joined the (Liberal)']) {
      assert.equal(storyOf(`${PROSE} ${end}`).signOff, null);
    }
  });

  it('stands under a note to the desk as well', () => {
    const story = storyOf(
      `NOTE TO EDITORS: This is an exercise.\n\n# Bridge closed\n\nBy Ana Lima\n\nTUNIS – ${PROSE}\n\n-30-`,
    );
    assert.deepEqual(
      story.paragraphs.map(({ kind }) => kind),
      ['note', 'headline', 'byline', 'body', 'sign-off'],
    );
    assert.equal(story.dateline?.city.text, 'TUNIS');
  });

  it('cross-heads stand between paragraphs of prose', () =>
    assert.deepEqual(kinds(`${PROSE}\n\nCracks and rust\n\n${PROSE}`), ['body', 'heading', 'body']));

  it('short paragraphs of speech are no cross-heads', () =>
    assert.deepEqual(kinds(`${PROSE}\n\n“No”\n\nNobody came.\n\n${PROSE}`), ['body', 'body', 'body', 'body']));

  it('lists', () => assert.deepEqual(kinds(`${PROSE}\n• One bridge\n• Two roads`), ['body', 'list-item', 'list-item']));
});

describe('heading data', () => {
  it('front matter in YAML', () => {
    const { facts, markup, paragraphs } = storyOf(
      `---\ntitle: "A: B"\nbyline: [Ana Lima, Per Holm]\ndate: 2019-03-04\nslug: a-b\n---\n${PROSE}`,
    );
    assert.deepEqual(facts, {
      headline: 'A: B',
      byline: 'Ana Lima, Per Holm',
      slug: 'a-b',
      date: '2019-03-04',
      language: null,
    });
    assert.equal(markup, 'markdown');
    assert.deepEqual(
      paragraphs.map(({ kind }) => kind),
      ['front-matter', 'body'],
    );
  });

  it('faulty YAML is read line by line', () =>
    assert.equal(storyOf(`---\ntitle: "no end\ndate: 4 March 2019\nx: [\n---\n${PROSE}`).facts?.date, '2019-03-04'));

  for (const date of [
    '20190304',
    '20190304T0815Z',
    '20190304T081500+0100',
    '2019-03-04T23:30:00-05:00',
    'Mon, 04 Mar 2019 08:15:00 GMT',
  ])
    it(`a date as machines write it: ${date}`, () =>
      assert.equal(storyOf(`---\ntitle: x\ndate: ${date}\n---\n${PROSE}`).facts?.date, '2019-03-04'));

  for (const key of ['published', 'published_at', 'date_published', 'publish_date'])
    it(`reads the day from ${key}`, () =>
      assert.equal(storyOf(`---\ntitle: x\n${key}: 2019-03-04T08:00:00Z\n---\n${PROSE}`).facts?.date, '2019-03-04'));
  for (const date of ['20191304', '2019030', '201903041', '20195 03 04', '2019-003-04', 'March 2019'])
    it(`no day: ${date}`, () => assert.equal(storyOf(`---\ntitle: x\ndate: ${date}\n---\n${PROSE}`).facts?.date, null));

  for (const [title, head, byline] of [
    ['an author in YAML', '---\nauthor: Ana Lima\ndate: 2019-03-04\n---', 'Ana Lima'],
    ['a mapping', '---\ndate: 2019-03-04\nauthor:\n  name: Ana Lima\n  email: lima@example.com\n---', 'Ana Lima'],
    [
      'a list of mappings',
      '---\ndate: 2019-03-04\nauthors:\n  - name: Ana Lima\n  - first: Per\n    last: Holm\n---',
      'Ana Lima, Per Holm',
    ],
    ['authors by id', '---\ndate: 2019-03-04\nauthors:\n  lima: { name: Ana Lima }\n---', 'Ana Lima'],
    [
      'TOML',
      '+++\ntitle = "Bridge"\ndate = 2019-03-04T08:15:00Z\nauthors = ["Ana Lima", "Per Holm"]\n+++',
      'Ana Lima, Per Holm',
    ],
    ['tables of TOML', '+++\ndate = 2019-03-04\n[extra]\nauthor = "Ana Lima"\n[[links]]\nname = "x"\n+++', 'Ana Lima'],
    ['faulty TOML, line by line', '+++\ndate = "2019-03-04"\nauthor = "Ana Lima"\nx = [\n+++', 'Ana Lima'],
    ['JSON', '{\n  "title": "Bridge {1}", "date": "2019-03-04",\n  "authors": [{"name": "Ana Lima"}]\n}', 'Ana Lima'],
  ] as const)
    it(`the byline and day of ${title}`, () => {
      const { facts, markup, paragraphs } = storyOf(`${head}\n\n${PROSE}`);
      assert.equal(facts?.byline, byline);
      assert.equal(facts.date, '2019-03-04');
      assert.equal(markup, 'markdown');
      assert.deepEqual(
        paragraphs.map(({ kind }) => kind),
        ['front-matter', 'body'],
      );
    });

  for (const head of [
    '+++\n\nA rule.\n+++',
    '{"a": 1}',
    '{"title": "x"',
    '{{< figure >}}',
    '{"title": "x"} said the mayor.',
  ])
    it(`no heading data: ${head}`, () => assert.equal(storyOf(`${head}\n\n${PROSE}`).facts, null));

  it('header lines', () => {
    const { facts, paragraphs } = storyOf(`Slug: bridge\nBy: Ana Lima\nDate: March 4, 2019\n\n${PROSE}`);
    assert.equal(facts?.date, '2019-03-04');
    assert.equal(facts.byline, 'Ana Lima');
    assert.equal(paragraphs.length, 2);
  });

  it('a rule at the top is no front matter', () => {
    assert.equal(storyOf(`---\n\n${PROSE}\n\n---\n`).facts, null);
    assert.equal(storyOf('---\ntitle: x').facts, null);
  });

  for (const [line, date] of [
    ['2019-03-04', '2019-03-04'],
    ['Monday, March 4, 2019', '2019-03-04'],
    ['Published: 4 March 2019 at 5 p.m.', '2019-03-04'],
    ['Feb. 30, 2019', null],
    ['The fire of March 4, 2019, and after', null],
  ] as const) {
    it(`date line: ${line}`, () => assert.equal(storyOf(`Bridge closed\n\n${line}\n\n${PROSE}`).writtenDate, date));
  }
});

describe('Markdown', () => {
  const markdown = (text: string): string[] =>
    storyOf(text, 'markdown').paragraphs.map(
      ({ kind, firstToken, endToken }) =>
        `${kind}: ${storyOf(text, 'markdown')
          .tokens.slice(firstToken, endToken)
          .map((token) => token.text)
          .join(' ')}`,
    );

  it('headings', () =>
    assert.deepEqual(markdown('# The bridge\n\n## Cracks ##\n\nProse\n===\nOther\n---\n'), [
      'headline: The bridge',
      'heading: Cracks',
      'headline: Prose',
      'heading: Other',
    ]));
  it('links keep their text and lose their target', () =>
    assert.deepEqual(
      markdown('According to the [Port Board](https://x.example/a_(b) "t"), it [closed][1].\n\n[1]: https://y.example'),
      ['body: According to the Port Board , it closed .', 'markup: '],
    ));
  it('emphasis, escapes, code, tags, pictures, comments', () =>
    assert.deepEqual(
      markdown('**Ana** *Lima*, `said x` <b>no</b> 5 * 3 snake_case ![a port](p.png) \\*star\\* <!-- TK -->end'),
      ['body: Ana Lima , no 5 * 3 snake_case * star * end'],
    ));
  it('blocks', () =>
    assert.deepEqual(
      markdown(
        '> We ran,\n> she said.\n\n- one\n- two\n\n1. first\n\n```\ncode said\n```\n\n    indented\n\n<!-- a note -->\n\n***\n\n| a | b |\n|---|---|\n| c | d |\n',
      ),
      [
        'block-quote: We ran , she said .',
        'list-item: one',
        'list-item: two',
        'list-item: first',
        'code: ',
        'code: ',
        'note: ',
        'table: | a | b |',
        'table: | c | d |',
      ],
    ));
  it('comments of a block editor, which are no notes, and shortcodes that hold code', () =>
    assert.deepEqual(
      markdown(
        '<!-- wp:paragraph {"a":"Ana Lima"} -->\nIt closed.\n<!-- /wp:paragraph -->\n\n<!--more-->\n\n<!-- TK -->\n\n{% highlight ruby %}\nputs "Ana Lima"\n{% endhighlight %}\n\n{{< highlight go >}}\nAna\n\nLima\n{{< /highlight >}}\n\n{% raw %}Ana',
      ),
      ['markup: ', 'body: It closed .', 'markup: ', 'markup: ', 'note: ', 'markup: ', 'markup: ', 'body: Ana'],
    ));
  it('marks of notes and exponents above the line', () =>
    assert.deepEqual(
      markdown(
        'It rose 5 percent<sup>2</sup>, Orr said.<sup>[\\[3\\]](#n)</sup> Over 9 km<sup>2</sup> by the 21<sup>st</sup>.',
      ),
      ['body: It rose 5 percent , Orr said . Over 9 km by the 21 st .'],
    ));
  it('footnotes and shortcodes', () =>
    assert.deepEqual(
      markdown(
        'Nora Pike[^1] left.[^dock] 5^2 [^ no]\n\n{{< figure src="Nora-Pike.jpg"\n  alt="Critics say" >}}\n\n{% quote left %}\n“No,” she said.\n{% endquote %}\nIt is {{< date >}} now; {{ page.title }} {# x #}.\n\n{{% notice %}}\n{not} {{one\n\n[^1]: Asked not to be named.\n[^dock]: See Pike.',
      ),
      [
        'body: Nora Pike left . 5 ^ 2 [ ^ no ]',
        'markup: ',
        'markup: ',
        'body: “ No , ” she said .',
        'markup: ',
        'body: It is now ; .',
        'markup: ',
        'body: { not } { { one',
        'markup: ',
        'markup: ',
      ],
    ));
  it('a sentence runs over lines', () =>
    assert.equal(storyOf('The mayor\nof Oslo\nspoke.', 'markdown').sentences.length, 1));
  it('is seen in copy with headings or links, and only there', () => {
    assert.equal(storyOf('# Bridge\n\nIt fell.').markup, 'markdown');
    assert.equal(storyOf('It [fell](https://x.example).').markup, 'markdown');
    assert.equal(storyOf('It fell. #bridge\n\n* * *\n\nHe said [sic] (x).').markup, 'plain');
  });
  it('excludes what is not copy', () => {
    const text = 'It [fell](u) `x` now.';
    assert.deepEqual(
      storyOf(text, 'markdown').excluded.map(({ start, end }) => text.slice(start, end)),
      ['[', '](u)', '`x`'],
    );
  });
});

describe('damage and notes', () => {
  for (const [text, kind, span, replacement] of [
    ['The the mayor spoke.', 'doubled-word', 'The the', 'The'],
    ['Clin\u200Bton spoke.', 'zero-width', '\u200B', ''],
    ['The \u202Emayor spoke.', 'bidirectional', '\u202E', ''],
    ['The caf\uFFFD closed.', 'replacement-character', '\uFFFD', '?'],
    ['“We ran," she said. “No.”', 'mixed-quotation-marks', '"', '”'],
    ['The cafÃ© closed.', 'wrong-encoding', 'Ã©', 'é'],
    ['Nora Pike wasnâ€™t there.', 'wrong-encoding', 'â€™', '’'],
  ] as const) {
    it(`${kind}: ${JSON.stringify(text)}`, () => {
      const [damage] = storyOf(text).damage;
      assert.deepEqual([damage?.kind, damage?.text, damage?.replacement], [kind, span, replacement]);
    });
  }

  it('leaves alone', () => {
    for (const text of [
      'He had had enough and said that that was that.',
      'Walla Walla and Boutros Boutros-Ghali.',
      '\uFEFFThe mayor spoke.',
      'A family 👨‍👩‍👧 came.',
      '“We ran,” she said. “No.”',
      'It was very, very late.',
      'It ended. Ended it was.',
    ]) {
      assert.deepEqual(storyOf(text).damage, [], text);
    }
  });

  it('notes to the desk', () => {
    const notes = (text: string): string[] => storyOf(text).deskNotes.map((note) => note.text);
    assert.deepEqual(notes('Ana Lima [CQ] paid TK dollars, (cq) XXX.'), ['[CQ]', 'TK', '(cq)', 'XXX']);
    assert.deepEqual(notes(`[TK: check the toll]\n\n${PROSE}`), ['[TK: check the toll]']);
    for (const note of ['[ed: check the toll]', '[eds: check the toll]', '[insert map]', '[photo by Lima]', 'TKTK'])
      assert.deepEqual(notes(`${note}\n\n${PROSE}`), [note]);
    assert.deepEqual(notes('The toll is TK. TK people came, XXX of them young.'), ['TK', 'TK', 'XXX']);
    assert.deepEqual(notes('Harbor Master TK said it cost $XXX in XXXX.'), ['TK', 'XXX', 'XXXX']);
    for (const text of [
      'She said [the plan] was fine in XX days. ATKINS spoke.',
      'He shops at TK Maxx, not at TK’s.',
      'The card ended XXXX-XXXX-XXXX-7788, the other XXXX XXXX 4410.',
      'Call (XXX) 555-0100 or 020-XXXX.',
      'The robot TK-421 won Super Bowl XXX.',
      'They wear XXXL shirts.',
    ]) {
      assert.deepEqual(notes(text), [], text);
    }
  });
});

describe('units', () => {
  it('are paragraphs, and runs of sentences in a long one', () => {
    const { units, sentences } = storyOf(
      `Short one.\n\n${Array.from({ length: 200 }, (_, at) => `The mayor of town ${at} spoke at length about the ${at}th bridge.`).join(' ')}`,
    );
    assert.ok(units.length > 15);
    assert.ok(units.every((unit) => unit.endToken - unit.firstToken <= 220));
    assert.equal(units[0]?.endSentence, 1);
    assert.equal(units.at(-1)?.endSentence, sentences.length);
  });

  it('after an edit fall where they fell before', () => {
    const line = Array.from(
      { length: 300 },
      (_, at) => `The mayor of town ${at} spoke at length about the ${at}th bridge.`,
    ).join(' ');
    const before = new Set(storyOf(line).units.map(({ key }) => key));
    const after = storyOf(`A new sentence opens the story. ${line}`).units;
    assert.ok(after.filter(({ key }) => !before.has(key)).length <= 3);
  });
});
