/** Tests of figures and chances that people put on something, of what they let out, and of what the copy takes on their word. */
import { BASE_RULES } from '../../../../src/training/sourcing/gold';
import { checkEach } from '../../../support/check';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: a figure put on something', () => {
  describe('finds', () => {
    checkEach(
      [
        '[A veteran of the council|sourcing/unnamed-individual], who would not be quoted by name, placed the likelihood at “eight in 10”.',
        'In the lift, [a committee chairman|sourcing/unnamed-individual] put the odds of a strike at “better than even”.',
        '[One official|sourcing/unnamed-individual] gave the toll as 29.',
        '[A senior clerk|sourcing/unnamed-individual] offered, by telephone, an estimate of 40.',
        '[Officials|sourcing/unnamed-group] gave a figure of 40 dead.',
        'The sum was put at $6.5 million by [a lawyer in the talks|sourcing/unnamed-individual].',
        'The cost has been put at four million by [two officials|sourcing/unnamed-group].',
        '[Two officers|sourcing/unnamed-group] have put the losses at more than 29.',
        '[A coalition source|sourcing/unnamed-individual] put the delay at a month.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone what is put somewhere, times, amounts that change hands, and people who are only meant', () => {
    checkEach(
      [
        'Nora Pike put the odds at “even”.',
        'A waiter put the bill at a corner of the table.',
        'Two aides put a tent at about the middle.',
        'A nurse placed the value at the top of the list.',
        'A nurse gave the boy a chance at 9.',
        'Two guards offered a total of 40 bottles to the crew.',
        'Analysts offered an estimate of the cost.',
        'The dog was put to sleep at 9 a.m. by a vet.',
        'The plane suits a man who puts his worth at $11 million.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: what people let be known', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Conservative bishops|sourcing/unnamed-group] have let it be known that they dislike the decree.',
        '[Aides|sourcing/unnamed-group] let it be known they had had enough.',
        '[Allies of the mayor|sourcing/unnamed-group] are letting it be known that she will run.',
        'The deal was signed at dawn, [one envoy|sourcing/unnamed-individual] let slip at a reception last week.',
        '[Two clerks|sourcing/unnamed-group] let slip on Monday that the books were false.',
        '[Two guards|sourcing/unnamed-group] let on that the gate was open.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Mia Fox let it be known that she would stay.',
        'The palace let it be known that the king was ill.',
        'Two sailors let slip the rope.',
        'Officials let on the crowd that had waited.',
        'Two aides would not let on that they knew.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: what the copy takes on trust', () => {
  describe('finds', () => {
    checkEach(
      [
        'The well is dry, if [villagers|sourcing/lay-witness] are to be believed.',
        'If [villagers|sourcing/lay-witness] whose cows have died are to be believed, the well is foul.',
        'He runs a yard that, to hear [rival builders|sourcing/unnamed-group] tell it, has no equal.',
        'To hear [residents|sourcing/lay-witness] tell it, the pier is finished.',
        'The bill is dead, or so [donors in the north|sourcing/unnamed-group] have argued.',
        'Behind the delay, or so [two clerks|sourcing/unnamed-group] suspect, lay a feud.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'If the polls are to be believed, she will win.',
        'If Mia Fox is to be believed, the pier is safe.',
        'Nobody knew if two guards were to be believed.',
        'They came to hear residents tell it like it is.',
        'The crew had ten or so nurses who said little.',
        'The crew stayed for a week, or so sailors slept badly.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: an act that a colon and a quotation follow', () => {
  describe('finds whoever acts', () => {
    checkEach(
      [
        '[A waiter|sourcing/unnamed-individual] who had walked over shook his head: “I have had that promise from three mayors.”',
        '[A waiter|sourcing/unnamed-individual] shook his head: “Nobody told us anything at all.”',
        '[One farmer|sourcing/unnamed-individual] pointed to the ditch: “There was water here a year ago.”',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Mia Fox shook her head: “I have had that promise from three mayors.”',
        'A waiter who had walked over held a sign: “Closed”.',
      ],
      { kinds: BASE },
    );
  });
});
