/**
 * Command line: worker threads that read copy beside the main thread (`--jobs`). Each has an engine of its own, and what it
 * answers is what the main thread's would have said.
 */
import type { Analysis, AnalyzeOptions, CompiledCards, Engine, Knowledge } from '../engine';
import { annotatedLines } from '../formats/ndjson';

/** A piece of copy to be read. */
export interface Task {
  readonly id: string;
  readonly text: string;
  readonly options: Omit<AnalyzeOptions, 'knowledge' | 'memo' | 'early'>;
  /** The desk's own cards, or null. */
  readonly cards: CompiledCards | null;
  /** Sentences about how the copy came in. */
  readonly warnings: readonly string[];
  /** The line of an archive, or the whole Analysis, which costs more to hand from thread to thread. */
  readonly wanted: 'line' | 'analysis';
}

/** What was read, or the sentence of what was thrown. */
export type Answer =
  { readonly line: string; readonly failed: boolean } | { readonly analysis: Analysis } | { readonly error: string };

/** A task as it is sent: a desk's cards go with the first task that needs them, and from then on their number does. */
export interface Message {
  readonly task: Task;
  /** 0 where the desk has no cards. */
  readonly desk: number;
}

/** One thread that answers its tasks in order. */
export interface WorkerThread {
  postMessage(message: Message): void;
  on(event: 'message', heard: (answer: Answer) => void): unknown;
  on(event: 'error', failed: (error: Error) => void): unknown;
  ref(): void;
  unref(): void;
}

/** What a worker thread says to the main one. */
export interface MainThread {
  postMessage(answer: Answer): void;
  on(event: 'message', heard: (message: Message) => void): unknown;
}

/** Reads one piece of copy. */
export function answer(engine: Engine, task: Task, knowledge: Knowledge | undefined): Answer {
  const { id, text, options, warnings, wanted } = task;
  try {
    const analysis = engine.analyze(text, { ...options, ...(knowledge && { knowledge }) });
    if (wanted === 'analysis') return { analysis };
    return { line: annotatedLines().one({ id, warnings, analysis }), failed: analysis.failures.length > 0 };
  } catch (error) {
    // One piece of copy that breaks the engine must not cost the rest of the run.
    return { error: String(error) };
  }
}

/** The worker's side: answers one task after another. */
export function serve(main: MainThread, engine: Engine): void {
  const byDesk = new Map<number, Knowledge>();
  main.on('message', ({ task, desk }) => {
    if (task.cards !== null) byDesk.set(desk, engine.knowledge([task.cards]));
    main.postMessage(answer(engine, task, byDesk.get(desk)));
  });
}

/** Tasks that a worker may have at a time: one in hand, the others so that it need not wait for the main thread. */
const TASKS_A_WORKER = 3;
/** UTF-16 code units of copy for each worker before it is started: what takes about as long to read as a worker to start. */
const COPY_A_WORKER = 40_000;

/** The main thread's side. Workers are started as copy comes in, so a single story starts none. */
export class Workers {
  private readonly running: RunningWorker[] = [];
  private seen = 0;

  /**
   * @param start starts a thread
   * @param most how many threads there may be beside the main one
   */
  constructor(
    private readonly start: () => WorkerThread,
    readonly most: number,
  ) {}

  /** How many pieces of copy may be on their way at a time: enough for all threads, and few enough for flat memory. */
  get ahead(): number {
    return 1 + 2 * TASKS_A_WORKER * this.most;
  }

  /**
   * Hands the task to a worker. Null where none is free: the main thread reads it then. The promise gives null where the
   * worker broke down before it had an answer.
   */
  offer(task: Task): Promise<Answer | null> | null {
    this.seen += task.text.length;
    const free = this.running
      .filter(({ waiting }) => waiting < TASKS_A_WORKER)
      .reduce<RunningWorker | null>((best, one) => (best === null || one.waiting < best.waiting ? one : best), null);
    if (free !== null) return free.read(task);
    if (this.running.length >= this.most || this.seen < COPY_A_WORKER * (this.running.length + 1)) return null;
    const started = new RunningWorker(this.start());
    this.running.push(started);
    return started.read(task);
  }
}

/** A thread with the tasks that it has not answered yet. */
class RunningWorker {
  private readonly asked: ((answer: Answer | null) => void)[] = [];
  private readonly desks = new Map<CompiledCards, number>();
  private broken = false;

  constructor(private readonly thread: WorkerThread) {
    thread.on('message', (answered) => {
      this.asked.shift()?.(answered);
      // A thread that waits for tasks does not keep the process alive.
      if (this.asked.length === 0) thread.unref();
    });
    thread.on('error', () => {
      this.broken = true;
      for (const give of this.asked.splice(0)) give(null);
    });
    thread.unref();
  }

  get waiting(): number {
    return this.broken ? Infinity : this.asked.length;
  }

  read(task: Task): Promise<Answer | null> {
    this.thread.ref();
    const known = task.cards === null ? 0 : this.desks.get(task.cards);
    const desk = known ?? this.desks.size + 1;
    const cards = known === undefined ? plain(task.cards!) : null;
    if (cards !== null) this.desks.set(task.cards!, desk);
    return new Promise((give) => {
      this.asked.push(give);
      this.thread.postMessage({ task: { ...task, cards }, desk });
    });
  }
}

/** The cards as they can be sent: what else the main thread keeps with them cannot. */
function plain({ version, layer, sources, cards }: CompiledCards): CompiledCards {
  return { version, layer, sources, cards };
}

/**
 * Starts each item as it comes, and gives what becomes of them in the order in which they came.
 * @param ahead how many may be on their way at a time
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  start: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const onTheirWay: Promise<R>[] = [];
  let next: Promise<IteratorResult<T, unknown>> | null = source.next();
  while (next !== null || onTheirWay.length > 0) {
    const [first] = onTheirWay;
    // The input may stall until somebody has had the answer to what it has given so far.
    const came: IteratorResult<T, unknown> | null =
      next === null || onTheirWay.length >= ahead
        ? null
        : await (first === undefined ? next : Promise.race([first.then(() => null), next]));
    if (came === null) {
      yield await first!;
      void onTheirWay.shift();
    } else if (came.done === true) {
      next = null;
    } else {
      onTheirWay.push(start(came.value));
      next = source.next();
      // A fault of the input is thrown when it is its turn.
      next.catch(() => undefined);
    }
  }
}
