/**
 * Training's room (node only, never bundled): what came of reading drawn questions by hand, kept in readings.json and printed by
 * `npm run eval -- sourcing`. A program cannot know whether an editor would call a question right; a person has read each in its
 * article. To read again: draw with `--read=100 --seed=N [--rules=all]` and write the result down here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One reading: how many of the drawn questions an editor would call right, and why the others are not. */
export interface Reading {
  /** The day of the reading. */
  readonly date: string;
  readonly rules: 'all' | 'sourcing';
  /** Dev articles are few and much the same in every draw; train articles are new ones. */
  readonly part: 'dev' | 'train';
  readonly seed: number;
  /** Articles that were drawn from, and questions asked in them. */
  readonly articles: number;
  readonly questions: number;
  readonly read: number;
  readonly right: number;
  readonly wrong: readonly { readonly cause: string; readonly count: number }[];
}

/** All readings that were written down. */
export function readReadings(): readonly Reading[] {
  return JSON.parse(readFileSync(join(__dirname, 'readings.json'), 'utf8')) as readonly Reading[];
}

/** The readings as a Markdown table. Throws where right and wrong ones do not add up. */
export function readingsTable(readings: readonly Reading[]): string {
  const rows = readings.map(({ date, rules, part, seed, articles, questions, read, right, wrong }) => {
    const missed = wrong.reduce((sum, { count }) => sum + count, 0);
    if (right + missed !== read)
      throw new Error(`The reading of ${date}, seed ${seed}: ${right} + ${missed} ≠ ${read}`);
    const causes = wrong.map(({ cause, count }) => `${cause} ${count}`).join('; ');
    return `| ${rules} | ${date} | ${seed} | ${questions} in ${articles} of ${part} | ${read} | ${right} | ${causes} |`;
  });
  return [
    '| rules | read on | seed | questions in articles | drawn and read | right | wrong ones by cause |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}
