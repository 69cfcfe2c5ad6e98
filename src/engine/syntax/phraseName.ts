/**
 * Syntax: the name that a noun phrase gives its head: "Nordea analyst Petter Lund", "a spokesman for the port, Olaf Brun". The name of a
 * possessive, a modifier or the object of a preposition is somebody else's.
 */
import type { Mention } from '../model';
import { nounLemma } from './lemma';
import type { StoryView } from './storyView';
import { POSSESSIVE_DETERMINERS, POSTMODIFIER_STARTS, PREPOSITIONS } from '../english/closedClasses';
import type { TokenRange } from './tokenRange';

const HEDGES = new Set(['nearly', 'about', 'almost', 'roughly', 'some', 'around', 'dozens', 'scores', 'hundreds']);
const RELATIVE = new Set(['who', 'whose', 'whom']);
export const POSSESSIVE_ENDINGS = new Set(["'s", "'"]);

/**
 * The name that the phrase gives its head: "Nordea analyst Petter Lund", "a spokesman for the port, Olaf Brun". A name that is a possessive
 * ("Trump's lawyer"), a modifier ("a Trump adviser") or the object of a preposition ("an aide to Clinton") is not the head's.
 */
export function ownName(view: StoryView, range: TokenRange): Mention | null {
  const span = view.span(range);
  let found: Mention | null = null;
  for (const mention of view.mentionsIn(span)) {
    const inside = view.range(mention);
    // "Medics said": the capital is the sentence's, and the word a noun for people.
    if (inside.to - inside.from === 1 && view.opensSentence(inside.from) && isPeople(view, inside.from)) continue;
    // "TARN — Sources": no name extends over the dash of a dateline.
    if (view.word(inside.from + 1) === '—' && isPeople(view, inside.to - 1)) continue;
    // "Nearly 20 people": a hedge with the sentence's capital.
    if (inside.to - inside.from === 1 && HEDGES.has(view.word(inside.from))) continue;
    const after = view.word(inside.to);
    if (inside.to < range.to && POSSESSIVE_ENDINGS.has(after)) continue;
    // "U.S. and British officials", "army and police officials": two coordinated modifiers of one noun.
    if (JOINS.has(after) && mention.type !== 'person' && isJointModifier(view, range, inside)) continue;
    // "A teacher, surnamed Li": part of a name, and not a name by itself.
    if (view.word(inside.from - 1) === 'surnamed') continue;
    // "A man identified as Karl Voss": who he is.
    const identified = inside.to - inside.from > 1 && mention.type === 'person' && isIdentified(view, inside.from);
    if (!identified && hangsOnPreposition(view, range.from, inside.from, mention.type === 'person')) continue;
    const goesOn = inside.to < range.to && view.isWord(inside.to) && !endsPhrase(after);
    if (goesOn && !isParticipleOfGroup(view, inside.to)) {
      // A noun follows: the name modifies it ("Trump adviser"), unless another name stands at the end.
      continue;
    }
    if (found === null || (found.type !== 'person' && mention.type === 'person')) found = mention;
  }
  return found;
}

/** "identified as", "who identified himself as" */
function isIdentified(view: StoryView, name: number): boolean {
  const verb = /^(?:him|her|them)sel(?:f|ves)$/.test(view.word(name - 2)) ? name - 3 : name - 2;
  return view.word(name - 1) === 'as' && ['identified', 'introduced', 'named'].includes(view.word(verb));
}

const JOINS = new Set(['and', 'or', '&']);

/** Whether the name and what "and" joins to it stand before one noun for people, which ends what has no preposition. */
function isJointModifier(view: StoryView, range: TokenRange, name: TokenRange): boolean {
  let end = name.to + 1;
  while (end < range.to && view.isWord(end) && !POSTMODIFIER_STARTS.has(view.word(end))) end++;
  // "spokesmen" too; of a name alone only the "s" tells: "Carmen" is one.
  const people = isPeople(view, end - 1) || (view.word(end - 1).endsWith('men') && !view.isCapitalised(end - 1));
  return end - name.to > 2 && people && !POSSESSIVE_DETERMINERS.has(view.word(name.to + 1));
}

function isPeople(view: StoryView, token: number): boolean {
  const word = view.word(token);
  return word.endsWith('s') && word !== nounLemma(word) && view.isPersonNoun(word);
}

function endsPhrase(word: string): boolean {
  return POSTMODIFIER_STARTS.has(word) || word === 'and' || word === 'or' || /^\d{1,3}$/.test(word);
}

/** A bracket or a dash. */
const OPENS_APPOSITION = /^(?:[(—–-]|--)$/;

/** Whether a preposition, a relative pronoun or a participle stands before the name with no comma between. */
function hangsOnPreposition(view: StoryView, from: number, name: number, person: boolean): boolean {
  for (let token = name - 1; token >= from; token--) {
    const word = view.word(token);
    // "a spokesman for the port, Olaf Brun", but "the mayors of Leiden, Delft and Gouda".
    if ((word === ',' && person) || OPENS_APPOSITION.test(word)) return false;
    // "a member who backs Trump": a name in a relative clause is somebody else's.
    if (PREPOSITIONS.has(word) || RELATIVE.has(word) || isOfPeople(view, token)) return true;
  }
  return false;
}

function isParticiple(view: StoryView, token: number): boolean {
  const word = view.word(token);
  return /...ing$/.test(word) && word !== 'including' && !view.isCapitalised(token);
}

/** "lawyers | representing Mia Fox", "Democrats | backing Lea Orr": a participle whose object is somebody else; "including" names one of them. */
function isOfPeople(view: StoryView, token: number): boolean {
  return (isParticiple(view, token) && view.isPersonNoun(view.word(token - 1))) || isParticipleOfGroup(view, token);
}

/** "Democrats | supporting Lea Orr": a participle right after the name of a party or a people, in the plural. */
export function isParticipleOfGroup(view: StoryView, token: number): boolean {
  if (!isParticiple(view, token) || !view.word(token - 1).endsWith('s')) return false;
  return view.mentionsIn(view.span({ from: token - 1, to: token }))[0]?.type === 'group';
}
