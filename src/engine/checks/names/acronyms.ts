/** Checks: organizations that the copy calls by an acronym, as the two rules on acronyms need them. */
import { isAcronym } from '../../knowledge';
import type { Facts, Identity, Mention, Story, Token } from '../../model';
import { isQuoted, isRunningText, lastStartingBy } from '../places';
import type { Work } from '../../work';
import { mentionsOf } from './persons';
import { Wordings } from './wordings';

/** Words looked at between two yields. */
const WORDS_A_STEP = 2_000;
/** An organization with so many names is a step of its own. */
const NAMES_A_STEP = 500;

export interface AcronymUse {
  readonly identity: Identity;
  /** Mentions by acronym in running text outside quotations, in order. */
  readonly acronyms: readonly Mention[];
  /** Mentions by a longer name, in order, wherever they stand. */
  readonly names: readonly Mention[];
}

/** The organizations of the story that are called by an acronym, gathered once in a run however many rules ask for them. */
export function* acronymUses(facts: Facts): Work<readonly AcronymUse[]> {
  let uses = GATHERED.get(facts.identities);
  if (uses === undefined) GATHERED.set(facts.identities, (uses = yield* gather(facts, yield* Wordings.of(facts))));
  return uses;
}

/** The acronyms of stories that are being read. */
const GATHERED = new WeakMap<Facts['identities'], readonly AcronymUse[]>();

function* gather(facts: Facts, { all }: Wordings): Work<readonly AcronymUse[]> {
  const { story } = facts;
  const uses: AcronymUse[] = [];
  for (const { identity, wordings } of all) {
    if (identity.type !== 'organization' || !wordings.some((wording) => wording.isAcronym)) continue;
    const mentions = mentionsOf(facts, identity);
    if (mentions.length > NAMES_A_STEP) yield;
    const acronyms = mentions.filter(
      (mention) =>
        isAcronym(mention.text) &&
        isRunningText(story, mention) &&
        !isQuoted(story, mention) &&
        !isSpeakerLabel(story, mention),
    );
    if (acronyms.length === 0) continue;
    uses.push({ identity, acronyms, names: mentions.filter(({ text }) => !isAcronym(text)) });
  }
  return uses;
}

/** "VOSS: No, it does not.": a talk written down has its speakers in capitals at the start of a line. */
function isSpeakerLabel({ text, paragraphs }: Story, { start, end }: Mention): boolean {
  const paragraph = paragraphs[lastStartingBy(paragraphs, start)];
  return (
    paragraph !== undefined &&
    /^[*_"“]*$/.test(text.slice(paragraph.start, start)) &&
    /^[*_]*:/.test(text.slice(end, end + 4))
  );
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
export function* isSpelledOut(words: CapitalWords, acronym: string, before: number): Work<boolean> {
  const plain = plainAcronym(acronym).toUpperCase();
  const letters = [...plain];
  const { tokens } = words;
  const starting = words.startingAs(plain);
  for (let index = 0; index < starting.length; index++) {
    if (index % WORDS_A_STEP === WORDS_A_STEP - 1) yield;
    const at = starting[index]!;
    if (tokens[at]!.end > before) return false;
    if (spells(tokens, at, { plain, letters }, before)) return true;
  }
  return false;
}

/** The words of a story that begin with a capital, for rules that look at those with the capital of an acronym. */
export class CapitalWords {
  readonly tokens: readonly Token[];
  private readonly byCapital: ReadonlyMap<string, readonly number[]>;

  constructor({ story, soughtWords }: Facts) {
    this.tokens = story.tokens;
    this.byCapital = soughtWords.byCapital;
  }

  /** Indices of the tokens that begin as the acronym does, in order. */
  startingAs(acronym: string): readonly number[] {
    return this.byCapital.get(acronym.charAt(0)) ?? [];
  }
}

/** Whether the words from `at` on, each with a capital, give the letters in order; one word may give several ("UNder"). */
function spells(
  tokens: readonly Token[],
  at: number,
  { plain, letters }: { readonly plain: string; readonly letters: readonly string[] },
  before: number,
): boolean {
  let given = 0;
  for (let next = at; next < tokens.length && given < letters.length; next += 1) {
    const { text, end, kind } = tokens[next]!;
    if (end > before || text === plain) return false;
    if (text === '-' || text === '–' || (given > 0 && SMALL.has(text.toLowerCase()))) continue;
    if (kind !== 'word' || text[0] !== letters[given] || !hasSmallLetter(text)) return false;
    given += 1;
    if (!text.includes('-')) continue;
    // "Non-Academic" gives two letters where it is one token.
    for (const part of text.split('-').slice(1)) if (part[0]?.toUpperCase() === letters[given]) given += 1;
  }
  return given === letters.length;
}

/** Most words with a capital have a small letter second. */
function hasSmallLetter(word: string): boolean {
  const second = word.charCodeAt(1);
  return (second >= 97 && second <= 122) || /\p{Ll}/u.test(word);
}

/** The acronym without dots, as lists have it. */
export function plainAcronym(text: string): string {
  return text.replaceAll('.', '');
}
