/** Command `copydesk annotate`: everything the engine says of each piece of copy. */
import { annotatedText } from './formats/annotatedText';
import type { Format } from '../formats/format';
import { annotatedJson } from '../formats/json';
import { annotatedLines } from '../formats/ndjson';
import { STANDARD_INPUT } from './inputs';
import { readRequests } from './jsonLines';
import { EXIT, type Output } from './output';
import { Session, type SharedOptions, type Surroundings } from './session';

export const ANNOTATE_FORMATS = ['text', 'json', 'ndjson'] as const;
export type AnnotateFormat = (typeof ANNOTATE_FORMATS)[number];

export interface AnnotateOptions extends SharedOptions {
  /** Null: text on a terminal, json into a file or a pipe. */
  readonly format: AnnotateFormat | null;
}

/** @returns the exit code. */
export async function annotate(
  paths: readonly string[],
  options: AnnotateOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { output } = surroundings;
  const name = options.format ?? (output.terminal ? 'text' : 'json');
  const session = new Session(surroundings, options);
  // An archive on standard input, unless files of copy are named.
  if (name === 'ndjson' && paths.every((path) => path === STANDARD_INPUT))
    return annotateArchive(session, surroundings);
  await session.run(paths, formatOf(name, output), () => undefined);
  return session.unreadable.length > 0 ? EXIT.badInput : EXIT.done;
}

function formatOf(name: AnnotateFormat, output: Output): Format {
  switch (name) {
    case 'text':
      return annotatedText(output);
    case 'json':
      return annotatedJson();
    case 'ndjson':
      return annotatedLines();
  }
}

/** Line in, line out, in order: memory does not grow with the number of lines. */
async function annotateArchive(session: Session, { output, standardInput }: Surroundings): Promise<number> {
  let code: number = EXIT.done;
  for await (const { text, bad } of session.answers(readRequests(standardInput))) {
    if (bad) code = EXIT.badInput;
    await output.write(text);
  }
  session.finish();
  return session.unreadable.length > 0 ? EXIT.badInput : code;
}
