/**
 * The attributions' room: set phrases that pass on what somebody has said without saying who: "it was pointed out that", "the story goes
 * that", "the Gazette has it on good authority that".
 */
import { HAVE_FORMS } from '../../english/auxiliaries';
import { TALES } from '../../english/hearsay';
import { sentenceAt } from '../../syntax/unitView';
import type { TokenRange } from '../../syntax/tokenRange';
import type { Candidate } from './candidate';
import { contentAfter } from './contentRules';
import type { Passage } from './passage';
import { fromNobody, passiveGroup } from './passiveForms';

/** The words at which such a phrase is looked for. */
export const HEARSAY_PHRASES: ReadonlySet<string> = new Set(['pointed', 'goes', 'authority']);

/** The phrase that turns on the word at the position, or null. */
export function hearsayPhrase(passage: Passage, position: number): Candidate | null {
  const cue = phraseAt(passage, position);
  if (cue === null || passage.words[cue.to] !== 'that') return null;
  const content = contentAfter(passage, cue.to, sentenceAt(passage, position));
  return content === null ? null : fromNobody(cue, [content], 'hearsay-impersonal');
}

function phraseAt(passage: Passage, position: number): TokenRange | null {
  const { words } = passage;
  switch (words[position]) {
    case 'pointed':
      return pointedOut(passage, position);
    case 'goes':
      return taleGoes(passage, position);
    case 'authority':
      return onAuthority(passage, position);
    default:
      return null;
  }
}

/** "it was pointed out" */
function pointedOut(passage: Passage, position: number): TokenRange | null {
  const group = passage.words[position + 1] === 'out' ? passiveGroup(passage, position) : null;
  if (group === null || passage.words[group.from - 1] !== 'it') return null;
  return { from: group.from - 1, to: position + 2 };
}

/** "the story goes" */
function taleGoes({ words }: Passage, position: number): TokenRange | null {
  return TALES.has(words[position - 1]!) && words[position - 2] === 'the'
    ? { from: position - 2, to: position + 1 }
    : null;
}

/** "has it on good authority" */
function onAuthority({ words }: Passage, position: number): TokenRange | null {
  const from = position - 4;
  if (words[position - 2] !== 'on' || words[position - 3] !== 'it' || !HAVE_FORMS.has(words[from] ?? '')) return null;
  return { from, to: position + 1 };
}
