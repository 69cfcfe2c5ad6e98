/**
 * Training's room (node only, never bundled): what `npm run bench` runs as one bundle: how fast the engine reads, whole and by
 * stage, beside two npm packages in the same run, whether time grows with the text, and how soon a cold start shows marks.
 * Everything is read several times before the first measurement, since an editor's extension host has long been running;
 * what is compared is measured turn and turn about, and the median counts.
 */
import { type Engine, type Resources, createEngine } from '../engine';
import { contextOf, noFacts } from '../engine/analyze';
import { annotators } from '../engine/annotators';
import { runChecks } from '../engine/checks';
import { Memo } from '../engine/memo';
import { readModels } from '../engine/tagger';
import { carry } from '../engine/carriers';
import { readStory } from '../engine/text';
import { measure, median, type Times } from './benchClock';
import { peerReaders } from './benchPeers';
import { benchProse, wordCount, type BenchProse } from './benchProse';
import { coldStarts } from './benchColdStart';
import { workingTreeResources } from './workingTree';
import { finish } from '../engine/work';

const STORY_DATE = '2016-09-30';
const WARM_UP = 3;
const ROUNDS = 7;

main();

function main(): void {
  const prose = benchProse();
  const resources = workingTreeResources();
  const engine = createEngine(resources);
  console.log(`Copy: ${prose.name}`);
  readings(prose.story(10_000), resources, engine);
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
    contextOf({ models, knowledge: engine.knowledge([]), memo: new Memo().begin(), storyDate: STORY_DATE });
  const read = (): ReturnType<typeof noFacts>['story'] =>
    finish(readStory(finish(carry(whole, 'plain')), new Memo().begin()));
  let facts = noFacts(read());
  const runs: [string, () => unknown][] = [['· text', read]];
  for (const annotator of annotators) {
    const before = facts;
    const run = (): unknown => finish(annotator.run(before, context()));
    runs.push([`· ${annotator.name}`, run]);
    facts = { ...facts, [annotator.assigns]: run() };
  }
  const all = facts;
  runs.push(['· checks', () => finish(runChecks(all, new Set(Object.keys(all)), context(), []))]);
  return runs;
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
