/** Speakers' room: names that the copy gives to an unnamed phrase, in apposition or in a sentence after it. */
import type { Mention } from '../../model';
import { nounLemma } from '../attributions/lemma';
import { SPOKESPERSON_NOUNS } from '../../lexicon/people';
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

/** Sentences at the head of a story whose unnamed person is often named in the next: "A former mayor says … Lee Brandt, mayor till". */
const LEAD = 3;

/** The person of a lead whom one of the next sentences names with the same noun as a title. */
export function namedAfterLead(copy: Copy, phrase: NounPhrase): Mention | null {
  const sentences = copy.story.sentences;
  const here = copy.sentenceIndex(phrase.head);
  const last = sentences[Math.min(sentences.length - 1, here + LEAD)];
  if (here < 0 || here >= LEAD || last === undefined || phrase.plural) return null;
  // Only where the noun fits few: "a minister" and the prime minister of the next sentence are two people.
  if (!SPOKESPERSON_NOUNS.has(phrase.lemma) && !phrase.modifiers.includes('former')) return null;
  const first = copy.story.tokens[sentences[here]!.endToken];
  if (first === undefined) return null;
  for (let at = copy.mentionAt(first.start); at < copy.mentions.length && copy.mentions[at]!.start < last.end; at++) {
    const mention = copy.mentions[at]!;
    if (mention.type !== 'person' || copy.quotationAt(mention.start) >= 0) continue;
    const title = mention.role === undefined ? [] : mention.role.text.toLowerCase().split(/[^\p{L}-]+/u);
    if (title.includes(phrase.lemma)) return mention;
    const after = copy.range(mention).to;
    if (copy.word(after) !== ',') continue;
    for (let token = after + 1; token < after + 9 && copy.isWord(token); token++) {
      if (nounLemma(copy.word(token)) === phrase.lemma) return mention;
    }
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
