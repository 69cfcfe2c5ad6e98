/**
 * The attributions' room: what a headline ("Clinton: We will act", "Mayor to resign, aide says") or a line of a talk written down ("RUIZ:
 * We will act") says by its form alone, where there is no sentence for the trained readers. Its limits were set by hand on development
 * articles.
 */
import type { Candidate } from './candidate';
import { BELIEF_VERBS, SPEECH_VERBS } from '../../english/reportingVerbs';
import { nounPhraseAfter } from '../../syntax/phraseBounds';
import { isComma, isQuotationMark, isStop, startOfWords } from '../../syntax/unitView';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/** Words before a colon that label a line and speak for nobody. */
const LABELS = new Set(
  `note update updated watch video photos photo gallery live breaking analysis opinion exclusive read more related editorial
  correction review explainer timeline here who what when where why how q question next day week month year part chapter
  step tip tips warning summary topics tags source sources date contact email phone fax tel address price cost time place score
  result results by list rule rules example ingredients method serves story`.split(/\s+/),
);

/** Shorter lines are labels. Set by hand. */
const SHORTEST_LINE = 4;
/** The last token at which the colon may stand: room for a speaker's name with a title. Set by hand. */
const LAST_COLON = 9;

/**
 * The attributions of a line, one at most.
 * @param headline whether the passage is one; else a line of a talk is looked for
 */
export function headlineAttributions(passage: Passage, headline: boolean): Candidate[] {
  const line: TokenRange = { from: 0, to: withoutStop(passage, 0, passage.length) };
  if (line.to < SHORTEST_LINE) return [];
  const spoken = colon(passage, line, headline);
  if (spoken !== null) return [spoken];
  if (!headline) return [];
  const said = sayLast(passage, line);
  return said === null ? [] : [said];
}

/** "Clinton: We will act" in a headline, "RUIZ: We will act" in a talk written down. */
function colon(passage: Passage, line: TokenRange, headline: boolean): Candidate | null {
  const limit = Math.min(line.to - 2, LAST_COLON);
  // A talk that is quoted at length has a quotation mark before each speaker.
  const first = isQuotationMark(passage, 0) ? 1 : 0;
  for (let position = first + 1; position <= limit; position++) {
    if (passage.words[position] !== ':') continue;
    // "PARIS: The pact is dead": a dateline.
    if (startOfWords(passage, line) > position) return null;
    const source = nounPhraseAfter(passage, first, position);
    if (source === null || source.to !== position || LABELS.has(passage.words[position - 1]!)) return null;
    const named =
      passage.name[source.from]! >= 0 && passage.names[passage.name[source.to - 1] ?? -1]?.type === 'person';
    const capitals = passage.tokens[source.to - 1]!.text.length > 1 && isCapitals(passage, source);
    const one = passage.names[passage.name[source.to - 1] ?? -1];
    const organization = headline && one !== undefined && one.type === 'organization';
    if (!named && !organization && !(capitals && !headline)) return null;
    if (position + 1 >= line.to) return null;
    const content = { from: position + 1, to: headline ? line.to : passage.length };
    // "DEFENDERS: Ola Berg (Tarn), Ada Moe": a list of names, and nothing said.
    if (!named && isListOfNames(passage, content)) return null;
    return {
      source,
      cue: { from: position, to: position + 1 },
      contents: [content],
      reason: headline ? 'headline-colon' : 'speaker-colon',
    };
  }
  return null;
}

function isListOfNames({ name, tags }: Passage, { from, to }: TokenRange): boolean {
  let named = 0;
  for (let at = from; at < Math.min(to, from + LIST_REACH); at++) {
    if (/^(?:VB[DPZ]|MD|PRP)$/.test(tags[at]!)) return false;
    if (name[at]! >= 0 && name[at] !== name[at - 1]) named++;
  }
  return named > 1;
}

/** How far into a line of speech its first verb may come, in tokens. Set by hand. */
const LIST_REACH = 16;

function isCapitals(passage: Passage, range: TokenRange): boolean {
  for (let position = range.from; position < range.to; position++) {
    const { text } = passage.tokens[position]!;
    if (text !== text.toUpperCase()) return false;
  }
  return true;
}

/** How many words before the verb of "Mayor to resign, aide says" its comma is looked for. Set by hand. */
const CLOSING_REACH = 9;

/** "Mayor to resign, aide says" / "Mayor to resign - police". */
function sayLast(passage: Passage, line: TokenRange): Candidate | null {
  const verb = line.to - 1;
  const lemma = passage.cueWords[verb]!.lemma;
  if (!SPEECH_VERBS.has(lemma) && !BELIEF_VERBS.has(lemma)) return null;
  for (let position = verb - 1; position > Math.max(2, verb - CLOSING_REACH); position--) {
    if (!isComma(passage, position)) continue;
    if (position + 1 >= verb) return null;
    return {
      source: { from: position + 1, to: verb },
      cue: { from: verb, to: verb + 1 },
      contents: [{ from: 0, to: position }],
      reason: 'headline-source-last',
    };
  }
  return null;
}

function withoutStop(passage: Passage, from: number, to: number): number {
  let end = to;
  while (end > from && isStop(passage, end - 1)) end--;
  return end;
}
