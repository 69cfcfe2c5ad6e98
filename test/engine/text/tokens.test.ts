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
  ['Why?! he cried', 'Why ?! he cried'],
  ['she is 5\'6" tall', 'she is 5 \' 6 " tall'],
  ['one 😀 two', 'one 😀 two'],
  ['Zoë Núñez, São Tomé', 'Zoë Núñez , São Tomé'],
  ['The plan ended.Next came', 'The plan ended . Next came'],
  ['half \uD800 a pair', 'half \uD800 a pair'],
  ['nul\u0000byte', 'nul byte'],
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
  ['Clin\u200Bton and Or\u00ADville', 'Clinton and Orville', 'Clin\u200Bton|and|Or\u00ADville'],
];

/** What looks like a guise and is copy. */
const AS_TYPED: readonly string[] = [
  'Q&A; M&M; R&D',
  'SEÑOR… AÑO, SÃO PAULO, MÃE, CORAÇÕES',
  'le château’s crêpes à 5 €',
  'Ångström, Ärger, Übung',
  'x &foo; y && z & w;',
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
