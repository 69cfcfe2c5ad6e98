/**
 * Speakers' room: the cast of a story, in the order of the text: everybody and every body that a later "she", "the official"
 * or "the company" can mean. Named ones come from the identities, unnamed ones from noun phrases with a person's noun.
 */
import type { Attribution, Identity, Mention, Span } from '../../model';
import {
  FEMALE_WORDS,
  INDEFINITE_DETERMINERS,
  MALE_WORDS,
  NUMBER_WORDS,
  POSTMODIFIER_STARTS,
} from '../../lexicon/grammar';
import type { Work } from '../annotator';
import { kindOf } from './classify';
import type { Copy } from './copy';
import { namedBeside } from './naming';
import { readNounPhrase, type NounPhrase } from './nounPhrase';
import { isPersonNoun } from './personNoun';

export type Gender = 'female' | 'male' | null;

/** One mention of one member of the cast. */
export interface Member {
  readonly kind: 'person' | 'body' | 'unnamed';
  readonly span: Span;
  /** Id of the identity; null for the unnamed. */
  readonly entity: string | null;
  /** For the unnamed: the phrase as read, and the member it points back to, if any. */
  readonly phrase: NounPhrase | null;
  readonly lemma: string;
  readonly plural: boolean;
  gender: Gender;
  readonly sentence: number;
  readonly token: number;
  /** Stands inside somebody's quotation. */
  readonly quoted: boolean;
  /** Opens its clause, or is the source of an attribution. */
  readonly subject: boolean;
  /** Whose, or behind a preposition: seldom what a pronoun means. */
  readonly oblique: boolean;
  /** The attribution whose source it is, or -1. */
  readonly attribution: number;
  /** The words of the person's titles anywhere in the story, lower-cased; shared by all mentions of one person. */
  readonly titles: ReadonlySet<string>;
  /** The words of an apposition right after the name ("a nurse in Bangor"). */
  readonly apposition: readonly string[];
}

/** Abbreviated titles and what a later noun calls their bearer. */
const TITLE_NOUNS: Readonly<Record<string, readonly string[]>> = {
  'sen.': ['senator', 'lawmaker'],
  'rep.': ['representative', 'lawmaker', 'congressman', 'congresswoman'],
  'gov.': ['governor'],
  'gen.': ['general', 'officer', 'commander'],
  'col.': ['colonel', 'officer'],
  'maj.': ['major', 'officer'],
  'capt.': ['captain', 'officer'],
  'lt.': ['lieutenant', 'officer'],
  'sgt.': ['sergeant', 'officer'],
  'dr.': ['doctor', 'physician'],
  dr: ['doctor', 'physician'],
  'prof.': ['professor'],
  'rev.': ['pastor', 'priest'],
  senator: ['lawmaker'],
  congressman: ['lawmaker'],
  congresswoman: ['lawmaker'],
  mp: ['lawmaker', 'parliamentarian'],
  undersecretary: ['official'],
  ambassador: ['diplomat', 'envoy'],
};

/** "a major crisis", "a professional answer": words that are a person only as the head of a source. */
const ALSO_ADJECTIVES = new Set(
  `major general private minor fellow head chair patient model principal elder superior professional conservative liberal
  moderate progressive expert adult child local native human contact`.split(/\s+/),
);

const OBLIQUE = new Set([
  'of',
  'with',
  'by',
  'from',
  'to',
  'for',
  'on',
  'at',
  'in',
  'against',
  'about',
  'between',
  'like',
  'than',
]);

const NO_TITLES: ReadonlySet<string> = new Set();
const NO_WORDS: readonly string[] = [];
/** Words of a phrase before a name in apposition, at most. */
const LONGEST_OPENING = 12;
/** Members made between two yields. */
const SLICE = 64;

export class Cast {
  private constructor(readonly members: readonly Member[]) {}

  /** Gathers the cast of a story. */
  static *gather(copy: Copy, people: readonly Identity[], attributions: readonly Attribution[]): Work<Cast> {
    const members = yield* new Gathering(copy, people, attributions).gather();
    members.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return new Cast(members);
  }
}

/** What the story says of one person over all mentions. */
interface KnownPerson {
  readonly gender: Gender;
  readonly titles: ReadonlySet<string>;
}

/** The work of gathering a cast. */
class Gathering {
  private readonly people = new Map<string, KnownPerson>();
  /** The attribution whose source a token belongs to, -1 outside any. */
  private readonly sources: Int32Array;
  private readonly members: Member[] = [];
  /** The mention that the walk over person nouns has come to. */
  private passed = 0;

  constructor(
    private readonly copy: Copy,
    private readonly identities: readonly Identity[],
    private readonly attributions: readonly Attribution[],
  ) {
    this.sources = new Int32Array(copy.words.length).fill(-1);
  }

  *gather(): Work<Member[]> {
    const { copy, attributions, identities } = this;
    for (let index = 0; index < identities.length; index++) {
      if (index % SLICE === SLICE - 1) yield;
      this.meet(identities[index]!);
    }
    for (let index = 0; index < attributions.length; index++) this.noteSource(index);
    for (let index = 0; index < copy.mentions.length; index++) {
      if (index % SLICE === SLICE - 1) yield;
      this.addNamed(copy.mentions[index]!);
    }
    // Sources without a name, and phrases such as "an accountant at the fund" that a later "she" can mean.
    for (let index = 0; index < attributions.length; index++) {
      if (index % SLICE === SLICE - 1) yield;
      this.addSource(index);
    }
    for (let index = 0; index < copy.personNouns.length; index++) {
      if (index % SLICE === SLICE - 1) yield;
      this.addByNoun(copy.personNouns[index]!);
    }
    return this.members;
  }

  private meet({ id, type, gender, roles }: Identity): void {
    if (type !== 'person' && gender === null && roles.length === 0) return;
    const titles = roles.length === 0 ? NO_TITLES : new Set(roles.flatMap(wordsOf));
    this.people.set(id, { gender: gender ?? (titles.size === 0 ? null : genderOfWords([...titles])), titles });
  }

  private noteSource(index: number): void {
    const { source } = this.attributions[index]!;
    if (source === null) return;
    const { from, to } = this.copy.range(source);
    this.sources.fill(index, from, to);
  }

  private addNamed(mention: Mention): void {
    const { type } = mention;
    if (type !== 'person' && type !== 'organization' && type !== 'place') return;
    const { copy } = this;
    const { from, to } = copy.range(mention);
    const possessive = copy.word(to) === "'s";
    const attribution = this.sources[from] ?? -1;
    const known = type === 'person' ? this.people.get(mention.entity) : undefined;
    this.members.push({
      kind: type === 'person' ? 'person' : 'body',
      span: { start: mention.start, end: mention.end },
      entity: mention.entity,
      phrase: null,
      lemma: '',
      plural: false,
      gender: type === 'person' ? genderOf(mention, known) : null,
      sentence: copy.sentenceIndex(from),
      token: from,
      quoted: copy.quotationAt(mention.start) >= 0,
      subject: attribution >= 0 || this.opensClause(from),
      oblique: possessive || OBLIQUE.has(copy.word(from - 1)),
      attribution: possessive ? -1 : attribution,
      titles: known?.titles ?? NO_TITLES,
      apposition: type === 'person' ? this.appositionOf(from, to) : NO_WORDS,
    });
  }

  private addSource(index: number): void {
    const { source } = this.attributions[index]!;
    if (source === null) return;
    const phrase = readNounPhrase(this.copy, source);
    if (phrase !== null) this.addUnnamed(source, phrase, index);
  }

  private addByNoun(token: number): void {
    const { copy } = this;
    if (this.sources[token]! >= 0 || ALSO_ADJECTIVES.has(copy.word(token))) return;
    const { mentions } = copy;
    const { start } = copy.story.tokens[token]!;
    while (this.passed < mentions.length && mentions[this.passed]!.end <= start) this.passed++;
    const mention = mentions[this.passed];
    if (mention !== undefined && mention.start <= start) return;
    const range = this.phraseRound(token);
    if (range === null || this.isApposition(range) || namedBeside(copy, range) !== null) return;
    const span = copy.span(range);
    const phrase = readNounPhrase(copy, span);
    if (phrase !== null && phrase.head === token && phrase.name === null) this.addUnnamed(span, phrase, -1);
  }

  private addUnnamed(span: Span, phrase: NounPhrase, attribution: number): void {
    const { copy } = this;
    const kind = kindOf(copy, phrase);
    if (kind === 'pronoun' || kind === 'name' || kind === 'unknown') return;
    const token = phrase.range.from;
    this.members.push({
      kind: kind === 'body' || kind === 'document' ? 'body' : 'unnamed',
      span: { start: span.start, end: span.end },
      entity: null,
      phrase,
      lemma: phrase.lemma,
      plural: phrase.plural,
      gender: genderOfWords([phrase.lemma, ...phrase.modifiers]),
      sentence: copy.sentenceIndex(token),
      token,
      quoted: copy.quotationAt(span.start) >= 0,
      subject: attribution >= 0 || this.sources[token]! >= 0 || this.opensClause(token),
      oblique: OBLIQUE.has(copy.word(token - 1)),
      attribution,
      titles: NO_TITLES,
      apposition: NO_WORDS,
    });
  }

  /** "Jens Holm, a professor of statistics": the phrase describes somebody named and is nobody new. */
  private isApposition(range: { from: number; to: number }): boolean {
    const comma = this.copy.story.tokens[range.from - 1];
    if (comma?.text === ',' && this.copy.mentionsIn({ start: comma.start - 1, end: comma.start }).some(isPerson))
      return true;
    const after = this.copy.story.tokens[range.to];
    const next = this.copy.story.tokens[range.to + 1];
    if (after?.text !== ',' || next === undefined) return false;
    return this.copy.mentionsIn(next).some((mention) => isPerson(mention) && mention.start === next.start);
  }

  /** From an indefinite determiner or a number before the noun to the noun and a short "of" or "at" phrase after it. */
  private phraseRound(noun: number): { from: number; to: number } | null {
    for (let token = noun - 1; token >= Math.max(0, noun - 5); token--) {
      const word = this.copy.word(token);
      if (INDEFINITE_DETERMINERS.has(word) || NUMBER_WORDS.has(word)) {
        return { from: token, to: this.complementEnd(noun) };
      }
      if (!this.copy.isWord(token) || POSTMODIFIER_STARTS.has(word)) return null;
    }
    return null;
  }

  private complementEnd(noun: number): number {
    const sentence = this.copy.sentence(noun);
    const preposition = this.copy.word(noun + 1);
    if (sentence === undefined || !['at', 'in', 'of', 'from', 'for', 'with'].includes(preposition)) return noun + 1;
    // "at the fund", "from the ministry of health": determiner and up to three words.
    let token = noun + 2;
    if (['the', 'a', 'an'].includes(this.copy.word(token))) {
      token++;
      if (token < sentence.endToken && this.copy.isWord(token)) return token + 1;
    }
    return noun + 1;
  }

  /** Whether nothing but a title, or an introduction up to a comma, stands before the token in its sentence. */
  private opensClause(token: number): boolean {
    const sentence = this.copy.sentence(token);
    if (sentence === undefined) return false;
    const before = token - sentence.firstToken;
    if (before === 0) return true;
    for (let at = token - 1; at >= sentence.firstToken && token - at <= 6; at--) {
      if (!this.copy.isWord(at)) return at === sentence.firstToken || this.copy.word(at) === ',';
      if (!this.copy.isCapitalised(at) && !isPersonNoun(this.copy.word(at))) return false;
    }
    return before <= 6;
  }

  /** The words beside the name that say who it is: "Jonas Weil, a builder", "the chief executive, Jonas Weil,". */
  private appositionOf(from: number, to: number): readonly string[] {
    const after = this.appositionAfter(to);
    // Before the name only inside one source: in "he met the minister, Weil said" it is no apposition.
    const source = this.sources[from] ?? -1;
    if (this.copy.word(from - 1) !== ',') return after;
    if (source < 0) return this.copy.word(to) === ',' ? [...after, ...this.openingBefore(from - 1)] : after;
    const words = [...after];
    const first = from - 1 - LONGEST_OPENING;
    for (let token = from - 2; token >= first && this.sources[token] === source && this.copy.isWord(token); token--)
      words.push(this.copy.word(token));
    return words;
  }

  /** "The spokesman for the port, Olaf Brun, condemned": the phrase that opens the sentence, up to the comma. */
  private openingBefore(comma: number): readonly string[] {
    const start = this.copy.sentence(comma)?.firstToken ?? comma;
    // "HARMOUTH — The spokesman": behind a dateline the sentence opens anew.
    let first = comma;
    while (first > start && this.copy.isWord(first - 1)) first--;
    if (comma - first > LONGEST_OPENING || !['the', 'a', 'an', 'its', 'their'].includes(this.copy.word(first)))
      return NO_WORDS;
    const words: string[] = [];
    for (let token = first; token < comma; token++) {
      if (!this.copy.isWord(token)) return NO_WORDS;
      words.push(this.copy.word(token));
    }
    return words;
  }

  /** The words of an apposition right after the name. */
  private appositionAfter(after: number): readonly string[] {
    if (this.copy.word(after) !== ',') return NO_WORDS;
    const words: string[] = [];
    for (let token = after + 1; token < after + 9 && this.copy.isWord(token); token++)
      words.push(this.copy.word(token));
    return words;
  }
}

function wordsOf({ text }: { readonly text: string }): string[] {
  return text.toLowerCase().split(/[^\p{L}.-]+/u);
}

/** What is known of the person, else what the title at this mention says. */
function genderOf({ role }: Mention, known: KnownPerson | undefined): Gender {
  return known?.gender ?? (role === undefined ? null : genderOfWords(wordsOf(role)));
}

function isPerson({ type }: Mention): boolean {
  return type === 'person';
}

/** Whether the copy itself calls the person so, in a title or beside the name. */
export function isCalled({ titles, apposition }: Member, lemma: string): boolean {
  return titles.has(lemma) || apposition.includes(lemma);
}

/** Whether one of the person's titles is one whose bearer a later noun may call so ("Sen." and "the lawmaker"). */
export function titleSays({ titles, apposition }: Member, lemma: string): boolean {
  for (const word of titles) if (TITLE_NOUNS[word]?.includes(lemma) === true) return true;
  return apposition.some((word) => TITLE_NOUNS[word]?.includes(lemma) === true);
}

/** The gender that the words say, null where they say none or both. */
export function genderOfWords(words: readonly string[]): Gender {
  let female = false;
  let male = false;
  for (const word of words) {
    const bare = word.endsWith('.') ? word.slice(0, -1) : word;
    female ||= FEMALE_WORDS.has(bare);
    male ||= MALE_WORDS.has(bare);
  }
  return female === male ? null : female ? 'female' : 'male';
}
