/** Comparing drafts, pure: who of the one draft is who of the other, and the names that changed, went or came. */
import { NAME_TYPES, type Identity, type Mention, type Work } from '../engine';
import type { Change } from './change';
import type { ReplacedMention } from './replacedMentions';
import { phraseKey, type Draft } from './words';

const NAMES: ReadonlySet<string> = new Set(NAME_TYPES);
/** Nationalities, faiths and the like come and go with the wording; one in the place of another is still told. */
const WORDS_OF_THE_LANGUAGE = 'group';

export function isName({ type }: Mention): boolean {
  return NAMES.has(type);
}

/** Somebody or something that a draft names. */
export interface Named {
  readonly identity: Identity;
  /** The words of the fullest form, with a space between each two. */
  readonly name: string;
  /** Those of every form that the draft uses. */
  readonly forms: ReadonlySet<string>;
}

/** All that a draft names, by the id of the identity. */
export function namesOf({ analysis }: Draft): ReadonlyMap<string, Named> {
  return new Map(
    analysis.identities.map((identity) => {
      const forms = identity.mentions.map((index) => phraseKey(analysis.entities[index]!.text));
      return [identity.id, { identity, name: phraseKey(identity.name), forms: new Set(forms) }];
    }),
  );
}

/** Whether the two are one: a common card, or a common form of the name and nothing in their full names that tells them apart. */
export function isSameNamed(one: Named, other: Named): boolean {
  if (one.name === other.name) return true;
  const [card, otherCard] = [one.identity.card, other.identity.card];
  if (card !== null && otherCard !== null) return card === otherCard;
  if (![...one.forms].some((form) => other.forms.has(form))) return false;
  return one.identity.type !== 'person' || isPartOf(one.name, other.name) || isPartOf(other.name, one.name);
}

/** Whether all words of the one name stand in the other: "Osk" and "Mira Osk", "M. Osk" and "Mira Osk". */
export function isPartOf(name: string, other: string): boolean {
  const words = other.split(' ');
  return name
    .split(' ')
    .every((word) => words.includes(word) || (word.length === 1 && words.some((each) => each.startsWith(word))));
}

export interface NamePairs {
  readonly old: ReadonlyMap<string, Named>;
  readonly now: ReadonlyMap<string, Named>;
  /** Whether the two mentions, either of either draft, name the same. */
  isSame(one: Mention, other: Mention): boolean;
}

export function pairNames(old: Draft, now: Draft): NamePairs {
  const [before, after] = [namesOf(old), namesOf(now)];
  const named = new Map<Mention, Named>();
  for (const [draft, names] of [[old, before] as const, [now, after] as const])
    for (const each of names.values())
      for (const index of each.identity.mentions) named.set(draft.analysis.entities[index]!, each);
  return {
    old: before,
    now: after,
    isSame: (one, other) => {
      const [left, right] = [named.get(one), named.get(other)];
      return left !== undefined && right !== undefined && isSameNamed(left, right);
    },
  };
}

/** Kinds of name that can stand for one another. */
export function isRivalName(one: Mention, other: Mention): boolean {
  return isName(one) && isName(other) && (one.type === 'person') === (other.type === 'person');
}

/** @param told ids of identities of either draft that are told of as sources */
export function* nameChanges(
  old: Draft,
  now: Draft,
  names: NamePairs,
  replaced: readonly ReplacedMention[],
  told: { readonly old: ReadonlySet<string>; readonly new: ReadonlySet<string> },
): Work<readonly Change[]> {
  const changed = new Map<string, Change>();
  const done = { old: new Set(told.old), new: new Set(told.new) };
  for (const pair of replaced) {
    const key = `${pair.old.entity} ${pair.new.entity}`;
    if (changed.has(key) || (told.old.has(pair.old.entity) && told.new.has(pair.new.entity))) continue;
    changed.set(key, {
      kind: 'name-changed',
      message: `“${pair.old.text}” is now “${pair.new.text}”.`,
      old: pair.old,
      new: pair.new,
    });
    done.old.add(pair.old.entity);
    done.new.add(pair.new.entity);
  }
  const gone = yield* onlyIn(old, names.old, now, names.now, done.old);
  const come = yield* onlyIn(now, names.now, old, names.old, done.new);
  return [
    ...changed.values(),
    ...gone.map((mention): Change => ({
      kind: 'name-gone',
      message: `Name gone: “${mention.text}”.`,
      old: mention,
      new: null,
    })),
    ...come.map((mention): Change => ({
      kind: 'name-added',
      message: `New name: “${mention.text}”.`,
      old: null,
      new: mention,
    })),
  ];
}

/** What the one draft names and the other does not, neither as a name nor in mere words; each at its fullest mention. */
function* onlyIn(
  draft: Draft,
  names: ReadonlyMap<string, Named>,
  other: Draft,
  others: ReadonlyMap<string, Named>,
  done: ReadonlySet<string>,
): Work<readonly Mention[]> {
  const there = [...others.values()];
  const only: Mention[] = [];
  for (const named of names.values()) {
    yield;
    const { identity, name, forms } = named;
    if (identity.type === WORDS_OF_THE_LANGUAGE || done.has(identity.id)) continue;
    if (there.some((each) => isSameNamed(named, each))) continue;
    // The words stand there, though nobody took them for a name or for this one.
    const free = [...forms].filter((form) => form === name || !there.some((each) => each.forms.has(form)));
    if (free.some((form) => other.has(form))) continue;
    const mentions = identity.mentions.map((index) => draft.analysis.entities[index]!);
    only.push(mentions.find(({ text }) => text === identity.name) ?? mentions[0]!);
  }
  return only;
}
