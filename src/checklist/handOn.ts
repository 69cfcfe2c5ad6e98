/**
 * The checklist, pure: what of it may be handed on. A note or a link on something that rests on an unnamed source can give the source
 * away, so these go along only where somebody has asked for them there and then.
 */
import type { Check } from './check';
import type { Checklist, ChecklistItem } from './checklist';

/** Which notes and links to evidence go along: none, those that bear on no unnamed source, all. */
export type NotesAlong = 'none' | 'named' | 'all';

/** The checklist as it is handed on. Of marks whose words are gone nobody can tell what they rested on: their notes stay here. */
export function handOn({ items, gone }: Checklist, notes: NotesAlong): Checklist {
  return {
    items: items.map((item) => {
      const isFree = notes === 'all' || (notes === 'named' && !item.checkable.unnamedSource);
      return item.check === null || isFree ? item : { ...item, check: bare(item.check) };
    }),
    gone: notes === 'all' ? gone : gone.map(bare),
  };
}

/** Whether there is a note or a link that may bear on an unnamed source. */
export function hasNotesOnUnnamed({ items, gone }: Checklist): boolean {
  const holds = (check: Check | null): boolean => check !== null && (check.note !== '' || check.evidence !== '');
  return (
    items.some(({ check, checkable }: ChecklistItem) => checkable.unnamedSource && holds(check)) || gone.some(holds)
  );
}

/** The state, who and when. What other programs wrote beside it may be a note as well. */
function bare(check: Check): Check {
  return { ...check, note: '', evidence: '', original: null };
}
