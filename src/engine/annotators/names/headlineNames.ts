/** The names annotator's room: names in headlines that set nearly every word with a capital. */
import { PARTY_NOUNS } from '../../english/organizations';
import { PERSON_NOUNS } from '../../english/people';
import { wordSet } from '../../english/wordSet';
import { isHeadline, lookOf } from '../../text/headlineCase';
import type { ReadSpan } from './agreement';
import type { ListsOf } from './edges';
import { LISTS } from './lists';
import type { TokenizedText } from './unitCopy';
import { wordingOf, type UnitVotes, type Verdicts } from './votes';

/**
 * Drops common words of a title-case headline that were read as names ("Says", "River Win"), and words that a headline capitalises after a
 * name that the story has elsewhere ("Tarn United Beat Harmouth").
 */
export function withoutHeadlineWords(
  story: TokenizedText,
  spans: readonly ReadSpan[],
  listsOf: ListsOf,
  { spans: read }: UnitVotes,
  verdicts: Verdicts,
): ReadSpan[] {
  const kept: ReadSpan[] = [];
  let sentence = -1;
  let headline = false;
  for (const span of spans) {
    while (sentence < 0 || story.sentences[sentence]!.endToken <= span.start) {
      const { firstToken, endToken } = story.sentences[++sentence]!;
      if (endToken > span.start) headline = lookOf(story.tokens, firstToken, endToken) !== 0;
    }
    if (headline && span.reason === 'tagger') {
      const words = story.tokens.slice(span.start, span.end).filter((token) => token.kind === 'word');
      if (words.every((token) => isCommon(listsOf(token.text.toLowerCase())))) continue;
      const { firstToken, endToken } = story.sentences[sentence]!;
      const isAsRead =
        isHeadline(story.tokens, firstToken, endToken) &&
        read.some(({ start, end }) => start === span.start && end === span.end);
      const known = isAsRead ? knownBeginning(story, span, verdicts) : null;
      if (known !== null) kept.push(known);
      else kept.push(...parted(story, withoutNounBefore(story, span, listsOf), listsOf));
    } else kept.push(span);
  }
  return kept;
}

/** "Praise Keeper Pell": in a headline the noun before a person has a capital too, and so has the verb before that. */
function withoutNounBefore({ tokens }: TokenizedText, span: ReadSpan, listsOf: ListsOf): ReadSpan {
  if (span.type !== 'person') return span;
  for (let index = span.end - 2; index > span.start; index--) {
    const word = tokens[index]!.text;
    if (!PERSON_NOUNS.has(word.toLowerCase()) || (listsOf(word) & PERSON_LISTS) !== 0) continue;
    // "Otto Luther King Jr.": a noun in the middle of somebody's name.
    if (/^[JS]r\.?$/.test(tokens[index + 1]!.text)) continue;
    return { ...span, start: index + 1 };
  }
  return span;
}

/** Verbs that headlines use of people, towns and teams in the present tense; none is a surname. */
const VERBS = wordSet(`
  vows beats urges slams hits wins loses says calls seeks faces wants denies defends warns rejects accuses blasts names tells asks plans
  holds takes makes gets gives leaves joins quits resigns visits meets hails mocks threatens admits claims insists reveals announces
  launches backs blames praises defeats edges routs sues bans halts ends opens closes signs votes approves dies returns leads trails
`);

/** Nouns whose plural a headline sets with a capital: "Lawmakers", "Rebels". */
const PEOPLE = [PERSON_NOUNS, PARTY_NOUNS];
/** Small words that a headline sets with a capital, and that stand in no name. */
const SMALL_WORDS = wordSet(
  `to as after over amid before against into with from is are was were not than when while how why`,
);

/**
 * "Norland Beats Sudland", "Moss Vows To Crush Rebels", "Norland Lawmakers Reject Moss": what a headline says of a name has a capital too. The
 * parts that hold a name are kept.
 */
function parted({ tokens }: TokenizedText, span: ReadSpan, listsOf: ListsOf): ReadSpan[] {
  if (span.type !== 'person' && span.type !== 'place' && span.type !== 'organization') return [span];
  const word = (index: number): string => tokens[index]!.text.toLowerCase();
  const isPlural = (index: number): boolean =>
    word(index).endsWith('s') &&
    PEOPLE.some((nouns) => nouns.has(word(index).slice(0, -1))) &&
    span.type !== 'organization';
  const isBreak = (index: number): boolean => VERBS.has(word(index)) || SMALL_WORDS.has(word(index)) || isPlural(index);
  const parts: ReadSpan[] = [];
  let isCut = false;
  let start = span.start;
  for (let index = span.start; index <= span.end; index++) {
    if (index < span.end && !(index > span.start && isBreak(index)) && !SMALL_WORDS.has(word(index))) continue;
    isCut ||= index < span.end;
    if (index > start) parts.push({ ...span, start, end: index });
    start = index + 1;
  }
  if (!isCut) return [span];
  const isName = ({ start: from, end }: ReadSpan): boolean => {
    for (let index = from; index < end; index++) if (!isCommon(listsOf(word(index))) && !isPlural(index)) return true;
    return false;
  };
  return parts.filter(isName).map((part) => withoutVerbBefore(part, word, listsOf));
}

/** "Reject Moss": a common word that opens what is left after the cut. */
function withoutVerbBefore(part: ReadSpan, word: (index: number) => string, listsOf: ListsOf): ReadSpan {
  let { start } = part;
  while (start < part.end - 1 && isCommon(listsOf(word(start)))) start++;
  return start === part.start ? part : { ...part, start };
}

const PERSON_LISTS = LISTS.givenName | LISTS.surname;

/** For a span whose whole wording occurs nowhere else in the story, its longest beginning that is a name elsewhere; null where there is none. */
function knownBeginning(story: TokenizedText, span: ReadSpan, verdicts: Verdicts): ReadSpan | null {
  if ((verdicts.of(wordingOf(story, span))?.readings ?? 0) > 1) return null;
  for (let end = span.end - 1; end > span.start; end--) {
    const verdict = verdicts.of(wordingOf(story, { start: span.start, end }));
    if (verdict === undefined || verdict.readings === 0 || verdict.type === 'other') continue;
    return { ...span, end, type: verdict.type, reason: 'earlier-mention' };
  }
  return null;
}

function isCommon(lists: number): boolean {
  return (lists & LISTS.commonWord) !== 0 && (lists & NAME_LISTS) === 0;
}

const NAME_LISTS =
  LISTS.country | LISTS.demonym | LISTS.region | LISTS.place | LISTS.largeCity | LISTS.givenName | LISTS.organization;
