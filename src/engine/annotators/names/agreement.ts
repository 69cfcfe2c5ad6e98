/**
 * The names annotator's room: the second look. A name that the story also writes in full, or elsewhere with more to tell by,
 * is read there first: "Clinton" is who "Hillary Rodham Clinton" is.
 */
import type { Story } from '../../model';
import { shortForms } from './brackets';
import type { ListsOf } from './edges';
import { CALENDAR_WORDS } from './lexicon';
import type { LearntType, TokenSpan } from './labels';

/** A name as it will be shown, with what it was read by. */
export interface ReadSpan extends TokenSpan {
  readonly reason: 'tagger' | 'earlier-mention' | 'acronym' | 'card' | 'list';
}

/** How the story reads one wording. */
interface Votes {
  readonly byType: Map<LearntType, number>;
}

/** A reading this sure of itself is not overruled. */
const SURE = 400;

/**
 * Spans of `story.tokens` after the second look, in order. Linear in the length of the story.
 * @param scale the margin at which a reading is right three times in four; votes count up to twice that
 */
export function agree(story: Story, spans: readonly TokenSpan[], scale: number, listsOf: ListsOf): ReadSpan[] {
  const wordings = new Map<string, Votes>();
  const vote = (wording: string, type: LearntType, weight: number): void => {
    let votes = wordings.get(wording);
    if (votes === undefined) wordings.set(wording, (votes = { byType: new Map() }));
    votes.byType.set(type, (votes.byType.get(type) ?? 0) + weight);
  };
  const wordingsOf = spans.map((span) => wordingOf(story, span));
  spans.forEach(({ type, margin }, at) => vote(wordingsOf[at]!, type, Math.min(margin, 2 * scale) + scale / 4));
  const surnames = new Map<string, number>();
  const acronyms = shortForms(story, spans, listsOf);
  const bodies = new Set<string>();
  for (const span of spans) {
    if (span.type === 'person' && span.end - span.start > 1) {
      const last = wordingOf(story, { start: span.end - 1, end: span.end });
      surnames.set(last, Math.max(surnames.get(last) ?? 0, span.margin));
    } else if (span.type === 'organization' && span.end - span.start > 1) {
      bodies.add(wordingOf(story, { start: span.start, end: span.start + 1 }));
    }
  }

  const settle = (span: TokenSpan, wording: string): ReadSpan => {
    const { start, end, margin } = span;
    const acronym = acronyms.get(wording);
    if (acronym !== undefined && acronym !== span.type) {
      return { start, end, type: acronym, margin, reason: 'acronym' };
    }
    const full = span.end - span.start === 1 && span.type !== 'person' ? surnames.get(wording) : undefined;
    if (full !== undefined && full > span.margin && span.margin < SURE) {
      return { start, end, type: 'person', margin, reason: 'earlier-mention' };
    }
    // "Halvorsen" after "Halvorsen Marine" is the firm, unless the story has a person of that name.
    if (span.end - span.start === 1 && span.type === 'person' && bodies.has(wording) && !surnames.has(wording)) {
      return { start, end, type: 'organization', margin, reason: 'earlier-mention' };
    }
    const best = winner(wordings.get(wording)!);
    // A city and its club are told apart by their sentence only.
    const apart = isPlaceOrBody(best) && isPlaceOrBody(span.type);
    const change = best !== span.type && !apart && span.margin < scale && best !== 'other' && span.type !== 'group';
    return change
      ? { start, end, type: best, margin, reason: 'earlier-mention' }
      : { start, end, type: span.type, margin, reason: 'tagger' };
  };
  const settled = spans.map((span, at) => settle(span, wordingsOf[at]!));
  return addOverlooked(story, settled, surnames, acronyms, scale);
}

/** Bare surnames and acronyms that the tagger passed over, though the story has them in full. */
function addOverlooked(
  story: Story,
  spans: readonly ReadSpan[],
  surnames: ReadonlyMap<string, number>,
  acronyms: ReadonlyMap<string, LearntType>,
  scale: number,
): ReadSpan[] {
  if (surnames.size === 0 && acronyms.size === 0) return [...spans];
  const all: ReadSpan[] = [];
  let next = 0;
  for (let index = 0; index < story.tokens.length; index++) {
    while (next < spans.length && spans[next]!.end <= index) all.push(spans[next++]!);
    if (next < spans.length && spans[next]!.start <= index) {
      index = spans[next]!.end - 1;
      continue;
    }
    const { text } = story.tokens[index]!;
    // Both begin with a capital.
    const first = text.charCodeAt(0);
    if (first >= 97 && first <= 122) continue;
    const acronym = acronyms.get(text);
    const surname = surnames.get(text);
    const before = spans[next - 1]?.end === index || all.at(-1)?.end === index;
    if (acronym !== undefined && acronym !== 'other') {
      all.push({ start: index, end: index + 1, type: acronym, margin: scale, reason: 'acronym' });
    } else if (surname !== undefined && surname > scale && text.length > 2 && !before && isNamelike(text)) {
      all.push({ start: index, end: index + 1, type: 'person', margin: scale, reason: 'earlier-mention' });
    }
  }
  while (next < spans.length) all.push(spans[next++]!);
  return all;
}

/** A city and its club, a country and its team go by one name. */
export function isPlaceOrBody(type: LearntType): boolean {
  return type === 'place' || type === 'organization';
}

function isNamelike(text: string): boolean {
  return text[0] !== text[0]!.toLowerCase() && text !== text.toUpperCase() && !CALENDAR_WORDS.has(text.toLowerCase());
}

function winner(votes: Votes): LearntType {
  let best: LearntType = 'other';
  let most = -1;
  for (const [type, weight] of votes.byType) {
    if (weight > most) {
      most = weight;
      best = type;
    }
  }
  return best;
}

/** The words of the span, a possessive left out. */
function wordingOf(story: Story, span: { readonly start: number; readonly end: number }): string {
  let wording = '';
  for (let index = span.start; index < span.end; index++) {
    const { text } = story.tokens[index]!;
    if (text === "'s" || text === '’s') continue;
    wording += wording === '' ? text : ` ${text}`;
  }
  return wording;
}
