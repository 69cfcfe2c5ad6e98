/** Command line: the two ways out, standard output and standard error, with every manner a pipe may have. */
import type { Writable } from 'node:stream';
import { Progress } from './progress';

/** Exit codes of the contract. */
export const EXIT = { done: 0, findings: 1, badInput: 2 } as const;

/** What a command writes to; tests hand in their own. */
export interface Output {
  /** Writes and waits until the reader has taken enough of it, so that memory does not grow. */
  write(text: string): Promise<void>;
  /** One line on standard error, led by the program's name. */
  complain(sentence: string): void;
  /** Where a person watches standard error; null where nobody does. */
  readonly progress: Progress | null;
  readonly terminal: boolean;
  readonly colour: boolean;
  /** Columns of the terminal, or 80. */
  readonly width: number;
}

/** What a format for people needs to know of the place it is shown in; the width in columns. */
export type Page = Pick<Output, 'colour' | 'width'>;

/**
 * Standard output and standard error of this process. A reader that goes away (`copydesk … | head`) ends the run quietly
 * with the code it had so far.
 */
export function processOutput(): Output {
  const quietEnd = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(process.exitCode ?? EXIT.done);
    process.stderr.write(`copydesk: the output could not be written: ${error.message}\n`);
    process.exit(EXIT.badInput);
  };
  process.stdout.on('error', quietEnd);
  process.stderr.on('error', () => process.exit(process.exitCode ?? EXIT.badInput));
  const terminal = process.stdout.isTTY === true;
  const progress =
    process.stderr.isTTY === true && process.env['TERM'] !== 'dumb' ? new Progress(process.stderr) : null;
  return {
    write: (text) => {
      if (terminal && text !== '') progress?.clear();
      return writeAndWait(process.stdout, text);
    },
    complain: (sentence) => {
      progress?.clear();
      process.stderr.write(`copydesk: ${visible(sentence)}\n`);
    },
    progress,
    terminal,
    colour: wantsColour(process.env, terminal),
    width: terminal ? Math.max(40, process.stdout.columns) : 80,
  };
}

/** Colour on a terminal only, and not where the reader has asked for none (NO_COLOR, a dumb terminal). */
export function wantsColour(environment: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  return terminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}

function writeAndWait(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (stream.write(text)) resolve();
    else stream.once('drain', resolve);
  });
}

/**
 * Text from copy, a path or a file of the desk as a terminal may be handed it: in one line, and what a terminal obeys (control
 * characters, among them the sequences that begin with U+001B), what turns the direction of the text round, and halves of
 * characters are written out as `\u{1b}`. A tab is a space.
 */
export function visible(text: string): string {
  return text.replace(OBEYED, (sign) => (sign === '\t' ? ' ' : `\\u{${sign.codePointAt(0)!.toString(16)}}`));
}

/** Control characters, marks and overrides of direction, lone surrogates. */
const OBEYED = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
