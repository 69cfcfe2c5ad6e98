/** House configuration, pure: what is wrong with a file of the desk, and where. */
import type { Span } from '../engine';

/** A fault of a file, at its place. */
export interface ConfigDiagnostic extends Span {
  readonly message: string;
  /** `error`: this part is not in force; `warning`: it is, and may not do what was meant. */
  readonly severity: 'error' | 'warning';
}

/** A file with more faults is something else than it is taken for: nobody reads them, and each costs time. */
const MOST_FAULTS = 200;

/** The faults of one file, gathered. */
export class Faults {
  private readonly found: ConfigDiagnostic[] = [];

  /**
   * @param length of the file in UTF-16 code units
   * @param offset of the part that spans count from (after the dashes of front matter)
   */
  constructor(
    private readonly length: number,
    private readonly offset = 0,
  ) {}

  /**
   * Spans are made never empty, so that an editor has something to underline.
   * @param message is made only where it is kept
   */
  add({ start, end }: Span, message: string | (() => string), severity: ConfigDiagnostic['severity'] = 'error'): void {
    if (this.found.length > MOST_FAULTS) return;
    const from = Math.min(start + this.offset, Math.max(0, this.length - 1));
    const to = Math.max(from + 1, Math.min(end + this.offset, this.length));
    const isLast = this.found.length === MOST_FAULTS;
    const said = isLast ? 'There are more faults from here on.' : typeof message === 'string' ? message : message();
    this.found.push({ start: from, end: to, message: said, severity });
  }

  /** Whether something inside the span has been reported. */
  has({ start, end }: Span): boolean {
    return this.found.some((fault) => start <= fault.start - this.offset && fault.end - this.offset <= end);
  }

  /** In the order of the text. */
  inOrder(): readonly ConfigDiagnostic[] {
    return [...this.found].sort((a, b) => a.start - b.start);
  }
}
