/**
 * The attributions' room: a figure or a chance that people or bodies put on something: "Two officers put the losses higher, at 29", "An aide
 * gave the odds as one in ten", "The sum was put at $6 million by a lawyer", "The ministry put the damage at $2 billion".
 */
import { BE_FORMS } from '../../english/auxiliaries';
import { CLAUSE_JOINERS } from '../../english/closedClasses';
import { wordSet } from '../../english/wordSet';
import type { SourceClass } from '../../model';
import { nounLemma } from '../../syntax/lemma';
import { nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isPunctuation, isQuotationMark, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentBefore } from './contentRules';
import type { Passage } from './passage';
import { subjectBefore } from './rules';
import { readSource } from './sourceClass';
import { personAfter } from './unnamedSubjects';
import { isInRelativeClause, OF_SAYING, subjectOf } from './verbSubjects';

/** Words that may stand before a number. */
const ABOUT = wordSet(
  'a about almost an around at between close fewer just least less more nearly only over roughly than the to under up well',
);
/** What is a number or a measure without being tagged as one. */
const NUMBERS = wordSet(`
  $ £ € billion century couple day decade dozen dozens even few fifth fortnight half hour hundred hundreds million minute month nil quarter tens
  tenth third thirds thousand thousands two-thirds week year zero
`);
/** After a number these make it a time. */
const HOURS = wordSet(`a.m a.m. am o'clock p.m p.m. pm`);
/** The most words from the verb to the word that leads up to the figure. Set by hand. */
const LONGEST_OBJECT = 12;
/** The most words from the figure to the "by" of a passive. Set by hand. */
const BY_REACH = 6;

/** Verbs for putting a figure on something, by the words that lead up to it. "Placed" and "gave" do so of a quantity only. */
const VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['put', new Set(['at'])],
  ['puts', new Set(['at'])],
  ['placed', new Set(['at'])],
  ['gave', new Set(['as', 'of'])],
  ['offered', new Set(['of'])],
]);
const QUANTITIES = wordSet(`
  chance cost count estimate figure forecast guess likelihood loss number odd odds price probability projection share size sum toll total value
`);
/** Of these "of" gives the figure. */
const STATED = wordSet('count estimate figure forecast guess projection toll');

/** Whether a figure may be put on something by the word. */
export function mayPutFigure(word: string): boolean {
  return VERBS.has(word);
}

/** Everything from the verb to the figure is the content; in the passive what the figure is put on is another. */
export function putFigure(passage: Passage, position: number): Candidate | null {
  const { words } = passage;
  const leads = VERBS.get(words[position]!);
  if (leads === undefined) return null;
  const sentence = sentenceAt(passage, position);
  if (BE_FORMS.has(words[position - 1] ?? '')) return wasPut(passage, position, sentence);
  const verb = verbStart(passage, position);
  // "a man who puts his net worth at $11 million": which man is meant.
  if (isInRelativeClause(passage, verb)) return null;
  const unnamed = subjectOf(OF_SAYING, passage, verb, sentence)?.source;
  const source = unnamed ?? named(passage, subjectBefore(passage, verb, sentence.from));
  if (source === null) return null;
  let measured = words[position] === 'put' || words[position] === 'puts';
  for (let at = position + 1; at < Math.min(sentence.to, position + LONGEST_OBJECT); at++) {
    measured ||= QUANTITIES.has(nounLemma(words[at]!));
    if (!measured || !leads.has(words[at]!) || at === position + 1) continue;
    // "offered a total of 40 bottles"
    if (words[at] === 'of' && !STATED.has(words[at - 1]!)) continue;
    const to = figureEnd(passage, at + 1, sentence);
    if (to === null) continue;
    const cue = { from: position, to: position + 1 };
    const reason = unnamed === undefined ? 'named-put-at' : 'put-at';
    return { source, cue, contents: [{ from: position + 1, to }], reason };
  }
  return null;
}

/** "The ministry", "Lena Orr": the phrase where it is a body, a paper or somebody with a name. */
function named(passage: Passage, phrase: TokenRange | null): TokenRange | null {
  return phrase !== null && NAMED.has(readSource(passage, phrase, NO_NOUNS).class) ? phrase : null;
}

const NAMED: ReadonlySet<SourceClass> = new Set(['named-person', 'named-organization', 'document']);
const NO_NOUNS: ReadonlySet<string> = new Set();

function verbStart({ words }: Passage, position: number): number {
  return ['has', 'have', 'had'].includes(words[position - 1] ?? '') ? position - 1 : position;
}

/** "The sum was put at $6 million by a lawyer." */
function wasPut(passage: Passage, position: number, sentence: TokenRange): Candidate | null {
  const { words } = passage;
  if (words[position + 1] !== 'at') return null;
  const from = position + 2;
  if (figureEnd(passage, from, sentence) === null) return null;
  let by = from;
  while (by < Math.min(sentence.to, from + BY_REACH) && words[by] !== 'by') by++;
  if (words[by] !== 'by') return null;
  const unnamed = personAfter(passage, by + 1, sentence.to);
  const source = unnamed ?? named(passage, nounPhraseAfter(passage, by + 1, sentence.to));
  const object = contentBefore(passage, position - 1, sentence);
  if (source === null || object === null) return null;
  const cue = { from: position, to: position + 1 };
  const reason = unnamed === null ? 'named-put-at' : 'put-at';
  return { source, cue, contents: [object, { from: position + 1, to: by }], reason };
}

/** Where the figure that begins at the position ends; null where none does. A quotation may give it: "at “better than even”". */
function figureEnd(passage: Passage, from: number, sentence: TokenRange): number | null {
  const { words, tags, quotation } = passage;
  const isQuoted = isQuotationMark(passage, from);
  let number = from;
  while (!isQuoted && ABOUT.has(words[number] ?? '')) number++;
  const isFigure = tags[number] === 'CD' || NUMBERS.has(words[number] ?? '');
  if (!isQuoted && (!isFigure || HOURS.has(words[number + 1] ?? ''))) return null;
  let to = number + 1;
  while (to < sentence.to && (isQuoted ? quotation[to] === quotation[from] : !endsFigure(passage, to))) to++;
  return to;
}

function endsFigure(passage: Passage, at: number): boolean {
  return isPunctuation(passage, at) || CLAUSE_JOINERS.has(passage.words[at]!);
}
