/** Command line: worker threads beside the main one: order, an input that waits for its answers, a worker that breaks down. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { inOrder, serve, Workers, type Answer, type Message, type Task } from '../../src/cli/workers';
import { annotate } from '../../src/cli/annotate';
import { pieces, surroundings, type Heard } from './surroundings';

const task = (id: string, text: string): Task => ({
  ...{ id, text, options: {}, cards: null, warnings: [], wanted: 'line' },
});
/** Long enough to be worth a worker, and read in no time. */
const LONG = `Officials said the ferry was late.${' '.repeat(45_000)}`;

describe('what is read by several threads', () => {
  it('comes out in the order in which it went in, whoever is done first', async () => {
    async function* numbers() {
      for (let number = 0; number < 20; number++) yield await Promise.resolve(number);
    }
    const given: number[] = [];
    const slow = (number: number): Promise<number> => setTimeout((number * 7) % 5, number);
    for await (const number of inOrder(numbers(), slow, 6)) given.push(number);
    assert.deepEqual(
      given,
      Array.from({ length: 20 }, (_, number) => number),
    );
  });

  it('has no more on its way than it may', async () => {
    let [started, most, done] = [0, 0, 0];
    async function* numbers() {
      for (let number = 0; number < 30; number++) yield await Promise.resolve(number);
    }
    const start = async (): Promise<void> => {
      most = Math.max(most, ++started - done);
      await setTimeout(1);
    };
    for await (const nothing of inOrder(numbers(), start, 4)) done += nothing === undefined ? 1 : 0;
    assert.ok(most <= 5, `${most} on their way`);
  });

  it('answers before more has come in: a program may wait for each answer before it sends the next piece', async () => {
    let heard = 0;
    async function* questions() {
      for (let number = 0; number < 3; number++) {
        while (heard < number) await setTimeout(1);
        yield number;
      }
    }
    for await (const number of inOrder(questions(), (one) => Promise.resolve(one), 8)) heard = number + 1;
    assert.equal(heard, 3);
  });

  it('throws what the input throws, after what came before it', async () => {
    async function* input() {
      yield await Promise.resolve(1);
      throw new Error('the disk is gone');
    }
    const given: number[] = [];
    const reading = async (): Promise<void> => {
      for await (const number of inOrder(input(), (one) => setTimeout(2, one), 8)) given.push(number);
    };
    await assert.rejects(reading, /the disk is gone/);
  });
});

/** A thread in this process; it answers in its own time, and breaks down at its `until`th task. */
function thread(stage: Heard, sent: Message[], until = Infinity) {
  const heard: ((answer: Answer) => void)[] = [];
  const failed: ((error: Error) => void)[] = [];
  const asked: ((message: Message) => void)[] = [];
  serve(
    {
      on: (_event, hear) => asked.push(hear),
      postMessage: (answer) => setImmediate(() => heard.forEach((hear) => hear(structuredClone(answer)))),
    },
    stage.engine(),
  );
  return {
    postMessage(message: Message) {
      sent.push(structuredClone(message));
      if (sent.length >= until) setImmediate(() => failed.forEach((fail) => fail(new Error('out of memory'))));
      else setImmediate(() => asked.forEach((ask) => ask(structuredClone(message))));
    },
    on(event: string, hear: never) {
      (event === 'message' ? heard : failed).push(hear);
    },
    ref: () => undefined,
    unref: () => undefined,
  };
}

describe('the workers', () => {
  it('are not started for a single story, and then one after another as copy comes in', () => {
    let started = 0;
    const idle = { postMessage() {}, on() {}, ref() {}, unref() {} };
    const workers = new Workers(() => (started++, idle), 2);
    assert.equal(workers.offer(task('a', 'Copy.')), null);
    assert.equal(started, 0);
    for (let number = 0; number < 30; number++) void workers.offer(task('b', LONG));
    assert.equal(started, 2);
    assert.equal(workers.offer(task('c', LONG)), null);
  });

  const archive = Array.from({ length: 12 }, (_, at) => JSON.stringify({ id: `${at}`, text: `${at} ${LONG}` }));
  archive.splice(5, 0, 'no JSON');
  const input = archive.join('\n');
  const options = { date: null, config: false, profile: 'default', format: 'ndjson' } as const;
  const run = async (jobs: number, until?: number) => {
    const stage = surroundings();
    const sent: Message[] = [];
    const startWorker = () => thread(stage, sent, until) as never;
    const standardInput = pieces(input, 60_000);
    const code = await annotate(['-'], { ...options, jobs }, { ...stage, startWorker, standardInput });
    return { code, printed: stage.printed.join(''), sent: sent.length };
  };

  it('give the same bytes and the same exit code as one thread', async () => {
    const alone = await run(1);
    const together = await run(3);
    assert.equal(alone.sent, 0);
    assert.ok(together.sent > 3, `${together.sent} sent`);
    assert.equal(together.printed, alone.printed);
    assert.deepEqual([together.code, alone.code], [2, 2]);
  });

  it('lose nothing where one breaks down', async () => {
    const broken = await run(2, 2);
    assert.equal(broken.sent >= 2, true);
    assert.equal(broken.printed, (await run(1)).printed);
  });
});
