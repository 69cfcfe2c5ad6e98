/** Training's room (node only, never bundled): `npm run eval -- names`. */
import { readFileSync } from 'node:fs';
import { readWeights } from '../../engine/tagger';
import type { TaskOptions } from '../task';
import { DEVELOPMENT_FILES, measureFile, scoreOf, type Difference } from './measure';
import { NAMES_FILE, OPEN_NAMES_FILE } from './train';

const ROWS = ['person', 'organization', 'place', 'ALL', 'group', 'facility', 'event', 'product'];

/** Prints precision, recall and F1 by type and file. */
export function evaluateNames({ corpora, open, other }: TaskOptions): void {
  const weights = readWeights(readFileSync(other.get('weights') ?? (open ? OPEN_NAMES_FILE : NAMES_FILE)));
  const only = other.get('only')?.split(',');
  for (const file of DEVELOPMENT_FILES) {
    if (only !== undefined && !only.some((part) => file.includes(part))) continue;
    const differences: Difference[] = [];
    const counts = measureFile(weights, corpora, file, differences);
    console.log(file);
    for (const row of ROWS) {
      const count = counts.get(row);
      if (count === undefined) continue;
      const { precision, recall, f1 } = scoreOf(count);
      const cells = [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(6));
      console.log(`  ${row.padEnd(14)}${cells.join('')}${String(count.marked).padStart(7)}`);
    }
    if (other.has('show')) {
      const step = Math.max(1, Math.floor(differences.length / Number(other.get('show') || 40)));
      for (const [index, { kind, type, text, context }] of differences.entries()) {
        if (index % step === 0) console.log(`  ${kind} ${type}: ${text}   «${context}»`);
      }
    }
  }
}
