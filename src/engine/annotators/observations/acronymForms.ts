/** Observations: how acronyms are introduced, spelled out and used. */
import { wordSet } from '../../english/wordSet';
import { NAME_LINKS } from '../../english/closedClasses';
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { plainAcronym } from '../../knowledge';
import type { AcronymObservations, Mention, Story, Token } from '../../model';
import { endsStep, type Work } from '../../work';
import { lastStartingBy, sentenceAt, tokenIndexFrom, tokensIn } from '../../text/places';

/** Words that stay small inside a name and give no letter to its acronym. */
const SMALL = wordSet('le et y', NAME_LINKS);

/** Words looked at between two yields. */
const WORDS_A_STEP = 2_000;

const BEFORE_SHORT_FORM = /^(?:\(|or|as|called|abbreviated|acronym|initials)$/i;

export class AcronymForms implements AcronymObservations {
  private readonly tokens: readonly Token[];

  /** @param byCapital the indices of tokens that begin with a capital, by that capital */
  constructor(
    private readonly story: Story,
    private readonly byCapital: ReadonlyMap<string, readonly number[]>,
  ) {
    this.tokens = story.tokens;
  }

  isIntroduced(acronym: string, end: number): boolean {
    const { tokens } = this;
    for (const at of this.startingAs(acronym)) {
      if (tokens[at]!.start >= end) return false;
      if (tokens[at]!.text !== acronym) continue;
      const [next, after] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
      if (BEFORE_SHORT_FORM.test(tokens[at - 1]?.text ?? '') || next === '(') return true;
      // "PCP, or angel dust", "JTBC, a broadcaster": said right after.
      if (next === ',' && /^(?:or|an?|the|which|whose)$/.test(after)) return true;
    }
    return false;
  }

  *isSpelledOut(acronym: string, end: number): Work<boolean> {
    const plain = plainAcronym(acronym).toUpperCase();
    const letters = [...plain];
    const starting = this.startingAs(plain);
    for (let index = 0; index < starting.length; index++) {
      if (endsStep(index, WORDS_A_STEP)) yield;
      const at = starting[index]!;
      if (this.tokens[at]!.end > end) return false;
      if (spells(this.tokens, at, { plain, letters }, end)) return true;
    }
    return false;
  }

  isPlural(acronym: string): boolean {
    if (!acronym.endsWith('S')) return false;
    const singular = acronym.slice(0, -1);
    return this.startingAs(acronym).some((at) => this.tokens[at]!.text === singular);
  }

  saysWhatItIs({ start }: Mention): boolean {
    const at = tokenIndexFrom(this.story, start);
    const comma = this.tokens[at - 1]?.text === ',' ? 2 : 1;
    const word = this.tokens[at - comma]?.text.toLowerCase() ?? '';
    return [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some(
      (noun) => ORGANIZATION_NOUNS.has(noun) || noun === 'corps',
    );
  }

  isShouted(mention: Mention): boolean {
    const sentence = sentenceAt(this.story, mention.start);
    if (sentence === undefined) return false;
    const words = tokensIn(this.story, sentence).filter(({ text }) => /^\p{L}{2,}$/u.test(text));
    return words.filter(({ text }) => text === text.toUpperCase()).length > words.length / 2;
  }

  isInBrackets({ start, end }: Mention): boolean {
    const before = this.tokens[tokenIndexFrom(this.story, start) - 1];
    return before?.text === '(' && this.tokens[tokenIndexFrom(this.story, end)]?.text === ')';
  }

  isUsedElsewhere({ start, text }: Mention): boolean {
    return this.startingAs(text).some((at) => {
      const token = this.tokens[at]!;
      return token.start !== start && token.text.split(/[-’']/)[0] === text;
    });
  }

  isSpeakerLabel({ start, end }: Mention): boolean {
    const { text, paragraphs } = this.story;
    const paragraph = paragraphs[lastStartingBy(paragraphs, start)];
    return (
      paragraph !== undefined &&
      /^[*_"“]*$/.test(text.slice(paragraph.start, start)) &&
      /^[*_]*:/.test(text.slice(end, end + 4))
    );
  }

  /** Indices of the tokens that begin as the acronym does, in order. */
  private startingAs(acronym: string): readonly number[] {
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
