/** Command line: one run over its inputs: the engine, each file's desk, what went wrong. Commands share it. */
import type { Analysis, Engine } from '../engine';
import { applyIgnores } from '../config';
import { Desks, storyName, type Desk, type DeskOptions } from './desk';
import { DeskKnowledge } from './deskKnowledge';
import type { Analyzed, Format } from '../formats/format';
import { STANDARD_INPUT, readInputs, type Bytes, type Copy, type Unreadable } from './inputs';
import type { Output } from './output';

/** What the process hands to a command; tests hand in their own. */
export interface Surroundings {
  readonly output: Output;
  readonly standardInput: Bytes;
  /** True where a person, not a file or a program, is at standard input. */
  readonly standardInputIsTerminal: boolean;
  /** Made when first needed: `--help` needs none. */
  readonly engine: () => Engine;
  readonly version: string;
}

/** Options that every command with copy shares. */
export interface SharedOptions extends DeskOptions {
  /** ISO day for copy that brings none of its own, or null. */
  readonly date: string | null;
}

export class Session {
  private readonly engine: Engine;
  private readonly desks: Desks;
  private readonly knowledge: DeskKnowledge;
  readonly unreadable: Unreadable[] = [];

  constructor(
    private readonly surroundings: Surroundings,
    private readonly options: SharedOptions,
  ) {
    this.engine = surroundings.engine();
    const complain = (sentence: string): void => surroundings.output.complain(sentence);
    this.desks = new Desks(options, complain);
    this.knowledge = new DeskKnowledge(this.engine, complain);
  }

  /** Reads and analyses each input in turn, and writes it in the format as it is done. */
  async run(paths: readonly string[], format: Format, each: (analyzed: Analyzed) => void): Promise<void> {
    const { output } = this.surroundings;
    await output.write(format.begin());
    for await (const analyzed of this.read(paths)) {
      each(analyzed);
      await output.write(format.one(analyzed));
    }
    await output.write(format.end(this.unreadable));
  }

  /** Reads and analyses each input when it is its turn; what cannot be read is said and left out. */
  async *read(paths: readonly string[]): AsyncGenerator<Analyzed> {
    for await (const input of readInputs(paths, this.surroundings.standardInput)) {
      if ('error' in input) this.refuse(input);
      else yield this.analyzeFile(input);
    }
  }

  /** Where a story lies on its desk: the folder that holds `.copydesk`, and its path from there; null where there is none. */
  placeOf(id: string): { readonly root: string; readonly story: string } | null {
    const { root } = this.desks.of(id);
    return root === null || id === STANDARD_INPUT ? null : { root, story: storyName(id, root) };
  }

  /** Says what could not be done about an input. */
  refuse(input: Unreadable): void {
    this.unreadable.push(input);
    this.surroundings.output.complain(`${input.id}: ${input.error}`);
  }

  /** Analyses copy that came with an id but is no file. */
  analyzeText(text: string, date: string | null): Analysis {
    return this.analyze(text, date ?? this.options.date, this.desks.of(STANDARD_INPUT), 'auto');
  }

  private analyzeFile({ id, text, markup, document, warnings }: Copy): Analyzed {
    const desk = this.desks.of(id);
    const all = this.analyze(text, this.options.date, desk, markup);
    const findings =
      desk.root === null ? all.findings : applyIgnores(all.findings, text, storyName(id, desk.root), desk.ignored);
    for (const sentence of [...warnings, ...all.warnings]) this.surroundings.output.complain(`${id}: ${sentence}`);
    for (const { annotator, message } of all.failures) {
      this.surroundings.output.complain(`${id}: ${annotator} failed: ${message}`);
    }
    return { id, warnings, analysis: { ...all, findings }, ...(document && { document }) };
  }

  private analyze(text: string, storyDate: string | null, desk: Desk, markup: Copy['markup']): Analysis {
    const knowledge = this.knowledge.of(desk);
    return this.engine.analyze(text, { storyDate, house: desk.house, markup, knowledge });
  }
}
