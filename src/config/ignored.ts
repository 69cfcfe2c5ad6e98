/** Ignoring, pure: what the desk has waved through, kept in `.copydesk/ignored.json`. Hosts read and write the file. */
import { isAboutWholeStory, type Finding, type Span } from '../engine';
import { isQuoted, selectQuote, type QuoteSelector } from './quoteSelector';

/** One thing waved through. `story` is the path from the desk's folder with forward slashes, or a loose file's address. */
export type IgnoreEntry = IgnoreReason &
  (
    | { readonly scope: 'finding'; readonly rule: string; readonly story: string; readonly anchor: QuoteSelector }
    | { readonly scope: 'story'; readonly rule: string; readonly story: string }
    | { readonly scope: 'name'; readonly name: string }
    | { readonly scope: 'workspace'; readonly rule: string }
  );

/** Why, who and when; each may be missing. */
export interface IgnoreReason {
  /** "Known to the desk". */
  readonly reason?: string;
  readonly by?: string;
  /** ISO time in UTC. */
  readonly at?: string;
}

export type IgnoreScope = IgnoreEntry['scope'];

export interface Ignored {
  readonly entries: readonly IgnoreEntry[];
  /** Entries of a form that this version does not know, kept as they stand. */
  readonly unknown: readonly unknown[];
}

export const NOTHING_IGNORED: Ignored = { entries: [], unknown: [] };

/** Rules that ask about a name as such: ignoring the name silences these and no other. */
const NAME_RULES = /^names\//;

/** Version of the file's form. */
const VERSION = 1;

/** Reads the file. Never throws: what is no entry is kept aside and said. */
export function readIgnored(text: string): { readonly ignored: Ignored; readonly diagnostics: readonly string[] } {
  if (text.trim() === '') return { ignored: NOTHING_IGNORED, diagnostics: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ignored: NOTHING_IGNORED, diagnostics: ['This file is not JSON, so nothing in it is ignored.'] };
  }
  const list = isRecord(value) ? value['ignored'] : undefined;
  if (!Array.isArray(list)) {
    return {
      ignored: NOTHING_IGNORED,
      diagnostics: ['This file has no list called "ignored", so nothing is ignored.'],
    };
  }
  const entries: IgnoreEntry[] = [];
  const unknown: unknown[] = [];
  for (const item of list as unknown[]) {
    const entry = readEntry(item);
    if (entry === null) unknown.push(item);
    else entries.push(entry);
  }
  const diagnostics =
    unknown.length === 0 ? [] : [`Entries that this version cannot read, kept as they are: ${unknown.length}.`];
  return { ignored: { entries, unknown }, diagnostics };
}

/** The file's text, entries in a fixed order, so that two desks' changes meet as little as may be. */
export function writeIgnored({ entries, unknown }: Ignored): string {
  const sorted = [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  return `${JSON.stringify({ version: VERSION, ignored: [...sorted, ...unknown] }, null, 2)}\n`;
}

/**
 * The entry that ignores `finding` in the given scope; null where that makes no sense (no name is meant). A question about the
 * whole story hangs on no words: ignoring it means the rule in this story, whatever becomes of the headline.
 */
export function ignoreEntry(scope: IgnoreScope, finding: Finding, story: string, text: string): IgnoreEntry | null {
  const { rule } = finding;
  switch (scope) {
    case 'finding':
      return isAboutWholeStory(finding)
        ? { scope: 'story', rule, story }
        : { scope, rule, story, anchor: selectQuote(text, finding) };
    case 'story':
      return { scope, rule, story };
    case 'workspace':
      return { scope, rule };
    case 'name': {
      const name = nameOf(finding);
      return name === null ? null : { scope, name };
    }
  }
}

export function addIgnore({ entries, unknown }: Ignored, entry: IgnoreEntry): Ignored {
  const key = keyOf(entry);
  return { entries: [...entries.filter((other) => keyOf(other) !== key), entry], unknown };
}

export function removeIgnore({ entries, unknown }: Ignored, entry: IgnoreEntry): Ignored {
  const key = keyOf(entry);
  return { entries: entries.filter((other) => keyOf(other) !== key), unknown };
}

/** A line for the list of what is ignored. */
export function describeIgnore(entry: IgnoreEntry): string {
  switch (entry.scope) {
    case 'finding':
      return `“${entry.anchor.exact}” in ${entry.story} (${entry.rule})`;
    case 'story':
      return `${entry.rule} in all of ${entry.story}`;
    case 'name':
      return `The name “${entry.name}” everywhere`;
    case 'workspace':
      return `${entry.rule} everywhere`;
  }
}

/** The findings that are left to ask. */
export function applyIgnores(
  findings: readonly Finding[],
  text: string,
  story: string,
  ignored: Ignored,
): readonly Finding[] {
  const silenced = silencedBy(findings, text, story, ignored);
  return silenced.size === 0 ? findings : findings.filter((finding) => !silenced.has(finding));
}

/** The findings that are ignored, each with the entry that silences it: the narrowest, where several do. */
export function silencedBy(
  findings: readonly Finding[],
  text: string,
  story: string,
  { entries }: Ignored,
): ReadonlyMap<Finding, IgnoreEntry> {
  const silenced = new Map<Finding, IgnoreEntry>();
  if (entries.length === 0) return silenced;
  const rules = new Map<string, IgnoreEntry>();
  const names = new Map<string, IgnoreEntry>();
  const anchors: Extract<IgnoreEntry, { scope: 'finding' }>[] = [];
  for (const entry of entries) {
    if (entry.scope === 'workspace') rules.set(entry.rule, rules.get(entry.rule) ?? entry);
    else if (entry.scope === 'name') names.set(entry.name, entry);
    else if (entry.story === story) {
      if (entry.scope === 'story') rules.set(entry.rule, entry);
      else anchors.push(entry);
    }
  }
  for (const finding of findings) {
    const entry =
      anchors.find((each) => each.rule === finding.rule && isAnchored(finding, each.anchor, findings, text)) ??
      names.get(nameOf(finding) ?? '') ??
      rules.get(finding.rule);
    if (entry !== undefined) silenced.set(finding, entry);
  }
  return silenced;
}

/**
 * Brings together two versions of the file that grew from `base`: what either side added is kept, what either side took
 * back is gone. `theirs` is what stands in the file now.
 */
export function mergeIgnored(base: Ignored, ours: Ignored, theirs: Ignored): Ignored {
  const before = new Set(base.entries.map(keyOf));
  const mine = new Set(ours.entries.map(keyOf));
  const kept = theirs.entries.filter((entry) => mine.has(keyOf(entry)) || !before.has(keyOf(entry)));
  const there = new Set(theirs.entries.map(keyOf));
  const added = ours.entries.filter((entry) => !before.has(keyOf(entry)) && !there.has(keyOf(entry)));
  return { entries: [...kept, ...added], unknown: theirs.unknown };
}

/** The place of the findings of the same rule and words decides which of them an anchor means. */
function isAnchored(finding: Finding, anchor: QuoteSelector, findings: readonly Finding[], text: string): boolean {
  const rivals: Span[] = findings.filter((other) => other.rule === finding.rule && other.text === finding.text);
  return isQuoted(text, finding, anchor, rivals);
}

/** The name that is asked about; null where the words are none, as an office or an accusation is. */
function nameOf({ rule, data }: Finding): string | null {
  const name = data['name'];
  return NAME_RULES.test(rule) && typeof name === 'string' ? name : null;
}

function keyOf(entry: IgnoreEntry): string {
  switch (entry.scope) {
    case 'finding':
      return JSON.stringify([entry.story, entry.rule, entry.anchor.exact, entry.anchor.prefix, entry.anchor.suffix]);
    case 'story':
      return JSON.stringify([entry.story, entry.rule]);
    case 'name':
      return JSON.stringify(['', 'name', entry.name]);
    case 'workspace':
      return JSON.stringify(['', 'rule', entry.rule]);
  }
}

function readEntry(item: unknown): IgnoreEntry | null {
  if (!isRecord(item)) return null;
  const { scope, rule, story, name, anchor } = item;
  const why = readReason(item);
  if (scope === 'name') return isText(name) ? { scope, name, ...why } : null;
  if (!isText(rule)) return null;
  if (scope === 'workspace') return { scope, rule, ...why };
  if (!isText(story)) return null;
  if (scope === 'story') return { scope, rule, story, ...why };
  if (scope !== 'finding' || !isRecord(anchor)) return null;
  const { exact, prefix, suffix } = anchor;
  return isText(exact) && isText(prefix) && isText(suffix)
    ? { scope, rule, story, anchor: { exact, prefix, suffix }, ...why }
    : null;
}

function readReason({ reason, by, at }: Record<string, unknown>): IgnoreReason {
  return { ...(isText(reason) && { reason }), ...(isText(by) && { by }), ...(isText(at) && { at }) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
