/**
 * Training's room (node only, never bundled): what `npm run bench` measures of carriers: what a page costs beside its words in plain
 * text, and how long a long item of a wire holds the host between two yields. Steps are the same in each round, so that the least time
 * of each says what it takes where nothing else runs and no garbage is collected; the greatest of the least is what holds a host.
 */
import { createEngine, type Engine } from '../engine';
import { carry } from '../engine/carriers';
import type { Work } from '../engine/work';
import { measure, percentile } from './benchClock';
import { benchProse, wordCount, type BenchProse } from './benchProse';
import { workingTreeResources } from './workingTree';

const WARM_UP = 60;
const ROUNDS = 40;
const ROUNDS_OF_LONG = 3;
const BYTES = 5_000_000;

main();

function main(): void {
  const prose = benchProse();
  const engine = createEngine(workingTreeResources());
  page(prose.story(1_000), engine);
  for (const shape of ['many paragraphs', 'one paragraph'] as const) longItem(prose, engine, shape);
}

/** The same words as plain text and as HTML, turn and turn about: the least processor time of each. */
function page(story: string, engine: Engine): void {
  const html = `<!doctype html><html><body><article>${paragraphsOf(story).join('\n')}</article></body></html>`;
  const plain = (): unknown => engine.analyze(story, { carrier: 'plain' });
  const marked = (): unknown => engine.analyze(html, { carrier: 'html' });
  const [ofPlain, ofHtml]: [number[], number[]] = [[], []];
  // What V8 has not yet optimized costs half as much again, and it comes to pages last.
  for (let round = 0; round < WARM_UP; round++) [plain, marked].forEach((read) => read());
  for (let round = 0; round < ROUNDS; round++) {
    ofPlain.push(measure(plain).processor);
    ofHtml.push(measure(marked).processor);
  }
  const [one, other] = [Math.min(...ofPlain), Math.min(...ofHtml)];
  console.log(`\n| ${wordCount(story)} words, warm, least of ${ROUNDS} | processor, ms |\n| --- | ---: |`);
  console.log(`| plain text | ${one.toFixed(1)} |`);
  console.log(`| HTML | ${other.toFixed(1)}, ${(other / one).toFixed(2)} of it |`);
}

function paragraphsOf(story: string): string[] {
  return story.split('\n\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`);
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Steps of reading a NewsML-G2 item of 5 MB: those of the carrier, and all. */
function longItem(prose: BenchProse, engine: Engine, shape: 'many paragraphs' | 'one paragraph'): void {
  const story = prose.story(BYTES / 5.5);
  const paragraphs =
    shape === 'many paragraphs' ? paragraphsOf(story) : [`<p>${escaped(story.replace(/\s+/g, ' '))}</p>`];
  const text =
    '<?xml version="1.0"?><newsItem><contentMeta><headline>Pier</headline></contentMeta><contentSet><inlineXML><nitf><body>' +
    `<body.content>${paragraphs.join('\n')}</body.content></body></nitf></inlineXML></contentSet></newsItem>`;
  const carried = least(() => carry(text, 'newsml-g2'));
  const read = least(() => engine.steps(text, { carrier: 'newsml-g2', storyDate: '2016-09-30' }));
  console.log(
    `\n| NewsML-G2, ${(text.length / 1e6).toFixed(1)} MB, ${shape} | steps | ms | longest | 99.9 % under | over 8 ms |`,
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [name, steps] of [
    ['carrier', carried],
    ['everything', read],
  ] as const) {
    const sum = steps.reduce((total, step) => total + step, 0);
    const longest = percentile(steps, 1).toFixed(1);
    const most = percentile(steps, 0.999).toFixed(1);
    const over = steps.filter((step) => step > 8).length;
    console.log(`| ${name} | ${steps.length} | ${sum.toFixed(0)} | ${longest} ms | ${most} ms | ${over} |`);
  }
}

/** The least time that each step took, over some rounds. */
function least(work: () => Work<unknown>): readonly number[] {
  // What the first reading finds out for good is not done again: from then on a step is the same step.
  for (const steps = work(); steps.next().done !== true;);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS_OF_LONG; round++) {
    const steps = work();
    for (let at = 0; ; at++) {
      const start = performance.now();
      const { done } = steps.next();
      times[at] = Math.min(times[at] ?? Infinity, performance.now() - start);
      if (done === true) break;
    }
  }
  return times;
}
