/** Tests of unnamed speakers with a phrase or a clause between them and their verb: "…, a woman who lives on the bank said." */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: speakers parted from their verb of saying', () => {
  describe('finds', () =>
    checkEach(
      [
        'The quay was closed for a week, [a nurse at the clinic|sourcing/unnamed-individual] said by telephone.',
        'The roof had leaked for years, [two people with knowledge of the repairs|sourcing/unnamed-group] said by phone.',
        'The weir gave way at dawn, [a woman who lives on the bank|sourcing/unnamed-individual] said.',
        'The weir gave way at dawn, [a man|sourcing/unnamed-individual] who had sold fish on the quay said.',
        'The mood soured over a chart, [someone at the table|sourcing/unnamed-individual] recalled.',
        '[A schoolteacher|sourcing/partial-identity] who gave her name only as Shirin said 600 people slept there.',
        '[A man who met Lena Orr|sourcing/unnamed-individual] said the weir was safe.',
        'The order, [a clerk who has seen the file|sourcing/unnamed-individual] said, was signed in May.',
        '[One former Orr clerk|sourcing/unnamed-individual], speaking on condition of anonymity because of a contract, said Aro described the fund as a way to hide money.',
        '[Two aides|sourcing/unnamed-group], granted anonymity to talk about the sale, said Orr has sold the crane.',
        'The case came to light when [a clerk|sourcing/unnamed-individual] on Saturday claimed that the pictures were false.',
        'It began after [a trainer|sourcing/unnamed-individual] on Monday claimed that the horse was ill.',
        'The vote came after [three members|sourcing/unnamed-group] grilled the mayor last week, accusing him of failing to check the books.',
        'The strike ended after [two aides|sourcing/unnamed-group] met Orr, saying the pay was low.',
      ],
      { kinds: BASE },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'The quay was closed for a week, Lena Orr, a nurse at the clinic, said by telephone.',
        'The roof had leaked for years, the harbour board said by letter.',
        'The weir gave way at dawn, Lena Orr, who lives on the bank, said.',
        'The clerk who told the court the bank had lied was fined.',
        'Goodbye was said by telephone.',
        'They are porters who say no.',
        'He will stay, though his daughter, Ines Orr, a nurse in Tarn, wants him to go.',
        'Ann Roe, who met Lena Orr, said the weir was safe.',
        'The order, which a clerk has seen, was signed in May, Lena Orr said.',
        'A report by a clerk, said Orr, has been lost.',
        'Lena Orr, speaking on condition that nobody left, said Aro has sold the crane.',
        'The case came to light when Lena Orr on Saturday claimed that the pictures were false.',
        'The harbour board, which a clerk had left on Monday, claimed that the horse was ill.',
        'The board resigned after three members had walked out, taking the books.',
        'The strike ended after two aides met Lena Orr. She left, saying the pay was low.',
      ],
      { kinds: BASE },
    ));
  describe('takes what no list knows for people where it says something: finds', () =>
    checkEach(
      [
        '[Exporters in the port|sourcing/unnamed-group] counter that the levy leaves them nothing.',
        '[Reinsurers in the capital|sourcing/unnamed-group] retort that the bay has flooded twice.',
      ],
      { kinds: BASE },
    ));
  describe('takes what no list knows for people where it says something: leaves alone', () =>
    checkEach(
      ['Exporters in the port counter the levy with cuts.', 'The trackers in the trial say little about sleep.'],
      { kinds: BASE },
    ));
});
