/** The ledger's room: the record made from a draft: what the model says of a source. */
import { wordsOf } from '../../carriers/copyMap';
import type { Identity, Source, SourcePhrase, TextSpan, UnnamedKind } from '../../model';
import { asPhrase } from '../../text/characters';
import type { StoryView } from '../../syntax/storyView';
import type { Marker } from './anonymity';
import { closenessOf } from './closeness';
import { judgedEntry, type Draft, type Entry } from './draft';
import { isSomeOfGroup } from './judgement';
import { hasFullName, isPartOfName } from './partOfName';
import { refusalBy, type Refusal } from './refusals';

/** What a record is made from. */
export interface LedgerReading {
  readonly view: StoryView;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly cues: ReadonlySet<number>;
  readonly refusals: readonly Refusal[];
}

/** The record of a draft; `index` counts from 0 in the order of the text. */
export function record({ view: view, identities, cues, refusals }: LedgerReading, draft: Draft, index: number): Source {
  const { entries } = draft;
  const first = entries[0]!.source;
  const partial = draft.markers.some(({ kind }) => kind === 'partial');
  const nameless = entries.find(({ phrase }) => phrase.pronoun === null)?.source ?? first;
  const entity = entries.find(({ source }) => source.entity !== null)?.source.entity ?? null;
  const isNamed =
    nameless.class === 'named-person' || nameless.class === 'named-organization' || nameless.class === 'document';
  let kind = draft.kind;
  const identity = entity === null ? undefined : identities.get(entity);
  // Whoever has a full name elsewhere in the story hides nothing behind a pseudonym.
  const known = identity !== undefined && hasFullName(identity);
  const hides =
    partial || (isNamed && (draft.markers.length > 0 || (identity !== undefined && isPartOfName(view, identity))));
  if (draft.canBeAnonymous && hides && !known && nameless.class === 'named-person') kind = 'partial';
  if (kind !== null && !isNamed && draft.markers.some((one) => givesPartOfName(view, one))) kind = 'partial';
  const marker = draft.markers.find(({ reason }) => reason !== null) ?? draft.markers[0] ?? null;
  const reason = draft.markers.find((one) => one.reason?.quality === 'specific')?.reason ?? marker?.reason ?? null;
  const declined = isNamed ? null : refusalBy(view, draft.ranges, refusals);
  const roles = identity?.roles ?? [];
  const source: Source = {
    id: `s${index + 1}`,
    named: isNamed && (kind === null || WITH_A_NAME.has(kind)),
    class: nameless.class,
    sort: kind,
    exemption: kind === null ? draft.exemption : null,
    entity,
    // The name of "a Tarn Democrat" is that of the party.
    descriptor: descriptorOf(
      view,
      entries,
      kind !== null && isSomeOfGroup(judgedEntry(draft).phrase) ? null : (identity?.name ?? null),
    ),
    role: roles[0]?.text ?? null,
    number: isNamed ? null : numberOf(draft),
    plural: draft.plural,
    closeness: isNamed ? null : closest(view, entries, cues),
    anonymityMarker: marker?.span ?? null,
    reasonGiven: reason !== null,
    reason,
    mentions: mentionsOf(entries),
    ...(kind !== null &&
      draft.asked !== null &&
      draft.asked.source.start > first.start && { asked: draft.asked.source }),
    attributions: attributionsOf(entries),
  };
  return declined === null ? source : { ...source, declinedComment: declined };
}

/** Questions about a source that has a name; "a bank", "her team" and unpublished papers have none. */
const WITH_A_NAME: ReadonlySet<UnnamedKind> = new Set(['second-hand', 'outlet', 'none']);

/** The phrases, each place once. */
function mentionsOf(entries: readonly Entry[]): readonly SourcePhrase[] {
  const mentions: SourcePhrase[] = [];
  for (const { source } of entries) if (mentions.at(-1)?.start !== source.start) mentions.push(source);
  return mentions;
}

function attributionsOf(entries: readonly Entry[]): readonly number[] {
  const found: number[] = [];
  for (const { attribution } of entries) if (attribution >= 0) found.push(attribution);
  return found;
}

/** Within how many words after the marker the part of a name comes. Set by hand. */
const NAME_REACH = 3;

/** "A resident, who identified himself only as Musa": a part of the name, right after the words that say so. */
function givesPartOfName(view: StoryView, { kind, to }: Marker): boolean {
  if (kind !== 'partial') return false;
  // "who gave only his surname, Brandt"
  if (view.word(to) === ',' && view.isCapitalised(to + 1) && !view.isWord(to + 2)) return true;
  for (let token = to; token < to + NAME_REACH && view.isWord(token); token++)
    if (view.isCapitalised(token)) return true;
  return false;
}

/** The identity's name, else the words that bring the source in. */
function descriptorOf({ story }: StoryView, entries: readonly Entry[], name: string | null): string {
  return name ?? asPhrase(wordsOf(story, introducing(entries).source));
}

/** The first phrase that is no pronoun, and no part of the group ("one of the officials") where there is another. */
function introducing(entries: readonly Entry[]): Entry {
  const described = entries.filter(({ phrase }) => phrase.pronoun === null);
  return described.find(({ phrase }) => !phrase.partitive && !phrase.quantifierAlone) ?? described[0] ?? entries[0]!;
}

/** The count that the copy gives, of the whole group and not of those picked out of it, unless they are a source of their own. */
function numberOf({ entries, kind }: Draft): number | null {
  // "60 percent of residents" counts nobody, and raises no question.
  const isWhole = kind !== null && introducing(entries).phrase.partitive;
  for (const { phrase } of entries) if (phrase.number !== null && (!phrase.partitive || isWhole)) return phrase.number;
  const head = entries.find(({ phrase }) => phrase.pronoun === null);
  if (head === undefined) return null;
  return head.phrase.plural ? null : head.source.class === 'unnamed-individual' ? 1 : null;
}

function closest(view: StoryView, entries: readonly Entry[], cues: ReadonlySet<number>): TextSpan | null {
  for (const { phrase } of entries) {
    const span = closenessOf(view, phrase.range, cues);
    if (span !== null) return span;
  }
  return null;
}
