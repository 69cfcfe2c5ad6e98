/**
 * The identities' room: whether the words right beside a name make it part of another name, so that a card would mislead: the recogniser
 * cut a longer name ("Harmouth Valley", "Rights Watch in Norland"), or a city stands for its team.
 */
import { CALENDAR_WORDS } from '../../english/calendar';
import type { NameType, Story } from '../../model';
import { isLower, isUpper, startsWithCapital } from '../../text/characters';
import { isTitleCase } from '../../text/headlineCase';
import type { NamePlace } from './cards';
import type { TitleReader } from './titles';

/** Titles that follow a country or a city and are not in the titles' own list ("Harmouth Cardinal Reed"). */
const CHURCH_TITLES = new Set(['cardinal', 'archbishop', 'bishop']);

/** Nouns of names that end in "in" or "for" a place: missions, forces, campaigns ("Interim Force in Norland"). */
const MISSIONS = new Set(
  'mission force forces operation rights movement tribunal jihad front democracy meeting campaign friends resistance mothers'.split(
    ' ',
  ),
);

/** Verbs that take a team and hardly ever a city as their subject. */
const WINNING = new Set(
  'won beat lost tied defeated drew scored trailed edged routed swept downed thrashed crushed blanked'.split(' '),
);

/** Last words of newspapers' names ("Harmouth Morning Herald"). */
const PAPERS = new Set(
  'times post herald standard tribune journal gazette news observer star mail telegraph chronicle globe sun press courier daily weekly dispatch echo examiner inquirer bulletin mirror monitor'.split(
    ' ',
  ),
);

/** Last words of races, tournaments and the like, for those that the recogniser misses ("Norlandic Masters"). */
const CONTESTS = new Set(['Masters', 'Marathon', 'Derby', 'Championship', 'Championships']);

/** Before the one name of somebody who reigns today ("king Harald of Norland"). */
const ROYAL = new Set('king queen prince princess emperor empress sultan emir sheikh duke duchess'.split(' '));

/** How far a title is looked for, in tokens. Set by hand. */
const LONGEST_TITLE = 5;

/** The same for the last word of a newspaper. Set by hand. */
const LONGEST_PAPER = 3;

/** First words of organizations whose names end in a country ("Statistics Norland"), at the start of a sentence too. */
const ORGANIZATION_STARTS = new Set(['Statistics', 'Air', 'Radio']);

/** Words said of matches and players and hardly of anything else. */
const SPORT = new Set(
  'soccer rugby cricket baseball basketball hockey homer homered innings inning striker winger midfielder goalkeeper fullback quarterback pitcher batsman wicket wickets touchdown playoff playoffs coach fans clubs league season halftime transferred'.split(
    ' ',
  ),
);

/** Before a city that may be a team in such a sentence ("a homer for Harmouth"). */
const BEFORE_TEAM = new Set(['for', 'of', 'to', 'over', 'against', 'and', 'by', 'with', 'v']);

/** The types that the recogniser gives the sides of a match. */
const OF_TEAMS: ReadonlySet<string> = new Set(['place', 'organization']);

const SEPARATORS = new Set([',', 'and', '&', ';']);

/** Looks at the words beside a name. It caches nothing; each question looks at a few tokens only. */
export class Neighbours {
  constructor(
    private readonly story: Story,
    /** The type of the name that a token belongs to; null where it belongs to none. */
    private readonly typeAt: (token: number) => NameType | null,
    private readonly titles: TitleReader,
  ) {}

  /** Whether the name is only part of a longer one here, and so does not refer to what it names elsewhere. */
  areOneNameWith(place: NamePlace): boolean {
    switch (place.type) {
      case 'person':
        return this.goesOnAsPerson(place);
      case 'place':
        return (
          this.isInsideLongerName(place) ||
          this.endsOrganizationName(place) ||
          this.isPaper(place) ||
          this.isCurrency(place) ||
          this.isGivenName(place) ||
          this.followsInitial(place) ||
          this.beginsEvent(place) ||
          this.isStreet(place) ||
          this.endsOldName(place)
        );
      // An adjective of nationality keeps its meaning in a longer name ("Norlandic Revolution"), except in those of races, cups and aid
      // societies.
      case 'group':
        return this.beginsEvent(place) || this.beginsAidSociety(place) || this.isSuccession(place);
      case 'organization':
        return this.isNationalSociety(place);
      default:
        return false;
    }
  }

  /** Whether a city stands for its team: a score line, a win, "Harmouth's Mary Gull scored", "a homer for Harmouth". */
  isTeam(place: NamePlace): boolean {
    const { type, end, sentence } = place;
    if (type !== 'place') return false;
    if (this.isPlayedFor(place) || this.isVisitor(place)) return true;
    const next = end < sentence.endToken ? this.story.tokens[end] : undefined;
    if (next === undefined) return false;
    if (WINNING.has(next.text)) return true;
    if (/^['’]s$/.test(next.text)) return this.typeAt(end + 1) === 'person';
    const after = this.story.tokens[end + 1];
    // "Harmouth 2 Eastport 0": a number between two names is a score.
    return (
      /^\d{1,3}$/.test(next.text) && after !== undefined && end + 1 < sentence.endToken && startsWithCapital(after.text)
    );
  }

  /** The visiting side in a list of matches: "HARMOUTH AT EASTPORT". The other one is where they play, and stays a place. */
  private isVisitor({ end, sentence }: NamePlace): boolean {
    const opponent = end + 1;
    return (
      opponent < sentence.endToken && this.story.tokens[end]!.text === 'AT' && OF_TEAMS.has(this.typeAt(opponent) ?? '')
    );
  }

  /** "a homer for Harmouth", "victory over Eastport": a sentence of sport, and a word before the city that a team has. */
  private isPlayedFor({ first, sentence }: NamePlace): boolean {
    const { tokens } = this.story;
    const before = first > sentence.firstToken ? tokens[first - 1]!.text.toLowerCase() : '';
    if (!BEFORE_TEAM.has(before)) return false;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (SPORT.has(tokens[at]!.text.toLowerCase())) return true;
    }
    return false;
  }

  /**
   * Whether capitals beside the name make a longer name of it: "Harmouth Valley", "Norland TV", "University of
   * Harmouth". Titles, days and other names beside it do not.
   */
  private isInsideLongerName({ text, first, end, sentence }: NamePlace): boolean {
    const { tokens } = this.story;
    const isShouted = text.length > 3 && !hasSmallLetter(text);
    if (end < sentence.endToken && this.joins(end, !isShouted) && !this.isTitle(end, sentence.endToken)) return true;
    let before = first - 1;
    if (tokens[before]?.text === 'the') before--;
    if (before > sentence.firstToken && tokens[before]?.text === 'of') return this.joins(before - 1, false);
    // The first word of a sentence or a quotation is capitalised anyway ("So Norland won").
    return (
      before === first - 1 &&
      before > sentence.firstToken &&
      tokens[before - 1]!.kind !== 'punctuation' &&
      this.joins(before, false)
    );
  }

  /** Whether the capitals from here on lead to a title: "Norland Fisheries Secretary Mary Gull". */
  private isTitle(from: number, limit: number): boolean {
    for (let at = from; at < Math.min(limit, from + LONGEST_TITLE); at++) {
      const { text } = this.story.tokens[at]!;
      if (this.typeAt(at) !== null || !startsWithCapital(text)) return false;
      if (this.titles.isTitleNoun(text)) return true;
    }
    return false;
  }

  private joins(at: number, acronyms: boolean): boolean {
    const token = this.story.tokens[at];
    if (token?.kind !== 'word' || this.typeAt(at) !== null) return false;
    const { text } = token;
    if (!startsWithCapital(text) || !isLower(text.charCodeAt(1)))
      return acronyms && text.length >= 2 && text.length <= 4 && isCapitals(text);
    const word = text.toLowerCase();
    if (this.titles.isTitleWord(text) || CHURCH_TITLES.has(word)) return false;
    return !CALENDAR_WORDS.has(word) && !/(?:day|ian|ish|ese)$/.test(word);
  }

  /** "Interim Force in Norland", "Gull Motors Norland": the last word of an organization's name that the recogniser left off. */
  private endsOrganizationName({ first, sentence }: NamePlace): boolean {
    const { tokens } = this.story;
    let at = first - 1;
    if (at >= sentence.firstToken && ORGANIZATION_STARTS.has(tokens[at]!.text)) return true;
    if (at <= sentence.firstToken) return false;
    // "Reed Standards Sudland Norland": nothing separates it from the place before.
    if (this.typeAt(at) === 'place' && tokens[at]!.kind === 'word') return true;
    if (this.typeAt(at) === 'organization' && tokens[at]!.kind === 'word') return true;
    if (tokens[at]!.text === 'the') at--;
    if (at <= sentence.firstToken || !/^(?:in|for)$/.test(tokens[at]!.text)) return false;
    const noun = tokens[at - 1]!.text;
    return at - 1 > sentence.firstToken && startsWithCapital(noun) && MISSIONS.has(noun.toLowerCase());
  }

  /** "Harmouth Morning Herald": the place is the first word of a newspaper's name. */
  private isPaper({ end, sentence }: NamePlace): boolean {
    const { tokens } = this.story;
    for (let at = end; at < Math.min(sentence.endToken, end + LONGEST_PAPER); at++) {
      const { text, kind } = tokens[at]!;
      const type = this.typeAt(at);
      if (kind !== 'word' || !startsWithCapital(text) || (type !== null && type !== 'organization')) return false;
      if (PAPERS.has(text.toLowerCase())) return true;
    }
    return false;
  }

  /** "K. Harmouth": the surname of somebody. */
  private followsInitial({ first, sentence }: NamePlace): boolean {
    const { tokens } = this.story;
    const before = first > sentence.firstToken ? tokens[first - 1]!.text : '';
    if (before !== '.') return before.length === 2 && startsWithCapital(before) && before[1] === '.';
    const initial = tokens[first - 2]?.text ?? '';
    return first - 1 > sentence.firstToken && initial.length === 1 && startsWithCapital(initial);
  }

  /** "Norland Grand Prix", "Norlandic Open": the first word of a race's or a cup's name. */
  private beginsEvent({ end, sentence }: NamePlace): boolean {
    if (end >= sentence.endToken) return false;
    const { kind, text } = this.story.tokens[end]!;
    return (kind === 'word' && this.typeAt(end) === 'event') || CONTESTS.has(text);
  }

  /** "Norlandic Red Cross", "Sudland Red Crescent": a society of its own. */
  private beginsAidSociety({ end, sentence }: NamePlace): boolean {
    const { tokens } = this.story;
    const [red, cross] = [tokens[end]?.text, tokens[end + 1]?.text];
    return end + 1 < sentence.endToken && red === 'Red' && (cross === 'Cross' || cross === 'Crescent');
  }

  /** "the Norlandic Red Cross", where the recogniser left the people off. */
  private isNationalSociety({ text, first, sentence }: NamePlace): boolean {
    return /^Red Cr(?:oss|escent)$/.test(text) && first > sentence.firstToken && this.typeAt(first - 1) === 'group';
  }

  /** "the War of the Norlandic Succession": a war, and nobody of that people. */
  private isSuccession({ end, sentence }: NamePlace): boolean {
    return end < sentence.endToken && this.story.tokens[end]!.text === 'Succession';
  }

  /** "at the corner of Norland and Quay Street": a street. */
  private isStreet({ first, end, sentence }: NamePlace): boolean {
    const { tokens } = this.story;
    if (first - 2 < sentence.firstToken || end >= sentence.endToken) return false;
    return tokens[first - 2]!.text === 'corner' && tokens[first - 1]!.text === 'of' && tokens[end]!.text === 'and';
  }

  /** "their aunt Isolde of Norland": only people with a title go by one name and "of" today. "The Emperor of Norland": only Japan has one. */
  private endsOldName({ text, first, sentence }: NamePlace): boolean {
    const { tokens } = this.story;
    const of = tokens[first - 1]?.text === 'the' ? first - 2 : first - 1;
    if (of - 1 < sentence.firstToken || tokens[of]!.text !== 'of') return false;
    if (/^Emp(?:eror|ress)$/.test(tokens[of - 1]!.text)) return text !== 'Japan';
    if (of !== first - 1) return false;
    if (this.typeAt(first - 2) !== 'person' || this.typeAt(first - 3) === 'person') return false;
    const before = first - 3 < sentence.firstToken ? '' : tokens[first - 3]!.text;
    return !startsWithCapital(before) && !ROYAL.has(before);
  }

  /** "US$5", "US $5 million": the name of a currency. */
  private isCurrency({ end, sentence }: NamePlace): boolean {
    return end < sentence.endToken && this.story.tokens[end]!.text.startsWith('$');
  }

  /** A "place" in a list of people ("Ada, Jordan and Kit") is one of the people. */
  private isGivenName({ first, end, sentence }: NamePlace): boolean {
    const { tokens } = this.story;
    if (first <= sentence.firstToken + 1 || end + 1 >= sentence.endToken) return false;
    if (!SEPARATORS.has(tokens[end]!.text) || !SEPARATORS.has(tokens[first - 1]!.text)) return false;
    const next = SEPARATORS.has(tokens[end + 1]!.text) ? end + 2 : end + 1;
    const before = SEPARATORS.has(tokens[first - 2]!.text) ? first - 3 : first - 2;
    if (next >= sentence.endToken || this.typeAt(next) !== 'person') return false;
    // "two nephews, Jordan and Kit Reed": what the list consists of, before its first name.
    return (
      before >= sentence.firstToken && (this.typeAt(before) === 'person' || /^\p{Ll}+s$/u.test(tokens[before]!.text))
    );
  }

  /** "King Harald II Airfield", "the Lund Olsen family": the person's name is part of a longer one. */
  private goesOnAsPerson({ end, sentence }: NamePlace): boolean {
    const next = this.story.tokens[end];
    if (next?.kind !== 'word' || end >= sentence.endToken || !next.spaced) return false;
    const type = this.typeAt(end);
    if (type !== null) return type === 'person' || type === 'facility';
    if (/^[IVX]+$/.test(next.text)) return true;
    // "Orr Stands Firm On Wall": in a headline the verb has a capital too.
    return this.joins(end, false) && !isTitleCase(this.story.tokens, sentence.firstToken, sentence.endToken);
  }
}

function hasSmallLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLower(text.charCodeAt(at))) return true;
  return false;
}

/** Whether all letters of the text are capitals. */
function isCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isUpper(text.charCodeAt(at))) return false;
  return true;
}
