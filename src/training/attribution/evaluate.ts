/** Training's room (node only, never bundled): `npm run eval -- attribution`. Writes its figures into the model card. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCards } from '../../cards-build/compile';
import { createEngine, type Engine, type ModelBytes } from '../../engine';
import { markdownTable, writeFigures } from '../figuresBlock';
import type { Task } from '../task';
import type { Part } from '../sourcing/realCopy';
import { measureArticles, measureLabelled, ROLES, spansOf, type Count, type Reader } from './measure';
import { measureRealCopy } from './measureRealCopy';
import { measureStories } from './measureStories';
import { readRealArticles, type RealArticle } from './realCopy';

const MODEL_CARD = 'src/models/MODEL_CARD.md';
const percent = (share: number): string => (100 * share).toFixed(1);
const cells = ({ precision, recall, f1 }: Count): string[] => [precision, recall, f1].map(percent);
const share = (count: Count): string => `${percent(count.recall)} of ${count.marked}`;

/** The engine with the weights of the working tree; `attributions` may come from elsewhere. */
function makeEngine(attributions: string): Engine {
  const read = (path: string): Uint8Array | undefined =>
    existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  const names = read('src/models/names.bin');
  const partsOfSpeech = read('src/models/partsOfSpeech.bin');
  const weights = read(attributions);
  const models: ModelBytes = {
    ...(names && { names }),
    ...(weights && { attributions: weights }),
    ...(partsOfSpeech && { partsOfSpeech }),
  };
  return createEngine({ models, cards: compileCards().cards });
}

/**
 * Prints exact and overlap figures by role and file, those of world newswire and of the stories beside the corpora, and writes the
 * model card. `--part=tuned` prints world newswire alone, without the articles that nothing is tuned on, and writes nothing;
 * `--show` lists what is wrong there.
 */
export const evaluateAttribution: Task = ({ corpora, other }) => {
  const engine = makeEngine(other.get('weights') ?? 'src/models/attributions.bin');
  const read: Reader = (text) => engine.analyze(text).attributions;
  if (other.get('part') === 'tuned') {
    const articles = readRealArticles(corpora, 'tuned') ?? [];
    console.log(worldTable(read, corpora, ['tuned']) ?? `${corpora} is not here`);
    if (other.has('show')) for (const line of faults(read, articles)) console.log(line);
    return;
  }
  const head = ['file, what counts', 'precision', 'recall', 'F1'];
  const rows: string[][] = [];
  const labelled = measureLabelled(read, corpora, 'cofenet-dev');
  for (const role of ROLES) rows.push([`cofenet-dev, ${role}, exact`, ...cells(labelled[role])]);
  const articles = measureArticles(read, corpora, 'polnear-dev');
  for (const role of ROLES) rows.push([`polnear-dev, ${role}, exact`, ...cells(articles.exact[role])]);
  for (const role of ROLES) rows.push([`polnear-dev, ${role}, characters`, ...cells(articles.overlap[role])]);
  rows.push(['polnear-dev, all three right', ...cells(articles.together)]);
  const world = worldTable(read, corpora, ['untuned', 'tuned']);
  const folder = other.get('stories') ?? join(corpora, '../stories');
  const stories = existsSync(folder) ? measureStories(engine, folder) : null;
  let table = markdownTable(head, rows);
  if (world !== null) table += `\n\n${world}`;
  if (stories === null) console.log(`no stories in ${folder}: their figures are left out`);
  else {
    const { together, kind, sourceClass, pronouns } = stories;
    table += `\n\n${markdownTable(
      ['stories marked by hand', 'right'],
      [
        ['all three right, of those marked by hand', share(together)],
        ['all three right, of those found', `${percent(together.precision)} of ${together.found}`],
        ['of those: kind', share(kind)],
        ['of those: class of the source', share(sourceClass)],
        ['pronouns as sources: who is meant', share(pronouns)],
      ],
    )}`;
  }
  console.log(table);
  if (other.get('weights') === undefined && !writeFigures(MODEL_CARD, 'attribution', table)) {
    console.log(`${MODEL_CARD} has no place for these figures`);
  }
};

/** Figures on world newswire marked by hand; null where the articles are not here. */
function worldTable(read: Reader, corpora: string, parts: readonly Part[]): string | null {
  const rows: string[][] = [];
  for (const part of parts) {
    const articles = readRealArticles(corpora, part);
    if (articles === null) return null;
    const { whole, half, source, content } = measureRealCopy(read, articles);
    const file = `world newswire, ${part}`;
    rows.push([`${file}, wholly right`, ...cells(whole), `${whole.marked}`]);
    rows.push([`${file}, right by half`, ...cells(half), `${half.marked}`]);
    rows.push([`${file}, source of those with the right cue`, '', percent(source.recall), '', `${source.marked}`]);
    rows.push([`${file}, content of those with the right cue`, '', percent(content.recall), '', `${content.marked}`]);
  }
  return markdownTable(['file, what counts', 'precision', 'recall', 'F1', 'marked'], rows);
}

/** What is wrong on world newswire, with the copy round it. */
function faults(read: Reader, articles: readonly RealArticle[]): string[] {
  const texts = new Map(articles.map(({ doc, text }) => [doc, text]));
  return measureRealCopy(read, articles).faults.map(({ kind, doc, marked, found }) => {
    const text = texts.get(doc)!;
    const words = (spans: readonly (readonly [number, number])[]): string =>
      spans.map(([start, end]) => text.slice(start, end)).join(' + ');
    const gold = marked && [marked.source.slice(0, 1), marked.cue ? [marked.cue] : [], marked.contents[0]!].map(words);
    const ours = found && ROLES.map((role) => words(spansOf(found, role)));
    return `\n${kind.toUpperCase()} ${doc}\n  marked ${gold?.join(' | ') ?? '–'}\n  found  ${ours?.join(' | ') ?? '–'}`;
  });
}
