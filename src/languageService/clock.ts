/**
 * The clock by which copy is read, and the reader's day. A pause lets everything else run. In Node it takes no longer than that; a timer would wait a
 * millisecond at the least, and some twenty pauses lie before the first marks of a story.
 */
import type { Clock } from './slices';

export const systemClock: Clock = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      if (typeof setImmediate === 'function') setImmediate(resolve);
      else setTimeout(resolve, 0);
    }),
};

/** Today where the reader is, as an ISO day. */
export function today(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
