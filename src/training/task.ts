/** Training's room (node only, never bundled): what can be trained and measured, and how the commands are read. */

export interface TaskOptions {
  /** Folder of the corpora. */
  readonly corpora: string;
  /** Only corpora with an open licence, into another file. */
  readonly open: boolean;
  /** Any other `--name` or `--name=value`. */
  readonly other: ReadonlyMap<string, string>;
}

/** What a module in this folder exports to be found by `train.ts` or `evaluate.ts`. */
export type Task = (options: TaskOptions) => void | Promise<void>;

/** Reads `TASK [--corpora DIR] [--open] [--name[=value]]` and runs the task; on a bad argument says so and ends with 2. */
export async function runTask(tasks: Readonly<Record<string, () => Promise<Task>>>, usage: string): Promise<void> {
  const words = process.argv.slice(2);
  const other = new Map<string, string>();
  let name: string | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (!word.startsWith('--')) {
      name ??= word;
      continue;
    }
    const [key = '', value] = word.slice(2).split('=', 2);
    other.set(key, value ?? (key === 'corpora' ? (words[++index] ?? '') : ''));
  }
  const load = name === undefined ? undefined : tasks[name];
  if (load === undefined) {
    console.error(`${usage}\nTasks: ${Object.keys(tasks).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  try {
    const task = await load();
    await task({ corpora: other.get('corpora') ?? '../shared/corpora', open: other.has('open'), other });
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 2;
  }
}
