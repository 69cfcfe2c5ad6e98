/**
 * The second opinion: its features: the noun phrase, its verb, the words and names round it, where it stands, and what it is the source
 * of. Nothing of what the ledger's rules made of it. Hashed, as all features of the tagger are; training and reading share this file.
 */
import type { Attribution } from '../../../model';
import { hashText, mix, type FeatureList } from '../../../tagger';
import { learntVerbLemma, nounLemma } from '../../../syntax/lemma';
import type { StoryView } from '../../../syntax/storyView';
import { AUXILIARY, personIn, PlaceReader } from './placeReader';
import type { PlaceToAsk } from './places';

/** What the features need besides the place itself. */
export interface OpinionContext {
  readonly view: StoryView;
  /** The Penn tag of each token. */
  readonly tags: readonly string[];
  /** The attributions whose source holds a token. */
  readonly spokenBy: ReadonlyMap<number, readonly Attribution[]>;
  /** The attributions whose content holds an offset. */
  readonly told: (offset: number) => Attribution | null;
  readonly nouns: ReadonlyMap<string, NounUse>;
}

/** How a noun for people is used in the story. */
export interface NounUse {
  readonly first: number;
  readonly count: number;
  /** How often somebody's name comes right after it. */
  readonly named: number;
}

/** How many words before the phrase a verb is looked for. */
const LEFT_REACH = 6;
/** How many tokens back somebody named is looked for. */
const NAMED_REACH = 60;

const BEFORE = new Set(
  'if when whether unless as because that by from to according among for than like what which something despite'.split(
    ' ',
  ),
);
/** Adds the features of a place to the list, and ends its token. */
export function addFeatures(list: FeatureList, around: OpinionContext, place: PlaceToAsk): void {
  new FeatureWriter(list, around, place).write();
  list.endToken();
}

/** The kinds of feature; the order is part of the weights. */
const enum Kind {
  bias = 1,
  head,
  headPlural,
  determiner,
  determinerPlural,
  determinerHead,
  modifier,
  before1,
  before2,
  beforeType,
  after1,
  after2,
  afterTypes,
  hanging,
  hangingHead,
  hangingType,
  relative,
  relativePlural,
  verb,
  verbTag,
  verbHead,
  verbPlural,
  verbDeterminer,
  auxiliary,
  verbNext,
  verbNextPair,
  verbNextType,
  verbThat,
  verbTo,
  verbKind,
  verbHanging,
  verbSpeaks,
  leftVerb,
  leftVerbNear,
  leftNext,
  leftNextQuoted,
  clauseWord,
  quoted,
  quotesBeside,
  opensSentence,
  paragraphKind,
  nameAfter,
  apposition,
  appositionBefore,
  personInSentence,
  personBefore,
  nameNext,
  including,
  nounCount,
  nounFirst,
  nounNamed,
  nounNamedDeterminer,
  speaks,
  speaksKind,
  speaksHead,
  attributionKind,
  attributionWide,
  attributionReason,
  attributionCue,
  sourceClass,
  sourceEntity,
  cueClass,
  cueWide,
  cueHead,
  cueDeterminer,
  contentLength,
  contentFirst,
  contentTag,
  toldBy,
  toldCue,
}

class FeatureWriter {
  private readonly at: PlaceReader;

  constructor(
    private readonly list: FeatureList,
    private readonly around: OpinionContext,
    private readonly place: PlaceToAsk,
  ) {
    this.at = new PlaceReader(around.view, around.tags, place);
  }

  write(): void {
    const { view } = this.around;
    const { head, from, kind } = this.place;
    const lemma = nounLemma(view.word(head));
    const plural = lemma === view.word(head) && !SAME_IN_PLURAL.has(lemma) ? 0 : 1;
    const noun = hashText(lemma);
    const determiner = hashText(this.at.determiner());
    const hanging = this.at.hanging();
    const verb = this.at.verbAfter(hanging === 'who' || hanging === '' ? head + 1 : head + 2);
    const verbWord = verb < 0 ? 0 : hashText(learntVerbLemma(view.word(verb)));
    const speaking = this.around.spokenBy.get(head) ?? [];
    const told = this.around.told(view.story.tokens[head]!.start);
    const use = this.around.nouns.get(lemma);
    const named = Math.min(2, use?.named ?? 0);
    this.add(Kind.bias, hashText(kind));
    this.add(Kind.head, noun);
    this.add(Kind.headPlural, plural);
    this.phrase(noun, determiner, plural);
    this.neighbours();
    this.hangingOn(hanging, noun, plural);
    if (verb < 0) this.add(Kind.verb, 0);
    else this.verb(verb, verbWord, noun, plural, determiner, hanging, speaking.length > 0 ? 1 : 0);
    this.left(from);
    this.standing(use, named, determiner);
    const speaks = Math.min(2, speaking.length);
    this.add(Kind.speaks, speaks);
    this.add(Kind.speaksKind, speaks, hashText(kind), determiner);
    this.add(Kind.speaksHead, speaks > 0 ? 1 : 0, noun);
    for (const attribution of speaking.slice(0, 2)) this.attribution(attribution, noun, determiner);
    this.add(Kind.toldBy, hashText(told === null ? '' : (told.source?.class ?? 'none')));
    if (told !== null) this.add(Kind.toldCue, hashText(told.cueLemma ?? ''));
  }

  private phrase(noun: number, determiner: number, plural: number): void {
    const { from, head } = this.place;
    this.add(Kind.determiner, determiner);
    this.add(Kind.determinerPlural, determiner, plural);
    this.add(Kind.determinerHead, determiner, noun);
    for (let token = from; token < head; token++)
      if (this.at.tag(token) !== 'DT') this.add(Kind.modifier, this.at.word(token));
  }

  private neighbours(): void {
    const { from, head } = this.place;
    this.add(Kind.before1, this.at.word(from - 1));
    this.add(Kind.before2, this.at.word(from - 2), this.at.word(from - 1));
    this.add(Kind.beforeType, this.at.type(from - 1));
    this.add(Kind.after1, this.at.word(head + 1));
    this.add(Kind.after2, this.at.word(head + 1), this.at.word(head + 2));
    this.add(Kind.afterTypes, this.at.type(head + 1), this.at.type(head + 2));
  }

  private hangingOn(hanging: string, noun: number, plural: number): void {
    const { head } = this.place;
    const word = hashText(hanging);
    this.add(Kind.hanging, word);
    this.add(Kind.hangingHead, word, noun);
    if (hanging === 'who') {
      let verb = head + 2;
      while (verb < Math.min(this.at.end, head + 8) && !this.at.tag(verb).startsWith('V')) verb += 1;
      if (!this.at.tag(verb).startsWith('V')) return;
      const lemma = hashText(learntVerbLemma(this.at.text(verb)));
      this.add(Kind.relative, lemma);
      this.add(Kind.relativePlural, lemma, plural);
    } else if (hanging !== '') {
      this.add(Kind.hangingType, this.at.type(head + 2), this.at.type(head + 3));
    }
  }

  private verb(
    verb: number,
    lemma: number,
    noun: number,
    plural: number,
    determiner: number,
    hanging: string,
    speaks: number,
  ): void {
    const { kind, head } = this.place;
    this.add(Kind.verb, lemma);
    this.add(Kind.verbTag, hashText(this.at.tag(verb)));
    this.add(Kind.verbHead, lemma, noun);
    this.add(Kind.verbPlural, lemma, plural);
    this.add(Kind.verbDeterminer, lemma, determiner);
    for (let token = verb - 1; token > head && AUXILIARY.has(this.at.text(token)); token--)
      this.add(Kind.auxiliary, this.at.word(token));
    this.add(Kind.verbNext, this.at.word(verb + 1));
    this.add(Kind.verbNextPair, lemma, this.at.word(verb + 1));
    this.add(Kind.verbNextType, lemma, this.at.type(verb + 1));
    let that = 0;
    for (let token = verb + 1; token < verb + 5; token++) if (this.at.text(token) === 'that') that = 1;
    this.add(Kind.verbThat, lemma, that);
    this.add(Kind.verbTo, lemma, this.at.text(verb + 1) === 'to' ? 1 : 0);
    this.add(Kind.verbKind, lemma, hashText(kind));
    this.add(Kind.verbHanging, lemma, hashText(hanging));
    this.add(Kind.verbSpeaks, lemma, speaks);
  }

  /** The verb that stands before the phrase ("added one Democrat"), and the word that opens its clause. */
  private left(from: number): void {
    let verb = from - 1;
    while (verb >= this.at.first && from - verb < LEFT_REACH && !this.at.tag(verb).startsWith('V')) verb -= 1;
    if (verb >= this.at.first && this.at.tag(verb).startsWith('V')) {
      const lemma = hashText(learntVerbLemma(this.at.text(verb)));
      this.add(Kind.leftVerb, lemma);
      this.add(Kind.leftVerbNear, lemma, Math.min(3, from - verb));
      if (verb === from - 1) {
        const before = this.at.text(verb - 1);
        this.add(Kind.leftNext, lemma);
        this.add(Kind.leftNextQuoted, lemma, before === ',' || /["”]/.test(before) ? 1 : 0);
      }
    }
    for (let back = 1; back <= 3; back++)
      if (BEFORE.has(this.at.text(from - back))) this.add(Kind.clauseWord, back, this.at.word(from - back));
  }

  /** Where it stands: quotations, names beside it, the same noun elsewhere. */
  private standing(use: NounUse | undefined, named: number, determiner: number): void {
    const { view } = this.around;
    const { head, from } = this.place;
    this.add(Kind.quoted, this.at.isQuoted(head) ? 1 : 0);
    this.add(Kind.quotesBeside, this.at.isQuoted(this.at.first - 1) ? 1 : 0, this.at.isQuoted(this.at.end) ? 1 : 0);
    this.add(Kind.opensSentence, from - this.at.first < 2 ? 1 : 0);
    const paragraph = view.story.paragraphs[view.sentence(head)?.paragraph ?? -1];
    this.add(Kind.paragraphKind, hashText(paragraph?.kind ?? ''));
    this.add(Kind.nameAfter, this.at.hasPerson(head + 1, head + 3));
    this.add(Kind.apposition, this.at.text(head + 1) === ',' ? this.at.hasPerson(head + 2, head + 5) : 0);
    this.add(Kind.appositionBefore, this.at.text(from - 1) === ',' ? this.at.hasPerson(from - 4, from) : 0);
    this.add(Kind.personInSentence, this.at.hasPerson(this.at.first, this.at.end));
    const length = view.story.tokens.length;
    this.add(Kind.personBefore, personIn(view, Math.max(0, this.at.first - NAMED_REACH), this.at.first));
    this.add(Kind.nameNext, personIn(view, this.at.end, Math.min(length, this.at.end + 4)));
    let including = 0;
    for (let token = head + 1; token < head + 6; token++) if (this.at.text(token) === 'including') including = 1;
    this.add(Kind.including, including);
    this.add(Kind.nounCount, Math.min(4, use?.count ?? 0));
    this.add(Kind.nounFirst, use === undefined || use.first === head ? 1 : 0);
    this.add(Kind.nounNamed, named);
    this.add(Kind.nounNamedDeterminer, named, determiner);
  }

  private attribution(attribution: Attribution, noun: number, determiner: number): void {
    const { source, kind, wide, stance, reason, cueLemma, contents } = attribution;
    const { view, tags } = this.around;
    const { head } = this.place;
    const onHead = source !== null && view.tokenAt(source.head.end - 1) === head ? 1 : 0;
    const cue = hashText(cueLemma ?? '');
    const sourceClass = hashText(source?.class ?? '');
    this.add(Kind.attributionKind, onHead, hashText(kind));
    this.add(Kind.attributionWide, onHead, wide === true ? 1 : 0, stance === true ? 1 : 0);
    this.add(Kind.attributionReason, onHead, hashText(reason));
    this.add(Kind.attributionCue, onHead, cue);
    this.add(Kind.sourceClass, onHead, sourceClass);
    this.add(Kind.sourceEntity, onHead, source?.entity === null ? 0 : 1);
    this.add(Kind.cueClass, cue, sourceClass);
    this.add(Kind.cueWide, cue, wide === true ? 1 : 0);
    this.add(Kind.cueHead, cue, noun);
    this.add(Kind.cueDeterminer, cue, determiner);
    const length = contents.reduce((sum, { start, end }) => sum + end - start, 0);
    this.add(Kind.contentLength, onHead, Math.min(6, Math.floor(length / 40)));
    if (contents.length === 0) return;
    const first = view.tokenAt(contents[0]!.start);
    this.add(Kind.contentFirst, onHead, hashText(view.word(first)));
    this.add(Kind.contentTag, onHead, hashText(tags[first] ?? ''));
  }

  private add(kind: Kind, one: number, two = 0, three = 0): void {
    this.list.add(mix(mix(mix(kind, one), two), three));
  }
}

const SAME_IN_PLURAL = new Set(['people', 'police', 'men', 'women', 'children', 'some', 'many', 'several', 'others']);
