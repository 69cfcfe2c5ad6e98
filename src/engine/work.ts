/** Work done in steps, so that a host can pause between two frames. */

/** Work that yields after each unit of it (at most some 200 words) and returns what it made. */
export type Work<T> = Generator<undefined, T, undefined>;

/** Whether a step of `pieces` items ends with the piece at `index`: then the work yields. */
export function endsStep(index: number, pieces: number): boolean {
  return index % pieces === pieces - 1;
}

/** Does the work in one go. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
