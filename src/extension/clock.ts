/**
 * The clock by which copy is read. A pause lets everything else run. In Node it takes no longer than that; a timer would wait a
 * millisecond at the least, and some twenty pauses lie before the first marks of a story.
 */
import type { Clock } from '../languageService/slices';

export const systemClock: Clock = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      if (typeof setImmediate === 'function') setImmediate(resolve);
      else setTimeout(resolve, 0);
    }),
};
