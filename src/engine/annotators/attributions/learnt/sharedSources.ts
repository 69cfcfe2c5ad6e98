/** The attributions' room, learnt part: speakers who follow their verb, and verbs of saying that share a speaker. */
import { isComma, isStop, sentenceAt, startOfWords } from '../../../syntax/unitView';
import type { Part } from './nesting';
import type { Passage } from '../passage';
import type { TokenRange } from '../../../syntax/tokenRange';

/**
 * "…, reported Ann Orr, a clerk, and pointed out that …": the second verb has the source of the first. "A clerk reported and confirmed that
 * …": the first has no content of its own and is dropped.
 */
export function withSharedSources<T extends Part>(passage: Passage, parts: readonly T[]): T[] {
  const spoken = parts.map((part) => withSpeakerAfter(passage, part));
  const shared = spoken.map((part) => {
    const before = spoken.find(
      ({ source, cue }) => source !== null && source.from >= cue.to && joins(passage, source.to, part.cue.from),
    );
    return before === undefined ? part : { ...part, source: before.source };
  });
  return shared.filter(
    ({ cue, source, contents }) =>
      source === null ||
      contents.length > 0 ||
      !shared.some((other) => other.contents.length > 0 && joins(passage, cue.to, other.cue.from)),
  );
}

/** "Sales fell, reported Ann Orr.": the name after the verb, where the tagger took it for a piece of what is said. */
function withSpeakerAfter<T extends Part>(passage: Passage, part: T): T {
  const { cue, source, contents } = part;
  if (source !== null) return withSidesTurned(passage, part);
  if (!contents.some(({ to }) => to < cue.from)) return part;
  const after = contents.find(({ from }) => from === cue.to);
  if (after === undefined || !isName(passage, after)) return part;
  return { ...part, source: after, contents: contents.filter((one) => one !== after) };
}

/**
 * "Prices hit the poorest hardest, leaving many in need, said the trade body.": the tagger mistook the source for the content and the
 * content for the source.
 */
function withSidesTurned<T extends Part>(passage: Passage, part: T): T {
  const { cue, source, contents } = part;
  const [after] = contents;
  if (source === null || after === undefined || contents.length > 1 || after.from !== cue.to) return part;
  const sentence = sentenceAt(passage, cue.from);
  const start = startOfWords(passage, sentence);
  const ends = after.to >= sentence.to || isStop(passage, after.to);
  if (!isComma(passage, cue.from - 1) || source.from <= start || source.from > cue.from || !ends) return part;
  const opens = passage.tags[after.from] === 'DT' || passage.name[after.from]! >= 0;
  if (!opens || after.to - after.from < 2 || hasFiniteVerb(passage, after)) return part;
  if (!hasFiniteVerb(passage, { from: start, to: cue.from })) return part;
  return { ...part, source: after, contents: [{ from: start, to: cue.from - 1 }] };
}

function hasFiniteVerb({ tags }: Passage, { from, to }: TokenRange): boolean {
  return tags.slice(from, to).some((tag) => /^(?:VB[DZP]|MD)$/.test(tag));
}

function isName(passage: Passage, { from, to }: TokenRange): boolean {
  const { name, names, quotation } = passage;
  // "said the trade body, UNCTAD": the name stands in apposition.
  const named = passage.tags[from] === 'DT' && isComma(passage, to - 2) ? to - 1 : from;
  const type = names[name[named]!]?.type;
  if ((type !== 'person' && type !== 'organization') || quotation[from]! >= 0) return false;
  return !hasFiniteVerb(passage, { from, to });
}

/** Whether nothing but "and" stands between, after a comma or not. */
function joins(passage: Passage, from: number, to: number): boolean {
  const start = isComma(passage, from) ? from + 1 : from;
  return passage.words[start] === 'and' && start + 1 === to;
}
