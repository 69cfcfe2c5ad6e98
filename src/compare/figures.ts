/** Comparing drafts, pure: dates and figures that say something else now, that are gone, or that have come. */
import { FIGURE_TYPES, type FigureData, type Mention, type Work } from '../engine';
import type { Change } from './change';
import { mentionsIn, type ReplacedMention } from './replacedMentions';
import type { ComparedDrafts, SentencePairs } from './sentencePairs';
import { phraseKey, type Draft } from './words';

const FIGURES: ReadonlySet<string> = new Set(FIGURE_TYPES);

/** What stands before a number, by what it means. */
const HEDGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'more than': ['over', 'more than'],
    'less than': ['under', 'less than', 'fewer than'],
    about: ['about', 'around', 'roughly', 'approximately', 'some', 'an estimated', 'estimated'],
    nearly: ['nearly', 'almost', 'close to'],
    'at most': ['at most', 'up to', 'as many as', 'as much as', 'no more than'],
  }).flatMap(([meaning, hedges]) => hedges.map((hedge) => [hedge, meaning] as const)),
);

/** Months as copy shortens them. */
const MONTHS: ReadonlyMap<string, string> = new Map([
  ...['january', 'february', 'march', 'april', 'june', 'july', 'august', 'october', 'november', 'december'].map(
    (month) => [month.slice(0, 3), month] as const,
  ),
  ['sept', 'september'],
  ['sep', 'september'],
]);

export function isFigure({ type }: Mention): boolean {
  return FIGURES.has(type);
}

/** Whether one can stand where the other stood: a day for a day, a number for a number. */
export function isRivalFigure(one: Mention, other: Mention): boolean {
  return isFigure(one) && isFigure(other) && isDay(one) === isDay(other);
}

function isDay({ type }: Mention): boolean {
  return type === 'date' || type === 'time';
}

/** Units of measure: "5 miles" for "5 kilometres" is another figure, "30 workers" for "30 staff" is another word. */
const MEASURES: ReadonlySet<string> = new Set(
  `acre acres foot feet gallon gallons gram grams hectare hectares inch inches kg kilo kilos kilogram kilograms kilometer kilometers
  kilometre kilometres km kph litre litres liter liters m meter meters metre metres mile miles mph ounce ounces pint pints pound
  pounds stone ton tonne tonnes tons yard yards degree degrees celsius fahrenheit barrel barrels megawatt megawatts`.split(
    /\s+/,
  ),
);

/**
 * What a figure comes to, whatever it is written as. A day has two keys, its date and its words: a new day for the story moves what
 * "Monday" comes to, and a spelt-out month moves its words. Two figures that share a key say the same.
 */
function figureKeys({ text, type, data }: Mention): readonly string[] {
  const words = phraseKey(text)
    .split(' ')
    .map((word) => MONTHS.get(word) ?? word)
    .join(' ');
  if (data?.date !== undefined) return [`${data.date}/${data.dateEnd ?? data.date}`, words];
  return [data?.number === undefined ? words : numberKey(type, data)];
}

function numberKey(type: Mention['type'], { number, numberEnd, unit, currency }: FigureData): string {
  const counted = type === 'duration' || MEASURES.has(unit ?? '') ? unit : undefined;
  const kind = type === 'percent' ? '%' : (currency ?? counted ?? '');
  return [number, numberEnd ?? number, kind].join(' ');
}

/** What stands before the number and changes it ("at least"), by what it means; empty where nothing does. */
function hedgeOf({ data }: Mention): string {
  const hedge = data?.hedge ?? '';
  return HEDGES.get(hedge) ?? hedge;
}

export function isSameFigure(one: Mention, other: Mention): boolean {
  const keys = figureKeys(other);
  return figureKeys(one).some((key) => keys.includes(key));
}

/**
 * @param replaced figures in whose place others stand
 * @param isNew whether nothing else that is told of has the two in it: a quotation with other words
 */
export function* figureChanges(
  { old, now, pairs }: ComparedDrafts,
  replaced: readonly ReplacedMention[],
  isNew: (pair: ReplacedMention) => boolean,
): Work<readonly Change[]> {
  const taken = new Set(replaced.flatMap((pair) => [pair.old, pair.new]));
  const changed = [...replaced, ...otherHedges(old, now, pairs)].filter(isNew).map((pair): Change => ({
    kind: 'figure-changed',
    message: `“${withHedge(pair.old)}” is now “${withHedge(pair.new)}”.`,
    old: pair.old,
    new: pair.new,
  }));
  yield;
  const gone = (yield* onlyIn(old, now)).filter((mention) => !taken.has(mention));
  const come = (yield* onlyIn(now, old)).filter((mention) => !taken.has(mention));
  return [
    ...changed,
    ...gone.map((mention): Change => ({
      kind: 'figure-gone',
      message: `Figure gone: “${mention.text}”.`,
      old: mention,
      new: null,
    })),
    ...come.map((mention): Change => ({
      kind: 'figure-added',
      message: `New figure: “${mention.text}”.`,
      old: null,
      new: mention,
    })),
  ];
}

/** The same number in two versions of a sentence, once as "30" and once as "at least 30". */
function otherHedges(old: Draft, now: Draft, pairs: SentencePairs): readonly ReplacedMention[] {
  return [...pairs.newOf].flatMap(([sentence, other]): readonly ReplacedMention[] => {
    if (sentence.key === other.key) return [];
    const after = mentionsIn(now, other).filter(isFigure);
    return mentionsIn(old, sentence).flatMap((mention): readonly ReplacedMention[] => {
      const same = isFigure(mention) ? after.filter((each) => isSameFigure(mention, each)) : [];
      return same.length !== 1 || hedgeOf(same[0]!) === hedgeOf(mention) ? [] : [{ old: mention, new: same[0]! }];
    });
  });
}

function withHedge({ text, data }: Mention): string {
  return data?.hedge === undefined || text.toLowerCase().startsWith(data.hedge) ? text : `${data.hedge} ${text}`;
}

/** The first mention of each figure of the one draft that the other does not have, be it as a figure or as mere words. */
function* onlyIn(draft: Draft, other: Draft): Work<readonly Mention[]> {
  const seen = new Set(other.analysis.entities.filter(isFigure).flatMap(figureKeys));
  const only: Mention[] = [];
  for (const mention of draft.analysis.entities) {
    if (!isFigure(mention)) continue;
    yield;
    const keys = figureKeys(mention);
    if (keys.some((key) => seen.has(key)) || other.has(draft.keyIn(mention))) continue;
    for (const key of keys) seen.add(key);
    only.push(mention);
  }
  return only;
}
