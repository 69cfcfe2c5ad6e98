/**
 * `npm run cards`: compiles the cards, says what is wrong with them, how many there are and what is stale; `-- days` holds heads against
 * lists of leaders, `-- hovers --seed N` draws hovers to be read. Node only.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { asciiJson, readCards } from '../engine/knowledge';
import { CORPORA, reportHovers } from '../training/cards/hovers';
import { CARD_FOLDER, compileCards } from './compile';
import { reportDays } from './days/report';

/** The word behind `--name`. */
const option = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const today = new Date().toISOString().slice(0, 10);

if (process.argv[2] === 'hovers') {
  const draw = { seed: Number(option('--seed') ?? 1), count: Number(option('--count') ?? 60), today };
  process.exit(reportHovers(option('--corpora') ?? CORPORA, draw) ? 0 : 2);
}

const out = option('--out');
const { cards, problems, written, fromTable, forChecking } = compileCards();
if (process.argv[2] === 'days') process.exit(reportDays(cards, CARD_FOLDER, process.argv.includes('--silent')) ? 0 : 1);
for (const { file, card, message } of problems)
  console.error([file, card, message].filter((part) => part !== '').join(': '));

const json = asciiJson(cards);
const all = readCards(cards);
const bySchema = new Map<string, number>();
for (const card of all) bySchema.set(card.schema ?? '', (bySchema.get(card.schema ?? '') ?? 0) + 1);
const cities = [cards.cities?.names, cards.cities?.smallCapitals].flatMap((names) =>
  Object.values(names ?? {}).flat(),
).length;
console.log(
  `${all.length} cards, ${written} of them written by hand, ${fromTable.length} of the table of heads, and ${cities} city names`,
);
for (const [schema, count] of [...bySchema].sort((a, b) => b[1] - a[1])) console.log(`  ${schema.padEnd(14)}${count}`);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const bytes = Buffer.from(json);
console.log(
  `${kilobytes(bytes.length)} of JSON, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} as gzip, ${kilobytes(brotliCompressSync(bytes).length)} as brotli`,
);

const { parse, index, lookups } = timesOfIndex(json);
console.log(
  `In a fresh process, of processor time: ${parse.toFixed(1)} ms to read, ${index.toFixed(1)} ms to index (25 ms are allowed), ${lookups.toFixed(1)} ms for the first sentence`,
);

// A post that was open when its source was read grows old: somebody should look again after a year, unless it is known to be over
// because somebody followed.
const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
const lastHolder = new Map<string, string>();
for (const { post, from = '' } of all.flatMap(({ positions }) => positions ?? []))
  if ((lastHolder.get(post) ?? '') < from) lastHolder.set(post, from);
const stale = all.flatMap((card) =>
  (fromTable.includes(card.id) ? [] : (card.positions ?? []))
    .filter(
      ({ post, from = '', to, asOf }) => to === undefined && (asOf ?? from) < yearAgo && lastHolder.get(post)! <= from,
    )
    .map((position) => `  ${card.id}: ${position.post} (last seen ${position.asOf ?? 'never'})`),
);
console.log(
  stale.length === 0
    ? 'Nothing is stale.'
    : `${stale.length} open posts not looked at for a year:\n${stale.join('\n')}`,
);

if (forChecking.length > 0)
  console.log(`${forChecking.length} ends of posts on a list for checking only:\n  ${forChecking.join('\n  ')}`);

if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}: nothing was written.`);
  process.exitCode = 1;
} else if (out !== undefined) {
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, json);
  console.log(`written to ${out}`);
}

interface IndexTimes {
  readonly parse: number;
  readonly index: number;
  readonly lookups: number;
}

/** The shortest index time of five fresh processes: the compiler's warm functions would flatter it. */
function timesOfIndex(compiled: string): IndexTimes {
  const script = fileURLToPath(new URL('indexOnce.ts', import.meta.url));
  const runs = Array.from({ length: 5 }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script], { input: compiled });
    if (status !== 0) throw new Error(stderr.toString());
    return JSON.parse(stdout.toString()) as IndexTimes;
  });
  return runs.reduce((best, run) => (run.index < best.index ? run : best));
}
