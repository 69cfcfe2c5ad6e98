/** Attribution rules at their edges: copy that is just asked about beside copy that just is not. */
import { check, checkBelowSpeech } from '../../support/check';
import assert from 'node:assert/strict';

const LATE = '“We had no water. We had no light. We walked all night,”';

describe('attribution/late, at its edges', () => {
  const kinds = ['attribution/late'];
  describe('asks about', () =>
    checkBelowSpeech(
      [
        `“It is safe,” said Ilir Koba.\n\nRain fell on the square.\n\n[${LATE}|attribution/late] said Koba.`,
        `“It is safe,” said Jens Holm.\n\n[${LATE}|attribution/late] said Ilir Koba.`,
        `“It is safe,” a cook said.\n\n[${LATE}|attribution/late] a deckhand said.`,
        `Jens Holm said no.\n\n[${LATE}|attribution/late] a deckhand said.`,
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        `“It is safe,” said Ilir Koba.\n\n${LATE} said Koba.`,
        `“It is safe,” a deckhand said.\n\n${LATE} a deckhand said.`,
        'The pool is safe. It was built in May. It holds, Ilir Koba said.',
        `# ${LATE} says Koba\n\nRain fell.`,
      ],
      { kinds },
    ));

  it('counts the sentences and shows the speaker', () => {
    const copy = `[“We had no water. We had no light. We walked. We slept,”|attribution/late] said Ilir Koba.`;
    const asked = check(copy).findings.find(({ rule }) => rule === 'attribution/late')!;
    assert.match(asked.message, /^3 sentences/);
    assert.deepEqual([asked.data['sentences'], asked.related.map(({ text }) => text)], [3, ['Ilir Koba']]);
  });
});

describe('attribution/loaded-verb, at its edges', () => {
  const kinds = ['attribution/loaded-verb'];
  describe('asks about', () =>
    checkBelowSpeech(
      [
        'Ada Brunn [claimed|attribution/loaded-verb] he had lied.',
        'Ada Brunn [revealed Tuesday|attribution/loaded-verb] that the pool was shut.',
        'Ada Brunn [insisted|attribution/loaded-verb] that the plan was hers.',
        'Ada Brunn [did not admit|attribution/loaded-verb] that the pool was shut.',
        'Ada Brunn had been warned and [admitted|attribution/loaded-verb] that the pool was shut.',
        'Ada Brunn [points out|attribution/loaded-verb] that the pool is shut.',
        'Italy [claimed|attribution/loaded-verb] that the pool was safe.',
        'Ada Brunn, who [claimed|attribution/loaded-verb] that the pool was safe, left.',
        'The pool was safe, [claimed|attribution/loaded-verb] Ada Brunn.',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'Ada Brunn claimed he lied.',
        'The board met. It claimed that the pool was safe.',
        'The report claimed that the pool was safe.',
        'The claim by Ada Brunn that the pool was safe came late.',
        'Ada Brunn pointed to a note that the pool was shut.',
        'Ada Brunn maintained the pool and its pump for years.',
        '# Brunn claims that the pool was safe\n\nRain fell.',
        'Ada Brunn insisted on the plan for the pool.',
        'Ada Brunn reportedly claimed that the pool was safe.',
        'Ada Brunn claimed full responsibility for the raid.',
        'Ada Brunn claimed their victory in the vote.',
        'Jens Holm was immediately admitted to the clinic in town.',
      ],
      { kinds },
    ));

  for (const [copy, verb] of [
    ['Ada Brunn has also claimed that the pool was safe.', 'claimed'],
    ['Ada Brunn revealed Tuesday that the pool was shut.', 'revealed'],
    ['Ada Brunn points out that the pool is shut.', 'points out'],
  ] as const) {
    it(`quotes the verb alone: ${copy}`, () => {
      assert.match(check(copy).findings.find(({ rule }) => rule === kinds[0])!.message, new RegExp(`^“${verb}” s`));
    });
  }
});

describe('attribution/orphan-quote, at its edges', () => {
  const quote = '“Nobody told us that the bridge would be closed today.”';
  const orphan = `[${quote}|attribution/orphan-quote]`;
  const kinds = ['attribution/orphan-quote'];
  describe('asks about', () =>
    checkBelowSpeech(
      [
        `The street was empty. A dog slept.\n\n${orphan}\n\nRain fell. Ada Brunn left.`,
        `The street was empty.\n\n${orphan}\n\nRain fell. It was late, Ada Brunn said.`,
        `The street was empty.\n\n${orphan}\n\nHe whispered and left.`,
        `The street was empty. A voice rose. ${orphan} Rain fell.`,
        `Ada Brunn said no. It rained.\n\n${orphan}\n\nRain fell.`,
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        `The street was empty.\n\n${quote}\n\nRain fell, Ada Brunn said.`,
        `The street was empty.\n\nHer words, ${quote}\n\nRain fell.`,
        'The street was empty.\n\n‘Nobody told us that the bridge would be closed today.’\n\nRain fell.',
        'The street was empty.\n\n“Nobody told us that the bridge\n\n“would be closed today.”\n\nRain fell.',
        `It rained.\n\nAda Brunn said no. It rained. ${quote}\n\nRain fell.`,
      ],
      { kinds },
    ));
});

describe('attribution/speaker-change, at its edges', () => {
  const kinds = ['attribution/speaker-change'];
  const first = '“The pier is quite safe,” said Ada Brunn.';
  const second = '[“It is a trap,”|attribution/speaker-change] said Ilir Koba.';
  describe('asks about', () =>
    checkBelowSpeech(
      [
        `${first} ${second}`,
        `${first} ${second} [“It is new,”|attribution/speaker-change] said Ada Brunn.`,
        `“The pier is quite safe,” said Ada Brunn, and “it is new.” ${second}`,
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        `${first} It rained. “It is a trap,” said Ilir Koba.`,
        `${first} “It is a trap,” a deckhand said.`,
        '“The pier is quite safe,” a cook said. “It is a trap,” said Ilir Koba.',
        'The pier is quite safe, said Ada Brunn. “It is a trap,” said Ilir Koba.',
        `${first} It is a trap, said Ilir Koba.`,
        `${first} “It is a trap,” said Brunn.`,
      ],
      { kinds },
    ));
});

describe('attribution/state-of-mind, at its edges', () => {
  const kinds = ['attribution/state-of-mind'];
  describe('asks about', () =>
    checkBelowSpeech(
      [
        'Ada Brunn [is hoping|attribution/state-of-mind] that the strike will end.',
        'Ada Brunn [has been thinking|attribution/state-of-mind] that the strike will end.',
        'Ada Brunn [thinks|attribution/state-of-mind] the strike will end.',
        'Ada Brunn spoke. They [worry|attribution/state-of-mind] that it will not.',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'Ada Brunn would fear that the strike will go on.',
        'Ada Brunn went home thinking that the strike would end.',
        'I fear that the strike will go on. We hope that it ends.',
        'Residents fear that the strike will go on. Critics believe that it will.',
        '# Brunn fears that the strike will go on\n\nRain fell.',
        'Ada Brunn could not believe that the strike had ended.',
        'Ada Brunn believes that the strike will end, Jens Holm said.',
      ],
      { kinds },
    ));
});

describe('attribution/uncredited-outlet, at its edges', () => {
  const kinds = ['attribution/uncredited-outlet'];
  describe('asks about', () =>
    checkBelowSpeech(
      [
        '[A broadcaster|attribution/uncredited-outlet] reported that the mill had burned down.',
        '[A television channel|attribution/uncredited-outlet] reported that the mill had burned down.',
        '[A television report|attribution/uncredited-outlet] said the mill had burned down.',
        ...[
          'newspaper',
          'tabloid',
          'outlet',
          'station',
          'website',
          'news organization',
          'media organisation',
          'press agency',
          'radio site',
        ].map(
          (outlet) => `[A foreign ${outlet}|attribution/uncredited-outlet] reported that the mill had burned down.`,
        ),
        '[Some outlets|attribution/uncredited-outlet] reported that the mill had burned down. [Two radio stations|attribution/uncredited-outlet] reported that it rained.',
        'Ada Brunn told [a local newspaper|attribution/uncredited-outlet] that she would go. [A local newspaper|attribution/uncredited-outlet] reported it.',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'A report said the mill had burned down.',
        'Ada Brunn told the local newspaper that she would go. Its newspaper reported it was shut.',
        'Our newspaper reported that the mill had burned down. This newspaper reported that it rained.',
        '“Ada Brunn told a local newspaper that she would go,” Jens Holm said.',
        '# Local newspaper reports that the mill burned\n\nRain fell.',
        'Popular Website reported that the mill had burned down.',
        'A newspaper owned by Meridian Rail reported that the mill had burned down.',
      ],
      { kinds },
    ));
});
