/**
 * The names annotator's room: marks and abbreviations inside names of bodies and beside them: clubs' letters, saints, the letters of a
 * currency.
 */
import { BODY_NOUNS } from '../../lexicon/bodies';
import type { ReadSpan } from './agreement';
import { isCapitalised } from './roles';
import type { TokenizedText } from './unitCopy';

/** The spans with clubs and saints whole and without currencies. In order. */
export function withBodyForms(copy: TokenizedText, spans: readonly ReadSpan[]): readonly ReadSpan[] {
  const all: ReadSpan[] = [];
  for (const span of spans) {
    const one = asClub(copy, span);
    if (one === null || isCurrency(copy, one)) continue;
    all.push(one);
  }
  return withSaints(copy, all);
}

/** "F.C.", "AFC": what clubs set behind or before their town. */
const CLUB_LETTERS = /^(?:[A-Z]\.?)?F\.?C\.?$|^C\.F\.$|^S\.C\.$/;

function asClub({ tokens }: TokenizedText, span: ReadSpan): ReadSpan | null {
  if (span.end - span.start < 2 || span.type === 'organization') return span;
  const ends = [tokens[span.start]!.text, tokens[span.end - 1]!.text];
  return ends.some((text) => text.length > 1 && CLUB_LETTERS.test(text))
    ? { ...span, type: 'organization', reason: 'list' }
    : span;
}

const CURRENCY = /^\p{Sc}/u;

/** "A$", "US" before "$5m". */
function isCurrency({ tokens }: TokenizedText, { start, end }: ReadSpan): boolean {
  if (CURRENCY.test(tokens[end - 1]!.text)) return true;
  const next = tokens[end];
  return end - start === 1 && next !== undefined && !next.spaced && CURRENCY.test(next.text);
}

const SAINT = /^(?:St\.?|Saint|Ste\.?)$/;
const POSSESSIVE = /^['’]s$/;

/** "St. Brigid’s" is one name, "St. Brigid’s Hospital" too, whatever their pieces were read as. */
function withSaints({ tokens }: TokenizedText, spans: readonly ReadSpan[]): readonly ReadSpan[] {
  const all: ReadSpan[] = [];
  let next = 0;
  for (let index = 0; index + 2 < tokens.length; index++) {
    if (!SAINT.test(tokens[index]!.text) || !isCapitalised(tokens[index + 1]!.text)) continue;
    if (!POSSESSIVE.test(tokens[index + 2]!.text)) continue;
    let end = index + 3;
    while (end < tokens.length && tokens[end]!.kind === 'word' && isCapitalised(tokens[end]!.text)) end++;
    const isWhole = end > index + 3 && BODY_NOUNS.has(tokens[end - 1]!.text.toLowerCase());
    if (!isWhole) end = index + 2;
    while (next < spans.length && spans[next]!.end <= index) all.push(spans[next++]!);
    const touching = [];
    while (next < spans.length && spans[next]!.start < end) touching.push(spans[next++]!);
    const longest = touching.find((span) => span.start <= index && span.end >= end);
    if (longest !== undefined) all.push(longest);
    else all.push({ start: index, end, type: 'organization', margin: MARGIN, reason: 'list' });
    index = end - 1;
  }
  return [...all, ...spans.slice(next)];
}

/** Such names are right nearly always. */
const MARGIN = 200;
