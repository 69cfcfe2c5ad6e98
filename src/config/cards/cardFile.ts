/** The desk's cards, pure: one file of `.copydesk/cards` (YAML, or a Markdown note) to cards as data, with what is wrong and where. */
import { compareDates, type CompiledCard, type CompiledCards } from '../../engine/knowledge';
import type { Span } from '../../engine';
import { Faults, type ConfigDiagnostic } from '../faults';
import { CardReader, type ReadCard } from './cardReader';
import { compileCard, compileSource, type WrittenCard, type WrittenSource } from './compileCard';
import { noteParts, summaryOf } from './note';
import { parseYaml } from '../yamlFile';

export interface CardFileReading {
  readonly cards: readonly CompiledCard[];
  readonly sources: CompiledCards['sources'];
  /** In the order of the text. An error leaves out what it underlines, nothing else. */
  readonly diagnostics: readonly ConfigDiagnostic[];
  /** Where each card of the file stands, by its id: for messages that come when layers are laid over one another. */
  readonly places: ReadonlyMap<string, Span>;
}

/**
 * Reads a card file. Never throws.
 * @param path of the file, as the desk sees it; its name gives a note its name, its ending tells notes from YAML
 * @param bundledSources ids that the bundled cards' sources have, which a card may cite too
 */
export function readCardFile(
  text: string,
  path: string,
  bundledSources: ReadonlySet<string> = new Set(),
): CardFileReading {
  const isNote = /\.(?:md|markdown)$/i.test(path);
  const note = isNote ? noteParts(text) : null;
  const yaml = note === null ? text : note.yaml;
  const offset = note === null ? 0 : note.yamlStart;
  const { document, faults } = parseYaml(yaml);
  const found = new Faults(text.length, offset);
  const reader = new CardReader(document, found, isNote);
  for (const fault of faults) found.add(fault, fault.message);
  let read: readonly ReadCard[] = [];
  let listed: ReadonlyMap<string, WrittenSource> = new Map();
  try {
    listed = isNote ? listed : reader.readSources();
    read = reader.readCards();
  } catch {
    // A node that refers to itself or the like: the library gives up, and so do we, on this file only.
    found.add({ start: 0, end: 1 }, 'This file cannot be read as cards.');
  }
  if (note !== null) read = [noteCard(read[0], note.body, path)];
  return compile(read, listed, path, bundledSources, found);
}

/** The card of a note: what its front matter says, else its file name and first line. */
function noteCard(read: ReadCard | undefined, body: string, path: string): ReadCard {
  const name = path
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[^.]*$/, '');
  const { aliases, ...own } = (read?.card ?? {}) as Record<string, unknown>;
  const text = body.trim();
  const card: Record<string, unknown> = {
    schema: 'Topic',
    name,
    summary: summaryOf(text),
    ...(text === '' ? {} : { notes: text.slice(0, MOST_NOTES) }),
    ...own,
  };
  if (aliases !== undefined) {
    card['alias'] = [...((own['alias'] as string[] | undefined) ?? []), ...[aliases as string | string[]].flat()];
  }
  return { card: card as WrittenCard, span: read?.span ?? { start: 0, end: 1 }, origins: read?.origins ?? new Map() };
}

const MOST_NOTES = 4000;

function compile(
  read: readonly ReadCard[],
  listed: ReadonlyMap<string, WrittenSource>,
  path: string,
  bundledSources: ReadonlySet<string>,
  faults: Faults,
): CardFileReading {
  const sources: Record<string, Record<string, unknown>> = {};
  // Ids of this file's sources are made its own, so that two files may both have a source "s1".
  const own = (id: string): string => `${path}#${id}`;
  for (const [id, source] of listed) sources[own(id)] = compileSource(source);
  let written = 0;
  const cards: CompiledCard[] = [];
  const places = new Map<string, Span>();
  for (const { card, span, origins } of read) {
    const at = (...keys: readonly string[]): Span => origins.get(keys.join('.')) ?? span;
    const id =
      card.id ?? (card as { extends?: string }).extends ?? slug(String((card as { name?: string }).name ?? ''));
    if (id === '') {
      faults.add(span, 'A card needs an "id", or at least a "name".');
      continue;
    }
    const isLoose = card['extends'] === undefined;
    const missing = isLoose ? ['name', 'schema', 'summary'].filter((key) => card[key] === undefined) : [];
    if (missing.includes('name')) {
      faults.add(span, `The card "${id}" needs a "name".`);
      continue;
    }
    if (places.has(id)) {
      faults.add(at('id'), `There is a card "${id}" above; this one does not count.`, 'warning');
      continue;
    }
    const whole = { schema: 'Topic', summary: '', ...card, id } as unknown as WrittenCard;
    const compiled = compileCard(isLoose ? whole : { ...card, id }, (source) => {
      const made = own(`inline-${++written}`);
      sources[made] = compileSource(source);
      return made;
    });
    const placed = citeOwnSources(compiled, (source) => (listed.has(source) ? own(source) : source));
    checkSense(placed, at, sources, bundledSources, faults);
    places.set(id, span);
    cards.push({ ...placed, file: path });
  }
  return {
    cards,
    sources: sources as unknown as CompiledCards['sources'],
    places,
    diagnostics: faults.inOrder(),
  };
}

/** The card with its statements' sources under the names that they have in the layer. */
function citeOwnSources(card: CompiledCard, name: (source: string) => string): CompiledCard {
  const renamed = <T extends { readonly source?: readonly string[] }>(statement: T): T =>
    statement.source === undefined ? statement : { ...statement, source: statement.source.map(name) };
  const result: Record<string, unknown> = { ...card };
  for (const key of LIFE) if (card[key] !== undefined) result[key] = renamed(card[key]);
  if (card.positions !== undefined) result['positions'] = card.positions.map(renamed);
  if (card.facts !== undefined) result['facts'] = card.facts.map(renamed);
  return result as unknown as CompiledCard;
}

const LIFE = ['birthDate', 'birthPlace', 'deathDate', 'deathPlace', 'startDate', 'endDate'] as const;

/** What fits the schema and yet cannot be meant: said, and left as it is. */
function checkSense(
  card: CompiledCard,
  at: (...keys: readonly string[]) => Span,
  sources: Readonly<Record<string, unknown>>,
  bundledSources: ReadonlySet<string>,
  faults: Faults,
): void {
  if (card.extends === card.id && card.name === undefined) return;
  const groups = { positions: card.positions ?? [], facts: card.facts ?? [] };
  for (const [group, statements] of Object.entries(groups)) {
    statements.forEach(({ from, to, source, certainty, note }, index) => {
      if (from !== undefined && to !== undefined && compareDates(from, to) === 'after') {
        faults.add(at(group, String(index), 'from'), `"from" (${from}) comes after "to" (${to}).`, 'warning');
      }
      for (const id of source ?? []) {
        if (!Object.hasOwn(sources, id) && !bundledSources.has(id)) {
          faults.add(
            at(group, String(index), 'source'),
            `There is no source "${id}" here or in the bundled cards.`,
            'warning',
          );
        }
      }
      if (certainty === 'disputed' && (note ?? '') === '') {
        faults.add(at(group, String(index)), 'Disputed: a "note" should give both values.', 'warning');
      }
    });
  }
  (card.facts ?? []).forEach(({ on, from, to, asOf, timeless }, index) => {
    const place = at('facts', String(index));
    // A date that could not be read has been said.
    if (timeless === true || (on ?? from ?? to ?? asOf) !== undefined || faults.has(place)) return;
    const message = 'This fact has no date: say "on", "from", "to" or "asOf", or "timeless: true".';
    faults.add(place, message, 'warning');
  });
  if (
    card.birthDate !== undefined &&
    card.deathDate !== undefined &&
    compareDates(card.birthDate.value, card.deathDate.value) === 'after'
  ) {
    faults.add(at('deathDate'), 'Death before birth.', 'warning');
  }
}

/** "Côte d’Ivoire" to "cote-d-ivoire"; empty where nothing is left. */
export function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 60);
}
