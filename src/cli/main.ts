/** Command line: the program that `copydesk` starts. Reads arguments, hands each command its surroundings, ends with its code. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { CARRIERS, createEngine, isIsoDay, PROFILES, type CarrierName } from '../engine';
import { EXPORT_FORMATS, type ExportFormat } from '../formats/export';
import { ANNOTATE_FORMATS, annotate, type AnnotateFormat } from './annotate';
import { CHECK_FORMATS, FAIL_ON, check, type CheckFormat, type FailOn } from './check';
import { COMPARE_FORMATS, compare, type CompareFormat } from './compare';
import { CONFIG_FORMATS, config, type ConfigFormat } from './config';
import { UnreadableConfig } from './desk';
import { exportCopy } from './export';
import { STANDARD_INPUT } from './inputs';
import { EXIT, processOutput } from './output';
import { MissingResource, loadResources } from './resources';
import type { Surroundings } from './session';
import { serve, type MainThread } from './workers';

interface GivenOptions {
  readonly format?: string;
  readonly date?: string;
  readonly as?: string;
  /** A path, false for `--no-config`, nothing where neither was said. */
  readonly config?: string | boolean;
  readonly profile: string;
  readonly jobs: number;
}

interface ExportFlags {
  readonly to: ExportFormat;
  readonly out?: string;
  readonly checks?: true;
  readonly notes?: true;
}

interface CheckFlags extends GivenOptions {
  readonly failOn: FailOn;
  readonly changedSince?: string;
  readonly baseline?: string;
}

/** Whether somebody has pressed Ctrl+C, and the run has ended as it was asked to. */
let interrupted = false;

function onInterrupt(stop: () => void): () => void {
  const heard = (): void => {
    interrupted = true;
    stop();
  };
  // Whoever presses it twice does not wait.
  process.once('SIGINT', heard);
  return () => process.off('SIGINT', heard);
}

const surroundings: Surroundings = {
  output: processOutput(),
  standardInput: process.stdin,
  standardInputIsTerminal: process.stdin.isTTY,
  engine: () => createEngine(loadResources(__dirname)),
  onInterrupt,
  // The program is its own worker: see the end of this file.
  startWorker: () => new Worker(join(__dirname, 'cli.js')),
  version,
};

let served = (): void => undefined;

/** @param told called once, when a server has read its first copy */
export function onceServed(told: () => void): void {
  served = told;
}

function day(value: string): string {
  if (!isIsoDay(value)) throw new InvalidArgumentError('It is not a day written as YYYY-MM-DD.');
  return value;
}

/** What a shell takes for the end by Ctrl+C: 128 and the number of the signal. */
const INTERRUPTED = 130;

/** More threads than that are no use on any machine, and each takes some 100 MB. */
const MOST_JOBS = 256;

function jobs(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > MOST_JOBS)
    throw new InvalidArgumentError(`It is not a whole number from 1 to ${MOST_JOBS}.`);
  return number;
}

function shared(options: GivenOptions) {
  return {
    date: options.date ?? null,
    as: (options.as ?? null) as CarrierName | null,
    config: options.config === false ? false : typeof options.config === 'string' ? options.config : null,
    profile: options.profile,
    jobs: options.jobs,
  } as const;
}

/** Standard input where no file is named, unless a person sits there. */
function inputs(files: readonly string[], command: Command): readonly string[] {
  if (files.length > 0) return files;
  if (surroundings.standardInputIsTerminal) {
    command.error('error: name a file of copy or a folder, or - to type it in and end with Ctrl+D');
  }
  return [STANDARD_INPUT];
}

const files = (): Argument =>
  new Argument('[file...]', 'files of copy, or folders of them; - or none for standard input');
const dateOption = (): Option =>
  new Option('-d, --date <day>', 'story date (YYYY-MM-DD) where the copy brings none of its own').argParser(day);
const asOption = (): Option =>
  new Option('--as <format>', 'what the copy is in, where neither name nor text says so').choices(CARRIERS);
const configOption = (): Option =>
  new Option(
    '-c, --config <file>',
    'house configuration for all files, instead of the .copydesk/config.yaml above each',
  );
const noConfigOption = (): Option => new Option('--no-config', 'use no configuration and no ignore list');
const profileOption = (): Option =>
  new Option('-p, --profile <house>', 'house profile where no configuration names one')
    .choices(PROFILES.map(({ profile }) => profile))
    .default('default');

const jobsOption = (): Option =>
  new Option('-j, --jobs <number>', 'how many threads read the copy, where there is much of it')
    .argParser(jobs)
    .default(availableParallelism(), 'one for each core');

/** A command that reads copy: how it is read, and by which desk. */
function readingCopy(command: Command): Command {
  const options = [dateOption(), asOption(), configOption(), noConfigOption(), profileOption(), jobsOption()];
  for (const option of options) command.addOption(option);
  return command;
}

function build(): Command {
  const program = new Command('copydesk')
    .description('Reads news copy: who is named, who said what, and what rests on nobody’s name.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(copydesk --help says what there is)')
    .addHelpText(
      'after',
      `
Examples:
  copydesk annotate story.txt                     the copy with its marks
  copydesk annotate --format json *.txt           everything, for programs
  copydesk annotate --format ndjson < archive     one {"id", "text", "date"?} a line in, one document a line out
  copydesk check stories/                         all copy in the folder and below it
  copydesk check --profile ap --fail-on warning story.txt
  copydesk check --format sarif drafts/*.md > questions.sarif
  copydesk export --to csv story.txt > sheet.csv  the checker’s sheet
  copydesk export --to brat --out brat *.txt      files for brat, two a story
  copydesk check --changed-since origin/main drafts/*.md
  copydesk compare HEAD:story.txt story.txt       what has changed since the last commit
  copydesk annotate page.html item.nitf.xml       what content systems and agencies have
  copydesk annotate --as html < piece             copy whose form its name does not say
  copydesk config story.txt                       what is in force, and from where
  copydesk mcp stories/                           tools for an assistant, on this folder alone, read-only
  copydesk lsp                                    a language server, for Neovim, Emacs, Helix and others

A folder's copy is its text, Markdown, news copy, Word, OpenDocument and RTF files and items of agencies; README and the like, names
with a dot before them, node_modules and links are left alone. Patterns under "copy" in .copydesk/config.yaml say more.

Exit codes: 0 done; 1 findings at or over --fail-on; 2 a bad argument or an input that could not be read.
Nothing leaves this machine.`,
    );

  readingCopy(program.command('annotate'))
    .description('Print names, attributions, sources and questions.')
    .addArgument(files())
    .addOption(
      new Option('-f, --format <format>', 'text (default on a terminal), json (default elsewhere) or ndjson').choices(
        ANNOTATE_FORMATS,
      ),
    )
    .addHelpText(
      'after',
      `
With --format ndjson and no file, each line of standard input is one object {"id": "…", "text": "…", "date": "YYYY-MM-DD"?}.
A line that is none gives {"id", "line", "error"}; the rest is still done and the exit code is 2.`,
    )
    .action(async (given: string[], options: GivenOptions, command: Command) => {
      const format = (options.format ?? null) as AnnotateFormat | null;
      process.exitCode = await annotate(inputs(given, command), { ...shared(options), format }, surroundings);
    });

  readingCopy(program.command('check'))
    .description('Print the questions only; the exit code says whether there are any that matter.')
    .addArgument(files())
    .addOption(new Option('-f, --format <format>', 'how to print them').choices(CHECK_FORMATS).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that gives exit code 1').choices(FAIL_ON).default('error'),
    )
    .addOption(
      new Option('--changed-since <revision>', 'only questions in sentences that Git’s revision of the file has not'),
    )
    .addOption(new Option('--baseline <file>', 'only questions that an earlier run’s SARIF has not'))
    .action(async (given: string[], options: CheckFlags, command: Command) => {
      const format = options.format as CheckFormat;
      process.exitCode = await check(
        inputs(given, command),
        {
          ...shared(options),
          format,
          failOn: options.failOn,
          changedSince: options.changedSince ?? null,
          baseline: options.baseline ?? null,
        },
        surroundings,
      );
    });

  readingCopy(program.command('export'))
    .description('Write the copy in a form that others take: a sheet, a report, annotations.')
    .addArgument(files())
    .addOption(new Option('-t, --to <format>', 'the form').choices(EXPORT_FORMATS).makeOptionMandatory())
    .addOption(new Option('-o, --out <folder>', 'one file a story into this folder, in place of standard output'))
    .addOption(new Option('--checks', 'with what was marked on the checklist, by whom and when, but no note'))
    .addOption(new Option('--notes', 'with the notes and links on it as well, also those on unnamed sources'))
    .addHelpText(
      'after',
      `
csv is the checker’s sheet, markdown the editor’s report, json what annotate prints, jsonld W3C Web Annotations, conll one word a
line, brat a .txt and an .ann for each story (with --out), sarif the questions for review tools.`,
    )
    .action(async (given: string[], options: GivenOptions & ExportFlags, command: Command) => {
      const { to, out = null, checks, notes: all } = options;
      const notes = all === true ? 'all' : checks === true ? 'none' : null;
      process.exitCode = await exportCopy(inputs(given, command), { ...shared(options), to, out, notes }, surroundings);
    });

  program
    .command('compare')
    .description('Print what has changed between two drafts that the reader leans on.')
    .addArgument(
      new Argument('<old>', 'a file, - for standard input, or REV:path of the Git repository round the other'),
    )
    .addArgument(new Argument('<new>', 'the same'))
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(COMPARE_FORMATS).default('text'))
    .addOption(dateOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addHelpText(
      'after',
      `
Sources gone, new or renamed; quotations with other words; who is said to have said it, and with what verb; names, dates and
figures; reasons for anonymity. A moved paragraph, new line breaks and other marks are no change.
Exit codes: 0 nothing has changed; 1 something has; 2 a bad argument or a draft that could not be read.`,
    )
    .action(async (old: string, now: string, options: GivenOptions) => {
      const format = options.format as CompareFormat;
      process.exitCode = await compare(old, now, { ...shared(options), profile: 'default', format }, surroundings);
    });

  program
    .command('config')
    .description('Print the profile, severities and lists in force, and from where.')
    .addArgument(new Argument('[file]', 'a file of copy; none for the working folder'))
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(CONFIG_FORMATS).default('text'))
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(profileOption())
    .action(async (given: string | undefined, options: GivenOptions) => {
      const format = options.format as ConfigFormat;
      process.exitCode = await config(given ?? null, { ...shared(options), format }, surroundings);
    });

  program
    .command('lsp')
    .description('Serve editors that speak the language-server protocol, on standard input and output.')
    .option('--stdio', 'serve on standard input and output (the default, and the only way)')
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(profileOption())
    .action(async (options: GivenOptions) => {
      const { config: named, profile } = shared(options);
      // Loaded here only: no other command waits for it.
      const { lsp } = await import('./lsp');
      const desk = { config: named, profile };
      process.exitCode = await lsp(desk, join(__dirname, 'rules'), { ...surroundings, served: () => served() });
    });

  program
    .command('mcp')
    .description(
      'Let an assistant ask about the stories of a folder, by the Model Context Protocol on standard streams.',
    )
    .argument('[folder]', 'the only folder that is read', '.')
    .addOption(noConfigOption())
    .addOption(profileOption())
    .action(async (folder: string, options: GivenOptions) => {
      const { config: named, profile } = shared(options);
      const { mcp } = await import('./mcp');
      process.exitCode = await mcp(folder, { config: named, profile }, surroundings);
    });
  return program;
}

async function main(): Promise<void> {
  try {
    await build().parseAsync();
    if (interrupted) process.exitCode = INTERRUPTED;
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.badInput;
    } else {
      const known = error instanceof MissingResource || error instanceof UnreadableConfig;
      surroundings.output.complain(known ? error.message : `this should not have happened: ${String(error)}`);
      process.exitCode = EXIT.badInput;
    }
  }
}

if (isMainThread) void main();
else serve(parentPort as MainThread, surroundings.engine());
