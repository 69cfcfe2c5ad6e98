/**
 * Training's room (node only, never bundled): what `npm run bench` runs as one bundle: how fast the engine reads, whole and by
 * stage, beside two npm packages in the same run, how long a keystroke takes, and how soon a cold start shows marks.
 * Everything is read several times before the first measurement, since an editor's extension host has long been running;
 * what is compared is measured turn and turn about, and the median counts.
 */
import type { AnalyzeOptions, Analysis, Engine, Resources } from '../engine';
import { createEngine } from '../engine';
import { contextOf, noFacts } from '../engine/analyze';
import { annotators } from '../engine/annotators';
import { finish } from '../engine/annotators/annotator';
import { runChecks } from '../engine/checks';
import { Reuse } from '../engine/reuse';
import { readModels } from '../engine/tagger';
import { readStory } from '../engine/text';
import { measure, median, percentile, type Times } from './benchClock';
import { peerReaders } from './benchPeers';
import { BenchProse, wordCount } from './benchProse';
import { coldStarts } from './benchColdStart';
import { workingTreeResources } from './workingTree';

const STORY_DATE = '2016-09-30';
const WARM_UP = 3;
const ROUNDS = 7;
/** Keys typed before those that count, while what an edit runs through is still being compiled. */
const FIRST_KEYS = 100;
const KEYS = 100;

main();

function main(): void {
  const at = process.argv.indexOf('--corpora');
  const prose = new BenchProse(at < 0 ? '../shared/corpora' : (process.argv[at + 1] ?? ''));
  const resources = workingTreeResources();
  const engine = createEngine(resources);
  console.log(`Copy: ${prose.name}`);
  readings(prose.story(10_000), resources, engine);
  keystrokes(prose, engine);
  lengths(prose, engine);
  coldStart(prose.story(1_000), resources);
}

/** The whole engine, its stages and the peers, turn and turn about. */
function readings(whole: string, resources: Resources, engine: Engine): void {
  const words = wordCount(whole);
  const everything = (): unknown => engine.analyze(whole, { storyDate: STORY_DATE });
  const own = new Map([['**Copydesk, everything**', everything], ...stages(whole, resources, engine)]);
  const peers = new Map([...peerReaders()].map(([name, read]) => [name, () => read(whole)]));
  const subjects = [...own, ...peers];
  for (let round = 0; round < WARM_UP; round++) for (const [, run] of subjects) run();
  const times = new Map<string, Times[]>(subjects.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) for (const [name, run] of subjects) times.get(name)!.push(measure(run));

  console.log(`\nReading ${words} words of news, warm; median of ${ROUNDS} rounds.\n`);
  console.log('| | ms per 1,000 words | processor, ms | words a second | Copydesk takes |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  const total = median(times.get('**Copydesk, everything**')!.map(({ wall }) => wall));
  for (const [name, measured] of times) {
    const wall = median(measured.map((time) => time.wall));
    const processor = median(measured.map((time) => time.processor));
    const ratio = peers.has(name) ? `${(total / wall).toFixed(2)} of its time` : '';
    const cells = [name, perThousand(wall, words), perThousand(processor, words), rate(words, wall), ratio];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function perThousand(milliseconds: number, words: number): string {
  return ((1000 * milliseconds) / words).toFixed(2);
}

function rate(words: number, milliseconds: number): string {
  return Math.round((1000 * words) / milliseconds).toLocaleString('en');
}

/** Each stage by itself, on the facts of those before it, with nothing kept from an earlier run. */
function stages(whole: string, resources: Resources, engine: Engine): [string, () => unknown][] {
  const models = readModels(resources.models);
  const context = (): ReturnType<typeof contextOf> =>
    contextOf({ models, knowledge: engine.knowledge([]), reuse: new Reuse(undefined), storyDate: STORY_DATE });
  const read = (): ReturnType<typeof noFacts>['story'] => finish(readStory(whole, 'plain', new Reuse(undefined)));
  let facts = noFacts(read());
  const runs: [string, () => unknown][] = [['· text', read]];
  for (const annotator of annotators) {
    const before = facts;
    const run = (): unknown => finish(annotator.run(before, context()));
    runs.push([`· ${annotator.name}`, run]);
    facts = { ...facts, [annotator.assigns]: run() };
  }
  const all = facts;
  runs.push(['· checks', () => finish(runChecks(all, context(), []))]);
  return runs;
}

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

/** Whether time grows as the text does. */
function lengths(prose: BenchProse, engine: Engine): void {
  console.log('\n| Words | ms per 1,000 words | of the first |');
  console.log('| ---: | ---: | ---: |');
  let first = 0;
  for (const size of [12_500, 25_000, 50_000]) {
    const long = prose.story(size);
    const run = (): unknown => engine.analyze(long, { storyDate: STORY_DATE });
    const time = (1000 * Math.min(measure(run).wall, measure(run).wall)) / wordCount(long);
    first ||= time;
    console.log(`| ${size.toLocaleString('en')} | ${time.toFixed(1)} | ${(time / first).toFixed(2)} |`);
  }
}

function coldStart(story: string, resources: Resources): void {
  const starts = coldStarts(story, STORY_DATE, resources);
  console.log(`\n| Cold, in a new process: ${wordCount(story)} words | median of ${starts.length} |`);
  console.log('| --- | ---: |');
  const rows: [string, number, string][] = [
    ['weights for names read', median(starts.map(({ weights }) => weights)), 'ms'],
    ['program loaded', median(starts.map(({ program }) => program)), 'ms'],
    ['weights and cards too', median(starts.map(({ loaded }) => loaded)), 'ms'],
    ['from the start to the first names', median(starts.map(({ named }) => named)), 'ms'],
    ['longest step until then', median(starts.map(({ step }) => step)), 'ms'],
    ['from the start to the first Analysis', median(starts.map(({ read }) => read)), 'ms'],
    ['memory that it keeps', median(starts.map(({ memory }) => memory)), 'MB'],
  ];
  for (const [title, value, unit] of rows) console.log(`| ${title} | ${value.toFixed(0)} ${unit} |`);
}
