/** The identities' room: which card a name leads to. It never guesses: a weak name needs support, and of two candidates neither is taken. */
import { nameKey, typeAgrees, type Card, type Knowledge, type NameMatch } from '../../knowledge';
import type { NameType, Story } from '../../model';
import { startsWithCapital } from '../../text/characters';
import type { Neighbours } from './neighbours';
import type { ContextWords, StoryContext } from './storyContext';
import type { TitleReader } from './titles';

/** A name with its place in the copy. */
export interface NamePlace {
  readonly text: string;
  readonly type: NameType;
  /** Its tokens: the first, and the one after the last. */
  readonly first: number;
  readonly end: number;
  readonly role: string | null;
  /** Tokens of its sentence: the first, and the one after the last. */
  readonly sentence: { readonly firstToken: number; readonly endToken: number };
}

/** The cards that one mention may mean, grouped by how sure that is. */
export interface Candidates {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** Whether the mention is a piece of another name or a team's, and so not what its words name elsewhere. */
  readonly isOther: boolean;
}

const NONE: Candidates = { strong: [], weak: [], isOther: false };
const OTHER: Candidates = { strong: [], weak: [], isOther: true };

/** The cards that the words beside a mention allow, each of which may require further words in the story. */
export interface Prospects {
  readonly cards: readonly Prospect[];
  /** The answer, where no card requires anything further. */
  readonly settled: Candidates | null;
}

interface Prospect {
  readonly card: string;
  readonly isWeak: boolean;
  /** The story must contain one word of each list. */
  readonly contexts: readonly ContextWords[];
}

const NO_PROSPECTS: Prospects = { cards: [], settled: NONE };
const OTHERS_NAME: Prospects = { cards: [], settled: OTHER };

/** The cards that the mention may mean in a story with these words. */
export function settle({ cards, settled }: Prospects, story: StoryContext): Candidates {
  return settled ?? candidatesOf(cards.filter(({ contexts }) => contexts.every((context) => story.has(context))));
}

function candidatesOf(prospects: readonly Prospect[]): Candidates {
  const strong = new Set<string>();
  const weak = new Set<string>();
  for (const { card, isWeak } of prospects) (isWeak ? weak : strong).add(card);
  return { strong: [...strong], weak: [...weak].filter((card) => !strong.has(card)), isOther: false };
}

/** A phrase that rules a card out where it contains the name or, with `reach` 1, stands right beside it. */
interface Guard {
  readonly key: string;
  readonly words: readonly string[];
  readonly reach: 0 | 1;
}

/** A word of a name's surroundings, and its token. */
interface WordAround {
  readonly word: string;
  readonly token: number;
}

export class CardFinder {
  private readonly guards = new Map<string, readonly Guard[]>();
  private readonly found = new Map<string, readonly NameMatch[]>();
  private around: { readonly place: NamePlace; readonly words: readonly WordAround[] } | null = null;

  constructor(
    private readonly story: Story,
    private readonly knowledge: Knowledge,
    private readonly neighbours: Neighbours,
    private readonly titles: TitleReader,
  ) {}

  /** The cards that the mention may mean by its words, its type and what stands beside it. */
  prospects(place: NamePlace): Prospects {
    const matches = this.lookUp(place.text);
    const titled =
      place.role === null ? [] : this.lookUp(`${this.lastTitle(place.role)} ${place.text}`).filter(isStrong);
    if (matches.length === 0 && titled.length === 0) return NO_PROSPECTS;
    if (this.neighbours.areOneNameWith(place) || this.goesOnAsCountry(place)) return OTHERS_NAME;
    const isTeam = this.neighbours.isTeam(place);
    const cards: Prospect[] = [];
    for (const match of [...titled, ...matches]) {
      if (match.strength === 'description' || match.rule?.kind === 'metonym') continue;
      const schema = this.knowledge.schema(match.card);
      if (schema === undefined || !typeAgrees(schema, match.strength, place.type)) continue;
      // A country that wins is still the country; a city that wins is its team.
      if (isTeam && schema === 'Place') return OTHERS_NAME;
      if (schema === 'Place' && this.liesElsewhere(match.card, place)) return OTHERS_NAME;
      if (this.isGuarded(match, place)) continue;
      const isWeak = match.strength === 'weak' && !this.isCredit(place);
      cards.push({ card: match.card, isWeak, contexts: this.contextsOf(match) });
    }
    const settled = cards.every(({ contexts }) => contexts.length === 0) ? candidatesOf(cards) : null;
    return { cards, settled };
  }

  /** The card that the name alone leads to, whatever stands beside it; null where none or several do. */
  alone(text: string, type: NameType): string | null {
    const cards = new Set(
      this.lookUp(text)
        .filter(
          (match) => isStrong(match) && typeAgrees(this.knowledge.schema(match.card) ?? 'Topic', match.strength, type),
        )
        .map(({ card }) => card),
    );
    return cards.size === 1 ? [...cards][0]! : null;
  }

  /** Whether the name is the credit of the copy ("– AP", "WASHINGTON (AP) —"), where an agency's initials say enough. */
  private isCredit({ type, first }: NamePlace): boolean {
    const start = this.story.tokens[first]?.start;
    if (type !== 'organization' || start === undefined) return false;
    const { signOff, dateline } = this.story;
    return [signOff, dateline?.agency ?? null].some(
      (credit) => credit !== null && credit.start <= start && start < credit.end,
    );
  }

  /** "Saudi" of "Saudi Arabia-Iran talks": an adjective that is the first word of a country's name there. */
  private goesOnAsCountry({ text, type, end, sentence }: NamePlace): boolean {
    const next = end < sentence.endToken ? this.story.tokens[end] : undefined;
    if (type !== 'group' || next?.kind !== 'word' || !startsWithCapital(next.text)) return false;
    const word = next.text.split('-', 1)[0]!;
    return this.lookUp(`${text} ${word}`).some(
      (match) => match.strength === 'strong' && this.knowledge.schema(match.card) === 'Country',
    );
  }

  private lookUp(text: string): readonly NameMatch[] {
    let matches = this.found.get(text);
    if (matches === undefined) {
      matches = this.knowledge.find(text);
      // "Franklin D. Roosevelt" for a card that leaves the initial out.
      if (matches.length === 0 && text.includes('. ') && /\s\p{Lu}\.\s/u.test(text))
        matches = this.knowledge.find(text.replace(/\s\p{Lu}\.(?=\s)/gu, ''));
      this.found.set(text, matches);
    }
    return matches;
  }

  /** "St. Petersburg, Fla.": a state or province of another country stands behind the city. */
  private liesElsewhere(city: string, { end, sentence }: NamePlace): boolean {
    const { tokens } = this.story;
    if (end + 1 >= sentence.endToken || tokens[end]!.text !== ',' || !startsWithCapital(tokens[end + 1]!.text))
      return false;
    const own = this.countriesOf(city);
    if (own.length === 0) return false;
    const last = Math.min(end + 1 + LONGEST_REGION, sentence.endToken);
    for (let after = last; after > end + 1; after--) {
      const text = this.story.text.slice(tokens[end + 1]!.start, tokens[after - 1]!.end);
      const places = this.lookUp(text).filter(isStrong);
      if (places.length === 0) continue;
      const countries = places.flatMap(({ card }) => this.countriesOf(card));
      return (
        places.every(({ card }) => this.knowledge.schema(card) === 'Place' && isRegion(this.knowledge.card(card))) &&
        countries.length > 0 &&
        !countries.some((country) => own.includes(country))
      );
    }
    return false;
  }

  /** The countries in which a place lies, as far as its card tells. */
  private countriesOf(id: string): readonly string[] {
    const related = this.knowledge.card(id)?.related ?? [];
    return related.flatMap((other) => (this.knowledge.schema(other.id) === 'Country' ? [other.id] : []));
  }

  /** Whether what stands beside the name makes another name of it. */
  private isGuarded(match: NameMatch, place: NamePlace): boolean {
    const guards = this.guardsOf(match.card);
    if (guards.length === 0) return false;
    const around = this.wordsAround(place);
    const own = nameKey(place.text);
    return guards.some(({ key, words, reach }) => key !== own && covers(around, words, place, reach));
  }

  /** The words beside the name and its own, as guards are compared with them; cached for the name asked for last. */
  private wordsAround(place: NamePlace): readonly WordAround[] {
    if (this.around?.place === place) return this.around.words;
    const { tokens } = this.story;
    const from = Math.max(place.sentence.firstToken, place.first - WINDOW);
    const to = Math.min(place.sentence.endToken, place.end + WINDOW);
    const words: WordAround[] = [];
    for (let token = from; token < to; token++) {
      for (const word of nameKey(tokens[token]!.text).split(' ')) if (word !== '') words.push({ word, token });
    }
    this.around = { place, words };
    return words;
  }

  private guardsOf(id: string): readonly Guard[] {
    let guards = this.guards.get(id);
    if (guards === undefined) {
      const card = this.knowledge.card(id);
      const make = (phrase: string, reach: 0 | 1): Guard => {
        const key = nameKey(phrase);
        return { key, words: key.split(' '), reach };
      };
      guards = [
        ...(card?.notAlias ?? []).map((phrase) => make(phrase, 0)),
        ...(card?.compoundGuard ?? []).map((phrase) => make(phrase, 1)),
      ];
      this.guards.set(id, guards);
    }
    return guards;
  }

  /** The title's own noun phrase, without the country before it: "Secretary of State" of "US Secretary of State". */
  private lastTitle(role: string): string {
    const words = role.split(/\s+/);
    const noun = words.findIndex((word) => this.titles.isTitleNoun(word));
    return words.slice(Math.max(noun, 0)).join(' ');
  }

  /** The words that the card or the name requires in the story. */
  private contextsOf({ card: id, rule }: NameMatch): readonly ContextWords[] {
    const near = rule?.requireNear ?? [];
    const wanted = this.knowledge.card(id)?.requireContext ?? [];
    return [near, wanted].filter((context) => context.length > 0);
  }
}

/** The most tokens in the name of a state or province ("New South Wales", "N", ".", "C", "."). */
const LONGEST_REGION = 4;

/** Whether the card is of a part of a country other than a city. */
function isRegion(card: Card | undefined): boolean {
  return card?.subtype !== undefined && card.subtype !== 'city' && !card.subtype.endsWith('of-a-city');
}

/** How many tokens on each side of a name its guards look at. Set by hand. */
const WINDOW = 6;

function isStrong(match: NameMatch): boolean {
  return match.strength !== 'weak' && match.strength !== 'description';
}

/** Whether the phrase occurs among the words so that it overlaps the name or, with `reach` 1, touches it. */
function covers(around: readonly WordAround[], words: readonly string[], place: NamePlace, reach: 0 | 1): boolean {
  for (let start = 0; start + words.length <= around.length; start++) {
    if (around[start]!.word !== words[0] || !followsAt(around, start, words)) continue;
    const last = around[start + words.length - 1]!.token;
    if (around[start]!.token < place.end + reach && last >= place.first - reach) return true;
  }
  return false;
}

function followsAt(around: readonly WordAround[], start: number, words: readonly string[]): boolean {
  return words.every((word, offset) => around[start + offset]!.word === word);
}
