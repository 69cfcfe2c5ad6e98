/** Carriers of prose in light notations, subtitles, scripts and wires: what of a file is copy, and as what. */
import assert from 'node:assert/strict';
import { carry } from '../../../src/engine/carriers';
import type { CarrierName } from '../../../src/engine/model';
import { finish } from '../../../src/engine/work';

/** The paragraphs of the copy; those that are no plain prose with their kind. */
function paragraphs(carrier: CarrierName, file: string): string[] {
  const { copy, blocks } = finish(carry(file, carrier));
  return blocks.map(({ kind, start, end }) => {
    const words = copy.slice(start, end);
    return kind === 'body' ? words : `${kind}: ${words}`;
  });
}

function table(
  carrier: CarrierName,
  cases: readonly (readonly [what: string, file: string, ...expected: string[]])[],
): void {
  for (const [what, file, ...expected] of cases) it(what, () => assert.deepEqual(paragraphs(carrier, file), expected));
}

describe('subtitles', () => {
  table('srt', [
    [
      'run on over cues, without numbers, times and tags',
      '1\r\n00:00:01,000 --> 00:00:03,000\r\nThe <i>mayor</i> said\r\nshe would\r\n\r\n2\r\n00:00:03,100 --> 00:00:05,000\r\n{\\an8}not resign.\r\n',
      'The mayor said she would not resign.',
    ],
    [
      'begin anew after a pause',
      '1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:09,000 --> 00:00:10,000\nTwo.\n',
      'One.',
      'Two.',
    ],
    [
      'begin anew where another speaks',
      '1\n00:00:01,000 --> 00:00:02,000\n- Will you resign?\n- No.\n',
      'Will you resign?',
      'No.',
    ],
    [
      'are cut by nothing else',
      '1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:02,000 --> 00:00:03,000\nTwo.\n',
      'One. Two.',
    ],
    [
      'have speakers before their words',
      'WEBVTT\n\nq1\n00:01.000 --> 00:02.000 align:start\n<v.loud Ruth Salazar>I will not resign &amp; I said so.</v>\n\n00:02.000 --> 00:03.000\n<v Ruth Salazar>Never.\n\n00:03.000 --> 00:04.000\n<v Tom Baptiste>Why?\n',
      'Ruth Salazar: I will not resign & I said so. Never.',
      'Tom Baptiste: Why?',
    ],
    [
      'leave out notes, styles and sounds',
      'WEBVTT\n\nNOTE for Ana\nonly\n\nSTYLE\n::cue {}\n\n00:01.000 --> 00:02.000\n[APPLAUSE]\nThank you.\n',
      'Thank you.',
    ],
    [
      'know other speakers by dashes after a style, by “>>” and by labels; entities and sounds among words too',
      '1\n00:00:01,000 --> 00:00:02,000\n<font color="#ff0"><i>- Good evening.</i></font>\n- Evening [DOOR SLAMS] &mdash; ♪ la la ♪ all.\n\n2\n00:00:02,000 --> 00:00:03,000\nHOLM: It is\nover. At 5:30?\n>> RUTH ADEYEMI: Sources said so.\n',
      'Good evening.',
      'Evening — all.',
      'HOLM: It is over. At 5:30?',
      'RUTH ADEYEMI: Sources said so.',
    ],
    ['survive what is none', 'Just a line --> here', ...[]],
  ]);
});

describe('reStructuredText', () => {
  table('rst', [
    [
      'has titles, the first of them the headline',
      '=====\nPort\n=====\n\nJobs\n----\n\nThey go.\n',
      'headline: Port',
      'heading: Jobs',
      'They go.',
    ],
    [
      'shows what is emphasised, linked or named by a role',
      'A *senior* **official** at the `Port <https://x.org>`_, a port_ of :abbr:`GB (x)`, said\\ so.',
      'A senior official at the Port, a port of GB (x), saidso.',
    ],
    [
      'leaves out comments, targets, notes and their signs',
      'Seen [1]_.\n\n.. A comment\n   that goes on.\n\n.. _there: https://x.org\n\n.. [1] A note.\n',
      'Seen .',
    ],
    [
      'leaves out pictures and code, and reads admonitions',
      '.. image:: a.png\n   :alt: Ana\n\n.. code-block:: py\n\n   x = 1\n\n.. note::\n\n   Read this.\n',
      'Read this.',
    ],
    ['leaves out what is set as it stands', 'It says::\n\n    x = 1\n\nAfter.', 'It says:', 'After.'],
    ['quotes what is indented', 'He wrote:\n\n   Never again.\n\n', 'He wrote:', 'block-quote: Never again.'],
    [
      'reads lists',
      '- One\n  more.\n- Two.\n\n1. Three.',
      'list-item: One more.',
      'list-item: Two.',
      'list-item: Three.',
    ],
    ['reads tables by rows', '+-----+----+\n| May | 31 |\n+=====+====+\n', 'table: May 31'],
    ['keeps signs that are none', 'It cost 5 * 3 and a_b, 7 - 2.', 'It cost 5 * 3 and a_b, 7 - 2.'],
  ]);
});

describe('AsciiDoc', () => {
  table('asciidoc', [
    [
      'has a header, and titles',
      '= Port\nAna Lima <a@x.org>\nv1, 2025-06-03\n:toc:\n\nIt is sold.\n\n== Jobs\n',
      'headline: Port',
      'It is sold.',
      'heading: Jobs',
    ],
    [
      'shows what is emphasised, quoted or linked',
      'A *senior* _official_ said "`no`" at https://x.org[the{nbsp}port] -- twice.footnote:[Log.]',
      'A senior official said “no” at the\u00a0port — twice.',
    ],
    [
      'leaves out listings, comments, pictures and macros',
      '----\nx = 1\n----\n// comment\n////\nmore\n////\nimage::a.png[Ana]\n[source,py]\nx = 2\n\nSeen.',
      'Seen.',
    ],
    [
      'reads quotations',
      '[quote, Ana Lima]\nNever again.\n\n____\nNot once.\n____\n',
      'block-quote: Never again.',
      'block-quote: Not once.',
    ],
    [
      'reads lists, admonitions and tables',
      '* One\n* Two\n\nNOTE: Three.\n\n|===\n|May |31\n|===\n',
      'list-item: One',
      'list-item: Two',
      'list-item: Three.',
      'table: May 31',
    ],
    [
      'shows emphasis round links and other emphasis',
      'An *https://x.org[official _of the Port_]* and **_Ana\nLima_** said so.',
      'An official of the Port and Ana Lima said so.',
    ],
    ['keeps signs that are none', 'It cost 5 * 3 and a_b_c, #1.', 'It cost 5 * 3 and a_b_c, #1.'],
  ]);
});

describe('Org', () => {
  table('org', [
    [
      'has headings without their states and tags',
      '* TODO Port sold :news:\nIt is.\n** [#A] Jobs\n',
      'headline: Port sold',
      'It is.',
      'heading: Jobs',
    ],
    [
      'has its title on top',
      '#+TITLE: Port sold\n#+AUTHOR: Ana Lima\n* Jobs\n',
      'headline: Port sold',
      'heading: Jobs',
    ],
    [
      'shows what is emphasised or linked',
      'A /senior/ *official* at [[https://x.org][the port]] said[fn:1] so.',
      'A senior official at the port said so.',
    ],
    [
      'leaves out drawers, sources, comments and keywords',
      ':PROPERTIES:\n:ID: 1\n:END:\n# comment\n#+BEGIN_SRC sh\nls\n#+END_SRC\nSeen.\n[fn:1] A note.',
      'Seen.',
    ],
    [
      'reads quotations, lists and tables',
      '#+BEGIN_QUOTE\nNever again.\n#+END_QUOTE\n- One\n- [X] Two\n| May | 31 |\n|-----+----|\n',
      'block-quote: Never again.',
      'list-item: One',
      'list-item: Two',
      'table: May 31',
    ],
    [
      'shows emphasis round links and other emphasis',
      'An *official at [[https://x.org][the /Port/]]* and */Ana\nLima/* said *[[so]]*.',
      'An official at the Port and Ana Lima said so.',
    ],
    ['leaves out code', 'Ana ran =ls -l= and ~pwd~, ~5 times.', 'Ana ran and , ~5 times.'],
    ['shows what stands lower and higher', 'CO_{2} over 5 km^{2}', 'CO2 over 5 km2'],
    [
      'keeps signs that are none',
      'It cost 5 * 3 and 7/8, a_b, +5, *x. At https://x.org/a/b/ and /usr/lib, x=1.',
      'It cost 5 * 3 and 7/8, a_b, +5, *x. At https://x.org/a/b/ and /usr/lib, x=1.',
    ],
  ]);
});

describe('LaTeX', () => {
  table('latex', [
    [
      'has its title and headings',
      '\\title{Port \\emph{sold}}\\begin{document}\\maketitle\nIt is.\n\\section*{Jobs}\nThey go.\n\\end{document} Ana',
      'headline: Port sold',
      'It is.',
      'heading: Jobs',
      'They go.',
    ],
    [
      'has quotation marks, dashes and ties',
      "``No,'' she said---`never' 1--2, Mr.~Brown.",
      '“No,” she said—‘never’ 1–2, Mr.\u00a0Brown.',
    ],
    [
      'composes letters with accents',
      "Ren\\'ee, Ren{\\'e}e, Fran\\c{c}ois, G\\\"odel, \\O{}rsted, \\v Capek",
      'Renée, Renée, François, Gödel, Ørsted, Čapek',
    ],
    ['keeps escaped signs', 'Smith \\& Sons paid 5\\% of \\$3.', 'Smith & Sons paid 5% of $3.'],
    [
      'shows what commands show',
      '\\textbf{A \\emph{senior} official} at \\href{https://x.org}{the port} said \\enquote{no}.',
      'A senior official at the port said “no”.',
    ],
    [
      'leaves out what they do not',
      'He said\\footnote{Log.} so~\\cite[p.~3]{log}.\\label{a} % not this\nNever $x+1$.',
      'He said so\u00a0. Never .',
    ],
    [
      'leaves out figures, tables and sources',
      '\\begin{figure}\\caption{Ana}\\end{figure}Seen.\\begin{verbatim}x\\end{verbatim}',
      'Seen.',
    ],
    [
      'reads quotations and lists',
      '\\begin{quote}Never again.\\end{quote}\\begin{itemize}\\item One.\\item[b] Two.\\end{itemize}',
      'block-quote: Never again.',
      'list-item: One.',
      'list-item: Two.',
    ],
    ['parts paragraphs at empty lines', 'One\nmore.\n\nTwo.', 'One more.', 'Two.'],
    ['survives braces that never close', '\\textbf{A \\section{B', 'A', 'B'],
  ]);
});

describe('Fountain', () => {
  table('fountain', [
    [
      'has scenes, and what is told',
      'Title: Port\n\nINT. QUAY - NIGHT\n\nThe *ferry* waits.\n',
      'heading: INT. QUAY - NIGHT',
      'The ferry waits.',
    ],
    [
      'sets speakers before their words',
      'RUTH SALAZAR (V.O.) ^\n(tired)\nI will not\nresign.\n\n@Tom McKay\nWhy?\n',
      'RUTH SALAZAR: I will not resign.',
      'Tom McKay: Why?',
    ],
    [
      'takes notes for notes, and leaves out what is cut',
      '[[Check the name.]]\n\n/* cut\n\nout */\n\nSeen.\n\n= synopsis\n\n> CUT TO:\n',
      'note: Check the name.',
      'Seen.',
    ],
  ]);
});

describe('Fountain inside a paragraph', () => {
  table('fountain', [
    ['shows what is emphasised', 'The _*old*_ ***ferry*** and un*like*ly.\n', 'The old ferry and unlikely.'],
    [
      'leaves out notes and cuts, with signs in them too',
      'The *ferry [[a * b] ]] waits* /* not * this\n\nnor this */ at *the /* old */ pier*.\n',
      'The ferry waits at the pier.',
    ],
    ['keeps signs that are none', 'It cost 5 * 3, a_b, \\*not\\* /* open.\n', 'It cost 5 * 3, a_b, *not* /* open.'],
  ]);
});

describe('copy of a wire', () => {
  table('anpa', [
    [
      'has no control characters, routing lines or marks of the head',
      "\u0001a0123\r\n\u0002^BC-Port,12<\r\n^Port sold<\r\n^By ANA LIMA=\r\n   HARBORTON (AP) _ It is ``gone,'' he\r\nsaid.\r\n(MORE)\r\nPORT-2\r\n   She said no.\r\n-30-\r\nAP-WF-06-03-25 1405EDT\r\n\u0003",
      'headline: Port sold',
      'byline: By ANA LIMA',
      'HARBORTON (AP) — It is “gone,” he said.',
      'She said no.',
    ],
    ['parts paragraphs at empty lines too', 'One\nmore.\n\nTwo.\n', 'One more.', 'Two.'],
    [
      'keeps lines that only look alike',
      'More people came.\n\nHe scored 30.\n\nAt the end (more or less) he left.\n',
      'More people came.',
      'He scored 30.',
      'At the end (more or less) he left.',
    ],
  ]);
});
