/**
 * House configuration, pure: YAML of a file that anybody may have written, taken apart. It never throws, it follows back
 * references only as often as a person would write them, and what it says of the file quotes no word of it: the place is
 * underlined or stands before the sentence, and a file may have been put there to be read out.
 */
import { isAlias, isScalar, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Span } from '../engine';
import { tooDeepAt, withoutStacks } from '../engine/text/yamlLimits';

/** A file with more characters is left alone: a person's configuration or file of cards is a hundredth of it. */
export const LARGEST_YAML = 1_000_000;

/** How often a file may point back with `*name`; a person writes a few, a bomb millions. */
export const MOST_ALIASES = 50;

/** Something that is not YAML, at its place; not empty, and inside the text where that has any character. */
export interface YamlFault extends Span {
  readonly message: string;
}

export interface YamlFile {
  readonly document: Document.Parsed;
  readonly faults: readonly YamlFault[];
}

/** Takes a text apart; one that is too long or too deep gives an empty document and one fault. */
export function parseYaml(text: string): YamlFile {
  if (text.length > LARGEST_YAML) {
    const millions = (text.length / 1e6).toFixed(1);
    const message = `This file has ${millions} million characters; one million are read. Split it.`;
    return { document: parseDocument(''), faults: [{ start: 0, end: firstLine(text), message }] };
  }
  const deepest = tooDeepAt(text);
  if (deepest !== null) {
    const message = 'This is nested too deeply. A bracket far above may not be closed, or the line is no YAML.';
    return { document: parseDocument(''), faults: [{ start: deepest, end: deepest + 1, message }] };
  }
  // The library compares each key of a group with all others, which takes minutes; the readers keep a list of them. Where it is told
  // to log nothing at all, it says nothing of a second document either.
  const document = withoutStacks(() =>
    parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false }),
  );
  const faults = [...document.errors, ...document.warnings].map(({ code, pos: [start, end] }) => ({
    start,
    end,
    message: `This is not YAML: ${WHY[code] ?? 'it cannot be read here'}.`,
  }));
  return { document, faults };
}

/** The node that an alias points back to, as often as it may be asked. */
export class Aliases {
  private followed = 0;

  constructor(private readonly document: Document.Parsed) {}

  /** @param fault is told what is wrong, at most once for all aliases that are too many */
  follow(node: Node, fault: (message: string) => void): Node | undefined {
    if (!isAlias(node)) return node;
    this.followed += 1;
    if (this.followed > MOST_ALIASES) {
      if (this.followed === MOST_ALIASES + 1) fault(`More than ${MOST_ALIASES} aliases (*name): the rest is left out.`);
      return undefined;
    }
    const found = node.resolve(this.document);
    if (found === undefined) fault('Nothing above has this name.');
    return found;
  }
}

/** The pairs of a group by their keys, without those that stand there a second time. */
export function pairsOf(
  pairs: readonly Pair<Node, Node | null>[],
  fault: (key: Node, message: string) => void,
): readonly { readonly name: string; readonly key: Node; readonly value: Node | null }[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    if (seen.has(name)) {
      fault(key, 'This stands here twice; the first one counts.');
      return [];
    }
    seen.add(name);
    return [{ name, key, value }];
  });
}

/** Where a node stands; never empty. */
export function spanOf(node: Node | null): Span {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 1 };
}

function firstLine(text: string): number {
  const end = text.indexOf('\n');
  return end < 1 ? 1 : Math.min(end, 200);
}

/** The library's own sentences quote the file. */
const WHY: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias (*name) stands alone',
  BAD_ALIAS: 'an alias (*name) has no name, or nothing above has it',
  BAD_DIRECTIVE: 'a line that begins with % says something about YAML itself, and this one cannot be read',
  BAD_DQ_ESCAPE: 'a backslash in double quotation marks begins a sign; write it twice, or use single ones',
  BAD_INDENT: 'this line is indented less, or more, than those it belongs to',
  BAD_PROP_ORDER: 'a name (&name) or a tag stands before the value',
  BAD_SCALAR_START: 'this sign cannot begin a value; put the value in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon on the line; put the value in quotation marks',
  BLOCK_IN_FLOW: 'between [ ] or { } everything is written on one level, with commas',
  IMPOSSIBLE: 'it cannot be read here',
  KEY_OVER_1024_CHARS: 'a key is as long as a page; a quotation mark or a colon may be missing',
  MISSING_CHAR: 'something is missing here: a quotation mark, a bracket, a comma, a colon or a space',
  MULTILINE_IMPLICIT_KEY: 'a key goes over the end of the line; a colon or a quotation mark may be missing',
  MULTIPLE_ANCHORS: 'two names (&name) for one value',
  MULTIPLE_DOCS: 'a second document begins here; only the first one is read',
  MULTIPLE_TAGS: 'two tags (!tag) for one value',
  NON_STRING_KEY: 'a key is a word',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAB_AS_INDENT: 'lines are indented with spaces, not with tabs',
  TAG_RESOLVE_FAILED: 'a word that begins with ! is a tag, and nothing here knows it; put it in quotation marks',
  UNEXPECTED_TOKEN: 'this cannot stand here; put the value in quotation marks, or start a new line',
};
