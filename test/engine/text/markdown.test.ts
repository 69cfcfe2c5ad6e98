/** Tests of Markdown at its edges: what is a block of which kind, and which of its characters are copy. */
import assert from 'node:assert/strict';
import { storyOf } from '../../support/story';

/** Markdown, and its paragraphs: each with its kind and its tokens. */
const ROWS: readonly (readonly [copy: string, paragraphs: readonly string[]])[] = [
  ['One\n=\nTwo\n--\nThree\n-', ['headline: One', 'heading: Two', 'body: Three -']],
  [
    '- one\n- two\n  goes on\n* three\n+ four\n• five\n1. six\n2) seven\n- [ ] eight\n- [x] nine',
    [
      'list-item: one',
      'list-item: two goes on',
      'list-item: three',
      'list-item: four',
      'list-item: five',
      'list-item: six',
      'list-item: seven',
      'list-item: eight',
      'list-item: nine',
    ],
  ],
  ['Prose goes on\n- one\nand on\n1. two', ['body: Prose goes on', 'list-item: one and on', 'list-item: two']],
  ['- one\n1. two\n\n2. three', ['list-item: one', 'list-item: two', 'list-item: three']],
  ['```js\ncode\n```\nProse', ['code:', 'body: Prose']],
  ['~~~\ncode\n```\nmore\n~~~\nProse', ['code:', 'body: Prose']],
  ['```\ncode', ['code:']],
  ['Prose\n```\ncode\n```\nmore', ['body: Prose', 'code:', 'body: more']],
  ['    code\n    more\nProse', ['code:', 'body: Prose']],
  ['Prose\n    not code', ['body: Prose not code']],
  ['- item\n\n    goes on', ['list-item: item', 'body: goes on']],
  ['\tcode\n\nProse\n\n   three spaces', ['code:', 'body: Prose', 'body: three spaces']],
  ['***\n\n---\n\n_ _ _\n\n**\n\n* * *', ['body: * *']],
  ['[one]: https://a.example\n\n[two] : x\n\n[]: x', ['markup:', 'body: [ two ] : x', 'body: [ ] : x']],
  ['| a | b |\n|---|---|\n| c | d |\n\nProse', ['table: | a | b |', 'table: | c | d |', 'body: Prose']],
  ['a | b\n--- | ---\nc | d\nProse', ['table: a | b', 'table: c | d', 'body: Prose']],
  ['a | b\nno rule\nc', ['body: a | b no rule c']],
  ['> one\n> two\n>\n> three\nfour\n\nfive', ['block-quote: one two', 'block-quote: three four', 'body: five']],
  ['>> one\n> > two', ['block-quote: one two']],
  ['>\n>\n\nProse', ['body: Prose']],
  ['Prose\n> quote', ['body: Prose', 'block-quote: quote']],
  ['<!-- one\ntwo -->\nProse', ['note:', 'body: Prose']],
  ['<!-- one\n\nProse', ['note:', 'body: Prose']],
  [
    '<!-- wp:x -->\n\n<!-- /wp:x -->\n\n<!--more-->\n\n<!--nextpage-->\n\n<!-- moreover -->',
    ['markup:', 'markup:', 'markup:', 'markup:', 'note:'],
  ],
  [
    '{{< figure >}}\n\n{{% x %}} word\n\n{% raw %}a b{% endraw %}\n\n{% comment %}\nx\n{% endcomment %} y',
    ['markup:', 'body: word', 'markup:', 'body: x y'],
  ],
  ['{% highlight x %}\na\n\nb\n{% endhighlight %}\nProse', ['markup:', 'body: Prose']],
  ['{{< mermaid >}}\na\n{{</ mermaid >}}', ['markup:']],
  ['{{< mermaid >}}\na\n{{< /mermaid >}}\nProse', ['markup:', 'body: Prose']],
  ['{% rawx %}\na', ['markup:', 'body: a']],
  ['Prose\n{{< figure >}}\nmore', ['body: Prose', 'markup:', 'body: more']],
  [
    '**Ana** *Lima* __Per__ _Holm_ ~~old~~ ~new~ snake_case 5 * 3 * 2 a*b*c ** x',
    ['body: Ana Lima Per Holm old ~ new ~ snake_case 5 * 3 * 2 a b c * * x'],
  ],
  ['![one](x) a ![two [three](y)](z) !\\[no](x)', ['body: a ! [ no ] ( x )']],
  ['one[^1] two[^a b] three[^] four[^pier] [^x](y)', ['body: one two [ ^ a b ] three [ ^ ] four ( y )']],
  [
    'x<sup>2</sup> 21<sup>st</sup> y<sub>a</sub> <sup>note 3</sup> <sup>[4](#x)</sup> <sup>1, 2</sup> <sup>a\nb</sup>',
    ['body: x 21 st y a note 3 a b'],
  ],
  ['{{ a }} {% b %} {# c #} {d} { {e} {{ f', ['body: { d } { { e } { { f']],
];

const x = (count: number): string => 'x'.repeat(count);

/** Notation at its longest, then what is one longer and copy. */
const LENGTHS: readonly (readonly [inside: string, outside: string])[] = [
  [`one[^${x(57)}]`, `one[^${x(58)}]`],
  [`one[^x]`, 'one[^]'],
  [`[one](${x(1998)})`, `[one](${x(1999)})`],
  [`one <i ${x(1996)}>`, `one <i ${x(1997)}>`],
  [`one {{${x(1998)}}}`, `one {{${x(1999)}}}`],
];

describe('Markdown, at its edges', () => {
  for (const [inside, outside] of LENGTHS) {
    it(inside.replace(/x+/, '…'), () => {
      const hidden = [inside, outside].map((copy) =>
        storyOf(copy, 'markdown').tokens.every(({ text }) => text === 'one'),
      );
      assert.deepEqual(hidden, [true, false]);
    });
  }

  for (const [copy, expected] of ROWS) {
    it(JSON.stringify(copy).slice(1, -1), () => {
      const { paragraphs, tokens, excluded } = storyOf(copy, 'markdown');
      const read = paragraphs.map(({ kind, firstToken, endToken }) =>
        [`${kind}:`, ...tokens.slice(firstToken, endToken).map(({ text }) => text)].join(' '),
      );
      assert.deepEqual(read, expected);
      // Nobody counts the words of a program, nor of a comment.
      for (const { kind, start, end } of paragraphs)
        if (['code', 'markup', 'note'].includes(kind))
          assert.ok(
            excluded.some((span) => span.start <= start && span.end >= end),
            copy.slice(start, end),
          );
    });
  }
});
