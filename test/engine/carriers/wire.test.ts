/** Tests of agencies' items: NITF, NewsML-G2, RSS, Atom, ninjs and other XML and JSON, whole and broken. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CarrierName } from '../../../src/engine';
import { assertOnTheFile, carriedBy, mapFaults, paragraphsOf } from '../../support/carried';
import { engine } from '../../support/engine';
import { itWithShared } from '../../support/shared';
import { spanFaults } from '../../support/spans';

const MARKUP = /<!--[\s\S]*?-->|<[/?!a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/gi;

const warningsOf = (text: string, carrier: CarrierName | 'auto' = 'auto') => carriedBy(carrier, text).warnings;

describe('agencies’ items', () => {
  for (const [title, text, carrier, paragraphs] of [
    [
      'the dateline of NITF begins the lead, which has none of its own',
      '<nitf><body><body.head><dateline><location>TARN</location></dateline></body.head><body.content><p>It closed.</p><p>She left.</p></body.content></body></nitf>',
      'nitf',
      ['body: TARN — It closed.', 'body: She left.'],
    ],
    [
      'and stands alone where the lead has one',
      '<nitf><body><body.head><dateline><location>Tarn</location></dateline></body.head><body.content><p>TARN (NPA) -- It closed.</p></body.content></body></nitf>',
      'nitf',
      ['byline: Tarn', 'body: TARN (NPA) -- It closed.'],
    ],
    [
      'or an abstract stands between',
      '<nitf><body><body.head><dateline>Tarn</dateline><abstract><p>Shut.</p></abstract></body.head><body.content><p>It closed.</p></body.content></body></nitf>',
      'nitf',
      ['byline: Tarn', 'body: Shut.', 'body: It closed.'],
    ],
    [
      'captions of NITF are copy, credits and metadata are none',
      '<nitf><head><docdata><key-list><keyword key="x">Ana</keyword></key-list></docdata></head><body><body.content><media><media-metadata name="x" value="y">Ana</media-metadata><media-caption>The pier.</media-caption><media-producer>Ana</media-producer></media></body.content></body></nitf>',
      'nitf',
      ['body: The pier.'],
    ],
    [
      'prefixes of names',
      '<?xml version="1.0"?><x:newsItem xmlns:x="u"><x:contentSet><x:inlineXML><h:html xmlns:h="v"><h:body><h:h1>Pier</h:h1><h:p>It closed.</h:p></h:body></h:html></x:inlineXML></x:contentSet></x:newsItem>',
      'newsml-g2',
      ['headline: Pier', 'body: It closed.'],
    ],
    [
      'text in NewsML-G2',
      '<newsItem><contentMeta><headline>Pier</headline></contentMeta><contentSet><inlineData contenttype="text/plain">It closed.\n\nShe &amp; he left.</inlineData><inlineData encoding="base64">QW5h</inlineData></contentSet></newsItem>',
      'newsml-g2',
      ['headline: Pier', 'body: It closed.', 'body: She & he left.'],
    ],
    [
      'a note to editors',
      '<newsItem><itemMeta><edNote>Embargoed.</edNote></itemMeta><contentSet><inlineXML><p>It closed.</p></inlineXML></contentSet></newsItem>',
      'newsml-g2',
      ['markup: Embargoed.', 'body: It closed.'],
    ],
    [
      'a message with a story and its picture',
      '<newsMessage><itemSet><newsItem><contentMeta><headline>Quay</headline></contentMeta><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem><newsItem><contentMeta><headline>Pier</headline></contentMeta><contentSet><inlineXML><p>It closed.</p></inlineXML></contentSet></newsItem></itemSet></newsMessage>',
      'newsml-g2',
      ['headline: Pier', 'body: It closed.'],
    ],
    [
      'a title that was escaped twice',
      '<rss><item><title><![CDATA[Pier &#8216;shut&#8217;]]></title></item><item><title>Hale &amp; Pike</title></item><item><title>Pike &amp;amp; &lt;i&gt;Hale&lt;/i&gt;</title></item></rss>',
      'rss',
      ['headline: Pier ‘shut’', 'headline: Hale & Pike', 'headline: Pike & Hale'],
    ],
    [
      'the summary of a feed, where it has no more',
      '<rss><channel><title>Post</title><item><title>Pier</title><description>&lt;p&gt;It &amp;amp; she&lt;br/&gt;closed.&lt;/p&gt;</description></item></channel></rss>',
      'rss',
      ['headline: Pier', 'body: It & she\nclosed.'],
    ],
    [
      'a feed of WordPress without what it puts under each story',
      '<rss><item><title>Pier</title><description><![CDATA[<p>The post was sold. [&#8230;]</p>\n<p>The post <a href="https://x.org/pier/">Pier &#8216;shut&#8217;</a> appeared first on <a href="https://x.org">Harbor Times</a>.</p>\n]]></description></item></rss>',
      'rss',
      ['headline: Pier', 'body: The post was sold. […]'],
    ],
    [
      'a post that people say something of',
      '<article><p>The post <a href="https://x.org/pier/">Pier shut</a> said so first. It <a href="#">appeared</a> first on <a href="https://x.org">Harbor Times</a>.</p></article>',
      'html',
      ['body: The post Pier shut said so first. It appeared first on Harbor Times.'],
    ],
    [
      'Atom with XHTML inside',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Pier</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>closed</b>.</p></div></content></entry></feed>',
      'atom',
      ['headline: Pier', 'body: It closed.'],
    ],
    [
      'XML of a kind that nobody knows',
      '<story id="7"><head>Pier</head><para>It <i>closed</i>.</para><para>She left.</para></story>',
      'xml',
      ['body: Pier', 'body: It closed.', 'body: She left.'],
    ],
    [
      'escapes of JSON',
      '{"uri": "u", "headline": "Pier \\"shut\\"", "body_text": "It closed.\\r\\n\\r\\nShe \\u0026 he\\tleft \\ud83d\\ude00."}',
      'ninjs',
      ['headline: Pier "shut"', 'body: It closed.', 'body: She & he\tleft 😀.'],
    ],
    [
      'an item in an envelope, without the pictures that hang on it',
      '{"data": {"items": [{"type": "text", "headline": "Pier", "body_xhtml": "<p>It closed.</p>", "associations": {"pic": {"headline": "Ana"}}}]}}',
      'ninjs',
      ['headline: Pier', 'body: It closed.'],
    ],
    [
      'a post as WordPress hands it on',
      '{"id": 7, "date": "2025-06-03T06:30:00", "title": {"rendered": "Pier"}, "content": {"rendered": "<p>It closed.<\\/p>", "protected": false}}',
      'ninjs',
      ['headline: Pier', 'body: It closed.'],
    ],
  ] as const) {
    it(`reads: ${title}`, () => assert.deepEqual(paragraphsOf(carrier, text), paragraphs));
  }

  for (const [start, carrier] of [
    ['\ufeff<?xml version="1.0"?>\n<!-- x --><!DOCTYPE nitf SYSTEM "nitf.dtd" [<!ENTITY a "b">]>\n<nitf>', 'nitf'],
    ['<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">', 'newsml-g2'],
    ['<nar:newsItem xmlns:nar="http://iptc.org/std/nar/2006-10-01/">', 'newsml-g2'],
    ['<?xml version="1.0"?><rdf:RDF xmlns:rdf="r">', 'rss'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
    ['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
    ['<?xml version="1.0"?><story>', 'xml'],
    ['{ "uri": "u", "versionCreated": "2025-06-03" }', 'ninjs'],
    ['{"editor.fontSize": 12}', 'plain'],
    ['<story>', 'plain'],
    ['[TK]', 'plain'],
  ] as const) {
    it(`takes for ${carrier}: ${start}`, () => assert.equal(carriedBy('auto', start).carrier, carrier));
  }

  it('comes to an end where a document type does not, or not within the head of the file', () => {
    const declarations = '<!ENTITY pier "Pier">\n'.repeat(100);
    for (const file of [
      `<?xml version="1.0"?>\n<!DOCTYPE nitf [\n${declarations}]>\n<nitf><body><p>It closed.</p></body></nitf>`,
      '<?xml version="1.0"?>\n<!DOCTYPE nitf [<!ENTITY a "b">',
      '<?xml version="1.0"?>\n<!- a <![CDATA[ b -->\n<nitf>',
    ])
      assert.equal(carriedBy('auto', file).carrier, 'xml');
  });

  for (const [title, text, warnings, paragraphs] of [
    [
      'a tag that is not closed',
      '<nitf>\n<body><p>One <b>two.</p>\n<p>Three.</p></body></nitf>',
      ['This XML is broken at line 2, column 14: <b> is not closed. What can be read is read.'],
      ['body: One two.', 'body: Three.'],
    ],
    [
      'a tag that closes nothing',
      '<nitf><body><p>One.</p></i>\r\n<p>Two.</p></body></nitf>',
      ['This XML is broken at line 1, column 24: </i> closes nothing that is open. What can be read is read.'],
      ['body: One.', 'body: Two.'],
    ],
    [
      'a file that was cut short',
      '<nitf><body><p>One.</p><p>Two',
      ['This XML is broken at line 1, column 24: <p> is not closed. What can be read is read.'],
      ['body: One.', 'body: Two'],
    ],
    [
      'a bare ampersand',
      '<nitf><body><p>Hale & Pike.</p></body></nitf>',
      [
        'This XML is broken at line 1, column 21: “&” stands where it has to be written “&amp;”. What can be read is read.',
      ],
      ['body: Hale & Pike.'],
    ],
    [
      'an entity of HTML',
      '<nitf><body><p>Hale&nbsp;Pike</p></body></nitf>',
      ['This XML is broken at line 1, column 20: “&nbsp;” is not known to XML. What can be read is read.'],
      ['body: Hale&nbsp;Pike'],
    ],
    [
      'entities that would expand without end',
      `<!DOCTYPE nitf [\n<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>\n<nitf><body><p>So &c;.</p></body></nitf>`,
      [
        'This file declares entities of its own at line 1, column 1; they are not expanded and stand in the copy as they are written.',
      ],
      ['body: So &c;.'],
    ],
    ['a feed without items', '<rss><channel><title>Post</title></channel></rss>', ['This feed has no items.'], []],
    [
      'a feed of several days',
      '<rss><item><title>A</title><pubDate>3 Jun 2025</pubDate></item><item><title>B</title><pubDate>4 Jun 2025</pubDate></item></rss>',
      ['This feed has 2 items, which are read as one text; they have different dates, so the text has none.'],
      ['headline: A', 'headline: B'],
    ],
    [
      'JSON with a comment',
      '{"headline": "Pier", // main\n "body_text": "It closed."}',
      ['This JSON has a comment at line 1, column 22, which JSON does not allow. The rest is read.'],
      ['headline: Pier', 'body: It closed.'],
    ],
    [
      'JSON that was cut short',
      '{"headline": "Pier",\n "body_text": "It closed',
      ['This JSON is broken at line 2, column 15. What can be read is read.'],
      ['headline: Pier', 'body: It closed'],
    ],
  ] as const) {
    it(`says what is wrong, and reads the rest: ${title}`, () => {
      assert.deepEqual(warningsOf(text), warnings);
      assert.deepEqual(paragraphsOf('auto', text), paragraphs);
    });
  }

  it('says that JSON without a story has no copy', () => {
    assert.deepEqual(warningsOf('{"a": [1, 2]}', 'ninjs'), [
      'This JSON has no headline and no body, so there is no copy in it.',
    ]);
    assert.deepEqual(warningsOf('['.repeat(20_000), 'ninjs').length, 2);
  });

  it('says that a file is in another language', () => {
    const { warnings } = engine().analyze('<nitf xml:lang="de"><body><p>Es ist zu.</p></body></nitf>');
    assert.deepEqual(warnings, ['The file says that its language is “de”; Copydesk reads English.']);
    assert.deepEqual(engine().analyze('<html lang=""><p>It closed.</p></html>').warnings, []);
  });

  it('reads the title of a feed’s story as it is shown, and a byline without the title below it', () => {
    const atom = '<feed><entry><title type="html">Pier &amp;lsquo;shut&amp;rsquo;</title></entry></feed>';
    assert.equal(carriedBy('atom', atom).facts?.headline, 'Pier ‘shut’');
    const nitf = '<nitf><body><body.head><byline>By Ana Lima<byttl>Press</byttl></byline></body.head></body></nitf>';
    assert.equal(carriedBy('nitf', nitf).facts?.byline, 'By Ana Lima');
  });

  it('takes the day on which an item’s words were written', () => {
    const item = (dates: string): string | null | undefined =>
      carriedBy(
        'newsml-g2',
        `<newsItem><itemMeta><versionCreated>2025-06-09T08:00:00Z</versionCreated></itemMeta><contentMeta>${dates}</contentMeta></newsItem>`,
      ).facts?.date;
    assert.equal(item(''), '2025-06-09');
    assert.equal(item('<contentCreated>2025-06-03</contentCreated>'), '2025-06-03');
    assert.equal(
      item('<contentCreated>2025-06-03</contentCreated><contentModified>2025-06-04</contentModified>'),
      '2025-06-04',
    );
    assert.equal(
      carriedBy('nitf', '<nitf><head><docdata><date.issue norm="20250603T063000+0100"/></docdata></head></nitf>').facts
        ?.date,
      '2025-06-03',
    );
  });

  it('never cuts a tag, an entity or an escape, whatever the item', () => {
    const words = fc.constantFrom(
      ...[
        'Ana Lima',
        'A senior official',
        'said',
        'that she would go',
        '.',
        ' ',
        '&amp;',
        '&#8220;',
        '&#8221;',
        '"',
        '<b>',
        '</b>',
        '<p>',
        '</p>',
      ],
      ...['&nbsp;', '<!-- Ana -->', '<hl1>', '</hl1>', '<![CDATA[Ana & 5 < 6]]>', '&x', '<q>', '</q>', '\u00ad', '😀'],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (pieces) => {
        const inner = pieces.join(pieces.length % 2 === 0 ? ' ' : '');
        const xml = `<nitf><body><body.content>${inner}</body.content></body></nitf>`;
        const read = engine().analyze(xml, { carrier: 'nitf' });
        assert.deepEqual(read.failures, []);
        assertOnTheFile(xml, read, /<!--[\s\S]*?-->|<!\[CDATA\[|\]\]>|<[/a-z][^<>]*>|&(?:#\d+|amp);/gi);
        const body = JSON.stringify(`<p>${inner}`).replaceAll('a', '\\u0061');
        const json = `{"headline": "Pier", "body_xhtml": ${body}}`;
        const said = engine().analyze(json, { carrier: 'ninjs' });
        assert.deepEqual(said.failures, []);
        assertOnTheFile(json, said, /\\(?:u[\da-f]{4}|.)/gi);
      }),
      { numRuns: 40 },
    );
  });

  it('reads the copy once where a field above it was never closed', () => {
    for (const open of ['headline', 'by', 'edNote']) {
      const file =
        `<newsItem><contentMeta><${open}>Pier to close<contentSet><inlineXML contenttype="application/xhtml+xml"><html><body>` +
        '<p>It closed on Monday.</p></body></html></inlineXML></contentSet></newsItem>';
      assert.deepEqual(paragraphsOf('newsml-g2', file), ['body: It closed on Monday.'], open);
    }
  });

  it('reads in the order of the file, whatever lies where it should not', () => {
    const part = (inside: string): string => `<contentSet><inlineXML>${inside}</inlineXML></contentSet>`;
    for (const [what, item, ...expected] of [
      [
        'a head below the copy',
        `${part('<p>It closed on Monday.</p>')}<contentMeta><headline>Pier to close</headline></contentMeta>`,
        'body: It closed on Monday.',
        'headline: Pier to close',
      ],
      [
        'a note below the head',
        `<contentMeta><by>By Ana Lima</by></contentMeta><itemMeta><edNote>Embargoed.</edNote></itemMeta>${part('<p>It closed.</p>')}`,
        'byline: By Ana Lima',
        'markup: Embargoed.',
        'body: It closed.',
      ],
      [
        'a head in copy that was never closed',
        '<contentSet><inlineXML><p>It closed.</p><contentMeta><headline>Pier to close</headline></contentMeta>',
        'body: It closed.',
        'body: Pier to close',
      ],
    ] as const) {
      const file = `<newsItem>${item}</newsItem>`;
      assert.deepEqual(paragraphsOf('newsml-g2', file), expected, what);
      assert.deepEqual(mapFaults(file, carriedBy('newsml-g2', file)), [], what);
    }
  });

  it('has words after a broken closing tag where they stand', () => {
    const item = (closing: string): string =>
      `<nitf><body><body.content><p>It <em>closed${closing} on Monday, a port official said.</p></body.content></body></nitf>`;
    for (const closing of ['</em>', '</emm</em>', '</em</em>', '</e m</em>', '</em></b>', '</b/>']) {
      const file = item(closing);
      const { entities, failures } = engine().analyze(file, { carrier: 'nitf' });
      assert.deepEqual(failures, []);
      assert.deepEqual(
        entities.map(({ start, end }) => file.slice(start, end)),
        ['Monday'],
        closing,
      );
    }
  });

  it('has words where they stand after a broken closing tag with a character reference in it', () => {
    for (const closing of ['</b &>', '</b &amp; c>', '</b &#38;>', '</Hale &amp; Pike<i>', '</b &semi>', '</b c>']) {
      const file = `<p>The pier <b>shut${closing} 3 boats left.</p><p>It rained &amp; she left&semi;</p>`;
      assert.deepEqual(mapFaults(file, carriedBy('html', file)), [], closing);
      assert.deepEqual(spanFaults(file, engine().analyze(file, { carrier: 'html' })), [], closing);
    }
  });

  it('has the words of a section of CDATA where they stand, after a broken closing tag too', () => {
    for (const closing of ['</description><content:encoded>', '</descri\n<content:encoded>', '</descri<x>']) {
      const file = `<rss><item><description>It rained.${closing}<![CDATA[<p>The pier of Hale &amp; Pike shut.</p>]]></item></rss>`;
      const carried = carriedBy('rss', file);
      assert.deepEqual(mapFaults(file, carried), [], closing);
      assert.ok(carried.copy.includes('The pier of Hale & Pike shut.') || carried.copy.includes('It rained.'), closing);
    }
    const open = '<rss><item><description><![CDATA[<p>The pier shut.</p>';
    assert.deepEqual(mapFaults(open, carriedBy('rss', open)), []);
    assert.deepEqual(paragraphsOf('rss', open), ['body: The pier shut.']);
  });

  it('offers a fix as JSON writes it', () => {
    const json = '{"headline": "Pier", "body_text": "She said \\"no\\" and “yes” and “maybe” and “so”."}';
    const edits = engine()
      .analyze(json, { carrier: 'ninjs' })
      .findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    assert.ok(edits.length > 0);
    for (const { start, end } of edits) assert.equal(json.slice(start, end), '\\"');
  });

  itWithShared('reads the standard body’s own examples', ['schemas', 'examples'], (folder) => {
    const files = readdirSync(folder);
    assert.ok(files.length > 0);
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      const { carrier, blocks, facts, warnings } = carriedBy('auto', text);
      assert.equal(carrier, file.startsWith('ninjs') ? 'ninjs' : 'newsml-g2', file);
      assert.deepEqual(warnings, [], file);
      assert.ok(
        blocks.some(({ kind }) => kind === 'headline'),
        file,
      );
      assert.ok((facts?.byline ?? '') !== '', file);
      // One listing is a part of an item, without its head.
      if (!file.includes('listing-25')) assert.match(facts?.date ?? '', /^\d{4}-\d\d-\d\d$/, file);
      const analysis = engine().analyze(text);
      assertOnTheFile(text, analysis, file.endsWith('.xml') ? MARKUP : /\\(?:u[\da-f]{4}|.)|<[/a-z][^<>]*>/gi);
      for (const { start } of analysis.entities) assert.ok(!/uri|http/.test(text.slice(start - 12, start)), file);
    }
  });
});
