/**
 * Documents, pure: the control words of Rich Text Format (Microsoft's specification, 1.9.1) that need only a table: characters,
 * groups to pass over, languages. `rtf.ts` acts on the others; a word that neither knows is passed over.
 */

/** Control words and control symbols that stand for one character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...[
    ['emdash', '—'],
    ['endash', '–'],
    ['bullet', '•'],
    ['tab', '\t'],
    ['line', '\n'],
    ['lbr', '\n'],
    ['softline', '\n'],
  ],
  ...[
    ['lquote', '‘'],
    ['rquote', '’'],
    ['ldblquote', '“'],
    ['rdblquote', '”'],
    ['zwj', '\u200d'],
    ['zwnj', '\u200c'],
  ],
  ...[
    ['emspace', ' '],
    ['enspace', ' '],
    ['qmspace', ' '],
    ['~', '\u00a0'],
    ['_', '\u2011'],
    ['{', '{'],
    ['}', '}'],
    ['\\', '\\'],
  ],
] as [string, string][]);

/** Groups without copy that are not marked as such (`\*`). */
export const NOWHERE = new Set(
  (
    'colortbl filetbl fonttbl listtable listoverridetable info fldinst objdata nonshppict nonesttables shprslt shpinst ' +
    'sv sn xe tc tcn bkmkstart bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn do'
  ).split(' '),
);
/** Groups that are marked as to be passed over, and are read all the same. */
export const STARRED = new Set(
  'annotation footnote shppict shpinst do shptxt dptxbxtext ud atnauthor atnref atrfstart atrfend'.split(' '),
);

/** BCP 47 tags of the varieties of English, by the number that Windows gives each. */
export const LANGUAGES: ReadonlyMap<number, string> = new Map([
  ...[
    [1033, 'en-US'],
    [2057, 'en-GB'],
    [3081, 'en-AU'],
    [4105, 'en-CA'],
  ],
  ...[
    [5129, 'en-NZ'],
    [6153, 'en-IE'],
    [7177, 'en-ZA'],
    [16393, 'en-IN'],
  ],
] as [number, string][]);
