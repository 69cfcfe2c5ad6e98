/**
 * Demonstration page: the first script, a short one. It starts the worker and gets what that reads with before the page's own script
 * is there. A worker does not begin while the thread of its page compiles and runs a script, and the first marks wait for it.
 */
import { PARTS, type Part } from './messages';

declare global {
  /** The worker that reads. */
  var reader: Worker;
}

globalThis.reader = new Worker(new URL('worker.js', document.baseURI));
for (const name of PARTS) void hand(name);

async function hand(name: Part['name']): Promise<void> {
  try {
    const bytes = await unpacked(name);
    reader.postMessage({ name, bytes } satisfies Part, [bytes]);
  } catch (error) {
    reader.postMessage({ name, error: error instanceof Error ? error.message : String(error) } satisfies Part);
  }
}

/** Unpacks while it comes in. A host may unpack what ends in .gz before it sends it: the first two bytes tell. */
async function unpacked(name: string): Promise<ArrayBuffer> {
  const response = await fetch(new URL(`${name}.gz`, document.baseURI));
  if (!response.ok) throw new Error(`${name} could not be loaded (${response.status}).`);
  const [beginning, whole] = response.body!.tee();
  const chunks = beginning.getReader();
  const { value } = await chunks.read();
  void chunks.cancel();
  const isPacked = value?.[0] === 0x1f && value[1] === 0x8b;
  return new Response(isPacked ? whole.pipeThrough(new DecompressionStream('gzip')) : whole).arrayBuffer();
}
