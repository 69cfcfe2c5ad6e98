/** How long a host waits after a keystroke. Pure: hosts keep the time. */

/** Milliseconds after the last key in which nothing is read, however fast reading is: the next key often comes sooner. */
const SHORTEST_MS = 15;
/** Milliseconds after which typing counts as stopped: what stands where somebody types is shown then, and lists are made anew. */
export const REST_MS = 350;
/** Reading is begun only when as much time has gone by as it takes: while keys come it never has more than half of the time. */
const PER_READING = 1;

/**
 * Milliseconds to wait after a key before the copy is read again.
 * @param reading milliseconds that the last reading after an edit took; undefined before the first
 */
export function pauseBeforeReading(reading: number | undefined): number {
  return Math.min(REST_MS, Math.max(SHORTEST_MS, PER_READING * (reading ?? 0)));
}
