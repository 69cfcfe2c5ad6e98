/**
 * Scripts: `npm run bench:lsp`. Starts the built language server as an editor does and takes the time: from the start of the process
 * to the first diagnostics of 1,000 words, from a keystroke in 10,000 words to the diagnostics that follow it, and the memory that
 * the process has then, beside what is asked of each. Everything over the protocol, the editor's side included. On a machine that has
 * other work the processor's time and the least of the rounds say more than the median.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import {
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializeRequest,
  InitializedNotification,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { benchProse, wordCount } from '../../src/training/benchProse';
import { root } from '../host/install';

const ROUNDS = 9;
const KEYS = 120;
/** What is asked of the server on a machine that has no other work. */
const LIMITS = { startMs: 450, keyMs: 120, memoryMb: 150 };
const uri = 'untitled:Story';

interface Server {
  readonly pid: number;
  open(text: string): Promise<PublishDiagnosticsParams>;
  /** Puts a letter at the end of a line; resolves when the diagnostics of that version are there. */
  type(line: number, character: number, version: number): Promise<PublishDiagnosticsParams>;
  stop(): Promise<void>;
}

async function start(): Promise<Server> {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'lsp', '--stdio', '--no-config'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let heard: (params: PublishDiagnosticsParams) => void = () => undefined;
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => heard(params));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification(InitializedNotification.type, {});
  const next = (version: number): Promise<PublishDiagnosticsParams> =>
    new Promise((resolve) => {
      heard = (params) => {
        if (params.version === version) resolve(params);
      };
    });
  return {
    pid: child.pid!,
    async open(text) {
      const answered = next(1);
      const textDocument = { uri, languageId: 'plaintext', version: 1, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return answered;
    },
    async type(line, character, version) {
      const answered = next(version);
      const at = { line, character };
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text: 'e' }],
      });
      return answered;
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      const ended = new Promise((resolve) => child.once('close', resolve));
      await connection.sendNotification(ExitNotification.type);
      await ended;
    },
  };
}

/** Milliseconds of processor that the process has used, all its threads together; NaN where the system does not say. */
function processorOf(pid: number): number {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = rest.split(' ').slice(11, 13).map(Number);
    // In hundredths of a second, on every Linux there is.
    return (user! + system!) * 10;
  } catch {
    return NaN;
  }
}

/** Megabytes that the process holds in memory, as the system counts them; NaN where it does not say. */
function memoryOf(pid: number): number {
  try {
    const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(found?.[1]) / 1000;
  } catch {
    return NaN;
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

async function main(): Promise<void> {
  const prose = benchProse();
  const short = prose.story(1000);
  const starts: number[] = [];
  const startsProcessor: number[] = [];
  // Round 0 leaves what V8 made of the program for those after it, as the first start on any machine does.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const began = performance.now();
    const server = await start();
    await server.open(short);
    if (round > 0) {
      starts.push(performance.now() - began);
      startsProcessor.push(processorOf(server.pid));
    }
    await server.stop();
  }
  const long = prose.story(10_000);
  const lines = long.split('\n');
  const server = await start();
  await server.open(long);
  const keys: number[] = [];
  const before = processorOf(server.pid);
  const line = Math.floor(lines.length / 4) * 2;
  let character = lines[line]!.length;
  for (let key = 0; key < KEYS; key += 1) {
    const began = performance.now();
    await server.type(line, character, key + 2);
    keys.push(performance.now() - began);
    character += 1;
  }
  const memory = memoryOf(server.pid);
  const keysProcessor = (processorOf(server.pid) - before) / KEYS;
  await server.stop();
  const row = (what: string, times: readonly number[], processor: number, asked: string): string =>
    `| ${[what, ...[0, 0.5, 0.95].map((share) => quantile(times, share).toFixed(0)), processor.toFixed(0), asked].join(' | ')} |`;
  console.log(`Copy: ${prose.name}. Load of the machine: ${loadavg()[0]!.toFixed(1)}.\n`);
  console.log('| over the protocol, ms | least | median | 95th percentile | processor | asked |');
  console.log('| --- | ---: | ---: | ---: | ---: | --- |');
  const started = `start of the process to diagnostics, ${wordCount(short)} words`;
  console.log(row(started, starts, quantile(startsProcessor, 0.5), `median ≤ ${LIMITS.startMs}`));
  const typed = `keystroke to diagnostics, ${wordCount(long)} words`;
  console.log(row(typed, keys, keysProcessor, `95th percentile ≤ ${LIMITS.keyMs}`));
  console.log(`\nMemory after ${KEYS} keys: ${memory.toFixed(0)} MB (asked: ≤ ${LIMITS.memoryMb}).`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
