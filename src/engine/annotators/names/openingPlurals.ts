/**
 * The names annotator's room: people in the plural who open a sentence ("Hauliers said", "Ferrymen, who fear"), which the tagger takes for
 * somebody's name since the noun is rare and has the sentence's capital. Leaves alone what any list has as a name ("Sanders"), what the
 * story has in full ("Lena Coopers") or writes with a capital elsewhere ("the Packers"), and one person ("Landers said he").
 */
import { REPORTING_VERBS } from '../../english/reportingVerbs';
import { wordSet } from '../../english/wordSet';
import { nounLemma, verbLemma } from '../../syntax/lemma';
import { isAgentNoun, isPersonNoun } from '../../syntax/personNoun';
import type { ReadSpan } from './agreement';
import type { ListsOf } from './edges';
import { LISTS } from './lists';
import { mayOpenSentence, type TokenizedText } from './unitCopy';
import { wordingOf, type Verdicts } from './votes';

/** The spans without such plurals. */
export function withoutOpeningPlurals(
  unit: TokenizedText,
  spans: readonly ReadSpan[],
  verdicts: Verdicts,
  listsOf: ListsOf,
): ReadSpan[] {
  return spans.filter((span) => !isOpeningPlural(unit, span, verdicts, listsOf));
}

const NAMES =
  LISTS.givenName |
  LISTS.surname |
  LISTS.fullName |
  LISTS.country |
  LISTS.city |
  LISTS.region |
  LISTS.place |
  LISTS.demonym |
  LISTS.organization |
  LISTS.event;

function isOpeningPlural(unit: TokenizedText, span: ReadSpan, verdicts: Verdicts, listsOf: ListsOf): boolean {
  const { start, end, type } = span;
  if (end - start !== 1 || (type !== 'person' && type !== 'organization')) return false;
  const { tokens } = unit;
  const { text } = tokens[start]!;
  if (!mayOpenSentence(unit, start) || !/^\p{Lu}\p{Ll}+(?:s|men)$/u.test(text) || (listsOf(text) & NAMES) !== 0)
    return false;
  const verdict = verdicts.of(wordingOf(unit, span));
  if (verdict !== undefined && (verdict.isSurname || verdict.isHead || verdict.isInside || verdict.shortFor !== null))
    return false;
  const plural = text.toLowerCase();
  const noun = nounLemma(plural);
  return noun !== plural && (isPersonNoun(noun) || isAgentNoun(noun)) && isOfSeveral(unit, end);
}

/** Words after several people, before their verb. */
const BEHIND = wordSet('also who have had here now privately');
const BE = wordSet('are were');
/** Who or whose it is where just one person has said it: "Landers said he would stay". */
const OF_ONE = wordSet('he his she her');

/** Whether the words after are a verb of saying or holding in a form that several people take. */
function isOfSeveral({ tokens }: TokenizedText, after: number): boolean {
  const word = (index: number): string => tokens[index]?.text ?? '';
  let verb = after;
  if (word(verb) === ',' && word(verb + 1) === 'who') return true;
  if (word(verb) === 'who' || BE.has(word(verb))) return true;
  while (BEHIND.has(word(verb))) verb++;
  if (/s$/.test(word(verb)) || !REPORTING_VERBS.verbs.has(verbLemma(word(verb)))) return false;
  return !OF_ONE.has(word(word(verb + 1) === 'that' ? verb + 2 : verb + 1));
}
