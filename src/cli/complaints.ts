/** Command line: what is wrong, on standard error: a line for each file, then how many more there are. */
import type { Unreadable } from './inputs';

/** What was found in one file, and how much of it there may be on the screen. */
export interface ComplaintLimits {
  /** Lines for one file; what is over is counted in the last one. */
  readonly lines: number;
  /** Files with lines of their own; what is over is counted at the end. */
  readonly files: number;
}

/** For a run over copy. */
export const ONE_LINE: ComplaintLimits = { lines: 1, files: 20 };
/** For whoever asks what is wrong. */
export const MANY_LINES: ComplaintLimits = { lines: 20, files: 1000 };

export class Complaints {
  /** What kept the run from being what was asked for: input that could not be read, and set-up that could not be used. */
  readonly unusable: Unreadable[] = [];
  private files = 0;
  private left = 0;

  constructor(
    private readonly complain: (sentence: string) => void,
    private readonly limits: ComplaintLimits = ONE_LINE,
  ) {}

  /** Something could not be read or used: each has its line, and the run ends with exit code 2. */
  refuse(unusable: Unreadable): void {
    this.unusable.push(unusable);
    this.complain(`${unusable.id}: ${unusable.error}`);
  }

  /** Lines about one file, with their places ("path:line:column: what"). */
  about(lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.files += 1;
    if (this.files > this.limits.files) {
      this.left += 1;
      return;
    }
    const shown = lines.slice(0, this.limits.lines);
    const more = lines.length - shown.length;
    shown.forEach((line, index) => {
      const isLast = index === shown.length - 1;
      this.complain(isLast && more > 0 ? `${line} (and ${more} more in this file)` : line);
    });
  }

  /** Says how many files had no line of their own. */
  end(): void {
    if (this.left > 0) this.complain(`the same or the like of ${this.left} more ${this.left === 1 ? 'file' : 'files'}`);
    this.left = 0;
  }
}
