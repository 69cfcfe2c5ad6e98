/** Command line: how far a long run has come, in one line on a terminal that is drawn over and gone at the end. */

/** Milliseconds between two drawings, and before the first: a short run shows none. */
const BETWEEN = 100;
const BEFORE = 400;
/** Columns of the bar itself. */
const LONGEST_BAR = 30;

/** What it is drawn on: standard error. */
export interface Screen {
  write(text: string): unknown;
  readonly columns?: number;
}

export class Progress {
  private began: number | null = null;
  private drawn = -Infinity;
  private isShown = false;

  /** @param now milliseconds that only ever grow */
  constructor(
    private readonly screen: Screen,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** @param total how many stories there are, as far as is known */
  show(done: number, total: number): void {
    const now = this.now();
    this.began ??= now;
    if (now - this.began < BEFORE || now - this.drawn < BETWEEN) return;
    this.drawn = now;
    this.isShown = true;
    // A terminal that does not know its width says 0.
    const { columns = 0 } = this.screen;
    const line = progressLine(done, total, now - this.began, (columns > 0 ? columns : 80) - 1);
    this.screen.write(`\r${line}\u{1B}[K`);
  }

  /** Takes the line away, so that something else may be written there. */
  clear(): void {
    if (!this.isShown) return;
    this.isShown = false;
    this.drawn = -Infinity;
    this.screen.write('\r\u{1B}[K');
  }
}

/**
 * "1,204 of 10,000 stories  ━━━━──────  about 3 min left".
 * @param spent milliseconds since the first
 * @param width columns that there are
 */
export function progressLine(done: number, total: number, spent: number, width: number): string {
  const most = Math.max(total, done, 1);
  const count = `${done.toLocaleString('en')} of ${most.toLocaleString('en')} stories`;
  const left = done === 0 ? '' : `  ${timeLeft((spent / done) * (most - done))}`;
  const room = Math.min(LONGEST_BAR, width - count.length - left.length - 2);
  if (room < 5) return (count + left).slice(0, width);
  const full = Math.floor((room * done) / most);
  return `${count}  ${'━'.repeat(full)}${'─'.repeat(room - full)}${left}`;
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 100) return `about ${seconds} s left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `about ${minutes} min left` : `about ${Math.round(minutes / 60)} h left`;
}
