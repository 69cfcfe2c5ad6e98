/** Tests of furniture: what each line round the prose is taken for, just so and just not. "P" is a paragraph of prose. */
import assert from 'node:assert/strict';
import type { Story } from '../../../src/engine';
import { storyOf } from '../../support/story';

const PROSE =
  'The council voted on Tuesday to close the bridge after engineers found cracks in two of its piers, the mayor said at a meeting.';

/** Copy, then the kinds of its paragraphs and whatever else is read off them. */
const ROWS: readonly (readonly [copy: string, read: string])[] = [
  ['bridge-cracks\n\nP', 'slug, body · slug=bridge-cracks'],
  ['bridge_cracks/1102\n\nP', 'slug, body · slug=bridge_cracks/1102'],
  ['bridge\n\nP', 'body, body'],
  ['BC-EU--Summit, 1st Ld-Writethru\n\nP', 'slug, body · slug=BC-EU--Summit, 1st Ld-Writethru'],
  ['AP-Bridge\n\nP', 'slug, body · slug=AP-Bridge'],
  ['slug bridge\n\nP', 'slug, body · slug=slug bridge'],
  ['sluggish bridge\n\nP', 'body, body'],
  ['US-ELECTION/DEBATE (WRAP 2)\n\nP', 'slug, body · slug=US-ELECTION/DEBATE (WRAP 2)'],
  ['US-ELECTION/DEBATE (WRAP 2).\n\nP', 'body, body'],
  ['bridge-cracks.\n\nP', 'body, body'],
  ['Bridge closed\n\nbridge-cracks\n\nP', 'headline, slug, body · slug=bridge-cracks'],
  ['Bridge closed\n\nBy Ana Lima\n\nbridge-cracks\n\nP', 'headline, byline, body, body · byline=Ana Lima'],
  ['2019-03-04\n\nP', 'byline, body · date=2019-03-04'],
  ['bridge-cracks', 'body'],
  ['By Ana Lima.\n\nP', 'body, body'],
  ['By Ana Lima Jr.\n\nP', 'byline, body · byline=Ana Lima Jr.'],
  ['by Ana Lima\n\nP', 'byline, body · byline=Ana Lima'],
  [
    'By Ana Lima, who says: a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w\n\nP',
    'body, body',
  ],
  ['By Ana Lima – The Harbor Post\n\nP', 'byline, body · byline=Ana Lima'],
  ['By Ana Lima/Per Holm\n\nP', 'byline, body · byline=Ana Lima&Per Holm'],
  ['By Ana Lima & Per Holm\n\nP', 'byline, body · byline=Ana Lima&Per Holm'],
  ['By Ana Lima; Per Holm\n\nP', 'byline, body · byline=Ana Lima&Per Holm'],
  ['By Ana\n\nP', 'byline, body · byline='],
  ['By Ana de la Cruz Lima Orr\n\nP', 'byline, body · byline='],
  ['By Ana B C D E Lima\n\nP', 'byline, body · byline='],
  ['By Ana Lima\n\nStaff writer\n\nP', 'byline, byline, body · byline=Ana Lima'],
  ['By Ana Lima\n\nThe Harbor Post and its many friends\n\nP', 'byline, headline, body · byline=Ana Lima'],
  ['By Ana Lima\n\nMonday, March 4, 2019\n\nP', 'byline, byline, body · byline=Ana Lima · date=2019-03-04'],
  ['By Ana Lima\nMarch 4, 2019\n\nP', 'byline, byline, body · byline=Ana Lima · date=2019-03-04'],
  [
    'By Ana Lima\n\nStaff writer\n\n4 March 2019\n\nP',
    'byline, byline, byline, body · byline=Ana Lima · date=2019-03-04',
  ],
  [
    'By Ana Lima\n\nPublished March 4, 2019\n\nUpdated March 5, 2019\n\nP',
    'byline, byline, byline, body · byline=Ana Lima · date=2019-03-04',
  ],
  ['By Ana Lima, March 4, 2019\n\nP', 'byline, body · byline=Ana Lima · date=2019-03-04'],
  ['By Ana Lima\n\nMonday\n\nP', 'byline, byline, body · byline=Ana Lima'],
  ['By Ana Lima\n\nMarch 4, 5 p.m.\n\nP', 'byline, byline, body · byline=Ana Lima'],
  ['By Ana Lima\n\n* * *\n\nP', 'byline, body, body · byline=Ana Lima'],
  ['By Ana Lima\n\nMarch Post\n\nP', 'byline, byline, body · byline=Ana Lima'],
  ['By Ana Lima, March 4\n\nP', 'byline, body · byline=Ana Lima'],
  ['Bridge closed\n\nP', 'headline, body'],
  ['Bridge closed, mayor says.\n\nP', 'body, body'],
  ['Bridge closed! Mayor left town\n\nP', 'body, body'],
  ['Bridge closed. Mayor left town\n\nP', 'body, body'],
  ['bridge closed by mayor\n\nP', 'body, body'],
  ['“Bridge closed”\n\nP', 'headline, body'],
  ['“The bridge is closed” – mayor\n\nP', 'headline, body'],
  ['“Who closed it?” – drivers ask\n\nP', 'headline, body'],
  ['“The bridge is closed.” — a driver\n\nP', 'body, body'],
  ["'We have a week of cash left, maybe two …' – a board member\n\nP", 'body, body'],
  ['Bridge closed:\n\nP', 'body, body'],
  ['Bridge closed\n\nMayor left town\n\nNobody came\n\nP', 'headline, body, body, body'],
  ['One two three four five six seven eight nine ten eleven twelve a b c d e f g h i j\n\nP', 'headline, body'],
  ['One two three four five six seven eight nine ten eleven twelve a b c d e f g h i j k\n\nP', 'body, body'],
  ['Bridge closed', 'body'],
  ['P\n\nBridge closed\n\nP', 'body, heading, body'],
  ['P\n\nBridge closed\n\nNobody came.', 'body, body, body'],
  ['P\n\nBridge closed?\n\nP', 'body, body, body'],
  ['P\n\n“Bridge closed”\n\nP', 'body, body, body'],
  ['P\n\nOne two three four five six seven eight\n\nP', 'body, heading, body'],
  ['P\n\nOne two three four five six seven eight nine\n\nP', 'body, body, body'],
  ['Nobody came to see it.\n\nBridge closed\n\nP', 'body, body, body'],
  ['P\n\nA line that has more letters in it than a cross-head may have at all\n\nP', 'body, body, body'],
  ['P\n\n• One\n\nBridge closed\n\nP', 'body, list-item, body, body'],
  ['March 4, 2019\n\nP', 'byline, body · date=2019-03-04'],
  ['Updated on Monday, March 4, 2019 at 5 p.m. EST\n\nP', 'byline, body · date=2019-03-04'],
  ['Posted Mon. 4 Mar 2019, the 4th\n\nP', 'byline, body · date=2019-03-04'],
  ['Bridge March 4, 2019\n\nP', 'headline, body'],
  ['March 4\n\nP', 'body, body'],
  ['March 4, 2019\n\nMarch 5, 2019\n\nP', 'byline, byline, body · date=2019-03-04'],
  [
    'TUNIS, Tunisia, March 4, 2019 – P',
    'body · dateline=TUNIS~Tunisia~~March 4, 2019~[TUNIS, Tunisia, March 4, 2019 –] · date=2019-03-04',
  ],
  [
    'TUNIS, Tunisia, Monday, March 4, 2019 – P',
    'body · dateline=TUNIS~Tunisia~~Monday, March 4, 2019~[TUNIS, Tunisia, Monday, March 4, 2019 –] · date=2019-03-04',
  ],
  [
    'HARMOUTH, Jan. 9, 2022 (Norland Wire) — P',
    'body · dateline=HARMOUTH~~Norland Wire~Jan. 9, 2022~[HARMOUTH, Jan. 9, 2022 (Norland Wire) —] · date=2022-01-09',
  ],
  ['TUNIS, 4 March 2019 – P', 'body · dateline=TUNIS~~~4 March 2019~[TUNIS, 4 March 2019 –] · date=2019-03-04'],
  [
    'March 5, 2019\n\nHARMOUTH, March 4, 2019 – P',
    'byline, body · dateline=HARMOUTH~~~March 4, 2019~[HARMOUTH, March 4, 2019 –] · date=2019-03-05',
  ],
  // No day of the calendar: one without a year, a month, one that never was.
  ['TUNIS, March 4 – P', 'body · dateline=TUNIS~~~March 4~[TUNIS, March 4 –]'],
  ['TUNIS, March 2019 – P', 'body · dateline=TUNIS~~~March 2019~[TUNIS, March 2019 –]'],
  ['TUNIS, Feb. 30, 2019 – P', 'body · dateline=TUNIS~~~Feb. 30, 2019~[TUNIS, Feb. 30, 2019 –]'],
  ['TUNIS, Tunisia, Africa – P', 'body'],
  ['TUNIS, Monday, March 4 (AP) – P', 'body · dateline=TUNIS~~AP~Monday, March 4~[TUNIS, Monday, March 4 (AP) –]'],
  ['TUNIS, 2019 – P', 'body'],
  ['TUNIS, tunisia – P', 'body'],
  ['TU – P', 'body'],
  ['TUNIS 2 – P', 'body'],
  ['TUNIS () – P', 'body'],
  ['TUNIS (the agency of all the agencies there are) – P', 'body'],
  ['TUNIS, – P', 'body'],
  ['TUNIS (Reuters/AP) – P', 'body · dateline=TUNIS~~Reuters/AP~~[TUNIS (Reuters/AP) –]'],
  ['Tunis (Harbor Post) – P', 'body'],
  ['Tunis (AFP) – P', 'body · dateline=Tunis~~AFP~~[Tunis (AFP) –]'],
  ['Tunis, Tunisia (AFP) – P', 'body · dateline=Tunis~Tunisia~AFP~~[Tunis, Tunisia (AFP) –]'],
  ['TUNIS: P', 'body · dateline=TUNIS~~~~[TUNIS:]'],
  ['TUN: P', 'body'],
  ['TUNIS, Tunisia: P', 'body · dateline=TUNIS~Tunisia~~~[TUNIS, Tunisia:]'],
  ['TUNIS, Tunisia, March 4: P', 'body'],
  ['Tunis (AP): P', 'body'],
  ['McLEAN, Va. – P', 'body · dateline=McLEAN~Va.~~~[McLEAN, Va. –]'],
  ['RIO de JANEIRO – P', 'body · dateline=RIO de JANEIRO~~~~[RIO de JANEIRO –]'],
  ['BERWICK upon TWEED – P', 'body · dateline=BERWICK upon TWEED~~~~[BERWICK upon TWEED –]'],
  ['OUAGADOUGOU -- P', 'body · dateline=OUAGADOUGOU~~~~[OUAGADOUGOU --]'],
  ['TUNIS - P', 'body · dateline=TUNIS~~~~[TUNIS -]'],
  ['TUNIS _ P', 'body · dateline=TUNIS~~~~[TUNIS _]'],
  ['TUNIS- P', 'body'],
  ['(TUNIS) – P', 'body'],
  ['**TUNIS** – P', 'body · dateline=TUNIS~~~~[**TUNIS** –]'],
  ['WATCH – P', 'heading'],
  ['CORRECTION: P', 'body'],
  ['PARIS/LYON – P', 'body · dateline=PARIS~~~~[PARIS/LYON –]'],
  ['A/B – P', 'body'],
  ['NEW YORK CITY OLD – P', 'body · dateline=NEW YORK CITY OLD~~~~[NEW YORK CITY OLD –]'],
  ['NEW YORK CITY OLD TOWN – P', 'body'],
  ['By Ana Lima\n\nTUNIS – P', 'byline, body · byline=Ana Lima · dateline=TUNIS~~~~[TUNIS –]'],
  ['TUNIS, A, B, C, D – P', 'body'],
  ['TUNIS, The Very Long Region Name – P', 'body'],
  ['P\n\n- 30 -', 'body, sign-off · signoff=- 30 -'],
  ['P\n\n# # #', 'body, sign-off · signoff=# # #'],
  ['P\n\n(END)', 'body, sign-off · signoff=(END)'],
  ['P\n\nENDS.', 'body, sign-off · signoff=ENDS.'],
  ['P\n\n-- END --', 'body, sign-off · signoff=-- END --'],
  ['P\n\nReporting by Ana Lima', 'body, sign-off · signoff=Reporting by Ana Lima'],
  ['P\n\nWriting by Ana Lima', 'body, sign-off · signoff=Writing by Ana Lima'],
  ['P\n\nWriting by hand is slow', 'body, body'],
  ['P\n\nEditing by Ana Lima', 'body, sign-off · signoff=Editing by Ana Lima'],
  ['P\n\n(Compiled by Ana Lima)', 'body, sign-off · signoff=(Compiled by Ana Lima)'],
  ['P\n\n(Reuters)', 'body, sign-off · signoff=(Reuters)'],
  ['P\n\n(The Harbor Post)', 'body, sign-off · signoff=(The Harbor Post)'],
  ['P\n\n(and so on)', 'body, body'],
  ['P\n\nReuters', 'body, sign-off · signoff=Reuters'],
  ['P\n\nAP', 'body, sign-off · signoff=AP'],
  ['P\n\n— The Harbor Post', 'body, sign-off · signoff=— The Harbor Post'],
  ['P\n\n— and so they left', 'body, body'],
  ['P\n\n-30-\n\n(Reuters)', 'body, sign-off, sign-off · signoff=(Reuters)'],
  ['P\n\n-30-\n\nP', 'body, body, body'],
  ['-30-', 'body'],
  ['P -30-', 'body · signoff=-30-'],
  ['P ###', 'body · signoff=###'],
  ['P (AP)', 'body · signoff=(AP)'],
  ['P (Ap)', 'body'],
  ['P (END)', 'body · signoff=(END)'],
  ['P – The Harbor Post', 'body · signoff=– The Harbor Post'],
  ['P – A B C D', 'body'],
  ['P “No.” – AP', 'body · signoff=– AP'],
  ['Bridge closed – AP', 'body'],
  ['[TK a photo of the bridge]\n\nP', 'note, body'],
  ['[todo]\n\nP', 'note, body'],
  ['[The mayor]\n\nP', 'headline, body'],
  ['TK\n\nP', 'note, body'],
  ['TKTK.\n\nP', 'note, body'],
  ['Eds: see above\n\nP', 'note, body'],
  ['(Editor’s note: see above)\n\nP', 'note, body'],
  ['Note to self: go\n\nP', 'note, body'],
  ['Note to the desk: go\n\nP', 'note, body'],
  ['Note that it fell.\n\nP', 'body, body'],
  ['<!-- x -->\n\nP', 'note, body'],
  // Lines that are items, cells, or one paragraph cut at a margin.
  ['One came.\nTwo came.', 'body, body'],
  [
    '• One\n- Two\n* Three\n· Four\n-five\n*six\n•seven\n- !',
    'list-item, list-item, list-item, list-item, body, body, list-item, body',
  ],
  ['a\tb\tc', 'table'],
  ['a\tb', 'body'],
  ['- a\tb\tc', 'list-item'],
  ['The mayor met\nthe clerk.', 'body'],
  ['The mayor met,\nthe clerk said.', 'body'],
  ['The mayor met.\nthe clerk left.', 'body, body'],
  ['The mayor met\nPer Holm of\nOslo, and left.', 'body'],
  ['Mayor met\nPer Holm of\nOslo.', 'headline, body, body'],
  ['Mayor, he said, met\nPer Holm of\nOslo.', 'body'],
  ['The mayor\nBy Per Holm\nmet.', 'headline, body'],
  ['The mayor met Per\nHolm.', 'headline, body'],
  ['The mayor met Per\nHolm and\nleft.', 'body'],
  ['The mayor met Per\n12 times and\nleft.', 'headline, body'],
  ['The mayor met Per:\nHolm and\nleft.', 'body, body'],
  ['The clerk is Rosa van der\nVelde of Mopti, and the judge is Per\nHolm. She said\nno.', 'body'],
  ['But the judge is Per\nHolm; he is\nOld.', 'body'],
  ['One. Two\nThree Four\nFive.', 'body'],
  ['One\n\n\nTwo', 'headline, body'],
  ['One\r\nTwo\rThree', 'headline, body, body'],
  ['  One  \n  Two  ', 'headline, body'],
  [
    'The council voted on Tuesday to close the bridge after\nengineers found cracks in two of its old stone piers.\nThe mayor agreed with them on it, though the clerk had\nnot.',
    'body',
  ],
  [
    'The council voted on Tuesday to close the bridge after a long day of talks that went on and on and on, until nobody was\nleft in the hall of the town, and the mayor, who had slept, woke and went home with the clerk, who had not slept at all.\nThe mayor agreed.',
    'body',
  ],
];

const x = (count: number): string => 'x'.repeat(count);
const notes = (count: number): string => 'TK\n\n'.repeat(count);
/** A paragraph of so many characters. */
const prose = (length: number): string => `${'word '.repeat(length / 5 + 1).slice(0, length - 2)}x.`;

/** What is just so long or stands just so high that it is furniture, then what is one longer or lower. */
const EDGES: readonly (readonly [what: string, inside: string, read: string, outside: string, otherwise: string])[] = [
  ['slugs', `${x(29)}-${x(30)}\n\nP`, 'slug, body', `${x(30)}-${x(30)}\n\nP`, 'body, body'],
  ['a slug below another line', `TK\n\na-b\n\nP`, 'note, slug, body', `TK\n\nTK\n\na-b\n\nP`, 'note, note, body, body'],
  ['bylines', `By Ana Lima, ${x(97)}\n\nP`, 'byline, body', `By Ana Lima, ${x(98)}\n\nP`, 'headline, body'],
  ['headlines', `Bridge ${x(133)}\n\nP`, 'headline, body', `Bridge ${x(134)}\n\nP`, 'body, body'],
  [
    'what stands below a byline',
    'By Ana Lima\n\nA b c d e f\n\nP',
    'byline, byline, body',
    'By Ana Lima\n\nA b c d e f g\n\nP',
    'byline, headline, body',
  ],
  [
    'lines of a date',
    `Monday, March 4, 2019 at 5 p.m.${' EST'.repeat(7)}\n\nP`,
    'byline, body',
    `Monday, March 14, 2019 at 5 p.m.${' EST'.repeat(7)}\n\nP`,
    'headline, body',
  ],
  [
    'bylines below notes',
    `${notes(5)}By Ana Lima\n\nP`,
    'note, note, note, note, note, byline, body',
    `${notes(6)}By Ana Lima\n\nP`,
    'note, note, note, note, note, note, body, body',
  ],
  [
    'headlines below notes',
    `${notes(2)}Bridge closed\n\nP`,
    'note, note, headline, body',
    `${notes(3)}Bridge closed\n\nP`,
    'note, note, note, body, body',
  ],
  ['cross-heads', `P\n\nBridge ${x(53)}\n\nP`, 'body, heading, body', `P\n\nBridge ${x(54)}\n\nP`, 'body, body, body'],
  [
    'cross-heads above',
    `P\n\nBridge closed\n\n${prose(80)}`,
    'body, heading, body',
    `P\n\nBridge closed\n\n${prose(79)}`,
    'body, body, body',
  ],
  [
    'cross-heads below',
    `${prose(81)}\n\nBridge closed\n\nP`,
    'body, heading, body',
    `${prose(80)}\n\nBridge closed\n\nP`,
    'body, body, body',
  ],
  ['notes', `[TK ${x(295)}]\n\nP`, 'note, body', `[TK ${x(296)}]\n\nP`, 'body, body'],
  ['sign-offs', `P\n\n(Reporting by ${x(145)})`, 'body, sign-off', `P\n\n(Reporting by ${x(146)})`, 'body, body'],
  [
    'sign-offs above others',
    'P\n\n-30-\n\n(Reuters)\n\nAP',
    'body, sign-off, sign-off, sign-off',
    'P\n\n-30-\n\n(Reuters)\n\nAP\n\nENDS',
    'body, body, sign-off, sign-off, sign-off',
  ],
  [
    'labels of other stories',
    `P\n\nMore from ${x(26)}: gone.\n\nP`,
    'body, heading, body',
    `P\n\nMore from ${x(27)}: gone.\n\nP`,
    'body, body, body',
  ],
];

/** Datelines at their longest, then one longer. */
const DATELINES: readonly (readonly [inside: string, outside: string])[] = [
  [`TUNIS (${x(30)}) – `, `TUNIS (${x(31)}) – `],
  ['TUNIS, A B C D – ', 'TUNIS, A B C D E – '],
  ['A B C DELTA – ', 'A B C D ECHO – '],
  ['OSL – ', 'OS – '],
  ['OSLO: ', 'OSL: '],
  ['OSLO, Norway: ', 'OSLO, Norway, May 4: '],
  ['OSLO, Norway, May 4, 2019 – ', 'OSLO, Norway, May 4, 2019, Europe – '],
];

function read({ paragraphs, slug, byline, dateline, signOff, writtenDate }: Story): string {
  const parts = [
    paragraphs.map(({ kind }) => kind).join(', '),
    slug && `slug=${slug.text}`,
    byline && `byline=${byline.names.map(({ text }) => text).join('&')}`,
    dateline &&
      `dateline=${[dateline.city, dateline.region, dateline.agency, dateline.day].map((part) => part?.text ?? '').join('~')}~[${dateline.text}]`,
    signOff && `signoff=${signOff.text}`,
    writtenDate !== null && `date=${writtenDate}`,
  ];
  return parts.filter((part) => typeof part === 'string').join(' · ');
}

describe('furniture, at its edges', () => {
  const withProse = (copy: string): string => copy.replace(/(?<=^|\s)P(?=$|\s)/g, PROSE);
  for (const [what, inside, expected, outside, otherwise] of EDGES) {
    it(what, () => {
      const kinds = [inside, outside].map((copy) =>
        storyOf(withProse(copy), 'plain')
          .paragraphs.map(({ kind }) => kind)
          .join(', '),
      );
      assert.deepEqual(kinds, [expected, otherwise]);
    });
  }
  for (const [inside, outside] of DATELINES) {
    it(`a dateline: ${inside}`, () => {
      assert.equal(storyOf(inside + PROSE, 'plain').dateline?.text, inside.trim());
      assert.equal(storyOf(outside + PROSE, 'plain').dateline, null);
    });
  }
});

describe('furniture', () => {
  for (const [copy, expected] of ROWS) {
    it(`${copy.replace(/\n+/g, ' / ')} → ${expected}`, () =>
      assert.equal(read(storyOf(copy.replace(/(?<=^|\s)P(?=$|\s)/g, PROSE), 'plain')), expected));
  }
});
