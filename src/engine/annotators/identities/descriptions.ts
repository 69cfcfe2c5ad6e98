/** The identities' room: people and bodies that the copy describes and does not name ("the EU's top diplomat", "Mali's president"). */
import type { Work } from '../annotator';
import type { Knowledge } from '../../knowledge';
import { isWithin } from '../../knowledge';
import { textSpan, type Description, type Mention, type Story } from '../../model';

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

/** Words between country and office that leave the office what it is. */
const KEEPING = new Set(['interim', 'transitional', 'acting', 'own', 'sitting', 'elected', 'beleaguered', 'embattled']);

/** Sentences read between two yields. */
const SENTENCES_A_STEP = 50;

/** Finds them. Without a story date an office has no holder, and a description with dates means nobody. */
export function* findDescriptions(
  story: Story,
  mentions: readonly Mention[],
  spans: readonly { readonly first: number; readonly end: number }[],
  knowledge: Knowledge,
  date: string | null,
): Work<readonly Description[]> {
  const found: Description[] = [];
  const startsName = new Set(spans.map(({ first }) => first));
  const longest = new Map<string, number>();
  for (const [index, sentence] of story.sentences.entries()) {
    if (index % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const word = story.tokens[at]!.text;
      let most = longest.get(word);
      if (most === undefined) longest.set(word, (most = knowledge.longestDescription(word)));
      const described = most === 0 ? null : describedAt(story, at, sentence.endToken, most, knowledge, date);
      if (described === null) continue;
      const { end, card } = described;
      found.push({
        ...textSpan(story.text, story.tokens[at]!.start, story.tokens[end - 1]!.end),
        card,
        certainty: 'probable',
        office: false,
      });
      at = end - 1;
    }
  }
  if (date !== null) found.push(...offices(story, mentions, spans, startsName, knowledge, date));
  // Of one inside another, the longer one counts.
  const kept: Description[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.end > (kept.at(-1)?.end ?? -1)) kept.push(one);
  }
  return kept;
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
function offices(
  story: Story,
  mentions: readonly Mention[],
  spans: readonly { readonly first: number; readonly end: number }[],
  startsName: ReadonlySet<number>,
  knowledge: Knowledge,
  date: string,
): Description[] {
  const found: Description[] = [];
  mentions.forEach((mention, index) => {
    const country =
      mention.card === null || (mention.type !== 'place' && mention.type !== 'group')
        ? undefined
        : knowledge.card(mention.card);
    if (country?.schema !== 'Country' || country.iso2 === undefined) return;
    const { first, end } = spans[index]!;
    const place = officeAfter(story, end) ?? (mention.type === 'place' ? officeBefore(story, first) : null);
    if (place === null) return;
    // Somebody is named beside it: then it is a title, not a description.
    if (startsName.has(place.end) || (isComma(story, place.end) && startsName.has(place.end + 1))) return;
    const holders = knowledge.holders(place.office, country.iso2, date).filter(({ held }) => held === 'yes');
    if (holders.length !== 1) return;
    const [from, to] = [Math.min(first, place.start), Math.max(end, place.end)];
    found.push({
      ...textSpan(story.text, story.tokens[from]!.start, story.tokens[to - 1]!.end),
      card: holders[0]!.card.id,
      certainty: 'probable',
      office: true,
    });
  });
  return found;
}

interface OfficePlace {
  readonly office: string;
  readonly start: number;
  readonly end: number;
}

function officeAfter(story: Story, from: number): OfficePlace | null {
  let at = from;
  if (/^['’]s$/.test(story.tokens[at]?.text ?? '')) at++;
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
  for (const office of OFFICES) {
    if (!office.every((word, offset) => story.tokens[at + offset]?.text === word)) continue;
    const end = at + office.length;
    const next = story.tokens[end]?.text ?? '';
    // "president-elect" is another token; "president's office" is a body.
    if (/^['’]s$/.test(next) || next === '-') return null;
    return { office: office.join(' '), start: at, end };
  }
  return null;
}

function isComma(story: Story, at: number): boolean {
  return story.tokens[at]?.text === ',';
}
