/** How the pure parts of the extension speak: VS Code's `l10n.t` handed in, so that they can be tested without VS Code. */

/** Puts `{0}`, `{1}` … into a message, in the reader's language where there is a translation. */
export type Say = (message: string, ...args: (string | number)[]) => string;

/** The plain English of a message. */
export const sayPlainly: Say = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));

/** "1 statement", "3 statements". */
export function count(say: Say, number: number, one: string, many: string): string {
  return say(number === 1 ? one : many, number);
}
