/** Checks: bodies that the copy calls by an acronym, as the two rules on acronyms need them. */
import { isAcronym } from '../../knowledge';
import type { Facts, Identity, Mention, Story, Token } from '../../model';
import { isQuoted, isRunningText } from '../places';
import { mentionsOf } from './persons';

export interface AcronymUse {
  readonly identity: Identity;
  /** Mentions by acronym in running text outside quotations, in order. */
  readonly acronyms: readonly Mention[];
  /** Mentions by a longer name, in order, wherever they stand. */
  readonly names: readonly Mention[];
}

/** The bodies of the story that are called by an acronym. */
export function acronymUses(facts: Facts): readonly AcronymUse[] {
  return facts.identities.people
    .filter(({ type }) => type === 'organization')
    .map((identity) => {
      const mentions = mentionsOf(facts, identity);
      return {
        identity,
        acronyms: mentions.filter(
          (mention) =>
            isAcronym(mention.text) && isRunningText(facts.story, mention) && !isQuoted(facts.story, mention),
        ),
        names: mentions.filter(({ text }) => !isAcronym(text)),
      };
    })
    .filter(({ acronyms }) => acronyms.length > 0);
}

/** Words that stay small inside a name and give no letter to its acronym. */
const SMALL = new Set([
  'of',
  'and',
  'for',
  'the',
  'on',
  'in',
  'to',
  'de',
  'du',
  'des',
  'la',
  'le',
  'et',
  'y',
  'del',
  '&',
]);

/**
 * Whether capitalised words in a row, small words between them aside, begin with the letters of the acronym ("Affordable
 * Care Act" for ACA), ending before the offset.
 */
export function isSpelledOut(words: WordsByLetter, acronym: string, before: number): boolean {
  const letters = [...plainAcronym(acronym).toUpperCase()];
  const { tokens } = words;
  for (const at of words.startingAs(letters[0]!)) {
    if (tokens[at]!.end > before) return false;
    if (spells(tokens, at, letters, before)) return true;
  }
  return false;
}

/** The tokens of a story by their first letter or sign, so that each acronym looks at a few of them only. */
export class WordsByLetter {
  readonly tokens: readonly Token[];
  private readonly positions = new Map<number, number[]>();

  constructor({ tokens }: Story) {
    this.tokens = tokens;
    for (let at = 0; at < tokens.length; at += 1) this.add(tokens[at]!.text.charCodeAt(0), at);
  }

  /** Indices of the tokens that begin as the word does, in order. */
  startingAs(word: string): readonly number[] {
    return this.positions.get(word.charCodeAt(0)) ?? [];
  }

  private add(code: number, at: number): void {
    // No acronym begins with a small letter of ASCII.
    if (code >= 97 && code <= 122) return;
    const there = this.positions.get(code);
    if (there === undefined) this.positions.set(code, [at]);
    else there.push(at);
  }
}

/** Whether the words from `at` on, each with a capital, give the letters in order; one word may give several ("UNder"). */
function spells(tokens: readonly Token[], at: number, letters: readonly string[], before: number): boolean {
  let given = 0;
  for (let next = at; next < tokens.length && given < letters.length; next += 1) {
    const { text, end, kind } = tokens[next]!;
    if (end > before) return false;
    if (text === letters.join('')) return false;
    if (/^[-–]$/.test(text) || (given > 0 && SMALL.has(text.toLowerCase()))) continue;
    if (kind !== 'word' || text[0] !== letters[given] || !/\p{Ll}/u.test(text)) return false;
    given += 1;
    // "Non-Academic" gives two letters where it is one token.
    for (const part of text.split('-').slice(1)) if (part[0]?.toUpperCase() === letters[given]) given += 1;
  }
  return given === letters.length;
}

/** The acronym without dots, as lists have it. */
export function plainAcronym(text: string): string {
  return text.replaceAll('.', '');
}
