/**
 * The identities' room: the evidence of one unit of the copy on the names in it: their titles, their words, and the cards that they may
 * mean by what stands beside them. It depends on nothing outside the unit, so it is kept from run to run.
 */
import { isAcronym, nameKey, type Knowledge } from '../../knowledge';
import {
  shifted,
  type NameMention,
  type NameType,
  type Span,
  type Story,
  type TextSpan,
  type Unit,
  type Gender,
} from '../../model';
import { CardFinder, type Candidates, type NamePlace, type Prospects } from './cards';
import { genderOfTitle } from './gender';
import { groupKey, isBare, isMixedAcronym, organizationWords, personWords } from './nameWords';
import { Neighbours } from './neighbours';
import { TitleReader } from './titles';

/** What the words of a name say, whatever their surroundings. */
export interface NameForm {
  /** The key that mentions of one person, body or place share, within their type. */
  readonly key: string;
  readonly words: readonly string[];
  /** Of a person: "jr", "iii"; "" for most. */
  readonly generation: string;
  /** Of an organization: how many of its first words name a place or a people that a card knows. */
  readonly placeWords: number;
  /** Of an organization: whether "Inc." or the like ends it. */
  readonly isCompany: boolean;
  /** Of a person: the surname alone. */
  readonly isBare: boolean;
  readonly isAcronym: boolean;
  /** Not a surname alone, not an acronym alone. */
  readonly isFull: boolean;
  /** Number of words between white space. */
  readonly size: number;
  /** What the given name says, for a full name. */
  readonly gender: Gender;
  /** Of an organization: the card that the name alone leads to. */
  readonly card: string | null;
}

/** One name of a unit. Offsets count from the unit's start, tokens from its first. */
export interface UnitName extends Span {
  readonly text: string;
  readonly type: NameType;
  readonly first: number;
  readonly endToken: number;
  /** The title beside it, where none came with it. */
  readonly title: TextSpan | null;
  readonly titleText: string | null;
  readonly titleGender: Gender;
  readonly form: NameForm;
  /** The cards that it may mean; null where the whole story has to be asked first. */
  readonly candidates: Candidates | null;
  readonly prospects: Prospects;
}

/** Reads the names of one unit after the other. */
export class UnitNameReader {
  private readonly titles: TitleReader;
  private readonly cards: CardFinder;
  private readonly forms = new Map<string, NameForm>();
  /** The type of the name that a token of the unit belongs to. */
  private readonly types = new Map<number, NameType>();
  private readonly isPerson = (token: number): boolean => this.types.get(token) === 'person';

  constructor(
    private readonly story: Story,
    private readonly knowledge: Knowledge,
  ) {
    this.titles = new TitleReader(story);
    const neighbours = new Neighbours(story, (token) => this.types.get(token) ?? null, this.titles);
    this.cards = new CardFinder(story, knowledge, neighbours, this.titles);
  }

  /** The names from `from` up to `to`: those that start in the unit. */
  read(unit: Unit, names: readonly NameMention[], from: number, to: number): readonly UnitName[] {
    const spans = this.tokensOf(unit, names, from, to);
    this.types.clear();
    for (let index = from; index < to; index++) {
      const { first, end } = spans[index - from]!;
      for (let token = first; token < end; token++) this.types.set(token, names[index]!.type);
    }
    const read: UnitName[] = [];
    for (let index = from; index < to; index++) read.push(this.readName(unit, names[index]!, spans[index - from]!));
    return read;
  }

  private tokensOf(unit: Unit, names: readonly NameMention[], from: number, to: number): TokenSpan[] {
    const { tokens, sentences } = this.story;
    const spans: TokenSpan[] = [];
    let first = unit.firstToken;
    let sentence = unit.firstSentence;
    for (let index = from; index < to; index++) {
      const name = names[index]!;
      while (first < tokens.length && tokens[first]!.end <= name.start) first++;
      let end = first;
      while (end < tokens.length && tokens[end]!.start < name.end) end++;
      while (sentence + 1 < sentences.length && sentences[sentence]!.endToken <= first) sentence++;
      spans.push({ first, end, sentence });
    }
    return spans;
  }

  private readName(unit: Unit, name: NameMention, { first, end, sentence: at }: TokenSpan): UnitName {
    const { text, type, role } = name;
    const sentence = this.story.sentences[at]!;
    const title =
      role !== undefined || type !== 'person' ? null : this.titles.titleBeside(sentence, first, end, this.isPerson);
    const titleText = role?.text ?? title?.text ?? null;
    const place: NamePlace = { text, type, first, end, role: titleText, sentence };
    const prospects = this.cards.prospects(place);
    return {
      start: name.start - unit.start,
      end: name.end - unit.start,
      text,
      type,
      first: first - unit.firstToken,
      endToken: end - unit.firstToken,
      title: title === null ? null : shifted(title, -unit.start),
      titleText,
      titleGender: titleText === null ? null : genderOfTitle(titleText),
      form: this.form(text, type),
      candidates: prospects.settled,
      prospects,
    };
  }

  /** How many of an organization's first words are a place's or a people's name: 2 of "South Norland Police", 1 of "Norland Bank". */
  private placeWords(name: string, length: number): number {
    // A shorter name that is a single word once its place is taken away is no short form.
    if (length < 3) return 0;
    const words = name.split(/\s+/);
    for (let count = Math.min(3, words.length - 1); count > 0; count--) {
      const matches = this.knowledge.find(words.slice(0, count).join(' '));
      // The party of a province is a branch of the country's, and not short for it.
      const isIts = /party$/i.test(name) ? isNational : isPlaceSchema;
      if (matches.some(({ card }) => isIts(this.knowledge.schema(card)))) return count;
    }
    return 0;
  }

  private form(text: string, type: NameType): NameForm {
    const key = `${type} ${text}`;
    let form = this.forms.get(key);
    if (form === undefined) this.forms.set(key, (form = this.makeForm(text, type)));
    return form;
  }

  private makeForm(text: string, type: NameType): NameForm {
    const person = personWords(text);
    const bare = isBare(person.words, text);
    const acronym = isAcronym(text) || (type === 'organization' && isMixedAcronym(text));
    const organization = type === 'organization' ? organizationWords(text) : null;
    const { key, words } =
      organization ??
      (type === 'person' ? person : { key: type === 'group' ? groupKey(text) : nameKey(text), words: person.words });
    return {
      key,
      words,
      generation: type === 'person' ? person.generation : '',
      placeWords: type === 'organization' ? this.placeWords(text, words.length) : 0,
      isCompany: organization?.isCompany === true,
      isBare: bare,
      isAcronym: acronym,
      isFull: type === 'person' ? !bare : !acronym,
      size: text.split(/\s+/).length,
      gender: bare ? null : this.knowledge.genderOfGivenName(person.words[0]!),
      card: type === 'organization' ? this.cards.alone(text, 'organization') : null,
    };
  }
}

function isPlaceSchema(schema: string | undefined): boolean {
  return schema === 'Country' || schema === 'Place' || schema === 'Region' || schema === 'Group';
}

function isNational(schema: string | undefined): boolean {
  return schema === 'Country' || schema === 'Group';
}

interface TokenSpan {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
}

/** What the reading of the unit's names depends on besides its text: which names there are, and where. */
export function seenIn(
  story: Story,
  unit: Unit,
  names: readonly NameMention[],
  from: number,
  to: number,
): readonly unknown[] {
  // An object of its own, so that it equals nothing an earlier run saw.
  if (!isSelfContained(story, unit, names, from, to)) return [{}];
  const seen: unknown[] = [];
  for (let index = from; index < to; index++) {
    const { start, end, type, role } = names[index]!;
    seen.push(start - unit.start, end - unit.start, type);
    if (role !== undefined) seen.push(role.start - unit.start, role.text);
  }
  return seen;
}

/** Whether all the evidence lies in the unit: no name or title reaches beyond it, and it holds no agency credit. */
function isSelfContained(
  { dateline, signOff }: Story,
  unit: Unit,
  names: readonly NameMention[],
  from: number,
  to: number,
): boolean {
  if (touches(dateline, unit) || touches(signOff, unit)) return false;
  for (let index = from; index < to; index++) {
    const { start, end, role } = names[index]!;
    if (start < unit.start || end > unit.end) return false;
    if (role !== undefined && (role.start < unit.start || role.end > unit.end)) return false;
  }
  return true;
}

function touches(span: Span | null, unit: Unit): boolean {
  return span !== null && span.start < unit.end && unit.start < span.end;
}
