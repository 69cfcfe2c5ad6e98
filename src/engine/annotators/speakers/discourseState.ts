/**
 * Speakers' room: the state of the discourse at one point of the story: who has been referred to where, who is the same as whom, who spoke
 * last, and whose gender a pronoun has revealed. It moves forward with the text; pronouns and nouns are resolved against it.
 */
import type { Span, Gender } from '../../model';
import type { AntecedentCandidates, AntecedentCandidate } from './antecedentCandidates';
import type { StoryView } from '../../syntax/storyView';

/** Somebody a phrase refers back to: the latest mention that was found, under a key that all mentions of that person share. */
export interface Antecedent {
  readonly key: string;
  readonly candidate: AntecedentCandidate;
}

/** Where somebody was spoken of, and as what. */
export type Occurrence = Pick<
  AntecedentCandidate,
  'start' | 'end' | 'sentence' | 'subject' | 'oblique' | 'quoted' | 'attribution'
>;

/** One reference to somebody, by a name or by a phrase that was resolved. */
export interface Reference {
  readonly key: string;
  readonly candidate: AntecedentCandidate;
  readonly place: Occurrence;
}

interface LastSpeaker {
  readonly key: string;
  readonly paragraph: number;
  readonly end: number;
  readonly attribution: number;
}

/** The most references looked at for one noun. Set by hand. */
const NOUN_REACH = 200;

export class DiscourseState {
  /** The latest last. */
  readonly references: Reference[] = [];
  /** The candidates that each key was referred to by. */
  private readonly known = new Map<string, Set<AntecedentCandidate>>();
  /** Who spoke last, in which paragraph, up to where the phrase goes and in which attribution. */
  lastSpeaker: LastSpeaker | null = null;
  /** Candidates that were found to be somebody mentioned before. */
  private readonly keys = new Map<AntecedentCandidate, string>();
  /** Genders that a pronoun has revealed. */
  private readonly learnt = new Map<AntecedentCandidate, Gender>();
  private next = 0;

  constructor(
    private readonly view: StoryView,
    private readonly candidates: AntecedentCandidates,
  ) {}

  /** Takes note of everybody mentioned before `offset`. Call in the order of the text. */
  advance(offset: number): void {
    const candidates = this.candidates.all;
    while (this.next < candidates.length && candidates[this.next]!.start < offset) {
      const candidate = candidates[this.next]!;
      this.next++;
      if (!this.keys.has(candidate)) this.note(this.keyOf(candidate), candidate, candidate);
    }
  }

  /** Notes that the phrase at `span` refers to somebody mentioned before. */
  noteReference(antecedent: Antecedent, span: Span, attribution: number): void {
    for (let at = this.next; at < this.candidates.all.length && this.candidates.all[at]!.start <= span.start; at++) {
      const candidate = this.candidates.all[at]!;
      if (candidate.start === span.start) this.keys.set(candidate, antecedent.key);
    }
    const token = this.view.tokenAt(span.start);
    this.note(antecedent.key, antecedent.candidate, {
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
  noteSpeaker(key: string, { start, end }: Span, attribution: number): void {
    const sentence = this.view.sentence(this.view.tokenAt(start));
    this.lastSpeaker = { key, paragraph: sentence?.paragraph ?? -1, end, attribution };
  }

  /** The key of the candidate whose phrase starts at `start`, once the state has moved past it. */
  keyAt(start: number): string | null {
    for (
      let at = Math.min(this.next, this.candidates.all.length - 1);
      at >= 0 && this.candidates.all[at]!.start >= start;
      at--
    ) {
      const candidate = this.candidates.all[at]!;
      if (candidate.start === start) return at < this.next ? this.keyOf(candidate) : (this.keys.get(candidate) ?? null);
    }
    return null;
  }

  /** The pronoun can mean nobody else, so from here on the gender of that name is known. */
  learnGender(key: string, gender: Gender): void {
    for (const candidate of this.known.get(key) ?? [])
      if (this.genderOf(candidate) === null) this.learnt.set(candidate, gender);
  }

  genderOf(candidate: AntecedentCandidate): Gender {
    return candidate.gender ?? this.learnt.get(candidate) ?? null;
  }

  /** The earliest reference that a noun or a relative pronoun is matched with. */
  firstInReach(): number {
    return Math.max(0, this.references.length - NOUN_REACH);
  }

  /** Index of the paragraph, -1 outside any. */
  paragraphOf({ sentence }: Occurrence): number {
    return this.view.story.sentences[sentence]?.paragraph ?? -1;
  }

  private keyOf(candidate: AntecedentCandidate): string {
    return this.keys.get(candidate) ?? candidate.entity ?? `u${candidate.start}`;
  }

  private note(key: string, candidate: AntecedentCandidate, place: Occurrence): void {
    this.references.push({ key, candidate, place });
    const known = this.known.get(key);
    if (known === undefined) this.known.set(key, new Set([candidate]));
    else known.add(candidate);
  }
}
