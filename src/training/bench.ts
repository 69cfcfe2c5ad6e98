/**
 * Training's room (node only, never bundled): `npm run bench [-- --corpora DIR]`: how fast the engine reads, whole and by
 * stage, beside two npm packages in the same run, and how long a keystroke takes. Times are processor time of this process,
 * so that a busy machine does not count.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalyzeOptions, Analysis, Engine, ModelBytes, Resources } from '../engine';
import { createEngine, DEFAULT_HOUSE } from '../engine';
import { annotators } from '../engine/annotators';
import type { Context, Work } from '../engine/annotators/annotator';
import { runChecks } from '../engine/checks';
import type { Facts } from '../engine/model';
import { Reuse } from '../engine/reuse';
import { readModels } from '../engine/tagger';
import { readStory } from '../engine/text';
import { compileCards } from '../cards-build/compile';
import { peerReaders } from './benchPeers';
import { readRows } from './corpora';

const STORY_DATE = '2016-09-30';

main();

function main(): void {
  const at = process.argv.indexOf('--corpora');
  const corpora = at < 0 ? '../shared/corpora' : (process.argv[at + 1] ?? '');
  const prose = readProse(corpora);
  const resources = loadResources();
  const loading = milliseconds(() => createEngine(resources));
  const engine = createEngine(resources);
  const whole = text(prose, 10_000);
  const words = count(whole);

  console.log(`\nReading ${words} words of news; weights and cards are loaded in ${loading.toFixed(0)} ms.\n`);
  console.log('| | ms per 1,000 words | words a second | Copydesk takes |');
  console.log('| --- | ---: | ---: | ---: |');
  const own = best(() => engine.analyze(whole, { storyDate: STORY_DATE }));
  row('**Copydesk, everything**', own, words, '');
  for (const [stage, time] of stages(whole, resources, engine)) row(`· ${stage}`, time, words, '');
  for (const [name, read] of peerReaders()) {
    const time = best(() => read(whole));
    row(name, time, words, `${(own / time).toFixed(2)} of its time`);
  }

  console.log('\n| From a keystroke to the new Analysis | median, ms | 95th percentile, ms |');
  console.log('| --- | ---: | ---: |');
  for (const size of [1_000, 10_000]) {
    for (const [layout, story] of [
      ['in paragraphs', text(prose, size)],
      ['on one line', text(prose, size).replaceAll('\n\n', ' ')],
    ] as const) {
      const times = keystrokes(engine, story);
      const median = times[Math.floor(times.length / 2)]!;
      const late = times[Math.floor(times.length * 0.95)]!;
      console.log(`| ${size.toLocaleString('en')} words ${layout} | ${median.toFixed(1)} | ${late.toFixed(1)} |`);
    }
  }

  console.log('\n| Words | ms per 1,000 words | of the first |');
  console.log('| ---: | ---: | ---: |');
  let first = 0;
  for (const size of [12_500, 25_000, 50_000]) {
    const long = text(prose, size);
    const time = (1000 * best(() => engine.analyze(long, { storyDate: STORY_DATE }), 2)) / count(long);
    first ||= time;
    console.log(`| ${size.toLocaleString('en')} | ${time.toFixed(1)} | ${(time / first).toFixed(2)} |`);
  }
}

/** Processor time of a run, in milliseconds. */
function milliseconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The fastest of several runs, after one to warm up. */
function best(run: () => unknown, repeat = 5): number {
  run();
  return Math.min(...Array.from({ length: repeat }, () => milliseconds(run)));
}

function row(title: string, time: number, words: number, ratio: string): void {
  const perThousand = ((1000 * time) / words).toFixed(2);
  console.log(`| ${title} | ${perThousand} | ${Math.round((1000 * words) / time).toLocaleString('en')} | ${ratio} |`);
}

/** Each stage by itself, on the facts of those before it. */
function stages(whole: string, resources: Resources, engine: Engine): Map<string, number> {
  const context: Omit<Context, 'reuse'> = {
    storyDate: STORY_DATE,
    house: DEFAULT_HOUSE,
    knowledge: engine.knowledge([]),
    models: readModels(resources.models),
    choices: new Map(),
    warn: () => undefined,
  };
  const times = new Map<string, number>();
  const measure = <T>(stage: string, work: (reuse: Reuse) => Work<T>): T => {
    let value: T | undefined;
    times.set(
      stage,
      best(() => (value = finish(work(new Reuse(undefined)))), 3),
    );
    return value as T;
  };
  const story = measure('text', (reuse) => readStory(whole, 'plain', reuse));
  let facts: Facts = {
    story,
    names: [],
    identities: { mentions: [], people: [], descriptions: [] },
    figures: [],
    attributions: [],
    sources: [],
    findings: [],
  };
  for (const annotator of annotators) {
    const before = facts;
    const fact = measure(annotator.name, (reuse) => annotator.run(before, { ...context, reuse }));
    facts = { ...facts, [annotator.assigns]: fact };
  }
  measure('checks', () => runChecks(facts, context, []));
  return times;
}

function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Times of single letters typed at places spread over the story, each on the Analysis before it, sorted. */
function keystrokes(engine: Engine, story: string): number[] {
  const options: AnalyzeOptions = { storyDate: STORY_DATE };
  let copy = story;
  let previous: Analysis = engine.analyze(copy, options);
  const times: number[] = [];
  for (let index = 0; index < 60; index++) {
    // A fixed spread over the text; letters of a word, a space, a stop.
    const at = Math.floor(((index * 37) % 61) * (copy.length / 61));
    copy = copy.slice(0, at) + 'the man. '[index % 9]! + copy.slice(at);
    const start = performance.now();
    const processor = milliseconds(() => (previous = engine.analyze(copy, { ...options, previous })));
    // The processor's clock ticks in whole milliseconds on some systems: the shorter of the two is the truth.
    times.push(Math.min(processor, performance.now() - start));
  }
  return times.slice(10).sort((a, b) => a - b);
}

function text(prose: readonly string[], words: number): string {
  const paragraphs: string[] = [];
  for (let found = 0, index = 0; found < words; index++) {
    const paragraph = prose[index % prose.length]!;
    // A second round gets a mark of its own: the same paragraph twice in one story would be read once.
    paragraphs.push(index < prose.length ? paragraph : `${paragraph} It was reading ${index}.`);
    found += count(paragraph);
  }
  return paragraphs.join('\n\n');
}

function count(text: string): number {
  return text.split(/\s/).filter((word) => word !== '').length;
}

/** Paragraphs of news: the articles of a dev file where the corpora are, else the project's own sample story. */
function readProse(corpora: string): string[] {
  const file = 'attribution/polnear-dev.jsonl.gz';
  if (existsSync(join(corpora, file))) {
    console.log(`Copy: ${file}`);
    return readRows<{ text: string }>(corpora, file).flatMap((article) => paragraphsOf(article.text));
  }
  console.log('Copy: the sample story, over and over');
  return paragraphsOf(readFileSync('src/sample/sample-story.md', 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));
}

function paragraphsOf(article: string): string[] {
  return article.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

function loadResources(): Resources {
  const bytes = (name: string): Uint8Array | undefined => {
    const path = `src/models/${name}.bin`;
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  };
  const [names, attributions, partsOfSpeech] = [bytes('names'), bytes('attributions'), bytes('partsOfSpeech')];
  const models: ModelBytes = {
    ...(names && { names }),
    ...(attributions && { attributions }),
    ...(partsOfSpeech && { partsOfSpeech }),
  };
  return { models, cards: compileCards().cards };
}
