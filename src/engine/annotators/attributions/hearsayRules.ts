/** The attributions' room: hearsay that the copy passes on without saying from whom ("reportedly", "it is understood that"). */
import { CONDITIONALS } from '../../english/closedClasses';
import { wordSet } from '../../english/wordSet';
import { BE_FORMS } from '../../english/auxiliaries';
import { agentless } from './agentless';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import {
  ACCOUNTS_OF_SOME,
  BARE_PARTICIPLES,
  HEARSAY_ADVERBS,
  HEARSAY_PARTICIPLES,
  IT_VERBS,
  OF_SOME,
  RAISING_PARTICIPLES,
  WEAK_HEARSAY_ADVERBS,
} from '../../english/hearsay';
import { isComma, isDash, isStop, sentenceAt } from '../../syntax/unitView';
import { hearsayPhrase } from './hearsayPhrases';
import { LETS } from './letKnown';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

const BE = wordSet("'s 're", BE_FORMS);
const SUPPOSING = wordSet('when', CONDITIONALS);
const BETWEEN = new Set([
  'widely',
  'also',
  'now',
  'long',
  'generally',
  'commonly',
  'still',
  'not',
  'often',
  'already',
  'reliably',
  'then',
  'since',
  'being',
  'previously',
  'once',
]);

/** Hearsay in the passage, outside quotations, in the order of the text. */
export function hearsay(passage: Passage): Candidate[] {
  const found: Candidate[] = [];
  for (let position = 0; position < passage.length; position++) {
    if (!passage.cueWords[position]!.hearsay || passage.quotation[position]! >= 0) continue;
    const candidate =
      adverb(passage, position) ??
      participle(passage, position) ??
      itEmerged(passage, position) ??
      hearsayPhrase(passage, position) ??
      bySomeAccounts(passage, position) ??
      reducedParticiple(passage, position) ??
      agentless(passage, position);
    if (candidate === null) continue;
    found.push(candidate);
    position = candidate.cue!.to;
  }
  return found;
}

function adverb(passage: Passage, position: number): Candidate | null {
  const word = passage.words[position]!;
  if (!HEARSAY_ADVERBS.has(word) || WEAK_HEARSAY_ADVERBS.has(word)) return null;
  const content = around(passage, position);
  return content.length === 0
    ? null
    : {
        source: null,
        cue: { from: position, to: position + 1 },
        contents: content,
        reason: 'hearsay-adverb',
        hearsay: true,
      };
}

/** "is not thought to be able" is passed on as much as "is thought to be". */
const DENIABLE = new Set(['thought', 'believed', 'considered', 'suspected']);

/** "is understood to be", "are believed to have", "it is widely believed that". */
function participle(passage: Passage, position: number): Candidate | null {
  const { words } = passage;
  const word = words[position]!;
  if (!Object.hasOwn(HEARSAY_PARTICIPLES, word)) return null;
  let from = position;
  while (from > 0 && BETWEEN.has(words[from - 1]!)) from--;
  if (from === 0 || !BE.has(words[from - 1]!)) return null;
  const denied = words.slice(from, position).includes('not');
  if (denied && !DENIABLE.has(word)) return null;
  const sentence = sentenceAt(passage, position);
  if (agent(passage, position, sentence)) return null;
  let start = from - 1;
  while (start > sentence.from && ['has', 'have', 'had', 'been', 'was', 'is', "'s", '’s'].includes(words[start - 1]!))
    start--;
  // "It was said to be closing": "it" is a thing here.
  const impersonal = words[start - 1] === 'it' && words[position + 1] !== 'to';
  // "The bishop let it be known that": he says so.
  if (impersonal && LETS.has(words[start - 2] ?? '')) return null;
  // "If it is said that the club is dead": nobody says that it is; "when it was said" means a time when somebody did.
  const supposing =
    SUPPOSING.has(words[start - 2] ?? '') && !(words[start - 2] === 'when' && words[from - 1] === 'was');
  if (impersonal && supposing) return null;
  const cue = { from: start, to: position + 1 };
  if (impersonal) {
    const that = nextThat(passage, position + 1, sentence.to);
    // "It is considered a threat" is a judgement and not a claim of fact.
    if (word === 'considered' && words[that] !== 'that') return null;
    // "The project is backed by three banks, it was stated."
    const trailing = that < 0 && isComma(passage, start - 2) && isStop(passage, position + 1);
    const before = trailing ? contentBefore(passage, start - 2, sentence) : null;
    if (before !== null) {
      return {
        source: null,
        cue: { from: start - 1, to: position + 1 },
        contents: [before],
        reason: 'hearsay-passive',
        hearsay: true,
      };
    }
    if (that < 0) return amid(passage, { from: start - 1, to: position + 1 }, sentence);
    return {
      source: null,
      cue,
      contents: [{ from: that, to: end(passage, that, sentence) }],
      reason: 'hearsay-passive',
      hearsay: true,
    };
  }
  const bare = BARE_PARTICIPLES.has(word);
  if (!bare && (!RAISING_PARTICIPLES.has(word) || words[position + 1] !== 'to')) return null;
  if (word === 'said' && ['enough', 'more'].includes(words[position + 2] ?? '')) return null;
  const contents = around(passage, position, start);
  return contents.length === 0 ? null : { source: null, cue, contents, reason: 'hearsay-passive', hearsay: true };
}

/** "The road was shut because, it was said at the time, the bridge had cracked." */
function amid(passage: Passage, cue: TokenRange, sentence: TokenRange): Candidate | null {
  if (!isComma(passage, cue.from - 1)) return null;
  let comma = cue.to;
  while (comma < Math.min(sentence.to, cue.to + THAT_REACH) && !isComma(passage, comma)) comma++;
  const content = isComma(passage, comma) ? contentAfter(passage, comma + 1, sentence) : null;
  return content === null ? null : { source: null, cue, contents: [content], reason: 'hearsay-passive', hearsay: true };
}

/** "an alternative said to have been developed by its members", "a man believed to be the gunman". */
function reducedParticiple(passage: Passage, position: number): Candidate | null {
  const { words, tags } = passage;
  if (!RAISING_PARTICIPLES.has(words[position]!) || words[position] === 'claimed') return null;
  if (words[position + 1] !== 'to' || !/^(?:be|have)$/.test(words[position + 2] ?? '')) return null;
  if (
    !/^(?:NN|NNS|NNP|NNPS|,)$/.test(tags[position - 1] ?? '') ||
    !(tags[position] === 'VBN' || words[position + 2] === 'have')
  )
    return null;
  const content = contentAfter(passage, position + 1, sentenceAt(passage, position));
  if (content === null) return null;
  const cue = { from: position, to: position + 1 };
  return { source: null, cue, contents: [content], reason: 'hearsay-passive', hearsay: true };
}

/** "By some accounts, the price has tripled." */
function bySomeAccounts(passage: Passage, position: number): Candidate | null {
  const { words } = passage;
  const from = position - 2;
  if (!ACCOUNTS_OF_SOME.has(words[position]!) || words[from] !== 'by' || !OF_SOME.has(words[from + 1]!)) return null;
  // "by some accounts of the war"
  if (words[position + 1] === 'of' || words[position + 1] === 'from') return null;
  const contents = around(passage, position, from);
  const cue = { from, to: position + 1 };
  return contents.length === 0 ? null : { source: null, cue, contents, reason: 'hearsay-adverb', hearsay: true };
}

/** Within how many words a "by" names the agent. Set by hand. */
const AGENT_REACH = 4;

/** Whether "by" and a noun phrase name who says so. */
function agent(passage: Passage, position: number, sentence: TokenRange): boolean {
  for (let at = position + 1; at < Math.min(sentence.to, position + AGENT_REACH); at++)
    if (passage.words[at] === 'by') return true;
  return false;
}

/** "it emerged that", "it transpired Monday that", "word has it that", "rumor has it". */
function itEmerged(passage: Passage, position: number): Candidate | null {
  const { words } = passage;
  const sentence = sentenceAt(passage, position);
  const subject = words[position - 1];
  const emerged =
    IT_VERBS.has(passage.cueWords[position]!.lemma) &&
    (subject === 'it' ||
      subject === 'word' ||
      ((BE.has(subject ?? '') || subject === 'has') && words[position - 2] === 'it'));
  const rumour =
    words[position] === 'has' &&
    words[position + 1] === 'it' &&
    ['word', 'rumor', 'rumour', 'gossip', 'legend'].includes(subject ?? '') &&
    subject !== 'legend';
  if (!emerged && !rumour) return null;
  const after = rumour ? position + 2 : position + 1;
  const that = nextThat(passage, after, sentence.to);
  if (that < 0) return null;
  const cue = rumour ? { from: position - 1, to: position + 2 } : { from: position, to: position + 1 };
  return {
    source: null,
    cue,
    contents: [{ from: that, to: end(passage, that, sentence) }],
    reason: 'hearsay-impersonal',
    hearsay: true,
  };
}

/** Within how many words the "that" of "it emerged on Monday that" is looked for. Set by hand. */
const THAT_REACH = 7;

/** Where the clause begins: a "that" within a few words, else the next word when it can open a clause; -1 for none. */
function nextThat(passage: Passage, from: number, limit: number): number {
  for (let position = from; position < Math.min(limit, from + THAT_REACH); position++) {
    if (passage.words[position] === 'that') return position;
    if (isStop(passage, position)) break;
  }
  const tag = passage.tags[from] ?? '';
  return from < limit && (tag === 'DT' || tag === 'NNP' || tag === 'PRP' || tag === 'NNS' || tag === 'PRP$')
    ? from
    : -1;
}

function end(passage: Passage, from: number, sentence: TokenRange): number {
  for (let position = from + 2; position < sentence.to; position++)
    if (passage.words[position] === ';') return position;
  return trimmed(passage, from, sentence.to);
}

function trimmed(passage: Passage, from: number, to: number): number {
  let last = to;
  while (last > from && isStop(passage, last - 1)) last--;
  return last;
}

/** The clause round a hearsay word, without the word itself (and what `start` puts with it). */
function around(passage: Passage, position: number, start = position): TokenRange[] {
  const sentence = sentenceAt(passage, position);
  let from = sentence.from;
  for (let at = start - 1; at >= sentence.from; at--) {
    if (passage.words[at] === ';' || (isDash(passage, at) && passage.tokens[at]!.spaced)) {
      from = at + 1;
      break;
    }
    if (isComma(passage, at) && ['and', 'but', 'while', 'as'].includes(passage.words[at + 1] ?? '')) {
      from = at + 2;
      break;
    }
  }
  const to = end(passage, position, sentence);
  const contents: TokenRange[] = [];
  const left = start - (isComma(passage, start - 1) ? 1 : 0);
  if (left > from) contents.push({ from, to: left });
  const right = position + (isComma(passage, position + 1) ? 2 : 1);
  if (to > right) contents.push({ from: right, to });
  return contents;
}
