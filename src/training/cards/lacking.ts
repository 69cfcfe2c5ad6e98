/**
 * Training's room (node only, never bundled): `npm run eval -- cards --lacking[=NUMBER]`. The names that most documents of the
 * corpora have and that lead to no card.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../engine/knowledge';
import { readRows, type TokenRow } from '../corpora';
import { markedTexts } from '../names/runningText';
import type { MarkedText } from '../names/runningText';

/** Kinds of names that have no cards. */
const NO_NAMES: ReadonlySet<string> = new Set(['date', 'money', 'product', 'event', 'facility', 'misc']);

/** First words of agency stories that are about sport, as Reuters sluglines have them: clubs and players have no cards. */
const SPORT =
  /^(?:[A-Z ]+- )?(?:ALPINE|ATHLETICS|BADMINTON|BASEBALL|BASKETBALL|BOXING|CRICKET|CYCLING|FOOTBALL|FREESTYLE|GOLF|HOCKEY|ICE HOCKEY|MLB|MOTOR RACING|MOTOCROSS|MOTORCYCLING|NBA|NFL|NHL|NORDIC|RALLYING|ROWING|RUGBY|SAILING|SKIING|SNOOKER|SOCCER|SPEED SKATING|SQUASH|SWIMMING|TENNIS|TRIATHLON|VOLLEYBALL|YACHTING)\b/;

/** What a name without a card is, where no card would be right. */
const COMMON: readonly (readonly [reason: string, names: readonly string[]])[] = [
  [
    'every country has one',
    // prettier-ignore
    ['Foreign Ministry', 'Parliament', 'Party', 'National Assembly', 'Supreme Court', 'Cabinet', 'University', 'Union', 'Army', 'High Court', 'Government', 'Assembly', 'State', 'States', 'Ministry of Foreign Affairs', 'Interior Ministry', 'Treasury', 'Church', 'Police', 'Air Force', 'Central Bank', 'Embassy', 'Navy', 'Marines', 'Commission', 'National Police Agency', 'Ministry of Health', 'National Party', 'Social Democrats', 'Agriculture Ministry', 'Defense Ministry', 'Defence Ministry', 'Progressive Party', 'Council', 'Legislative Assembly', 'General', 'Development Bank', 'Liberal Party', 'Labor', 'Crown', 'Foundation', 'League', 'Court', 'House', 'Republic', 'Finance Ministry', 'Health Ministry', 'Constitutional Court', 'Election Commission', 'Opposition', 'Congress party', 'Ministry of Education', 'Ministry of Finance', 'Ministry of Justice', 'Justice Ministry', 'Trade Ministry', 'Transport Ministry', 'Oil Ministry', 'Information Ministry', 'Labour Party', 'Conservative Party', 'Communist Party', 'Socialist Party', 'National Guard', 'Stock Exchange', 'Chamber of Commerce', 'Chamber of Deputies', 'Board', 'Bank', 'Court of Appeal', 'Appeals Court', 'District Court', 'City Council', 'Lower House', 'Upper House', 'National Parliament', 'Public Prosecutor', 'Attorney General', 'Royal', 'Times', 'Studies', 'Health', 'National Congress', 'National Front', 'Ministry of Defense', 'Ministry of Interior', 'Greens', 'Liberals', 'Conservatives', 'Conservative', 'Labour', 'Senate', 'Congress'],
  ],
  [
    'a piece of a name',
    // prettier-ignore
    ['North', 'South', 'West', 'East', 'United', 'University of', 'Government of', 'and', 'The', 'II', '-', ',', 'Republic of', 'World', 'River', 'International Airport', 'Police Station', 'Lanka', 'Sri', 'Study Group', 'Empire', 'Hague', 'International', 'National', 'Islands', 'Kong', 'America', 'Inc', 'Ltd', 'Co', 'Corp', 'Plc', 'Group'],
  ],
  [
    'a people or faith by its word alone',
    [
      'Arab',
      'Arabs',
      'Muslim',
      'Muslims',
      'Islamic',
      'Islam',
      'Jewish',
      'Western',
      'Asian',
      'Korean',
      'English',
      'Hindu',
      'Hindus',
      'Catholic',
      'Sunni',
      "Shi'ite",
      'Christian',
      'Christians',
      'Communist',
      'Islamist',
      'Islamists',
      'Democrat',
      'Democrats',
      'Democratic',
      'Republican',
      'Republicans',
      'democratic',
    ],
  ],
  [
    "a line of an agency's desk",
    [
      'London Newsroom',
      'Sydney Newsroom',
      'Athens Newsroom',
      'RTRS',
      'TODAY',
      'U.S. Municipal Desk',
      'Prague Newsroom',
      'Brussels Newsroom',
      'Riga Newsroom',
      'Chicago newsdesk',
      'Madrid Newsroom',
    ],
  ],
];

/** Why a name has no card, by its words in small letters. */
const REASONS = new Map(
  COMMON.flatMap(([reason, names]) => names.map((name) => [name.toLowerCase(), reason] as const)),
);

interface Bearer {
  readonly documents: Set<number>;
  readonly types: Map<string, number>;
}

export interface NameWithoutCard {
  readonly name: string;
  readonly documents: number;
  /** The kind under which it is marked most often. */
  readonly type: string;
}

/** Prints so many of the names, most documents first. */
export function printLacking(corpora: string, knowledge: Knowledge, most: number): void {
  for (const { name, documents, type } of namesWithoutCard(corpora, knowledge).slice(0, most))
    console.log(`${documents}\t${type}\t${name}`);
}

/** All of them, by the number of their documents. */
export function namesWithoutCard(corpora: string, knowledge: Knowledge): readonly NameWithoutCard[] {
  const bearers = new Map<string, Bearer>();
  let documents = 0;
  for (const file of readdirSync(join(corpora, 'ner')).sort()) {
    if (!file.endsWith('.jsonl.gz')) continue;
    for (const text of markedTexts(readRows<TokenRow>(corpora, `ner/${file}`))) {
      documents++;
      if (!SPORT.test(text.text)) countNames(text, documents, bearers);
    }
  }
  return (
    [...bearers]
      .filter(([name]) => !REASONS.has(name.toLowerCase()) && !leadsToCard(knowledge, name))
      .map(([name, { documents: those, types }]) => ({
        name,
        documents: those.size,
        type: [...types].sort((a, b) => b[1] - a[1])[0]![0],
      }))
      // A word alone for a person is somebody's surname or first name.
      .filter(({ name, type }) => type !== 'person' || name.includes(' '))
      .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1))
  );
}

function countNames({ text, names }: MarkedText, document: number, bearers: Map<string, Bearer>): void {
  for (const { start, end, type } of names) {
    if (NO_NAMES.has(type)) continue;
    const name = text
      .slice(start, end)
      .replace(/^the /i, '')
      .replace(/['’]s?$/, '')
      .replace(/\s+/g, ' ');
    const bearer = bearers.get(name) ?? { documents: new Set<number>(), types: new Map<string, number>() };
    bearer.documents.add(document);
    bearer.types.set(type, (bearer.types.get(type) ?? 0) + 1);
    bearers.set(name, bearer);
  }
}

function leadsToCard(knowledge: Knowledge, name: string): boolean {
  return knowledge.find(name).length > 0 || knowledge.find(`the ${name}`).length > 0;
}
