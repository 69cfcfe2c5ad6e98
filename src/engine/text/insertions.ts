/**
 * Text layer: what systems set into copy and nobody reads as words: the code of a share after a company's name, the label that a page
 * gives a link for readers without a screen.
 */
import type { Span } from '../model';
import { matchEnd } from './characters';

const COMMA = 0x2c;
const ROUND = 0x28;
const SQUARE = 0x5b;
const ANGLE = 0x3c;

/** "(AAPL.O)", "<7203.T>", as Reuters writes them; "U.S" in brackets is none. */
const REUTERS_CODE = /[([<](?!(?:U\.[KNS]|E\.U)[)\]>])[A-Z\d]{1,6}[a-z]?\.[A-Z]{1,3}[)\]>]/y;
/** "(NYSE: HBK)", "(Nasdaq GS: HBK, TSX: HBK.B)": an exchange and its code. */
const EXCHANGE_AND_CODE =
  /\((?:(?:[A-Z\d]{2,7}|Nasdaq|Euronext)(?: (?:[A-Z]{2}|American|Arca|Paris|Amsterdam))?: ?[A-Z\d]{1,6}(?:[.-][A-Z]{1,2})?(?:[,;] ?)?){1,3}\)/y;

/** ", opens new tab", "(opens in a new window)". */
const LINK_LABEL = /(?:, ?|\()opens? (?:in )?(?:an? )?new (?:tab|window)\)?(?!\p{L})/iuy;

/** Whether an insertion may begin with the character: most marks pay for no look. */
export function mayBeginInsertion(code: number): boolean {
  return code === COMMA || code === ROUND || code === SQUARE || code === ANGLE;
}

/** Where an insertion that begins at `at` ends; -1 where none begins there. */
export function insertionEnd(text: string, at: number, limit: number): number {
  for (const expression of [REUTERS_CODE, EXCHANGE_AND_CODE, LINK_LABEL]) {
    const end = matchEnd(expression, text, at, limit);
    if (end >= 0) return end;
  }
  return -1;
}

/** The labels of links between two places. */
export function* linkLabels(text: string, start: number, end: number): Iterable<Span> {
  for (const { index } of text.slice(start, end).matchAll(/[,(]/g)) {
    const to = matchEnd(LINK_LABEL, text, start + index, end);
    if (to >= 0) yield { start: start + index, end: to };
  }
}
