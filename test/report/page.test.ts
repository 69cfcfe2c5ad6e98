/** The sourcing report as a page: what stands on it, that nothing comes from elsewhere, and that no word of a story becomes code. */
import assert from 'node:assert/strict';
import { exportFiles } from '../../src/formats/export';
import { htmlReport } from '../../src/formats/htmlReport';
import { reportArticle } from '../../src/report/page';
import { sourcingReport } from '../../src/report/sourcing';
import { check } from '../support/check';

const STORY = `A harbour official said the pier is shut.

Mayor Nadia Okafor said the ferry is late. "We will wait," she said.
`;

const page = (copy: string, id = 'quay.txt'): string =>
  exportFiles('html', { id, analysis: check(copy), warnings: [] }, '1.0.0')[0]!.text;
const article = (copy: string): string =>
  reportArticle(sourcingReport(check(copy)), { id: 'quay.txt', lineOf: () => 1, links: true });

/** Elements by name, in order; fails where one is not closed. */
function elementsOf(html: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [, closing, name, selfClosing] of html.matchAll(/<(\/?)([a-z]\w*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing === '/') assert.equal(open.pop(), name);
    else {
      seen.push(name!);
      if (selfClosing !== '/' && name !== 'meta') open.push(name!);
    }
  }
  assert.deepEqual(open, []);
  return seen;
}

describe('the page of the report', () => {
  it('says who speaks and how much, paragraph by paragraph, and what is asked', () => {
    const html = page(STORY);
    for (const words of [
      /<p class="verdict">Rests on 2 sources: 1 named, 1 not\.<\/p>/,
      /First voice<\/dt><dd>A harbour official \(not named\), paragraph 1 of 2/,
      /Longest on one source<\/dt><dd>Nadia Okafor, 7 words, paragraph 2/,
      /<th scope="row">A harbour official .*not named.*no reason given/,
      /Worth a look \(1\)/,
    ])
      assert.match(html, words);
    elementsOf(html);
  });

  it('draws a solid block for a named source and a hollow one for an unnamed one', () => {
    const rows = article(STORY).match(/<tr>.*?<\/tr>/gs)!;
    const shapes = (name: RegExp): number[] => {
      const row = rows.find((each) => name.test(each))!;
      return ['rect class="named"', 'rect class="unnamed"'].map((shape) => row.split(shape).length - 1);
    };
    assert.deepEqual(shapes(/Nadia Okafor/), [1, 0], 'two statements side by side');
    assert.deepEqual(shapes(/A harbour official/), [0, 1]);
  });

  it('keeps every block inside its lane, however long or short the story', () => {
    for (const copy of [STORY, STORY.repeat(60), 'Sources said no.']) {
      for (const [, x, width] of article(copy).matchAll(
        /<rect class="\w+" x="([\d.-]+)" y="[\d.]+" width="([\d.-]+)"/g,
      ))
        assert.ok(Number(x) >= 0 && Number(x) + Number(width) <= 1000.1, `${x} + ${width}`);
    }
  });

  it('has all that the picture shows as text, and hides the picture from screen readers', () => {
    const html = article(STORY);
    for (const [svg] of html.matchAll(/<svg[^>]*>/g)) assert.match(svg, /aria-hidden="true"/);
    assert.doesNotMatch(html, /<svg(?:(?!<\/svg>).)*<a /s);
    for (const [table] of html.matchAll(/<table.*?<\/table>/gs)) assert.match(table, /<th scope="col">/);
  });

  it('takes nothing from elsewhere and runs nothing', () => {
    const html = page('Sources said https://example.org/<script src="https://example.org/x.js"></script> is shut.');
    assert.match(html, /default-src 'none'; style-src 'unsafe-inline'/);
    const elements = new Set(elementsOf(html));
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form', 'a']) assert.ok(!elements.has(name), name);
    assert.doesNotMatch(html, /\s(?:src|href|on\w+|style)=|url\(|@import/);
  });

  for (const hostile of [
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style></title></main><script>alert(1)</script>',
    '&lt;b&gt; &amp; \u202Eturned\u202C',
  ]) {
    it(`shows ${JSON.stringify(hostile)} as words`, () => {
      const plain = new Set(elementsOf(page(STORY)));
      const html = page(`# ${hostile}\n\nSources said the quay is shut.`, hostile);
      assert.deepEqual(
        elementsOf(html).filter((name) => !plain.has(name)),
        [],
      );
      assert.ok(!html.includes(hostile), 'its signs are escaped');
      assert.doesNotMatch(html, /[\u202a-\u202e]/);
    });
  }

  it('holds several stories, or none', () => {
    assert.match(page(''), /Attributes nothing to anyone\./);
    const format = htmlReport();
    const two = ['a.txt', 'b.txt'].map((id) => format.one({ id, analysis: check(STORY), warnings: [] }));
    const html = format.begin() + two.join('') + format.end([]);
    assert.equal(elementsOf(html).filter((name) => name === 'article').length, 2);
    assert.equal(html.match(/<!DOCTYPE/g)?.length, 1);
  });
});
