/** Package: weights and cards, found beside the program: as files in Node, over their address in a page or a worker. */
import { MODELS, type CompiledCards, type Resources } from '../engine';

/** What of Node is used, without its types: the same file runs in browsers. */
interface NodeProcess {
  getBuiltinModule?(name: 'node:fs/promises'): { readFile(path: URL): Promise<Uint8Array> };
}

/** An address, as text or as a `URL`: programs without the types of pages or of Node know no name for the latter. */
export type Address = string | { readonly href: string };

/**
 * Reads `models/*.bin` and `cards.json`.
 * @param base address of the folder that holds them, ending in a slash; the `dist/` of this package where none is given
 * @throws with the address of the first that cannot be read
 */
export async function loadResources(base: Address = new URL('../', import.meta.url)): Promise<Resources> {
  const folder = typeof base === 'string' ? base : base.href;
  const read = (path: string): Promise<Uint8Array> => readBytes(new URL(path, folder));
  const [cards, ...models] = await Promise.all([
    read('cards.json'),
    ...MODELS.map(async (name) => [name, await read(`models/${name}.bin`)] as const),
  ]);
  return {
    models: Object.fromEntries(models),
    cards: JSON.parse(new TextDecoder().decode(cards)) as CompiledCards,
  };
}

async function readBytes(address: URL): Promise<Uint8Array> {
  if (address.protocol === 'file:') {
    const { process } = globalThis as { process?: NodeProcess };
    // Asked for by name at run time, so that no bundler for browsers looks for it.
    const files = process?.getBuiltinModule?.('node:fs/promises');
    if (files === undefined) throw new Error(`${address.href} cannot be read here: files need Node 20.16 or later`);
    return new Uint8Array(await files.readFile(address));
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href} could not be read: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
