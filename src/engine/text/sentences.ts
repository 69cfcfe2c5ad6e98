/** Text layer: where sentences end, judged on the tokens of one paragraph. */
import type { Token } from '../model';
import type { Work } from '../work';
import { endAfterAbbreviation } from './abbreviationEnds';
import { SPEECH_VERBS } from './abbreviations';
import { isLower, isUpper } from './characters';
import { CLOSERS, firstWord, OPENERS } from './marks';

/** The longest sentence, in tokens: a run of names or a page without stops is cut, at a semicolon where there is one. Set by hand. */
const LONGEST = 200;
/** Sentences ended between two yields. */
const SENTENCES_A_STEP = 200;

/** The ends of the sentences of a paragraph, as indices after each last token. */
export function* sentenceEnds(tokens: readonly Token[]): Work<number[]> {
  const ends: number[] = [];
  let first = 0;
  let lastSemicolon = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.text === ';') lastSemicolon = index;
    let end = -1;
    if (isStop(token)) end = endAfterStop(tokens, index);
    else if (token.text.endsWith('.')) end = endAfterAbbreviation(tokens, first, index);
    if (end < 0 && index + 1 - first >= LONGEST) {
      end = lastSemicolon >= first + LONGEST / 2 ? lastSemicolon + 1 : index + 1;
    }
    if (end < 0) continue;
    ends.push(end);
    first = end;
    index = end - 1;
    if (ends.length % SENTENCES_A_STEP === 0) yield;
  }
  if (first < tokens.length) ends.push(tokens.length);
  return ends;
}

/** A full stop, question or exclamation mark, or an ellipsis. */
function isStop(token: Token): boolean {
  if (token.kind !== 'punctuation') return false;
  const first = token.text.charCodeAt(0);
  return first === 0x2e || first === 0x3f || first === 0x21 || first === 0x2026 || first === 0x3002;
}

/** The end of the sentence whose stop stands at `index`, with closing marks; -1 when the sentence goes on. */
function endAfterStop(tokens: readonly Token[], index: number): number {
  const stop = tokens[index]!;
  let end = index + 1;
  let quoted = false;
  while (end < tokens.length && CLOSERS.has(tokens[end]!.text) && !tokens[end]!.spaced) {
    quoted ||= tokens[end]!.text !== ')' && tokens[end]!.text !== ']';
    end++;
  }
  // A straight mark with space on its left, and on its right as well, still closes when nothing else can be meant.
  const next = tokens[end];
  if (next === undefined) return end;
  if (!next.spaced && !OPENERS.has(next.text)) {
    // "end.Next": a missing space after a word; "?" or "." inside something else is no end.
    return next.kind === 'word' && isUpper(next.text.charCodeAt(0)) && stop.text === '.' && end === index + 1
      ? end
      : -1;
  }
  const ellipsis = stop.text.length > 1 || stop.text === '…';
  const opener = firstWord(tokens, end);
  if (opener === undefined) return next.kind === 'punctuation' && !OPENERS.has(next.text) ? -1 : end;
  const head = opener.text.charCodeAt(0);
  if (isLower(head)) {
    // "iPhone", "al-Shabab" open sentences too; anything else in lower case goes on.
    if (ellipsis || quoted || stop.text.charCodeAt(0) !== 0x2e) return -1;
    return OPENERS.has(next.text) || /^(?:al|el|de|van|von|i|e)[-\p{Lu}]/u.test(opener.text) ? end : -1;
  }
  if (next.kind === 'punctuation' && !OPENERS.has(next.text) && !isDash(next)) return -1;
  if (isDash(next)) return quoted || ellipsis || stop.text !== '.' ? -1 : end;
  if (quoted && stop.text.charCodeAt(0) !== 0x2e && isSpeaker(tokens, end)) return -1;
  return end;
}

/** Among how many tokens after a closed question its speaker's verb is looked for. Set by hand. */
const SPEAKER_REACH = 6;

/** "Why?" Smith asked: one to three capitalised words and a verb of speech go on with the sentence. */
function isSpeaker(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < Math.min(at + SPEAKER_REACH, tokens.length); index++) {
    const token = tokens[index]!;
    if (SPEECH_VERBS.has(token.text)) return true;
    if (token.kind !== 'word') return false;
  }
  return false;
}

function isDash(token: Token): boolean {
  return token.text === '—' || token.text === '–' || token.text === '―' || /^-+$/.test(token.text);
}
