/** Comparing drafts, pure: the headings that changes are listed under, and the sentence where there are none. */
import type { ChangeKind } from './change';

/** The headings, each over the kinds of change below it. */
export const CHANGE_GROUPS: readonly { readonly title: string; readonly kinds: readonly ChangeKind[] }[] = [
  { title: 'Sources', kinds: ['source-gone', 'source-renamed', 'source-added'] },
  { title: 'Reasons for anonymity', kinds: ['reason-dropped', 'reason-changed', 'reason-added'] },
  { title: 'Quotations', kinds: ['quotation-changed', 'quotation-gone', 'quotation-added'] },
  { title: 'Attribution', kinds: ['speaker-changed', 'attitude-changed', 'attribution-dropped'] },
  { title: 'Dates and figures', kinds: ['figure-changed', 'figure-gone', 'figure-added'] },
  { title: 'Names', kinds: ['name-changed', 'name-gone', 'name-added'] },
];

export const NOTHING_CHANGED = 'No source, quotation, figure or name has changed.';
