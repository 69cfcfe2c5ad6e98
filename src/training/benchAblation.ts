/**
 * Training's room (node only, never bundled): what each store of the memo is worth to a keystroke. Each key goes without one of them,
 * by turns, so that a busy minute falls on all alike.
 */
import { createEngine, Memo, type AnalyzeOptions } from '../engine';
import { MemoRun } from '../engine/memo';
import { measure, median } from './benchClock';
import { benchProse } from './benchProse';
import { STORY_DATE, withKey } from './benchTyping';
import { workingTreeResources } from './workingTree';

/** How often each store is gone without, by the words of the story. */
const ROUNDS = new Map([
  [1_000, 30],
  [10_000, 9],
]);
/** Rounds before those that count, while what an edit runs through is still being compiled. */
const FIRST_ROUNDS = 4;
/** Two rows in which nothing is switched off: what they differ by is noise. */
const NONE = ['none', 'none, again'] as const;

/** The stages that the runs ask for. */
const stages = new Set<string>();
let off: string | null = null;
const take = MemoRun.prototype.take;
MemoRun.prototype.take = function <T>(this: MemoRun, stage: string, key: string): T | undefined {
  stages.add(stage);
  return stage === off ? undefined : (take.call(this, stage, key) as T | undefined);
};

const prose = benchProse();
const engine = createEngine(workingTreeResources());
const sizes = [...ROUNDS].map(([words, rounds]) => ({ words, times: ablate(prose.story(words), rounds) }));
const columns = sizes.flatMap(({ words }) => [`${words.toLocaleString('en')} words, least, ms`, 'median, ms']);
console.log(`\n| switched off for one key | ${columns.join(' | ')} |`);
console.log(`| --- |${' ---: |'.repeat(columns.length)}`);
const rows = [...sizes[0]!.times.keys()].map((stage) => ({
  stage,
  cells: sizes.flatMap(({ times }) => [Math.min(...times.get(stage)!), median(times.get(stage)!)]),
}));
for (const { stage, cells } of rows.sort(
  (one, other) => rank(one.stage) - rank(other.stage) || other.cells[2]! - one.cells[2]!,
))
  console.log(`| ${stage} | ${cells.map((cell) => cell.toFixed(1)).join(' | ')} |`);

function rank(stage: string): number {
  return NONE.some((none) => none === stage) ? 0 : 1;
}

/** By stage, the milliseconds of the keys that went without it: the shorter of wall and processor time. */
function ablate(story: string, rounds: number): ReadonlyMap<string, readonly number[]> {
  const options: AnalyzeOptions = { storyDate: STORY_DATE, memo: new Memo() };
  let copy = story;
  let key = 0;
  engine.analyze(copy, options);
  const times = new Map<string, number[]>([...NONE, ...stages].map((stage) => [stage, []]));
  for (let round = 0; round < FIRST_ROUNDS + rounds; round++) {
    for (const [stage, taken] of times) {
      copy = withKey(copy, key++);
      off = stage;
      const { wall, processor } = measure(() => engine.analyze(copy, options));
      if (round >= FIRST_ROUNDS) taken.push(Math.min(wall, processor));
    }
  }
  off = null;
  return times;
}
