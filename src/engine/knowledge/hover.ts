/**
 * What a hover over a name shows of its card, as data: what was so on the story's date, what came since and before, facts, sources. Words
 * for people; languageService/hover makes Markdown of them. Nothing here knows the clock, so the caller says which day is today.
 */
import type { Card, CardSource, Fact, Position, Statement } from './card';
import { headLines, headsOn, headTerms, isHead, mayStillBe, timedHeads } from './heads';
import { formerNames, kindOf, layerText, writeMentions } from './hoverWords';
import { before, inForce, others, since } from './hoverSections';
import type { Knowledge } from './index';
import { writeDate } from './partialDate';

/** How the name stands in the story. */
export interface HoverMentions {
  readonly count: number;
  /** Line of the first mention, from 1; left out where the host does not know it. */
  readonly firstLine?: number;
  /** The forms in which the copy writes it, in order of first use. */
  readonly spellings: readonly string[];
}

export interface HoverRequest {
  readonly card: Card;
  readonly knowledge: Knowledge;
  /** ISO day of the story, null when none is known. */
  readonly storyDate: string | null;
  /** ISO day on which the reader hovers. */
  readonly today: string;
  /** Ids of the cards that the story has: particulars of another story are left out. */
  readonly story?: ReadonlySet<string>;
  readonly mentions?: HoverMentions;
  /** True where the card is only probably meant (a description, an office). */
  readonly probable?: boolean;
}

/** One statement with the numbers of its sources in `CardHover.sources`. */
export interface HoverLine {
  readonly text: string;
  readonly sources: readonly number[];
  /** Both values of a dispute, or a note that nobody has checked it or that it comes from the desk's own card. */
  readonly caution: string | null;
}

export interface CardHover {
  readonly name: string;
  /** "Person", "Armed group". */
  readonly kind: string;
  readonly summary: string;
  /** "Formerly Upper Volta". */
  readonly formerNames: string | null;
  readonly probable: boolean;
  /** "On 29 Oct 2012", "Today, 22 Nov 2026 (the story has no date)". */
  readonly when: string;
  readonly inForce: readonly HoverLine[];
  /** What came after the day, in order of time. */
  readonly since: readonly HoverLine[];
  /** What was over by the day, the latest first. */
  readonly earlier: readonly HoverLine[];
  /** What cannot be put in time against the day. */
  readonly facts: readonly HoverLine[];
  readonly notes: string | null;
  /** "3 mentions, the first in line 1; written Clinton, Hillary Rodham Clinton". */
  readonly mentions: string | null;
  readonly sources: readonly CardSource[];
  /** "Card bundled with Copydesk". */
  readonly layer: string;
}

/** What the card says on the story's date, or for today when the story has none. */
export function cardHover(request: HoverRequest): CardHover {
  const { card, knowledge, storyDate, today, story } = request;
  const date = storyDate ?? today;
  const sources = new SourceList();
  const line = (text: string, statement: Statement): HoverLine => ({
    text,
    sources: sources.numbers(statement),
    caution: caution(statement, card),
  });
  const belongs = ({ onlyWith }: Fact): boolean => onlyWith === undefined || onlyWith.some((id) => story?.has(id));
  const heads = headsOn(headTerms(card, knowledge), date);
  const over = heads.earlier.filter((term) => !mayStillBe(term, date));
  const names = heads.now.map(({ name }) => name);
  const facts = card.facts.filter(
    (fact) =>
      !(card.schema === 'Country' && isHead(fact)) &&
      belongs(fact) &&
      !names.some((name) => fact.value.startsWith(name)),
  );
  const storyNames = [...(story ?? [])].flatMap((id) => knowledge.card(id)?.name ?? []);
  const isFollowed = (position: Position): boolean => wasFollowed(position, knowledge);
  const asked = { card, facts, storyNames, date, today, isFollowed, line };
  return {
    name: card.name,
    kind: kindOf(card),
    summary: card.summary,
    formerNames: formerNames(card, date),
    probable: request.probable ?? false,
    when: storyDate === null ? `Today, ${writeDate(today)} (the story has no date)` : `On ${writeDate(storyDate)}`,
    inForce: inForce(asked, headLines(heads, date, today, line)),
    since: since(asked, timedHeads(heads.later, heads, today, line)),
    earlier: before(asked, timedHeads(over, heads, today, line)),
    facts: others(asked),
    notes: card.notes ?? null,
    mentions: request.mentions === undefined ? null : writeMentions(request.mentions),
    sources: sources.list,
    layer: layerText(card),
  };
}

/** Whether a card has somebody in the post from a later day on. */
function wasFollowed({ title, country, organization, from = '' }: Position, knowledge: Knowledge): boolean {
  const of = country ?? organization;
  if (title === undefined || of === undefined) return false;
  return knowledge.everHeld(title, of).some(({ position }) => (position.from ?? '') > from);
}

/** Makes a line of the hover with its source marks. */
export type MakeLine = (text: string, statement: Statement) => HoverLine;

/** Sources in the order in which statements first cite them. */
class SourceList {
  readonly list: CardSource[] = [];
  private readonly number = new Map<string, number>();

  numbers({ sources }: Statement): readonly number[] {
    const numbers = sources.map((source) => {
      let number = this.number.get(source.id);
      if (number === undefined) {
        number = this.list.push(source);
        this.number.set(source.id, number);
      }
      return number;
    });
    return [...new Set(numbers)];
  }
}

function caution({ certainty, note, layer }: Statement, card: Card): string | null {
  const added =
    layer !== undefined && layer !== 'bundled' && card.extended === true ? 'Added by the desk’s own card.' : '';
  if (certainty === 'disputed') return `Sources differ: ${note ?? 'see the card'}`;
  const doubt =
    certainty === 'verified'
      ? ''
      : certainty === 'own'
        ? 'The card gives no source for this.'
        : 'Nobody has checked this yet.';
  return [added, doubt].filter((part) => part !== '').join(' ') || null;
}
