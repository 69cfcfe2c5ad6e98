/** Whether two lists may mean one person: spellings differ from list to list, and many give the surname only. */
import { nameKey } from '../../engine/knowledge';

/** Words of names that many people share, and titles: they alone make nobody the same. */
const COMMON = new Set(
  (
    'abd abdel abdul abdullah abu ahmad ahmed ali amir andres ben bin charles crown daniel dos emir francisco general ' +
    'george han hassan henri henry ibn ibrahim interim james jean jose joseph juan kim king lee luis maria michael ' +
    'minister mohamed mohammad mohammed muhammad ould park pierre president prime prince queen ram sheikh sher sir ' +
    'sultan the van von yusuf'
  ).split(' '),
);

/** Whether the last word that says who is meant stands in the other name, letter for letter or nearly so; a first name alone is not enough. */
export function samePerson(one: string, other: string): boolean {
  // What a card adds in brackets to tell kings of one name apart is nobody's name.
  const [name, next] = [read(withoutBracket(one)), read(withoutBracket(other))];
  const stands = (last: string, among: readonly string[]): boolean => among.some((word) => alike(last, word));
  return name.lasts.some((last) => stands(last, next.words)) || next.lasts.some((last) => stands(last, name.words));
}

function withoutBracket(name: string): string {
  const bracket = name.indexOf(' (');
  return bracket < 0 ? name : name.slice(0, bracket);
}

interface ReadName {
  readonly words: readonly string[];
  /** The last telling word, as it stands and with its hyphens closed ("Chan-o-cha", "Chanocha"). */
  readonly lasts: readonly string[];
}

const names = new Map<string, ReadName>();

function read(name: string): ReadName {
  const there = names.get(name);
  if (there !== undefined) return there;
  const [open, shut] = [tellingWords(name), tellingWords(closed(name))];
  const made = { words: [...open, ...shut], lasts: [open.at(-1)!, shut.at(-1)!] };
  names.set(name, made);
  return made;
}

function closed(name: string): string {
  return name.replace(/(?<=\p{L})-(?=\p{L})/gu, '');
}

/** The words that say who is meant; all words where none does ("Kim", "Lee"). */
function tellingWords(name: string): readonly string[] {
  const plain = name.replace(/^.* of Ministers |^.* of State |^Queen of Australia | of \p{Lu}.*$/gu, '');
  const words = nameKey(plain).split(' ');
  const rare = words.filter((word) => word.length > 2 && !COMMON.has(word));
  return rare.length > 0 ? rare : words;
}

/** Equal, or of five letters and more and no further apart than transliterations are ("Sarkisyan", "Sargsyan"). */
function alike(a: string, b: string): boolean {
  if (single(a) === single(b)) return true;
  const most = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 5) return false;
  const begins = a.slice(0, 4) === b.slice(0, 4);
  return distance(a, b) <= (most >= 12 && begins ? 5 : most >= 8 ? 3 : 2);
}

/** Without doubled letters ("Assad", "Asad"). */
function single(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

/** Letters to put in, leave out or change to make one word of the other (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
