/** The checklist, pure: what somebody found when they checked a thing, and where in the copy that thing stands. */
import { v5 as nameBasedUuid } from 'uuid';
import { plain, selectQuote, type QuoteSelector } from '../config';
import type { Checkable, CheckableKind } from './checkable';

export const CHECK_STATES = ['to-do', 'checked', 'queried', 'disputed'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** Where the thing stood when it was last checked. */
export interface Anchor {
  readonly quote: QuoteSelector;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** The sentence, white space runs as one space. */
  readonly sentence: string;
  /** The whole text, by its name (`nameOfText`). */
  readonly text: string;
}

/** One mark on the checklist. */
export interface Check {
  /** `urn:uuid:…`; the same for two people who check the same thing in the same text. */
  readonly id: string;
  readonly kind: CheckableKind;
  readonly state: CheckState;
  /** May be empty, as may the next two. */
  readonly note: string;
  /** Address of the evidence. */
  readonly evidence: string;
  /** Who checked. */
  readonly by: string;
  /** ISO times in UTC. */
  readonly created: string;
  readonly modified: string;
  readonly anchor: Anchor;
  /** The annotation that it was read from: what another program or a newer Copydesk added to it stays. Null for a new one. */
  readonly original: Readonly<Record<string, unknown>> | null;
}

/** What a reader changes of a mark. */
export type CheckChange = Partial<Pick<Check, 'state' | 'note' | 'evidence'>>;

/** Copydesk's own space of names, drawn by lot. */
const NAMES = '5d0c7a86-0f5e-4b39-9a55-2f1a1f0c6e3d';

/** A name for a whole text, the same whatever its line ends and with or without a byte-order mark. */
export function nameOfText(text: string): string {
  return urn(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
}

/** The id of the mark on a thing. @param story address or path of the story */
export function checkId(story: string, kind: CheckableKind, { exact, prefix, suffix }: QuoteSelector): string {
  return urn(JSON.stringify([story, kind, exact, prefix, suffix]));
}

/** A version of a story's text, with its name. */
export interface Copy {
  readonly text: string;
  readonly name: string;
}

/** Takes a millisecond or two for a long story: make it once for many marks. */
export function copyOf(text: string): Copy {
  return { text, name: nameOfText(text) };
}

export function anchorOf({ text, name }: Copy, { start, end, sentence }: Checkable): Anchor {
  return { quote: selectQuote(text, { start, end }), start, end, sentence: plain(sentence.text), text: name };
}

/** Who marks, and when. */
export interface Hand {
  readonly by: string;
  /** ISO time in UTC. */
  readonly at: string;
}

/** The first mark on a thing. */
export function newCheck(checkable: Checkable, copy: Copy, story: string, change: CheckChange, hand: Hand): Check {
  const anchor = anchorOf(copy, checkable);
  return {
    id: checkId(story, checkable.kind, anchor.quote),
    kind: checkable.kind,
    ...{ state: 'to-do', note: '', evidence: '', ...change },
    by: hand.by,
    created: hand.at,
    modified: hand.at,
    anchor,
    original: null,
  };
}

/**
 * The mark after a change, later than before also where clocks disagree.
 * @param place where the thing stands now; null leaves the mark anchored as it was
 */
export function changedCheck(
  check: Check,
  change: CheckChange,
  hand: Hand,
  place: { readonly checkable: Checkable; readonly copy: Copy } | null,
): Check {
  return {
    ...check,
    ...change,
    by: hand.by,
    modified: laterThan(check.modified, hand.at),
    anchor: place === null ? check.anchor : anchorOf(place.copy, place.checkable),
  };
}

function laterThan(before: string, at: string): string {
  const [earlier, now] = [Date.parse(before), Date.parse(at)];
  return now > earlier ? at : new Date(earlier + 1).toISOString();
}

/** An address made from a name: the same name gives the same address on every machine. */
export function urn(name: string): string {
  return `urn:uuid:${nameBasedUuid(name, NAMES)}`;
}
