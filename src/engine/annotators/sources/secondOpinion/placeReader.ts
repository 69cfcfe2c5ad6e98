/** The second opinion: the words around a place, within their sentence. */
import type { Mention } from '../../../model';
import { hashText } from '../../../tagger';
import type { StoryView } from '../../../syntax/storyView';
import type { PlaceToAsk } from './places';

/** How many words after the phrase its verb is looked for. */
const VERB_REACH = 14;

export const AUXILIARY: ReadonlySet<string> = new Set(
  "has have had is are was were be been being do does did 've n't not also now still already even often".split(' '),
);
const CLOSENESS = new Set(['close', 'familiar', 'briefed', 'near', 'including']);

export class PlaceReader {
  /** The first token of the sentence, and the one after its last. */
  readonly first: number;
  readonly end: number;

  constructor(
    readonly view: StoryView,
    private readonly tags: readonly string[],
    private readonly place: PlaceToAsk,
  ) {
    const sentence = view.sentence(place.head);
    this.first = sentence?.firstToken ?? place.head;
    this.end = sentence?.endToken ?? place.head + 1;
  }

  determiner(): string {
    const { from, head } = this.place;
    for (let token = from; token < head; token++) if (/^['’]s?$/.test(this.text(token))) return "'s";
    const tag = this.tag(from);
    if (tag === 'CD') return this.text(from) === 'one' ? 'one' : 'number';
    return tag === 'DT' || tag === 'PDT' || tag === 'PRP$' || from === head ? this.text(from) : 'bare';
  }

  /** What follows the head as its modifier: "who", a preposition, "close" (to), or nothing. */
  hanging(): string {
    const { head } = this.place;
    const next = this.text(head + 1);
    if (next === 'who' || (next === ',' && this.text(head + 2) === 'who')) return 'who';
    return this.tag(head + 1) === 'IN' || CLOSENESS.has(next) ? next : '';
  }

  /** The main verb to the right, past auxiliaries; -1 without. */
  verbAfter(from: number): number {
    const limit = Math.min(this.end, from + VERB_REACH);
    const quoted = this.isQuoted(this.place.head);
    let verb = from;
    while (
      verb < limit &&
      !((this.tag(verb).startsWith('V') && this.isQuoted(verb) === quoted) || this.tag(verb) === 'MD')
    )
      verb += 1;
    if (verb >= limit) return -1;
    while (verb + 1 < this.end && (this.tag(verb) === 'MD' || AUXILIARY.has(this.text(verb)))) {
      if (!/^[VR]/.test(this.tag(verb + 1)) && !AUXILIARY.has(this.text(verb + 1))) break;
      verb += 1;
    }
    while (verb + 1 < this.end && this.tag(verb).startsWith('RB')) verb += 1;
    return verb;
  }

  isQuoted(token: number): boolean {
    const at = this.view.story.tokens[token];
    return at !== undefined && this.view.quotationAt(at.start) >= 0;
  }

  hasPerson(from: number, to: number): number {
    return personIn(this.view, Math.max(this.first, from), Math.min(this.end, to));
  }

  /** A word of the sentence; empty outside it. */
  text(token: number): string {
    return token < this.first || token >= this.end ? '' : this.view.word(token);
  }

  word(token: number): number {
    return hashText(this.text(token));
  }

  tag(token: number): string {
    return token < this.first || token >= this.end ? '' : (this.tags[token] ?? '');
  }

  /** The type of the name that a token stands in, else its tag. */
  type(token: number): number {
    if (token < this.first || token >= this.end) return 0;
    return hashText(nameAt(this.view, token)?.type ?? this.tag(token));
  }
}

function nameAt(view: StoryView, token: number): Mention | null {
  const { start, end } = view.story.tokens[token]!;
  const mention = view.mentions[view.mentionAt(start)];
  return mention !== undefined && mention.start < end ? mention : null;
}

/** 1 where a person's name stands in the tokens, else 0. */
export function personIn(view: StoryView, from: number, to: number): number {
  if (from >= to) return 0;
  const { start } = view.story.tokens[from]!;
  const { end } = view.story.tokens[to - 1]!;
  return view.mentionsIn({ start, end }).some(({ type }) => type === 'person') ? 1 : 0;
}
