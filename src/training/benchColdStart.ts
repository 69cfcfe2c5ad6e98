/**
 * Training's room (node only, never bundled): how soon a process that has just begun shows the first marks, and what it keeps
 * in memory. As in an editor: one bundle of the engine, the weights and cards read from files, one story read. Node's own start
 * is left out, for an extension host is running before it activates anything.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { MODELS, type ModelBytes, type Resources } from '../engine';

export interface ColdStart {
  /** Milliseconds of reading the weights for names, the first thing in a process of its own. */
  readonly weights: number;
  /** Milliseconds until the program was loaded: from here on an editor calls it. */
  readonly program: number;
  /** Milliseconds until program, weights and cards were there. */
  readonly loaded: number;
  /** Milliseconds until the story's names were there to be marked. */
  readonly named: number;
  /** Milliseconds of the longest step until then. */
  readonly step: number;
  /** Milliseconds until the story was read. */
  readonly read: number;
  /** Megabytes on the heap and beside it, over those before, garbage collected. */
  readonly memory: number;
}

const STARTS = 7;

const READ_WEIGHTS = `
const { readFileSync } = require('node:fs');
const { readModels } = require('./tagger.cjs');
const models = readModels({ names: new Uint8Array(readFileSync('names')) });
const start = performance.now();
global.weights = models.names;
console.log(JSON.stringify({ weights: performance.now() - start }));
`;

/** It runs in a folder with `engine.cjs` and the data. */
const READ_STORY = `
const { existsSync, readFileSync } = require('node:fs');
const used = () => { global.gc?.(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
const before = used();
const start = performance.now();
const { createEngine } = require('./engine.cjs');
const program = performance.now() - start;
const models = {};
for (const name of ${JSON.stringify(MODELS)})
  if (existsSync(name)) models[name] = new Uint8Array(readFileSync(name));
const engine = createEngine({ models, cards: JSON.parse(readFileSync('cards.json', 'utf8')) });
const loaded = performance.now() - start;
const [storyDate] = process.argv.slice(2);
let [named, step] = [0, 0];
const early = () => (named = performance.now() - start);
const work = engine.steps(readFileSync('story.txt', 'utf8'), { storyDate, early });
for (;;) {
  const before = performance.now();
  const { done, value } = work.next();
  if (named === 0) step = Math.max(step, performance.now() - before);
  global.analysis = value;
  if (done) break;
}
const read = performance.now() - start;
global.engine = engine;
console.log(JSON.stringify({ program, loaded, named, step, read, memory: (used() - before) / 1e6 }));
`;

/** Starts several processes, one after the other. */
export function coldStarts(story: string, storyDate: string, { models, cards }: Resources): readonly ColdStart[] {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    bundle('src/engine/index.ts', join(folder, 'engine.cjs'));
    bundle('src/engine/tagger/index.ts', join(folder, 'tagger.cjs'));
    for (const name of Object.keys(models) as (keyof ModelBytes)[]) {
      const bytes = models[name];
      if (bytes !== undefined) writeFileSync(join(folder, name), bytes);
    }
    writeFileSync(join(folder, 'cards.json'), JSON.stringify(cards));
    writeFileSync(join(folder, 'story.txt'), story);
    writeFileSync(join(folder, 'weights.cjs'), READ_WEIGHTS);
    writeFileSync(join(folder, 'start.cjs'), READ_STORY);
    return Array.from({ length: STARTS }, () => ({
      ...run<Omit<ColdStart, 'memory' | 'weights'>>(folder, 'start.cjs', storyDate),
      ...run<Pick<ColdStart, 'weights'>>(folder, 'weights.cjs'),
      memory: run<ColdStart>(folder, '--expose-gc', 'start.cjs', storyDate).memory,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the extension is bundled: packages give what they have for browsers. */
function bundle(from: string, to: string): void {
  buildSync({
    entryPoints: [resolve(from)],
    outfile: to,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
  });
}

/** What a new process measured. One that can be told to collect garbage starts without Node's code cache: it gives no times. */
function run<T>(folder: string, ...program: readonly string[]): T {
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The cold start failed: ${stderr}`);
  return JSON.parse(stdout) as T;
}
