/**
 * The names annotator's room: the units' vote on a wording: which type they give it, whether it is the surname of somebody named in full,
 * the short form of an organization or the head of its name.
 */
import { isHeadline } from '../../text/headlineCase';
import { shortForms, type ShortForm } from './brackets';
import type { ListsOf } from './edges';
import type { LearntType, TokenSpan } from './labels';
import { mayOpenSentence, type TokenizedText } from './unitCopy';
import { STORM_WORDS } from './things';
import { endsStep, type Work } from '../../work';

/** The votes of one unit. */
export interface UnitVotes {
  /** Its names before the second look, in order. */
  readonly spans: readonly TokenSpan[];
  /** The wording of each. */
  readonly wordings: readonly string[];
  readonly shortForms: readonly ShortForm[];
  /** Surnames of persons named in full, with the margins of their reading. */
  readonly surnames: readonly (readonly [word: string, margin: number])[];
  /** First words of organizations named in full. */
  readonly heads: readonly string[];
  /** Names of storms: "Odile". */
  readonly storms: readonly string[];
  /** Names of one word that stand within a sentence, where a capital is never the sentence's. */
  readonly inside: readonly string[];
  /** All words and wordings for which it will look up the story's vote. */
  readonly asks: ReadonlySet<string>;
}

/** The story's vote on a wording. */
export interface Verdict {
  /** The type that most readings give it. */
  readonly type: LearntType;
  /** How many readings there are, up to 2. */
  readonly readings: number;
  /** The type of what it abbreviates; `other` where that is not an organization's name. */
  readonly shortFor: LearntType | null;
  /** The best margin of a full name that ends in it, 0 where there is none. */
  readonly surname: number;
  readonly isSurname: boolean;
  readonly isHead: boolean;
  readonly isStorm: boolean;
  /** Whether it was read within a sentence. */
  readonly isInside: boolean;
}

export function votesOf(unit: TokenizedText, spans: readonly TokenSpan[], listsOf: ListsOf): UnitVotes {
  const wordings = spans.map((span) => wordingOf(unit, span));
  const forms = shortForms(unit, spans, listsOf);
  const surnames: [string, number][] = [];
  const heads: string[] = [];
  const storms: string[] = [];
  const inside: string[] = [];
  for (const { start, end, type, margin } of spans) {
    if (end - start < 2) {
      if (!mayOpenSentence(unit, start)) inside.push(wordingOf(unit, { start, end }));
      continue;
    }
    if (type === 'person') for (const word of surnamesOf(unit, start, end)) surnames.push([word, margin]);
    else if (type === 'organization') heads.push(wordingOf(unit, { start, end: start + 1 }));
    else if (type === 'event' && end - start === 2 && STORM_WORDS.has(unit.tokens[start]!.text))
      storms.push(unit.tokens[start + 1]!.text);
  }
  const asks = new Set(wordings);
  for (const wording of beginningsInHeadlines(unit, spans)) asks.add(wording);
  spans.forEach((_, at) => {
    for (const longer of longerBy(unit, spans, at)) asks.add(wordingOf(unit, longer));
  });
  for (let index = 0, next = 0; index < unit.tokens.length; index++) {
    const { text } = unit.tokens[index]!;
    if (!mayBeginName(text)) continue;
    asks.add(text);
    while (next < spans.length && spans[next]!.end <= index) next++;
    for (const wording of longSurnamesAt(unit, index, spans[next]?.start ?? Infinity)) asks.add(wording);
  }
  return { spans, wordings, shortForms: forms, surnames, heads, storms, inside, asks };
}

/**
 * The last word of a person's name, and of a long name all that may be the surname: "Zein El Dine", "van den Brook", "Van den Brook". Where the
 * last is a given name of Korea's or China's ("Ban Ki-moon"), the first word is the surname.
 */
function surnamesOf(unit: TokenizedText, start: number, end: number): string[] {
  const last = wordingOf(unit, { start: end - 1, end });
  const surnames = [last, ...articlesOf(last)];
  if (end - start === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last))
    surnames.push(wordingOf(unit, { start, end: start + 1 }));
  for (let first = end - 2; first > start; first--) {
    const surname = wordingOf(unit, { start: first, end });
    surnames.push(surname);
    if (!mayBeginName(surname)) surnames.push(surname[0]!.toUpperCase() + surname.slice(1));
  }
  return surnames;
}

/** "El-Tarn" as "Al-Tarn": two spellings of the Arabic article. */
function articlesOf(surname: string): string[] {
  return /^[AE]l-/i.test(surname) ? [`Al-${surname.slice(3)}`, `El-${surname.slice(3)}`] : [];
}

/** The most words of a surname looked for where nothing was read. Set by hand. */
const LONGEST_SURNAME = 4;

/** The wordings of two words and more from the capital at `index`, that a surname may be ("Zein El Dine"), the longest first. */
export function longSurnamesAt(unit: TokenizedText, index: number, limit: number): readonly string[] {
  const { tokens } = unit;
  const last = Math.min(limit, tokens.length, index + LONGEST_SURNAME);
  if (last < index + 2 || !isCapital(tokens[index]!.text)) return NO_WORDINGS;
  let wordings = NO_WORDINGS;
  for (let end = index + 2; end <= last; end++) {
    const { kind, text } = tokens[end - 1]!;
    if (kind !== 'word') break;
    if (isCapital(text)) wordings = [wordingOf(unit, { start: index, end }), ...wordings];
    else if (text.length > LONGEST_PARTICLE) break;
  }
  return wordings;
}

const NO_WORDINGS: readonly string[] = [];
/** The most letters of a particle: "von", "der", "dos". Set by hand. */
const LONGEST_PARTICLE = 3;

function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first > 64 && first < 91 : text[0] !== text[0]!.toLowerCase();
}

/** A place or people together with an unread capitalised word before or after it: an organization of the story may have that name. */
export function longerBy(
  { tokens }: TokenizedText,
  spans: readonly { readonly start: number; readonly end: number; readonly type: LearntType }[],
  at: number,
): readonly { readonly start: number; readonly end: number }[] {
  const { start, end, type } = spans[at]!;
  if (type !== 'place' && type !== 'group' && type !== 'person') return [];
  const isWord = (index: number): boolean => tokens[index]?.kind === 'word' && isCapital(tokens[index]!.text);
  const longer = [];
  if (isWord(start - 1) && (spans[at - 1]?.end ?? -1) < start) longer.push({ start: start - 1, end });
  if (type !== 'person' && isWord(end) && (spans[at + 1]?.start ?? Infinity) > end)
    longer.push({ start, end: end + 1 });
  return longer;
}

/** The beginnings of the names in a headline, where what follows a name may have capitals too. */
function beginningsInHeadlines(unit: TokenizedText, spans: readonly TokenSpan[]): string[] {
  const beginnings: string[] = [];
  for (const { firstToken, endToken } of unit.sentences) {
    if (!isHeadline(unit.tokens, firstToken, endToken)) continue;
    for (const { start, end } of spans) {
      if (start < firstToken || end > endToken) continue;
      for (let to = start + 1; to < end; to++) beginnings.push(wordingOf(unit, { start, end: to }));
    }
  }
  return beginnings;
}

/** Surnames and short forms begin with a capital. */
export function mayBeginName(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 97 || first > 122;
}

/** The words of the span, a possessive left out. */
export function wordingOf(
  { tokens }: TokenizedText,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  let wording = '';
  for (let index = start; index < end; index++) {
    const { text } = tokens[index]!;
    if (text === "'s" || text === '’s') continue;
    wording += wording === '' ? text : ` ${text}`;
  }
  return wording;
}

/** Units counted between two yields. */
const UNITS_A_STEP = 200;

export class Verdicts {
  private constructor(private readonly tallies: ReadonlyMap<string, Tally>) {}

  /** @param scale the margin at which a reading is right three times in four; votes count up to twice that */
  static *of(units: readonly UnitVotes[], scale: number): Work<Verdicts> {
    const count = new Count(scale);
    for (let index = 0; index < units.length; index++) {
      if (endsStep(index, UNITS_A_STEP)) yield;
      count.add(units[index]!);
    }
    return new Verdicts(count.tallies);
  }

  of(wording: string): Verdict | undefined {
    return this.tallies.get(wording);
  }

  /** A digest of the votes on these wordings: equal texts mean equal votes. */
  sayingOf(wordings: Iterable<string>): string {
    let saying = '';
    let at = 0;
    for (const wording of wordings) {
      const tally = this.tallies.get(wording);
      if (tally !== undefined) saying += `${at}${tally.saying()}`;
      at++;
    }
    return saying;
  }
}

/** Counts the votes of units, in the order of the text. */
class Count {
  readonly tallies = new Map<string, Tally>();

  constructor(private readonly scale: number) {}

  add({ spans, wordings, shortForms: forms, surnames, heads, storms, inside }: UnitVotes): void {
    const { scale } = this;
    for (let at = 0; at < spans.length; at++) {
      const { type, margin } = spans[at]!;
      this.tally(wordings[at]!).vote(type, Math.min(margin, 2 * scale) + scale / 4);
    }
    for (const { form, type, isSure } of forms) this.tally(form).shorten(type, isSure);
    for (const [word, margin] of surnames) this.tally(word).bear(margin);
    for (const word of heads) this.tally(word).isHead = true;
    for (const word of storms) this.tally(word).isStorm = true;
    for (const word of inside) this.tally(word).isInside = true;
  }

  private tally(word: string): Tally {
    let tally = this.tallies.get(word);
    if (tally === undefined) this.tallies.set(word, (tally = new Tally()));
    return tally;
  }
}

/** The votes on one wording so far; on a tie the type that came first wins. */
class Tally implements Verdict {
  type: LearntType = 'other';
  readings = 0;
  shortFor: LearntType | null = null;
  surname = 0;
  isSurname = false;
  isHead = false;
  isStorm = false;
  isInside = false;
  private first: LearntType | null = null;
  private weight = 0;
  private further: Map<LearntType, number> | null = null;
  private said: string | null = null;

  vote(type: LearntType, weight: number): void {
    if (this.readings < 2) this.readings++;
    if (this.further === null && (this.first === null || this.first === type)) {
      this.first = this.type = type;
      this.weight += weight;
      return;
    }
    this.further ??= new Map([[this.first!, this.weight]]);
    this.further.set(type, (this.further.get(type) ?? 0) + weight);
    let most = -1;
    for (const [other, sum] of this.further) {
      if (sum <= most) continue;
      most = sum;
      this.type = other;
    }
  }

  /** The verdict, once everything has been counted. */
  saying(): string {
    return (this.said ??= `${this.type}${this.readings}${this.shortFor}${this.surname}${this.isSurname ? 's' : ''}${this.isHead ? 'h' : ''}${this.isStorm ? 'w' : ''}${this.isInside ? 'i' : ''};`);
  }

  shorten(type: LearntType, isSure: boolean): void {
    if (isSure || this.shortFor === null) this.shortFor = type;
  }

  bear(margin: number): void {
    this.isSurname = true;
    this.surname = Math.max(this.surname, margin);
  }
}
