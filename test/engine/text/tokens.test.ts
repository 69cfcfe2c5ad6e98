/** Tests of tokens. */
import assert from 'node:assert/strict';
import { storyOf } from '../../support/story';

/** Copy, and its tokens joined by spaces. */
const WHOLE: readonly [string, string][] = [
  ['The mayor resigned.', 'The mayor resigned .'],
  ["Lena Ortiz's plan", "Lena Ortiz 's plan"],
  ['Lena Ortiz’s plan', 'Lena Ortiz ’s plan'],
  ["They didn't, couldn't and won't.", "They did n't , could n't and wo n't ."],
  ["He's late; we'll wait, I'd say they've left.", "He 's late ; we 'll wait , I 'd say they 've left ."],
  ["She wouldn't've gone.", "She would n't 've gone ."],
  ["the drivers' union", "the drivers ' union"],
  ["O'Malley and D'Arcy met Ma'arouf at 6 o'clock", "O'Malley and D'Arcy met Ma'arouf at 6 o'clock"],
  ['an al-Shabab-linked cell', 'an al-Shabab-linked cell'],
  ['a 12-nation bloc', 'a 12-nation bloc'],
  ['a 41-year-old grocer', 'a 41-year-old grocer'],
  ['It cost $1.2 billion.', 'It cost $ 1.2 billion .'],
  ['US$40 or €3,50', 'US $ 40 or € 3,50'],
  ['up 7.9% to 212.50', 'up 7.9 % to 212.50'],
  ['3,000 troops', '3,000 troops'],
  ['at 5 a.m. Wednesday', 'at 5 a.m. Wednesday'],
  ['at 3:40 p.m.', 'at 3:40 p.m.'],
  ['Gen. Ada M. Brook of the U.S. Army', 'Gen. Ada M. Brook of the U.S. Army'],
  ['No. 10 Downing Street', 'No. 10 Downing Street'],
  ['He said no. She said yes.', 'He said no . She said yes .'],
  ['on Oct. 4, 2019', 'on Oct. 4 , 2019'],
  ['Acme Inc., of Utah', 'Acme Inc. , of Utah'],
  ['AT&T and R&D', 'AT&T and R&D'],
  ['PARIS/LYON', 'PARIS / LYON'],
  ['and/or 9/11 at 90 km/h', 'and/or 9/11 at 90 km/h'],
  ['Well... no', 'Well ... no'],
  ['Well… no', 'Well … no'],
  ['the deal -- if any -- fell', 'the deal -- if any -- fell'],
  ['the deal—if any—fell', 'the deal — if any — fell'],
  ["in the '90s and ’45", "in the '90s and ’45"],
  ["rock 'n' roll, give 'em more", "rock 'n' roll , give 'em more"],
  ['the 1990s and the 21st', 'the 1990s and the 21st'],
  ['Write to desk@paper.example.org, please', 'Write to desk@paper.example.org , please'],
  ['See https://paper.example/a?b=1. Then go', 'See https://paper.example/a?b=1 . Then go'],
  ['See www.paper.example/a, or paper.com today', 'See www.paper.example/a , or paper.com today'],
  ['Follow @ana_lima now', 'Follow @ana_lima now'],
  ['See paper.com/story/bridge. Go', 'See paper.com/story/bridge . Go'],
  ['a.com ab.com ab.xyzzy ab.com/story/bridge, on', 'a.com ab.com ab . xyzzy ab.com/story/bridge , on'],
  ['Why?! he cried', 'Why ?! he cried'],
  ['she is 5\'6" tall', 'she is 5 \' 6 " tall'],
  ['one 😀 two', 'one 😀 two'],
  ['Zoë Núñez, São Tomé', 'Zoë Núñez , São Tomé'],
  ['The plan ended.Next came', 'The plan ended . Next came'],
  ['half \uD800 a pair', 'half \uD800 a pair'],
  ['nul\u0000byte', 'nul byte'],
];

/** Copy, its tokens, and the first letter of what each is: word, number, punctuation, symbol, address. */
const KINDS: readonly [copy: string, tokens: string, kinds: string][] = [
  [
    "He said 'tis late, 'twas cold, 'til noon, 'till noon, 'em, 'bout, 'round, 'cause.",
    "He said 'tis late , 'twas cold , 'til noon , 'till noon , 'em , 'bout , 'round , 'cause .",
    'wwwwpwwpwwpwwpwpwpwpwp',
  ],
  ["in '90s and '45 and '4 and 'emir", "in '90s and '45 and ' 4 and ' emir", 'wwwwwpnwpw'],
  ["rock 'n’ roll and rock ’n' roll", "rock 'n’ roll and rock ’n' roll", 'wwwwwww'],
  ["don't’ve", "do n't ’ve", 'www'],
  ["Ana'S and DON'T", "Ana 'S and DO N'T", 'wwwww'],
  ["It's I'm he'd we've you're they'll", "It 's I 'm he 'd we 've you 're they 'll", 'wwwwwwwwwwww'],
  ["dogs'and cats", "dogs'and cats", 'ww'],
  ['ph.d and Ph.D. and lt.governor', 'ph.d and Ph.D. and lt . governor', 'wwwwwpw'],
  ['end.Next and e.g. and a.b.c', 'end . Next and e.g. and a.b.c', 'wpwwwww'],
  ['paper.com/a/b. Go', 'paper.com/a/b . Go', 'wpw'],
  ['paper.com, paper.org; paper.xyzzy', 'paper.com , paper.org ; paper . xyzzy', 'apapwpw'],
  [
    'See http://a.example/b(c). Then (http://a.example/b) and "http://a.example".',
    'See http://a.example/b(c) . Then ( http://a.example/b ) and " http://a.example " .',
    'wapwpapwpapp',
  ],
  ['ftp://a.example and git+ssh://a.example', 'ftp://a.example and git + ssh://a.example', 'awwsa'],
  ['a.com and ab.com and r2d2.com and 33.com', 'a.com and ab.com and r2d2.com and 33.com', 'wwawaww'],
  ['WWW.PAPER.EXAMPLE now', 'WWW.PAPER.EXAMPLE now', 'aw'],
  ['wwwx.paper', 'wwwx . paper', 'wpw'],
  ['a@b and @b and @ b and a@ b and 5@6', 'a@b and @b and @ b and a @ b and 5@6', 'awawswwwswwa'],
  [
    '1,000 and 1,a and a,1 and 1:30 and 1:a and a:1',
    '1,000 and 1 , a and a , 1 and 1:30 and 1 : a and a : 1',
    'nwnpwwwpnwnwnpwwwpn',
  ],
  ['1.5 and 1.a and v1.5 and .5', '1.5 and 1 . a and v1.5 and . 5', 'nwnpwwwwpn'],
  [
    '9/11 and km/h and and/or and OSLO/LONDON and a/LONDON and OSLO/a',
    '9/11 and km/h and and/or and OSLO / LONDON and a/LONDON and OSLO/a',
    'nwwwwwwswwwww',
  ],
  [
    'one-two and one- two and -one and one--two and one‑two',
    'one-two and one - two and - one and one -- two and one‑two',
    'wwwpwwpwwwpwww',
  ],
  ['AT&T and a&b and a & b and a& b', 'AT&T and a&b and a & b and a & b', 'wwwwwswwwsw'],
  ['snake_case and _x and x_', 'snake_case and _ x and x _', 'wwswwws'],
  ["6'2\" and 6'a and a'6", "6 ' 2 \" and 6'a and a ' 6", 'npnpwwwwpn'],
  ['$5 and 5$ and £5 and 5% and % 5', '$ 5 and 5 $ and £ 5 and 5 % and % 5', 'snwnswsnwnswsn'],
  ['!? and ??? and !!1 and ... and .. and …', '!? and ??? and !! 1 and ... and .. and …', 'pwpwpnwpwpwp'],
  ["``a'' and ` a", "`` a '' and ` a", 'swpwsw'],
  ["'' and ' '", "'' and ' '", 'pwpp'],
  ['😀a and a😀 and 𝒜b and a𝒜', '😀 a and a 😀 and 𝒜b and a𝒜', 'swwwswwww'],
  ['a​b and a​ b and ​ a', 'ab and a b and a', 'wwwwww'],
  ['a b and a\tb', 'a b and a b', 'wwwww'],
  [
    "21st 22nd 23rd 24th 1990s 1990's 20-30 3,000-4,000 1a a1 1-a",
    "21st 22nd 23rd 24th 1990s 1990 's 20-30 3,000-4,000 1a a1 1-a",
    'nnnnnnwnnwww',
  ],
  [
    'Jr. and Sr. and Inc. and Co. and No. 5 and no. And',
    'Jr. and Sr. and Inc. and Co. and No. 5 and no . And',
    'wwwwwwwwwnwwpw',
  ],
  ['3 p.m. and 3 P.M. and U.S. and U.S.A.', '3 p.m. and 3 P.M. and U.S. and U.S.A.', 'nwwnwwwww'],
  [
    "Aug. 4 and Aug. Four and Aug.4 and 31-Aug. 4 and Jan.-March and Dec. '23 and Dec. ’23",
    "Aug. 4 and Aug . Four and Aug . 4 and 31-Aug. 4 and Jan. - March and Dec. '23 and Dec. ’23",
    'wnwwpwwwpnwwnwwpwwwwwww',
  ],
  [
    'May. 6, 2024 and in May. 12 people and march. 6',
    'May. 6 , 2024 and in May . 12 people and march . 6',
    'wnpnwwwpnwwwpn',
  ],
  ['Rs.500 and Rs. 500 and rs.a', 'Rs. 500 and Rs. 500 and rs . a', 'wnwwnwwpw'],
  [
    '5 ft. pipe and 5ft. pipe and ft. pipe and 5 ft.',
    '5 ft. pipe and 5ft . pipe and ft . pipe and 5 ft .',
    'nwwwwpwwwpwwnwp',
  ],
  [
    'J. Pike and Mr J. and °C. and 5 °C. and Pier B. and World War I. and Charles I. and I. Pike and Nora I. Pike',
    'J. Pike and Mr J. and ° C . and 5 ° C . and Pier B . and World War I . and Charles I . and I . Pike and Nora I. Pike',
    'wwwwwwswpwnswpwwwpwwwwpwwwpwwpwwwww',
  ],
  [
    'St. Anne and st. anne and Gen. Pike and gen. pike and Gov. and vs. and v. and etc. and al. and approx. 5',
    'St. Anne and st . anne and Gen. Pike and gen . pike and Gov. and vs. and v. and etc. and al. and approx. 5',
    'wwwwpwwwwwwpwwwwwwwwwwwwwn',
  ],
  ['Mt. Sorrow and mt. sorrow and Ave. and Blvd. ', 'Mt. Sorrow and mt . sorrow and Ave. and Blvd.', 'wwwwpwwwww'],
];

/** Abbreviations that keep their stop here, and the same that do not. */
const STOPS: readonly (readonly [kept: string, ends: string])[] = [
  ...['6, 2024', '6 2024', '6, he', '6; he', '6: he', '6) he', '6. He', '6 and 7', '6 to 8', '6-8', '6–8', '6'].map(
    (day): [string, string] => [`May. ${day}`, 'May. 6 people'],
  ),
  ['June. 14, 2024', 'June. 614, 2024'],
  ['July. 4', 'july. 4'],
  ['No. 5', 'No. Five'],
  ['Nos. 5', 'Nos. five'],
  ['Fig. 3', 'Fig. three'],
  ['p. 4', 'p. four'],
  ['c. 1900', 'c. then'],
  ['Art. 5', 'Art. five'],
  ['Rs.500', 'No.five'],
  ['Dec. ’23', 'Dec. ’234'],
  ["Dec. '23", "Dec. '2x"],
  ['Jan.-March', 'Jan.-5'],
  ['Jan.–Mar. 5', 'No.-March'],
  ['25 ft. pipe', '25 ft. 6'],
  ['Mr. Pike', 'mr. Pike'],
  ['vs. Pike', 'us. Pike'],
  ['Corp. Pike', 'corp. Pike'],
  ['etc. and', 'eta. and'],
  ['J. Pike', 'j. Pike'],
  ['Nora I. Pike', 'and I. Pike'],
  ['Nora I. P.', 'Nora I. 5'],
  ['Mr J. Pike', 'Pier J. Pike'],
];

/** Copy in another guise, its tokens as they are read, and the raw text that they have. */
const GUISES: readonly [text: string, tokens: string, raw: string][] = [
  ['Hale &amp; Pike said no', 'Hale & Pike said no', 'Hale|&amp;|Pike|said|no'],
  ['AT&amp;T and R&#38;D', 'AT&T and R&D', 'AT&amp;T|and|R&#38;D'],
  ['Nora&nbsp;Pike&#160;left', 'Nora Pike left', 'Nora|Pike|left'],
  ['She didn&rsquo;t &mdash; yet', 'She did n’t — yet', 'She|did|n&rsquo;t|&mdash;|yet'],
  ['&ldquo;No,&rdquo; he said', '“ No , ” he said', '&ldquo;|No|,|&rdquo;|he|said'],
  ['&#8220;No&#x201D;&#133;', '“ No ” …', '&#8220;|No|&#x201D;|&#133;'],
  ['Ren&eacute;e paid &pound;5', 'Renée paid £ 5', 'Ren&eacute;e|paid|&pound;|5'],
  ['It wasnâ€™t â€œoldâ€\u009d â€“ no', 'It was n’t “ old ” – no', 'It|was|nâ€™t|â€œ|old|â€\u009d|â€“|no'],
  ['“oldâ€.', '“ old ” .', '“|old|â€|.'],
  ['JosÃ© paid Â£5 in MÃ¼nster', 'José paid £ 5 in Münster', 'JosÃ©|paid|Â£|5|in|MÃ¼nster'],
  ['Itâ\u0080\u0099s', 'It ’s', 'It|â\u0080\u0099s'],
  ['ItÃ¢â‚¬â„¢s late', 'It ’s late', 'It|Ã¢â‚¬â„¢s|late'],
  ['‚ÄúNo‚Äù, cr√®me', '“ No ” , crème', '‚Äú|No|‚Äù|,|cr√®me'],
  ['cafÃ© &amp; bar', 'café & bar', 'cafÃ©|&amp;|bar'],
  ['MarÃ\u00ada left', 'María left', 'MarÃ\u00ada|left'],
  ['Clin\u200b\u200bton\u200b', 'Clinton', 'Clin\u200b\u200bton'],
  [
    'Or&shy;ville &frac12; M&uuml;nster c&ocirc;te',
    'Orville ½ Münster côte',
    'Or&shy;ville|&frac12;|M&uuml;nster|c&ocirc;te',
  ],
  ['Nora&#32;Pike &#128;5 &#159;', 'Nora Pike € 5 Ÿ', 'Nora|Pike|&#128;|5|&#159;'],
  ['Clin\u200Bton and Or\u00ADville', 'Clinton and Orville', 'Clin\u200Bton|and|Or\u00ADville'],
];

/** What looks like a guise and is copy. */
const AS_TYPED: readonly string[] = [
  'Q&A; M&M; R&D',
  'SEÑOR… AÑO, SÃO PAULO, MÃE, CORAÇÕES',
  'le château’s crêpes à 5 €',
  'Ångström, Ärger, Übung',
  'x &foo; y && z & w;',
  'a&#10;b &#xD800; &#55296; &#57343; &#31;',
  'क\u200dष',
];

describe('tokens', () => {
  for (const [text, expected] of WHOLE) {
    it(JSON.stringify(text).slice(1, -1), () => {
      const { tokens } = storyOf(text, 'plain');
      assert.equal(tokens.map((token) => token.text).join(' '), expected);
      for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
    });
  }

  for (const [text, expected, raw] of GUISES) {
    it(JSON.stringify(text).slice(1, -1), () => {
      const { tokens } = storyOf(text, 'plain');
      assert.equal(tokens.map((token) => token.text).join(' '), expected);
      assert.equal(tokens.map((token) => text.slice(token.start, token.end)).join('|'), raw);
    });
  }
  for (const text of AS_TYPED) {
    it(text, () => {
      for (const token of storyOf(text, 'plain').tokens) assert.equal(text.slice(token.start, token.end), token.text);
    });
  }

  for (const [text, expected, kinds] of KINDS) {
    it(JSON.stringify(text).slice(1, -1), () => {
      const { tokens } = storyOf(text, 'plain');
      assert.equal(tokens.map((token) => token.text).join(' '), expected);
      assert.equal(tokens.map((token) => token.kind[0]).join(''), kinds);
    });
  }

  for (const [kept, ends] of STOPS) {
    it(`${kept}, not ${ends}`, () => {
      const words = (copy: string): readonly string[] => storyOf(`x ${copy}`, 'plain').tokens.map(({ text }) => text);
      const stop = kept.indexOf('.');
      const word = kept.slice(kept.lastIndexOf(' ', stop) + 1, stop + 1);
      assert.ok(
        words(kept).some((text) => text.endsWith(word)),
        words(kept).join(' '),
      );
      assert.ok(words(ends).includes('.'), words(ends).join(' '));
    });
  }

  it('says what each token is', () => {
    const { tokens } = storyOf('Ana’s 3,000 fans, 1990s: $5 at www.paper.example!', 'plain');
    assert.deepEqual(tokens.map((token) => token.kind[0]).join(''), 'wwnwpnpsnwap');
  });

  it('says where white space stands before', () => {
    const { tokens } = storyOf('Ana’s "plan" fell.', 'plain');
    assert.deepEqual(
      tokens.filter((token) => token.spaced).map((token) => token.text),
      ['Ana', '"', 'fell'],
    );
  });
});
