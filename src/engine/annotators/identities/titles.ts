/** The identities' room: the title beside a name ("US Secretary of State", "an undersecretary of state"), outside its span. */
import { wordSet } from '../../english/wordSet';
import { ARTICLES_AND_POSSESSIVES, ROLE_LINKS, SUBJECT_PRONOUNS } from '../../english/closedClasses';
import { CALENDAR_WORDS_BUT_MAY } from '../../english/calendar';
import { nounLemma } from '../../syntax/lemma';
import { isPersonNoun } from '../../syntax/personNoun';
import { textSpan, type Story, type TextSpan } from '../../model';
import { startsWithCapital } from '../../text/characters';

/** Short titles that copy sets before a name. */
const HONORIFICS = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady baroness baron rev fr sheikh sheik shaykh imam ayatollah mullah haji gen lt col maj capt sgt cpl pvt adm cmdr brig cmdt gov sen rep pres hon judge justice king queen prince princess pope emperor empress sultan emir amir shah tsar saint st father brother sister rabbi cardinal archbishop bishop pastor'.split(
    ' ',
  ),
);

/** Titles that are no noun for a person by themselves, or that the lists of people leave out. */
const TITLES = new Set(
  'president minister premier chancellor secretary undersecretary senator governor mayor ambassador envoy general colonel major captain lieutenant commander admiral marshal sergeant chairman chairwoman chairperson chair chief head director ceo cfo coo leader speaker deputy representative commissioner coordinator congressman congresswoman councilman councilwoman councillor prosecutor judge justice attorney detective sheriff professor doctor spokesman spokeswoman spokesperson candidate challenger nominee coach manager analyst economist author actor actress singer striker defender midfielder goalkeeper quarterback editor reporter correspondent founder co-founder owner president-elect president-designate taoiseach dictator strongman warlord'.split(
    ' ',
  ),
);

/** Words that stand inside a title, before or after its noun. */
const INSIDE = new Set(
  'prime vice foreign finance defense defence interior justice home trade health education energy interim acting former ex- then senior chief deputy assistant under first second third lady executive general high supreme opposition party national crown permanent special regional federal state republican democratic democrat conservative labour liberal independent presidential military army navy police attorney associate managing founding press legal policy political security human rights affairs'.split(
    ' ',
  ),
);

const LINKS = wordSet('-', ROLE_LINKS);

/** Where a description after the name ends. */
const ENDS = new Set(
  'who whom whose which that was is were are has had have said says told will would and but can could may might should must did does do when where while after before as at from with in on by to because if'.split(
    ' ',
  ),
);

const SPEAKS = wordSet('said says told');

/** Before the noun of a description these show that it is a clause: "he met the mayor", "praised the mayor", "and the mayor". */
const NOT_BEFORE_THE_NOUN = wordSet('a an the this these those and or', SUBJECT_PRONOUNS);
const ONE_OF = wordSet('one among');
/** After these an article goes on with the description: "one of the aides", "then the mayor", "now a judge". */
const BEFORE_ARTICLES = wordSet('of then now also once still');

/** The longest title looked for, in tokens. Set by hand. */
const LONGEST = 9;
/** How many words left of a word "of" still joins it to a title: "Secretary | of the Interior". Set by hand. */
const LINK_REACH = 3;

function isTitleNoun(word: string): boolean {
  const bare = plain(word);
  // A capitalised word that is a noun for a person by its ending only ("Sachs", "Potter") is a name.
  return TITLES.has(bare) || HONORIFICS.has(bare) || (word === word.toLowerCase() && isPersonNoun(bare));
}

/** What part of a title one word beside a name may be. */
interface WordKind {
  /** In small letters, without the stop of an abbreviation. */
  readonly plain: string;
  readonly isTitle: boolean;
  readonly isInside: boolean;
  readonly isLink: boolean;
  readonly isCapital: boolean;
}

/** Reads titles in one story; what it works out about a word is cached for the run. */
export class TitleReader {
  private readonly kinds = new Map<string, WordKind>();

  constructor(private readonly story: Story) {}

  /** A noun that is a title ("president", "spokesman"). */
  isTitleNoun(word: string): boolean {
    return this.kind(word).isTitle;
  }

  /** Whether the word may stand in a title: a title itself, or "Foreign", "Prime". */
  isTitleWord(word: string): boolean {
    const { isTitle, isInside } = this.kind(word);
    return isTitle || isInside;
  }

  /**
   * The title before the name whose first token is `first`, or after the comma that follows the name; null where there is none.
   * @param sentence tokens of its sentence: the first, and the one after the last
   * @param isTaken whether a token belongs to a name of a person (a title never reaches into one)
   */
  titleBeside(
    sentence: { readonly firstToken: number; readonly endToken: number },
    first: number,
    end: number,
    isTaken: (token: number) => boolean,
  ): TextSpan | null {
    return this.before(sentence.firstToken, first, isTaken) ?? this.after(sentence.endToken, end, isTaken);
  }

  private before(limit: number, first: number, isTaken: (token: number) => boolean): TextSpan | null {
    const { tokens, text } = this.story;
    let start = -1;
    let hasTitle = false;
    for (let at = first - 1; at >= Math.max(limit, first - LONGEST); at--) {
      const token = tokens[at]!;
      if (token.kind === 'punctuation' || isTaken(at)) break;
      const { plain: word, isTitle, isInside, isLink, isCapital } = this.kind(token.text);
      if (isTitle) {
        hasTitle = true;
        start = at;
      } else if (CALENDAR_WORDS_BUT_MAY.has(word)) {
        break;
      } else if (isInside || (isCapital && !isLink && !(at === limit && OPENERS.has(word)))) {
        // The parts of a title stand left of its noun, or right of it after "of".
        if (hasTitle || at === first - 1 || this.linked(at, limit)) start = at;
        else break;
      } else if (!isLink || at === first - 1 || (hasTitle && word === 'and')) {
        // An "and" before the whole title joins somebody else to it ("the senator and President X").
        break;
      }
    }
    if (!hasTitle || start < 0) return null;
    while (start < first && this.kind(tokens[start]!.text).isLink) start++;
    return textSpan(text, tokens[start]!.start, tokens[first - 1]!.end);
  }

  /** Whether a link word stands close on the left, with a title to come before it ("Secretary of State"). */
  private linked(at: number, limit: number): boolean {
    for (let left = at - 1; left >= Math.max(limit, at - LINK_REACH); left--) {
      if (this.kind(this.story.tokens[left]!.text).isLink) return true;
    }
    return false;
  }

  /** "Maria Otero, an undersecretary of state": the description after a comma, up to the next mark or clause. */
  private after(limit: number, end: number, isTaken: (token: number) => boolean): TextSpan | null {
    const { tokens, text } = this.story;
    if (end + 1 >= limit || tokens[end]!.text !== ',') return null;
    let start = end + 1;
    if (ARTICLES_AND_POSSESSIVES.has(this.kind(tokens[start]!.text).plain)) start++;
    let last = -1;
    let hasTitle = false;
    let isLinked = false;
    const isOneOf = ONE_OF.has(this.kind(tokens[start]!.text).plain);
    for (let at = start; at < Math.min(limit, start + LONGEST); at++) {
      const token = tokens[at]!;
      const { plain: word, isTitle, isLink } = this.kind(token.text);
      if (isTaken(at)) {
        // "With Tom Weil, President Orr chose": the title is that of whoever comes after it. "Weil, an aide to President Orr" has one.
        if (!isLinked) {
          if (!this.isOwner(at, isTaken)) return null;
          // "President Orr’s deputy": the title before the name is not the one that is looked for.
          hasTitle = false;
        }
        last = at;
        continue;
      }
      const before = this.kind(tokens[at - 1]!.text).plain;
      if (!hasTitle && NOT_BEFORE_THE_NOUN.has(word) && !BEFORE_ARTICLES.has(before)) return null;
      // "They have signed Tom Weil, the coach said": whoever says it is not the one before the comma.
      if (SPEAKS.has(word) && this.kind(tokens[end + 1]!.text).plain === 'the') return null;
      if (token.kind === 'punctuation' || ENDS.has(word)) break;
      // "They chose Tom Weil, aides said": a description of one person has a noun in the singular, or "one of".
      if (isTitle && (nounLemma(word) === word || isOneOf)) hasTitle = true;
      else if (!hasTitle && token.kind !== 'word') break;
      if (!isLink) last = at;
      else if (hasTitle) isLinked = true;
    }
    return hasTitle && last >= start ? textSpan(text, tokens[start]!.start, tokens[last]!.end) : null;
  }

  /** "Orr’s deputy": whether the name goes on to own something. */
  private isOwner(name: number, isTaken: (token: number) => boolean): boolean {
    let end = name;
    while (isTaken(end)) end++;
    return /^['’]s?$/.test(this.story.tokens[end]?.text ?? '');
  }

  private kind(word: string): WordKind {
    let kind = this.kinds.get(word);
    if (kind === undefined) {
      const bare = plain(word);
      kind = {
        plain: bare,
        isTitle: isTitleNoun(word),
        isInside: INSIDE.has(bare),
        isLink: LINKS.has(bare),
        isCapital: startsWithCapital(word),
      };
      this.kinds.set(word, kind);
    }
    return kind;
  }
}

/** Words that open a sentence with a capital and are no part of a title. */
const OPENERS = new Set(
  'the a an but and or so yet if when while as after before since on in at by for from to with of this that these those his her its their our my your then now he she it they we i you last next both one two some many also still even though although because until during'.split(
    ' ',
  ),
);

function plain(word: string): string {
  return (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
}
