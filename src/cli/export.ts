/** Command `copydesk export`: each piece of copy in a form that other people and programs take. */
import { handOn, type NotesAlong } from '../checklist';
import { exportFiles, exportFormat, FORMATS_WITH_CHECKS, type ExportFormat } from '../formats/export';
import type { Analyzed } from '../formats/format';
import { EXIT } from './output';
import { OutputFolder } from './outputFolder';
import { Session, type SharedOptions, type Surroundings } from './session';
import { readStoryChecks } from './storyChecks';

export interface ExportOptions extends SharedOptions {
  readonly to: ExportFormat;
  /** Folder for the files of each story; null for standard output. */
  readonly out: string | null;
  /** Which notes go along with what was found on the checklist; null leaves the checklist out. */
  readonly notes: NotesAlong | null;
}

/** @returns the exit code. */
export async function exportCopy(
  paths: readonly string[],
  options: ExportOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { output, version } = surroundings;
  const { to, out, notes } = options;
  if (notes !== null && !FORMATS_WITH_CHECKS.includes(to)) {
    output.complain(`${to} has no place for checks; ${FORMATS_WITH_CHECKS.join(', ')} have`);
    return EXIT.badInput;
  }
  if (out !== null) return exportInto(out, paths, options, surroundings);
  const format = exportFormat(to, version);
  if (format === null) {
    output.complain(`${to} has two files a story: say with --out in which folder`);
    return EXIT.badInput;
  }
  const session = new Session(surroundings, options);
  await output.write(format.begin());
  for await (const analyzed of session.read(paths))
    await output.write(format.one(withChecks(session, analyzed, options)));
  await output.write(format.end(session.unreadable));
  return session.unreadable.length > 0 ? EXIT.badInput : EXIT.done;
}

function withChecks(session: Session, analyzed: Analyzed, { notes }: ExportOptions): Analyzed {
  const place = notes === null ? null : session.placeOf(analyzed.id);
  if (notes === null || place === null) return analyzed;
  const checklist = readStoryChecks(place.root, place.story, analyzed.analysis, session.complaints);
  return checklist === null ? analyzed : { ...analyzed, checklist: handOn(checklist, notes) };
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
  for await (const analyzed of session.read(paths, files.place)) {
    const written = await files.write(
      analyzed.id,
      exportFiles(options.to, withChecks(session, analyzed, options), version),
    );
    if ('error' in written) session.refuse({ id: analyzed.id, error: written.error });
    else if (written.renamed) output.complain(`${analyzed.id}: written as ${written.name}, since that name was taken`);
  }
  return session.unreadable.length > 0 ? EXIT.badInput : EXIT.done;
}
