/** The ledger's room: joins the source phrases of a story to records, one for each source, named or not. */
import type { Attribution, Identity, Source, SourcePhrase, TextSpan, UnnamedSort } from '../../model';
import { overlaps } from '../../model';
import type { Reuse } from '../../reuse';
import type { Work } from '../annotator';
import { nounLemma } from '../attributions/lemma';
import { genderOfWords, type Gender } from '../speakers/cast';
import { classOf, kindOf } from '../speakers/classify';
import type { Copy, TokenRange } from '../speakers/copy';
import { readNounPhrase, type NounPhrase } from '../speakers/nounPhrase';
import { findMarkers, type Marker } from './anonymity';
import { closenessOf } from './closeness';
import { holderOf, type Holder } from './linkMarkers';
import { findRefusals, refusalBy, type Refusal } from './refusals';
import { ANYBODY, isCiting, isOutlet, isOwnOutlet, isSomeOfGroup, sortOf } from './sort';
import { isAddressed, Reports, statesSomething } from './voice';

interface Entry {
  readonly source: SourcePhrase;
  readonly phrase: NounPhrase;
  /** Index of the attribution; -1 for a phrase that only introduces the source ("An accountant … described. She said"). */
  readonly attribution: number;
}

interface Draft extends Holder {
  readonly key: string;
  readonly entries: Entry[];
  readonly lemmas: Set<string>;
  readonly ranges: TokenRange[];
  sort: UnnamedSort | null;
  canBeAnonymous: boolean;
  plural: boolean;
  gender: Gender;
  readonly markers: Marker[];
}

/** Sources worked on between two yields. */
const SLICE = 48;

/** Makes the ledger of a story. */
export function* makeLedger(
  copy: Copy,
  attributions: readonly Attribution[],
  people: readonly Identity[],
  reuse: Reuse,
): Work<Source[]> {
  const cues = new Set(
    attributions.flatMap(({ cue, kind, wide }) =>
      cue === null || kind === 'belief' || wide === true ? [] : [cue.start],
    ),
  );
  const markers = yield* findMarkers(copy, cues, reuse);
  const drafts = yield* draw(copy, attributions, markers);
  const reports = new Reports(copy, attributions);
  for (const [turn, draft] of drafts.entries()) {
    if (turn % SLICE === SLICE - 1) yield;
    judge(copy, draft, attributions, reports);
  }
  yield;
  secondHand(copy, drafts, attributions);
  for (const marker of markers) holderOf(copy, marker, drafts)?.markers.push(marker);
  yield;
  const identities = new Map(people.map((identity) => [identity.id, identity]));
  const refusals = yield* findRefusals(copy, reuse);
  const records: Source[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    records.push(record({ copy, identities, cues, refusals }, draft, index));
  }
  return records;
}

/** Groups the phrases: by identity, by what they point back to, by the same plural words ("analysts" twice). */
function* draw(copy: Copy, attributions: readonly Attribution[], markers: readonly Marker[]): Work<Draft[]> {
  const drafts = new Map<string, Draft>();
  for (const [index, attribution] of attributions.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    const { source, cue, wide } = attribution;
    if (source === null || copy.quotationAt(source.start) >= 0) continue;
    const phrase = readNounPhrase(copy, source);
    if (phrase === null) continue;
    // What an outlet "has learned" rests on somebody, though it states nothing by itself.
    if (wide === true && !isOwnOutlet(copy, phrase, attribution)) continue;
    if (cue !== null && markers.some((marker) => holdsCue(marker, cue))) continue;
    const key = keyOf(copy, source, phrase);
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = newDraft(key);
      drafts.set(key, draft);
      const introduction = introductionOf(copy, source, phrase);
      if (introduction !== null) add(draft, introduction);
    }
    add(draft, { source, phrase, attribution: index });
  }
  const list = [...drafts.values()];
  for (const draft of list) draft.entries.sort((a, b) => a.source.start - b.source.start);
  return list.sort((a, b) => a.entries[0]!.source.start - b.entries[0]!.source.start);
}

/** "who asked not to be named because she feared for her job" asks something, and states nothing. */
function holdsCue({ span, reason }: Marker, cue: TextSpan): boolean {
  return (span.start <= cue.start && cue.start < span.end) || (reason !== null && overlaps(reason, cue));
}

function newDraft(key: string): Draft {
  return {
    key,
    entries: [],
    lemmas: new Set(),
    ranges: [],
    sort: null,
    canBeAnonymous: false,
    plural: false,
    gender: null,
    markers: [],
  };
}

function add(draft: Draft, entry: Entry): void {
  draft.entries.push(entry);
  draft.ranges.push(entry.phrase.range);
  if (entry.phrase.pronoun === null) draft.lemmas.add(entry.phrase.lemma);
}

function keyOf(copy: Copy, source: SourcePhrase, phrase: NounPhrase): string {
  if (source.entity !== null && !isSomeOfGroup(phrase)) return `entity ${source.entity}`;
  if (source.antecedent !== undefined) return keyOfAntecedent(copy, source.antecedent);
  return keyOfOwn(copy, source, phrase);
}

function keyOfAntecedent(copy: Copy, antecedent: TextSpan): string {
  const phrase = readNounPhrase(copy, antecedent);
  return phrase === null ? `at ${antecedent.start}` : keyOfOwn(copy, antecedent, phrase);
}

function keyOfOwn(copy: Copy, span: TextSpan, phrase: NounPhrase): string {
  const words = span.text.toLowerCase().replace(/\s+/g, ' ');
  const kind = kindOf(copy, phrase);
  if (kind === 'name' || kind === 'body' || kind === 'document') return `words ${words.replace(/^the /, '')}`;
  const repeated = phrase.plural && phrase.number === null && phrase.pronoun === null;
  return repeated ? `words ${words.replace(/^the /, '')}` : `at ${span.start}`;
}

function introductionOf(copy: Copy, source: SourcePhrase, phrase: NounPhrase): Entry | null {
  if (source.antecedent !== undefined) return introduce(copy, source, source.antecedent);
  if (source.entity === null || phrase.pronoun === null) return null;
  for (let at = Math.min(copy.mentionAt(source.start), copy.mentions.length - 1); at >= 0; at--) {
    const mention = copy.mentions[at]!;
    if (mention.entity === source.entity && mention.start < source.start) return introduce(copy, source, mention);
  }
  return null;
}

/** The phrase that first speaks of the source, when no attribution hangs on it. */
function introduce(copy: Copy, source: SourcePhrase, span: TextSpan): Entry | null {
  const phrase = readNounPhrase(copy, span);
  if (phrase === null) return null;
  const head = copy.span({ from: phrase.head, to: phrase.head + 1 });
  const introduced: SourcePhrase = {
    start: span.start,
    end: span.end,
    text: span.text,
    class: classOf(copy, phrase, source.class),
    head,
    headLemma: nounLemma(head.text.toLowerCase()),
    entity: source.entity,
    link: null,
  };
  return { source: introduced, phrase, attribution: -1 };
}

/** Whether the entry's attribution states something that is not part of what somebody else says. */
function states(copy: Copy, entry: Entry, attributions: readonly Attribution[], reports: Reports): boolean {
  const said = attributions[entry.attribution];
  return said !== undefined && statesSomething(copy, said) && !reports.hold(said);
}

/** Sort, number and gender of the source from its first phrase that is no pronoun. */
function judge(copy: Copy, draft: Draft, attributions: readonly Attribution[], reports: Reports): void {
  const { entries } = draft;
  const head = entries.find(({ phrase }) => phrase.pronoun === null) ?? entries[0]!;
  const attribution =
    attributions[head.attribution] ?? attributions[entries.find((entry) => entry.attribution >= 0)!.attribution]!;
  draft.sort = sortOf({ copy, source: head.source, phrase: head.phrase, attribution, linked: false });
  const isOpen = draft.sort !== null && draft.sort !== 'outlet';
  if (isOpen && !entries.some((entry) => states(copy, entry, attributions, reports))) draft.sort = null;
  // Who comes in only as somebody addressed ("a letter to party leaders … they wrote") is seldom the one who speaks later.
  const cue = attributions[head.attribution]?.cue ?? null;
  if ((cue === null || cue.start > head.source.start) && isAddressed(copy, head.phrase.range)) draft.sort = null;
  if (ANYBODY.has(head.phrase.lemma) && !saysItself(copy, head, attributions)) draft.sort = null;
  draft.plural = head.phrase.plural;
  draft.gender = genderOfWords([head.phrase.lemma, ...head.phrase.modifiers]);
  for (const { phrase } of entries) {
    if (draft.gender === null && phrase.pronoun === 'she') draft.gender = 'female';
    if (draft.gender === null && phrase.pronoun === 'he') draft.gender = 'male';
  }
  const named = head.source.class === 'named-person';
  draft.canBeAnonymous = named
    ? isSingleName(head)
    : !['named-organization', 'document', 'none'].includes(head.source.class);
}

/** "Then someone asked how … “You choose,” he said": the one who is nobody is not the one who goes on. */
function saysItself(copy: Copy, { attribution }: Entry, attributions: readonly Attribution[]): boolean {
  const said = attributions[attribution];
  return said !== undefined && statesSomething(copy, said);
}

function isSingleName({ source, phrase }: Entry): boolean {
  const name = phrase.name?.text ?? source.text;
  return !/\s/.test(name.trim());
}

/** "The Courier reported, citing two officials": the outlet stands in for a source that it does not name either. */
function secondHand(copy: Copy, drafts: readonly Draft[], attributions: readonly Attribution[]): void {
  const unnamed = new Set<number>();
  for (const draft of drafts) {
    if (draft.sort !== null && draft.sort !== 'document' && draft.sort !== 'outlet') {
      for (const entry of draft.entries) if (entry.attribution >= 0) unnamed.add(entry.attribution);
    }
  }
  const citing = new Set<number>();
  for (const index of unnamed) {
    const attribution = attributions[index]!;
    if (isCiting(attribution)) citing.add(copy.sentenceIndex(copy.tokenAt(attribution.source!.start)));
  }
  for (const draft of drafts) {
    if (draft.sort !== null) continue;
    for (const { source, phrase } of draft.entries) {
      if (source.class !== 'named-organization' && source.class !== 'document' && source.class !== 'named-person')
        continue;
      if (!isOutlet(copy, phrase)) continue;
      const sentence = copy.sentenceIndex(phrase.head);
      if (citing.has(sentence) || citesUnnamed(copy, phrase)) draft.sort = 'second-hand';
    }
  }
}

const CITING = new Set(['citing', 'quoting', 'quoted', 'quotes', 'cited', 'cites']);

/** "citing two unnamed officials" where no attribution was marked on it. */
function citesUnnamed(copy: Copy, phrase: NounPhrase): boolean {
  const sentence = copy.sentence(phrase.head);
  if (sentence === undefined) return false;
  for (let token = phrase.range.to; token + 1 < sentence.endToken; token++) {
    const word = copy.word(token);
    if (!CITING.has(word)) continue;
    const span = copy.span({ from: token + 1, to: Math.min(sentence.endToken, token + 6) });
    const cited = readNounPhrase(copy, span);
    if (cited !== null && cited.name === null && kindOf(copy, cited) === 'person' && cited.determiner !== 'definite')
      return true;
  }
  return false;
}

/** What a record is made with. */
interface Reading {
  readonly copy: Copy;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly cues: ReadonlySet<number>;
  readonly refusals: readonly Refusal[];
}

function record({ copy, identities, cues, refusals }: Reading, draft: Draft, index: number): Source {
  const { entries } = draft;
  const first = entries[0]!.source;
  const partial = draft.markers.some(({ kind }) => kind === 'partial');
  const nameless = entries.find(({ phrase }) => phrase.pronoun === null)?.source ?? first;
  const entity = entries.find(({ source }) => source.entity !== null)?.source.entity ?? null;
  const isNamed =
    nameless.class === 'named-person' || nameless.class === 'named-organization' || nameless.class === 'document';
  let sort = draft.sort;
  if (draft.canBeAnonymous && (partial || (isNamed && draft.markers.length > 0)) && nameless.class === 'named-person')
    sort = 'partial';
  if (sort !== null && !isNamed && draft.markers.some((one) => givesPartOfName(copy, one))) sort = 'partial';
  const marker = draft.markers.find(({ reason }) => reason !== null) ?? draft.markers[0] ?? null;
  const reason = draft.markers.find((one) => one.reason?.quality === 'specific')?.reason ?? marker?.reason ?? null;
  const declined = isNamed ? null : refusalBy(copy, draft.ranges, refusals);
  const roles = entity === null ? [] : (identities.get(entity)?.roles ?? []);
  return {
    id: `s${index + 1}`,
    named: isNamed && sort !== 'partial' && sort !== 'document',
    class: nameless.class,
    sort,
    entity,
    descriptor: descriptorOf(entries, entity === null ? null : (identities.get(entity)?.name ?? null)),
    role: roles[0]?.text ?? null,
    number: isNamed ? null : numberOf(entries),
    plural: draft.plural,
    closeness: isNamed ? null : closest(copy, entries, cues),
    anonymityMarker: marker?.span ?? null,
    reasonGiven: reason !== null,
    reason,
    ...(declined !== null && { declinedComment: declined }),
    mentions: entries.map(({ source }) => source).filter(({ start }, at, all) => all[at - 1]?.start !== start),
    attributions: entries.flatMap(({ attribution }) => (attribution >= 0 ? [attribution] : [])),
  };
}

/** "A resident, who identified himself only as Musa": a part of the name, right behind the words that say so. */
function givesPartOfName(copy: Copy, { kind, to }: Marker): boolean {
  return (
    kind === 'partial' && copy.mentionsIn(copy.span({ from: to, to: to + 2 })).some(({ type }) => type === 'person')
  );
}

/** The fullest wording: the identity's name, else the longest phrase that is no pronoun. */
function descriptorOf(entries: readonly Entry[], name: string | null): string {
  if (name !== null) return name;
  let best = entries[0]!;
  for (const entry of entries) {
    if (entry.phrase.pronoun !== null) continue;
    if (best.phrase.pronoun !== null || entry.source.text.length > best.source.text.length) best = entry;
  }
  return best.source.text.replace(/\s+/g, ' ');
}

/** The count that the copy gives, of the whole group and not of one picked out of it. */
function numberOf(entries: readonly Entry[]): number | null {
  for (const { phrase } of entries) if (phrase.number !== null && !phrase.partitive) return phrase.number;
  const head = entries.find(({ phrase }) => phrase.pronoun === null);
  if (head === undefined) return null;
  return head.phrase.plural ? null : head.source.class === 'unnamed-individual' ? 1 : null;
}

function closest(copy: Copy, entries: readonly Entry[], cues: ReadonlySet<number>): TextSpan | null {
  for (const { phrase } of entries) {
    const span = closenessOf(copy, phrase.range, cues);
    if (span !== null) return span;
  }
  return null;
}
