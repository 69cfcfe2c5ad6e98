/** Command `copydesk export`: each piece of copy in a form that other people and programs take. */
import { exportFiles, exportFormat, type ExportFormat } from '../formats/export';
import { EXIT } from './output';
import { OutputFolder } from './outputFolder';
import { Session, type SharedOptions, type Surroundings } from './session';

export interface ExportOptions extends SharedOptions {
  readonly to: ExportFormat;
  /** Folder for the files of each story; null for standard output. */
  readonly out: string | null;
}

/** @returns the exit code. */
export async function exportCopy(
  paths: readonly string[],
  options: ExportOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { output, version } = surroundings;
  const { to, out } = options;
  if (out !== null) return exportInto(out, paths, options, surroundings);
  const format = exportFormat(to, version);
  if (format === null) {
    output.complain(`${to} has two files a story: say with --out in which folder`);
    return EXIT.badInput;
  }
  const session = new Session(surroundings, options);
  await session.run(paths, format, () => undefined);
  return session.unreadable.length > 0 ? EXIT.badInput : EXIT.done;
}

async function exportInto(
  folder: string,
  paths: readonly string[],
  options: ExportOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { output, version } = surroundings;
  const files = new OutputFolder(folder, paths);
  const problem = await files.open();
  if (problem !== null) {
    output.complain(problem);
    return EXIT.badInput;
  }
  const session = new Session(surroundings, options);
  for await (const analyzed of session.read(paths)) {
    const written = await files.write(analyzed.id, exportFiles(options.to, analyzed, version));
    if ('error' in written) session.refuse({ id: analyzed.id, error: written.error });
    else if (written.renamed) output.complain(`${analyzed.id}: written as ${written.name}, since that name was taken`);
  }
  return session.unreadable.length > 0 ? EXIT.badInput : EXIT.done;
}
