/**
 * Rule facts/office-at-date: a title that the card says was not held on the story's date ("Secretary of State Hillary
 * Clinton" in 2014). Leaves alone "former", "then-" and the like, titles of which the card says nothing, dates that lie at
 * the edge of what sources tell, quotations, and sentences that tell of another year.
 */
import { boreTitle, titlePositions, writeDate, type Card, type Position } from '../../knowledge';
import type { Facts, Mention } from '../../model';
import type { Check, CheckContext, Question } from '../check';
import { isQuoted, sentenceAt } from '../places';
import { inMessage, question } from '../question';

/** Words of a title that say that it is not held now. */
const NOT_NOW =
  /\b(?:former(?:ly)?|ex|then|late|past|previous|one-?time|elect|designate|incoming|outgoing|acting|interim|future|disgraced|deposed|ousted|retired)\b/i;

export const officeAtDate: Check = {
  rule: 'facts/office-at-date',
  title: 'Title not held on the story’s date',
  severity: 'information',
  *run(facts: Facts, { knowledge, storyDate }: CheckContext): Iterable<Question> {
    if (storyDate === null) return;
    const asked = new Set<string>();
    for (const mention of facts.identities.mentions) {
      const { role, card: id, type } = mention;
      if (type !== 'person' || role === undefined || id === null || NOT_NOW.test(role.text)) continue;
      const card = knowledge.card(id);
      const key = `${id} ${role.text.toLowerCase()}`;
      if (card === undefined || asked.has(key) || boreTitle(card, role.text, storyDate) !== 'no') continue;
      if (isQuoted(facts.story, mention) || tellsOfAnotherYear(facts, mention, storyDate)) continue;
      const positions = titlePositions(card, role.text);
      if (positions.length === 0) continue;
      asked.add(key);
      yield question(role, {
        message: `${tenure(card, positions)} This story is of ${writeDate(storyDate)}. Is ${inMessage(role.text)} right here?`,
        reason: 'card-says-not-held',
        data: { card: id, name: card.name, title: role.text, date: storyDate },
        related: [{ start: mention.start, end: mention.end, text: mention.text, message: 'who is meant' }],
      });
    }
  },
};

function tenure(card: Card, positions: readonly Position[]): string {
  const spans = positions.map(({ post, from, to }) => {
    const start = from === undefined ? '' : ` from ${writeDate(from)}`;
    return `${post}${start}${to === undefined ? '' : ` to ${writeDate(to)}`}`;
  });
  return `By the card ${card.name} was ${spans.join(', and ')}.`;
}

/** Whether a date in the sentence lies in another year: the title may be that year's. */
function tellsOfAnotherYear({ story, figures }: Facts, mention: Mention, storyDate: string): boolean {
  const sentence = sentenceAt(story, mention.start);
  if (sentence === undefined) return false;
  return figures.some(
    ({ start, end, data }) =>
      start >= sentence.start &&
      end <= sentence.end &&
      data.date !== undefined &&
      data.date.slice(0, 4) !== storyDate.slice(0, 4),
  );
}
