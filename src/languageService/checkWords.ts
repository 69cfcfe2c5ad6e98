/** The checklist in words for people. Pure: lists, hovers and messages speak alike. */
import type { Check, CheckableKind, CheckState } from '../checklist';
import type { Say } from './say';

/** @param heading for a heading over several */
export function checkableWord(say: Say, kind: CheckableKind, heading = false): string {
  const words: Readonly<Record<CheckableKind, readonly [string, string]>> = {
    name: [say('name'), say('Names and titles')],
    place: [say('place'), say('Places')],
    figure: [say('figure'), say('Figures')],
    date: [say('date'), say('Dates')],
    quotation: [say('quotation'), say('Quotations')],
    superlative: [say('superlative'), say('Firsts and superlatives')],
    link: [say('link'), say('Links')],
  };
  return words[kind][heading ? 1 : 0];
}

/** @param heading with a capital */
export function checkStateWord(say: Say, state: CheckState, heading = false): string {
  const words: Readonly<Record<CheckState, readonly [string, string]>> = {
    'to-do': [say('to do'), say('To do')],
    checked: [say('checked'), say('Checked')],
    queried: [say('queried'), say('Queried')],
    disputed: [say('disputed'), say('Disputed')],
  };
  return words[state][heading ? 1 : 0];
}

/** "Ines Tavares, 3 February 2026", or the day alone. */
export function handWords({ by, modified }: Pick<Check, 'by' | 'modified'>): string {
  return by === '' ? dayWords(modified) : `${by}, ${dayWords(modified)}`;
}

/** Made once, for making one takes as long as writing a hundred days. */
let days: Intl.DateTimeFormat | undefined;

/** "3 February 2026". @param time ISO time */
export function dayWords(time: string): string {
  days ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return days.format(new Date(time));
}
