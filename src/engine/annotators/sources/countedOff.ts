/**
 * The ledger's room: people whom the copy counts off by a numeral alone: "One diplomat said … A second said … A third, who left early,
 * said". Each is a source of its own. What is counted stands before: papers and bodies are left alone, and so are people with names.
 */
import { INDEFINITE_DETERMINERS } from '../../english/closedClasses';
import { DOCUMENT_NOUNS } from '../../english/documents';
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { wordSet } from '../../english/wordSet';
import { nounLemma } from '../../syntax/lemma';
import type { NounPhrase } from '../../syntax/nounPhrase';
import type { StoryView } from '../../syntax/storyView';

const ORDINALS = wordSet('first second third fourth fifth sixth');
const COUNTING = wordSet('one two three four five six first');
/** What stands before a third and a fourth; a third of whom no second is told is a share. */
const EARLIER = wordSet('second another');

/** How many tokens back what is counted may stand, and how many words its numeral may stand before its noun. Set by hand. */
const COUNTED_REACH = 80;
const LONGEST_COUNTED = 4;

/** Whether the phrase is an ordinal alone, and people without names are counted before it. */
export function isCountedOff(view: StoryView, { lemma, range, head, modifiers }: NounPhrase): boolean {
  if (!ORDINALS.has(lemma) || modifiers.length > 0 || head > range.from + 1) return false;
  if (lemma !== 'first' && lemma !== 'second' && !followsAnother(view, range.from)) return false;
  return (counted(view, range.from, COUNTING) ?? counted(view, range.from, INDEFINITE_DETERMINERS)) === true;
}

function followsAnother(view: StoryView, before: number): boolean {
  for (let token = before - 1; token > Math.max(-1, before - COUNTED_REACH); token--)
    if (EARLIER.has(view.word(token))) return true;
  return false;
}

/** Whether what one of the words counts last before the token are people without names; null where they count nothing. */
function counted(view: StoryView, before: number, numerals: ReadonlySet<string>): boolean | null {
  for (let token = before - 1; token > Math.max(-1, before - COUNTED_REACH); token--) {
    if (!numerals.has(view.word(token))) continue;
    for (let noun = token + 1; noun <= token + LONGEST_COUNTED && view.isWord(noun); noun++) {
      const lemma = nounLemma(view.word(noun));
      // "a bank official": the noun is the last of its phrase.
      const goesOn = view.isPersonNoun(view.word(noun + 1));
      if (goesOn) continue;
      if (view.isPersonNoun(view.word(noun))) return !isNamed(view, noun);
      if (ORGANIZATION_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lemma)) return false;
    }
  }
  return null;
}

/** "Two ministers, Ann Roe and Tom Park,": they have names. */
function isNamed(view: StoryView, noun: number): boolean {
  const next = view.word(noun + 1) === ',' ? noun + 2 : noun + 1;
  const token = view.story.tokens[next];
  return token !== undefined && view.mentionsIn(token).some(({ type }) => type === 'person');
}
