/**
 * Speakers' room: the people and organizations in one unit of the copy to which a later phrase can refer, judged by the unit's words alone:
 * names, and noun phrases with a person's noun. Who they are over the whole story is for `antecedentCandidates`.
 */
import type { Attribution, Mention, Span, Unit, Gender } from '../../model';
import {
  BELONGING_PREPOSITIONS,
  INDEFINITE_DETERMINERS,
  NUMBER_WORDS,
  POSTMODIFIER_STARTS,
} from '../../english/closedClasses';
import type { StoryView } from '../../syntax/storyView';
import { genderOfWords } from '../../syntax/gender';
import { namedBeside } from '../../syntax/naming';
import { readNounPhrase, type NounPhrase } from '../../syntax/nounPhrase';
import { isPersonNoun } from '../../syntax/personNoun';

/** What a unit says of one antecedent candidate. Offsets, tokens, sentences, names and attributions count from the unit's first. */
export interface UnitCandidate extends Span {
  /** What it is as an antecedent: a person, an organization (or a place or paper that acts as one), somebody without a name. */
  readonly kind: 'person' | 'organization' | 'unnamed';
  /** Which of the unit's names it is, -1 for a phrase without a name. */
  readonly name: number;
  /** The gender that the words of an unnamed phrase imply. */
  readonly gender: Gender;
  readonly sentence: number;
  /** Stands inside somebody's quotation. */
  readonly quoted: boolean;
  /** The subject: opens its clause, or is the source of an attribution. */
  readonly subject: boolean;
  /** A possessive, or the object of a preposition: seldom a pronoun's antecedent. */
  readonly oblique: boolean;
  /** The attribution whose source it is, or -1. */
  readonly attribution: number;
  /** The words of the name or the phrase itself, in lower case. */
  readonly words: readonly string[];
  /** The words of an apposition right after the name ("a nurse in Bangor"). */
  readonly apposition: readonly string[];
}

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

const NO_WORDS: readonly string[] = [];
/** How many words before a noun its "a" or number is looked for, and before a token its title. Set by hand. */
const DETERMINER_REACH = 5;
const TITLE_REACH = 6;
/** The most words read of an apposition after a name. Set by hand. */
const LONGEST_APPOSITION = 9;

/** The most words of a phrase before a name in apposition. Set by hand. */
const LONGEST_OPENING = 12;

/** The names and attributions of one unit, as the indices of the first and of the one after the last. */
export interface UnitRange {
  readonly index: number;
  readonly unit: Unit;
  readonly firstName: number;
  readonly endName: number;
  readonly firstAttribution: number;
  readonly endAttribution: number;
}

/** Reads the candidates of one unit after another. */
export class UnitCandidateReader {
  /** The attribution whose source a token belongs to, -1 outside any. */
  private readonly sources: Int32Array;
  private found: UnitCandidate[] = [];

  constructor(
    private readonly view: StoryView,
    private readonly attributions: readonly Attribution[],
  ) {
    this.sources = new Int32Array(view.words.length).fill(-1);
  }

  /** All in the unit, in the order of the text; of two that start at one place the longer one first. */
  read(range: UnitRange): readonly UnitCandidate[] {
    const { view: view } = this;
    const { index, unit, firstName, endName, firstAttribution, endAttribution } = range;
    this.found = [];
    for (let at = firstAttribution; at < endAttribution; at++) this.noteSource(at);
    for (let name = firstName; name < endName; name++) this.addNamed(view.mentions[name]!, name, range);
    // Sources without a name, and phrases such as "an accountant at the fund" that a later "she" can mean.
    for (let at = firstAttribution; at < endAttribution; at++) this.addSource(at, range);
    for (const noun of view.personNounsIn(index)) this.addByNoun(unit.firstToken + noun, range);
    return this.found.length === 0 ? NOBODY : this.found.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private noteSource(index: number): void {
    const { source } = this.attributions[index]!;
    if (source === null) return;
    const { from, to } = this.view.range(source);
    this.sources.fill(index, from, to);
  }

  private addNamed(mention: Mention, index: number, { unit, firstName, firstAttribution }: UnitRange): void {
    const { type } = mention;
    if (type !== 'person' && type !== 'organization' && type !== 'place') return;
    const { view: view } = this;
    const { from, to } = view.range(mention);
    const possessive = view.word(to) === "'s";
    const attribution = this.sources[from] ?? -1;
    this.found.push({
      start: mention.start - unit.start,
      end: mention.end - unit.start,
      kind: type === 'person' ? 'person' : 'organization',
      name: index - firstName,
      gender: null,
      sentence: view.sentenceIndex(from) - unit.firstSentence,
      quoted: view.quotationAt(mention.start) >= 0,
      subject: attribution >= 0 || this.opensClause(from),
      oblique: possessive || OBLIQUE.has(view.word(from - 1)),
      attribution: possessive || attribution < 0 ? -1 : attribution - firstAttribution,
      words: view.words.slice(from, to),
      apposition: type === 'person' ? this.appositionOf(from, to) : NO_WORDS,
    });
  }

  private addSource(index: number, range: UnitRange): void {
    const { source } = this.attributions[index]!;
    if (source === null) return;
    const phrase = readNounPhrase(this.view, source);
    if (phrase !== null) this.addUnnamed(source, phrase, index - range.firstAttribution, range.unit);
  }

  private addByNoun(token: number, { unit }: UnitRange): void {
    const { view: view } = this;
    if (this.sources[token]! >= 0 || ALSO_ADJECTIVES.has(view.word(token))) return;
    const { start } = view.story.tokens[token]!;
    const mention = view.mentions[view.mentionAt(start)];
    if (mention !== undefined && mention.start <= start) return;
    const range = this.phraseRound(token);
    if (range === null || this.isApposition(range) || namedBeside(view, range) !== null) return;
    const span = view.span(range);
    const phrase = readNounPhrase(view, span);
    if (phrase !== null && phrase.head === token && phrase.name === null) this.addUnnamed(span, phrase, -1, unit);
  }

  private addUnnamed(span: Span, phrase: NounPhrase, attribution: number, unit: Unit): void {
    const { view: view } = this;
    const { kind } = phrase;
    if (kind === 'pronoun' || kind === 'name' || kind === 'unknown') return;
    const token = phrase.range.from;
    this.found.push({
      start: span.start - unit.start,
      end: span.end - unit.start,
      kind: kind === 'organization' || kind === 'document' ? 'organization' : 'unnamed',
      name: -1,
      gender: genderOfWords([phrase.lemma, ...phrase.modifiers]),
      sentence: view.sentenceIndex(token) - unit.firstSentence,
      quoted: view.quotationAt(span.start) >= 0,
      subject: attribution >= 0 || this.sources[token]! >= 0 || this.opensClause(token),
      oblique: OBLIQUE.has(view.word(token - 1)),
      attribution,
      words: this.wordsOf(span),
      apposition: NO_WORDS,
    });
  }

  private wordsOf(span: Span): readonly string[] {
    const { from, to } = this.view.range(span);
    return this.view.words.slice(from, to);
  }

  /** "Jens Holm, a professor of statistics": the phrase describes somebody named and is nobody new. */
  private isApposition(range: { from: number; to: number }): boolean {
    const comma = this.view.story.tokens[range.from - 1];
    if (comma?.text === ',' && this.view.mentionsIn({ start: comma.start - 1, end: comma.start }).some(isPerson))
      return true;
    const after = this.view.story.tokens[range.to];
    const next = this.view.story.tokens[range.to + 1];
    if (after?.text !== ',' || next === undefined) return false;
    return this.view.mentionsIn(next).some((mention) => isPerson(mention) && mention.start === next.start);
  }

  /** From an indefinite determiner or a number before the noun to the noun and a short "of" or "at" phrase after it. */
  private phraseRound(noun: number): { from: number; to: number } | null {
    for (let token = noun - 1; token >= Math.max(0, noun - DETERMINER_REACH); token--) {
      const word = this.view.word(token);
      if (INDEFINITE_DETERMINERS.has(word) || NUMBER_WORDS.has(word)) {
        return { from: token, to: this.complementEnd(noun) };
      }
      if (!this.view.isWord(token) || POSTMODIFIER_STARTS.has(word)) return null;
    }
    return null;
  }

  private complementEnd(noun: number): number {
    const sentence = this.view.sentence(noun);
    const preposition = this.view.word(noun + 1);
    if (sentence === undefined || !(preposition === 'in' || BELONGING_PREPOSITIONS.has(preposition))) return noun + 1;
    // "at the fund", "from the ministry of health": determiner and up to three words.
    let token = noun + 2;
    if (['the', 'a', 'an'].includes(this.view.word(token))) {
      token++;
      if (token < sentence.endToken && this.view.isWord(token)) return token + 1;
    }
    return noun + 1;
  }

  /** Whether only a title, or an introduction up to a comma, comes before the token in its sentence. */
  private opensClause(token: number): boolean {
    const sentence = this.view.sentence(token);
    if (sentence === undefined) return false;
    const before = token - sentence.firstToken;
    if (before === 0) return true;
    for (let at = token - 1; at >= sentence.firstToken && token - at <= TITLE_REACH; at--) {
      if (!this.view.isWord(at)) return at === sentence.firstToken || this.view.word(at) === ',';
      if (!this.view.isCapitalised(at) && !isPersonNoun(this.view.word(at))) return false;
    }
    return before <= TITLE_REACH;
  }

  /** The words beside the name that say who it is: "Jonas Weil, a builder", "the chief executive, Jonas Weil,". */
  private appositionOf(from: number, to: number): readonly string[] {
    const after = this.appositionAfter(to);
    // Before the name only inside one source: in "he met the minister, Weil said" it is no apposition.
    const source = this.sources[from] ?? -1;
    if (this.view.word(from - 1) !== ',') return after;
    if (source < 0) return this.view.word(to) === ',' ? [...after, ...this.openingBefore(from - 1)] : after;
    const words = [...after];
    const first = from - 1 - LONGEST_OPENING;
    for (let token = from - 2; token >= first && this.sources[token] === source && this.view.isWord(token); token--)
      words.push(this.view.word(token));
    return words;
  }

  /** "The spokesman for the port, Olaf Brun, condemned": the phrase that opens the sentence, up to the comma. */
  private openingBefore(comma: number): readonly string[] {
    const start = this.view.sentence(comma)?.firstToken ?? comma;
    // "HARMOUTH — The spokesman": after a dateline the sentence opens anew.
    let first = comma;
    while (first > start && this.view.isWord(first - 1)) first--;
    if (comma - first > LONGEST_OPENING || !['the', 'a', 'an', 'its', 'their'].includes(this.view.word(first)))
      return NO_WORDS;
    const words: string[] = [];
    for (let token = first; token < comma; token++) {
      if (!this.view.isWord(token)) return NO_WORDS;
      words.push(this.view.word(token));
    }
    return words;
  }

  /** The words of an apposition right after the name. */
  private appositionAfter(after: number): readonly string[] {
    if (this.view.word(after) !== ',' || this.isSomebodyElse(after + 1)) return NO_WORDS;
    const words: string[] = [];
    for (let token = after + 1; token < after + LONGEST_APPOSITION && this.view.isWord(token); token++)
      words.push(this.view.word(token));
    return words;
  }

  /** "With Tom Weil, President Orr chose", "greeted by Prince Weil, the king said": after the comma a clause has a subject of its own. */
  private isSomebodyElse(token: number): boolean {
    const source = this.sources[token] ?? -1;
    if (source >= 0 && source !== this.sources[token - 2]) return true;
    const first = this.view.story.tokens[token];
    if (first === undefined) return false;
    const name = this.view.mentions[this.view.mentionAt(first.start)];
    if (name === undefined || !isPerson(name) || (name.role?.start ?? name.start) !== first.start) return false;
    return this.view.word(this.view.range(name).to) !== "'s";
  }
}

const NOBODY: readonly UnitCandidate[] = [];

function isPerson({ type }: Mention): boolean {
  return type === 'person';
}
