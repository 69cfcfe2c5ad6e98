/**
 * The attributions' room: "According to a memo seen by the Harbour Gazette, the yard will close": the paper is the source with all that says
 * who has read it, and what comes after the comma is what it tells.
 */
import { SEEN_PARTICIPLES } from '../../english/closedClasses';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isPunctuation, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter } from './contentRules';
import type { Passage } from './passage';

/** How many tokens may stand before the participle, and between it and the comma. */
const LONGEST_PAPER = 8;
const LONGEST_READER = 10;

/** The candidates with such papers whole; a participle that was read as a verb of saying is dropped. */
export function withSeenPapers(passage: Passage, marks: readonly Candidate[]): Candidate[] {
  const papers: TokenRange[] = [];
  const mended = marks.map((candidate) => {
    const paper = seenPaper(passage, candidate);
    if (paper === null) return candidate;
    const content = contentAfter(passage, paper.to + 1, sentenceAt(passage, paper.from));
    if (content === null) return candidate;
    papers.push(paper);
    return { ...candidate, source: paper, contents: [content] };
  });
  if (papers.length === 0) return mended;
  return mended.filter(({ cue }) => !papers.some(({ from, to }) => cue !== null && from < cue.from && cue.to <= to));
}

/** The paper that opens the sentence after "according to", up to the comma. */
function seenPaper(passage: Passage, { source, cue }: Candidate): TokenRange | null {
  const { words } = passage;
  if (source === null || cue === null || words[cue.from] !== 'according' || source.from < cue.to) return null;
  if (cue.from !== sentenceAt(passage, cue.from).from) return null;
  let participle = source.from + 1;
  while (participle < source.from + LONGEST_PAPER && !isRead(passage, participle)) {
    if (isPunctuation(passage, participle)) return null;
    participle++;
  }
  if (!isRead(passage, participle)) return null;
  for (let at = participle + 2; at < participle + LONGEST_READER; at++) {
    if (isComma(passage, at)) return { from: source.from, to: at };
  }
  return null;
}

/** "seen by …" */
function isRead({ words }: Passage, at: number): boolean {
  return SEEN_PARTICIPLES.has(words[at] ?? '') && words[at + 1] === 'by';
}
