/**
 * Fuzzing: `npm run fuzz -- --minutes N [--seed S] [--only TARGET] [--input N]`. Outside the tests that run on each change. Prints
 * its seed, of the first faults how to make their input again, and at the end one table. `--input` shows and tries one input.
 */
import { parseArgs } from 'node:util';
import { Fuzz, table, TARGETS, type Met } from './fuzz';

/** So many faults are printed, as they are met. */
const SHOWN = 10;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string' },
      only: { type: 'string' },
      input: { type: 'string' },
    },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const targets = TARGETS.filter(({ name }) => values.only === undefined || name === values.only);
  if (targets.length === 0) throw new Error(`--only takes one of: ${TARGETS.map(({ name }) => name).join(', ')}`);
  const fuzz = new Fuzz(seed, targets);
  if (values.input !== undefined) {
    const trial = fuzz.trial(targets[0]!, Number(values.input));
    console.log(trial.show());
    console.log(await trial.run());
    return;
  }
  console.log(`Seed ${seed}, ${values.minutes} min. The same inputs: npm run fuzz -- --seed ${seed}`);
  const end = Date.now() + Number(values.minutes) * 60_000;
  let told = 0;
  let minute = Date.now();
  while (Date.now() < end) {
    await fuzz.round();
    for (; told < Math.min(fuzz.met.length, SHOWN); told++) console.log(`\n${shown(fuzz.met[told]!, seed)}\n`);
    if (Date.now() - minute < 60_000) continue;
    minute = Date.now();
    console.log(`${fuzz.inputs.toLocaleString('en-GB')} inputs, ${fuzz.met.length} faults`);
  }
  await fuzz.weighSlowest();
  console.log(`\n${table(fuzz.rows)}`);
  if (fuzz.met.length > 0) process.exitCode = 1;
}

function shown({ target, number, fault }: Met, seed: number): string {
  return `${target}: ${fault.kind}: ${fault.what.slice(0, 1000)}\n  npm run fuzz -- --seed ${seed} --only ${JSON.stringify(target)} --input ${number}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
