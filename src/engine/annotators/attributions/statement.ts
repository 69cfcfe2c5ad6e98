/** The attributions' room: from a candidate to an Attribution of the story: spans, kind, class, assertive or not. */
import { CLAUSE_OPENERS, QUANTIFIERS_ALONE, TIME_CONJUNCTIONS } from '../../english/closedClasses';
import { Attribution, SourcePhrase, textSpan, type AttributionKind, type SourceClass } from '../../model';
import type { Candidate } from './candidate';
import { nounLemma } from '../../syntax/lemma';
import {
  BELIEF_VERBS,
  DOCUMENT_VERBS,
  HEARER_VERBS,
  NEEDS_CLAUSE,
  NON_ASSERTIVE_VERBS,
  OWN_WORD_VERBS,
  SPEECH_VERBS,
  stanceFramesOf,
  VERDICT_VERBS,
} from '../../english/reportingVerbs';
import { isPersonNoun } from '../../syntax/personNoun';
import { headOf, nounPhraseAfter } from '../../syntax/phraseBounds';
import { subjectOfThey } from './clauseSubjects';
import { antecedentBefore } from './relativeSubjects';
import { isComma, isQuotationMark, sentenceAt } from '../../syntax/unitView';
import { spanOf, withinMarks } from './markedSpans';
import { readSource } from './sourceClass';
import { stanceOf } from './passiveStances';
import { isStance } from './stances';
import { VAGUE_NOUNS } from '../../english/people';
import { wordSet } from '../../english/wordSet';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/** What the reading of a candidate depends on beside the passage. */
export interface StatementContext {
  readonly paragraph: number;
  /** The house's further verbs and nouns, as lemmas. */
  readonly cueVerbs: ReadonlySet<string>;
  readonly sourceNouns: ReadonlySet<string>;
}

/** Makes the Attribution of a candidate. */
export function makeAttribution(passage: Passage, candidate: Candidate, context: StatementContext): Attribution {
  const { source, cue, contents } = candidate;
  const cueLemma = cue === null ? null : lemmaOfCue(passage, cue);
  const kind = kindOf(passage, cue, cueLemma, contents);
  const { reason, confidence } = candidate;
  const stance = takesStance(passage, candidate, context) ? true : undefined;
  const wide = stance === undefined && isNonAssertive(passage, candidate, cueLemma, kind, context) ? true : undefined;
  const hearsay = candidate.hearsay === true ? true : undefined;
  return new Attribution(
    kind,
    source === null ? null : sourcePhrase(passage, source, cueLemma, context),
    cue === null ? null : spanOf(passage, cue),
    cueLemma,
    contents.map((content) => spanOf(passage, content)),
    reason,
    context.paragraph,
    { confidence, wide, hearsay, stance, hearer: hearerOf(passage, cue, cueLemma, context) },
  );
}

/** Whom the source tells: "told a local newspaper that", "assured the council that". */
function hearerOf(
  passage: Passage,
  cue: TokenRange | null,
  cueLemma: string | null,
  context: StatementContext,
): SourcePhrase | undefined {
  if (cue === null || cueLemma === null || !HEARER_VERBS.has(cueLemma)) return undefined;
  const phrase = nounPhraseAfter(passage, cue.to, sentenceAt(passage, cue.from).to);
  return phrase === null ? undefined : sourcePhrase(passage, phrase, cueLemma, context);
}

/** "nurses, who argue", "lawmakers blocked it because they said": whom "who" or "they" means, where they have no name. */
function unnamedAntecedent(passage: Passage, { from, to }: TokenRange): TokenRange | null {
  if (to - from !== 1) return null;
  const sentence = sentenceAt(passage, from);
  if (passage.words[from] !== 'who') return subjectOfThey(passage, from, sentence);
  return antecedentBefore(passage, from, sentence.from);
}

function sourcePhrase(
  passage: Passage,
  whole: TokenRange,
  cueLemma: string | null,
  context: StatementContext,
): SourcePhrase {
  const range = withinMarks(passage, whole);
  const span = spanOf(passage, range);
  const reading = readSource(passage, range, context.sourceNouns);
  const head = passage.tokens[reading.head]!;
  const outlet = cueLemma === 'learn' && (reading.class === 'named-organization' || reading.class === 'document');
  const ownClass = outlet ? 'none' : reading.class;
  const { start, end, text } = span;
  const headSpan = textSpan(passage.story.text, head.start, head.end);
  const phrase = unnamedAntecedent(passage, range);
  const antecedent = phrase === null ? undefined : spanOf(passage, phrase);
  return new SourcePhrase(start, end, text, ownClass, headSpan, reading.headLemma, null, null, antecedent);
}

/** Verbs with a particle or noun that state something, though the verb alone does not. */
const STATING_PHRASES: ReadonlyMap<string, string> = new Map([
  ['point out', 'point out'],
  ['spell out', 'spell out'],
  ['make clear', 'make clear'],
  ['make plain', 'make plain'],
  ['make it', 'make clear'],
  ['lay out', 'lay out'],
  ['let be', 'let be known'],
  ['let slip', 'let slip'],
  ['put it', 'put'],
]);

/** The lemma of the cue's head: its first verb of saying, else its last verb, else its last word. */
function lemmaOfCue(passage: Passage, cue: TokenRange): string {
  const { words, tags } = passage;
  let verb: string | null = null;
  for (let position = cue.from; position < cue.to; position++) {
    const word = words[position]!;
    if (word === 'according') return 'accord';
    const particle = words[position + 1] === 'it' ? words[position + 2] : words[position + 1];
    const phrase = STATING_PHRASES.get(`${passage.cueWords[position]!.lemma} ${particle ?? ''}`);
    if (phrase !== undefined && position + 1 < cue.to) return phrase;
    const lemma = passage.cueWords[position]!.lemma;
    if (SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma)) return lemma;
    if (tags[position]!.startsWith('VB') && !['be', 'have', 'do'].includes(lemma)) verb ??= lemma;
  }
  return verb ?? passage.cueWords[cue.to - 1]!.lemma;
}

const ATTITUDES = new Set([
  'hopeful',
  'confident',
  'convinced',
  'afraid',
  'sure',
  'certain',
  'worried',
  'concerned',
  'optimistic',
  'pessimistic',
  'aware',
  'skeptical',
  'sceptical',
]);

function kindOf(
  passage: Passage,
  cue: TokenRange | null,
  cueLemma: string | null,
  contents: readonly TokenRange[],
): AttributionKind {
  const quoted = contents.map((content) => quotedShare(passage, content));
  if (quoted.length > 0 && quoted.every((share) => share === 'all')) return 'direct';
  if (cueLemma === 'accord' || cueLemma === 'cite' || cueLemma === 'per') {
    return quoted.some((share) => share !== 'none') ? 'mixed' : 'according-to';
  }
  if (quoted.some((share) => share !== 'none')) return 'mixed';
  if (cueLemma !== null && BELIEF_VERBS.has(cueLemma)) return 'belief';
  if (cue !== null) {
    for (let position = cue.from; position < cue.to; position++) {
      if (ATTITUDES.has(passage.words[position]!)) return 'belief';
    }
  }
  return 'indirect';
}

/** How much of a content stands in quotation marks, punctuation aside. */
function quotedShare(passage: Passage, content: TokenRange): 'all' | 'some' | 'none' {
  let inside = 0;
  let outside = 0;
  for (let position = content.from; position < content.to; position++) {
    if (passage.tokens[position]!.kind === 'punctuation') continue;
    if (passage.quotation[position]! >= 0) inside++;
    else outside++;
  }
  if (inside === 0) return 'none';
  return outside === 0 ? 'all' : 'some';
}

/** Whether the trained readers or the rules marked a stance of somebody unnamed: "critics condemned the sale". */
function takesStance(passage: Passage, candidate: Candidate, context: StatementContext): boolean {
  const { source, cue, stance } = candidate;
  if (stance === true) return true;
  if (source === null || cue === null) return false;
  if (!isStance(passage, source, cue) && !closesClause(passage, candidate) && !isTakenBy(passage, source, cue))
    return false;
  const holder = unnamedAntecedent(passage, source) ?? source;
  return UNNAMED.has(readSource(passage, holder, context.sourceNouns).class);
}

/** "were echoed by her campaign and Democrats across the country" */
function isTakenBy(passage: Passage, source: TokenRange, cue: TokenRange): boolean {
  if (passage.words[source.from - 1] !== 'by' || source.from < cue.to) return false;
  for (let position = cue.from; position < cue.to; position++)
    if (stanceOf(passage, position, () => source) !== null) return true;
  return false;
}

/** "The mood had soured, a clerk recalled.": what the verb takes, a clause, stands before its subject. */
function closesClause(passage: Passage, { source, cue, contents }: Candidate): boolean {
  if (source === null || cue === null || source.to > cue.from || !isComma(passage, source.from - 1)) return false;
  const frames = stanceFramesOf(passage.cueWords[cue.to - 1]!.lemma);
  if (frames?.has('clause') !== true && frames?.has('that-clause') !== true) return false;
  return contents[0] !== undefined && contents[0].to < source.from && hasClause(passage, cue, [contents[0]]);
}

/** Forms that state something by themselves, whatever their cue. */
const STATING_REASONS = new Set([
  'put-at',
  'named-put-at',
  'citing',
  'per',
  'words-of',
  'let-known',
  'agent',
  'quoted-as-saying',
  'outlet-quotes',
  'meeting-heard',
  'seen-document',
  'in-document',
]);

/** States nothing: a verb of wishing, backing, refusing, or a noun, with no clause and no quotation of its own. */
function isNonAssertive(
  passage: Passage,
  { source, cue, contents, hearsay, reason }: Candidate,
  cueLemma: string | null,
  kind: AttributionKind,
  context: StatementContext,
): boolean {
  if (cue === null || cueLemma === null || hearsay === true || STATING_REASONS.has(reason)) return false;
  if (cueLemma === 'accord' || context.cueVerbs.has(cueLemma)) return false;
  if (kind === 'direct' && contents.length > 0) return false;
  if (cueLemma === 'say' || cueLemma === 'report' || cueLemma === ':') return false;
  const quoted = kind === 'mixed';
  if (source === null && !quoted) return true;
  if (cueLemma === 'ask' && asksNotToBeNamed(passage, contents)) return true;
  if (cueLemma === 'claim' && contents.some((content) => passage.words[content.from] === 'responsibility')) return true;
  if (cueLemma === 'call' && !quoted) return true;
  if (cueLemma === 'find' && source !== null && isFinder(passage, source, context)) return true;
  if (
    cueLemma === 'show' &&
    source !== null &&
    isPersonNoun(readSource(passage, source, context.sourceNouns).headLemma)
  )
    return true;
  // Of many "questions" can only be a noun.
  const doubted = cueLemma === 'question' && passage.words[cue.from] !== 'questions';
  if (doubted && source !== null && isNobodyInParticular(passage, source)) return false;
  // What an unnamed source confirms, recounts or is cited for rests on that source alone.
  const citesOthers = cueLemma === 'cite' && source !== null && source.from < cue.from;
  if (OWN_WORD_VERBS.has(cueLemma) && source !== null && contents.length > 0 && !citesOthers) {
    if (UNNAMED.has(readSource(passage, source, context.sourceNouns).class)) return false;
  }
  // "One delegate called it “the worst speech of the year”": a verdict in his own words.
  if (quoted && source !== null && contents.some((content) => isVerdict(passage, cue, cueLemma, content))) return false;
  const clause = hasClause(passage, cue, contents);
  // "as a diplomat put it, an “extreme makeover”": any words at all.
  if (cueLemma === 'put' && contents.length > 0)
    return passage.words[cue.to - 1] !== 'it' && passage.words[cue.to] !== 'it' && !clause;
  // "pointed out a “growing divide”", "as many have pointed out"
  if ([...STATING_PHRASES.values()].includes(cueLemma))
    return !(clause || quoted || (source !== null && passage.words[source.from - 1] === 'as'));
  const states = SPEECH_VERBS.has(cueLemma) || BELIEF_VERBS.has(cueLemma) || DOCUMENT_VERBS.has(cueLemma);
  const mayTell = states || stanceFramesOf(cueLemma)?.has('matter') === true;
  if (source !== null && mayTell && !clause && tellsHowItIs(passage, contents)) {
    if (UNNAMED.has(readSource(passage, source, context.sourceNouns).class)) return false;
  }
  if (!states) {
    if (NON_ASSERTIVE_VERBS.has(cueLemma)) return true;
    if (clause && kind !== 'indirect') return false;
    if (source === null || !saysThat(passage, cue, contents)) return true;
    return !UNNAMED.has(readSource(passage, source, context.sourceNouns).class);
  }
  if (NEEDS_CLAUSE.has(cueLemma) || NON_ASSERTIVE_VERBS.has(cueLemma)) return !clause;
  return false;
}

/** "A friend found that the client was away": somebody who stumbles on a thing; an inquiry that "found" something states it. */
function isFinder(passage: Passage, source: TokenRange, context: StatementContext): boolean {
  const { class: own, headLemma } = readSource(passage, source, context.sourceNouns);
  return own === 'unnamed-individual' && isPersonNoun(headLemma) && !INVESTIGATORS.has(headLemma);
}

const INVESTIGATORS = new Set(
  'researcher scientist auditor investigator inspector judge coroner analyst economist expert examiner surveyor'.split(
    ' ',
  ),
);

/** The fewest quoted words that are a verdict wherever they stand; one alone ("the “safe” bridge") may be a scare quote. Set by hand. */
const VERDICT_WORDS = 2;

/** Whether the content quotes how the source judges a thing: "the report “a work of fiction”", "the claim as “nonsense”". */
function isVerdict(passage: Passage, cue: TokenRange, lemma: string, { from, to }: TokenRange): boolean {
  const { words, tokens, quotation } = passage;
  // "called on the mayor to “act at once”": what is wanted of him.
  if (DEMANDING_PARTICLES.has(words[cue.to - 1]!) || DEMANDING_PARTICLES.has(words[cue.to]!)) return false;
  const quoted: number[] = [];
  for (let at = from; at < to; at++) if (quotation[at]! >= 0 && tokens[at]!.kind === 'word') quoted.push(at);
  const first = quoted[0];
  const last = quoted.at(-1);
  if (first === undefined || last === undefined || isNaming(passage, first, last)) return false;
  if (quoted.length >= VERDICT_WORDS && VERDICT_VERBS.has(lemma)) return true;
  if (!isQuotationMark(passage, first - 1) || !isQuotationMark(passage, to - 1)) return false;
  const frames = stanceFramesOf(lemma);
  const before = ['a', 'an'].includes(words[first - 2]!) ? words[first - 3] : words[first - 2];
  if (before === 'as') return VERDICT_VERBS.has(lemma) || frames?.has('NP-as') === true;
  return before !== 'the' && VERDICT_VERBS.has(lemma) && frames?.has('verdict') === true;
}

const DEMANDING_PARTICLES = new Set(['for', 'on', 'upon', 'out']);

/** "called his boat “The Lena”", "calls it “the levy”": what a thing is called, and no word about it. */
function isNaming({ words, tokens }: Passage, first: number, last: number): boolean {
  const article = words[first] === 'the';
  if (article && last - first === 1) return true;
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]!.text);
  return isCapital(last) && (article || isCapital(first));
}

const UNNAMED: ReadonlySet<SourceClass> = new Set(['unnamed-individual', 'unnamed-group', 'indefinite']);
/** Critics who question a thing doubt it; an officer who questions a man asks him. */
function isNobodyInParticular(passage: Passage, source: TokenRange): boolean {
  const word = passage.words[headOf(passage, source)]!;
  const lemma = nounLemma(word);
  return QUANTIFIERS_ALONE.has(word) || (lemma !== word && VAGUE_NOUNS.has(lemma));
}

const NAMING = new Set(['named', 'identified', 'withheld', 'anonymous', 'anonymity', 'quoted', 'used']);

/** Among how many words of a request "named" or "withheld" is looked for. Set by hand. */
const REQUEST_REACH = 9;

/** "asked not to be named", "asked that her surname be withheld": a condition, and no statement. */
function asksNotToBeNamed(passage: Passage, contents: readonly TokenRange[]): boolean {
  return contents.some(({ from, to }) => {
    for (let position = from; position < Math.min(to, from + REQUEST_REACH); position++) {
      if (NAMING.has(passage.words[position]!)) return true;
    }
    return false;
  });
}

/** The most words between a verb and the "that" of its content: "volunteered on Monday that". Set by hand. */
const BEFORE_THAT = 6;

/** A verb that no list knows, with "that" after it: "residents rued that nobody had come". */
function saysThat({ tags, words }: Passage, cue: TokenRange, contents: readonly TokenRange[]): boolean {
  if (!tags[cue.to - 1]!.startsWith('VB')) return false;
  return contents.some(({ from }) => words[from] === 'that' && from >= cue.to && from - cue.to <= BEFORE_THAT);
}

/** "stressed the importance of the bridge", "highlighted a lack of doctors": a noun for a quality. */
function tellsHowItIs({ words }: Passage, contents: readonly TokenRange[]): boolean {
  return contents.some(({ from, to }) => {
    for (let at = from; at < Math.min(to - 1, from + BEFORE_THAT); at++)
      if (FACT_NOUNS.has(words[at]!)) return FACT_OF.has(words[at + 1]!);
    return false;
  });
}

const FACT_NOUNS = wordSet(`
  absence advantage advantages benefit benefits breadth danger dangers depth difficulty difficulties extent failure feasibility gravity hardship hardships impact importance inability
  inadequacy lack likelihood magnitude necessity need possibility risk risks role scale seriousness severity shortage significance success
  unwillingness urgency usefulness value willingness
`);
const FACT_OF = new Set(['of', 'to', 'for', 'that', 'from']);

/** Among how many words of a content its finite verb is looked for. Set by hand. */
const CLAUSE_REACH = 14;

function saysWhen({ words, cueWords }: Passage, after: number): boolean {
  return TIME_CONJUNCTIONS.has(words[after] ?? '') && SPEECH_VERBS.has(cueWords[after - 1]!.lemma);
}

/** Whether a content is more than a noun phrase: it opens with "that" or a question word, is quoted, precedes its cue, or holds a finite verb. */
function hasClause(passage: Passage, cue: TokenRange, contents: readonly TokenRange[]): boolean {
  return contents.some((content) => {
    if (CLAUSE_OPENERS.has(passage.words[content.from]!) || isQuotationMark(passage, content.from)) return true;
    // "shouted as the mayor left": when they did.
    if (content.from === cue.to && saysWhen(passage, cue.to)) return false;
    if (passage.quotation[content.from]! >= 0 && passage.quotation[content.to - 1]! >= 0) return true;
    const limit = content.to <= cue.from ? content.to : Math.min(content.to, content.from + CLAUSE_REACH);
    // "The town, he added, | had no money left": after the speaker the clause goes on with its verb.
    const resumes = contents[0]!.to < cue.from && content.from > cue.to && isComma(passage, content.from - 1);
    for (let position = content.from + (resumes ? 0 : 1); position < limit; position++) {
      const tag = passage.tags[position]!;
      // "suggest a challenger (that could be Orr) might win"
      if (passage.words[position] === '(') while (position < limit && passage.words[position] !== ')') position++;
      if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return true;
      if (['which', 'who', 'that', '–', '—'].includes(passage.words[position]!)) break;
    }
    return false;
  });
}
