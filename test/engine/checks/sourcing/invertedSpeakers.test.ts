/** Tests of speakers behind the words and the verb: "The camp is full, said by telephone from the island an adviser to the minister." */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: speakers behind the words and the verb', () => {
  describe('finds', () =>
    checkEach(
      [
        'The levy was losing support, conceded [two aides|sourcing/unnamed-group] involved in counting votes, a day after Senator Lena Orr left.',
        'Turnout may reach 66 percent, projected [a spokesman for the board of elections|sourcing/unnamed-spokesperson].',
        'Not a word has passed between them, swore [an aide|sourcing/unnamed-individual] huddled by the bus, stamping her boots.',
        'The camps would change little, said by telephone from the island [an adviser to the minister|sourcing/unnamed-individual].',
        'It took them 23 days, recalled from her bed [a patient in Tarn|sourcing/unnamed-individual] who has been ill for a year.',
        'Not so, countered, in an interview at his office, [a lawyer for three of the growers|sourcing/unnamed-individual].',
        'Farmers will sow less maize this spring, reckons [an agronomist at a seed firm|sourcing/unnamed-individual], whose own forecast was half that.',
        'The wells had been dry since May, testified [a surveyor|sourcing/unnamed-individual] who had mapped the valley.',
        'Never, marvelled [a grower from the hills|sourcing/unnamed-individual], had the trees borne so much.',
        'The bill was dead, acknowledged on Friday [two members of the panel|sourcing/unnamed-group].',
      ],
      { kinds: BASE },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'The levy was losing support, conceded Senator Lena Orr, a day after the vote.',
        'He sat down, recalled a nurse who had helped him, and left.',
        'She rose, thanked a nurse and left.',
        'The mayor came home, quizzed two aides, and slept.',
        'He went to the lock, found a skipper asleep and woke him.',
        'The road would close, announced the ministry, which owns it.',
        'The bus, driven by a student, broke down.',
        'The firm, led by a former banker, declined to comment.',
        'The film, narrated by a fisherman, won a prize.',
        'Lena Orr, who asked not to be quoted because she works there, said the men came at night.',
        'Lena Orr, a teacher in Tarn, said a man shouted at her.',
        'Lena Orr, in turn, cites her followers.',
      ],
      { kinds: BASE },
    ));
});
