/**
 * Training's room (node only, never bundled): `npm run eval -- figures`: dates, times and amounts against the stories with
 * gold beside the corpora, and the numbers that they carry against compromise's reading of the same words, with the cost.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { createEngine, FIGURE_TYPES, type Engine, type Mention } from '../../engine';
import { compileCards } from '../../cards-build/compile';
import { readRows } from '../corpora';
import type { Task } from '../task';

interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly optional?: boolean;
  readonly alsoAccept?: readonly (readonly [number, number])[];
  readonly alsoTypes?: readonly string[];
}

const IS_FIGURE: ReadonlySet<string> = new Set(FIGURE_TYPES);

/** No weights: figures are rules, and names only take figures away. */
export const evaluateFigures: Task = ({ corpora, other }) => {
  const engine = createEngine({ models: {}, cards: compileCards().cards });
  evaluateStories(engine, join(corpora, '../stories'), other.has('show'));
  compareNumbers(engine, corpora, other.has('show'));
};

/** Exact span and type, or a form that the gold accepts; what is optional counts neither way. */
function evaluateStories(engine: Engine, folder: string, show: boolean): void {
  if (!existsSync(folder)) return;
  const counts = new Map<string, { right: number; found: number; wanted: number }>(
    FIGURE_TYPES.map((type) => [type, { right: 0, found: 0, wanted: 0 }]),
  );
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json'))) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { date: string; entities: GoldEntity[] };
    const copy = ['.txt', '.md'].map((ending) => join(folder, file.replace('.gold.json', ending))).find(existsSync);
    if (copy === undefined) continue;
    const text = readFileSync(copy, 'utf8');
    const found = engine.analyze(text, { storyDate: gold.date }).entities.filter(({ type }) => IS_FIGURE.has(type));
    const wanted = gold.entities.filter(({ type }) => IS_FIGURE.has(type));
    const taken = new Set<Mention>();
    for (const entity of wanted) {
      const match = found.find((mention) => !taken.has(mention) && fits(mention, entity));
      if (match !== undefined) taken.add(match);
      if (entity.optional === true) continue;
      const count = counts.get(entity.type)!;
      count.wanted++;
      if (match !== undefined) [count.right, count.found] = [count.right + 1, count.found + 1];
      else if (show) console.log(`- ${entity.type} ${text.slice(entity.start, entity.end)}`);
    }
    for (const mention of found) {
      if (taken.has(mention) || wanted.some((entity) => entity.optional === true && touches(mention, entity))) continue;
      counts.get(mention.type)!.found++;
      if (show) console.log(`+ ${mention.type} ${mention.text}`);
    }
  }
  console.log('| Figures in the stories | P | R | of |\n| --- | ---: | ---: | ---: |');
  for (const [type, { right, found, wanted }] of counts) {
    console.log(`| ${type} | ${percent(right, found)} | ${percent(right, wanted)} | ${wanted} |`);
  }
}

function fits(mention: Mention, entity: GoldEntity): boolean {
  if (mention.type !== entity.type && entity.alsoTypes?.includes(mention.type) !== true) return false;
  const spans = [[entity.start, entity.end] as const, ...(entity.alsoAccept ?? [])];
  return spans.some(([start, end]) => start === mention.start && end === mention.end);
}

function touches(mention: Mention, entity: GoldEntity): boolean {
  return mention.start < entity.end && entity.start < mention.end;
}

/** Whether compromise would read the numbers better than the rules do, and at what price. */
function compareNumbers(engine: Engine, corpora: string, show: boolean): void {
  const counts = { same: 0, other: 0, none: 0 };
  let words = 0;
  let theirs = 0;
  for (const { text } of readRows<{ text: string }>(corpora, 'attribution/polnear-dev.jsonl.gz')) {
    words += text.split(' ').length;
    const figures = engine.analyze(text).entities.filter(({ data }) => data?.number !== undefined);
    const before = process.cpuUsage();
    const readings = figures.map(({ text }) => {
      const [first] = nlp(text).numbers().json() as { number?: { num?: number | null } }[];
      return first?.number?.num ?? null;
    });
    theirs += process.cpuUsage(before).user / 1000;
    figures.forEach((figure, index) => {
      const number = readings[index] ?? null;
      const kind =
        number === null ? 'none' : Math.abs(number - figure.data!.number!) < 1e-9 * Math.abs(number) ? 'same' : 'other';
      counts[kind]++;
      if (show && kind !== 'same') console.log(`${kind}: ${figure.text}, ${figure.data!.number}, compromise ${number}`);
    });
  }
  console.log('\n| Numbers read by the rules, as compromise reads the same words | |\n| --- | ---: |');
  console.log(`| the same | ${counts.same} |\n| another | ${counts.other} |\n| none | ${counts.none} |`);
  console.log(`| its time per 1,000 words of the story, ms | ${((1000 * theirs) / words).toFixed(1)} |`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
