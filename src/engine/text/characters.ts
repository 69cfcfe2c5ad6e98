/** Text layer: what a single UTF-16 code unit is, looked up in a table so that the tokenizer never runs an expression per character. */

/** Classes of code units, as the tokenizer needs them. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const HYPHEN = 5;
export const PUNCTUATION = 6;
export const SYMBOL = 7;
/** Zero-width and bidirectional controls: part of a word inside one, otherwise as if they were not there. */
export const INVISIBLE = 8;
export const SURROGATE = 9;

const table = new Uint8Array(65536);

/** The class of the code unit; 0 outside the text (for NaN from `charCodeAt`). */
export function classOf(code: number): number {
  const known = table[code];
  if (known === undefined) return 0;
  if (known !== 0) return known;
  const found = classify(code);
  table[code] = found;
  return found;
}

function classify(code: number): number {
  if (code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2bb) return APOSTROPHE;
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return HYPHEN;
  if (isInvisible(code)) return INVISIBLE;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  // Nearly all copy is settled without an expression: making those ready takes a cold start long.
  if (code < 0x80) return classifyAscii(code, character);
  if (code >= 0x2012 && code <= 0x2027) return PUNCTUATION;
  // Other control characters (NUL among them) separate words and are no words themselves.
  if (/[\s\p{Cc}]/u.test(character)) return SPACE;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{P}/u.test(character)) return PUNCTUATION;
  return SYMBOL;
}

function classifyAscii(code: number, character: string): number {
  if (code <= 0x20 || code === 0x7f) return SPACE;
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return LETTER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return '%&#@*/\\$+=<>|~^`_'.includes(character) ? SYMBOL : PUNCTUATION;
}

/** Zero-width space and joiners, soft hyphen, byte-order mark, bidirectional controls. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  );
}

/** Whether the code unit is an upper-case or title-case letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (classOf(code) !== LETTER) return false;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character;
}

/** Whether the code unit is a lower-case letter. */
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (classOf(code) !== LETTER) return false;
  const character = String.fromCharCode(code);
  return character.toUpperCase() !== character;
}

/**
 * Whether the text starts with a capital. Stands for an expression with `\\p{Lu}`, as the two below do: a new process takes half
 * a millisecond to make each of those ready, and names are to be marked before then.
 */
export function startsWithCapital(text: string): boolean {
  return isUpper(text.charCodeAt(0));
}

/** Whether the text starts with a small letter. */
export function startsWithSmall(text: string): boolean {
  return isLower(text.charCodeAt(0));
}

/** How many letters the text has. */
export function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (classOf(text.charCodeAt(at)) === LETTER) count++;
  return count;
}

/** Whether the text has letters and all of those that have case are capitals. */
export function isAllCapitals(text: string): boolean {
  return text.toUpperCase() === text && text.toLowerCase() !== text;
}

/** End of the match of a sticky expression at `at`, or -1; never past `limit`. */
export function matchEnd(expression: RegExp, text: string, at: number, limit: number): number {
  expression.lastIndex = at;
  const match = expression.exec(text);
  if (match === null) return -1;
  return Math.min(at + match[0].length, limit);
}

/** The phrase for people to read: on one line, without the comma or colon that parts it from what comes after. */
export function asPhrase(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  let end = words.length;
  while (end > 0 && PARTING.has(words[end - 1]!)) end--;
  return end === 0 ? words : words.slice(0, end);
}

const PARTING = new Set(' ,;:–—');

/** "🎉", "🇫🇷", and the tone or the sign that belongs to one: it decorates the words beside it, and is none of them. */
export function isPictograph(text: string): boolean {
  // "®" and "™" belong to the name before them.
  return (
    text.charCodeAt(0) > 0x2122 && /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u.test(text)
  );
}

/** "@harbourcat": what somebody is known by where they post. */
export function isHandle(word: string): boolean {
  return word.startsWith('@') && word.length > 1;
}
