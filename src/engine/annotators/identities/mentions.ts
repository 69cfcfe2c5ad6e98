/** The identities' room: mentions and identities as the Analysis has them, in the order of the text. */
import type { Identity, Mention, NameMention, TextSpan } from '../../model';
import type { Context, Work } from '../annotator';
import type { Gender } from './gender';
import type { Link } from './linking';
import type { Known } from './place';

/** Identities written down between two yields. */
const IDENTITIES_A_STEP = 200;

/** Gives every name its identity and every identity its name, titles and gender. */
export function* describe(
  places: readonly Known[],
  links: readonly Link[],
  context: Context,
): Work<{ readonly mentions: readonly Mention[]; readonly people: readonly Identity[] }> {
  const ordered = [...links].sort((a, b) => a.indices[0]! - b.indices[0]!);
  const mentions: Mention[] = new Array<Mention>(places.length);
  const people: Identity[] = [];
  for (let at = 0; at < ordered.length; at++) {
    if (at % IDENTITIES_A_STEP === IDENTITIES_A_STEP - 1) yield;
    people.push(describeOne(places, ordered[at]!, `e${at + 1}`, mentions, context));
  }
  return { mentions, people };
}

function describeOne(
  places: readonly Known[],
  { indices, card, candidates }: Link,
  id: string,
  mentions: Mention[],
  context: Context,
): Identity {
  const roles: TextSpan[] = [];
  let fullest = indices[0]!;
  let fullName = false;
  for (const index of indices) {
    const { name, title, read } = places[index]!;
    mentions[index] = mentionOf(name, id, card, title);
    if (title !== null) roles.push(title);
    if (isFuller(places[index]!, places[fullest]!)) fullest = index;
    fullName ||= read.form.isFull;
  }
  const { type, text } = places[fullest]!.name;
  return {
    id,
    type,
    name: text,
    mentions: indices,
    card,
    candidates,
    roles,
    gender: type === 'person' ? genderOf(indices, places, card, context) : null,
    fullName,
  };
}

function mentionOf(name: NameMention, entity: string, card: string | null, role: TextSpan | null): Mention {
  const { start, end, text, type, reason, confidence } = name;
  const sure = confidence === undefined ? {} : { confidence };
  return role === null
    ? { start, end, text, type, reason, ...sure, entity, card }
    : { start, end, text, type, reason, ...sure, entity, card, role };
}

/** More words, or the same number and longer; an acronym is never the fuller one. */
function isFuller({ name, read }: Known, best: Known): boolean {
  const [form, other] = [read.form, best.read.form];
  if (form.isAcronym !== other.isAcronym) return other.isAcronym;
  return (
    form.size > other.size ||
    (form.size === other.size && name.text.length > best.name.text.length && name.type === best.name.type)
  );
}

/** What the titles say, else the card, else the given name. */
function genderOf(
  indices: readonly number[],
  places: readonly Known[],
  card: string | null,
  { knowledge }: Context,
): Gender {
  for (const index of indices) {
    const { titleGender } = places[index]!.read;
    if (titleGender !== null) return titleGender;
  }
  const known = card === null ? undefined : knowledge.card(card)?.gender;
  if (known === 'female' || known === 'male') return known;
  for (const index of indices) {
    const { gender } = places[index]!.read.form;
    if (gender !== null) return gender;
  }
  return null;
}
