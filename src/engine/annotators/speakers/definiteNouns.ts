/**
 * Speakers' room: what "the official", "two of the people" or "the company" points back to: a noun is held against what it can pick
 * up. What fits nobody stays unresolved.
 */
import type { Attribution, Span, Gender } from '../../model';
import { GENERIC_NOUNS, INSIDE_NOUNS } from '../../lexicon/people';
import { canPickUp, GENDERED_NOUNS, WIDEST_NOUNS } from '../../lexicon/widerNouns';
import { calledFit, widerFit, type Member } from './cast';
import type { StoryView } from '../../syntax/storyView';
import { genderOfWords } from '../../syntax/gender';
import type { NounPhrase } from '../../syntax/nounPhrase';
import type { Antecedent, Trace, Walk } from './walk';

/** Nouns that copy uses of anybody who holds an office. */
const OFFICE_BEARERS = new Set([
  'official',
  'officer',
  'executive',
  'politician',
  'administrator',
  'functionary',
  'legislator',
  'lawmaker',
  'parliamentarian',
]);
/** Beside such a noun these tell nobody apart: "the same official", "the police officer". */
const FITTING = new Set(['same', 'police', 'government', 'senior', 'top', 'party']);
const OTHERS = new Set(['other', 'second', 'third', 'fourth', 'another', 'separate', 'different', 'new']);

export class DefiniteNouns {
  constructor(
    private readonly view: StoryView,
    private readonly walk: Walk,
    private readonly attributions: readonly Attribution[],
  ) {}

  /** Who a definite or picked-out phrase ("the official", "two of the people") is, or null. */
  resolve(phrase: NounPhrase, span: Span, attribution: number): Antecedent | null {
    const { kind } = phrase;
    if (phrase.modifiers.some((word) => OTHERS.has(word)) || phrase.quantifier === 'another') return null;
    if (kind === 'body' || kind === 'document')
      return phrase.determiner === 'definite' ? this.body(phrase, span) : null;
    const picked = phrase.partitive || (phrase.quantifierAlone && phrase.number !== null);
    if (kind === 'quantifier') return picked ? this.group(null, span) : null;
    if (kind !== 'person' && kind !== 'party') return null;
    if (phrase.partitive) return this.group(phrase, span);
    if (phrase.determiner !== 'definite') return null;
    return phrase.plural ? this.group(phrase, span) : this.individual(phrase, span, attribution);
  }

  private individual(phrase: NounPhrase, span: Span, attribution: number): Antecedent | null {
    const { lemma } = phrase;
    const contents = this.attributions[attribution]?.contents ?? [];
    const gender = genderOfWords([lemma, ...phrase.modifiers]);
    let wider: Trace | null = null;
    /** Whose title says so best, of the fits so far; the latest of those that fit as well. */
    let called: Trace | null = null;
    let best = 0;
    let widerBest = 0;
    for (let at = this.walk.traces.length - 1, first = this.walk.furthest(); at >= first; at--) {
      const trace = this.walk.traces[at]!;
      const { member } = trace;
      if (member.kind === 'body' || member.plural || trace.place.quoted) continue;
      if (trace.place.start >= span.start) continue;
      // "Only one relative was let in, the source added": of whom the source tells, it is not.
      if (member.kind === 'unnamed' && member.attribution < 0 && isWithin(trace.place.start, contents)) continue;
      if (member.kind === 'unnamed' && !this.sharesNames(phrase, member)) continue;
      if (gender !== null && (this.walk.genderOf(member) ?? gender) !== gender) continue;
      if (member.kind === 'person') {
        const fit = calledFit(member, lemma, phrase.modifiers);
        if (fit > best) [called, best] = [trace, fit];
        const widerBy: number = wider === null || widerBest > 0 ? widerFit(member, lemma, phrase.modifiers) : 0;
        if (widerBy > widerBest) [wider, widerBest] = [trace, widerBy];
        continue;
      }
      if (called === null && member.lemma === lemma) return { key: trace.key, member };
      if (wider === null && (canPickUp(lemma, member.lemma) || (GENDERED_NOUNS.has(lemma) && gender !== null)))
        wider = trace;
      // "a source close to the talks … the official": a word that said nothing is filled in later.
      if (wider === null && WIDEST_NOUNS.has(member.lemma) && INSIDE_NOUNS.has(lemma) && member.attribution >= 0)
        wider = trace;
    }
    if (called !== null) return { key: called.key, member: called.member };
    wider ??= OFFICE_BEARERS.has(lemma) ? this.officeBearer(phrase, span, gender) : null;
    return wider === null ? null : { key: wider.key, member: wider.member };
  }

  /** "Harbour master Ines Faro told the inquiry … The official said": with nobody unnamed before, whoever spoke last by a title. */
  private officeBearer(phrase: NounPhrase, span: Span, gender: Gender): Trace | null {
    if (!phrase.modifiers.every((word) => FITTING.has(word)) || phrase.complement < phrase.range.to) return null;
    if (this.walk.lastSpeaker === null) return this.titledBeside(span, gender);
    const paragraph = this.view.sentence(this.view.tokenAt(span.start))?.paragraph ?? -1;
    if (paragraph - this.walk.lastSpeaker.paragraph > 1) return null;
    for (let at = this.walk.traces.length - 1, first = this.walk.furthest(); at >= first; at--) {
      const trace = this.walk.traces[at]!;
      if (trace.key !== this.walk.lastSpeaker.key) continue;
      const { kind, titles, apposition, attribution } = trace.member;
      const own = this.walk.genderOf(trace.member);
      // A title may stand before the name that nobody knows as one: "Harbour master Ines Faro".
      const titled = (this.attributions[attribution]?.source?.start ?? trace.place.start) < trace.member.start;
      if (kind !== 'person' || (titles.length === 0 && apposition.length === 0 && !titled)) return null;
      return gender !== null && own !== null && own !== gender ? null : trace;
    }
    return null;
  }

  /** "Vice President Ana Soto met farmers, and the official said": nobody has spoken yet, and one with a title stands close by. */
  private titledBeside(span: Span, gender: Gender): Trace | null {
    const sentence = this.view.sentenceIndex(this.view.tokenAt(span.start));
    for (let at = this.walk.traces.length - 1, first = this.walk.furthest(); at >= first; at--) {
      const trace = this.walk.traces[at]!;
      if (sentence - trace.place.sentence > 1) return null;
      const { kind, titles, apposition } = trace.member;
      if (trace.place.start >= span.start || kind !== 'person') continue;
      const own = this.walk.genderOf(trace.member);
      if (gender !== null && own !== null && own !== gender) continue;
      if (titles.length > 0 || apposition.length > 0) return trace;
    }
    return null;
  }

  /** @param phrase null where a quantifier alone picks out of them: "two of them" */
  private group(phrase: NounPhrase | null, span: Span): Antecedent | null {
    const lemma = phrase?.lemma ?? null;
    let wider: Trace | null = null;
    for (let at = this.walk.traces.length - 1, first = this.walk.furthest(); at >= first; at--) {
      const trace = this.walk.traces[at]!;
      const { member } = trace;
      if (member.kind !== 'unnamed' || !member.plural || trace.place.quoted) continue;
      if (trace.place.start >= span.start) continue;
      // "The GOP leaders" are not the Democratic ones.
      if (phrase !== null && !this.sharesNames(phrase, member)) continue;
      if (lemma === null || member.lemma === lemma) return { key: trace.key, member };
      const open = GENERIC_NOUNS.has(lemma) || canPickUp(lemma, member.lemma);
      if (wider === null && open && member.attribution >= 0) wider = trace;
    }
    return wider === null ? null : { key: wider.key, member: wider.member };
  }

  private body(phrase: NounPhrase, span: Span): Antecedent | null {
    const { lemma } = phrase;
    let latest: Trace | null = null;
    for (let at = this.walk.traces.length - 1, first = this.walk.furthest(); at >= first; at--) {
      const trace = this.walk.traces[at]!;
      const { member } = trace;
      if (member.kind !== 'body' || trace.place.start >= span.start || !this.sharesNames(phrase, member)) continue;
      // "The bank" for "Central Bank": the noun stands in the name itself.
      if (member.phrase !== null ? member.lemma === lemma : member.words.includes(lemma))
        return { key: trace.key, member };
      const source = trace.place.subject || trace.place.attribution >= 0;
      if (latest === null && member.phrase === null && source && COMPANY_NOUNS.has(lemma) && !trace.place.quoted)
        latest = trace;
    }
    return latest === null ? null : { key: latest.key, member: latest.member };
  }

  /** Whether every name before the head ("the French defense ministry") stands in the member's own phrase too. */
  private sharesNames(phrase: NounPhrase, member: Member): boolean {
    for (let token = phrase.range.from; token < phrase.head; token++) {
      const { text } = this.view.story.tokens[token]!;
      if (text[0] === text[0]!.toLowerCase()) continue;
      const word = this.view.word(token);
      if (!phrase.modifiers.includes(word)) continue;
      if (!member.words.includes(word)) return false;
    }
    return true;
  }
}

function isWithin(offset: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end);
}

/** Nouns that pick up whatever firm or body was last spoken of. */
const COMPANY_NOUNS = new Set(
  `company firm group business carrier airline lender insurer retailer bank maker carmaker automaker manufacturer bloc agency
  union club organisation organization charity museum university party broadcaster newspaper operator utility startup
  start-up producer developer brewer shipbuilder builder`.split(/\s+/),
);
