/** Tests of the command line: surroundings that remember what was written, with no process and no files of a build. */
import assert from 'node:assert/strict';
import type { CompiledCards, Engine } from '../../src/engine';
import type { Bytes } from '../../src/cli/inputs';
import type { Surroundings } from '../../src/cli/session';
import { engineOf, readModelBytes } from '../support/engine';

/** One bundled layer with nothing in it. */
export const NO_CARDS: CompiledCards = { version: 1, layer: 'bundled', sources: {}, cards: [] };

export interface Heard extends Surroundings {
  readonly printed: string[];
  readonly complaints: string[];
}

export interface Stage {
  readonly input?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly width?: number;
  /** Bytes handed over at a time. */
  readonly chunk?: number;
}

/** Surroundings for one run of a command. */
export function surroundings({ input = '', terminal = false, width = 80, chunk = 7 }: Stage = {}): Heard {
  const printed: string[] = [];
  const complaints: string[] = [];
  return {
    printed,
    complaints,
    output: {
      write: (text) => {
        if (text !== '') printed.push(text);
        return Promise.resolve();
      },
      complain: (sentence) => void complaints.push(sentence),
      progress: null,
      terminal,
      colour: terminal,
      width,
    },
    standardInput: pieces(input, chunk),
    standardInputIsTerminal: false,
    engine: engineWithoutCards,
    onInterrupt: () => () => undefined,
    startWorker: () => assert.fail('no worker is wanted'),
    version: '0.0.0',
  };
}

let shared: Engine | undefined;

/** Made once: an engine remembers nothing between two runs of a command. */
function engineWithoutCards(): Engine {
  return (shared ??= engineOf({ models: readModelBytes(), cards: NO_CARDS }));
}

/** The bytes of a text in chunks so small that lines and characters are cut in two. */
export async function* pieces(input: string | Uint8Array, size: number): Bytes & AsyncGenerator<Uint8Array> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

export function json(text: string): unknown {
  return JSON.parse(text);
}
