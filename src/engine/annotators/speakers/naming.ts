/** Speakers' room: names that the copy gives to an unnamed phrase, in apposition or in a sentence after it. */
import type { Mention } from '../../model';
import { nounLemma } from '../attributions/lemma';
import type { Copy, TokenRange } from './copy';
import { DEFINITE_DETERMINERS } from '../../lexicon/grammar';
import type { NounPhrase } from './nounPhrase';

/** How many sentences further on a name is looked for. */
const REACH = 3;

/**
 * The person named beside the phrase: "A spokesman for the port, Olaf Brun," or "Olaf Brun, a spokesman for the
 * ministry, said". The second only where the name opens its sentence: in "… met Yousfi, an aide said" it is no apposition.
 */
export function namedBeside(copy: Copy, range: TokenRange): Mention | null {
  const after = personAt(copy, range.to, ',') ?? personAt(copy, range.to, '(');
  if (after !== null) {
    const behind = copy.word(copy.range(after).to);
    if (behind === ',' || behind === ')' || !copy.isWord(copy.range(after).to) || /(?:ed|said|says)$/.test(behind))
      return after;
  }
  if (copy.word(range.from - 1) !== ',' || copy.word(range.to) !== ',') return null;
  const comma = copy.story.tokens[range.from - 1]!;
  for (const mention of copy.mentionsIn({ start: comma.start - 1, end: comma.start })) {
    if (mention.type !== 'person') continue;
    const opening = mention.role ?? mention;
    if (copy.opensSentence(copy.tokenAt(Math.min(opening.start, mention.start)))) return mention;
  }
  return null;
}

/** The person whose mention (or whose title) starts right after the mark at `token`. */
function personAt(copy: Copy, token: number, mark: string): Mention | null {
  if (copy.word(token) !== mark) return null;
  const next = copy.story.tokens[token + 1];
  if (next === undefined) return null;
  for (let at = copy.mentionAt(next.start); at < copy.mentions.length; at++) {
    const mention = copy.mentions[at]!;
    if ((mention.role?.start ?? mention.start) > next.start && mention.start > next.start) return null;
    if (mention.type === 'person' && Math.min(mention.role?.start ?? mention.start, mention.start) === next.start)
      return mention;
    if (mention.start > next.start) return null;
  }
  return null;
}

/** The person that a later sentence names: "a baker said. The baker, Ottilie Kranz, sells 40 loaves a day." */
export function namedLater(copy: Copy, phrase: NounPhrase): Mention | null {
  if (phrase.plural) return null;
  const sentences = copy.story.sentences;
  const here = copy.sentenceIndex(phrase.head);
  if (here < 0) return null;
  for (let index = here; index < Math.min(sentences.length, here + REACH + 1); index++) {
    const { firstToken, endToken } = sentences[index]!;
    for (let token = Math.max(firstToken, phrase.range.to); token + 2 < endToken; token++) {
      if (!DEFINITE_DETERMINERS.has(copy.word(token))) continue;
      // "the 60-year-old baker, Ottilie Kranz": up to two words between.
      for (let noun = token + 1; noun <= token + 3 && noun + 1 < endToken; noun++) {
        if (nounLemma(copy.word(noun)) !== phrase.lemma) continue;
        const named = personAt(copy, noun + 1, ',');
        if (named !== null) return named;
        break;
      }
    }
  }
  return null;
}
