/** Work in steps, so that a host can stop between two frames. */

/** Work that yields after each unit of it (at most some 200 words) and returns what it made. */
export type Work<T> = Generator<undefined, T, undefined>;

/** Does the work in one go. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
