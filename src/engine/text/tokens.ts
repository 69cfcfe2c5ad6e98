/**
 * Text layer: raw text to tokens. Penn-like: "did" + "n't", "Clinton" + "'s", hyphenated words whole, an abbreviation with its stop, a
 * currency sign and a percent sign apart from their number. Offsets are exact; a token's text is its slice, except where characters are
 * written in another form (see `asRead`).
 */
import { Token, type Span, type TokenKind } from '../model';
import { DOMAINS } from './abbreviations';
import { addressEnd, isDomain, mailEnd, withoutClosingMarks } from './addresses';
import { readAs, type Reading } from './asRead';
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  HYPHEN,
  INVISIBLE,
  LETTER,
  matchEnd,
  PUNCTUATION,
  SPACE,
  SURROGATE,
} from './characters';
import { insertionEnd, mayBeginInsertion } from './insertions';
import { keepsStop } from './keptStops';

const PERIOD = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const AMPERSAND = 0x26;
const AT = 0x40;
const UNDERSCORE = 0x5f;

/** Words cut at the front: 'em, 'til, 'n'. */
const ELISIONS = /['’‘](?:\d\ds?|em|till?|tis|twas|cause|bout|round|n['’])/iy;
const SUFFIXES = /(?:n['’]t|['’](?:[sdm]|re|ve|ll))$/i;

/**
 * Tokens of `text` from `start` to `end`. `skip` are spans inside (sorted) that are not copy: link targets, code, emphasis
 * marks; no token touches them, nor what systems have inserted ("(AAPL.O)"). Whether white space stands before the first token is true by definition.
 */
export function tokenize(text: string, start: number, end: number, skip: readonly Span[] = []): Token[] {
  const reading = readAs(text, start, end);
  if (reading === null) return tokensOf(text, start, end, skip);
  const { text: read, starts, ends } = reading;
  return tokensOf(read, 0, read.length, movedInto(reading, skip)).map(
    (token) => new Token(starts[token.start]!, ends[token.end - 1]!, token.text, token.kind, token.spaced),
  );
}

/** The spans where the text as it is read has them. */
function movedInto({ text, starts, ends }: Reading, spans: readonly Span[]): readonly Span[] {
  let at = 0;
  return spans.map((span) => {
    while (at < text.length && starts[at]! < span.start) at++;
    const start = at;
    while (at < text.length && ends[at]! <= span.end) at++;
    return { start, end: at };
  });
}

function tokensOf(text: string, start: number, end: number, skip: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let spaced = true;
  let nextSkip = 0;
  let limit = skip[0]?.start ?? end;
  // Most copy has no address: then no word pays for looking.
  const slice = text.slice(start, end);
  const addresses = slice.includes('://') || /www\./i.test(slice);

  const push = (from: number, to: number, kind: TokenKind): void => {
    tokens.push(new Token(from, to, text.slice(from, to), kind, spaced));
    spaced = false;
  };

  while (at < end) {
    while (nextSkip < skip.length && at >= skip[nextSkip]!.start) {
      at = Math.max(at, skip[nextSkip]!.end);
      nextSkip++;
      limit = Math.min(skip[nextSkip]?.start ?? end, end);
    }
    if (at >= end) break;
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) {
      spaced = true;
      at++;
    } else if (kind === INVISIBLE) {
      at++;
    } else if (kind === LETTER || kind === DIGIT || isAstralLetter(text, at, limit)) {
      at = readWord(text, at, limit, push, addresses);
    } else if (kind === APOSTROPHE || code === 0x2018) {
      const to = spaced || !isWordBefore(tokens, at) ? elisionEnd(text, at, limit) : -1;
      if (to > 0) push(at, to, 'word');
      else if (isDoubledApostrophe(text, at, limit)) push(at, at + 2, 'punctuation');
      else push(at, at + 1, 'punctuation');
      at = tokens[tokens.length - 1]!.end;
    } else {
      const past = mayBeginInsertion(code) ? insertionEnd(text, at, limit) : -1;
      if (past >= 0) spaced = true;
      at = past >= 0 ? past : readMark(text, at, limit, kind, push);
    }
  }
  return tokens;
}

type Push = (from: number, to: number, kind: TokenKind) => void;

/** One mark, or a run that is one mark (ellipsis, double dash, "?!"). Returns where it ends. */
function readMark(text: string, at: number, limit: number, kind: number, push: Push): number {
  const code = text.charCodeAt(at);
  let to = at + 1;
  if (code === PERIOD || kind === HYPHEN) {
    while (to < limit && text.charCodeAt(to) === code) to++;
  } else if (code === 0x21 || code === 0x3f) {
    while (to < limit && (text.charCodeAt(to) === 0x21 || text.charCodeAt(to) === 0x3f)) to++;
  } else if (code === 0x60 && to < limit && text.charCodeAt(to) === 0x60) {
    to++;
  } else if (code === AT && to < limit && classOf(text.charCodeAt(to)) === LETTER) {
    const handle = mailEnd(text, at, limit);
    if (handle > 0) {
      push(at, handle, 'address');
      return handle;
    }
  } else if (kind === SURROGATE && isPair(text, at, limit)) {
    to++;
  }
  push(at, to, kind === PUNCTUATION || kind === HYPHEN ? 'punctuation' : 'symbol');
  return to;
}

/** A word or number from `at`, split as Penn does. Returns where it ends. */
function readWord(text: string, at: number, limit: number, push: Push, addresses: boolean): number {
  const first = text.charCodeAt(at) | 32;
  if (addresses && first >= 97 && first <= 122) {
    const address = addressEnd(text, at, limit);
    if (address > 0) {
      push(at, address, 'address');
      return address;
    }
  }
  const to = wordEnd(text, at, limit);
  if (text.charCodeAt(to) === AT && to < limit) {
    const mail = mailEnd(text, to, limit);
    if (mail > 0) {
      push(at, mail, 'address');
      return mail;
    }
  }
  const word = text.slice(at, to);
  if (isDomain(word)) {
    let end = to;
    if (text.charCodeAt(to) === SLASH) {
      while (end < limit && classOf(text.charCodeAt(end)) !== SPACE) end++;
      end = withoutClosingMarks(text, to, end);
    }
    push(at, end, 'address');
    return end;
  }
  if (to < limit && text.charCodeAt(to) === PERIOD && keepsStop(text, at, to, limit)) {
    push(at, to + 1, 'word');
    return to + 1;
  }
  pushParts(text, at, to, push);
  return to;
}

/** The word with its clitics cut off: "wouldn't've" is three tokens. */
function pushParts(text: string, at: number, to: number, push: Push): void {
  const word = text.slice(at, to);
  const cut = word.includes("'") || word.includes('’') ? SUFFIXES.exec(word) : null;
  if (cut === null || cut.index === 0) {
    push(at, to, isNumber(word) ? 'number' : 'word');
    return;
  }
  pushParts(text, at, at + cut.index, push);
  push(at + cut.index, to, 'word');
}

/** Where the run of letters, digits and inner marks that starts at `at` ends. */
function wordEnd(text: string, at: number, limit: number): number {
  let to = at;
  let segment = at; // start of the stretch since the last period or hyphen
  while (to < limit) {
    const code = text.charCodeAt(to);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) {
      to++;
      continue;
    }
    if (kind === SURROGATE && isAstralLetter(text, to, limit)) {
      to += 2;
      continue;
    }
    if (to === at || to + 1 >= limit) break;
    const before = classOf(text.charCodeAt(to - 1));
    const after = classOf(text.charCodeAt(to + 1));
    const inner =
      (after === LETTER || after === DIGIT) && (before === LETTER || before === DIGIT || before === INVISIBLE);
    if (kind === INVISIBLE) {
      if (after !== LETTER && after !== DIGIT) break;
    } else if (!inner) {
      break;
    } else if (code === PERIOD) {
      if (before === DIGIT && after === DIGIT) segment = to + 1;
      else if (to - segment === 1 && before === LETTER && after === LETTER) segment = to + 1;
      else if (isDottedWord(text, segment, to, limit)) segment = to + 1;
      else break;
    } else if (code === COMMA || code === COLON) {
      if (before !== DIGIT || after !== DIGIT) break;
    } else if (code === SLASH) {
      if (!isShortSlash(text, segment, to, limit)) break;
      segment = to + 1;
    } else if (kind === HYPHEN) {
      segment = to + 1;
    } else if (kind === APOSTROPHE) {
      if (after !== LETTER) break; // 6'2" is feet and inches
    } else if (code !== AMPERSAND && code !== UNDERSCORE) {
      break;
    }
    to++;
  }
  return to;
}

/** "Ph.D", "example.com": the period at `to` is inside the word. A missing space after a sentence ("end.Next") is not. */
function isDottedWord(text: string, segment: number, to: number, limit: number): boolean {
  const head = text.slice(segment, to).toLowerCase();
  if (head === 'ph' || head === 'lt' || head === 'maj') return head === 'ph';
  let end = to + 1;
  while (end < limit && end - to < 8 && classOf(text.charCodeAt(end)) === LETTER) end++;
  return DOMAINS.has(text.slice(to + 1, end)) && classOf(text.charCodeAt(end)) !== LETTER;
}

/** "9/11", "km/h", "and/or" stay whole; "OSLO/LONDON" is two places and a slash. */
function isShortSlash(text: string, segment: number, to: number, limit: number): boolean {
  if (classOf(text.charCodeAt(to + 1)) === DIGIT && classOf(text.charCodeAt(to - 1)) === DIGIT) return true;
  let end = to + 1;
  while (end < limit && end - to < 4 && classOf(text.charCodeAt(end)) === LETTER) end++;
  return to - segment < 3 || end - to - 1 < 3;
}

/** Digits with their separators, with an ordinal or plural ending: "3,000", "3:40", "1990s", "21st", "20-30". */
function isNumber(word: string): boolean {
  return /^\d[\d.,:/\-‐‑]*(?:st|nd|rd|th|s)?$/.test(word);
}

function isWordBefore(tokens: readonly Token[], at: number): boolean {
  const last = tokens[tokens.length - 1];
  return last !== undefined && last.end === at && (last.kind === 'word' || last.kind === 'number');
}

function isDoubledApostrophe(text: string, at: number, limit: number): boolean {
  return at + 1 < limit && text.charCodeAt(at) === 0x27 && text.charCodeAt(at + 1) === 0x27;
}

function isPair(text: string, at: number, limit: number): boolean {
  return at + 1 < limit && text.codePointAt(at)! > 0xffff;
}

function isAstralLetter(text: string, at: number, limit: number): boolean {
  return (
    classOf(text.charCodeAt(at)) === SURROGATE && isPair(text, at, limit) && /^\p{L}/u.test(text.slice(at, at + 2))
  );
}

/** The end of a word cut at its front; -1 where none starts here. */
function elisionEnd(text: string, at: number, limit: number): number {
  const end = matchEnd(ELISIONS, text, at, limit);
  const next = end < 0 ? 0 : classOf(text.charCodeAt(end));
  return next === LETTER || next === DIGIT ? -1 : end;
}

/** Whether the token is white space or a mark that no word is part of. */
export function isMark(token: Token): boolean {
  return token.kind === 'punctuation' || token.kind === 'symbol';
}
