/**
 * Scripts: `npm test`. Builds, then runs everything that holds the project together, one part after another, says what it
 * is doing, says again at the end what failed, and closes with the totals of all parts alone on a line: `N passed, N failed`.
 * Every part counts, also one that ends without a total. `npm test -- --newest` adds the suite on the newest server build,
 * where there is time left for it.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './host/browser';
import { root } from './host/install';

interface Part {
  readonly title: string;
  readonly script: string;
}

const BUILD: Part = { title: 'Build', script: 'build' };

/** Parts that either hold or do not, count as one each, and run side by side: each keeps one core busy. */
const STATIC: readonly Part[] = [
  { title: 'Types', script: 'typecheck' },
  { title: 'Lint', script: 'lint' },
  { title: 'Format', script: 'format:check' },
];

/** Parts that end with a line of totals. */
const SUITES: readonly Part[] = [
  { title: 'Unit tests', script: 'test:unit' },
  { title: 'Tests of processes, long copy, real articles and speed', script: 'test:slow' },
  { title: 'Suite in a real VS Code, Node extension host', script: 'test:host' },
  { title: 'Suite in a real VS Code, web worker extension host', script: 'test:web' },
  { title: 'Suite in a real VS Code, folder not trusted', script: 'test:untrusted' },
  { title: 'The packed extension', script: 'test:package' },
  { title: 'The workbench as a person drives it', script: 'screenshots' },
];

const NEWEST: Part = { title: 'Suite in the newest VS Code server build', script: 'test:newest' };
/** Seconds after which the suite on the newest build is no longer begun: on a slow machine the whole stays under 15 minutes. */
const LATEST_START = 540;
/** Lines of a failed part that are shown again: its list of failures is the last thing that it prints. */
const SHOWN_AGAIN = 60;

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs an npm script; resolves to its exit code and its last line of totals.
 * @param show takes its output as it comes
 */
function runScript(
  script: string,
  show: (chunk: string) => void,
): Promise<{ readonly code: number; readonly totals: Outcome | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let totals: Outcome | null = null;
    let line = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk: string) => {
      show(chunk);
      const lines = (line + chunk).split('\n');
      line = lines.pop() ?? '';
      for (const whole of lines) {
        const found = /^\s*(\d+) passed, (\d+) failed\s*$/.exec(whole);
        if (found !== null) totals = { passed: Number(found[1]), failed: Number(found[2]) };
      }
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, totals }));
  });
}

/** A part's outcome: a part that ends badly counts as a failure even where its totals do not say so. */
function outcome(code: number, totals: Outcome | null): Outcome {
  if (totals === null) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

const heading = (part: Part): string => `\n── ${part.title} (npm run ${part.script}) ──\n`;

/** The end of what a part said: from its list of failures, where it has one. */
function lastLines(said: string): readonly string[] {
  const lines = said.trimEnd().split('\n').slice(-SHOWN_AGAIN);
  const list = lines.findIndex((line) => /^\s*\d+ failing$/.test(line));
  return lines.slice(Math.max(0, list));
}

async function main(args: readonly string[]): Promise<void> {
  ensureBrowser((line) => console.log(line));
  const started = Date.now();
  const rows: string[] = [];
  const failures: string[] = [];
  let passed = 0;
  let failed = 0;
  const run = async (part: Part, isSuite: boolean, show: (chunk: string) => void): Promise<void> => {
    const began = Date.now();
    let said = '';
    const { code, totals } = await runScript(part.script, (chunk) => {
      said += chunk;
      show(chunk);
    });
    const result = isSuite && code === 0 && totals === null ? { passed: 0, failed: 1 } : outcome(code, totals);
    passed += result.passed;
    failed += result.failed;
    if (result.failed > 0) failures.push(heading(part), ...lastLines(said));
    const seconds = ((Date.now() - began) / 1000).toFixed(0).padStart(4);
    rows.push(`${String(result.passed).padStart(6)} ${String(result.failed).padStart(7)} ${seconds} s  ${part.title}`);
  };
  const print = (text: string): boolean => process.stdout.write(text);

  print(heading(BUILD));
  await run(BUILD, false, print);
  await Promise.all(
    STATIC.map(async (part) => {
      let said = heading(part);
      await run(part, false, (chunk) => (said += chunk));
      print(said);
    }),
  );
  for (const part of SUITES) {
    print(heading(part));
    await run(part, true, print);
  }
  if (args.includes('--newest')) {
    if (Date.now() - started > LATEST_START * 1000)
      rows.push(`                         ${NEWEST.title}: left out, the others took too long`);
    else {
      print(heading(NEWEST));
      await run(NEWEST, true, print);
    }
  }
  if (failures.length > 0) console.log(`\n── Failed ──\n${failures.join('\n')}`);
  console.log(`\npassed  failed   time\n${rows.join('\n')}`);
  console.log(`\nAll parts in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
  const totals = `${passed} passed, ${failed} failed`;
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/totals.txt'), `${totals}\n`);
  console.log(totals);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
