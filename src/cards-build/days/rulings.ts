/** What was settled where a list of leaders and a card differ: who is right, why, and which source says so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Disagreement } from './compare';

/** One ruling of src/cards/_rulings.yaml. Where the list was right the card was mended, so that no ruling is needed. */
export interface Ruling {
  readonly country: string;
  readonly list: string;
  /** As the list spells the name. */
  readonly listed: string;
  /** Whom the card shows, alone or with others, on the days in question. */
  readonly shown: string;
  /** `card`: the list is wrong. `both`: they count by different days or mean different offices. */
  readonly right: 'card' | 'both';
  readonly why: string;
  /** Ids of sources that the cards cite. */
  readonly source: readonly string[];
}

export function readRulings(folder: string): readonly Ruling[] {
  return (parse(readFileSync(join(folder, '_rulings.yaml'), 'utf8')) ?? []) as readonly Ruling[];
}

/** The disagreements that no ruling settles, and the rulings that settle nothing any more. */
export function settle(
  disagreements: readonly Disagreement[],
  rulings: readonly Ruling[],
): { readonly open: readonly Disagreement[]; readonly idle: readonly Ruling[] } {
  const settles = (ruling: Ruling, one: Disagreement): boolean =>
    ruling.country === one.country &&
    ruling.list === one.list &&
    ruling.listed === one.listed &&
    one.shown.includes(ruling.shown);
  return {
    open: disagreements.filter((one) => !rulings.some((ruling) => settles(ruling, one))),
    idle: rulings.filter((ruling) => !disagreements.some((one) => settles(ruling, one))),
  };
}
