/**
 * Rule facts/office-at-date: a title that the card says was not held on the story's date ("Secretary of State Hillary Clinton" in 2014).
 * Leaves alone "former", "then-" and the like, titles that the card does not mention, dates at the edge of what the sources cover,
 * quotations, sentences about a time when it was held, and offices left long ago: "President" before a name is then history, not news.
 */
import { boreTitle, titlePositions, writeDate, type Card, type Position } from '../../knowledge';
import { covers, type Mention } from '../../model';
import { type CheckFacts, defineCheck, FACTS_A_STEP } from '../check';
import { isQuoted, sentenceAt } from '../../text/places';
import { inMessage, question } from '../question';
import { endsStep } from '../../work';

/** Words of a title that say that it is not held now. */
const NOT_NOW =
  /\b(?:former(?:ly)?|ex|then|late|past|previous|one-?time|elect|designate|incoming|outgoing|acting|interim|future|disgraced|deposed|ousted|retired)\b/i;

export const officeAtDate = defineCheck({
  rule: 'facts/office-at-date',
  title: 'Title not held on the story’s date',
  severity: 'information',
  requires: ['story', 'identities', 'figures', 'observations'],
  *run(facts, { knowledge, storyDate }) {
    if (storyDate === null) return;
    const asked = new Set<string>();
    // What the card says of a title is looked up once.
    const known = new Map<string, readonly Position[]>();
    for (let index = 0; index < facts.identities.mentions.length; index++) {
      if (endsStep(index, FACTS_A_STEP)) yield undefined;
      const mention = facts.identities.mentions[index]!;
      const { role, card: id, type } = mention;
      if (type !== 'person' || role === undefined || id === null) continue;
      const key = `${id} ${role.text}`;
      let positions = known.get(key);
      if (positions === undefined) {
        known.set(key, (positions = positionsAgainst(knowledge.card(id), role.text, storyDate)));
      }
      if (positions.length === 0) continue;
      const title = `${id} ${role.text.toLowerCase()}`;
      const card = knowledge.card(id)!;
      if (asked.has(title) || holdsTwoPeople(facts, mention) || isQuoted(facts.story, mention)) continue;
      if (tellsOfItsTime(facts, mention, card)) continue;
      asked.add(title);
      yield question(role, {
        message: `${tenure(card, positions)} This story is dated ${writeDate(storyDate)}. Is ${inMessage(role.text)} right here?`,
        reason: 'card-says-not-held',
        data: { card: id, name: card.name, title: role.text, date: storyDate },
        related: [{ start: mention.start, end: mention.end, text: mention.text, message: 'who is meant' }],
      });
    }
  },
});

/** The posts on the card that the title means, if by the card none of them was held on the date or shortly before. */
function positionsAgainst(card: Card | undefined, title: string, date: string): readonly Position[] {
  if (card === undefined || NOT_NOW.test(title) || boreTitle(card, title, date) !== 'no') return [];
  const positions = titlePositions(card, title);
  return isLongAgo(positions, date) ? [] : positions;
}

function tenure(card: Card, positions: readonly Position[]): string {
  const spans = positions.map(({ post, from, to }) => {
    const start = from === undefined ? '' : ` from ${writeDate(from)}`;
    return `${post}${start}${to === undefined ? '' : ` to ${writeDate(to)}`}`;
  });
  return `By the card ${card.name} was ${spans.join(', and ')}.`;
}

/** After how many years a title before a name is taken for history. Set by hand. */
const YEARS_TILL_HISTORY = 3;

function isLongAgo(positions: readonly Position[], storyDate: string): boolean {
  const year = Number(storyDate.slice(0, 4));
  return positions.every(({ to }) => to !== undefined && year - Number(to.slice(0, 4)) > YEARS_TILL_HISTORY);
}

/** Whether the words before the name hold another name: then it is unclear whose title it is. */
function holdsTwoPeople({ identities }: Pick<CheckFacts, 'identities'>, { role, start }: Mention): boolean {
  if (/\band\b/i.test(role!.text)) return true;
  return identities.mentions.some((other) => other.type === 'person' && other.start !== start && covers(role!, other));
}

/** Words before a title that put it into its own time. */
const IN_ITS_TIME = /^(?:under|when|during|while|as|was|were|then)$/i;

/** Whether the sentence names a day or year on which the title may have been held. */
function tellsOfItsTime(
  { story, figures, observations }: Pick<CheckFacts, 'story' | 'figures' | 'observations'>,
  { role, start }: Mention,
  card: Card,
): boolean {
  const sentence = sentenceAt(story, start);
  if (sentence === undefined) return false;
  const before = observations.before(role!.start < start ? role! : { start, end: start });
  if (before !== null && IN_ITS_TIME.test(before.text)) return true;
  return figures.some(
    (figure) =>
      figure.data.date !== undefined &&
      covers(sentence, figure) &&
      boreTitle(card, role!.text, figure.data.date) !== 'no',
  );
}
