/**
 * Speakers' room: what "she", "the official" or "the company" points back to. One walk through the story; a pronoun is
 * weighed against the cast by distance, part in the sentence, quotation turns and gender; a noun by what it can pick up.
 * What fits nobody stays unresolved.
 */
import type { Attribution, Span } from '../../model';
import { OFFICE_NOUNS } from '../../lexicon/bodies';
import { GENERIC_NOUNS, INSIDE_NOUNS } from '../../lexicon/people';
import { canPickUp, GENDERED_NOUNS, WIDEST_NOUNS } from '../../lexicon/widerNouns';
import { isCalled, titleSays, type Cast, type Member } from './cast';
import type { Copy, TokenRange } from './copy';
import { genderOfWords, type Gender } from './gender';
import type { NounPhrase } from './nounPhrase';

/** Somebody a phrase points back to: the latest mention that was found, under a key that all their mentions share. */
export interface Antecedent {
  readonly key: string;
  readonly member: Member;
}

/** Where somebody was spoken of, and as what. */
type Place = Pick<Member, 'start' | 'end' | 'sentence' | 'subject' | 'oblique' | 'quoted' | 'attribution'>;

/** A place where somebody was last spoken of. */
interface Trace {
  readonly key: string;
  readonly member: Member;
  readonly place: Place;
}

/** Sentences further back than this are out of a pronoun's reach. */
const PRONOUN_REACH = 9;
/** Traces looked at for one noun. */
const FURTHEST_TRACES = 200;
/** Traces looked at for one pronoun: keeps the walk linear in a text that is all names. */
const MOST_TRACES = 60;

const WEIGHTS = {
  sentence: -0.7,
  paragraph: 0.5,
  subject: 1.5,
  source: 0.7,
  lastSpeaker: 3,
  earlierSpeaker: 1.2,
  oblique: -1.5,
  quoted: -4,
  ownContent: -2.5,
  gender: 1,
  wrongNumber: -2,
} as const;

/** Nouns that copy uses of anybody who holds an office. */
const OFFICE_BEARERS = new Set(['official', 'officer', 'executive', 'politician', 'administrator', 'functionary']);
const PEOPLE_PRONOUNS: Readonly<Record<string, Gender>> = { he: 'male', him: 'male', she: 'female', her: 'female' };
const OTHERS = new Set(['other', 'second', 'third', 'fourth', 'another', 'separate', 'different', 'new']);

export class Resolver {
  private readonly traces: Trace[] = [];
  /** Of members that were found to be somebody who was there before. */
  private readonly keys = new Map<Member, string>();
  /** Genders that a pronoun gave away. */
  private readonly learnt = new Map<Member, Gender>();
  private next = 0;
  private lastSpeaker: { key: string; paragraph: number; start: number } | null = null;

  constructor(
    private readonly copy: Copy,
    private readonly cast: Cast,
    private readonly attributions: readonly Attribution[],
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

  private keyOf(member: Member): string {
    return this.keys.get(member) ?? member.entity ?? `u${member.start}`;
  }

  /** Notes that the phrase at `span` is somebody who was there before. */
  echo(antecedent: Antecedent, span: Span, attribution: number): void {
    for (let at = this.next; at < this.cast.members.length && this.cast.members[at]!.start <= span.start; at++) {
      const member = this.cast.members[at]!;
      if (member.start === span.start) this.keys.set(member, antecedent.key);
    }
    const token = this.copy.tokenAt(span.start);
    this.trace(antecedent.key, antecedent.member, {
      start: span.start,
      end: span.end,
      sentence: this.copy.sentenceIndex(token),
      subject: true,
      oblique: false,
      quoted: this.copy.quotationAt(span.start) >= 0,
      attribution,
    });
  }

  /** Notes who has just spoken. */
  spoke(key: string, span: Span): void {
    const sentence = this.copy.sentence(this.copy.tokenAt(span.start));
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

  /** Who the pronoun at `span` is, or null. `attribution` is the one whose source it is, or -1. */
  pronoun(word: string, span: Span, attribution: number): Antecedent | null {
    if (word === 'who') return this.relative(span);
    const fits = this.pronounTest(word);
    if (fits === null) return null;
    const here = this.copy.tokenAt(span.start);
    const sentence = this.copy.sentenceIndex(here);
    const paragraph = this.copy.story.sentences[sentence]?.paragraph ?? -1;
    const quoted = this.copy.quotationAt(span.start) >= 0;
    const contents = this.attributions[attribution]?.contents ?? [];
    const between = this.subjectsSince(this.lastSpeaker?.start ?? -1, paragraph);
    let best: Trace | null = null;
    let bestScore = 0;
    for (let at = this.traces.length - 1, seen = 0; at >= 0 && seen < MOST_TRACES; at--, seen++) {
      const trace = this.traces[at]!;
      if (sentence - trace.place.sentence > PRONOUN_REACH) break;
      if (trace.place.start >= span.start) continue;
      if (isPassing(trace, sentence)) continue;
      const fit = fits(trace.member);
      if (fit === null) continue;
      let score = fit + WEIGHTS.sentence * (sentence - trace.place.sentence);
      if (this.paragraphOf(trace.place) === paragraph) score += WEIGHTS.paragraph;
      if (trace.place.subject) score += WEIGHTS.subject;
      if (trace.place.attribution >= 0) score += WEIGHTS.source;
      if (trace.place.oblique) score += WEIGHTS.oblique;
      if (trace.place.quoted && !quoted) score += WEIGHTS.quoted;
      if (isWithin(trace.place.start, contents)) score += WEIGHTS.ownContent;
      if (this.lastSpeaker !== null && trace.key === this.lastSpeaker.key) {
        const near = paragraph - this.lastSpeaker.paragraph <= 1 && hasNoOther(between, trace.key);
        score += near ? WEIGHTS.lastSpeaker : WEIGHTS.earlierSpeaker;
      }
      if (best !== null && score <= bestScore) continue;
      best = trace;
      bestScore = score;
    }
    if (best === null) return null;
    const { member } = best;
    // Nobody else could be meant: from here on the gender of an unknown name is known.
    const gender = PEOPLE_PRONOUNS[word];
    if (gender !== undefined && gender !== null && !member.plural && this.genderOf(member) === null)
      this.learnGender(best.key, gender);
    return { key: best.key, member };
  }

  /** "the official, who said": the phrase right before the relative pronoun. */
  private relative(span: Span): Antecedent | null {
    const token = this.copy.tokenAt(span.start);
    const before = this.copy.word(token - 1) === ',' ? token - 1 : token;
    const end = this.copy.story.tokens[before - 1]?.end;
    for (let at = this.traces.length - 1, first = this.furthest(); at >= first; at--) {
      const trace = this.traces[at]!;
      if (trace.place.start >= span.start) continue;
      if (trace.place.sentence !== this.copy.sentenceIndex(token)) return null;
      if (trace.member.end === end || trace.place.end === end) return { key: trace.key, member: trace.member };
    }
    return null;
  }

  /** How well a member of the cast fits the pronoun; null where it cannot be meant. */
  private pronounTest(word: string): ((member: Member) => number | null) | null {
    if (word in PEOPLE_PRONOUNS) {
      const gender = PEOPLE_PRONOUNS[word]!;
      return (member) => {
        if (member.kind === 'body' || member.plural) return null;
        const own = this.genderOf(member);
        if (own !== null && own !== gender) return null;
        return own === gender ? WEIGHTS.gender : 0;
      };
    }
    if (word === 'it' || word === 'itself') return (member) => (member.kind === 'body' && !member.plural ? 0 : null);
    if (word === 'they' || word === 'them') {
      return (member) => (member.plural ? WEIGHTS.gender : WEIGHTS.wrongNumber + (member.kind === 'body' ? 1 : 0));
    }
    return null;
  }

  /** Keys of the people who opened a clause outside quotation marks after `start`, in this paragraph. */
  private subjectsSince(start: number, paragraph: number): string[] {
    const keys: string[] = [];
    for (let at = this.traces.length - 1; at >= 0 && this.traces[at]!.place.start > start; at--) {
      const trace = this.traces[at]!;
      if (this.paragraphOf(trace.place) !== paragraph) break;
      if (trace.place.subject && !trace.place.quoted && trace.member.kind !== 'body') keys.push(trace.key);
    }
    return keys;
  }

  private learnGender(key: string, gender: Gender): void {
    for (const trace of this.traces)
      if (trace.key === key && this.genderOf(trace.member) === null) this.learnt.set(trace.member, gender);
  }

  private genderOf(member: Member): Gender {
    return member.gender ?? this.learnt.get(member) ?? null;
  }

  /** Who a definite or picked-out phrase ("the official", "two of the people") is, or null. */
  nominal(phrase: NounPhrase, span: Span): Antecedent | null {
    const { kind } = phrase;
    if (phrase.modifiers.some((word) => OTHERS.has(word)) || phrase.quantifier === 'another') return null;
    if (kind === 'body' || kind === 'document')
      return phrase.determiner === 'definite' ? this.body(phrase, span) : null;
    const picked = phrase.partitive || (phrase.quantifierAlone && phrase.number !== null);
    if (kind === 'quantifier') return picked ? this.group(null, span) : null;
    if (kind !== 'person' && kind !== 'party') return null;
    if (phrase.partitive) return this.group(phrase.lemma, span);
    if (phrase.determiner !== 'definite') return null;
    return phrase.plural ? this.group(phrase.lemma, span) : this.individual(phrase, span);
  }

  /** The earliest trace that a noun is held against. */
  private furthest(): number {
    return Math.max(0, this.traces.length - FURTHEST_TRACES);
  }

  private individual(phrase: NounPhrase, span: Span): Antecedent | null {
    const { lemma } = phrase;
    const gender = genderOfWords([lemma, ...phrase.modifiers]);
    let wider: Trace | null = null;
    for (let at = this.traces.length - 1, first = this.furthest(); at >= first; at--) {
      const trace = this.traces[at]!;
      if (trace.place.start >= span.start) continue;
      const { member } = trace;
      if (member.kind === 'body' || member.plural || trace.place.quoted) continue;
      if (member.kind === 'unnamed' && !this.sharesNames(phrase, member)) continue;
      if (gender !== null && (this.genderOf(member) ?? gender) !== gender) continue;
      if (member.kind === 'person') {
        if (isCalled(member, lemma)) return { key: trace.key, member };
        if (wider === null && titleSays(member, lemma)) wider = trace;
        continue;
      }
      if (member.lemma === lemma) return { key: trace.key, member };
      if (wider === null && (canPickUp(lemma, member.lemma) || (GENDERED_NOUNS.has(lemma) && gender !== null)))
        wider = trace;
      // "a source close to the talks … the official": a word that said nothing is filled in later.
      if (wider === null && WIDEST_NOUNS.has(member.lemma) && INSIDE_NOUNS.has(lemma) && member.attribution >= 0)
        wider = trace;
    }
    wider ??= OFFICE_BEARERS.has(lemma) ? this.officeBearer(phrase, span, gender) : null;
    return wider === null ? null : { key: wider.key, member: wider.member };
  }

  /** "Harbour master Ines Faro told the inquiry … The official said": with nobody unnamed before, whoever spoke last by a title. */
  private officeBearer(phrase: NounPhrase, span: Span, gender: Gender): Trace | null {
    if (phrase.modifiers.length > 0 || phrase.complement < phrase.range.to || this.lastSpeaker === null) return null;
    const paragraph = this.copy.sentence(this.copy.tokenAt(span.start))?.paragraph ?? -1;
    if (paragraph - this.lastSpeaker.paragraph > 1) return null;
    for (let at = this.traces.length - 1, first = this.furthest(); at >= first; at--) {
      const trace = this.traces[at]!;
      if (trace.key !== this.lastSpeaker.key) continue;
      const { kind, titles, apposition, attribution } = trace.member;
      const own = this.genderOf(trace.member);
      // A title may stand before the name that nobody knows as one: "Harbour master Ines Faro".
      const titled = (this.attributions[attribution]?.source?.start ?? trace.place.start) < trace.member.start;
      if (kind !== 'person' || (titles.size === 0 && apposition.length === 0 && !titled)) return null;
      return gender !== null && own !== null && own !== gender ? null : trace;
    }
    return null;
  }

  private group(lemma: string | null, span: Span): Antecedent | null {
    let wider: Trace | null = null;
    for (let at = this.traces.length - 1, first = this.furthest(); at >= first; at--) {
      const trace = this.traces[at]!;
      if (trace.place.start >= span.start) continue;
      const { member } = trace;
      if (member.kind !== 'unnamed' || !member.plural || trace.place.quoted) continue;
      if (lemma === null || member.lemma === lemma) return { key: trace.key, member };
      const open = GENERIC_NOUNS.has(lemma) || canPickUp(lemma, member.lemma);
      if (wider === null && open && member.attribution >= 0) wider = trace;
    }
    return wider === null ? null : { key: wider.key, member: wider.member };
  }

  private body(phrase: NounPhrase, span: Span): Antecedent | null {
    const { lemma } = phrase;
    let latest: Trace | null = null;
    for (let at = this.traces.length - 1, first = this.furthest(); at >= first; at--) {
      const trace = this.traces[at]!;
      if (trace.place.start >= span.start) continue;
      const { member } = trace;
      if (member.kind !== 'body' || !this.sharesNames(phrase, member)) continue;
      if (member.phrase !== null ? member.lemma === lemma : this.nameSays(member, lemma))
        return { key: trace.key, member };
      const source = trace.place.subject || trace.place.attribution >= 0;
      if (latest === null && member.phrase === null && source && COMPANY_NOUNS.has(lemma) && !trace.place.quoted)
        latest = trace;
    }
    return latest === null ? null : { key: latest.key, member: latest.member };
  }

  /** Whether every name before the head ("the French defense ministry") stands in the member's own phrase too. */
  private sharesNames(phrase: NounPhrase, member: Member): boolean {
    let own: TokenRange | null = null;
    for (let token = phrase.range.from; token < phrase.head; token++) {
      const { text } = this.copy.story.tokens[token]!;
      if (text[0] === text[0]!.toLowerCase()) continue;
      const word = this.copy.word(token);
      if (!phrase.modifiers.includes(word)) continue;
      own ??= this.copy.range(member);
      let shared = false;
      for (let at = own.from; at < own.to && !shared; at++) shared = this.copy.word(at) === word;
      if (!shared) return false;
    }
    return true;
  }

  /** Whether the noun stands in the name itself ("the bank" for "Central Bank"). */
  private nameSays(member: Member, lemma: string): boolean {
    const { from, to } = this.copy.range(member);
    for (let token = from; token < to; token++) if (this.copy.word(token) === lemma) return true;
    return false;
  }

  private trace(key: string, member: Member, place: Place): void {
    this.traces.push({ key, member, place });
  }

  /** Index of the paragraph, -1 outside any. */
  private paragraphOf({ sentence }: Place): number {
    return this.copy.story.sentences[sentence]?.paragraph ?? -1;
  }
}

function isWithin(offset: number, spans: readonly Span[]): boolean {
  for (const { start, end } of spans) if (start <= offset && offset < end) return true;
  return false;
}

function hasNoOther(keys: readonly string[], key: string): boolean {
  for (const other of keys) if (other !== key) return false;
  return true;
}

/**
 * Somebody unnamed who says nothing ("a child", "to a young woman") is meant by a pronoun only as the subject of its sentence or
 * of the one before: "An accountant described the transfers. She said".
 */
function isPassing({ member, place }: Trace, sentence: number): boolean {
  if (member.kind !== 'unnamed' || member.attribution >= 0) return false;
  return !place.subject || place.oblique || sentence - member.sentence > 1;
}

/** Nouns that pick up whatever firm or body was last spoken of. */
const COMPANY_NOUNS = new Set(
  `company firm group business carrier airline lender insurer retailer bank maker carmaker automaker manufacturer bloc agency
  union club organisation organization charity museum university party broadcaster newspaper operator utility startup
  start-up producer developer brewer shipbuilder builder`.split(/\s+/),
);

/** An office with one holder: with "the" or an owner it says who it is. */
export function isOffice(phrase: NounPhrase): boolean {
  return (
    OFFICE_NOUNS.has(phrase.lemma) &&
    !phrase.plural &&
    (phrase.determiner === 'definite' || phrase.determiner === 'possessive')
  );
}
