/**
 * Text layer: verbs by their form alone, for decisions made before any word has a part of speech: whether the words before an abbreviation
 * are a clause of their own. A word not listed counts as no verb, so that in doubt a sentence is left whole.
 */
import type { Token } from '../model';
import { wordSet } from '../english/wordSet';
import { startsWithCapital, startsWithSmall } from './characters';

const FINITE = wordSet(`
  am are is was were has have had do does did will would can could may might must shall should
  became began bought broke brought built came caught chose cut drew drove fell felt fled flew found fought gave got grew
  heard held hit kept knew laid lay led left lent let lost made meant met paid put ran rang read rode rose said sang sank sat saw
  sent set shot showed slept sold spent spoke stole stood struck swam swore taught threw thought told took tore understood
  went woke won wore wrote
  appears believes belongs calls claims comes costs cuts ends faces falls finds gets gives goes heads helps holds keeps knows leads
  leaves likes lives loses loves makes meets moves needs opens owns pays plans plays puts reads remains runs says seems sees sells
  sends sits speaks spends stands starts stays stops takes teaches tells thinks trades tries turns uses visits wants wins works
  writes say begins closes resumes reopens finishes arrives departs
`);

/** Verbs of plans and timetables: in the bare form after a plural and before a word of time they are no nouns. */
const TIMED = wordSet(`open close begin start end meet resume reopen finish arrive depart leave`);
const BEFORE_TIMES = wordSet(`at from until by before after around about`);

/** Words in "-ed" that are no verbs. */
const NO_VERBS = wordSet(`
  bed feed hundred indeed infrared kindred naked need red sacred seed shed sled speed united weed wicked breed creed greed deed
  so-called
`);

/** Contracted verbs, after their apostrophe. */
const SHORT_FORMS = wordSet(`ve re ll d`);

/** Before a verb in "-s" they are its subject. */
const SUBJECTS = wordSet(`he she it who which`);
/** Before the bare form. */
const PLURAL_SUBJECTS = wordSet(`they we i you`);
const AFTER_PLURALS = wordSet(`all both two three also never still often only just and or`);

/** Whether the token is the finite verb of a clause, as far as its form and the word before it show. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const { text } = token;
  const before = tokens[at - 1]?.text ?? '';
  const subject = SUBJECTS.has(before.toLowerCase());
  if (text.startsWith("'") || text.startsWith('’')) {
    const short = text.slice(1);
    return SHORT_FORMS.has(short) || (subject && short === 's');
  }
  if (!startsWithSmall(text)) return false;
  if (FINITE.has(text)) return true;
  if (PLURAL_SUBJECTS.has(before.toLowerCase())) return !AFTER_PLURALS.has(text);
  // "Polls close at 8 p.m."
  if (TIMED.has(text) && BEFORE_TIMES.has(tokens[at + 1]?.text ?? '')) return /[a-z]s$/.test(before);
  if (text.endsWith('ed')) return !NO_VERBS.has(text) && !/^(?:the|an?)$/i.test(before);
  return text.endsWith('s') && text.length > 3 && (subject || (startsWithCapital(before) && at > 1));
}

/** Verbs after which a clause needs no "that". */
const CLAUSE_VERBS = wordSet(`
  say says said think thinks thought believe believes believed hope hopes hoped know knows knew claim claims claimed fear fears
  feared add adds added admit admits admitted insist insists insisted argue argues argued warn warns warned show shows showed
  mean means meant feel feels felt suggest suggests suggested deny denies denied announce announced swear swears swore report
  reports reported told tells
`);

/** Words that open a clause inside a sentence. */
const CLAUSE_OPENERS = wordSet(`
  who whom whose which that because if unless when while whereas although though whether where until after before since as once
`);

/** Whether the tokens hold a clause that needs nothing more: more finite verbs than openings of clauses. */
export function holdsClause(tokens: readonly Token[], first: number, end: number): boolean {
  let verbs = 0;
  let openings = 0;
  for (let at = first; at < end; at++) {
    const word = tokens[at]!.text.toLowerCase();
    if (CLAUSE_OPENERS.has(word)) {
      const taken = CLAUSE_VERBS.has(tokens[at - 1]?.text ?? '');
      if (!taken && !isPreposition(tokens, at, word) && !isBeforeClock(tokens, at, word, end)) openings++;
      continue;
    }
    if (!isFiniteVerb(tokens, at)) continue;
    // "has moved", "was burned", "would come" are one verb.
    if (!isFiniteVerb(tokens, at - 1)) verbs++;
    if (CLAUSE_VERBS.has(word)) openings++;
  }
  return verbs > openings;
}

/** Among how many tokens after "since" or "after" a verb is looked for. Set by hand. */
const CLAUSE_REACH = 9;

/** "after the war", "as a clerk", "since 2001", "that day": no verb comes before the abbreviation, so no clause opens here. */
function isPreposition(tokens: readonly Token[], at: number, word: string): boolean {
  if (!/^(?:after|before|since|until|as|that|once)$/.test(word)) return false;
  for (let next = at + 1; next < Math.min(at + CLAUSE_REACH, tokens.length); next++) {
    if (isFiniteVerb(tokens, next)) return false;
    if (tokens[next]!.kind === 'punctuation') return true;
  }
  return false;
}

/** "until 9 a.m.", "since shortly before 5 p.m.": words of time that lead up to the clock at `end`, with no verb between, open no clause. */
function isBeforeClock(tokens: readonly Token[], at: number, word: string, end: number): boolean {
  if (!/^(?:after|before|since|until)$/.test(word) || !/^[ap]\.m\.$/i.test(tokens[end]?.text ?? '')) return false;
  for (let next = at + 1; next < end; next++) if (isFiniteVerb(tokens, next)) return false;
  return true;
}
