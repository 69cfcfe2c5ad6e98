/**
 * The names annotator's room: names of organizations at full length, joined from pieces that are a name only together, and pairs of
 * organizations split at "and". The noun at the end of a name shows that a place in it ("Norland" of "Norland Baptist University") belongs
 * to it.
 */
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { wordSet } from '../../english/wordSet';
import type { ReadSpan } from './agreement';
import type { ListsOf } from './edges';
import { LISTS } from './lists';
import { isCapitalised } from './roles';
import type { TokenizedText } from './unitCopy';

/** The spans with organizations whole. In order. */
export function withWholeOrganizations(
  copy: TokenizedText,
  spans: readonly ReadSpan[],
  listsOf: ListsOf,
): readonly ReadSpan[] {
  const all: ReadSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const next = spans[index + 1];
    for (const span of parted(copy, spans[index]!)) {
      const before = all.at(-1);
      if (before !== undefined && isPurposeOf(copy, before, span)) {
        all[all.length - 1] = { ...before, end: span.end };
        continue;
      }
      if (before !== undefined && isOfficeOf(copy, before, span)) {
        all[all.length - 1] = { ...before, end: span.end, type: 'organization' };
        continue;
      }
      const whole = span.type === 'organization' ? grown(copy, span, before, next, listsOf) : span;
      if (before !== undefined && whole.start <= before.start) all.pop();
      all.push(whole);
    }
  }
  return all;
}

/** "Ministry of Finance and the Bank of Norland", "Gull Racing and Tern Racing": two organizations, each with its own noun. */
function parted({ tokens }: TokenizedText, span: ReadSpan): readonly ReadSpan[] {
  if (span.type !== 'organization') return [span];
  const word = (index: number): string => tokens[index]!.text;
  for (let and = span.start + 2; and < span.end - 2; and++) {
    if (word(and) !== 'and') continue;
    const second = word(and + 1) === 'the' ? and + 2 : and + 1;
    const isNew =
      second > and + 1 &&
      holdsOrganizationNoun(tokens, span.start, and) &&
      holdsOrganizationNoun(tokens, second, span.end);
    if (!isNew && word(and - 1) !== word(span.end - 1)) continue;
    return [
      { ...span, end: and },
      { ...span, start: second },
    ];
  }
  return [span];
}

function holdsOrganizationNoun(tokens: TokenizedText['tokens'], start: number, end: number): boolean {
  for (let index = start; index < end; index++)
    if (ORGANIZATION_NOUNS.has(tokens[index]!.text.toLowerCase())) return true;
  return false;
}

/** "[Front of Boatmen] for the [Liberation of Norland]": an organization's purpose, read as another organization. */
function isPurposeOf({ tokens }: TokenizedText, before: ReadSpan, span: ReadSpan): boolean {
  if (before.type !== 'organization' || span.type !== 'organization' || before.end - before.start < 2) return false;
  const the = tokens[span.start - 1]!.text === 'the' ? 1 : 0;
  if (before.end !== span.start - 1 - the || tokens[before.end]!.text !== 'for') return false;
  return (
    /^\p{Lu}\p{Ll}+(?:tion|ment|ence|ance)$/u.test(tokens[span.start]!.text) &&
    !holdsOrganizationNoun(tokens, span.start, span.end) &&
    holdsOrganizationNoun(tokens, before.start, before.end)
  );
}

/** "[Tehsil] office [Harmouth]": South Asian copy puts the town right after the office. */
function isOfficeOf({ tokens }: TokenizedText, before: ReadSpan, { start, type }: ReadSpan): boolean {
  if (type !== 'place' || before.end !== start - 1 || tokens[before.end]!.text !== 'office') return false;
  return before.end - before.start === 1 && (before.type === 'place' || before.type === 'organization');
}

/** Nouns that are never a whole name: a place right before them is part of it. */
const COMPLETED = wordSet(`
  university college institute academy school police authority council court bank ministry commission board agency association federation
  union society club department chamber exchange foundation centre center hospital office committee party parliament assembly congress
`);

/** Last words of firms. */
const FIRM_ENDS = wordSet(`company corporation limited ltd ltd. plc inc inc.`);

/** Organizations named after what they are for: "University of Science and Technology". */
const HEADS_OF_FIELDS = wordSet(
  `university institute college academy school ministry department faculty bureau board chamber`,
);

/**
 * The organization with the place that its name begins with, the second field that it ends with, and the first of two words before it.
 * @param before what stands before it, which it may take in
 */
function grown(
  { tokens }: TokenizedText,
  span: ReadSpan,
  before: ReadSpan | undefined,
  next: ReadSpan | undefined,
  listsOf: ListsOf,
): ReadSpan {
  let { start, end } = span;
  const text = (index: number): string => tokens[index]?.text ?? '';
  const last = text(end - 1).toLowerCase();
  if (before?.type === 'place' && before.end === start && COMPLETED.has(last) && isCapitalised(text(start))) {
    start = before.start;
  }
  // "Tarn Coal [Mining Company]": the generic word by itself is no firm.
  if (
    (before?.type === 'organization' || before?.type === 'place') &&
    before.end === start &&
    FIRM_ENDS.has(last) &&
    !/-\p{Ll}/u.test(text(start - 1)) &&
    isCapitalised(text(start))
  ) {
    start = before.start;
  }
  // "the Seed and [Plant Control Agency]"
  const free = before === undefined || before.end <= start - 2;
  if (
    free &&
    text(start - 1) === 'and' &&
    text(start - 3) === 'the' &&
    isCapitalised(text(start - 2)) &&
    ORGANIZATION_NOUNS.has(last)
  )
    start -= 2;
  // "[Institute of Science] and Technology"
  const field = text(end + 1);
  const isFree = next === undefined || next.start > end + 1;
  if (isFree && text(end) === 'and' && isCapitalised(field) && tokens[end + 1]!.kind === 'word' && end - start > 2) {
    const of = tokens.findIndex((token, index) => index > start && index < end && token.text === 'of');
    const isField = of > 0 && HEADS_OF_FIELDS.has(text(of - 1).toLowerCase());
    if (isField && (listsOf(field.toLowerCase()) & LISTS.commonWord) !== 0) end += 2;
  }
  return start === span.start && end === span.end ? span : { ...span, start, end };
}
