/** Parts of speech without weights: the closed classes of English as data, and endings for the rest. */

const CLOSED: readonly (readonly [string, string])[] = [
  ['DT', `the a an this that these those some any no every each all both either neither another`],
  ['PRP', `i you he she it we they me him her us them himself herself itself themselves myself ourselves yourself one`],
  ['PRP$', `my your his its our their whose`],
  [
    'IN',
    `of in on at by for from with about against between into through during before after above below under over among
     without within along across behind beyond near since until upon toward towards despite although though because if while
     whereas unless whether as than like amid per via citing`,
  ],
  ['TO', `to`],
  ['CC', `and or but nor yet plus`],
  ['MD', `will would can could may might must shall should ought 'll 'd ca wo`],
  ['W', `which who whom what when where why how`],
  ['EX', `there`],
  ['VBZ', `is has does 's says am are have do 're 've 'm say think believe know`],
  ['VBD', `was were had did said told wrote`],
  ['VBN', `been done given seen known`],
  ['VB', `be`],
  ['VBG', `being having doing saying`],
  [
    'RB',
    `not n't also never always often now then here soon too very just only even still already later earlier again
     however meanwhile instead perhaps ago once twice almost rather quite privately`,
  ],
  ['CD', `two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion`],
  ['JJ', `many several few other more most such own new old senior former local western`],
];

/** Tags by word, made when the first word is asked for. */
let closedClass: ReadonlyMap<string, string> | null = null;

function readClosedClass(): ReadonlyMap<string, string> {
  return new Map(CLOSED.flatMap(([tag, list]) => list.split(/\s+/).map((word): [string, string] => [word, tag])));
}

/** The Penn tag of the word, judged by its form alone; good enough for rules, far less accurate than the trained tagger. */
export function guessPartOfSpeech(text: string, lower: string, kind: string, atStart: boolean): string {
  if (kind === 'punctuation' || kind === 'symbol') return punctuationTag(text);
  if (kind === 'number') return 'CD';
  const closed = (closedClass ??= readClosedClass()).get(lower);
  if (closed !== undefined) return closed;
  const first = text.charAt(0);
  if (!atStart && first !== first.toLowerCase()) return 'NNP';
  if (lower.endsWith('ly')) return 'RB';
  if (lower.endsWith('ing')) return 'VBG';
  if (lower.endsWith('ed')) return 'VBD';
  if (/(?:ous|ful|ive|able|ible|ic|al|ish|less)$/.test(lower)) return 'JJ';
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 'NNS';
  return first === first.toLowerCase() ? 'NN' : 'NNP';
}

/** The Penn tag of a punctuation mark. */
export function punctuationTag(text: string): string {
  if (text === ',') return ',';
  if (text === '.' || text === '!' || text === '?') return '.';
  if (text === '(' || text === '[' || text === '{') return '-LRB-';
  if (text === ')' || text === ']' || text === '}') return '-RRB-';
  if (text === '"' || text === '“' || text === '”' || text === '‘' || text === '’' || text === "'") return "''";
  if (text === '-') return 'HYPH';
  return ':';
}
