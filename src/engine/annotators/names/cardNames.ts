/**
 * The names annotator's room: full names known from a card are marked whole, whatever the tagger made of their parts ("Economic Community
 * of West African States"). The desk's own cards count like the bundled ones.
 */
import type { Knowledge } from '../../knowledge';
import type { NameType, Story, Unit } from '../../model';
import { isPlaceOrOrganization, type ReadSpan } from './agreement';
import { isCapitalised } from './roles';

const TYPE_OF_SCHEMA: Readonly<Record<string, NameType>> = {
  Person: 'person',
  Organization: 'organization',
  PublicBody: 'organization',
  Company: 'organization',
  Country: 'place',
  Place: 'place',
  Region: 'place',
  Event: 'event',
  Group: 'group',
};

/** The spans with those from cards added, in order. A longer reading by the tagger is kept. */
export function withCardNames(spans: readonly ReadSpan[], cards: readonly ReadSpan[]): readonly ReadSpan[] {
  if (cards.length === 0) return spans;
  const all: ReadSpan[] = [];
  let next = 0;
  for (const card of cards) {
    while (next < spans.length && spans[next]!.end <= card.start) all.push(spans[next++]!);
    let end = next;
    while (end < spans.length && spans[end]!.start < card.end) end++;
    const touching = spans.slice(next, end);
    if (touching.some((span) => standsBefore(span, card))) continue;
    all.push(card);
    next = end;
  }
  while (next < spans.length) all.push(spans[next++]!);
  return all;
}

/** Whether the tagger's reading is longer, or as long and surer. */
function standsBefore(span: ReadSpan, card: ReadSpan): boolean {
  const longer = span.end - span.start - (card.end - card.start);
  if (longer !== 0) return longer > 0;
  if (span.start !== card.start || span.type === card.type || span.margin > card.margin) return true;
  // A country that plays or signs is an organization by its sentence, which the card cannot know.
  return isPlaceOrOrganization(span.type) && isPlaceOrOrganization(card.type);
}

const NOTHING: readonly ReadSpan[] = [];

/** Full names of cards in the unit, of two words or more, or an acronym as the card writes it. Tokens count from its first. */
export function cardNames(story: Story, unit: Unit, knowledge: Knowledge, scale: number): readonly ReadSpan[] {
  if (knowledge.size === 0) return NOTHING;
  const found: ReadSpan[] = [];
  for (let sentence = unit.firstSentence; sentence < unit.endSentence; sentence++) {
    const { firstToken, endToken } = story.sentences[sentence]!;
    let words: string[] = [];
    let start = firstToken;
    for (let index = firstToken; index <= endToken; index++) {
      const token = index < endToken ? story.tokens[index]! : undefined;
      if (token !== undefined && (token.kind === 'word' || token.kind === 'number')) {
        words.push(token.text);
        continue;
      }
      scanWords(words, start - unit.firstToken, knowledge, scale, found);
      words = [];
      start = index + 1;
    }
  }
  return found.length === 0 ? NOTHING : found;
}

function scanWords(
  words: readonly string[],
  start: number,
  knowledge: Knowledge,
  scale: number,
  found: ReadSpan[],
): void {
  for (let at = 0; at < words.length; at++) {
    if (!isCapitalised(words[at]!)) continue;
    const match = knowledge.scan(words, at, isAcronym(words[at]!) ? 1 : 2);
    if (match === null) continue;
    const types = new Set<NameType | null>();
    for (const { card, strength } of match.matches) {
      const sure = strength === 'strong' || strength === 'previous' || strength === 'misspelling';
      const schema = sure ? knowledge.schema(card) : undefined;
      types.add((schema !== undefined && TYPE_OF_SCHEMA[schema]) || null);
    }
    const [type] = types;
    const last = words[at + match.length - 1]!;
    const whole = match.length > 1 ? isCapitalised(last) : isAcronym(last);
    if (types.size === 1 && type && whole) {
      // One acronym is weaker than a name in full: a sure reading by the tagger wins over it.
      const margin = match.length > 1 ? 4 * scale : scale;
      found.push({ start: start + at, end: start + at + match.length, type, margin, reason: 'card' });
      at += match.length - 1;
    }
  }
}

function isAcronym(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && (/^[A-Z&.\d]+$/.test(word) || /^[\p{Lu}&.\d]+$/u.test(word));
}
