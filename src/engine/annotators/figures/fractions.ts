/** Figures: fractions: "2½", "three-quarters of a million", "half-million", "a quarter of a century". */
import { CARDINALS } from '../../english/cardinals';
import type { Token } from '../../model';
import { SCALES } from './lexicon';

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5],
  ['⅙', 1 / 6], ['⅚', 5 / 6], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8],
]); // prettier-ignore

/** The value of "½" and the like; undefined for any other sign. */
export function vulgarFraction(text: string | undefined): number | undefined {
  return text === undefined ? undefined : VULGAR.get(text);
}

const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

const PART_NAMES = Object.keys(PARTS);

/** Whether the word holds the name of a part, as every word of a fraction does. */
function namesPart(lower: string): boolean {
  return PART_NAMES.some((part) => lower.includes(part));
}

/** "quarter", "three-quarters", "two-thirds", "half"; null for any other word. */
export function fractionWord(lower: string): number | null {
  if (!namesPart(lower)) return null;
  const hyphen = lower.search(/[-‐‑]/);
  const count = hyphen < 0 ? 1 : CARDINALS.get(lower.slice(0, hyphen));
  const part = PARTS[lower.slice(hyphen + 1).replace(/s$/, '')];
  return count === undefined || part === undefined || count > part || count === 0 ? null : count / part;
}

export interface FractionReading {
  readonly value: number;
  readonly end: number;
}

/**
 * The share of a large number that starts at token `at`: "(a) quarter of a million", "three quarters of a billion",
 * "half-million", "half a million", "a half dozen". Null where none does.
 */
export function readShare(tokens: readonly Token[], at: number, limit: number): FractionReading | null {
  const lower = (position: number): string => (position < limit ? tokens[position]!.text.toLowerCase() : '');
  const first = lower(at);
  let position = first === 'a' || first === 'an' ? at + 1 : at;
  if (!namesPart(lower(position)) && !namesPart(lower(position + 1))) return null;
  const glued = /^(half|quarter)[-‐‑](?:a[-‐‑])?(\w+)$/.exec(lower(position));
  const gluedScale = glued === null ? undefined : SCALES.get(glued[2]!);
  if (gluedScale !== undefined) return { value: gluedScale / PARTS[glued![1]!]!, end: position + 1 };
  let share = fractionWord(lower(position));
  const count = CARDINALS.get(lower(position));
  if (share === null && count !== undefined && count > 0) {
    const part = fractionWord(lower(position + 1));
    share = part === null || count * part > 1 ? null : count * part;
    position++;
  }
  if (share === null) return null;
  position++;
  // "a half dozen", "a half million"
  const bare = share === 0.5 && count === undefined ? SCALES.get(lower(position)) : undefined;
  if (bare !== undefined) return { value: bare / 2, end: position + 1 };
  if (lower(position) === 'of') position++;
  else if (share !== 0.5) return null;
  if (lower(position) !== 'a' && lower(position) !== 'one') return null;
  const scale = SCALES.get(lower(position + 1));
  return scale === undefined ? null : { value: Number((share * scale).toPrecision(12)), end: position + 2 };
}
