/**
 * Speakers' room: what "the official", "two of the people" or "the company" points back to: a noun is matched with the antecedent
 * candidates to which it can refer. A phrase that fits nobody stays unresolved.
 */
import type { Attribution, Span, Gender } from '../../model';
import { GENERIC_NOUNS, INSIDE_NOUNS } from '../../english/people';
import { isHypernymOf, GENDERED_NOUNS, ANYBODY_NOUNS } from '../../english/hypernyms';
import { calledFit, widerFit, type AntecedentCandidate } from './antecedentCandidates';
import type { StoryView } from '../../syntax/storyView';
import { genderOfWords } from '../../syntax/gender';
import type { NounPhrase } from '../../syntax/nounPhrase';
import { isShare, sentencesHoldShare } from '../../syntax/shares';
import { whichHolder } from './titleHolders';
import type { Antecedent, Reference, DiscourseState } from './discourseState';

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
/** Before such a noun these do not distinguish anybody: "the same official", "the police officer". */
const FITTING = new Set(['same', 'police', 'government', 'senior', 'top', 'party']);
const OTHERS = new Set(['other', 'second', 'third', 'fourth', 'another', 'separate', 'different', 'new']);

export class DefiniteNouns {
  constructor(
    private readonly view: StoryView,
    private readonly discourse: DiscourseState,
    private readonly attributions: readonly Attribution[],
  ) {}

  /** Who a definite or picked-out phrase ("the official", "two of the people") is, or null. */
  resolve(phrase: NounPhrase, span: Span, attribution: number): Antecedent | null {
    const { kind } = phrase;
    if (phrase.modifiers.some((word) => OTHERS.has(word)) || phrase.quantifier === 'another') return null;
    if (kind === 'organization' || kind === 'document')
      return phrase.determiner === 'definite' ? this.body(phrase, span) : null;
    if (isShare(this.view, phrase) || this.isFigure(phrase)) return null;
    const picked = phrase.partitive || (phrase.quantifierAlone && phrase.number !== null);
    if (kind === 'quantifier') return picked ? this.group(null, span) : null;
    if (kind !== 'person' && kind !== 'party') return null;
    if (phrase.partitive) return this.group(phrase, span);
    if (phrase.determiner !== 'definite') return null;
    return phrase.plural ? this.group(phrase, span) : this.individual(phrase, span, attribution);
  }

  /** "86 percent had a good opinion of her; 43 said the same of him": after a share a bare number is one too. */
  private isFigure({ head, range, quantifierAlone }: NounPhrase): boolean {
    return quantifierAlone && /^\d/.test(this.view.word(range.from)) && sentencesHoldShare(this.view, head);
  }

  private individual(phrase: NounPhrase, span: Span, attribution: number): Antecedent | null {
    const { lemma } = phrase;
    const contents = this.attributions[attribution]?.contents ?? [];
    const gender = genderOfWords([lemma, ...phrase.modifiers]);
    let wider: Reference | null = null;
    /** The latest reference to each person whose title fits best so far. */
    let called: Reference[] = [];
    let best = 0;
    /** The same of people whose title is another word for it: "Sen. Orr … Sen. Voss … the senator". */
    let sharing: Reference[] = [];
    let widerBest = 0;
    for (let at = this.discourse.references.length - 1, first = this.discourse.firstInReach(); at >= first; at--) {
      const reference = this.discourse.references[at]!;
      const { candidate } = reference;
      if (candidate.kind === 'organization' || candidate.plural || reference.place.quoted) continue;
      if (reference.place.start >= span.start) continue;
      // "Only one relative was let in, the source added": the source is not the person it talks about.
      if (candidate.kind === 'unnamed' && candidate.attribution < 0 && isWithin(reference.place.start, contents))
        continue;
      if (candidate.kind === 'unnamed' && !this.sharesNames(phrase, candidate)) continue;
      if (gender !== null && (this.discourse.genderOf(candidate) ?? gender) !== gender) continue;
      if (candidate.kind === 'person') {
        const fit = calledFit(candidate, lemma, phrase.modifiers);
        if (fit > best) [called, best] = [[reference], fit];
        else if (fit > 0 && fit === best && called.every(({ key }) => key !== reference.key)) called.push(reference);
        const widerBy: number = wider === null || widerBest > 0 ? widerFit(candidate, lemma, phrase.modifiers) : 0;
        if (widerBy > widerBest) [wider, widerBest, sharing] = [reference, widerBy, [reference]];
        else if (widerBy > 0 && widerBy === widerBest && sharing.every(({ key }) => key !== reference.key))
          sharing.push(reference);
        continue;
      }
      if (called.length === 0 && candidate.lemma === lemma) return { key: reference.key, candidate };
      if (wider === null && (isHypernymOf(lemma, candidate.lemma) || (GENDERED_NOUNS.has(lemma) && gender !== null)))
        wider = reference;
      // "a source close to the talks … the official": a later noun fills in a word that said nothing.
      if (wider === null && ANYBODY_NOUNS.has(candidate.lemma) && INSIDE_NOUNS.has(lemma) && candidate.attribution >= 0)
        wider = reference;
    }
    const holders = called.length > 0 ? called : sharing;
    if (holders.length > 0) {
      const meant = whichHolder(this.view, phrase, holders, this.discourse.lastSpeaker?.key ?? null);
      return meant === null ? null : { key: meant.key, candidate: meant.candidate };
    }
    wider ??= OFFICE_BEARERS.has(lemma) ? this.officeBearer(phrase, span, gender) : null;
    return wider === null ? null : { key: wider.key, candidate: wider.candidate };
  }

  /** "Harbour master Ines Faro told the inquiry … The official said": with nobody unnamed before, whoever spoke last by a title. */
  private officeBearer(phrase: NounPhrase, span: Span, gender: Gender): Reference | null {
    if (!phrase.modifiers.every((word) => FITTING.has(word)) || phrase.complement < phrase.range.to) return null;
    if (this.discourse.lastSpeaker === null) return this.titledBeside(span, gender);
    const paragraph = this.view.sentence(this.view.tokenAt(span.start))?.paragraph ?? -1;
    if (paragraph - this.discourse.lastSpeaker.paragraph > 1) return null;
    for (let at = this.discourse.references.length - 1, first = this.discourse.firstInReach(); at >= first; at--) {
      const reference = this.discourse.references[at]!;
      if (reference.key !== this.discourse.lastSpeaker.key) continue;
      const { kind, titles, apposition, attribution } = reference.candidate;
      const own = this.discourse.genderOf(reference.candidate);
      // The name may have a title before it that no list has: "Harbour master Ines Faro".
      const titled =
        (this.attributions[attribution]?.source?.start ?? reference.place.start) < reference.candidate.start;
      if (kind !== 'person' || (titles.length === 0 && apposition.length === 0 && !titled)) return null;
      return gender !== null && own !== null && own !== gender ? null : reference;
    }
    return null;
  }

  /** "Vice President Ana Soto met farmers, and the official said": nobody has spoken yet, and somebody with a title is close by. */
  private titledBeside(span: Span, gender: Gender): Reference | null {
    const sentence = this.view.sentenceIndex(this.view.tokenAt(span.start));
    for (let at = this.discourse.references.length - 1, first = this.discourse.firstInReach(); at >= first; at--) {
      const reference = this.discourse.references[at]!;
      if (sentence - reference.place.sentence > 1) return null;
      const { kind, titles, apposition } = reference.candidate;
      if (reference.place.start >= span.start || kind !== 'person') continue;
      const own = this.discourse.genderOf(reference.candidate);
      if (gender !== null && own !== null && own !== gender) continue;
      if (titles.length > 0 || apposition.length > 0) return reference;
    }
    return null;
  }

  /** @param phrase null where a bare quantifier picks some of them out: "two of them" */
  private group(phrase: NounPhrase | null, span: Span): Antecedent | null {
    const lemma = phrase?.lemma ?? null;
    let wider: Reference | null = null;
    for (let at = this.discourse.references.length - 1, first = this.discourse.firstInReach(); at >= first; at--) {
      const reference = this.discourse.references[at]!;
      const { candidate } = reference;
      if (candidate.kind !== 'unnamed' || !candidate.plural || reference.place.quoted) continue;
      if (reference.place.start >= span.start) continue;
      // "The GOP leaders" are not the Democratic ones.
      if (phrase !== null && !this.sharesNames(phrase, candidate)) continue;
      if (lemma === null || candidate.lemma === lemma) return { key: reference.key, candidate };
      const open = GENERIC_NOUNS.has(lemma) || isHypernymOf(lemma, candidate.lemma);
      if (wider === null && open && candidate.attribution >= 0) wider = reference;
    }
    return wider === null ? null : { key: wider.key, candidate: wider.candidate };
  }

  private body(phrase: NounPhrase, span: Span): Antecedent | null {
    const { lemma } = phrase;
    let latest: Reference | null = null;
    for (let at = this.discourse.references.length - 1, first = this.discourse.firstInReach(); at >= first; at--) {
      const reference = this.discourse.references[at]!;
      const { candidate } = reference;
      if (
        candidate.kind !== 'organization' ||
        reference.place.start >= span.start ||
        !this.sharesNames(phrase, candidate)
      )
        continue;
      // "The bank" for "Central Bank": the noun stands in the name itself.
      if (candidate.phrase !== null ? candidate.lemma === lemma : candidate.words.includes(lemma))
        return { key: reference.key, candidate };
      const source = reference.place.subject || reference.place.attribution >= 0;
      if (latest === null && candidate.phrase === null && source && COMPANY_NOUNS.has(lemma) && !reference.place.quoted)
        latest = reference;
    }
    return latest === null ? null : { key: latest.key, candidate: latest.candidate };
  }

  /** Whether every name before the head ("the French defense ministry") stands in the candidate's own phrase too. */
  private sharesNames(phrase: NounPhrase, candidate: AntecedentCandidate): boolean {
    for (let token = phrase.range.from; token < phrase.head; token++) {
      const { text } = this.view.story.tokens[token]!;
      if (text[0] === text[0]!.toLowerCase()) continue;
      const word = this.view.word(token);
      if (!phrase.modifiers.includes(word)) continue;
      if (!candidate.words.includes(word)) return false;
    }
    return true;
  }
}

function isWithin(offset: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end);
}

/** Nouns that refer to whatever firm or organization was last mentioned. */
const COMPANY_NOUNS = new Set(
  `company firm group business carrier airline lender insurer retailer bank maker carmaker automaker manufacturer bloc agency
  union club organisation organization charity museum university party broadcaster newspaper operator utility startup
  start-up producer developer brewer shipbuilder builder`.split(/\s+/),
);
