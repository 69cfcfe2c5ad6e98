/** Tests of a house's own words (`cueVerbs`, `sourceNouns`) beside the trained readers, which have never met them. */
import assert from 'node:assert/strict';
import { DEFAULT_HOUSE_STYLE } from '../../../../src/engine';
import { check, checkEach } from '../../../support/check';

const houseStyle = { ...DEFAULT_HOUSE_STYLE, cueVerbs: ['rumble', 'intimate'], sourceNouns: ['panjandrum', 'spad'] };
const BASE = ['sourcing/unnamed-individual', 'sourcing/unnamed-group', 'sourcing/vague-source'];

describe('a house’s own words', () => {
  describe('finds', () => {
    checkEach(
      [
        '[A Treasury panjandrum|sourcing/unnamed-individual] said the money was gone.',
        '[Two panjandrums|sourcing/unnamed-group] said the file was lost.',
        'According to [a spad|sourcing/unnamed-individual], the memo was fake.',
        '“He is finished,” [one panjandrum|sourcing/unnamed-individual] rumbled.',
        '[Officials|sourcing/unnamed-group] intimated that the pier would be sold.',
        '[The panjandrum|sourcing/unnamed-individual] said the money was gone, and declined to be named.',
      ],
      { houseStyle, kinds: BASE },
    );
  });

  describe('leaves alone', () => {
    checkEach(
      [
        'Mandarins ate lunch.',
        'A Treasury panjandrum, Hugh Lacey, said the money was gone.',
        'Hugh Lacey, a Treasury panjandrum, intimated that the money was gone.',
        'The train rumbled through the night.',
        '“A panjandrum told me so,” said Ada Brunn.',
        'Ada Brunn and Kai Rask are on intimate terms.',
      ],
      { houseStyle, kinds: BASE },
    );
  });

  it('joins the mentions of one such source, with the reason that the copy gives', () => {
    const copy =
      'A panjandrum said the money was gone. The panjandrum said it went in May. The panjandrum asked not to be named because he wants a peerage.';
    const [only, ...rest] = check(copy, { houseStyle }).sources;
    assert.deepEqual(rest, []);
    assert.deepEqual(
      only?.mentions.map(({ text }) => text),
      ['A panjandrum', 'The panjandrum'],
    );
    assert.equal(only.reason?.text, 'because he wants a peerage');
  });

  it('says nothing of them in a house that has no such words', () => {
    check('A Treasury panjandrum said the money was gone. “No,” one panjandrum rumbled.', { kinds: BASE });
  });
});
