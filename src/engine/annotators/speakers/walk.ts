/**
 * Speakers' room: the walk through the cast of a story, in the order of the text: who was spoken of where, who is the same as
 * whom, who spoke last, and whose gender a pronoun gave away. Pronouns and nouns are held against it.
 */
import type { Span, Gender } from '../../model';
import type { Cast, Member } from './cast';
import type { StoryView } from '../../syntax/storyView';

/** Somebody a phrase points back to: the latest mention that was found, under a key that all their mentions share. */
export interface Antecedent {
  readonly key: string;
  readonly member: Member;
}

/** Where somebody was spoken of, and as what. */
export type Occurrence = Pick<Member, 'start' | 'end' | 'sentence' | 'subject' | 'oblique' | 'quoted' | 'attribution'>;

/** A place where somebody was last spoken of. */
export interface Trace {
  readonly key: string;
  readonly member: Member;
  readonly place: Occurrence;
}

/** Traces looked at for one noun. */
const FURTHEST_TRACES = 200;

export class Walk {
  /** The latest last. */
  readonly traces: Trace[] = [];
  /** Who spoke last, in which paragraph and where. */
  lastSpeaker: { readonly key: string; readonly paragraph: number; readonly start: number } | null = null;
  /** Of members that were found to be somebody who was there before. */
  private readonly keys = new Map<Member, string>();
  /** Genders that a pronoun gave away. */
  private readonly learnt = new Map<Member, Gender>();
  private next = 0;

  constructor(
    private readonly view: StoryView,
    private readonly cast: Cast,
  ) {}

  /** Takes note of everybody mentioned before `offset`. Call in the order of the text. */
  advance(offset: number): void {
    const members = this.cast.members;
    while (this.next < members.length && members[this.next]!.start < offset) {
      const member = members[this.next]!;
      this.next++;
      if (!this.keys.has(member)) this.trace(this.keyOf(member), member, member);
    }
  }

  /** Notes that the phrase at `span` is somebody who was there before. */
  echo(antecedent: Antecedent, span: Span, attribution: number): void {
    for (let at = this.next; at < this.cast.members.length && this.cast.members[at]!.start <= span.start; at++) {
      const member = this.cast.members[at]!;
      if (member.start === span.start) this.keys.set(member, antecedent.key);
    }
    const token = this.view.tokenAt(span.start);
    this.trace(antecedent.key, antecedent.member, {
      start: span.start,
      end: span.end,
      sentence: this.view.sentenceIndex(token),
      subject: true,
      oblique: false,
      quoted: this.view.quotationAt(span.start) >= 0,
      attribution,
    });
  }

  /** Notes who has just spoken. */
  spoke(key: string, span: Span): void {
    const sentence = this.view.sentence(this.view.tokenAt(span.start));
    this.lastSpeaker = { key, paragraph: sentence?.paragraph ?? -1, start: span.start };
  }

  /** The key of the member whose phrase starts at `start`, once the walk has passed it. */
  keyAt(start: number): string | null {
    for (
      let at = Math.min(this.next, this.cast.members.length - 1);
      at >= 0 && this.cast.members[at]!.start >= start;
      at--
    ) {
      const member = this.cast.members[at]!;
      if (member.start === start) return at < this.next ? this.keyOf(member) : (this.keys.get(member) ?? null);
    }
    return null;
  }

  /** Nobody else can have been meant: from here on the gender of an unknown name is known. */
  learnGender(key: string, gender: Gender): void {
    for (const trace of this.traces)
      if (trace.key === key && this.genderOf(trace.member) === null) this.learnt.set(trace.member, gender);
  }

  genderOf(member: Member): Gender {
    return member.gender ?? this.learnt.get(member) ?? null;
  }

  /** The earliest trace that a noun, or a relative pronoun, is held against. */
  furthest(): number {
    return Math.max(0, this.traces.length - FURTHEST_TRACES);
  }

  /** Index of the paragraph, -1 outside any. */
  paragraphOf({ sentence }: Occurrence): number {
    return this.view.story.sentences[sentence]?.paragraph ?? -1;
  }

  private keyOf(member: Member): string {
    return this.keys.get(member) ?? member.entity ?? `u${member.start}`;
  }

  private trace(key: string, member: Member, place: Occurrence): void {
    this.traces.push({ key, member, place });
  }
}
