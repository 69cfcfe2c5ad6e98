/** Tests of what a meeting heard: from whoever the copy names, or from nobody in particular. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: what a meeting heard', () => {
  describe('finds', () => {
    checkEach(
      [
        'The [meeting heard|sourcing/no-source] that the sea wall would not last.',
        'A parish [meeting in Tarrow on Thursday heard|sourcing/no-source] that the sea wall would not last.',
        'A [meeting of the harbour board heard|sourcing/no-source] on Friday that the sea wall would not last.',
        'Monday night’s public [meeting at the town hall heard|sourcing/no-source] how the sea wall had failed.',
        'The annual [conference of the teachers’ union heard|sourcing/no-source] on Monday that pay had fallen.',
        'The [seminar, held in Tarrow, heard|sourcing/no-source] that prices would rise.',
        'The meeting heard from [two engineers|sourcing/unnamed-group] that the sea wall would not last.',
        'Thursday’s conference of nurses heard from [an official|sourcing/unnamed-individual] that wards were full.',
        'The inquiry heard from [a former guard|sourcing/unnamed-individual] that men were beaten.',
        'Lawmakers heard from [an engineer|sourcing/unnamed-individual] that the dam was unsafe.',
        'Councillors heard from [residents|sourcing/lay-witness] on Tuesday that the road floods.',
        'The committee heard from [a trader|sourcing/unnamed-individual] who would not give her name that the market was rigged.',
        'The committee heard from [a nurse|sourcing/unnamed-individual], who cannot be named, that the ward was full.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The meeting heard from Ella Strand, the borough engineer, that the sea wall would not last.',
        'The meeting heard from Ella Strand on Thursday that the sea wall would not last.',
        'The rally heard from the mayor, Lena Orr, how the pier was sold.',
        'The court heard that the roof leaked.',
        'The court heard from a doctor that the boy had been ill.',
        'The court was told that the man had fled.',
        'The inquest heard that the boy had been ill.',
        'The inquiry heard from Tom Park, a former guard, that men were beaten.',
        'Lawmakers heard from the ministry that the dam was unsafe.',
        'Lawmakers heard from doctors and left.',
        'The council heard that the road floods.',
        'She heard from a friend that the shop had closed.',
        'Lena Orr at the meeting in Tarrow heard that the vote was lost.',
        'Minutes after the meeting in Tarrow the mayor heard that the vote was lost.',
        'She left the meeting and heard that the wall had failed.',
        'The committee meeting heard evidence that the wall was old.',
      ],
      { kinds: BASE },
    );
  });
});
