/** Training's room (node only, never bundled): `npm run eval -- names`. */
import { readFileSync } from 'node:fs';
import { readWeights } from '../../engine/tagger';
import { markdownTable, writeFigures } from '../figuresBlock';
import type { TaskOptions } from '../task';
import { DEVELOPMENT_FILES, measureFile, scoreOf, type Counts, type Difference } from './measure';
import { NAMES_FILE, OPEN_NAMES_FILE } from './train';

export const MODEL_CARD = 'src/models/MODEL_CARD.md';
const HEAD = ['file, type', 'precision', 'recall', 'F1', 'names'];
const READINGS_HEAD = ['file, person + organization + place', 'words of the file', 'raw text', 'lost'];
/** The file that cuts names in two: it is counted as it was published, and joined. */
const CUT_FILE = 'ner/worldwide-dev.jsonl.gz';
const ROWS = ['person', 'organization', 'place', 'ALL', 'group', 'facility', 'event', 'product'];

/**
 * Prints precision, recall and F1 by file and type, and writes them into the model card. A second table has F1
 * over the words and sentences that the file gives beside F1 over raw text (`--raw` leaves it out). `--only=worldwide,conll` measures
 * some files and writes nothing; `--show=40` lists what was missed and what was too much; `--weights=FILE` measures other weights.
 */
export function evaluateNames({ corpora, open, other }: TaskOptions): void {
  const file = other.get('weights') ?? (open ? OPEN_NAMES_FILE : NAMES_FILE);
  const weights = readWeights(new Uint8Array(readFileSync(file)));
  const only = other.get('only')?.split(',');
  const rows: string[][] = [];
  const readings: string[][] = [];
  for (const corpus of DEVELOPMENT_FILES) {
    if (only !== undefined && !only.some((part) => corpus.includes(part))) continue;
    const differences: Difference[] = [];
    const counts = measureFile(weights, corpora, corpus, differences);
    rows.push(...rowsOf(nameOf(corpus), counts));
    if (corpus === CUT_FILE) {
      rows.push(...rowsOf(`${nameOf(corpus)} joined`, measureFile(weights, corpora, corpus, [], 'read', 'joined')));
    }
    if (!other.has('raw'))
      readings.push(readingRow(corpus, counts, measureFile(weights, corpora, corpus, [], 'given')));
    if (other.has('show')) show(differences, Number(other.get('show') || 40));
  }
  const table = markdownTable(HEAD, rows);
  console.log(table);
  const comparison = markdownTable(READINGS_HEAD, readings);
  if (readings.length > 0) console.log(`\n${comparison}`);
  if (only !== undefined || other.has('weights')) return;
  if (readings.length > 0 && !open) writeFigures(MODEL_CARD, 'names-tokens', comparison);
  const written = [
    writeFigures(MODEL_CARD, open ? 'names-open' : 'names', table) ? [MODEL_CARD] : [],
    !open &&
    writeFigures(
      'README.md',
      'names',
      markdownTable(
        HEAD,
        rows.filter(([name]) => isSummary(name!)),
      ),
    )
      ? ['README.md']
      : [],
  ].flat();
  if (written.length > 0) console.log(`\nWritten into ${written.join(' and ')}.`);
}

/** F1 over words and sentences as the file gives them, over raw text, and what the engine's own reading of the text costs. */
function readingRow(corpus: string, raw: ReadonlyMap<string, Counts>, given: ReadonlyMap<string, Counts>): string[] {
  const [givenF1, rawF1] = [given, raw].map((counts) => 100 * scoreOf(counts.get('ALL')!).f1) as [number, number];
  return [nameOf(corpus), givenF1.toFixed(1), rawF1.toFixed(1), (givenF1 - rawF1).toFixed(1)];
}

function nameOf(corpus: string): string {
  return corpus.replace('ner/', '').replace('.jsonl.gz', '');
}

/** The rows that README carries: all three types together, and bodies, which are hardest. */
function isSummary(name: string): boolean {
  return name.endsWith('person + organization + place') || name === 'worldwide-dev joined, organization';
}

function rowsOf(name: string, counts: ReadonlyMap<string, Counts>): string[][] {
  return ROWS.flatMap((row) => {
    const count = counts.get(row);
    if (count === undefined || count.marked === 0) return [];
    const { precision, recall, f1 } = scoreOf(count);
    const shares = [precision, recall, f1].map((share) => (100 * share).toFixed(1));
    return [[`${name}, ${row === 'ALL' ? 'person + organization + place' : row}`, ...shares, String(count.marked)]];
  });
}

function show(differences: readonly Difference[], most: number): void {
  const step = Math.max(1, Math.floor(differences.length / most));
  for (const [index, { kind, type, text, context }] of differences.entries()) {
    if (index % step === 0) console.log(`  ${kind} ${type}: ${text}   «${context}»`);
  }
}
