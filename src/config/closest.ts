/** House configuration, pure: the known name that a mistyped one most likely means. */
import { changes } from '../engine/text/editDistance';

/** The known name at most two changes away (one for names of up to four letters), or null where none or several are. */
export function closest(name: string, known: readonly string[]): string | null {
  const limit = name.length <= 4 ? 1 : 2;
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const distance = changes(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
    else if (distance === least) best = null;
  }
  return best;
}
