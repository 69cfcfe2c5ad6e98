/**
 * Training's room (node only, never bundled): how long a keystroke takes, which `npm run bench` measures in a process of its own: in
 * an extension host none of the packages that the engine is held against lie on the heap.
 */
import type { AnalyzeOptions, Analysis, Engine } from '../engine';
import { createEngine } from '../engine';
import { measure, median, percentile } from './benchClock';
import { benchProse, type BenchProse } from './benchProse';
import { workingTreeResources } from './workingTree';

const STORY_DATE = '2016-09-30';
/** Keys typed before those that count, while what an edit runs through is still being compiled. */
const FIRST_KEYS = 100;
/** So many that the 95th percentile does not hang on whether the old objects are collected among them: that takes six keys or so. */
const KEYS = 400;

keystrokes(benchProse(), createEngine(workingTreeResources()));

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

interface Keystroke {
  /** Milliseconds from the keystroke to the new Analysis. */
  readonly time: number;
  /** Milliseconds of the longest step in it: a host can do something else between two steps. */
  readonly step: number;
}

/** Single letters typed at places spread over the story, each on the Analysis before it. */
function type(engine: Engine, story: string): readonly Keystroke[] {
  const options: AnalyzeOptions = { storyDate: STORY_DATE };
  let copy = story;
  let previous: Analysis = engine.analyze(copy, options);
  const typed: Keystroke[] = [];
  for (let index = 0; index < FIRST_KEYS + KEYS; index++) {
    // A fixed spread over the text; letters of a word, a space, a stop.
    const at = Math.floor(((index * 37) % 61) * (copy.length / 61));
    copy = copy.slice(0, at) + 'the man. '[index % 9]! + copy.slice(at);
    let step = 0;
    copy = flat(copy);
    const { wall, processor } = measure(() => {
      const work = engine.steps(copy, { ...options, previous });
      for (;;) {
        const start = performance.now();
        const made = work.next();
        step = Math.max(step, performance.now() - start);
        if (made.done !== true) continue;
        previous = made.value;
        break;
      }
    });
    // A busy machine adds to the one, collecting garbage beside the work to the other: the shorter one is nearer the truth.
    typed.push({ time: Math.min(wall, processor), step });
  }
  return typed;
}

/** The text in one piece, as an editor hands it over; a text just put together is only put in order when it is read. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
