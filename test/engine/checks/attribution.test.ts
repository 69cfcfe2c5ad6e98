/** Attribution rules: what each asks about and what it leaves alone. */
import { checkEach } from '../../support/check';

const RULES = { kinds: ['attribution/'] };

describe('attribution/loaded-verb', () => {
  describe('asks about', () =>
    checkEach(
      [
        'Harbor master Ada Brunn [claimed|attribution/loaded-verb] that the pier was safe.',
        'Ada Brunn, the harbor master, [admitted|attribution/loaded-verb] that the letter had arrived late.',
        'The pier was safe, Ada Brunn [insisted|attribution/loaded-verb].',
        'Ada Brunn [conceded|attribution/loaded-verb] that the pier had never been repaired.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Harbor master Ada Brunn said that the pier was safe.',
        'Ada Brunn told reporters that the pier was safe.',
        'The pier was safe, according to Ada Brunn.',
        'Ada Brunn announced that the pier would open in May.',
        'Ada Brunn testified that the pier was safe.',
        '“My deputy claimed that the pier was safe,” Ada Brunn said.',
        'A militia claimed responsibility for the raid, Ada Brunn said.',
        'Her father was admitted to a clinic on Monday, Ada Brunn said.',
        'The insurance claim was paid in May, Ada Brunn said.',
        'He was immediately admitted to a nearby clinic where he died of his wounds. Ada Brunn said two others were hurt.',
        'Ada Brunn will insist on being Ada Brunn. “I know,” she said.',
        'The part of the debate on money revealed a wide gulf between them, Ada Brunn said.',
      ],
      RULES,
    ));
});

describe('attribution/state-of-mind', () => {
  describe('asks about', () =>
    checkEach(
      [
        'Ada Brunn, the harbor master, [believes|attribution/state-of-mind] that the strike will end soon. “We are close,” Brunn said.',
        'Ada Brunn spoke on Monday. She [fears|attribution/state-of-mind] that the strike will go on.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Ada Brunn said she believes that the strike will end soon.',
        '“I believe that the strike will end soon,” Ada Brunn said.',
        'Ada Brunn went home hoping that the strike would end.',
        'The strike will end soon, Ada Brunn said.',
      ],
      RULES,
    ));
});

describe('attribution/late', () => {
  describe('asks about', () =>
    checkEach(
      [
        'The ferry sank at dawn.\n\n[“We had no water. We had no light. We walked all night,”|attribution/late] said Ilir Koba, a deckhand.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'The ferry sank at dawn.\n\n“We had no water,” said Ilir Koba, a deckhand. “We had no light. We walked all night.”',
        'The ferry sank at dawn.\n\nIlir Koba, a deckhand, said: “We had no water. We had no light. We walked all night.”',
        'The ferry sank at dawn.\n\n“We had no water. We walked all night,” said Ilir Koba, a deckhand.',
      ],
      RULES,
    ));
});

describe('attribution/orphan-quote', () => {
  describe('asks about', () =>
    checkEach(
      [
        'The mill closed in May, Ada Brunn said.\n\nThe street was empty by noon.\n\n[“Nobody told us that the bridge would be closed today.”|attribution/orphan-quote]\n\nRain fell on the square.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'The mill closed in May, Ada Brunn said.\n\n“Nobody told us that the bridge would be closed today.”\n\nRain fell on the square.',
        'The mill closed in May, Ada Brunn said.\n\nThe street was empty.\n\nIlir Koba shook his head: “Nobody told us that the bridge would be closed.”',
        'The mill closed in May, Ada Brunn said.\n\nThe street was empty.\n\nThe show opens with “Nobody Told Us Anything About That Long Day.”',
        'The mill closed in May, Ada Brunn said.\n\nThe street was empty.\n\nThe sign read “No bathing.”',
        'The mill closed in May, Ada Brunn said. The street was empty. A dog slept. “Nobody told us that the bridge would be closed today.”',
      ],
      RULES,
    ));
});

describe('attribution/speaker-change', () => {
  describe('asks about', () =>
    checkEach(
      [
        '“The pier is quite safe,” said Ada Brunn, the harbor master. [“It is a death trap,”|attribution/speaker-change] said Ilir Koba, a deckhand.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        '“The pier is quite safe,” said Ada Brunn, the harbor master.\n\n“It is a death trap,” said Ilir Koba, a deckhand.',
        '“The pier is quite safe,” said Ada Brunn, the harbor master. Ilir Koba, a deckhand, said: “It is a death trap.”',
        '“The pier is quite safe,” said Ada Brunn, the harbor master. “It is new,” she said.',
      ],
      RULES,
    ));
});

describe('attribution/unbalanced-quote', () => {
  describe('asks about', () =>
    checkEach(
      [
        'Ada Brunn said [“|attribution/unbalanced-quote]the pier is safe and will stay open.\n\nRain fell.',
        'Rain fell.\n\nThe pier is safe,[”|attribution/unbalanced-quote] Ada Brunn said. “It was built in May.”',
        'The pier is safe,["|attribution/unbalanced-quote] Ada Brunn said. "It was built in May."',
        'Ada Brunn said it was safe[”|attribution/unbalanced-quote] and left.\n\nRain fell.',
        'Rain fell, Omar Nasser said.\n\nIs it safe?[”|attribution/unbalanced-quote] asked Ada Brunn.',
        'The pier, she said, is “safe.” It will stay open.[”|attribution/unbalanced-quote]',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Ada Brunn said “the pier is safe and will stay open.”\n\nRain fell.',
        '“The pier is safe,” Ada Brunn said. “It was built in May.\n\n“It will stay open.”',
        'The board was 6\' 4" long, Ada Brunn said.',
        '“The pier is safe.\n\n“It will stay open,” Ada Brunn said.',
        '“The pier is safe.\n\nIt will stay open,” Ada Brunn said.',
        'The screen is 40” wide, and the frame 12”.',
        'The ”pier” is safe, Ada Brunn said.',
        'It was the Brunns’ boat, Ada Brunn said.',
      ],
      RULES,
    ));
});

describe('attribution/uncredited-outlet', () => {
  describe('asks about', () =>
    checkEach(
      [
        '[Local newspapers|attribution/uncredited-outlet] reported that the mill had burned down.',
        'The mill burned down, according to [a tabloid|attribution/uncredited-outlet].',
        'Ada Brunn told [a local newspaper|attribution/uncredited-outlet] on Tuesday that she would go.',
        'The mill will close in May, reports [a local daily|attribution/uncredited-outlet].',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'The Harbor Post reported that the mill had burned down.',
        'The newspaper said that the mill had burned down.',
        'Ada Brunn told the newspaper that she would go.',
        'Ada Brunn told Tarn Radio that she would go.',
        // Asked about as second-hand.
        'The mill burned down, according to news reports.',
        'A report by the auditors said that the mill had burned down.',
        '“Local media reported it,” Ada Brunn said.',
      ],
      RULES,
    ));
});
