/**
 * Rule names/dateline: the dateline's city is no known place but one letter or a swap away from one. Leaves alone places
 * that nobody lists (villages), and near misses that lie in another country than the dateline says.
 */
import type { Knowledge } from '../../knowledge';
import type { Dateline } from '../../model';
import { defineCheck } from '../check';
import { inMessage, question } from '../question';

/** Shorter names have too many neighbours one letter away. Set by hand. */
const LEAST_LETTERS = 5;
/**
 * UTF-16 units. Longer than any city of a dateline ("ANDRIJEVCI-ON-THE-LONG-LAKE" has 27): what is longer is other words in capitals, and
 * trying each letter of it costs milliseconds.
 */
const MOST_LETTERS = 40;

export const dateline = defineCheck({
  rule: 'names/dateline',
  title: 'Dateline misspelt',
  severity: 'warning',
  requires: ['story'],
  *run({ story }, { knowledge }) {
    const line = story.dateline;
    if (line === null) return;
    const meant = meantPlace(line, knowledge);
    if (meant === null) return;
    const replacement = inCaseOf(line.city.text, meant);
    yield question(line.city, {
      message: `${inMessage(line.city.text)} is not a place we know. Is it ${replacement}?`,
      reason: 'one-letter-from-place',
      data: { suggestion: replacement, name: line.city.text },
      fixes: [
        {
          title: `Change to “${replacement}”`,
          edits: [{ start: line.city.start, end: line.city.end, replacement }],
        },
      ],
    });
  },
});

/** The one known place that the dateline's city most likely means; null where it is known, or where several could be. */
function meantPlace({ city, region }: Dateline, knowledge: Knowledge): string | null {
  const letters = city.text.replace(/\P{L}/gu, '').length;
  if (letters < LEAST_LETTERS || city.text.length > MOST_LETTERS || places(city.text, knowledge).length > 0)
    return null;
  const country = region === null ? null : countryOf(region.text, knowledge);
  // Of a region that is no country we know (a state, a province) we cannot tell what lies in it.
  if (region !== null && country === null) return null;
  const swapped = known(swaps(city.text), country, knowledge);
  if (swapped.size > 0) return only(swapped);
  return only(known(oneLetterOff(city.text), country, knowledge));
}

function only(names: ReadonlySet<string>): string | null {
  return names.size === 1 ? [...names][0]! : null;
}

/** The spellings among `variants` that are places in the country, or anywhere where the dateline names none. */
function known(variants: Iterable<string>, country: string | null, knowledge: Knowledge): Set<string> {
  const found = new Set<string>();
  for (const variant of variants) {
    for (const { card, name } of places(variant, knowledge)) {
      if (country === null || liesIn(card, country, knowledge)) found.add(name);
    }
  }
  return found;
}

function places(name: string, knowledge: Knowledge): readonly { card: string; name: string }[] {
  return knowledge.find(name).filter(({ card, strength }) => {
    const schema = knowledge.schema(card);
    return (
      (strength === 'strong' || strength === 'previous') &&
      (schema === 'Place' || schema === 'Country' || schema === 'Region')
    );
  });
}

/** Card id of the country of that name. */
function countryOf(name: string, knowledge: Knowledge): string | null {
  return places(name, knowledge).find(({ card }) => knowledge.schema(card) === 'Country')?.card ?? null;
}

function liesIn(id: string, country: string, knowledge: Knowledge): boolean {
  const card = knowledge.card(id);
  if (card?.related.some((related) => related.id === country) === true) return true;
  const code = knowledge.card(country)?.iso2;
  return code !== undefined && (card?.iso2 === code || id.startsWith(`city-${code}-`));
}

function* swaps(name: string): Generator<string> {
  for (let at = 0; at + 1 < name.length; at += 1) {
    yield name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2);
  }
}

function* oneLetterOff(name: string): Generator<string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (let at = 0; at <= name.length; at += 1) {
    const [before, after] = [name.slice(0, at), name.slice(at)];
    yield before + after.slice(1);
    for (const letter of letters) {
      yield before + letter + after;
      yield before + letter + after.slice(1);
    }
  }
}

/** The place written as the copy writes it: capitals stay capitals. */
function inCaseOf(copy: string, name: string): string {
  return copy === copy.toUpperCase() ? name.toUpperCase() : name;
}
