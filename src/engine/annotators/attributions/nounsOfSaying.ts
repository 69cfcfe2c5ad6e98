/**
 * The attributions' room: what unnamed people say or believe, put as a noun: "accusations from residents that the port cheated them", "the
 * view of many officers is that", "critics’ claim that", "a point that one aide made", "was the verdict of one critic". Leaves alone nouns
 * that do not say what is held ("the views of residents", "claims by officials that were false").
 */
import { HAVE_FORMS } from '../../english/auxiliaries';
import {
  CLAIM_NOUNS,
  MADE_VERBS,
  REQUEST_NOUNS,
  SPOKEN_NOUNS,
  SPREADING_VERBS,
  VOICED_PARTICIPLES,
} from '../../english/stances';
import { wordSet } from '../../english/wordSet';
import { nounLemma } from '../../syntax/lemma';
import { nounPhraseBefore } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isPunctuation, isQuotationMark, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { closesQuotation } from './clauseLimits';
import { contentAfter, contentBefore } from './contentRules';
import { ownerOf } from './inTheirWords';
import type { Passage } from './passage';
import { HOLDERS } from './passiveForms';
import { personAfter, personBefore } from './unnamedSubjects';

const IS = wordSet('is are was were');
const BE = wordSet('', HAVE_FORMS, IS);
/** Prepositions between the noun and the people whose view it is. */
const WHOSE = wordSet('of', HOLDERS);

/** What follows the "that" of a clause; after that of "claims that were false" a verb does. */
const OPENS_CLAUSE = /^(?:DT|PRP|NN|JJ|CD|EX|IN|VBG|``|[W“"])/;

/** Whether the noun at the word may say what somebody holds. */
export function mayBeNounOfSaying(word: string): boolean {
  const noun = nounLemma(word);
  return SPOKEN_NOUNS.has(noun) || MADE_VERBS.has(word) || VOICED_PARTICIPLES.has(word);
}

/** What the noun at the position, or the verb that makes one ("a point that aides | made"), says that people without a name hold. */
export function nounOfSaying(passage: Passage, position: number): Candidate | null {
  const sentence = sentenceAt(passage, position);
  if (passage.name[position]! >= 0) return null;
  const noun = nounLemma(passage.words[position]!);
  if (SPOKEN_NOUNS.has(noun) && !isVerbAt(passage, position))
    return (
      ofPeople(passage, position, noun, sentence) ??
      ownedByPeople(passage, position, sentence) ??
      predicateOf(passage, position, sentence)
    );
  if (passage.words[position + 1] === 'by')
    return VOICED_PARTICIPLES.has(passage.words[position]!) ? madeByThem(passage, position, sentence) : null;
  return MADE_VERBS.has(passage.words[position]!) ? thatTheyMade(passage, position, sentence) : null;
}

/** The most words from a noun to its participle: "comments | that were echoed and repeated by". Set by hand. */
const LONGEST_MAKING = 6;

/** "the concerns being voiced by many growers", "remarks that were echoed by aides": who made them comes after. */
function madeByThem(passage: Passage, verb: number, sentence: TokenRange): Candidate | null {
  const { tags, words } = passage;
  let noun = verb - 1;
  while (noun > Math.max(sentence.from, verb - LONGEST_MAKING) && isInMaking(words[noun]!, tags[noun]!)) noun--;
  if (!SPOKEN_NOUNS.has(nounLemma(words[noun]!)) || passage.name[noun]! >= 0) return null;
  const source = personAfter(passage, verb + 2, sentence.to);
  const content = nounPhraseBefore(passage, noun + 1, sentence.from);
  if (source === null || content === null) return null;
  const cue = { from: verb, to: verb + 2 };
  return { source, cue, contents: [content], reason: 'noun-of-saying', stance: true };
}

/** "that were echoed and", "being widely" */
function isInMaking(word: string, tag: string): boolean {
  return (
    BE.has(word) ||
    word === 'being' ||
    word === 'been' ||
    word === 'that' ||
    word === 'and' ||
    /^(?:VB[DN]|RB)/.test(tag)
  );
}

/** "residents fear", "aides claim": the tagger need not see the verb right after its subject. */
function isVerbAt(passage: Passage, position: number): boolean {
  const { tags } = passage;
  if (/^VB[DPZ]?$/.test(tags[position]!)) return true;
  return /^NNS$/.test(tags[position - 1] ?? '') && !/^NN/.test(tags[position]!);
}

/** "accusations from residents that …", "calls by lawmakers to go", "the claim, by two officials, that …", "the view of many is that …". */
function ofPeople(passage: Passage, noun: number, lemma: string, sentence: TokenRange): Candidate | null {
  const { words } = passage;
  const far = fromPeopleAfter(passage, noun, sentence);
  if (far !== null) return far;
  const whose = isComma(passage, noun + 1) ? noun + 2 : noun + 1;
  if (!WHOSE.has(words[whose] ?? '')) return amongPeople(passage, noun, lemma, sentence);
  // "the agency’s assessment of adults": the agency's assessment, with them as its subject matter.
  const about = words[whose] === 'of' && (passage.tags[noun - 1] === 'POS' || passage.tags[noun - 1] === 'PRP$');
  const source = about ? null : personAfter(passage, whose + 1, sentence.to);
  if (source === null) return null;
  const held = isComma(passage, source.to) && whose === noun + 2 ? source.to + 1 : source.to;
  const content = heldAt(passage, held, lemma, sentence) ?? spreading(passage, held, sentence);
  return content === null ? null : stance(source, noun, content);
}

/** "Among growers, the conviction has hardened that the dam will go." */
function amongPeople(passage: Passage, noun: number, lemma: string, sentence: TokenRange): Candidate | null {
  const { tags, words } = passage;
  if (words[sentence.from] !== 'among') return null;
  const source = personAfter(passage, sentence.from + 1, noun);
  if (source === null || !isComma(passage, source.to)) return null;
  for (let at = source.to + 1; at < noun; at++) if (!/^(?:DT|JJ|EX|VBZ|VBD)/.test(tags[at]!)) return null;
  const content = heldAt(passage, noun + 1, lemma, sentence) ?? spreading(passage, noun + 1, sentence);
  return content === null ? null : stance(source, noun, content);
}

/** How many words after its verb a "that" is looked for: "has hardened | over the weekend | that". Set by hand. */
const THAT_REACH = 7;
/** The most words of ", wistful and a little reproachful, was that". Set by hand. */
const LONGEST_ASIDE = 8;

/** "has hardened over the weekend that …"; and, after an aside, "…, was that …". */
function spreading(passage: Passage, position: number, sentence: TokenRange): TokenRange | null {
  const { cueWords, tags, words } = passage;
  let verb = position;
  if (isComma(passage, verb)) {
    verb++;
    while (verb < position + LONGEST_ASIDE && !isComma(passage, verb)) verb++;
    if (!isComma(passage, verb) || !BE.has(words[verb + 1] ?? '')) return null;
    return words[verb + 2] === 'that' ? contentAfter(passage, verb + 2, sentence) : null;
  }
  while (BE.has(words[verb] ?? '') || tags[verb] === 'RB') verb++;
  if (!SPREADING_VERBS.has(cueWords[verb]?.lemma ?? '')) return null;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + THAT_REACH) && !isPunctuation(passage, at); at++)
    if (words[at] === 'that') return contentAfter(passage, at, sentence);
  return null;
}

/** The most words of "accusations | of racism | from opponents" between the noun and "from". Set by hand. */
const LONGEST_MATTER = 6;
const OF_MATTER = new Set(['of', 'about', 'over', 'that']);

/** "accusations of racism from opponents", "complaints about the noise from residents". */
function fromPeopleAfter(passage: Passage, noun: number, sentence: TokenRange): Candidate | null {
  const { tags, words } = passage;
  if (!OF_MATTER.has(words[noun + 1] ?? '') || !CLAIM_NOUNS.has(nounLemma(words[noun]!))) return null;
  for (let at = noun + 2; at < Math.min(sentence.to, noun + LONGEST_MATTER); at++) {
    if (isPunctuation(passage, at) || /^(?:VB[DPZ]|MD)$/.test(tags[at]!)) return null;
    if (words[at] !== 'from') continue;
    const source = personAfter(passage, at + 1, sentence.to);
    return source === null ? null : stance(source, noun, { from: noun + 1, to: at });
  }
  return null;
}

/** "critics’ main complaint is that …", "some experts’ suggestion of letting ships wait". */
function ownedByPeople(passage: Passage, noun: number, sentence: TokenRange): Candidate | null {
  const source = ownerOf(passage, noun, sentence);
  if (source === null) return null;
  const content = heldAt(passage, noun + 1, nounLemma(passage.words[noun]!), sentence);
  return content === null ? null : stance(source, noun, content);
}

const RUNS = new Set(['run', 'runs', 'ran', 'goes', 'went', 'came']);
/** What was said before, as a subject: "Such was the fear of growers". */
const POINTS_BACK = new Set(['that', 'this', 'such', 'so']);

/** "“Too slow,” was the verdict of one critic", "Not yet, runs the refrain of growers", "That is the estimate of guards themselves". */
function predicateOf(passage: Passage, noun: number, sentence: TokenRange): Candidate | null {
  const { tags, words } = passage;
  if (words[noun + 1] !== 'of') return null;
  let verb = noun - 1;
  while (verb > sentence.from && /^(?:JJ|NN$)/.test(tags[verb]!)) verb--;
  if (words[verb] !== 'the') return null;
  verb--;
  const source =
    IS.has(words[verb] ?? '') || RUNS.has(words[verb] ?? '') ? personAfter(passage, noun + 2, sentence.to) : null;
  if (source === null) return null;
  if (POINTS_BACK.has(words[verb - 1] ?? '') && verb - 1 <= sentence.from + 1)
    return stance(source, noun, { from: verb - 1, to: verb });
  if (!isComma(passage, verb - 1) && !closesQuotation(passage, verb - 1)) return null;
  // "Higher, was the verdict of one pollster": a word will do.
  const content =
    contentBefore(passage, verb, sentence) ?? (verb - 1 > sentence.from ? { from: sentence.from, to: verb - 1 } : null);
  return content === null ? null : stance(source, noun, content);
}

/** What is held, where it opens at the position: "that …", "is that …", "to go" of a request, "of letting …". */
function heldAt(passage: Passage, position: number, noun: string, sentence: TokenRange): TokenRange | null {
  const { tags, words } = passage;
  if (position >= sentence.to) return null;
  const next = tags[position + 1] ?? '';
  const word = words[position]!;
  // "claims by officials | that were false": the clause says which claims.
  if (word === 'that') return OPENS_CLAUSE.test(next) ? contentAfter(passage, position, sentence) : null;
  if (BE.has(word) && (words[position + 1] === 'that' || isQuotationMark(passage, position + 1)))
    return contentAfter(passage, position + 1, sentence);
  if (word === 'to' && REQUEST_NOUNS.has(noun) && next.startsWith('VB'))
    return contentAfter(passage, position, sentence);
  if (word === 'of' && next === 'VBG') return contentAfter(passage, position, sentence);
  // "testimony of guards | accusing the officer"
  return tags[position] === 'VBG' && ['accuse', 'allege', 'claim', 'say'].includes(passage.cueWords[position]!.lemma)
    ? contentAfter(passage, position, sentence)
    : null;
}

/** "a point that a top aide | made", "a charge residents have levelled": what they say stands before. */
function thatTheyMade(passage: Passage, verb: number, sentence: TokenRange): Candidate | null {
  const { tags, words } = passage;
  // "accusations that aides | made threats": the clause has no gap.
  if (/^(?:DT|PRP|NN|JJ|CD)/.test(tags[verb + 1] ?? '')) return null;
  const helped = words[verb]!.endsWith('ing') ? IS : HAVE_FORMS;
  const from = helped.has(words[verb - 1] ?? '') ? verb - 1 : verb;
  const source = personBefore(passage, from, sentence.from);
  if (source === null) return null;
  const front = ['that', 'which'].includes(words[source.from - 1] ?? '') ? source.from - 2 : source.from - 1;
  const noun = isComma(passage, front) ? front - 1 : front;
  if (noun <= sentence.from || !SPOKEN_NOUNS.has(nounLemma(words[noun] ?? '')) || isPunctuation(passage, noun))
    return null;
  const named = nounPhraseBefore(passage, noun + 1, sentence.from) ?? { from: noun, to: noun + 1 };
  // "…, a point that aides made": the clause before is the point.
  const clause = isPunctuation(passage, named.from - 1) ? contentBefore(passage, named.from, sentence) : null;
  return { ...stance(source, verb, clause ?? named), reason: 'noun-made' };
}

function stance(source: TokenRange, cue: number, content: TokenRange): Candidate {
  return { source, cue: { from: cue, to: cue + 1 }, contents: [content], reason: 'noun-of-saying', stance: true };
}
