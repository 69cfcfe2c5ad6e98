/**
 * What the output calls entities: names and figures as one list in the order of the text, and the identities with their places in
 * that list.
 */
import { Identity, Mention, type Facts, type Figure, type Span } from './model';
import type { Work } from './work';

/** From so many on, lists are made one in a step. */
const MANY = 1_000;

interface Entities {
  readonly entities: readonly Mention[];
  readonly identities: readonly Identity[];
}

export function* listEntities({ identities: { mentions, people }, figures }: Facts): Work<Entities> {
  const marked = figures.map((figure, at) => markedFigure(figure, `f${at + 1}`));
  if (marked.length > MANY) yield;
  const { entities, position } = merge(mentions, marked);
  if (mentions.length > MANY) yield;
  return { entities, identities: people.map((identity) => withMentions(identity, position)) };
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

function withMentions(identity: Identity, position: Int32Array): Identity {
  const { id, type, name, mentions, card, candidates, roles, gender, fullName } = identity;
  const places = mentions.map((index) => position[index]!);
  return new Identity(id, type, name, places, card, candidates, roles, gender, fullName);
}
