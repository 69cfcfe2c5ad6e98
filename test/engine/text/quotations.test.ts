/** Tests of quotations. */
import assert from 'node:assert/strict';
import { storyOf } from '../../support/story';

/** Copy, and the quotations in it; inner ones have one "›" for each level. */
const FOUND: readonly [string, readonly string[]][] = [
  ['"We ran," she said.', ['"We ran,"']],
  ['“We ran,” she said. “Then we hid.”', ['“We ran,”', '“Then we hid.”']],
  ['He called it "a shock, but a fixable one."', ['"a shock, but a fixable one."']],
  ["'We ran,' she said.", ["'We ran,'"]],
  ["'We didn't run,' she said. 'We hid.'", ["'We didn't run,'", "'We hid.'"]],
  ["'The drivers' union won't move,' he said.", ["'The drivers' union won't move,'"]],
  ['‘We didn’t run,’ she said.', ['‘We didn’t run,’']],
  ['“He said ‘run’ and we ran,” she said.', ['“He said ‘run’ and we ran,”', '›‘run’']],
  ['"He said \'run\' and we ran," she said.', ['"He said \'run\' and we ran,"', "›'run'"]],
  ['\'He said "run" and we ran,\' she said.', ['\'He said "run" and we ran,\'', '›"run"']],
  ["Joe 'the Boss' Ruiz spoke of the drivers' strike.", ["'the Boss'"]],
  ['“She is 5\'6" tall,” he said.', ['“She is 5\'6" tall,”']],
  ['("We ran," she said.)', ['"We ran,"']],
  ['the plan—"a mess"—fell', ['"a mess"']],
  ["''We ran,'' she said. ''Then we hid.''", ["''We ran,''", "''Then we hid.''"]],
  ["``We ran,'' she said.", ["``We ran,''"]],
  ['“We ran,’’ she said. “Then we hid.’’', ['“We ran,’’', '“Then we hid.’’']],
  ['“He said ‘run’’’ was all.', ['“He said ‘run’’’', '›‘run’']],
  ['«Nous partons», a dit Luc.', ['«Nous partons»']],
  ['”We ran,” she said.', ['”We ran,”']],
  ["'He is 6'2 tall,' she said.", ["'He is 6'2 tall,'"]],
  ['“Nous partons», a dit Luc.', ['“Nous partons», a dit Luc.']],
  ['«Nous partons», “we”', ['«Nous partons»', '“we”']],
  ['«Nous «très» partons», a dit Luc.', ['«Nous «très» partons»', '›«très»']],
  ['“He said “run” and ran,” she said.', ['“He said “run” and ran,”', '›“run”']],
  ['She said " run " twice.', ['" run "']],
  ['„Wir gehen”, said Luc.', ['„Wir gehen”']],
  ["('We ran,' she said.)", ["'We ran,'"]],
  ["He is 6' tall and 'happy' now.", ["'happy'"]],
  ['He is 6\'2" and "happy" now.', ['"happy"']],
  ['“He is 6\'2",” she said.', ['“He is 6\'2",”']],
  ["He said: 'We ran and hid.", ["'We ran and hid."]],
  ["He ran, 'and hid.", ["'and hid."]],
  ["The boys' 'late' night.", ["'late'"]],
  ["'The boys' toys are here' he said.", ["'The boys' toys are here'"]],
  ["'The boss' toys, he said' and left.", ["'The boss' toys, he said'"]],
  ['‘It’s the boys’ night,’ he said.', ['‘It’s the boys’ night,’']],
  ['She is "late".', ['"late"']],
  ['— ”Late” is what he said.', ['”Late”']],
  ['"No"—"yes"—"no"', ['"No"', '"yes"', '"no"']],
  ['It was"late" again.', ['"late"']],
  ['"Run!"he said.', ['"Run!"']],
  ['He said "run."Then he ran.', ['"run."']],
  ['[“Run”] he said.', ['“Run”']],
  ['He said—“run”—and ran.', ['“run”']],
  ['*"Run"* he said.', ['"Run"']],
  ['She said:"Run."', ['"Run."']],
  ['"One" "two" \'three\'', ['"One"', '"two"', "'three'"]],
  ["'one' 'two'", ["'one'", "'two'"]],
  ['“In 1999” he left.', ['“In 1999”']],
  ['“In 1999, he left.', ['“In 1999, he left.']],
  ['“A” “B” “C”', ['“A”', '“B”', '“C”']],
  ["`quoted' text", ["`quoted'"]],
  ["``a'' and ``b''", ["``a''", "``b''"]],
  ['\'"Run," he said,\' she said.', ['\'"Run," he said,\'', '›"Run,"']],
  ['"\'Run,\' he said," she said.', ['"\'Run,\' he said,"', "›'Run,'"]],
  ['He said “run. “Hide,” he said.', ['“run. “Hide,” he said.', '›“Hide,”']],
  ['a “b (c” d)', ['“b (c”']],
  ['It rose to "40".', ['"40"']],
  ['5\' "late" 6"', ['"late"']],
  ["5'10\" 'late'", ["'late'"]],
  // German marks.
  ['„Wir gehen“, said Luc. “No,” said Ada.', ['„Wir gehen“', '“No,”']],
  ['The „late“ mayor, and „Nein“ again.', ['„late“', '„Nein“']],
  ['„Er sagte ‚ja‘ und ging“, said Ada.', ['„Er sagte ‚ja‘ und ging“', '›‚ja‘']],
  ['The ‚late‘ mayor spoke.', ['‚late‘']],
  ['»Nein«, said Ada. »Ja«, said Luc.', ['»Nein«', '»Ja«']],
  ['»Nej», said Ada. «Oui», said Luc.', ['»Nej»', '«Oui»']],
  ['« Non », a dit Luc.', ['« Non »']],
  ['“We met „the late“ mayor,” she said.', ['“We met „the late“ mayor,”', '›„the late“']],
  // One beside the other.
  ["Rated 'A'/'B' by the board.", ["'A'", "'B'"]],
  ["Was it 'he'/'she' or 'yes'/'no'?", ["'he'", "'she'", "'yes'", "'no'"]],
  ["The 'A' + 'B' mix.", ["'A'", "'B'"]],
];

/** No quotation. */
const NONE: readonly string[] = [
  'She is 5\'6" tall and he is 6\'2".',
  'a 12" pipe and a 40" screen',
  "the drivers' strike and the teachers' pay",
  "It's the '90s, and they're O'Brien's.",
  "rock 'n' roll for 'em",
  'the drivers’ strike in the ’90s',
  "the Hawai'i and Ma'arouf offices",
  "the boss's wages and James' house",
  '“” she said.',
  "He ran 'and hid.",
  "He's 'n' late",
  '12” and 40” wide',
  'the ’90s’ best',
  'No marks at all.',
  'Orr‚ who ran‚ said no.',
  "The boys'/girls' teams and the '90s/'80s mix.",
];

/** What is open where, "/" between paragraphs: the quotations, then where a mark stands whose other half is missing. */
const HALVES: readonly (readonly [copy: string, read: string])[] = [
  // A straight mark that opens again: the first one never closed.
  ['"It was late. "No," he said.', '"No,"'],
  ["''It was late. ''No,'' he said.", "''No,''"],
  [
    '“one ‘two “three ‘four “five” six’ seven” eight’ nine”',
    '“one ‘two “three ‘four “five” six’ seven” | ›‘two “three ‘four “five” six’ | ››“three ‘four “five” | never opens at 53',
  ],
  ["‘one “two 'three' four” five’", "‘one “two 'three' four” five’ | ›“two 'three' four” | ››'three'"],
  // Plurals before the mark, and marks that belong to nothing.
  ["'The boys' he said. 'No.'", "'The boys' | 'No.'"],
  ['‘The boys’ he said. ‘No.’', '‘The boys’ | ‘No.’'],
  ['“The boys’ box is here,” he said.', '“The boys’ box is here,”'],
  ['the ’burbs and the boys’ club', ''],
  ["word,'late' and word!'late'", ''],
  // Feet and inches.
  ["'He is 6'2 tall, he said.", "'He is 6'2 tall, he said. | never closes at 0"],
  ['“He is 6’2” tall,” she said.', '“He is 6’2” tall,”'],
  ['“He is 6\'2" tall,” she said.', '“He is 6\'2" tall,”'],
  ['"1999"-2001 and \'1999\'-2001', '"1999" | \'1999\''],
  ['«In 1999» he left.', '«In 1999»'],
  // Without a space on either side.
  ['an "A"/"B" test', '"A" | "B"'],
  ["('No') he said.", "'No'"],
  ['"Why?"\'No.\'', '"Why?" | \'No.\''],
  ['\'Why?\'"No."', '\'Why?\' | "No."'],
  ['He "said"."No"', '"said" | "No"'],
  ["'late 5%'(so)", "'late 5%'"],
  // The other half is missing.
  ['He said “', ''],
  ['‘No', '‘No | never closes at 0'],
  ['\'No".', '\'No". | never closes at 0'],
  ['«No” and “yes»', '«No” and “yes»'],
  ['It is late» he said', 'never opens at 10'],
  ['It rose 5% (or so)” he said.', 'never opens at 18'],
  ['5%” he said.', ''],
  ['He left ” and ” came.', ''],
  ['‘It is late,” he said.’', '‘It is late,” he said.’'],
  // Over paragraphs.
  ['“No.\n\n”', '“No.'],
  ['He said “\n\nThey left,” she said.', 'never opens at 21'],
  ['“No.\n\nThe ‘box,’” she said.', '“No. | The ‘box,’” | ›‘box,’'],
  ['“No.\n\nThe ‘box is late,” she said.', '“No. | The ‘box is late,”'],
  ['“No.\n\nThe boys’ box is late,” she said.', '“No. | The boys’ box is late,”'],
  ['"No.\n\nThe boys\' box," she said.', '"No. | The boys\' box,"'],
];

function found(text: string): string[] {
  return storyOf(text, 'plain').quotations.map(({ depth, text }) => '›'.repeat(depth) + text);
}

describe('quotations', () => {
  describe('are found', () => {
    for (const [text, expected] of FOUND) it(text, () => assert.deepEqual(found(text), expected));
  });
  describe('are not seen in', () => {
    for (const text of NONE) it(text, () => assert.deepEqual(found(text), []));
  });

  for (const [copy, expected] of HALVES) {
    it(copy.replaceAll('\n\n', ' / '), () => {
      const { quotations, unclosedQuotations, unopenedQuotations } = storyOf(copy, 'plain');
      const read = [
        ...quotations.map(({ depth, text }) => '›'.repeat(depth) + text),
        ...unclosedQuotations.map(({ start }) => `never closes at ${start}`),
        ...unopenedQuotations.map(({ start }) => `never opens at ${start}`),
      ];
      assert.equal(read.join(' | '), expected);
    });
  }

  it('stand round a word in emphasis', () =>
    assert.deepEqual(
      storyOf('It was \'*late*\' and "*dark*" out.', 'markdown').quotations.map(({ text }) => text),
      ["'*late*'", '"*dark*"'],
    ));

  it('run over paragraphs that each open with a mark', () => {
    const { quotations, unclosedQuotations } = storyOf('“It was dark.\n\n“We ran.\n\n“Then we hid,” she said.');
    assert.deepEqual(
      quotations.map(({ closed, continued, paragraph }) => [closed, continued, paragraph]),
      [
        [false, false, 0],
        [false, true, 1],
        [true, true, 2],
      ],
    );
    assert.deepEqual(unclosedQuotations, []);
  });

  it('run on in straight marks', () => {
    const { quotations, unclosedQuotations } = storyOf('"It was dark.\n\n"We ran," she said. "Then we hid."');
    assert.deepEqual(
      quotations.map(({ text, continued }) => [text, continued]),
      [
        ['"It was dark.', false],
        ['"We ran,"', true],
        ['"Then we hid."', false],
      ],
    );
    assert.deepEqual(unclosedQuotations, []);
  });

  it('run on in British marks', () => {
    const { quotations } = storyOf("'It was dark.\n\n'We ran,' she said.");
    assert.deepEqual(
      quotations.map(({ text, mark }) => [text, mark]),
      [
        ["'It was dark.", 'single'],
        ["'We ran,'", 'single'],
      ],
    );
  });

  it('are closed by a mark in a paragraph that did not open one again', () => {
    const { quotations } = storyOf('“It was dark.\n\nThen we hid,” she said.');
    assert.deepEqual(
      quotations.map(({ text, continued }) => [text, continued]),
      [
        ['“It was dark.', false],
        ['Then we hid,”', true],
      ],
    );
  });

  it('that never close are said', () => {
    const { unclosedQuotations } = storyOf('“It was dark, she said.\n\nNobody came.');
    assert.deepEqual(
      unclosedQuotations.map(({ start, text }) => [start, text]),
      [[0, '“']],
    );
  });

  for (const [text, starts] of [
    ['Late" is what he said.', [4]],
    ['Late” is what he said.', [4]],
    ['He left.” She came.', [8]],
    ['“In 1999” he left.', []],
    ['12” and 40” wide', []],
    ['« ” »', []],
  ] as const) {
    it(`that never opened are said: ${text}`, () =>
      assert.deepEqual(
        storyOf(text, 'plain').unopenedQuotations.map(({ start }) => start),
        starts,
      ));
  }

  for (const [text, quoted, unclosed] of [
    ['“One.\n\n“Two.\n\nThree.” Four.', ['“One.', '“Two.', 'Three.”'], []],
    ['“One.\n\nTwo.” Three “four.”', ['“One.', 'Two.”', '“four.”'], []],
    ['“One.\n\n“Two,” he said. “Three.', ['“One.', '“Two,”', '“Three.'], [23]],
    ['“One ‘two.\n\nThree.” Four.', ['“One ‘two.', '›‘two.', 'Three.”'], []],
    ['‘One.\n\n‘Two,’ he said.', ['‘One.', '‘Two,’'], []],
  ] as const) {
    it(`over paragraphs: ${text.replaceAll('\n\n', ' / ')}`, () => {
      assert.deepEqual(found(text), quoted);
      assert.deepEqual(
        storyOf(text, 'plain').unclosedQuotations.map(({ start }) => start),
        unclosed,
      );
    });
  }

  it('know what is inside their marks', () => {
    const text = 'He said “yes” twice.';
    const { inner } = storyOf(text).quotations[0]!;
    assert.equal(text.slice(inner.start, inner.end), 'yes');
  });
});
