/**
 * Training's room (node only, never bundled): how long a keystroke takes, which `npm run bench` measures in a process of its own: in
 * an extension host none of the packages that the engine is held against lie on the heap.
 */
import type { AnalyzeOptions, Analysis, Engine } from '../engine';
import { createEngine, Memo } from '../engine';
import { systemClock } from '../languageService/clock';
import { Slices } from '../languageService/slices';
import { pauseBeforeReading } from '../languageService/typingPause';
import { measure, median, percentile } from './benchClock';
import { benchProse, type BenchProse } from './benchProse';
import { STORY_DATE, withKey } from './benchTyping';
import { workingTreeResources } from './workingTree';

/** Keys typed before those that count, while what an edit runs through is still being compiled. */
const FIRST_KEYS = 100;
/** So many that the 95th percentile does not hang on whether the old objects are collected among them: that takes six keys or so. */
const KEYS = 400;

/** Keys of which each waits for its marks before the next is pressed. */
const FELT_KEYS = 100;
/** As the extension has it. */
const SLICE_MS = 8;

const prose = benchProse();
const engine = createEngine(workingTreeResources());
keystrokes(prose, engine);
void felt(prose, engine);

function keystrokes(prose: BenchProse, engine: Engine): void {
  const columns = [
    'median, ms',
    '95th percentile, ms',
    'longest step, ms',
    `median of the first ${FIRST_KEYS} keys, ms`,
  ];
  console.log(`\n| From a keystroke to the new Analysis | ${columns.join(' | ')} |`);
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const size of [1_000, 10_000]) {
    for (const [layout, story] of [
      ['in paragraphs', prose.story(size)],
      ['on one line', prose.story(size).replaceAll('\n\n', ' ')],
    ] as const) {
      const typed = type(engine, story);
      const [first, later] = [typed.slice(0, FIRST_KEYS), typed.slice(FIRST_KEYS)];
      const times = later.map(({ time }) => time);
      const steps = later.map(({ step }) => step);
      const cells = [
        median(times),
        percentile(times, 0.95),
        percentile(steps, 0.95),
        median(first.map(({ time }) => time)),
      ];
      const title = `${size.toLocaleString('en')} words ${layout}`;
      console.log(`| ${title} | ${cells.map((cell) => cell.toFixed(1)).join(' | ')} |`);
    }
  }
}

/** What a reader waits for: the pause after the key, and the reading in slices between which an extension host does everything else. */
async function felt(prose: BenchProse, engine: Engine): Promise<void> {
  console.log('\n| From a key to new marks on other lines, pause included | median, ms | 95th percentile, ms |');
  console.log('| --- | ---: | ---: |');
  for (const size of [1_000, 10_000]) {
    for (const [layout, story] of [
      ['in paragraphs', prose.story(size)],
      ['on one line', prose.story(size).replaceAll('\n\n', ' ')],
    ] as const) {
      const times = await typeAndWait(engine, story);
      const cells = [median(times), percentile(times, 0.95)].map((cell) => cell.toFixed(0));
      console.log(`| ${size.toLocaleString('en')} words ${layout} | ${cells.join(' | ')} |`);
    }
  }
}

async function typeAndWait(engine: Engine, story: string): Promise<readonly number[]> {
  const options: AnalyzeOptions = { storyDate: STORY_DATE, memo: new Memo() };
  const slices = new Slices<string, Analysis>(systemClock, SLICE_MS);
  let copy = story;
  engine.analyze(copy, options);
  let took: number | undefined;
  const times: number[] = [];
  for (let index = 0; index < FELT_KEYS; index++) {
    copy = withKey(copy, index);
    const pressed = performance.now();
    await new Promise((resolve) => setTimeout(resolve, pauseBeforeReading(took)));
    const began = performance.now();
    await new Promise<Analysis>((done, failed) =>
      slices.put('story', { work: engine.steps(copy, options), urgency: () => 0, done, failed }),
    );
    const now = performance.now();
    took = now - began;
    times.push(now - pressed);
  }
  return times;
}

interface Keystroke {
  /** Milliseconds from the keystroke to the new Analysis. */
  readonly time: number;
  /** Milliseconds of the longest step in it: a host can do something else between two steps. */
  readonly step: number;
}

/** Single letters typed at places spread over the story, each on the Analysis before it. */
function type(engine: Engine, story: string): readonly Keystroke[] {
  const options: AnalyzeOptions = { storyDate: STORY_DATE, memo: new Memo() };
  let copy = story;
  engine.analyze(copy, options);
  const typed: Keystroke[] = [];
  for (let index = 0; index < FIRST_KEYS + KEYS; index++) {
    copy = withKey(copy, index);
    let step = 0;
    const { wall, processor } = measure(() => {
      const work = engine.steps(copy, options);
      for (;;) {
        const start = performance.now();
        const { done } = work.next();
        step = Math.max(step, performance.now() - start);
        if (done === true) break;
      }
    });
    // A busy machine adds to the one, collecting garbage beside the work to the other: the shorter one is nearer the truth.
    typed.push({ time: Math.min(wall, processor), step });
  }
  return typed;
}
