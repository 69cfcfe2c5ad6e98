/** Command `copydesk mcp`: tools for assistants over the Model Context Protocol, on standard input and output, for one folder. */
import type { DeskOptions } from './desk';
import { EXIT } from './output';
import type { Surroundings } from './session';

/** Serves until the client goes away; the process then ends by itself. @returns the exit code */
export async function mcp(
  folder: string,
  desk: DeskOptions,
  { engine, version, output }: Pick<Surroundings, 'engine' | 'version' | 'output'>,
): Promise<number> {
  const complain = (sentence: string): void => output.complain(sentence);
  const { serveStandardStreams } = await import('./modelContext/server');
  let made: ReturnType<typeof engine> | undefined;
  try {
    await serveStandardStreams(folder, { engine: () => (made ??= engine()), version, desk, complain });
  } catch (error) {
    complain(
      `${folder}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : String(error)}`,
    );
    return EXIT.badInput;
  }
  return EXIT.done;
}
