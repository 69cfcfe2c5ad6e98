/**
 * Speakers' room: what "she", "it" or "who" points back to. Antecedent candidates are scored by distance, grammatical role, quotation turns
 * and gender. A pronoun that fits nobody stays unresolved.
 */
import { LINKING_VERBS } from '../../english/auxiliaries';
import { CLAUSE_JOINERS, POSSESSIVE_DETERMINERS, SUBJECT_PRONOUNS } from '../../english/closedClasses';
import { wordSet } from '../../english/wordSet';
import type { Attribution, Span, Gender } from '../../model';
import type { AntecedentCandidate } from './antecedentCandidates';
import type { StoryView } from '../../syntax/storyView';
import type { Antecedent, Reference, DiscourseState } from './discourseState';

/** Sentences further back than this are out of a pronoun's reach. Set by hand. */
const PRONOUN_REACH = 9;
/** References looked at for one pronoun: keeps the work linear in a text that is all names. Set by hand. */
const MOST_REFERENCES = 60;

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

/** They may stand between a verb and what it says that somebody is: "is also a nurse". */
const BETWEEN = wordSet('also not now still once');

/** How well a candidate fits the pronoun; null where it cannot be meant. */
type PronounTest = (candidate: AntecedentCandidate) => number | null;

const PEOPLE_PRONOUNS: Readonly<Record<string, Gender>> = { he: 'male', him: 'male', she: 'female', her: 'female' };

/** Before "he said" between commas they open the clause that is said. */
const OPENS_CLAUSE = wordSet('because', CLAUSE_JOINERS);

export class Pronouns {
  constructor(
    private readonly view: StoryView,
    private readonly discourse: DiscourseState,
    private readonly attributions: readonly Attribution[],
  ) {}

  /** Who the pronoun at `span` is, or null. `attribution` is the one whose source it is, or -1. */
  resolve(word: string, span: Span, attribution: number): Antecedent | null {
    if (word === 'who') return this.relative(span);
    const fits = this.pronounTest(word);
    if (fits === null) return null;
    const here = this.view.tokenAt(span.start);
    const sentence = this.view.sentenceIndex(here);
    const paragraph = this.view.story.sentences[sentence]?.paragraph ?? -1;
    const quoted = this.view.quotationAt(span.start) >= 0;
    const contents = this.ownContents(attribution, here);
    const { lastSpeaker } = this.discourse;
    const between = this.subjectsSince(paragraph, fits, contents);
    let best: Reference | null = null;
    let bestScore = 0;
    for (let at = this.discourse.references.length - 1, seen = 0; at >= 0 && seen < MOST_REFERENCES; at--, seen++) {
      const reference = this.discourse.references[at]!;
      if (sentence - reference.place.sentence > PRONOUN_REACH) break;
      if (reference.place.start >= span.start) continue;
      if (isPassing(reference, sentence)) continue;
      const fit = fits(reference.candidate);
      if (fit === null) continue;
      let score = fit + WEIGHTS.sentence * (sentence - reference.place.sentence);
      if (this.discourse.paragraphOf(reference.place) === paragraph) score += WEIGHTS.paragraph;
      if (reference.place.subject) score += WEIGHTS.subject;
      if (reference.place.attribution >= 0) score += WEIGHTS.source;
      if (reference.place.oblique) score += WEIGHTS.oblique;
      if (reference.place.quoted && !quoted) score += WEIGHTS.quoted;
      if (isWithin(reference.place.start, contents)) score += WEIGHTS.ownContent;
      if (lastSpeaker?.key === reference.key && hasNoOther(between, reference.key))
        score += paragraph - lastSpeaker.paragraph <= 1 ? WEIGHTS.lastSpeaker : WEIGHTS.earlierSpeaker;
      if (best !== null && score <= bestScore) continue;
      best = reference;
      bestScore = score;
    }
    if (best === null) return null;
    const { candidate } = best;
    const gender = PEOPLE_PRONOUNS[word];
    if (gender !== undefined && gender !== null && !candidate.plural && this.discourse.genderOf(candidate) === null)
      this.discourse.learnGender(best.key, gender);
    return { key: best.key, candidate };
  }

  /**
   * What the attribution says is told. In "Aro ran out and, he said, saw nobody" the copy itself tells what stands before the
   * conjunction, and its subject is he.
   */
  private ownContents(attribution: number, pronoun: number): readonly Span[] {
    const contents = this.attributions[attribution]?.contents ?? [];
    if (this.view.word(pronoun - 1) !== ',' || !OPENS_CLAUSE.has(this.view.word(pronoun - 2))) return contents;
    const { start } = this.view.story.tokens[pronoun]!;
    return contents.filter((content) => content.start > start);
  }

  /** "the official, who said": the phrase right before the relative pronoun, or the person of whom the copy says that she is one. */
  private relative(span: Span): Antecedent | null {
    const token = this.view.tokenAt(span.start);
    const before = this.view.word(token - 1) === ',' ? token - 1 : token;
    const end = this.view.story.tokens[before - 1]?.end;
    for (let at = this.discourse.references.length - 1, first = this.discourse.firstInReach(); at >= first; at--) {
      const reference = this.discourse.references[at]!;
      if (reference.place.start >= span.start) continue;
      if (reference.place.sentence !== this.view.sentenceIndex(token)) return null;
      if (reference.candidate.end !== end && reference.place.end !== end) continue;
      const { key, candidate } = reference;
      const verb = this.predicateVerb(reference);
      if (verb < 0) return { key, candidate };
      const subject = this.subjectBefore(verb);
      return subject ?? (this.hasOwnSubject(verb) ? null : { key, candidate });
    }
    return null;
  }

  /** "Ada Brunn is also | a nurse": the verb before a phrase without a name, -1 where none is. */
  private predicateVerb({ candidate, place }: Reference): number {
    if (candidate.entity !== null) return -1;
    let verb = this.view.tokenAt(place.start) - 1;
    while (BETWEEN.has(this.view.word(verb)) || this.view.word(verb).endsWith('ly')) verb--;
    return LINKING_VERBS.has(this.view.word(verb)) ? verb : -1;
  }

  /** "Ada Brunn, 61, | is a nurse": the person with a name who ends before the verb; null where no such one does. */
  private subjectBefore(verb: number): Antecedent | null {
    const sentence = this.view.sentenceIndex(verb);
    const { references } = this.discourse;
    for (let at = references.length - 1, first = this.discourse.firstInReach(); at >= first; at--) {
      const { key, candidate, place } = references[at]!;
      if (place.sentence !== sentence) break;
      const after = this.view.tokenAt(place.end - 1) + 1;
      if (after > verb || place.oblique || candidate.entity === null || candidate.kind !== 'person') continue;
      const isParted = this.view.word(after) === ',' && this.view.word(verb - 1) === ',';
      if (after === verb || isParted) return { key, candidate };
    }
    return null;
  }

  /** "She is", "Her brother is", as against "Among them is": whose kin or chief it is can be told, though no name stands there. */
  private hasOwnSubject(verb: number): boolean {
    if (SUBJECT_PRONOUNS.has(this.view.word(verb - 1))) return true;
    const first = this.view.sentence(verb)?.firstToken ?? verb;
    return first < verb && POSSESSIVE_DETERMINERS.has(this.view.word(first));
  }

  private pronounTest(word: string): PronounTest | null {
    if (word in PEOPLE_PRONOUNS) {
      const gender = PEOPLE_PRONOUNS[word]!;
      return (candidate) => {
        if (candidate.kind === 'organization' || candidate.plural) return null;
        const own = this.discourse.genderOf(candidate);
        if (own !== null && own !== gender) return null;
        return own === gender ? WEIGHTS.gender : 0;
      };
    }
    if (word === 'it' || word === 'itself')
      return (candidate) => (candidate.kind === 'organization' && !candidate.plural ? 0 : null);
    if (word === 'they' || word === 'them') {
      return (candidate) =>
        candidate.plural ? WEIGHTS.gender : WEIGHTS.wrongNumber + (candidate.kind === 'organization' ? 1 : 0);
    }
    return null;
  }

  /**
   * Keys of those whom the pronoun may mean and who have opened a clause since somebody last spoke, in this paragraph. What the speaker
   * said of others, in quotation marks or without, leaves the turn to the speaker.
   */
  private subjectsSince(paragraph: number, fits: PronounTest, ownContents: readonly Span[]): string[] {
    const { references, lastSpeaker } = this.discourse;
    const said = lastSpeaker === null ? [] : this.attributions[lastSpeaker.attribution]!.contents;
    const keys: string[] = [];
    for (let at = references.length - 1; at >= 0; at--) {
      const { key, candidate, place } = references[at]!;
      if (place.start < (lastSpeaker?.end ?? 0) || this.discourse.paragraphOf(place) !== paragraph) break;
      if (!place.subject || place.quoted || !introduces(candidate) || (fits(candidate) ?? -1) < 0) continue;
      if (!isWithin(place.start, said) && !isWithin(place.start, ownContents)) keys.push(key);
    }
    return keys;
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

/** "The mogul" who has been linked to nobody may be the speaker, and "nobody" is no one: only names and "a clerk" bring in another. */
function introduces({ kind, phrase }: AntecedentCandidate): boolean {
  return kind !== 'unnamed' || phrase?.determiner === 'indefinite';
}

/**
 * Somebody unnamed who says nothing ("a child", "to a young woman") is meant by a pronoun only as the subject of its sentence or
 * of the one before: "An accountant described the transfers. She said".
 */
function isPassing({ candidate, place }: Reference, sentence: number): boolean {
  if (candidate.kind !== 'unnamed' || candidate.attribution >= 0) return false;
  return !place.subject || place.oblique || sentence - candidate.sentence > 1;
}
