/** Format `json` of a comparison: what changed between two drafts, for programs. */
import type { Change } from '../compare';
import type { Analyzed } from './format';
import { FORMAT_VERSION, spanRecord } from './document';

/** Two drafts that were held against one another. */
export interface Compared {
  readonly old: Analyzed;
  readonly new: Analyzed;
  readonly changes: readonly Change[];
}

/** One object; `old` and `new` of a change are its places, offsets into the text of that draft, or null. */
export function changesJson({ old, new: now, changes }: Compared): string {
  const value = {
    version: FORMAT_VERSION,
    old: draft(old),
    new: draft(now),
    changes: changes.map(({ kind, message, old: from, new: to, words, attitudes }) => ({
      kind,
      message,
      old: from && spanRecord(old.analysis.story, from),
      new: to && spanRecord(now.analysis.story, to),
      ...(words && { words }),
      ...(attitudes && { attitudes }),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function draft({ id, analysis, warnings, takenOut }: Analyzed) {
  return {
    id,
    ...(takenOut && { carrier: takenOut, copy: analysis.story.text }),
    storyDate: analysis.storyDate,
    warnings: [...warnings, ...analysis.warnings],
  };
}
