/** Command line: one run over its inputs: the engine, each file's desk, what went wrong. Commands share it. */
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Analysis, CarrierName, Engine } from '../engine';
import { applyIgnores } from '../config';
import { Complaints } from './complaints';
import { Desks, storyName, type Desk, type DeskOptions } from './desk';
import { DeskKnowledge } from './deskKnowledge';
import type { Analyzed, Format } from '../formats/format';
import { countCopy, readFolder, type FolderRules } from './folderCopy';
import { isFolder, STANDARD_INPUT, readInputs, type Bytes, type Copy, type Unreadable } from './inputs';
import type { BadLine, Request } from './jsonLines';
import type { Output } from './output';
import { answer, inOrder, Workers, type Answer, type Task, type WorkerThread } from './workers';

/** What the process hands to a command; tests hand in their own. */
export interface Surroundings {
  readonly output: Output;
  readonly standardInput: Bytes;
  /** True where a person, not a file or a program, is at standard input. */
  readonly standardInputIsTerminal: boolean;
  /** Made when first needed: `--help` needs none. */
  readonly engine: () => Engine;
  /** Has `stop` called in place of the end of the process when somebody presses Ctrl+C. @returns what ends that */
  readonly onInterrupt: (stop: () => void) => () => void;
  /** Starts a thread that reads copy beside this one. */
  readonly startWorker: () => WorkerThread;
  readonly version: string;
}

/** Options that every command with copy shares. */
export interface SharedOptions extends DeskOptions {
  /** ISO day for copy that brings none of its own, or null. */
  readonly date: string | null;
  /** How many threads read copy, the main one among them; 1 where nothing is said. */
  readonly jobs?: number;
  /** What the copy is in, where the reader said so; null goes by name and text. */
  readonly as?: CarrierName | null;
}

/** An answer to a line of an archive, and whether something was wrong with it. */
interface AnsweredLine {
  readonly text: string;
  readonly bad: boolean;
}

function badLine(line: BadLine): AnsweredLine {
  return { text: `${JSON.stringify(line)}\n`, bad: true };
}

/** Copy of a file that was read, or could not be. */
type FileReading = Unreadable | { readonly copy: Copy; readonly desk: Desk; readonly answered: Answer };

export class Session {
  private readonly engine: Engine;
  private readonly desks: Desks;
  private readonly knowledge: DeskKnowledge;
  private readonly workers: Workers;
  readonly complaints: Complaints;
  private readonly failed = new Set<string>();

  constructor(
    private readonly surroundings: Surroundings,
    private readonly options: SharedOptions,
  ) {
    this.engine = surroundings.engine();
    this.complaints = new Complaints((sentence) => surroundings.output.complain(sentence));
    this.desks = new Desks(options, this.complaints);
    this.knowledge = new DeskKnowledge(this.engine, this.complaints);
    this.workers = new Workers(surroundings.startWorker, (options.jobs ?? 1) - 1);
  }

  /** What could not be read, and what of the set-up could not be used: any of it, and the exit code is 2. */
  get unreadable(): readonly Unreadable[] {
    return this.complaints.unusable;
  }

  /**
   * Reads and analyses each input, and writes them in the format, in the order in which they were given.
   * @param narrow what of it is written
   */
  async run(
    paths: readonly string[],
    format: Format,
    each: (analyzed: Analyzed) => void,
    narrow: (analyzed: Analyzed) => Analyzed | Promise<Analyzed> = (analyzed) => analyzed,
  ): Promise<void> {
    const { output } = this.surroundings;
    await output.write(format.begin());
    for await (const read of this.read(paths)) {
      const analyzed = await narrow(read);
      each(analyzed);
      await output.write(format.one(analyzed));
    }
    await output.write(format.end(this.unreadable));
  }

  /**
   * Reads and analyses each input, in the order in which they were given; what cannot be read is said and left out.
   * @param except real path of a folder that is left out of those that are read, since the run writes into it
   */
  async *read(paths: readonly string[], except: string | null = null): AsyncGenerator<Analyzed> {
    const rules: FolderRules = { except, decide: (path) => this.decidedByDesk(path) };
    const inputs = readInputs(paths, this.surroundings.standardInput, (folder) => readFolder(folder, rules));
    const { progress } = this.surroundings.output;
    const total = progress === null ? 0 : await this.count(paths, rules);
    let stopped = false;
    // Who types the copy in ends the process as ever.
    const isOver = paths.includes(STANDARD_INPUT)
      ? () => undefined
      : this.surroundings.onInterrupt(() => (stopped = true));
    let done = 0;
    try {
      for await (const reading of inOrder(inputs, (input) => this.readFile(input), this.workers.ahead)) {
        done += 1;
        if ('error' in reading) this.refuse(reading);
        else yield this.analyzed(reading);
        if (stopped) {
          const id = 'error' in reading ? reading.id : reading.copy.id;
          this.refuse({ id, error: `stopped here, at story ${done} of the run` });
          break;
        }
        if (total > 1) progress?.show(done, total);
      }
    } finally {
      isOver();
      progress?.clear();
    }
    this.finish();
  }

  private async count(paths: readonly string[], rules: FolderRules): Promise<number> {
    let total = 0;
    for (const path of paths) total += (await isFolder(path)) ? await countCopy(path, rules) : 1;
    return total;
  }

  /** What the patterns of the file's desk say of it. */
  private async decidedByDesk(path: string): Promise<boolean | undefined> {
    const desk = this.desks.of(path);
    if ((desk.reading?.config.copy ?? []).length === 0) return undefined;
    const { decidedByDesk } = await import('./patterns');
    return decidedByDesk(desk, resolve(path));
  }

  /** Where a story lies on its desk: the folder that holds `.copydesk`, and its path from there; null where there is none. */
  placeOf(id: string): { readonly root: string; readonly story: string } | null {
    const { root } = this.desks.of(id);
    return root === null || id === STANDARD_INPUT ? null : { root, story: storyName(id, root) };
  }

  /** Says what could not be done about an input. */
  refuse(input: Unreadable): void {
    this.complaints.refuse(input);
  }

  /** Says how much is wrong that has not been said file by file. */
  finish(): void {
    this.complaints.end();
  }

  /** The answers to an archive, line by line, in order; a line that is no copy is answered with what is wrong with it. */
  answers(requests: AsyncIterable<Request | BadLine>): AsyncGenerator<AnsweredLine> {
    return inOrder(requests, (request) => this.readLine(request), this.workers.ahead);
  }

  /**
   * Analyses one version of a story by itself, and says nothing of it.
   * @param path the file whose desk it is read for: the version may be one that Git keeps
   */
  analyzeVersion(copy: Copy, path: string): Analyzed {
    const { id, text, warnings } = copy;
    const desk = this.desks.of(path);
    const knowledge = this.knowledge.of(desk);
    const options = { defaultDate: this.options.date, houseStyle: desk.houseStyle, carrier: this.carrierOf(copy) };
    const analysis = this.engine.analyze(text, { ...options, ...(knowledge && { knowledge }) });
    return { id, warnings, analysis, ...takenOutOf(copy, analysis) };
  }

  /** What the copy is in: as it was said, unless it was taken out of a document. */
  private carrierOf({ carrier, document }: Copy): Copy['carrier'] {
    return document === undefined ? (this.options.as ?? carrier) : carrier;
  }

  private async readLine(request: Request | BadLine): Promise<AnsweredLine> {
    if ('error' in request) return badLine(request);
    const { id, line, text, date, warnings } = request;
    const desk = this.desks.of(STANDARD_INPUT);
    const options = {
      storyDate: date,
      defaultDate: this.options.date,
      houseStyle: desk.houseStyle,
      carrier: this.options.as ?? 'auto',
    } as const;
    const task: Task = { id, text, options, cards: desk.cards, warnings, wanted: 'line' };
    const answered = await this.answerTo(task, desk);
    if ('line' in answered) return { text: answered.line, bad: answered.failed };
    const why = 'error' in answered ? answered.error : 'nothing came back';
    return badLine({ id, line, error: `This copy could not be read: ${why}` });
  }

  private async readFile(input: Copy | Unreadable): Promise<FileReading> {
    if ('error' in input) return input;
    const { id, text, warnings } = input;
    const desk = this.desks.of(id);
    const options = {
      defaultDate: this.options.date,
      houseStyle: desk.houseStyle,
      carrier: this.carrierOf(input),
    } as const;
    const task: Task = { id, text, options, cards: desk.cards, warnings, wanted: 'analysis' };
    return { copy: input, desk, answered: await this.answerTo(task, desk) };
  }

  /** The answer of a worker where one is free, else of this thread. */
  private async answerTo(task: Task, desk: Desk): Promise<Answer> {
    const knowledge = this.knowledge.of(desk);
    const offered = this.workers.offer(task);
    const answered = (await offered) ?? answer(this.engine, task, knowledge);
    // Lets this thread hear what the workers have answered meanwhile.
    if (offered === null && this.workers.most > 0) await setImmediate();
    return answered;
  }

  private analyzed({ copy, desk, answered }: Exclude<FileReading, Unreadable>): Analyzed {
    const { id, warnings } = copy;
    if (!('analysis' in answered)) throw new Error('error' in answered ? answered.error : 'no analysis came back');
    const all = answered.analysis;
    const findings =
      desk.root === null
        ? all.findings
        : applyIgnores(all.findings, all.story.text, storyName(id, desk.root), desk.ignored);
    const failures = all.failures.map(({ annotator, message }) => `${annotator} failed: ${message}`);
    this.complaints.about(oneLine(id, [...failures, ...warnings, ...all.warnings]));
    this.noteFailures(id, failures);
    return { id, warnings, analysis: { ...all, findings }, ...takenOutOf(copy, all) };
  }

  /** What fails in one piece of copy, such as weights that are missing, fails in all of them: it is noted once. */
  private noteFailures(id: string, failures: readonly string[]): void {
    for (const error of failures) {
      if (this.failed.has(error)) continue;
      this.failed.add(error);
      this.complaints.unusable.push({ id, error });
    }
  }
}

/** Offsets go into the copy where the file has no text to point into. */
function takenOutOf({ text, document }: Copy, { story }: Analysis): Pick<Analyzed, 'takenOut'> {
  const takenOut = document ?? (story.text === text ? undefined : story.carrier);
  return takenOut === undefined ? {} : { takenOut };
}

/** The most sentences about one piece of copy. */
const MOST_SENTENCES = 5;

/** A line with what is to be said of a piece of copy; none where there is nothing. */
function oneLine(id: string, sentences: readonly string[]): readonly string[] {
  if (sentences.length === 0) return [];
  const more = sentences.length - MOST_SENTENCES;
  const said = sentences.slice(0, MOST_SENTENCES).join(' ');
  return [`${id}: ${said}${more > 0 ? ` (and ${more} more)` : ''}`];
}
