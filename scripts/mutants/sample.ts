/** Scripts: faults made on purpose by Stryker's mutators, and a sample of them that is the same for the same seed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/training/random';
import { ROOT } from '../../test/support/engine';

/** Where faults are made. */
export const FOLDERS = ['src/engine/checks', 'src/engine/text', 'src/engine/knowledge', 'src/engine/syntax'];

/** One fault: a piece of the source that is replaced. */
export interface Mutant {
  /** Of this run. */
  readonly id: string;
  /** From the project's folder. */
  readonly file: string;
  /** "EqualityOperator" and the like: Stryker's names. */
  readonly kind: string;
  /** Counted from 1. */
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
}

export interface Sample {
  /** In the order in which they were drawn. */
  readonly mutants: readonly Mutant[];
  /** How many faults there are to draw from. */
  readonly all: number;
  /** Sources that hold the faults, each behind a switch, by path from the project's folder. */
  readonly sources: ReadonlyMap<string, string>;
}

interface Position {
  readonly line: number;
  readonly column: number;
}
interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** @param under paths from the project's folder; of all folders where none is given */
export async function drawSample(count: number, seed: number, under: readonly string[] = FOLDERS): Promise<Sample> {
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const quiet = (): undefined => undefined;
  const isQuiet = (): boolean => false;
  const instrumenter = new Instrumenter({
    ...{ isTraceEnabled: isQuiet, isDebugEnabled: isQuiet, isInfoEnabled: isQuiet, isWarnEnabled: isQuiet },
    ...{ isErrorEnabled: isQuiet, isFatalEnabled: isQuiet },
    ...{ trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet },
  });
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...under], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const files = listed.split('\n').filter((file) => file.endsWith('.ts'));
  const contents = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
  const instrument = (ranges: (file: string) => true | Range[]) =>
    instrumenter.instrument(
      files.map((name) => ({ name, content: contents.get(name)!, mutate: ranges(name) })),
      options,
    );

  const every = (await instrument(() => true)).mutants.filter(({ status }) => status === undefined);
  const random = seededRandom(seed);
  const drawn = new Map<string, Range[]>();
  const keys = new Set<string>();
  const order = every.map((mutant) => ({ mutant, place: random() })).sort((one, other) => one.place - other.place);
  for (const { mutant } of order.slice(0, count)) {
    keys.add(keyOf(mutant));
    drawn.set(mutant.fileName, [...(drawn.get(mutant.fileName) ?? []), mutant.location]);
  }
  // Only what was drawn is put into the sources, and what stands in it: switches take time wherever the code runs.
  const { mutants, files: instrumented } = await instrument((file) => drawn.get(file) ?? []);
  const places = new Map([...keys].map((key, place) => [key, place]));
  return {
    all: every.length,
    mutants: mutants
      .filter((mutant) => keys.has(keyOf(mutant)))
      .sort((one, other) => places.get(keyOf(one))! - places.get(keyOf(other))!)
      .map(({ id, fileName, mutatorName, location, replacement }) => ({
        id,
        file: fileName,
        kind: mutatorName,
        line: location.start.line + 1,
        original: textAt(contents.get(fileName)!, location),
        replacement,
      })),
    sources: new Map(instrumented.filter(({ name }) => drawn.has(name)).map(({ name, content }) => [name, content])),
  };
}

function keyOf(mutant: { readonly fileName: string; readonly location: Range; readonly replacement: string }): string {
  const { start, end } = mutant.location;
  return [mutant.fileName, start.line, start.column, end.line, end.column, mutant.replacement].join(':');
}

function textAt(content: string, { start, end }: Range): string {
  const lines = content.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column);
  return lines.join('\n').slice(start.column);
}
