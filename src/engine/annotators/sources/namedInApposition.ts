/** The ledger's room: several people, some of them named: "two senators, Ray Odell and Mia Fox", "experts like Mia Fox". */
import { BE_FORMS } from '../../english/auxiliaries';
import type { Attribution } from '../../model';
import type { StoryView } from '../../syntax/storyView';
import type { NounPhrase } from '../../syntax/nounPhrase';

/** How many words before a phrase "is among" is looked for. Set by hand. */
const AMONG_REACH = 7;

/** "Wu is among a group of young men who argue": one of them is named, for all of them. */
function isGroupOfSomebody(view: StoryView, from: number): boolean {
  for (let token = from - 1; token > from - AMONG_REACH && view.isWord(token); token--) {
    if (view.word(token) === 'among') return BE_FORMS.has(view.word(token - 1));
  }
  return false;
}

/** How many tokens after "including" the name may come, with its titles. Set by hand. */
const INSTANCE_REACH = 12;

/** Words before the name of one of the group, who stands for them all. */
const INSTANCES = new Set(['such', 'like', 'notably']);

/**
 * "two senators, Ray Odell and Mia Fox", "experts like Mia Fox": the copy names them, or the one who speaks for them. "Experts, including
 * Mia Fox," are more than the one named; organizations ("companies including Norbrew") speak with the one.
 */
export function isNamedInApposition(
  view: StoryView,
  { range, plural, kind, number }: NounPhrase,
  { cue, source }: Attribution,
): boolean {
  if (!plural) return false;
  if (isGroupOfSomebody(view, range.from)) return true;
  let token = range.from;
  while (token < range.to && view.word(token) !== ',' && !opensInstance(view, token)) token++;
  if (view.word(token) === ',') token++;
  const instance = opensInstance(view, token);
  if (!instance && view.word(token - 1) !== ',') return false;
  const from = instance ? token + 1 : token;
  const sentence = view.sentence(token);
  if (sentence === undefined || from >= sentence.endToken) return false;
  const span = view.span({ from, to: Math.min(sentence.endToken, from + (instance ? INSTANCE_REACH : 1)) });
  const including = view.word(token) === 'including';
  // "According to officials, Ota and Park agreed": the names are those of the people whom the officials talk about.
  const opens = cue !== null && source !== null && cue.end <= source.start;
  if (!instance && opens && !closesApposition(view, from)) return false;
  const mentions = view.mentionsIn(span);
  if (!instance && number !== null && isNamedList(view, from)) return true;
  if (kind !== 'organization' && mentions.some(({ type }) => type === 'person')) return !including;
  return instance && mentions.some(({ type }) => type === 'organization' || kind === 'organization');
}

/** "One of them, Norbrew Group, has said": the one picked out is an organization with a name. */
export function isOneByName(view: StoryView, { partitive, number, complement }: NounPhrase): boolean {
  if (!partitive || number !== 1 || view.word(complement) !== ',') return false;
  const first = view.mentionsIn(view.span({ from: complement + 1, to: complement + 2 }));
  return first.some(({ type }) => type === 'organization') && closesApposition(view, complement + 1);
}

/** "two of the main donors, the EU and Norway, announced": as many organizations or countries as were counted. */
function isNamedList(view: StoryView, token: number): boolean {
  const from = view.word(token) === 'the' ? token + 1 : token;
  const first = view.mentionsIn(view.span({ from, to: from + 1 }));
  return first.some(({ type }) => type === 'organization' || type === 'place') && closesApposition(view, from);
}

/** Whether a comma or the sentence ends after the names, and no verb of theirs follows. */
function closesApposition(view: StoryView, from: number): boolean {
  let token = from;
  while (view.isCapitalised(token) || view.word(token) === 'and') token++;
  return !view.isWord(token);
}

function opensInstance(view: StoryView, token: number): boolean {
  return INSTANCES.has(view.word(token)) || view.word(token) === 'including';
}
