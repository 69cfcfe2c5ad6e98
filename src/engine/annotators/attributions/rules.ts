/**
 * The attributions' room: attributions by rule, from a verb of saying to its source and its content. Used instead of the weights where
 * there are none, and beside them for forms that are rare in their training data.
 */
import { wordSet } from '../../english/wordSet';
import { BE_FORMS, MODAL_VERBS } from '../../english/auxiliaries';
import type { Candidate } from './candidate';
import { hasVerb, isEmptyTalk } from './leavesAlone';
import { BELIEF_VERBS, DOCUMENT_VERBS, HEARER_VERBS, NEEDS_CLAUSE, SPEECH_VERBS } from '../../english/reportingVerbs';
import { contentAfter, contentBefore, extendOverQuotations } from './contentRules';
import { isNounLike, nounPhraseAfter, nounPhraseBefore } from '../../syntax/phraseBounds';
import { isComma, isDash, isPunctuation, isQuotationMark, sentenceAt } from '../../syntax/unitView';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/** Auxiliaries and adverbs that may stand before a verb of saying and belong to its cue. */
const BEFORE_VERB = wordSet(
  "has have had did does do 'd 's 've 'll later also privately publicly repeatedly previously then now long since first once",
  BE_FORMS,
  MODAL_VERBS,
);
/** Before a participle these make it a passive, whose subject did not speak. */
const PASSIVE = wordSet("get gets got 's 're", BE_FORMS);
/** With one of these in the cue nothing was said: "did not say", "declined to say". */
const NEGATIONS = new Set(['not', "n't", 'never', 'declined', 'refused', 'cannot']);
/** Forms that are always a verb of saying outside a compound. */
const CERTAIN = new Set([
  'said',
  'says',
  'told',
  'tells',
  'wrote',
  'added',
  'argued',
  'argues',
  'insisted',
  'insists',
  'believes',
  'believe',
  'say',
  'saying',
  'acknowledged',
  'alleged',
  'asserted',
  'conceded',
  'warned',
  'admitted',
  'explained',
  'thinks',
]);

/** All attributions that the rules see in the passage, in the order of their cues. */
export function attributionsByRule(passage: Passage, extraVerbs: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  for (let position = 0; position < passage.length; position++) {
    if (passage.quotation[position]! >= 0) continue;
    const candidate =
      passage.words[position] === 'according'
        ? accordingTo(passage, position)
        : verbCue(passage, position, extraVerbs, found);
    if (candidate === null) continue;
    found.push(candidate);
    position = Math.max(position, candidate.cue!.to - 1);
  }
  return extendOverQuotations(passage, found);
}

/** "according to NP", before or after its content. */
function accordingTo(passage: Passage, position: number): Candidate | null {
  if (passage.words[position + 1] !== 'to') return null;
  const sentence = sentenceAt(passage, position);
  const source = sourceAfter(passage, position + 2, sentence.to);
  if (source === null) return null;
  const opens = position <= sentence.from + 1;
  const content = opens
    ? contentAfter(passage, source.to, sentence)
    : (contentBefore(passage, position, sentence) ?? contentAfter(passage, source.to, sentence));
  if (content === null) return null;
  return { source, cue: { from: position, to: position + 2 }, contents: [content], reason: 'according-to' };
}

function verbCue(
  passage: Passage,
  position: number,
  extraVerbs: ReadonlySet<string>,
  found: readonly Candidate[],
): Candidate | null {
  const { words, tags } = passage;
  const word = words[position]!;
  if (passage.tokens[position]!.kind !== 'word' || passage.name[position]! >= 0) return null;
  const lemma = passage.cueWords[position]!.lemma;
  const extra = extraVerbs.has(lemma);
  if (!extra && !SPEECH_VERBS.has(lemma) && !BELIEF_VERBS.has(lemma) && !DOCUMENT_VERBS.has(lemma)) return null;
  if (!CERTAIN.has(word) && !tags[position]!.startsWith('VB')) return null;
  if (words[position - 1] === 'to' || ['the', 'a', 'an', 'this', 'of'].includes(words[position - 1] ?? '')) return null;
  const sentence = sentenceAt(passage, position);
  const from = cueStart(passage, position, sentence.from);
  for (let at = from; at < position; at++) if (NEGATIONS.has(words[at]!)) return null;
  const passive = PASSIVE.has(words[position - 1] ?? '') && tags[position] !== 'VBG';
  if (passive) return null;
  const needsClause = NEEDS_CLAUSE.has(lemma) || !CERTAIN.has(word);
  return (
    afterQuotation(passage, { from, to: position + 1 }, sentence, lemma) ??
    beforeContent(passage, { from, to: position + 1 }, sentence, lemma, needsClause && !extra, found)
  );
}

/** Where the cue begins: the auxiliaries, adverbs and negations right before its verb are part of it. */
function cueStart(passage: Passage, position: number, limit: number): number {
  let from = position;
  while (from > limit && (BEFORE_VERB.has(passage.words[from - 1]!) || NEGATIONS.has(passage.words[from - 1]!))) from--;
  while (from < position && !BEFORE_VERB.has(passage.words[from]!) && !NEGATIONS.has(passage.words[from]!)) from++;
  return from;
}

/** "…," X said / "…," said X / … , X said. */
function afterQuotation(passage: Passage, cue: TokenRange, sentence: TokenRange, lemma: string): Candidate | null {
  const inverted = closes(passage, cue.from - 1);
  if (inverted && !isParticiple(passage, cue)) {
    const source = sourceAfter(passage, cue.to, sentence.to);
    const content = source === null ? null : contentBefore(passage, cue.from, sentence);
    if (source !== null && content !== null) {
      return { source, cue, contents: [content, ...secondPart(passage, source.to, sentence)], reason: 'quoted-before' };
    }
  }
  const source = subjectBefore(passage, cue.from, sentence.from);
  if (source === null || !closes(passage, source.from - 1) || opensClause(passage, cue, sentence, lemma)) return null;
  const content = contentBefore(passage, source.from, sentence);
  if (content === null) return null;
  const contents = [content, ...secondPart(passage, cue.to, sentence)];
  return { source, cue, contents, reason: 'content-before' };
}

/** X said (that) … */
function beforeContent(
  passage: Passage,
  cue: TokenRange,
  sentence: TokenRange,
  lemma: string,
  needsClause: boolean,
  found: readonly Candidate[],
): Candidate | null {
  const content = contentAfter(passage, cue.to, sentence, HEARER_VERBS.has(lemma));
  if (content === null) return null;
  if (isEmptyTalk(passage, cue)) return null;
  if (needsClause ? !isClause(passage, content) : !hasVerb(passage, content)) return null;
  const source = isParticiple(passage, cue)
    ? subjectOfParticiple(passage, cue, sentence, found)
    : subjectBefore(passage, cue.from, sentence.from);
  if (source === null) return null;
  return { source, cue, contents: [content], reason: 'content-after' };
}

function isParticiple(passage: Passage, cue: TokenRange): boolean {
  return passage.tags[cue.to - 1] === 'VBG' && cue.to - cue.from === 1;
}

/** The subject of "…, saying that": the source before it in the sentence, else the first noun phrase of the sentence. */
function subjectOfParticiple(
  passage: Passage,
  cue: TokenRange,
  sentence: TokenRange,
  found: readonly Candidate[],
): TokenRange | null {
  const before = found.at(-1);
  if (before?.source !== undefined && before.source !== null && before.source.from >= sentence.from)
    return before.source;
  for (let position = sentence.from; position < cue.from; position++) {
    if (passage.quotation[position]! >= 0) continue;
    const phrase = nounPhraseAfter(passage, position, cue.from);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** The subject before a verb: directly, or before a parenthesis or relative clause between commas. */
export function subjectBefore(passage: Passage, to: number, limit: number): TokenRange | null {
  const direct = nounPhraseBefore(passage, to, limit);
  if (direct !== null) return relativeAntecedent(passage, direct, limit) ?? direct;
  if (!isComma(passage, to - 1) && !isDash(passage, to - 1)) return null;
  for (let position = to - 2; position > limit; position--) {
    if (passage.quotation[position] !== passage.quotation[to - 1]) return null;
    if (!isComma(passage, position) && !isDash(passage, position)) continue;
    const phrase = nounPhraseBefore(passage, position, limit);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** "a nurse who said": the antecedent. */
function relativeAntecedent(passage: Passage, phrase: TokenRange, limit: number): TokenRange | null {
  if (phrase.to - phrase.from !== 1 || passage.words[phrase.from] !== 'who') return null;
  const to = isComma(passage, phrase.from - 1) ? phrase.from - 1 : phrase.from;
  return nounPhraseBefore(passage, to, limit);
}

/** The source after a cue; an adverb or auxiliary may stand between. */
function sourceAfter(passage: Passage, from: number, limit: number): TokenRange | null {
  const phrase = nounPhraseAfter(passage, from, limit);
  return phrase !== null && isNounLike(passage, phrase.to - 1) ? phrase : null;
}

/** Whether the token ends a content before a source or cue: a comma, a closing quotation mark, a dash. */
function closes(passage: Passage, position: number): boolean {
  if (position < 0) return false;
  return isComma(passage, position) || isQuotationMark(passage, position) || isDash(passage, position);
}

/** Whether "that" or a bare clause follows the cue: then the comma before its subject closed something else. */
function opensClause(passage: Passage, cue: TokenRange, sentence: TokenRange, lemma: string): boolean {
  const next = cue.to;
  if (next >= sentence.to || passage.words[next] === 'that') return next < sentence.to;
  if (isPunctuation(passage, next)) return false;
  const content = contentAfter(passage, next, sentence, HEARER_VERBS.has(lemma));
  if (content === null) return false;
  return passage.quotation[cue.from - 1]! < 0 && isClause(passage, content) && content.from - next <= 1;
}

/** The most words between the two halves of an interrupted sentence: "…," X said at a rally, "…". Set by hand. */
const LONGEST_INTERRUPTION = 14;

/** The rest of an interrupted quotation or sentence: "…," X said, "…". */
function secondPart(passage: Passage, from: number, sentence: TokenRange): TokenRange[] {
  let position = from;
  while (position < sentence.to && !isQuotationMark(passage, position) && position - from < LONGEST_INTERRUPTION) {
    if (passage.words[position] === 'that') return [];
    position++;
  }
  if (position >= sentence.to || !isQuotationMark(passage, position)) return [];
  const quotation = passage.quotation[position]!;
  if (position > 0 && passage.quotation[position - 1] === quotation) return [];
  let to = position;
  while (to < sentence.to && passage.quotation[to] === quotation) to++;
  return to - position > 2 ? [{ from: position, to }] : [];
}

/** Among how many words of a content its verb is looked for. Set by hand. */
const FIRST_WORDS = 16;

/** Whether a content holds a finite verb near its start, is quoted, or opens with "that" or a question word. */
export function isClause(passage: Passage, content: TokenRange): boolean {
  const { words, tags } = passage;
  if (isQuotationMark(passage, content.from)) return true;
  if (['that', 'whether', 'how', 'why', 'what', 'if'].includes(words[content.from]!)) return true;
  const limit = Math.min(content.to, content.from + FIRST_WORDS);
  for (let position = content.from + 1; position < limit; position++) {
    const tag = tags[position]!;
    if (tag === 'MD' || tag === 'VBZ' || tag === 'VBD') return true;
    if (tag === 'W' || tag === 'TO') return false;
    if (isComma(passage, position)) return false;
  }
  return false;
}
