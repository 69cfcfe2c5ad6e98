/** Observations: what checks ask of the words of the copy. Each is a fact about a place; what it means is for the check. */
import type { Mention } from './entity';
import type { HouseSpellingList } from '../houseStyle';
import type { Span, TextSpan } from './span';
import type { ParagraphKind } from './story';
import type { Work } from '../work';

/** An age given next to a name: "Ana Lima, 34,". */
export interface Age {
  /** Id of the person's identity. */
  readonly entity: string;
  readonly years: number;
  readonly place: TextSpan;
}

export type Harm = 'killed' | 'hurt' | 'missing';

/** How many were killed, hurt or are missing: an exact number, not a bound ("at least"). */
export interface Toll {
  readonly harm: Harm;
  readonly number: number;
  /** The number as the copy has it. */
  readonly place: TextSpan;
}

/** "may have been involved": a deed that somebody may have done. */
export interface HedgedDeed {
  readonly place: TextSpan;
  /** The named person or organization right before it; null where none stands there. */
  readonly accused: Mention | null;
  readonly isQuestion: boolean;
}

/** A spelling that a house replaces, where the copy has it. */
export interface HouseSpellingPlace {
  readonly place: TextSpan;
  /** What the house writes, with the capital that the place asks for. */
  readonly replacement: string;
}

/** The word, number or mark beside a place. */
export interface WordBeside extends Span {
  readonly text: string;
  readonly isMark: boolean;
}

/** The surroundings of hearsay: each of these is a reason why it may have a source after all. */
export interface HearsaySurroundings {
  /** "It states that Rand allegedly hid the money": somebody, or a paper, has just stated it. */
  readonly isStatedBefore: boolean;
  /** The sentence, or one of the two beside it, reports a charge. */
  readonly isTellingOfCharge: boolean;
  /** The same of a charge, an arrest or a trial. */
  readonly isBesideArrest: boolean;
  /** "Clinton Camp Reportedly Short of Money": a capital in mid-sentence marks a headline. */
  readonly isHeadlineWord: boolean;
  /** "and 60 percent of voters said": the sentence says who thinks so. */
  readonly isCounted: boolean;
  /** "accused of smuggling, allegedly as …": the sentence says already whose accusation it is. */
  readonly isPartOfAccusation: boolean;
  /** "came under fire" with no charge behind it: an event, and not hearsay. */
  readonly isWithoutCharge: boolean;
  /** "is considered lost, according to Mia Fox": the sentence goes on to say whose view it is. */
  readonly isAttributedAfter: boolean;
  /** "if there are suspicions": hypothetical, and not passed on. */
  readonly isSupposed: boolean;
  /** "Li said it was a fault, but there is speculation that": inside reported speech, a clause that is the writer's own. */
  isInOwnClause(content: Span): boolean;
}

/** How an acronym is introduced. Offsets are UTF-16 code units. */
export interface AcronymObservations {
  /** "(ASUU)", "or JNIM", "known as …", before `end`: the short form of something. */
  isIntroduced(acronym: string, end: number): boolean;
  /** Capitalised words in a row begin with its letters ("Affordable Care Act" for ACA), ending before `end`. */
  isSpelledOut(acronym: string, end: number): Work<boolean>;
  /** It is the plural of another acronym of the story, set in capitals ("EEZS"). */
  isPlural(acronym: string): boolean;
  /** "the news agency PTI": the word before is what it is. */
  saysWhatItIs(mention: Mention): boolean;
  /** Its sentence is in capitals, where no word can be told from an acronym. */
  isShouted(mention: Mention): boolean;
  isInBrackets(mention: Mention): boolean;
  /** The same letters stand elsewhere, in a longer name or where no name was seen. */
  isUsedElsewhere(mention: Mention): boolean;
  /** "VOSS: No, it does not.": the speaker's name at the start of a line of a talk written down. */
  isSpeakerLabel(mention: Mention): boolean;
}

/**
 * Observations on the words of the copy. A check looks at few places, so each observation is made when it is asked for. Those that go
 * through the whole story are work: they yield.
 */
export interface Observations {
  /** The headline, else the byline, else the first word of the body; null in copy without a body. */
  readonly head: TextSpan | null;
  readonly acronyms: AcronymObservations;
  /** In the order of the text. */
  ages(): Work<readonly Age[]>;
  /** The tolls in paragraphs of the kind. */
  tolls(kind: ParagraphKind): readonly Toll[];
  /** Hedged deeds in running text, one after the other; undefined between them where a host may stop. */
  hedgedDeeds(): Iterable<HedgedDeed | undefined>;
  /** "largest port", "first time". */
  superlatives(): readonly TextSpan[];
  /** "caused", "sparked": words that say what led to what. */
  causes(): readonly TextSpan[];
  /** Spellings of the list; undefined between units. */
  houseSpellings(list: HouseSpellingList): Iterable<HouseSpellingPlace | undefined>;
  /** How many sentences of the running text there are, and how many open with what to do ("Knead it for ten minutes"). */
  instructions(): { readonly sentences: number; readonly told: number };
  /** Somebody says "I" outside quotations. */
  hasNarrator(): boolean;
  /** The tokens right before and right after a place; null at either end of the story. */
  before(place: Span): WordBeside | null;
  after(place: Span): WordBeside | null;
  /** A form of a verb of speech, or "according", stands in the stretch; with `outside` only outside quotations counts. */
  hasSpeech(stretch: Span, outside?: 'outside quotations'): boolean;
  /** A whole sentence that somebody speaks: long enough, with a capital and an end mark of its own, and no title in capitals. */
  isWholeSentence(quoted: { readonly text: string; readonly inner: Span }): boolean;
  /** Words, not marks or numbers, in the stretch. */
  opinionIn(stretch: Span): TextSpan | null;
  aroundHearsay(place: TextSpan): HearsaySurroundings;
}
