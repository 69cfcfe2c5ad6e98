/** Training's room (node only, never bundled): `npm run eval -- names`. */
import { readFileSync } from 'node:fs';
import { readWeights } from '../../engine/tagger';
import { markdownTable, writeFigures } from '../figuresBlock';
import type { TaskOptions } from '../task';
import { DEVELOPMENT_FILES, measureFile, scoreOf, type Counts, type Difference } from './measure';
import { NAMES_FILE, OPEN_NAMES_FILE } from './train';

export const MODEL_CARD = 'src/models/MODEL_CARD.md';
const HEAD = ['file, type', 'precision', 'recall', 'F1', 'names'];
const ROWS = ['person', 'organization', 'place', 'ALL', 'group', 'facility', 'event', 'product'];

/**
 * Prints precision, recall and F1 by file and type, and writes them into the model card. `--only=worldwide,conll` measures some
 * files and writes nothing; `--show=40` lists what was missed and what was too much; `--weights=FILE` measures other weights.
 */
export function evaluateNames({ corpora, open, other }: TaskOptions): void {
  const file = other.get('weights') ?? (open ? OPEN_NAMES_FILE : NAMES_FILE);
  const weights = readWeights(new Uint8Array(readFileSync(file)));
  const only = other.get('only')?.split(',');
  const rows: string[][] = [];
  for (const corpus of DEVELOPMENT_FILES) {
    if (only !== undefined && !only.some((part) => corpus.includes(part))) continue;
    const differences: Difference[] = [];
    rows.push(...rowsOf(corpus, measureFile(weights, corpora, corpus, differences)));
    if (other.has('show')) show(differences, Number(other.get('show') || 40));
  }
  const table = markdownTable(HEAD, rows);
  console.log(table);
  if (only !== undefined || other.has('weights')) return;
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

/** The rows that README carries: all three types together, and bodies, which are hardest. */
function isSummary(name: string): boolean {
  return name.endsWith('person + organization + place') || name === 'worldwide-dev, organization';
}

function rowsOf(corpus: string, counts: ReadonlyMap<string, Counts>): string[][] {
  const name = corpus.replace('ner/', '').replace('.jsonl.gz', '');
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
