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
/** Members made between two yields. */
const SLICE = 64;

export class Cast {
  private constructor(readonly members: readonly Member[]) {}

  /** Gathers the cast of a story. */
  static *gather(copy: Copy, people: readonly Identity[], attributions: readonly Attribution[]): Work<Cast> {
    const members = yield* new Gathering(copy, people, attributions).members();
    members.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return new Cast(members);
  }
}

/** The work of gathering a cast. */
class Gathering {
  private readonly people: ReadonlyMap<string, { gender: Gender; titles: ReadonlySet<string> }>;
  /** The attribution whose source a token belongs to. */
  private readonly sources = new Map<number, number>();
  private readonly phrases: { span: Span; attribution: number }[] = [];

  constructor(
    private readonly copy: Copy,
    people: readonly Identity[],
    attributions: readonly Attribution[],
  ) {
    this.people = new Map(
      people.map(({ id, gender, roles }) => {
        const titles = new Set(roles.flatMap(wordsOf));
        return [id, { gender: gender ?? genderOfWords([...titles]), titles }];
      }),
    );
    attributions.forEach((attribution, index) => {
      if (attribution.source === null) return;
      this.phrases.push({ span: attribution.source, attribution: index });
      const { from, to } = copy.range(attribution.source);
      for (let token = from; token < to; token++) this.sources.set(token, index);
    });
  }

  *members(): Work<Member[]> {
    return [...(yield* this.named()), ...(yield* this.unnamed())];
  }

  private *named(): Work<Member[]> {
    const members: Member[] = [];
    for (const [turn, mention] of this.copy.mentions.entries()) {
      if (turn % SLICE === SLICE - 1) yield;
      if (mention.type !== 'person' && mention.type !== 'organization' && mention.type !== 'place') continue;
      const range = this.copy.range(mention);
      const base = this.place(range.from, mention);
      const possessive = this.copy.word(range.to) === "'s";
      members.push({
        ...base,
        attribution: possessive ? -1 : base.attribution,
        kind: mention.type === 'person' ? 'person' : 'body',
        entity: mention.entity,
        phrase: null,
        lemma: '',
        plural: false,
        gender: this.genderOf(mention),
        oblique: possessive || base.oblique,
        titles: mention.type === 'person' ? (this.people.get(mention.entity)?.titles ?? NO_TITLES) : NO_TITLES,
        apposition: mention.type === 'person' ? this.appositionAfter(range.to) : NO_WORDS,
      });
    }
    return members;
  }

  /** Sources without a name, and phrases such as "an accountant at the fund" that a later "she" can mean. */
  private *unnamed(): Work<Member[]> {
    const members: Member[] = [];
    const add = (span: Span, phrase: NounPhrase, attribution: number): void => {
      const kind = kindOf(this.copy, phrase);
      if (kind === 'pronoun' || kind === 'name' || kind === 'unknown') return;
      const base = this.place(phrase.range.from, span);
      members.push({
        ...base,
        kind: kind === 'body' || kind === 'document' ? 'body' : 'unnamed',
        entity: null,
        phrase,
        lemma: phrase.lemma,
        plural: phrase.plural,
        gender: genderOfWords([phrase.lemma, ...phrase.modifiers]),
        subject: base.subject || attribution >= 0,
        attribution,
        titles: NO_TITLES,
        apposition: NO_WORDS,
      });
    };
    for (const [turn, { span, attribution }] of this.phrases.entries()) {
      if (turn % SLICE === SLICE - 1) yield;
      const phrase = readNounPhrase(this.copy, span);
      if (phrase !== null) add(span, phrase, attribution);
    }
    const taken = this.copy.mentions;
    let mention = 0;
    for (const [turn, token] of this.copy.personNouns.entries()) {
      if (turn % SLICE === SLICE - 1) yield;
      if (this.sources.has(token) || ALSO_ADJECTIVES.has(this.copy.word(token))) continue;
      const { start } = this.copy.story.tokens[token]!;
      while (mention < taken.length && taken[mention]!.end <= start) mention++;
      if (taken[mention] !== undefined && taken[mention]!.start <= start) continue;
      const range = this.phraseRound(token);
      if (range === null || this.isApposition(range)) continue;
      const span = this.copy.span(range);
      const phrase = readNounPhrase(this.copy, span);
      if (phrase !== null && phrase.head === token && phrase.name === null) add(span, phrase, -1);
    }
    return members;
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

  private place(
    token: number,
    span: Span,
  ): Pick<Member, 'span' | 'sentence' | 'token' | 'quoted' | 'subject' | 'oblique' | 'attribution'> {
    const attribution = this.sources.get(token) ?? -1;
    return {
      span: { start: span.start, end: span.end },
      sentence: this.copy.sentenceIndex(token),
      token,
      quoted: this.copy.quotationAt(span.start) >= 0,
      subject: attribution >= 0 || this.opensClause(token),
      oblique: OBLIQUE.has(this.copy.word(token - 1)),
      attribution,
    };
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

  private genderOf(mention: Mention): Gender {
    if (mention.type !== 'person') return null;
    return (
      this.people.get(mention.entity)?.gender ??
      (mention.role === undefined ? null : genderOfWords(wordsOf(mention.role)))
    );
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
  const female = words.some((word) => FEMALE_WORDS.has(word.replace(/\.$/, '')));
  const male = words.some((word) => MALE_WORDS.has(word.replace(/\.$/, '')));
  return female === male ? null : female ? 'female' : 'male';
}
