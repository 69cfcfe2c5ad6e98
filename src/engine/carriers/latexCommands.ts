/**
 * Carriers: LaTeX's commands as data: signs, accents, headings, and what holds no prose. A command that is missing is passed over, and
 * its braces are read.
 */

/** Commands whose arguments are no copy, with how many they have. */
export const UNSET = new Map<string, number>([
  ...(
    'label ref eqref pageref cite citep citet citeauthor autocite parencite footcite nocite index includegraphics input include ' +
    'bibliography bibliographystyle usepackage documentclass vspace hspace vskip hskip footnote footnotetext thanks marginpar todo ' +
    'url thispagestyle pagestyle setlength addtolength hypersetup newcommand renewcommand graphicspath date author pagenumbering color'
  )
    .split(' ')
    .map((name) => [name, 1] as const),
  ['setlength', 2],
  ['addtolength', 2],
  ['newcommand', 2],
  ['renewcommand', 2],
]);

export const HEADINGS = new Set(
  'title part chapter section subsection subsubsection paragraph subparagraph'.split(' '),
);

/** Environments that are no prose. */
export const NO_PROSE = new Set(
  (
    'figure figure* table table* tabular tabular* tabularx longtable equation equation* align align* gather gather* multline verbatim ' +
    'lstlisting minted tikzpicture math displaymath eqnarray eqnarray* thebibliography filecontents comment picture algorithm'
  ).split(' '),
);

export const QUOTES = new Set(['quote', 'quotation', 'verse', 'displayquote']);

export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      ldots: '…',
      dots: '…',
      textellipsis: '…',
      textendash: '–',
      textemdash: '—',
      ae: 'æ',
      AE: 'Æ',
      oe: 'œ',
      OE: 'Œ',
    },
    ...{
      o: 'ø',
      O: 'Ø',
      l: 'ł',
      L: 'Ł',
      ss: 'ß',
      aa: 'å',
      AA: 'Å',
      i: 'ı',
      j: 'ȷ',
      pounds: '£',
      euro: '€',
      texteuro: '€',
    },
    ...{
      textquoteleft: '‘',
      textquoteright: '’',
      textquotedblleft: '“',
      textquotedblright: '”',
      copyright: '©',
      S: '§',
    },
    ...{
      '&': '&',
      '%': '%',
      $: '$',
      '#': '#',
      _: '_',
      '{': '{',
      '}': '}',
      ' ': ' ',
      '~': '~',
      ',': '\u00a0',
      TeX: 'TeX',
      LaTeX: 'LaTeX',
    },
  }),
);

/** Combining characters by the command that sets them. */
export const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ "'": '\u0301', '`': '\u0300', '^': '\u0302', '"': '\u0308', '~': '\u0303', '=': '\u0304', '.': '\u0307' },
    ...{ c: '\u0327', v: '\u030c', u: '\u0306', H: '\u030b', k: '\u0328', r: '\u030a', d: '\u0323' },
  }),
);
