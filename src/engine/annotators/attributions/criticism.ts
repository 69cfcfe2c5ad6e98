/**
 * The attributions' room: criticism with no critic named, and blame with no accuser named: "has drawn criticism for the sale", "came under
 * fire", "was blamed on Norland". Leaves alone criticism that says whom it is from, blame put on anything but a named person or body, and
 * works attributed to their authors.
 */
import { AUTHORED, CRITICISM_NOUNS, DREW, LAID_ON, SPARKED_NOUNS, UNDER } from '../../english/hearsay';
import { nounLemma } from '../../syntax/lemma';
import type { TokenRange } from '../../syntax/tokenRange';
import { sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import {
  BE,
  DENIED,
  fromNobody,
  HAVE,
  hasAgent,
  HOLDERS,
  isSomebodyOrThis,
  passiveGroup,
  SUPPOSED,
} from './passiveForms';
import type { Passage } from './passage';

/** "has drawn criticism for the sale", "came under fire over it": somebody must have criticised it. */
export function underFire(passage: Passage, noun: number): Candidate | null {
  const { words, tags } = passage;
  const sentence = sentenceAt(passage, noun);
  const under = words[noun] === 'under';
  if (!under && !CRITICISM_NOUNS.has(words[noun]!) && !isSparked(passage, noun)) return null;
  let to = noun + 1;
  while (under && to < sentence.to && /^(?:JJ|VBG|RB)/.test(tags[to]!)) to++;
  if (under && !UNDER.has(words[to] ?? '')) return null;
  if (under) to++;
  let verb = noun - 1;
  while (verb > sentence.from && /^(?:JJ|RB|DT|NN|CC|VBG|VBN)/.test(tags[verb]!) && !isDrawing(passage, verb, under))
    verb--;
  if (verb <= sentence.from || !isDrawing(passage, verb, under) || HOLDERS.has(words[to] ?? '')) return null;
  let from = verb;
  while (from > sentence.from && (tags[from - 1] === 'RB' || HAVE.has(words[from - 1]!) || BE.has(words[from - 1]!)))
    from--;
  const before = words[from - 1] ?? '';
  if (SUPPOSED.has(before) || DENIED.has(before) || DENIED.has(words[verb + 1]!) || hasHolder(passage, to, sentence))
    return null;
  if (!isSomebodyOrThis(passage, from, sentence, true)) return null;
  const content = ['for', 'over', 'after', 'about', 'that', 'of'].includes(words[to] ?? '')
    ? contentAfter(passage, to, sentence)
    : contentBefore(passage, from, sentence);
  return content === null ? null : fromNobody({ from, to }, [content], 'hearsay-blame');
}

/** "allegations that", "fears of", "questions over": claims with no source. */
function isSparked({ words }: Passage, noun: number): boolean {
  return SPARKED_NOUNS.has(words[noun]!) && ['that', 'of', 'over', 'about'].includes(words[noun + 1] ?? '');
}

function isDrawing({ words }: Passage, verb: number, under: boolean): boolean {
  return under ? ['came', 'come', 'comes', 'coming'].includes(words[verb]!) : DREW.has(words[verb]!);
}

/** Whether the rest of the sentence says whom it is from. */
function hasHolder({ words }: Passage, from: number, { to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (HOLDERS.has(words[at]!)) return true;
  return false;
}

/** Within how many words after "blamed" the blamed name begins: "blamed on the port of Tarn". Set by hand. */
const BLAMED_REACH = 4;

/** "The bombing was blamed on Norland", "attacks attributed to Norland": only where the blamed has a name; weather and rust have none. */
export function laidOn(passage: Passage, position: number): Candidate | null {
  const { words } = passage;
  if (words[position + 1] !== LAID_ON.get(words[position]!)) return null;
  const sentence = sentenceAt(passage, position);
  let target = position + 2;
  while (target < sentence.to && /^(?:DT|JJ|NN)/.test(passage.tags[target]!) && passage.name[target]! < 0) target++;
  if (passage.names[passage.name[target] ?? -1] === undefined || target > position + BLAMED_REACH) return null;
  const group = passiveGroup(passage, position);
  if (group === null || hasAgent(passage, position + 2, sentence)) return null;
  for (let at = sentence.from; at < group.from; at++) if (AUTHORED.has(nounLemma(words[at]!))) return null;
  const content = contentBefore(passage, group.from, sentence);
  return content === null ? null : fromNobody(group, [content], 'hearsay-blame');
}
