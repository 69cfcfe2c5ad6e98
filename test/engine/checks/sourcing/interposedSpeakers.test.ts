/** Tests of speakers set off by commas, in the midst of what they say or behind it: "Night duty, wardens grumble, now takes most weekends". */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: speakers set off by commas', () => {
  describe('finds', () =>
    checkEach(
      [
        'The test failed, [engineers at the plant|sourcing/unnamed-group] have since surmised, because a valve froze.',
        'Nobody at the port, [a retired pilot|sourcing/unnamed-individual] now advising the rival yard remarked dryly, ever needs to ask.',
        'None of the money, [one of its directors|sourcing/unnamed-individual] wrote in an email, went to the crews.',
        'Pure chance, [opponents of the dyke|sourcing/vague-source] maintain, pointing to the tide tables.',
        'Overtime, [rank-and-file wardens|sourcing/unnamed-group] grumble, now takes up most weekends.',
        'Behind the delay, or so [Conservatives on the committee|sourcing/unnamed-group] suspect, lies a feud with the mayor.',
        'The move would cost the port two berths, [pilots|sourcing/unnamed-group] who have studied the charts calculate, and perhaps a third next year.',
        'A deal was close enough on Friday, [negotiators for the three islands|sourcing/unnamed-group] lament, that flags were ordered.',
        'The two met twice in March, [three people|sourcing/unnamed-group] who were in the room recalled in interviews, over a plate of herring.',
        'His apology sounded rehearsed, [colleagues of the harbour master|sourcing/unnamed-group] muttered on Tuesday.',
        'The choice, [several younger councillors|sourcing/unnamed-group] found, was "shameful."',
        'The lift has been broken since May, [tenants on the fourth floor|sourcing/lay-witness] complain.',
        'With the ferry, [growers from the outer islands|sourcing/unnamed-group] predict, the last shop will go.',
        'Within a decade, [a geologist|sourcing/unnamed-individual] who mapped the bay warned last week, the pier will be gone.',
        'Nothing was signed in June, [one envoy|sourcing/unnamed-individual] let slip at a dinner on Monday, without result.',
        '[One envoy|sourcing/unnamed-individual] let slip that the port had been sold.',
        'The mole, [engineers at the port|sourcing/unnamed-group] point out, was built in 1910.',
        'The mayor, [aides close to him|sourcing/unnamed-group] confided over lunch, has already packed.',
        'Never, [a deckhand on the quay|sourcing/unnamed-individual] swore, had the water come so fast.',
      ],
      { kinds: BASE },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'The army had killed 100 men, a figure that could not be independently verified, he said.',
        "The dam, engineers' pride, broke on Sunday.",
        'Farmers, traders and bakers watched, and the band played.',
        'When the alarm rang, patients on the ward panicked, and a nurse ran.',
        'In May, growers in the valley protested, and the road was blocked.',
        'A year later, growers in the valley objected, and the plan was dropped.',
        'Weary of the wait, passengers on the deck muttered, swore and went below.',
        'The road was closed, the ministry added on Monday, after a slide.',
        'The road was closed, Lena Orr, a clerk at the council, recalled in an interview, after a slide.',
        'The mayor, a nurse who had complained, left on Sunday.',
        "The ferry, Lena Orr's crew swore, was a good ship.",
        "The road was closed, Lena Orr's colleagues at the bank, which owns it, and the council met.",
        'The prize, judges at the fair decided, went to a goat.',
        'Bells rang, drummers from the village drummed, and children ran.',
        'Two men, suspects questioned in the case, were freed.',
        'He thanked the clerks, authors of the police report, and left.',
        'It had two columns, one listing the cases it cited, and one empty.',
        'The bus was late, and tenants on the fourth floor walked.',
        'One envoy let the dogs slip.',
        'Officials made a point, and left.',
      ],
      { kinds: BASE },
    ));
});
