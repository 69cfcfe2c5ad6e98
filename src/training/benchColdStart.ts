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
import type { ModelBytes, Resources } from '../engine';

export interface ColdStart {
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

/** What the new process does. It runs in a folder with `engine.cjs` and the data. */
const PROGRAM = `
const { existsSync, readFileSync } = require('node:fs');
const used = () => { global.gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
const before = used();
const start = performance.now();
const { createEngine } = require('./engine.cjs');
const models = {};
for (const name of ['names', 'attributions', 'partsOfSpeech'])
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
console.log(JSON.stringify({ loaded, named, step, read, memory: (used() - before) / 1e6 }));
`;

/** Starts several processes, one after the other. */
export function coldStarts(story: string, storyDate: string, { models, cards }: Resources): readonly ColdStart[] {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    buildSync({
      entryPoints: [resolve('src/engine/index.ts')],
      outfile: join(folder, 'engine.cjs'),
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      target: 'es2022',
    });
    for (const name of Object.keys(models) as (keyof ModelBytes)[]) {
      const bytes = models[name];
      if (bytes !== undefined) writeFileSync(join(folder, name), bytes);
    }
    writeFileSync(join(folder, 'cards.json'), JSON.stringify(cards));
    writeFileSync(join(folder, 'story.txt'), story);
    writeFileSync(join(folder, 'start.cjs'), PROGRAM);
    return Array.from({ length: STARTS }, () => start(folder, storyDate));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(folder: string, storyDate: string): ColdStart {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', 'start.cjs', storyDate], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The cold start failed: ${stderr}`);
  return JSON.parse(stdout) as ColdStart;
}
