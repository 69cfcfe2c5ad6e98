/** Tests of papers that readers cannot see, cited by an outlet in an aside. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: papers that an outlet cites', () => {
  describe('finds', () => {
    checkEach(
      [
        'The Journal, citing [internal documents|sourcing/undisclosed-document], reported that the firm is spending more.',
        'The firm is spending more, the Gazette reported, citing [a confidential audit|sourcing/undisclosed-document].',
        'The agency, which cited [an unpublished report|sourcing/undisclosed-document], said the dam was old.',
        'The Gazette reported, citing [two leaked memos|sourcing/undisclosed-document], that the firm is spending more.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The Journal, citing court documents, reported that the firm is spending more.',
        'Lena Orr, citing a secret ballot, left the hall.',
        'Lena Orr, citing private letters by Nils Aro, said the firm was broke.',
        'The Gazette reported, citing the annual report, that the firm is spending more.',
      ],
      { kinds: BASE },
    );
  });
});
