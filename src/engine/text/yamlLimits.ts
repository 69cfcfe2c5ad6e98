/**
 * Text layer: what keeps the YAML parser from costing a process or minutes. It goes down one call for each level, with expressions
 * that are made ready on the way, and where the stack ends inside one of these the whole process does: nothing can be caught then.
 * So the text is looked at first. And each fault that it finds is an `Error`, of which the host takes down the stack: ten
 * microseconds, ten times what reading on costs, for each of a million commas.
 */

/** Brackets inside one another, and columns of dashes, question marks and spaces before the first word of a line. */
const MOST_LEVELS = 400;

/** Where the text goes too deep, as an offset; null where it does not, whatever the signs stand in. */
export function tooDeepAt(text: string): number | null {
  let open = 0;
  let lead = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '\n' || sign === '\r') lead = 0;
    else if (lead >= 0) lead = LEADING.has(sign) ? lead + 1 : -1;
    if (sign === '[' || sign === '{') open += 1;
    else if ((sign === ']' || sign === '}') && open > 0) open -= 1;
    if (open > MOST_LEVELS || lead > MOST_LEVELS) return at;
  }
  return null;
}

/** Each can open a level before the first word of a line: "- - x", "? ? x", ": : x". */
const LEADING: ReadonlySet<string> = new Set([' ', '\t', '-', '?', ':']);

/** What the work returns or throws, with no stack taken down for any `Error` that it makes. */
export function withoutStacks<Result>(work: () => Result): Result {
  // Of V8, and so of Node and VS Code; elsewhere nobody looks at it.
  const errors = Error as { stackTraceLimit?: number };
  const before = errors.stackTraceLimit;
  errors.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    if (before === undefined) delete errors.stackTraceLimit;
    else errors.stackTraceLimit = before;
  }
}
