/** The identities' room: people and organizations that the copy describes without naming them ("the EU's top diplomat", "Mali's president"). */
import type { Context } from '../annotator';
import { type Knowledge, isWithin } from '../../knowledge';
import { textSpan, type Description, type Mention, type Story, type Unit } from '../../model';
import { joined } from '../../lists';
import { endsStep, type Work } from '../../work';

/** Offices that one person holds, as copy writes them in small letters; the longest first. */
const OFFICES: readonly (readonly string[])[] = [
  'prime minister',
  'foreign minister',
  'head of state',
  'supreme leader',
  'crown prince',
  'secretary of state',
  'president',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'emperor',
].map((office) => office.split(' '));

/** The words that an office begins with. */
const OPENERS: ReadonlySet<string> = new Set(OFFICES.map(([first]) => first!));

/** Words between country and office that do not change the office. */
const KEEPING = new Set(['interim', 'transitional', 'acting', 'own', 'sitting', 'elected', 'beleaguered', 'embattled']);

/** Names of places beside which an office is looked for between two yields. */
const OFFICES_A_STEP = 500;

/** A name where it stands: its first token, and the one after its last. */
interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** Finds them. Without a story date an office has no holder, and a description with dates means nobody. */
export function* findDescriptions(
  story: Story,
  mentions: readonly Mention[],
  spans: readonly TokenSpan[],
  { knowledge, storyDate, memo }: Context,
): Work<readonly Description[]> {
  const reader = new DescriptionReader(story, knowledge, storyDate);
  const described = yield* memo.perUnit(
    'identities.descriptions',
    story.units,
    (unit) => reader.read(unit),
    [knowledge, storyDate],
    (found, { offsets }) => found.map((one) => ({ ...one, start: one.start + offsets, end: one.end + offsets })),
  );
  const found = yield* joined(described);
  if (storyDate !== null) yield* addOffices(found, story, mentions, spans, knowledge, storyDate);
  yield;
  // Of one inside another, the longer one counts.
  const longest: Description[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.end > (longest.at(-1)?.end ?? -1)) longest.push(one);
  }
  return longest;
}

const NOBODY: readonly Description[] = [];

/** Reads the description aliases of cards, unit by unit. */
class DescriptionReader {
  /** The most words of a description that starts with the word. */
  private readonly longest = new Map<string, number>();

  constructor(
    private readonly story: Story,
    private readonly knowledge: Knowledge,
    private readonly date: string | null,
  ) {}

  read(unit: Unit): readonly Description[] {
    const { tokens, sentences } = this.story;
    let found: Description[] | null = null;
    for (let index = unit.firstSentence; index < unit.endSentence; index++) {
      const { firstToken, endToken } = sentences[index]!;
      for (let at = firstToken; at < endToken; at++) {
        const most = this.mostWords(tokens[at]!.text);
        const described = most === 0 ? null : describedAt(this.story, at, endToken, most, this.knowledge, this.date);
        if (described === null) continue;
        const { end, card } = described;
        (found ??= []).push({
          ...textSpan(this.story.text, tokens[at]!.start, tokens[end - 1]!.end),
          ...{ card, certainty: 'probable', office: false },
        });
        at = end - 1;
      }
    }
    return found ?? NOBODY;
  }

  private mostWords(word: string): number {
    let most = this.longest.get(word);
    if (most === undefined) this.longest.set(word, (most = this.knowledge.longestDescription(word)));
    return most;
  }
}

/** A description alias of exactly one card that starts at the token. */
function describedAt(
  story: Story,
  at: number,
  limit: number,
  most: number,
  knowledge: Knowledge,
  date: string | null,
): { end: number; card: string } | null {
  const words: string[] = [];
  let best: { end: number; card: string } | null = null;
  let text = '';
  for (let end = at; end < Math.min(limit, at + most + 2); end++) {
    const token = story.tokens[end]!;
    if (token.kind === 'punctuation') break;
    text += `${token.spaced && words.length > 0 ? ' ' : ''}${token.text}`;
    words.push(token.text);
    const cards = new Set<string>();
    for (const match of knowledge.find(text)) {
      if (match.strength !== 'description' || match.rule === null) continue;
      const { from, to } = match.rule;
      const dated = from !== undefined || to !== undefined;
      if (!dated || (date !== null && isWithin(date, from, to) === 'yes')) cards.add(match.card);
    }
    if (cards.size === 1) best = { end: end + 1, card: [...cards][0]! };
  }
  return best;
}

/** "Mali's prime minister", "the Malian president", "the president of Mali", with nobody named beside it. */
function* addOffices(
  found: Description[],
  story: Story,
  mentions: readonly Mention[],
  spans: readonly TokenSpan[],
  knowledge: Knowledge,
  date: string,
): Work<void> {
  for (let index = 0; index < mentions.length; index++) {
    if (endsStep(index, OFFICES_A_STEP)) yield;
    const { card, type } = mentions[index]!;
    if (card === null || (type !== 'place' && type !== 'group')) continue;
    const { first, end } = spans[index]!;
    const place = officeAfter(story, end) ?? (type === 'place' ? officeBefore(story, first) : null);
    if (place === null) continue;
    const country = knowledge.card(card);
    if (country?.schema !== 'Country' || country.iso2 === undefined) continue;
    // Somebody is named beside it: then it is a title, not a description.
    if (startsName(spans, place.end) || (isComma(story, place.end) && startsName(spans, place.end + 1))) continue;
    const holders = knowledge.holders(place.office, country.iso2, date).filter(({ held }) => held === 'yes');
    if (holders.length !== 1) continue;
    const [from, to] = [Math.min(first, place.start), Math.max(end, place.end)];
    if (isAppositionToName(story, mentions, spans, index, from, to)) continue;
    found.push({
      ...textSpan(story.text, story.tokens[from]!.start, story.tokens[to - 1]!.end),
      card: holders[0]!.card.id,
      certainty: 'probable',
      office: true,
    });
  }
}

/** "Ed Miller, the president of France, said": the name stands before it, and a mark closes the apposition. */
function isAppositionToName(
  { tokens }: Story,
  mentions: readonly Mention[],
  spans: readonly TokenSpan[],
  index: number,
  from: number,
  to: number,
): boolean {
  const comma = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  if (tokens[comma]?.text !== ',' || (tokens[to] !== undefined && tokens[to].kind !== 'punctuation')) return false;
  return mentions[index - 1]?.type === 'person' && spans[index - 1]!.end === comma;
}

/** Whether one of the names, which stand in the order of the text, starts at the token. */
function startsName(spans: readonly TokenSpan[], token: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return spans[low]?.first === token;
}

interface OfficePlace {
  readonly office: string;
  readonly start: number;
  readonly end: number;
}

function officeAfter(story: Story, from: number): OfficePlace | null {
  let at = from;
  if (isPossessive(story, at)) at++;
  while (KEEPING.has(story.tokens[at]?.text ?? '')) at++;
  return officeAt(story, at);
}

/** "the president of Mali" */
function officeBefore(story: Story, first: number): OfficePlace | null {
  if (story.tokens[first - 1]?.text !== 'of') return null;
  for (const office of OFFICES) {
    const start = first - 1 - office.length;
    const place = start < 1 ? null : officeAt(story, start);
    if (place !== null && place.end === first - 1 && /^the$/i.test(story.tokens[start - 1]!.text)) return place;
  }
  return null;
}

function officeAt(story: Story, at: number): OfficePlace | null {
  if (!OPENERS.has(story.tokens[at]?.text ?? '')) return null;
  for (const office of OFFICES) {
    if (!office.every((word, offset) => story.tokens[at + offset]?.text === word)) continue;
    const end = at + office.length;
    // "president-elect" is another token; "president's office" is an organization.
    if (isPossessive(story, end) || story.tokens[end]?.text === '-') return null;
    return { office: office.join(' '), start: at, end };
  }
  return null;
}

function isPossessive(story: Story, at: number): boolean {
  const text = story.tokens[at]?.text;
  return text === "'s" || text === '’s';
}

function isComma(story: Story, at: number): boolean {
  return story.tokens[at]?.text === ',';
}
