/** The attributions' room: what the lexicons know of a word form, looked up once for each form. */
import { hashText, type WordTable } from '../../tagger';
import type { WordForm } from '../../syntax/wordForms';
import { HEARSAY_PHRASES } from './hearsayPhrases';
import type { StatementReader } from './statementReader';
import { learntVerbLemma, nounLemma, verbLemma } from '../../syntax/lemma';
import { REPORTING_VERBS } from '../../english/reportingVerbs';
import { bitOf } from '../../english/verbTable';
import {
  ACCOUNTS_OF_SOME,
  BLAMED,
  COMMON_VIEWS,
  CRITICISM_NOUNS,
  GOING_ROUND,
  HEARSAY_ADVERBS,
  HEARSAY_NOUNS,
  HEARSAY_PARTICIPLES,
  HELD_AS,
  HELD_WITH_PARTICLE,
  IT_VERBS,
  KNOWN_TO_ALL,
  LAID_ON,
} from '../../english/hearsay';

/** The table beside the cue tagger's weights: how words occurred in the cues of its training text. */
export const CUE_TABLE = 'cue-words';

/** What part of a cue a word may be. */
export const CUE_ROLE = {
  /** Too rare in training to tell: the head of one if it is a verb. */
  unknown: 0,
  /** A common word that occurred in none. */
  none: 1,
  /** Occurred in cues now and then: may be part of one, next to a head. */
  part: 2,
  /** Occurred in cues so often that a cue is looked for at it. */
  head: 3,
} as const;

/** Bits of `CueWord.verbKinds` that mark a verb of saying or thinking. */
export const STATES = bitOf('speech') | bitOf('belief');

export interface CueWord {
  /** The lemma that the word has as a verb. */
  readonly lemma: string;
  /** What the verb is, as bits (`english/verbTable`). */
  readonly verbKinds: number;
  /** The same for learnt features, which know trained rows only; and the hash of the lemma that these give. */
  readonly learntKinds: number;
  readonly lemmaHash: number;
  /** One of `CUE_ROLE`. */
  readonly role: number;
  /** Whether the word may be the pivot of hearsay ("reportedly", "understood", "emerged", "has it"). */
  readonly hearsay: boolean;
  /** The readers of the second reading that may find something at the word, null until they have been asked: see `secondReading.ts`. */
  readers: readonly StatementReader[] | null;
}

/** Hands out what is known of word forms. */
export class CueWords {
  private readonly known: CueWord[] = [];
  private readonly tagHashes = new Map<string, number>();

  /** @param table the roles of words in cues; without weights none has any */
  constructor(private readonly table: WordTable | undefined) {}

  of(form: WordForm): CueWord {
    return (this.known[form.id] ??= this.make(form));
  }

  hashOfTag(tag: string): number {
    let hash = this.tagHashes.get(tag);
    if (hash === undefined) this.tagHashes.set(tag, (hash = hashText(tag)));
    return hash;
  }

  private make({ lower, word }: WordForm): CueWord {
    const lemma = verbLemma(lower);
    const learntLemma = learntVerbLemma(lower);
    const hearsay =
      HEARSAY_ADVERBS.has(lower) ||
      Object.hasOwn(HEARSAY_PARTICIPLES, lower) ||
      IT_VERBS.has(lemma) ||
      HEARSAY_NOUNS.has(lower) ||
      HELD_AS.has(lower) ||
      HELD_WITH_PARTICLE.has(lower) ||
      BLAMED.has(lower) ||
      GOING_ROUND.has(nounLemma(lower)) ||
      KNOWN_TO_ALL.has(lower) ||
      COMMON_VIEWS.has(lower) ||
      ACCOUNTS_OF_SOME.has(lower) ||
      CRITICISM_NOUNS.has(lower) ||
      LAID_ON.has(lower) ||
      HEARSAY_PHRASES.has(lower) ||
      lower === 'under' ||
      lower === 'has' ||
      lower === 'question' ||
      lower === 'told' ||
      lower === 'heard';
    return {
      lemma,
      verbKinds: REPORTING_VERBS.verbs.get(lemma)?.kinds ?? 0,
      learntKinds: REPORTING_VERBS.verbs.get(learntLemma)?.learntKinds ?? 0,
      lemmaHash: hashText(learntLemma),
      role: this.table?.get(word) ?? 0,
      hearsay,
      readers: null,
    };
  }
}
