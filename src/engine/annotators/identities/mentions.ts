/** The identities' room: mentions and identities as the Analysis has them, in the order of the text. */
import { wordsOf } from '../../carriers/copyMap';
import { Identity, Mention, type Gender, type Story, type TextSpan } from '../../model';
import type { Context } from '../annotator';
import type { Link } from './linking';
import type { Known } from './place';
import { endsStep, type Work } from '../../work';

/** Identities written down between two yields. */
const IDENTITIES_A_STEP = 200;
/** How many names are as much work as one identity. */
const NAMES_AN_IDENTITY = 10;
const NAMES_A_STEP = IDENTITIES_A_STEP * NAMES_AN_IDENTITY;

/** Gives every name its identity and every identity its name, titles and gender. */
export function* describe(
  story: Story,
  places: readonly Known[],
  links: readonly Link[],
  context: Context,
): Work<{ readonly mentions: readonly Mention[]; readonly people: readonly Identity[] }> {
  const ordered = [...links].sort((a, b) => a.indices[0]! - b.indices[0]!);
  const writer = new Writer(story, places, context);
  const people: Identity[] = [];
  let work = 0;
  for (let at = 0; at < ordered.length; at++) {
    // A name with thousands of mentions is a step of its own.
    work += 1 + ordered[at]!.indices.length / NAMES_AN_IDENTITY;
    if (work >= IDENTITIES_A_STEP) {
      work = 0;
      yield;
    }
    people.push(yield* writer.identity(ordered[at]!, at));
  }
  const { mentions } = writer;
  return { mentions, people };
}

const NO_ROLES: readonly TextSpan[] = [];

/** Writes mentions and identities down. */
class Writer {
  readonly mentions: Mention[];

  constructor(
    private readonly story: Story,
    private readonly places: readonly Known[],
    private readonly context: Context,
  ) {
    this.mentions = new Array<Mention>(places.length);
  }

  /** @param at index of the identity in the story's */
  *identity({ indices, card, candidates }: Link, at: number): Work<Identity> {
    const { places } = this;
    const id = `e${at + 1}`;
    let roles: TextSpan[] | null = null;
    let fullest = indices[0]!;
    let fullName = false;
    for (let next = 0; next < indices.length; next++) {
      if (endsStep(next, NAMES_A_STEP)) yield;
      const index = indices[next]!;
      const place = places[index]!;
      this.mentions[index] = mentionOf(place, id, card);
      if (place.title !== null) (roles ??= []).push(place.title);
      if (isFuller(place, places[fullest]!)) fullest = index;
      fullName ||= place.read.form.isFull;
    }
    const { name } = places[fullest]!;
    const { type } = name;
    const gender = type === 'person' ? genderOf(indices, places, card, this.context) : null;
    return new Identity(
      id,
      type,
      wordsOf(this.story, name),
      indices,
      card,
      candidates,
      roles ?? NO_ROLES,
      gender,
      fullName,
    );
  }
}

function mentionOf({ name, title }: Known, entity: string, card: string | null): Mention {
  const { start, end, text, type, reason, confidence } = name;
  return new Mention(start, end, text, type, reason, entity, card, confidence, title ?? undefined);
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
