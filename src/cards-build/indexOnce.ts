/**
 * What opening an editor pays for the cards: reads compiled cards from standard input in a process that has done nothing
 * else, indexes them, looks up the words of one sentence, and writes the processor time of each as JSON. Run by `npm run cards`.
 */
import { readFileSync } from 'node:fs';
import { createKnowledge, type CompiledCards } from '../engine/knowledge';

const SENTENCE = 'ECOWAS leaders in Abuja asked the United Nations and the president of Mali for help on Monday'.split(
  ' ',
);

const text = readFileSync(0, 'utf8');
const [cards, parse] = timed(() => JSON.parse(text) as CompiledCards);
const [knowledge, index] = timed(() => createKnowledge([cards]));
const [, lookups] = timed(() => SENTENCE.map((_, at) => knowledge.scan(SENTENCE, at)));
process.stdout.write(JSON.stringify({ parse, index, lookups }));

/** The result of a run and its processor time in milliseconds: other work on the machine does not count. */
function timed<T>(run: () => T): [T, number] {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}
