/**
 * Language server: reads open documents in slices and keeps what was read. Nothing waits for a pause in the typing: a new edit
 * drops the work on the text before it, and what was read there helps to read the next.
 */
import { carrierOf, Memo, type Analysis, type Engine, type Finding, type Knowledge } from '../../engine';
import { applyIgnores } from '../../config';
import { systemClock } from '../../languageService/clock';
import { Slices, type Clock } from '../../languageService/slices';
import type { Desk } from '../desk';
import type { OpenDocument } from './openDocument';
import type { Positions } from './positions';

/** What was read of one version of a document. */
export interface Reading {
  readonly document: OpenDocument;
  readonly version: number;
  readonly analysis: Analysis;
  readonly positions: Positions;
  /** The questions that the desk has not waved through, in the order of the text. */
  readonly open: readonly Finding[];
  readonly wishes: Wishes;
}

/** What a document is read by. */
export interface Wishes {
  readonly desk: Desk;
  readonly knowledge: Knowledge;
  /** The story's name, as `ignored.json` has it. */
  readonly story: string;
}

/** After so many milliseconds a slice takes no further step, so that requests and edits are heard. */
const SLICE_MS = 8;

interface State {
  document: OpenDocument;
  /** When it was last opened, edited or asked about: the latest is read first. */
  touched: number;
  reading: Reading | null;
  readonly memo: Memo;
  /** Whether the reading is of the text and the desk as they are now. */
  fresh: boolean;
  waiting: ((reading: Reading | null) => void)[];
}

export class Readings {
  private readonly states = new Map<string, State>();
  private readonly slices: Slices<string, Analysis>;

  /**
   * @param engine made when the first document is read
   * @param wishesOf null where the document is not copy
   * @param done is told of each reading that is of the text as it stands
   */
  constructor(
    private readonly engine: () => Engine,
    private readonly wishesOf: (document: OpenDocument) => Wishes | null,
    private readonly done: (reading: Reading) => void,
    private readonly failed: (document: OpenDocument, error: unknown) => void,
    private readonly clock: Clock = systemClock,
  ) {
    this.slices = new Slices(clock, SLICE_MS);
  }

  /** The document was opened, or its text is another. */
  changed(document: OpenDocument): void {
    const state = this.states.get(document.uri);
    if (state === undefined) {
      this.states.set(document.uri, {
        ...{ document, touched: 0, reading: null, fresh: false, waiting: [] },
        memo: new Memo(),
      });
    } else {
      if (state.document !== document) state.reading = null;
      state.document = document;
      state.fresh = false;
    }
    this.read(document.uri);
  }

  /** The desk has changed: everything is read again. */
  changedAll(): void {
    for (const [uri, state] of this.states) {
      state.fresh = false;
      this.read(uri);
    }
  }

  closed(uri: string): void {
    this.slices.drop(uri);
    this.answer(uri, null);
    this.states.delete(uri);
  }

  /** What stands in the document as it is now; null where it is not copy, not surely known, or closed before it was read. */
  async current(uri: string): Promise<Reading | null> {
    const state = this.states.get(uri);
    if (state === undefined || !state.document.isInStep) return null;
    state.touched = this.clock.now();
    if (state.fresh) return state.reading;
    return new Promise((resolve) => {
      state.waiting.push(resolve);
      if (!this.slices.has(uri)) this.read(uri);
    });
  }

  private read(uri: string): void {
    this.slices.drop(uri);
    const state = this.states.get(uri)!;
    const { document } = state;
    state.touched = this.clock.now();
    const wishes = document.isInStep ? this.wishesOf(document) : null;
    if (wishes === null) {
      state.reading = null;
      state.fresh = true;
      this.answer(uri, null);
      return;
    }
    const { version, positions, text, languageId } = document;
    this.slices.put(uri, {
      work: this.engine().steps(text, {
        houseStyle: wishes.desk.houseStyle,
        knowledge: wishes.knowledge,
        carrier: carrierOf({ language: languageId, path: uri }),
        memo: state.memo,
      }),
      urgency: () => -state.touched,
      done: (analysis) => {
        const open = [...applyIgnores(analysis.findings, text, wishes.story, wishes.desk.ignored)].sort(
          (a, b) => a.start - b.start || a.end - b.end,
        );
        state.reading = { document, version, analysis, positions, open, wishes };
        state.fresh = true;
        this.done(state.reading);
        this.answer(uri, state.reading);
      },
      failed: (error) => {
        this.failed(document, error);
        this.answer(uri, null);
      },
    });
  }

  private answer(uri: string, reading: Reading | null): void {
    const state = this.states.get(uri);
    if (state === undefined) return;
    for (const resolve of state.waiting.splice(0)) resolve(reading);
  }
}
