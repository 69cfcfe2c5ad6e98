/**
 * The ledger's room: whether a noun that no list knows stands for people, by its form, by the clause that describes it and by its verb:
 * "one of the pickers said", "hauliers, who complain", "fact-checkers noted".
 */
import { ONE_OR_SOME } from '../../english/closedClasses';
import { REPORTING_VERBS } from '../../english/reportingVerbs';
import { WordSet, wordSet } from '../../english/wordSet';
import type { Attribution } from '../../model';
import type { NounPhrase } from '../../syntax/nounPhrase';
import { isAgentNoun } from '../../syntax/personNoun';
import type { StoryView } from '../../syntax/storyView';

/** Whether the phrase, whose noun no list knows, most likely stands for somebody. */
export function areLikelyPeople(
  view: StoryView,
  phrase: NounPhrase,
  { cueLemma, source, stance }: Attribution,
): boolean {
  if (isToldOfByWho(view, phrase)) return true;
  if (cueLemma === null || source?.class === 'document' || source?.class === 'named-person') return false;
  // "21,000 said": a number and no noun.
  if (/\d/.test(view.word(phrase.head))) return false;
  // "what his interviewers thought was plausible": what anybody might say, and no statement.
  const ofPeople = stance === true || VERBS_OF_PEOPLE.has(cueLemma);
  if (isAgentNoun(phrase.lemma) && ofPeople) return view.word(phrase.range.from - 1) !== 'what';
  const first = view.word(phrase.range.from);
  const pointed = isPointedAt(view, phrase);
  if (phrase.determiner === 'definite' && !pointed) return false;
  const open = pointed || ONE_OF_SOME.has(first) || (phrase.plural && phrase.determiner === 'bare');
  // "One of her first moves was an attempt, believing": "one of" is said of things as well.
  if (!open || /^\d/.test(phrase.quantifier ?? '') || (phrase.partitive && !phrase.plural)) return false;
  // "tickets telling them when to join"
  return HUMAN_VERBS.has(cueLemma) || (cueLemma === 'tell' && phrase.determiner !== 'bare');
}

/** "those greens": picked out by pointing at them, and by nothing that the copy says before. */
export function isPointedAt(view: StoryView, { range }: NounPhrase): boolean {
  const first = view.word(range.from);
  return first === 'those' || first === 'these';
}

/** "hauliers who warn", "the pickers, who complain": nothing but people takes "who". */
function isToldOfByWho(view: StoryView, { complement }: NounPhrase): boolean {
  return view.word(complement) === 'who' || (view.word(complement) === ',' && view.word(complement + 1) === 'who');
}

const ONE_OF_SOME = wordSet('five', ONE_OR_SOME);

/** Verbs that papers, figures and events do not take. */
const HUMAN_VERBS = wordSet(
  'admit believe blame complain confess explain fear feel joke lament note recall shout think worry yell',
);

/** Verbs of saying and of belief that need somebody who does what the noun says; papers and figures take the others ("indicators suggest"). */
const VERBS_OF_PEOPLE: ReadonlySet<string> = new WordSet(function* () {
  const things = new Set([...REPORTING_VERBS.of('document'), ...REPORTING_VERBS.of('report')]);
  yield* HUMAN_VERBS;
  yield* ['say', 'accord', 'describe'];
  for (const kind of ['speech', 'belief'] as const)
    for (const verb of REPORTING_VERBS.of(kind)) if (!things.has(verb)) yield verb;
});
