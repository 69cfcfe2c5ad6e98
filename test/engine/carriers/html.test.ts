/** Tests of copy in HTML: what of a page is copy, which paragraph is what, and that marks stand on its words. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assertOnTheFile, carriedBy, paragraphsOf } from '../../support/carried';
import { Memo } from '../../../src/engine';
import { engine } from '../../support/engine';

const MARKUP = /<[^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/gi;

describe('copy in HTML', () => {
  for (const [title, page, paragraphs] of [
    [
      'paragraphs run together as on the page',
      '<p>One\n  two\tthree.</p><p>Four.',
      ['body: One two three.', 'body: Four.'],
    ],
    [
      'entities are read',
      '<p>Hale &amp; Pike&rsquo;s &#8220;caf&eacute;&#148; &copy 2012',
      ['body: Hale & Pike’s “café” © 2012'.replace('”', '”')],
    ],
    ['an entity of two characters', '<p>a &nvlt; b</p>', ['body: a <\u20d2 b']],
    [
      'soft hyphens are none of the word',
      '<p>Or&shy;ville and Per\u00adlman<wbr>s</p>',
      ['body: Orville and Perlmans'],
    ],
    ['headings', '<h1>Port <em>to</em> close</h1><h2>Why</h2>', ['headline: Port to close', 'heading: Why']],
    [
      'one break ends a line, two a paragraph',
      '<p>A first line.<br>A second.<br><br/>A third.</p>',
      ['body: A first line.', 'body: A second.', 'body: A third.'],
    ],
    [
      'a sentence goes on over a break',
      '<p>The mayor of<br>\nthe town spoke.</p>',
      ['body: The mayor of\nthe town spoke.'],
    ],
    [
      'lists and quotations',
      '<ul><li>One<li><p>Two</p></ul><blockquote><p>She came.</p>He left.</blockquote>',
      ['list-item: One', 'list-item: Two', 'block-quote: She came.', 'block-quote: He left.'],
    ],
    [
      'a row of a table is a line',
      '<table><tr><th>Town<th>Votes</tr><tr><td>Tarn</td><td> 300</td></tr></table>',
      ['table: Town\tVotes', 'table: Tarn\t 300'],
    ],
    [
      'a table that lays out the page is none',
      '<table><tr><td><h1>Port</h1><p>It closed.</p></td></tr></table>',
      ['headline: Port', 'body: It closed.'],
    ],
    [
      'words without paragraphs of their own',
      'One.<div>Two.</div>Three.',
      ['body: One.', 'body: Two.', 'body: Three.'],
    ],
    [
      'a byline that says it is one',
      '<h1>Port</h1><p class="post-byline">Ana Lima</p><p>It closed.',
      ['headline: Port', 'byline: Ana Lima', 'body: It closed.'],
    ],
    [
      'quotations have the marks that a page shows',
      '<p>She said <q>no <q>way</q> </q> twice.</p>',
      ['body: She said “no ‘way’” twice.'],
    ],
    ['and straight ones among straight ones', '<p>"Yes" or <q>no</q>.</p>', ['body: "Yes" or "no".']],
    [
      'lines of preformatted copy',
      '<pre>TUNIS (AP) -- The mayor\nspoke.\n\n  He left.</pre>',
      ['body: TUNIS (AP) -- The mayor\nspoke.', 'body: He left.'],
    ],
    [
      'a piece as WordPress keeps it',
      '<!-- wp:heading {"level":1} -->\n<h1 class="wp-block-heading">Port</h1>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>It closed.</p>\n<!-- /wp:paragraph -->',
      ['headline: Port', 'body: It closed.'],
    ],
    [
      'unclosed tags and stray ones',
      '<div><p>One <b>two</div></span> three <p>four</i></p',
      ['body: One two', 'body: three', 'body: four'],
    ],
    ['a sign that is no tag', '<p>3 < 4 & 5 > 2 said Hale&Pike.</p>', ['body: 3 < 4 & 5 > 2 said Hale&Pike.']],
    [
      'marks of notes are none of the sentence, exponents and ordinals are',
      '<p>It fell by 40 per cent<sup>2</sup>, on the 21<sup>st</sup>, over 9 km<sup>2</sup>; CO<sub>2</sub> rose.<sup><a href="#fn1">[1]</a></sup></p><p><a href="#ref1">↩</a> Minutes.</p>',
      ['body: It fell by 40 per cent, on the 21st, over 9 km2; CO2 rose.', 'body: Minutes.'],
    ],
    [
      'a time that a page sets apart from the name before it',
      '<div><span>By Ana Lima</span><time datetime="2025-06-03">3 June 2025</time></div>',
      ['body: By Ana Lima 3 June 2025'],
    ],
    [
      'a document that Google Docs has exported, with its comments as notes',
      '<p class="c2 title"><span>Pier shut</span></p><p>It closed.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Who says so?</span></p></div>',
      ['headline: Pier shut', 'body: It closed.', 'note: Who says so?'],
    ],
    ['nothing', '', []],
    ['no words', '<html><body><img src="x.jpg" alt="A pier"></body></html>', []],
  ] as const) {
    it(`reads: ${title}`, () => assert.deepEqual(paragraphsOf('html', page), paragraphs));
  }

  for (const [title, page] of [
    ['styles and scripts', '<style>.Ana{}</style><script>"Ana <p>Lima</p>"</script><p>It closed.'],
    ['the page’s head', '<html><head><title>Ana Lima</title></head><body><p>It closed.</p></body></html>'],
    ['comments', '<!-- Ana Lima --><p>It <!-- was <b>not</b> -->closed.</p>'],
    [
      'hidden elements',
      '<p hidden>Ana Lima</p><div style="color:red; display : none"><p>Ana</p></div><p>It closed.</p>',
    ],
    [
      'author and date under pandoc’s title',
      '<header id="title-block-header"><p class="author">Ana Lima</p><p class="date">2025-06-03</p></header><p>It closed.</p>',
    ],
    ['words struck out', '<p>It <del>was never</del> closed.</p>'],
    ['forms and menus', '<nav><a>Ana</a></nav><p>It closed.</p><button>Send</button><select><option>Ana</select>'],
    [
      'trails, buttons to share and notices',
      '<div class="breadcrumb"><a>Home</a></div><div role="dialog"><p>Ana Lima</p></div><div class="social-share"><a>Post</a></div><p>It closed.<div aria-hidden="true">Ad</div>',
    ],
    [
      'what stands round an article',
      '<header>The Post</header><article><header></header><p>It closed.</p></article><footer>Ana</footer>',
    ],
  ] as const) {
    it(`leaves out: ${title}`, () => assert.deepEqual(paragraphsOf('html', page), ['body: It closed.']));
  }

  it('takes an article for one, whatever category its class has', () => {
    const page = `<article class="post category-social share"><h1>Pier</h1><p>It closed.</p></article>`;
    assert.deepEqual(paragraphsOf('html', page), ['headline: Pier', 'body: It closed.']);
  });

  it('takes date, headline, byline and language from the page', () => {
    const page = `<html lang="en-GB"><head><title>Port | The Post</title>
      <meta property="og:title" content="Port to close"><meta name="author" content="Ana Lima">
      <meta property="article:published_time" content="2012-10-29T23:30:00-05:00"></head><p>It closed.</p>`;
    assert.deepEqual(carriedBy('html', page).facts, {
      headline: 'Port to close',
      byline: 'Ana Lima',
      slug: null,
      date: '2012-10-29',
      language: 'en-GB',
    });
  });

  it('takes them from structured data, also where other data stand before and beside it', () => {
    const page = `<script type="application/ld+json">{ broken</script><script type="application/ld+json">
      {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Post"}, {"@type": ["NewsArticle"],
      "headline": "Port to close", "datePublished": "2012-10-29", "author": [{"@type": "Person", "name": "Ana Lima"}, "Per Holm"]}]}
      </script><p>It closed.</p>`;
    const { facts } = carriedBy('html', page);
    assert.equal(facts?.headline, 'Port to close');
    assert.equal(facts.byline, 'Ana Lima, Per Holm');
    assert.equal(facts.date, '2012-10-29');
  });

  it('says nothing of the story where the page says nothing', () =>
    assert.equal(carriedBy('html', '<p>It closed.</p>').facts, null));

  it('is recognised by its first words, and plain text is not', () => {
    assert.equal(carriedBy('auto', '\ufeff<!DOCTYPE html><p>x').carrier, 'html');
    assert.equal(carriedBy('auto', '<!-- wp:paragraph -->\n<p>x</p>').carrier, 'html');
    assert.equal(carriedBy('auto', 'He wrote "<html>" on the wall.').carrier, 'plain');
    assert.equal(carriedBy('auto', '<p>One tag makes no page.').carrier, 'plain');
  });

  it('marks a source whose words have a tag among them, and no tag', () => {
    const page = '<p>A <b>senior</b> American diplomat said it was over.</p>';
    const { attributions, findings } = engine().analyze(page, { carrier: 'html' });
    const { source } = attributions[0]!;
    assert.equal(page.slice(source!.start, source!.end), 'A <b>senior</b> American diplomat');
    assert.equal(source!.text, 'A senior American diplomat');
    assert.ok(findings.some(({ rule, start }) => rule === 'sourcing/unnamed-individual' && start === 3));
  });

  it('offers a fix in the page’s own spelling, and none across tags', () => {
    const fixes = (page: string) =>
      engine()
        .analyze(page, { carrier: 'html' })
        .findings.flatMap((finding) => finding.fixes.flatMap(({ edits }) => edits))
        .map(({ start, end, replacement }) => [page.slice(start, end), replacement]);
    assert.deepEqual(fixes('<p>The mayor said that that the the port was shut.</p>'), [[' the', '']]);
    assert.deepEqual(fixes('<p>The mayor said that the <b>the port</b> was shut.</p>'), []);
  });

  it('reads an edit as it reads a fresh page', () => {
    const page = (name: string): string =>
      `<p>A senior official said so.</p>\n<p>${name} said &ldquo;no&rdquo;.</p><p>She left.</p>`;
    const [carrier, memo] = ['html', new Memo()] as const;
    engine().analyze(page('Nora Pike'), { carrier, memo });
    const edited = engine().analyze(page('Nora Orville Pike'), { carrier, memo });
    assert.deepEqual(edited, engine().analyze(page('Nora Orville Pike'), { carrier }));
  });

  it('never cuts a tag or an entity, whatever the page', () => {
    const piece = fc.constantFrom(
      ...[
        'Ana Lima',
        'the mayor',
        'A senior official',
        'said',
        'that she would go',
        '.',
        ',',
        ' ',
        '\n',
        '&ldquo;',
        '&rdquo;',
        '"',
      ],
      ...[
        '&amp;',
        '&nbsp;',
        '&shy;',
        '&#x27;',
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<br>',
        '<q>',
        '</q>',
        '<a href="x?a=1&amp;b=2">',
        '</a>',
      ],
      ...[
        '<!-- Ana -->',
        '<h1>',
        '</h1>',
        '<li>',
        '<td>',
        '<code>',
        '</code>',
        '<script>Ana</script>',
        '<',
        '&',
        '<pre>',
        '</pre>',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const page = pieces.join(pieces.length % 2 === 0 ? ' ' : '');
        const analysis = engine().analyze(page, { carrier: 'html' });
        assert.deepEqual(analysis.failures, []);
        assertOnTheFile(page, analysis, MARKUP);
      }),
      { numRuns: 60 },
    );
  });

  it('reads tags inside one another twenty thousand times, in steps', () => {
    const page = `${'<b>'.repeat(20_000)}Ana Lima spoke.`;
    assert.deepEqual(paragraphsOf('html', page), ['body: Ana Lima spoke.']);
  });
});
