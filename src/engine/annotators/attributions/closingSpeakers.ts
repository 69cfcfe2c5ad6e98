/**
 * The attributions' room: a speaker who closes the sentence ("…, the BCR added in its monthly report."), where the trained readers marked
 * nothing there: everything before the comma is the content.
 */
import { nounPhraseBefore } from '../../syntax/phraseBounds';
import { isComma, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { hasFiniteVerb } from './clauseLimits';
import { contentBefore } from './contentRules';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/** Verbs that can only be verbs of saying after a comma and their subject. */
const SAID = new Set('said says added adds told stated states reported explained noted stressed announced'.split(' '));
/** How many tokens before the end of its sentence such a verb may stand: "said in a statement on Monday." Set by hand. */
const FARTHEST = 9;
/** The fewest tokens before such a speaker that are a clause. Set by hand. */
const SHORTEST_CLAUSE = 5;

/** The candidates, and such speakers. */
export function withClosingSpeakers(passage: Passage, found: readonly Candidate[]): Candidate[] {
  const added: Candidate[] = [];
  for (let index = 0; index + 1 < passage.sentenceStarts.length; index++) {
    const sentence = sentenceAt(passage, passage.sentenceStarts[index]!);
    const at = closingVerb(passage, sentence);
    if (at === null) continue;
    const source = nounPhraseBefore(passage, at, sentence.from);
    if (source === null || !isComma(passage, source.from - 1)) continue;
    const content = contentBefore(passage, source.from, sentence);
    if (content === null || content.to - content.from < SHORTEST_CLAUSE) continue;
    const cue = { from: at, to: at + 1 };
    const hull = { from: content.from, to: sentence.to };
    if (found.some((other) => partsOf(other).some((range) => range.from < hull.to && hull.from < range.to))) continue;
    if (hasFiniteVerb(passage, content)) added.push({ source, cue, contents: [content], reason: 'closing-speaker' });
  }
  return added.length === 0 ? [...found] : [...found, ...added];
}

/** The verb of saying near the end of the sentence with no other verb after it; null where there is none. */
function closingVerb({ words, tags, quotation }: Passage, sentence: TokenRange): number | null {
  for (let at = sentence.to - 1; at > Math.max(sentence.from, sentence.to - FARTHEST); at--) {
    if (quotation[at]! >= 0) return null;
    if (SAID.has(words[at]!)) return at;
    if (/^(?:VB[DZP]|MD|W)/.test(tags[at]!) || words[at] === ',' || words[at] === ';') return null;
  }
  return null;
}

function partsOf({ source, cue, contents }: Candidate): TokenRange[] {
  return [source, cue, ...contents].filter((range) => range !== null);
}
