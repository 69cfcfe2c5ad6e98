/**
 * Rule names/acronym-undefined: an organization called by an acronym that the copy does not spell out. Leaves alone acronyms that
 * readers know, those of the house's list, those that stand in brackets or behind "or", or say themselves what they are
 * ("the news agency PTI"), lines in capitals, headlines and quotations.
 */
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import type { Facts, Mention, Story } from '../../model';
import type { Check, CheckContext, Question } from '../check';
import { lastStartingBy, sentenceAt, tokenIndexFrom, tokensIn } from '../places';
import { inMessage, question } from '../question';
import { acronymUses, isSpelledOut, plainAcronym, CapitalWords } from './acronyms';
import { KNOWN_ACRONYMS } from './knownAcronyms';

/** Shorter ones are mostly known, longer ones mostly words in capitals. */
const LEAST_LETTERS = 3;
const MOST_LETTERS = 6;

export const acronymUndefined: Check = {
  rule: 'names/acronym-undefined',
  title: 'Acronym not spelled out',
  severity: 'hint',
  *run(facts: Facts, { houseStyle }: CheckContext): Iterable<Question | undefined> {
    const { story } = facts;
    const known = new Set(houseStyle.knownAcronyms.map(plainAcronym));
    let words: CapitalWords | undefined;
    for (const { identity, acronyms, names } of yield* acronymUses(facts)) {
      const first = acronyms[0]!;
      const acronym = plainAcronym(first.text);
      if (KNOWN_ACRONYMS.has(acronym) || known.has(acronym) || !/^\p{Lu}+$/u.test(acronym)) continue;
      if (acronym.length < LEAST_LETTERS || acronym.length > MOST_LETTERS) continue;
      const end = endOfIntroduction(story, first);
      // Spelled out before, or soon after it.
      words ??= new CapitalWords(facts);
      yield undefined;
      if (names.some(({ start }) => start < end) || isIntroduced(words, first.text, end)) continue;
      if (
        isPlural(words, acronym) ||
        (yield* isSpelledOut(words, acronym, end)) ||
        saysWhatItIs(story, first) ||
        isShouted(story, first)
      )
        continue;
      const later = names[0];
      yield question(first, {
        message:
          later === undefined
            ? `What is ${inMessage(first.text)}? It is not spelled out.`
            : `${inMessage(first.text)} is spelled out only later. Could that come here?`,
        reason: later === undefined ? 'never-spelled-out' : 'spelled-out-later',
        data: { name: first.text, ...(later !== undefined && { suggestion: identity.name }) },
        related:
          later === undefined
            ? []
            : [{ start: later.start, end: later.end, text: later.text, message: 'spelled out here' }],
      });
    }
  },
};

/** Where the acronym should have been spelled out: at the end of its paragraph, for the first paragraph of the next one. */
function endOfIntroduction(story: Story, { start, end }: Mention): number {
  const at = lastStartingBy(story.paragraphs, start);
  const body = story.paragraphs.findIndex(({ kind }) => kind === 'body');
  const isFirst = body < 0 || body >= at;
  return story.paragraphs[isFirst ? at + 1 : at]?.end ?? story.paragraphs[at]?.end ?? end;
}

/** Whether it is the plural of another acronym of the story, set in capitals ("EEZS"). */
function isPlural(words: CapitalWords, acronym: string): boolean {
  if (!acronym.endsWith('S')) return false;
  const singular = acronym.slice(0, -1);
  return words.startingAs(acronym).some((at) => words.tokens[at]!.text === singular);
}

const BEFORE_SHORT_FORM = /^(?:\(|or|as|called|abbreviated|acronym|initials)$/i;

/** Whether the copy brings the acronym in as the short form of something before `end`: "(ASUU)", "or JNIM", "known as …". */
function isIntroduced(words: CapitalWords, acronym: string, end: number): boolean {
  const { tokens } = words;
  for (const at of words.startingAs(acronym)) {
    if (tokens[at]!.start >= end) return false;
    if (tokens[at]!.text !== acronym) continue;
    const [next, after] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
    if (BEFORE_SHORT_FORM.test(tokens[at - 1]?.text ?? '') || next === '(') return true;
    // "PCP, or angel dust", "JTBC, a broadcaster": said right after.
    if (next === ',' && /^(?:or|an?|the|which|whose)$/.test(after)) return true;
  }
  return false;
}

/** Whether the word before is what it is: "the news agency PTI", "the union SSANU". */
function saysWhatItIs(story: Story, { start }: Mention): boolean {
  const at = tokenIndexFrom(story, start);
  const comma = story.tokens[at - 1]?.text === ',' ? 2 : 1;
  const word = story.tokens[at - comma]?.text.toLowerCase() ?? '';
  return [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some(
    (noun) => ORGANIZATION_NOUNS.has(noun) || noun === 'corps',
  );
}

/** Whether the sentence is in capitals, where no word can be told from an acronym. */
function isShouted(story: Story, mention: Mention): boolean {
  const sentence = sentenceAt(story, mention.start);
  if (sentence === undefined) return false;
  const words = tokensIn(story, sentence).filter(({ text }) => /^\p{L}{2,}$/u.test(text));
  return words.filter(({ text }) => text === text.toUpperCase()).length > words.length / 2;
}
