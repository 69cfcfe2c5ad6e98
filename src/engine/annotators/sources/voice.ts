/**
 * The ledger's room: whether an attribution is a voice at all. It is none where nothing was said ("have yet to say", "would
 * ask"), in a headline, where the phrase is spoken to and does not speak ("a letter to leaders opposing the sale"), or where the
 * words are what somebody else is reported to have said.
 */
import type { Attribution, ParagraphKind, SourcePhrase } from '../../model';
import type { Copy, TokenRange } from '../speakers/copy';
import { ADDRESSING_VERBS, BEFORE_SAID_INFINITIVE, CHANTS, NOT_SAID, STATES_NOTHING } from './lexicon/statements';

/** A headline sums up what the body says with its sources. */
const HEADS: ReadonlySet<ParagraphKind> = new Set(['headline', 'heading']);
/** Before a phrase that stands before its verb, these make it somebody who is spoken to or of. */
const OBJECT_PREPOSITIONS = new Set(['to', 'with', 'against', 'about', 'toward', 'towards']);
const RELATIVE = new Set(['who', 'that']);

/** Whether the attribution states something that would have to rest on its source. */
export function statesSomething(copy: Copy, attribution: Attribution): boolean {
  const { cue, cueLemma, paragraph, source } = attribution;
  if (HEADS.has(copy.story.paragraphs[paragraph]?.kind ?? 'body')) return false;
  if (cue === null) return true;
  if (cueLemma !== null && STATES_NOTHING.has(cueLemma) && !quotes(attribution)) return false;
  const range = copy.range(cue);
  if (isNotSaid(copy, range)) return false;
  return source === null || !isSpokenTo(copy, source, range);
}

/** "“They lied,” recalled a cook": words in quotation marks are stated whatever the verb, unless they are chanted or sung. */
function quotes({ kind, cueLemma }: Attribution): boolean {
  return kind === 'direct' && cueLemma !== null && !CHANTS.has(cueLemma);
}

/** "have not said", "would say", "have yet to say", "are expected to announce"; but "went on to say". */
function isNotSaid(copy: Copy, { from, to }: TokenRange): boolean {
  for (let token = from - 2; token < to; token++) {
    const word = copy.word(token);
    if (NOT_SAID.has(word)) return true;
    if (word === 'to' && token >= from - 1 && token < to - 1 && !BEFORE_SAID_INFINITIVE.has(copy.word(token - 1)))
      return true;
  }
  return false;
}

/** Whether the phrase before the verb is the object of another word: "told a woman who suggested", "to leaders opposing". */
function isSpokenTo(copy: Copy, source: SourcePhrase, cue: TokenRange): boolean {
  const range = copy.range(source);
  if (cue.from < range.to) return false;
  const before = copy.word(range.from - 1);
  if (ADDRESSING_VERBS.has(before)) return true;
  if (!OBJECT_PREPOSITIONS.has(before) || RELATIVE.has(copy.word(range.to))) return false;
  // "With officials unsure of the count," opens a clause of its own.
  const opens = copy.opensSentence(range.from - 1) || copy.word(range.from - 2) === ',';
  return before !== 'with' || !opens;
}

/**
 * Whether the source is part of what somebody else, named or known, is reported to have said: "Oda Brun said critics had told her".
 * Whom an outlet cites is the outlet's own source and stays one.
 */
export function isReported(attribution: Attribution, all: readonly Attribution[]): boolean {
  const { source } = attribution;
  if (source === null || attribution.cueLemma === 'cite' || attribution.cueLemma === 'accord') return false;
  return all.some(
    (other) =>
      other !== attribution &&
      other.wide !== true &&
      other.source !== null &&
      (other.source.class === 'named-person' || other.source.class === 'pronoun') &&
      other.contents.some(({ start, end }) => start <= source.start && source.end <= end),
  );
}
