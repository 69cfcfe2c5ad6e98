/**
 * The ledger's room: which phrases are one source: by identity, by what they point back to, by the same plural words ("analysts"
 * twice); and the people without a name who stand beside somebody named ("Craig Dole and other scientists") or have handed over a paper.
 */
import { QUANTIFIERS } from '../../english/closedClasses';
import { wordSet } from '../../english/wordSet';
import { isAssertive, overlaps, SourcePhrase, type Attribution, type TextSpan } from '../../model';
import { nounLemma } from '../../syntax/lemma';
import { classOf } from '../../syntax/phraseClass';
import type { StoryView } from '../../syntax/storyView';
import { arrivalAt } from '../../syntax/arrivals';
import { readNounPhrase, type NounPhrase } from '../../syntax/nounPhrase';
import { isHandle } from '../../text/characters';
import { type Marker } from './anonymity';
import { newDraft, onOneLine, type Draft, type Entry } from './draft';
import { isOwnOutlet } from './outlets';
import type { TokenRange } from '../../syntax/tokenRange';
import { isSomeOfGroup } from './judgement';
import type { Work } from '../../work';

/** Sources worked on between two yields, and how many phrases count as one more source. */
export const SLICE = 48;

/** Groups the phrases: by identity, by what they point back to, by the same plural words ("analysts" twice). */
export function* draw(
  view: StoryView,
  attributions: readonly Attribution[],
  markers: readonly Marker[],
): Work<Draft[]> {
  const drafts = new Map<string, Draft>();
  for (let index = 0; index < attributions.length; index++) {
    const attribution = attributions[index]!;
    if (index % SLICE === SLICE - 1) yield;
    const { source, cue } = attribution;
    if (source === null || view.quotationAt(source.start) >= 0) continue;
    const phrase = readNounPhrase(view, source);
    if (phrase === null) continue;
    // What an outlet "has learned" rests on somebody, though it states nothing by itself.
    if (!isAssertive(attribution) && !isOwnOutlet(view, phrase, attribution)) continue;
    if (cue !== null && holdsAny(markers, cue)) continue;
    const key = keyOf(view, source, phrase);
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = newDraft(key);
      drafts.set(key, draft);
      const introduction = introductionOf(view, source, phrase);
      if (introduction !== null) add(draft, introduction);
    }
    add(draft, { source, phrase, attribution: index });
    const beside = unnamedBeside(view, source, phrase) ?? unnamedProvider(view, source, phrase);
    if (beside === null) continue;
    const besideKey = keyOfOwn(beside.source, beside.phrase);
    let other = drafts.get(besideKey);
    if (other === undefined) drafts.set(besideKey, (other = newDraft(besideKey)));
    add(other, { ...beside, attribution: index });
  }
  yield;
  const list = [...drafts.values()];
  for (const { entries } of list) if (entries.length > 1) entries.sort((a, b) => a.source.start - b.source.start);
  return list.sort((a, b) => a.entries[0]!.source.start - b.entries[0]!.source.start);
}

/**
 * "Craig Dole and other scientists", "the campaign and some experts", "health workers and Oxfam": unnamed people who say it together with
 * somebody named.
 */
function unnamedBeside(
  view: StoryView,
  source: SourcePhrase,
  { range: own, name, determiner }: NounPhrase,
): Omit<Entry, 'attribution'> | null {
  if (name?.type === 'group') return null;
  const range = { from: own.from, to: Math.max(own.to, view.tokenAt(source.end - 1) + 1) };
  // The name may follow a title: "ministry analyst Joshua Arno and other experts".
  const isNamed = name !== null || view.mentionsIn(view.span(range)).some(({ type }) => type === 'person');
  if (!isNamed && determiner !== 'definite') return null;
  let and = range.to - 1;
  while (and > range.from && view.word(and) !== 'and') and--;
  if (and <= range.from || and + 1 >= range.to || isInsideName(view, and)) return null;
  if (isInApposition(view, range, and)) return null;
  const end = view.word(and - 1) === ',' ? and - 1 : and;
  for (const part of [
    { from: and + 1, to: range.to },
    { from: range.from, to: end },
  ]) {
    const found = unnamedPart(view, source, part);
    if (found?.phrase.plural === true) return found;
  }
  return null;
}

/** After "and" these are more people, and not the rest of an apposition. */
const MORE = wordSet('another other others', QUANTIFIERS);

/** "Kai Rask, a broker for firms and traders,": both sides of the "and" belong to the apposition of a name. */
function isInApposition(view: StoryView, { from }: TokenRange, and: number): boolean {
  const people = view.mentionsIn(view.span({ from, to: and })).filter(({ type }) => type === 'person');
  const name = people.at(-1);
  if (name === undefined || view.word(and - 1) === ',' || MORE.has(view.word(and + 1))) return false;
  return view.range(name).to < and;
}

/** "the Security and Foreign Policy Committee members": both sides of the "and" belong to one organization's name. */
function isInsideName(view: StoryView, and: number): boolean {
  if (!view.isCapitalised(and - 1) || !view.isCapitalised(and + 1)) return false;
  const before = view.mentionsIn(view.span({ from: and - 1, to: and }));
  return !before.some(({ type }) => type === 'person' || type === 'group');
}

/** People without a name in a part of a source phrase; "their aides" belong to somebody named. */
function unnamedPart(view: StoryView, source: SourcePhrase, part: TokenRange): Omit<Entry, 'attribution'> | null {
  const span = view.span(part);
  const phrase = readNounPhrase(view, span);
  if (phrase === null || phrase.kind !== 'person' || phrase.name !== null) return null;
  if (phrase.determiner === 'definite' || phrase.determiner === 'possessive') return null;
  // "the Inquiry into Missing Women and Girls": the end of a name.
  if (view.isCapitalised(phrase.head) && !view.opensSentence(phrase.range.from)) return null;
  const head = view.span({ from: phrase.head, to: phrase.head + 1 });
  const own = classOf(view, phrase, phrase.plural ? 'unnamed-group' : 'unnamed-individual');
  const { start, end, text } = span;
  return { source: new SourcePhrase(start, end, text, own, head, phrase.lemma, null, source.link), phrase };
}

const INTERVIEWS = new Set(['interview', 'interviews', 'conversation', 'conversations']);

/** "data provided to the Gazette by an official", "obtained by us from a clerk": whoever handed over what readers cannot see. */
function unnamedProvider(
  view: StoryView,
  source: SourcePhrase,
  { range, kind, head }: NounPhrase,
): Omit<Entry, 'attribution'> | null {
  if (kind !== 'document') return null;
  // "according to interviews with seven bankers"
  if (INTERVIEWS.has(view.word(head)) && view.word(head + 1) === 'with')
    return unnamedPart(view, source, { from: head + 2, to: range.to });
  for (let token = head + 1; token < range.to; token++) {
    const isReleased = view.word(token) === 'released' && view.word(token + 1) === 'by';
    const giver = isReleased ? token + 1 : (arrivalAt(view, token, range.to)?.giver ?? -1);
    if (giver >= 0) return unnamedPart(view, source, { from: giver + 1, to: range.to });
  }
  return null;
}

/** "who asked not to be named because she feared for her job" is a request, and no statement. */
function holdsCue({ span, reason }: Marker, cue: TextSpan): boolean {
  return (span.start <= cue.start && cue.start < span.end) || (reason !== null && overlaps(reason, cue));
}

function holdsAny(markers: readonly Marker[], cue: TextSpan): boolean {
  for (let at = 0; at < markers.length; at++) if (holdsCue(markers[at]!, cue)) return true;
  return false;
}

function add(draft: Draft, entry: Entry): void {
  draft.entries.push(entry);
  draft.ranges.push(entry.phrase.range);
  if (entry.phrase.pronoun === null) draft.lemmas.push(entry.phrase.lemma);
}

function keyOf(view: StoryView, source: SourcePhrase, phrase: NounPhrase): string {
  if (source.entity !== null && !isSomeOfGroup(phrase)) return `entity ${source.entity}`;
  const antecedent = antecedentOf(view, source, phrase);
  return antecedent === undefined ? keyOfOwn(source, phrase) : keyOfAntecedent(view, antecedent);
}

/**
 * Whom the phrase points back to. "One of those advisers" and a bare "One" are sources of their own, unless few enough spoke that the copy has
 * counted them.
 */
function antecedentOf(
  view: StoryView,
  { antecedent }: SourcePhrase,
  { partitive, quantifierAlone, number }: NounPhrase,
): TextSpan | undefined {
  if (antecedent === undefined || !(partitive || (quantifierAlone && number === 1))) return antecedent;
  return (readNounPhrase(view, antecedent)?.number ?? null) === null ? undefined : antecedent;
}

function keyOfAntecedent(view: StoryView, antecedent: TextSpan): string {
  const phrase = readNounPhrase(view, antecedent);
  return phrase === null ? `at ${antecedent.start}` : keyOfOwn(antecedent, phrase);
}

function keyOfOwn(span: TextSpan, phrase: NounPhrase): string {
  const { kind } = phrase;
  const same =
    // "a Nevada Democrat … another Nevada Democrat": one person each.
    (kind === 'name' && (phrase.plural || !isSomeOfGroup(phrase))) ||
    kind === 'organization' ||
    kind === 'document' ||
    isHandle(span.text) ||
    // "Some said … Some left a paragraph later": need not be the same people.
    (phrase.plural && phrase.number === null && phrase.pronoun === null && kind !== 'quantifier' && !phrase.partitive);
  return same ? `words ${onOneLine(span.text).toLowerCase().replace(/^the /, '')}` : `at ${span.start}`;
}

function introductionOf(view: StoryView, source: SourcePhrase, phrase: NounPhrase): Entry | null {
  const antecedent = antecedentOf(view, source, phrase);
  if (antecedent !== undefined) return introduce(view, source, antecedent);
  if (source.entity === null || phrase.pronoun === null) return null;
  for (let at = Math.min(view.mentionAt(source.start), view.mentions.length - 1); at >= 0; at--) {
    const mention = view.mentions[at]!;
    if (mention.entity === source.entity && mention.start < source.start) return introduce(view, source, mention);
  }
  return null;
}

/** The phrase that first speaks of the source, when no attribution hangs on it. */
function introduce(view: StoryView, source: SourcePhrase, span: TextSpan): Entry | null {
  const phrase = readNounPhrase(view, span);
  if (phrase === null) return null;
  const head = view.span({ from: phrase.head, to: phrase.head + 1 });
  const own = classOf(view, phrase, source.class);
  const headLemma = nounLemma(head.text.toLowerCase());
  const introduced = new SourcePhrase(span.start, span.end, span.text, own, head, headLemma, source.entity, null);
  return { source: introduced, phrase, attribution: -1 };
}
