/** The names annotator's room: marks and abbreviations inside names of organizations and beside them: club abbreviations, saints, currency signs. */
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { wordSet } from '../../english/wordSet';
import type { Token } from '../../model';
import type { ReadSpan } from './agreement';
import { typeOfPart, type ListsOf } from './edges';
import { LISTS } from './lists';
import { isCapitalised, isTitle } from './roles';
import type { TokenizedText } from './unitCopy';
import { RULE_MARGIN } from './labels';

/** The spans with clubs and saints in full, without currencies, titles and ministers' portfolios. In order. */
export function withOrganizationForms(
  copy: TokenizedText,
  spans: readonly ReadSpan[],
  listsOf: ListsOf,
): readonly ReadSpan[] {
  const all: ReadSpan[] = [];
  for (const span of spans) {
    const one = asClub(copy, asOrganization(copy, span, listsOf));
    if (isCurrency(copy, one) || isPortfolio(copy, one, listsOf)) continue;
    all.push(one);
  }
  return withSaints(copy, all);
}

/** "F.C.", "AFC": abbreviations that clubs put before or after their town. */
const CLUB_LETTERS = /^(?:[A-Z]\.?)?F\.?C\.?$|^C\.F\.$|^S\.C\.$/;

function asClub({ tokens }: TokenizedText, span: ReadSpan): ReadSpan {
  if (span.end - span.start < 2 || span.type === 'organization') return span;
  const ends = [tokens[span.start]!.text, tokens[span.end - 1]!.text];
  return ends.some((text) => text.length > 1 && CLUB_LETTERS.test(text))
    ? { ...span, type: 'organization', reason: 'list' }
    : span;
}

/** "The United States Department" without its article, "Joint Chiefs of Staff Maj." without the title, "European commission" whole. */
function asOrganization({ tokens }: TokenizedText, span: ReadSpan, listsOf: ListsOf): ReadSpan {
  let { start, end } = span;
  const word = (index: number): string => tokens[index]?.text ?? '';
  if (word(start) === 'European' && end === start + 1 && EUROPEAN.has(word(end)))
    return { ...span, end: end + 1, type: 'organization', reason: 'list' };
  if (span.type === 'facility' && end - start > 1 && FIRMS.has(word(end - 1).toLowerCase()))
    return { ...span, type: 'organization', reason: 'list' };
  if (span.type !== 'organization') return span;
  while (end - start > 2 && word(end - 1).endsWith('.') && isTitle(word(end - 1).toLowerCase())) end--;
  if (end - start > 2 && word(start) === 'The' && isCountry(word(start + 1), word(start + 2), listsOf)) start++;
  // "1979 Unity Wall", "1,000 Air Force personnel", "the August National Survey": dates and numbers before a name are not part of it.
  if (end - start > 1 && isTimeOrNumber(word(start)) && !/^\d/.test(word(start + 1))) start++;
  // An adjective that is the writer's and not part of the name: "the Islamist Justice Party".
  if (end - start > 2 && word(start) === 'Islamist') start++;
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

/** "United States" by its first word or by both. */
function isCountry(first: string, second: string, listsOf: ListsOf): boolean {
  return (typeOfPart(listsOf(first)) ?? typeOfPart(listsOf(`${first} ${second}`))) !== null;
}

/** A year, a number with a comma, or a month that cannot open a name ("May" and "March" can). */
function isTimeOrNumber(text: string): boolean {
  return /^(?:1[5-9]\d\d|20\d\d|\d{1,3}(?:,\d{3})+)$/.test(text) || MONTHS.has(text);
}

const MONTHS = new Set(
  'January February April June July August September October November December Sept Oct Nov Dec Aug Jan Feb'.split(' '),
);

/** Plurals that end names of firms ("Northgate Ferries") and not of works. */
const FIRMS = wordSet(`ferries airlines airways lines railways motors industries foods stores hotels`);

/** Organizations of the European Union that copy writes with a small letter too. */
const EUROPEAN = new Set(['commission', 'parliament', 'union', 'council']);

/** "Agriculture, Forests and Livestock": the most words before the last in a list of a minister's portfolios. Set by hand. */
const LONGEST_PORTFOLIO = 6;

function isFieldWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCapitalised(token.text);
}

/** "Labour and Employment" after "Minister of": a portfolio, and no organization. */
function isPortfolio({ tokens }: TokenizedText, { type, start, end }: ReadSpan, listsOf: ListsOf): boolean {
  if (type !== 'organization' || start < 2) return false;
  let link = start - 1;
  while (
    link > start - LONGEST_PORTFOLIO &&
    (/^(?:and|,|&)$/.test(tokens[link]?.text ?? '') || isFieldWord(tokens[link]))
  )
    link--;
  if (!/^(?:of|for)$/.test(tokens[link]?.text ?? '') || !/^ministers?$/i.test(tokens[link - 1]?.text ?? ''))
    return false;
  const words = tokens.slice(start, end).map(({ text }) => text.toLowerCase());
  const isListed = words.length > 1 && (listsOf(words.join(' ')) & LISTS.organization) !== 0;
  return !isListed && !words.some((word) => ORGANIZATION_NOUNS.has(word));
}

const CURRENCY = /^\p{Sc}/u;

/** Codes of ISO 4217 as copy sets them beside sums. */
const CURRENCY_CODES = new Set(
  (
    'USD EUR GBP JPY CHF AUD CAD NZD CNY RMB INR PKR BDT LKR NPR NGN KES ZAR AED SAR QAR KWD BHD OMR JOD EGP MAD DZD TND IQD IRR RUB UAH TRY ' +
    'BRL MXN ARS CLP COP PEN KRW IDR MYR PHP SGD THB VND HKD TWD SEK NOK DKK PLN CZK HUF RON BGN ILS GHS UGX TZS RWF ETB XOF XAF ZMW MWK MZN'
  ).split(' '),
);

/** "A$", "US" before "$5m", "EUR" before "300,000". */
function isCurrency({ tokens }: TokenizedText, { start, end }: ReadSpan): boolean {
  if (CURRENCY.test(tokens[end - 1]!.text)) return true;
  const next = tokens[end];
  if (end - start === 1 && CURRENCY_CODES.has(tokens[start]!.text))
    return /^\d/.test(next?.text ?? '') || /^\d/.test(tokens[start - 1]?.text ?? '');
  return end - start === 1 && next !== undefined && !next.spaced && CURRENCY.test(next.text);
}

const SAINT = /^(?:St\.?|Saint|Ste\.?)$/;
const POSSESSIVE = /^['’]s$/;

/** "St. Brigid’s" and "St. Brigid’s Hospital" are one name each, whatever their pieces were read as. */
function withSaints({ tokens }: TokenizedText, spans: readonly ReadSpan[]): readonly ReadSpan[] {
  let all: ReadSpan[] | null = null;
  let next = 0;
  for (let index = 0; index + 2 < tokens.length; index++) {
    if (!isSaint(tokens, index)) continue;
    let end = index + 3;
    while (end < tokens.length && tokens[end]!.kind === 'word' && isCapitalised(tokens[end]!.text)) end++;
    const isWhole = end > index + 3 && ORGANIZATION_NOUNS.has(tokens[end - 1]!.text.toLowerCase());
    if (!isWhole) end = index + 2;
    all ??= [];
    while (next < spans.length && spans[next]!.end <= index) all.push(spans[next++]!);
    let longest: ReadSpan | undefined;
    for (; next < spans.length && spans[next]!.start < end; next++)
      if (spans[next]!.start <= index && spans[next]!.end >= end) longest ??= spans[next]!;
    all.push(longest ?? { start: index, end, type: 'organization', margin: RULE_MARGIN, reason: 'list' });
    index = end - 1;
  }
  return all === null ? spans : [...all, ...spans.slice(next)];
}

/** "St. Brigid’s" */
function isSaint(tokens: TokenizedText['tokens'], index: number): boolean {
  const { text } = tokens[index]!;
  return (
    text.charCodeAt(0) === CAPITAL_S &&
    SAINT.test(text) &&
    isCapitalised(tokens[index + 1]!.text) &&
    POSSESSIVE.test(tokens[index + 2]!.text)
  );
}

const CAPITAL_S = 83;
