/** Command `copydesk lsp`: a language server on standard input and output, for editors that speak the protocol. */
import { setFlagsFromString } from 'node:v8';
import type { DeskOptions } from './desk';
import { EXIT } from './output';
import type { Surroundings } from './session';

/** How long what was asked for may take when the client has closed its end. */
const LAST_WORDS_MS = 1000;

/**
 * Node lets the heap grow to thrice what lives in it before it collects, and leaves gaps where things died: of 60 MB in pages 38 were
 * alive. A server lives all day beside an editor: it collects sooner and closes the gaps, which takes a third more time for a
 * keystroke and leaves 130 MB in place of 230 after a hundred of them in 10,000 words.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=10');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--flush-bytecode');
}

/**
 * Serves until the client ends it or goes away; the process then ends by itself.
 * @param rulePages folder of the rules' pages
 * @param surroundings `served` is told when the first copy has been read
 */
export async function lsp(
  desk: DeskOptions,
  rulePages: string,
  { engine, version, served }: Pick<Surroundings, 'engine' | 'version'> & { readonly served: () => void },
): Promise<number> {
  const { serveStreams } = await import('./languageServer/server');
  // A client that goes away leaves nobody to serve; what it had asked for may still be said.
  process.stdin.once('end', () => setTimeout(() => process.exit(), LAST_WORDS_MS).unref());
  const readFirst = (): void => {
    served();
    // Not before: V8 takes back code that it made only under the same flags.
    keepHeapSmall();
  };
  serveStreams(process.stdin, process.stdout, { engine, version, rulePages, desk, readFirst });
  return EXIT.done;
}
