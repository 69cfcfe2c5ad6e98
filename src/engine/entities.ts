/**
 * What the output calls entities: names and figures as one list in the order of the text, and the identities with their places in
 * that list. Identities and figures that are the same, at the same places of the list, are those of the run before.
 */
import { Identity, Mention, type Facts, type Figure, type Span } from './model';
import type { Reuse } from './reuse';

interface Entities {
  readonly entities: readonly Mention[];
  readonly identities: readonly Identity[];
}

/** The list of a run, and what it was made of. */
interface KeptEntities {
  readonly figures: readonly Figure[];
  /** The figures as they stand in the list. */
  readonly marked: readonly Mention[];
  /** Where in the list each name went, */
  readonly position: Int32Array;
  /** and the identities before and after that was known. */
  readonly people: readonly Identity[];
  readonly identities: readonly Identity[];
}

export function listEntities({ identities: { mentions, people }, figures }: Facts, reuse: Reuse): Entities {
  const shelf = reuse.shelf<KeptEntities>('entities');
  const kept = shelf.take('');
  const marked = figures.map((figure, at) => {
    const known = kept?.figures[at] === figure ? kept.marked[at] : undefined;
    return known ?? markedFigure(figure, `f${at + 1}`);
  });
  const { entities, position } = merge(mentions, marked);
  const before = kept !== undefined && isSame(kept.position, position) ? kept : undefined;
  const identities = people.map((identity, at) => {
    const known = before?.people[at] === identity ? before.identities[at] : undefined;
    return known ?? withMentions(identity, position);
  });
  shelf.put('', { figures, marked, position, people, identities });
  return { entities, identities };
}

function markedFigure({ start, end, text, type, reason, data }: Figure, id: string): Mention {
  return new Mention(start, end, text, type, reason, id, null, undefined, undefined, data);
}

/** `position[i]` is where name `i` went. */
function merge(
  names: readonly Mention[],
  figures: readonly Mention[],
): { readonly entities: readonly Mention[]; readonly position: Int32Array } {
  const entities: Mention[] = [];
  const position = new Int32Array(names.length);
  for (let name = 0, figure = 0; name < names.length || figure < figures.length;) {
    if (name < names.length && (figure === figures.length || comesBefore(names[name]!, figures[figure]!))) {
      position[name] = entities.length;
      entities.push(names[name++]!);
    } else {
      entities.push(figures[figure++]!);
    }
  }
  return { entities, position };
}

/** At one place the longer comes first, of two as long the name. */
function comesBefore(name: Span, figure: Span): boolean {
  return name.start < figure.start || (name.start === figure.start && name.end >= figure.end);
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

function withMentions(identity: Identity, position: Int32Array): Identity {
  const { id, type, name, mentions, card, candidates, roles, gender, fullName } = identity;
  const places = mentions.map((index) => position[index]!);
  return new Identity(id, type, name, places, card, candidates, roles, gender, fullName);
}
