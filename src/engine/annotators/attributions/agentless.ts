/**
 * The attributions' room: hearsay that the copy passes on without a source, in forms other than "it is said that": "there are fears that",
 * "questions are being asked", "is widely seen as a threat", "has been accused of", "amid reports that". Leaves alone forms that name the
 * holder ("is seen by allies as", "accused by her brother of"), what is denied ("there is no doubt"), and judgements that need no source
 * ("is considered a delicacy": nobody named is being judged).
 */
import {
  BLAMED,
  COMMON,
  COMMON_VIEWS,
  GOING_ROUND,
  HEARSAY_NOUNS,
  HELD_AS,
  HELD_WITH_PARTICLE,
  KNOWN_TO_ALL,
  LAID_ON,
  RAISED,
  TALK,
} from '../../english/hearsay';
import { wordSet } from '../../english/wordSet';
import { nounLemma } from '../../syntax/lemma';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isPunctuation, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { BEFORE_SUBJECTS } from './clauseSubjects';
import { contentAfter, contentBefore } from './contentRules';
import { laidOn, underFire } from './criticism';
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
import { meetingHeard } from './meetings';
import type { Passage } from './passage';
import { heldView } from './heldViews';

const AMID = new Set(['amid', 'after', 'despite', 'following', 'on', 'over']);
/** Some of these can also be prices, causes or chats; they are hearsay when one of the words of `BRINGS` follows. */
const OF_MANY_KINDS = new Set(['charges', 'concern', 'concerns', 'criticism', 'talk']);
const BRINGS = new Set(['that', 'over', 'of', 'whether', 'how', 'about', 'against']);
/** Before a view these say that some people hold it; a "popular belief" is lore. */
const SHARED = new Set(['broad', 'general', 'growing', 'prevailing', 'widespread']);
/** The most tokens between "there are" and its noun: "there have been growing public fears". Set by hand. */
const NOUN_REACH = 5;
/** The most words of "amid growing fears", up to the noun. Set by hand. */
const LONGEST_AMID = 3;
/** Where "is that" is looked for after "the concern | within the union", and the noun of "dogged by | claims": words on. Set by hand. */
const IS_THAT_REACH = 6;
const BLAME_REACH = 5;

/** The most tokens between such a noun and its verb: "concerns over safety at the plant have been raised". Set by hand. */
const RAISED_REACH = 9;

/** The agentless form whose noun or participle stands at the position, or null. */
export function agentless(passage: Passage, position: number): Candidate | null {
  const word = passage.words[position]!;
  if (passage.name[position]! >= 0) return null;
  // "There is broad agreement that": something agreed on is not hearsay.
  if (word === 'agreement' || word === 'consensus')
    return passage.words[position + 1] === 'that' ? thereAre(passage, position) : null;
  if (HEARSAY_NOUNS.has(word) || GOING_ROUND.has(nounLemma(word))) {
    const found = HEARSAY_NOUNS.has(word)
      ? (thereAre(passage, position) ?? raised(passage, position) ?? amid(passage, position))
      : null;
    return found ?? underFire(passage, position) ?? goingRound(passage, position);
  }
  if (COMMON_VIEWS.has(word)) {
    const before = passage.words[position - 1] ?? '';
    const found = COMMON.has(before) ? goingRound(passage, position) : null;
    if (found !== null) return found;
    return SHARED.has(before) && passage.words[position + 1] === 'that' ? thereAre(passage, position) : null;
  }
  const drawn = underFire(passage, position);
  if (drawn !== null) return drawn;
  const laid = LAID_ON.has(word) ? laidOn(passage, position) : null;
  if (laid !== null) return laid;
  if (KNOWN_TO_ALL.has(word)) return knownToAll(passage, position) ?? goingRound(passage, position);
  const held = HELD_AS.has(word) || HELD_WITH_PARTICLE.has(word) ? heldView(passage, position) : null;
  if (held !== null) return held;
  if (BLAMED.has(word)) return blamed(passage, position);
  if (word === 'told') return wasTold(passage, position);
  if (word === 'heard') return meetingHeard(passage, position);
  return word === 'question' ? calledIntoQuestion(passage, position) : null;
}

/** "There are fears that", "there has been much speculation". */
function thereAre(passage: Passage, noun: number): Candidate | null {
  const { words } = passage;
  const sentence = sentenceAt(passage, noun);
  const next = words[noun + 1] ?? '';
  if (HOLDERS.has(next) || words[noun] === 'questions') return null;
  const brings = BRINGS.has(next) || isPlaceBeforeThat(passage, noun + 1, sentence);
  if (OF_MANY_KINDS.has(words[noun]!) && !brings && passage.tokens[noun + 1]?.kind === 'word') return null;
  if (words[noun] === 'talk' && next === 'about') return null;
  // "there is some cause for concern"
  if (words[noun - 1] === 'for') return null;
  for (let at = noun - 1; at > Math.max(sentence.from, noun - NOUN_REACH - 1); at--) {
    if (DENIED.has(words[at]!) || SUPPOSED.has(words[at]!) || isPunctuation(passage, at)) return null;
    if (!BE.has(words[at]!)) continue;
    // "there have already been accusations"
    let have = at - 1;
    while (passage.tags[have] === 'RB' && !DENIED.has(words[have]!)) have--;
    const from = HAVE.has(words[have] ?? '') ? have - 1 : have;
    if (words[from] !== 'there') return null;
    const content = contentAfter(passage, noun + 1, sentence) ?? contentBefore(passage, from, sentence);
    if (content === null) return null;
    return fromNobody({ from, to: noun + 1 }, [content], 'hearsay-noun');
  }
  return null;
}

/** "talk | in Harmouth | that", "criticism | at the port | that" */
function isPlaceBeforeThat(passage: Passage, from: number, sentence: TokenRange): boolean {
  const { words } = passage;
  if (!FEARED_FOR.has(words[from] ?? '') && !['around', 'at', 'across'].includes(words[from] ?? '')) return false;
  for (let at = from + 1; at < Math.min(sentence.to, from + PLACE_REACH); at++) {
    if (words[at] === 'that') return true;
    if (isPunctuation(passage, at) || /^(?:VB[DPZ]|MD|IN)$/.test(passage.tags[at]!)) return false;
  }
  return false;
}

/** How many words after its preposition a place may reach. Set by hand. */
const PLACE_REACH = 6;

/** "Questions are being asked about", "concerns over safety have been raised", "allegations surfaced". */
function raised(passage: Passage, noun: number): Candidate | null {
  const { words, tags } = passage;
  const sentence = sentenceAt(passage, noun);
  if (DENIED.has(words[noun - 1] ?? '') || isObject(passage, noun, sentence)) return null;
  for (let at = noun + 1; at < Math.min(sentence.to, noun + RAISED_REACH); at++) {
    const word = words[at]!;
    if (isPunctuation(passage, at) || SUPPOSED.has(word) || DENIED.has(word)) return null;
    const helped = BE.has(words[at - 1] ?? '') || HAVE.has(words[at - 1] ?? '');
    const passive = RAISED.passive.has(word) && BE.has(words[at - 1] ?? '');
    const active = RAISED.active.has(word) && (helped || (at === noun + 1 && /^VB[DPZ]$/.test(tags[at]!)));
    if (passive || active) {
      const content = hasAgent(passage, at + 1, sentence) ? null : contentAfter(passage, at + 1, sentence);
      const before = content ?? (at > noun + 2 ? { from: noun + 1, to: at } : null);
      return before === null ? null : fromNobody({ from: noun, to: at + 1 }, [before], 'hearsay-noun');
    }
    if (/^VB[DPZ]$/.test(tags[at]!) && !BE.has(word) && !HAVE.has(word)) return null;
  }
  return null;
}

/** Whether a verb or a preposition stands before the noun and its modifiers: "expressed growing concern". */
function isObject({ words, tags }: Passage, noun: number, sentence: TokenRange): boolean {
  let at = noun - 1;
  while (at > sentence.from && /^(?:JJ|DT|PRP\$|RB|NN|VBG|CC)/.test(tags[at]!)) at--;
  return at >= sentence.from && /^(?:VB|IN|TO)/.test(tags[at]!) && words[at] !== 'that' && words[at] !== 'as';
}

/** "Amid rumours that", "after reports that": somebody has said so, and the copy does not say who. */
function amid(passage: Passage, noun: number): Candidate | null {
  const { words } = passage;
  if (words[noun + 1] !== 'that') return null;
  let from = noun;
  // "amid Orr's claims that": Orr has said it.
  while (from > 0 && noun - from < LONGEST_AMID && !AMID.has(words[from]!)) {
    if (passage.name[from - 1]! >= 0 || /^(?:POS|PRP\$)$/.test(passage.tags[from - 1]!)) return null;
    from--;
  }
  if (!AMID.has(words[from]!)) return null;
  const content = contentAfter(passage, noun + 1, sentenceAt(passage, noun));
  return content === null ? null : fromNobody({ from: noun, to: noun + 1 }, [content], 'hearsay-noun');
}

/** "The latest rumour is that", "another complaint is that": from nobody in particular, unless a possessive stands before it. */
function goingRound(passage: Passage, noun: number): Candidate | null {
  const { words, tags } = passage;
  // "the fear for Orr | is that", "the concern within the union | is that"
  let verb = noun + 1;
  if (FEARED_FOR.has(words[verb] ?? ''))
    while (verb < noun + IS_THAT_REACH && !ENDS_PLACE.has(words[verb] ?? '') && !isPunctuation(passage, verb)) verb++;
  // "gossip in the village | has it | that"
  if (words[verb] === 'has' && words[verb + 1] === 'it') verb++;
  else if (!(BE.has(words[verb] ?? '') || words[verb] === 'holds')) return null;
  if (words[verb + 1] !== 'that' || words[verb + 2] === 'of') return null;
  let from = noun;
  while (
    from > 0 &&
    (/^(?:JJ|NN$|VBG)/.test(tags[from - 1]!) || COMMON.has(words[from - 1]!)) &&
    passage.name[from - 1]! < 0
  )
    from--;
  if (['conventional', 'received'].includes(words[noun - 1] ?? '')) from++;
  const sentence = sentenceAt(passage, noun);
  // "Talk in the corridors is that": no article, as it is no single one.
  const bare = TALK.has(words[noun]!) && (from === sentence.from || BEFORE_SUBJECTS.has(words[from - 1]!));
  const opens = ['the', 'a', 'another', 'one', 'conventional', 'received'].includes(words[from - 1] ?? '');
  if (!bare && !opens) return null;
  const content = contentAfter(passage, verb + 1, sentence);
  return content === null
    ? null
    : fromNobody({ from: bare ? from : from - 1, to: verb + 1 }, [content], 'hearsay-noun');
}

const FEARED_FOR = new Set(['for', 'within', 'in', 'on', 'around', 'round', 'at', 'across']);

const ENDS_PLACE = wordSet('has', BE);

/** "It is an open secret in the party that". */
function knownToAll(passage: Passage, noun: number): Candidate | null {
  const { words } = passage;
  if (words[noun - 1] !== KNOWN_TO_ALL.get(words[noun]!)) return null;
  const verb = ['a', 'an', 'the'].includes(words[noun - 2] ?? '') ? noun - 3 : noun - 2;
  if (!BE.has(words[verb] ?? '') || words[verb - 1] !== 'it') return null;
  const sentence = sentenceAt(passage, noun);
  for (let at = noun + 1; at < Math.min(sentence.to, noun + RAISED_REACH); at++) {
    if (words[at] !== 'that') continue;
    const content = contentAfter(passage, at, sentence);
    return content === null ? null : fromNobody({ from: verb - 1, to: noun + 1 }, [content], 'hearsay-noun');
  }
  return null;
}

/** "has been accused of fraud", "was pilloried for", "is dogged by claims". */
function blamed(passage: Passage, position: number): Candidate | null {
  const { words } = passage;
  const next = words[position + 1] ?? '';
  const sentence = sentenceAt(passage, position);
  const group = passiveGroup(passage, position) ?? accusedAside(passage, position);
  if (group === null) return null;
  const frame = BLAMED.get(words[position]!)!;
  if (frame === 'by') {
    if (next !== 'by') return null;
    let noun = position + 2;
    while (noun < position + BLAME_REACH && !HEARSAY_NOUNS.has(words[noun] ?? '')) noun++;
    if (!HEARSAY_NOUNS.has(words[noun] ?? '')) return null;
  } else if (next !== frame && !standsBefore(passage, position + 1, frame, sentence)) return null;
  else if (hasAgent(passage, position + 1, sentence)) return null;
  if (!isSomebodyOrThis(passage, group.from, sentence, true)) return null;
  const content = contentAfter(passage, position + 1, sentence);
  return content === null ? null : fromNobody(group, [content], frame === 'by' ? 'hearsay-noun' : 'hearsay-blame');
}

/** "Lena Orr, accused of taking bribes,": the participle alone, after the name of the person accused. */
function accusedAside(passage: Passage, position: number): TokenRange | null {
  const { name, tags, words } = passage;
  const noun = name[position - 2]! >= 0 || tags[position - 2]?.startsWith('NN') === true;
  const aside = isComma(passage, position - 1) && noun && words[position] === 'accused';
  // "Lena Orr, a grower outside Tessa, accused the council of theft": with an object it is her verb.
  const object = /^(?:DT|PRP|NN|CD)/.test(tags[position + 1] ?? '') || (name[position + 1] ?? -1) >= 0;
  return aside && !object ? { from: position, to: position + 1 } : null;
}

/** "I was told that there had been a fox": somebody told the writer. */
function wasTold(passage: Passage, position: number): Candidate | null {
  const { words } = passage;
  const group = passiveGroup(passage, position);
  if (group === null || !['i', 'we'].includes(words[group.from - 1] ?? '')) return null;
  const sentence = sentenceAt(passage, position);
  if (hasAgent(passage, position + 1, sentence) || ['to', 'about', 'off'].includes(words[position + 1] ?? ''))
    return null;
  const content = contentAfter(passage, position + 1, sentence);
  return content === null ? null : fromNobody(group, [content], 'hearsay-passive');
}

/** How many words after the participle its preposition is looked for. Set by hand. */
const PREPOSITION_REACH = 4;

/** "pilloried for years for": the preposition a few words on. */
function standsBefore({ words }: Passage, from: number, frame: string, { to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + PREPOSITION_REACH); at++) if (words[at] === frame) return true;
  return false;
}

/** "has been called into question". */
function calledIntoQuestion(passage: Passage, position: number): Candidate | null {
  const { words } = passage;
  if (words[position - 1] !== 'into' || words[position - 2] !== 'called') return null;
  const group = passiveGroup(passage, position - 2);
  const sentence = sentenceAt(passage, position);
  if (group === null || hasAgent(passage, position + 1, sentence)) return null;
  const content = contentBefore(passage, group.from, sentence);
  return content === null ? null : fromNobody({ from: group.from, to: position + 1 }, [content], 'hearsay-blame');
}
