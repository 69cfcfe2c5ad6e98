/**
 * The attributions' room: the "that" of a statement after a time, an occasion, a place or a hearer: "grumbled on Sunday | that", "moaned
 * in a letter | that", "grumbled to reporters | that". Leaves alone the "that" of a relative clause ("agreed in a deal that").
 */
import { TIMES } from '../../english/calendar';
import { MEETINGS } from '../../english/hearsay';
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { wordSet } from '../../english/wordSet';
import { nounLemma } from '../../syntax/lemma';
import { isPersonNoun } from '../../syntax/personNoun';
import { isDay, isPunctuation } from '../../syntax/unitView';
import type { Passage } from './passage';

/** The most words between a verb and its "that": "grumbled at a meeting in Tarn on Sunday | that". Set by hand. */
const REACH = 8;

const OPENS = new Set(
  'after at before during earlier in inside last late on outside this to today yesterday'.split(' '),
);
/** Where people are heard: occasions, papers, media, public places. */
const HEARD_AT = wordSet(
  `court email facebook hearing hearings inquest interview letter media online page parliament petition podcast post protest radio
  service square statement street television tv twitter vigil x`,
  MEETINGS,
);

/** The position of the "that", where nothing but a time, an occasion, a place or a hearer stands between it and the verb; else null. */
export function laterThat(passage: Passage, after: number, limit: number): number | null {
  const { words, tags } = passage;
  let at = after;
  // "grumbled loudly that"
  while (at < limit && /^RB/.test(tags[at]!)) at++;
  if (at > after && words[at] === 'that') return at;
  if (!OPENS.has(words[at] ?? '')) return null;
  const toSomebody = words[at] === 'to';
  for (at++; at < Math.min(limit, after + REACH); at++) {
    if (isPunctuation(passage, at) || /^(?:VB[DPZ]|MD)$/.test(tags[at]!)) return null;
    if (words[at] !== 'that') continue;
    // "a letter that was read out"
    const relative = /^(?:VB[DPZ]|MD|RB)$/.test(tags[at + 1] ?? '');
    return !relative && isHeardAt(passage, at - 1, toSomebody) ? at : null;
  }
  return null;
}

function isHeardAt({ words, name, tokens }: Passage, last: number, toSomebody: boolean): boolean {
  const word = words[last]!;
  if (name[last]! >= 0 || isDay(word) || TIMES.has(word) || tokens[last]!.kind === 'number') return true;
  if (HEARD_AT.has(word)) return true;
  // "complained to the council that"; of a thing or a firm that is met elsewhere a relative clause may follow.
  return toSomebody && (isPersonNoun(word) || ORGANIZATION_NOUNS.has(nounLemma(word)));
}
