/**
 * Syntax: names that the copy gives to an unnamed phrase right beside it: in apposition, in brackets, by "called". Those that come
 * later are in `namedLater`.
 */
import type { Mention } from '../model';
import type { StoryView } from './storyView';
import type { TokenRange } from './tokenRange';

/** How many sentences on a name is looked for. Set by hand. */
export const REACH = 3;

/**
 * The person named beside the phrase: "A spokesman for the port, Olaf Brun," or "Olaf Brun, a spokesman for the
 * ministry, said". The second only where the name opens its sentence: in "… met Yousfi, an aide said" it is no apposition.
 */
export function namedBeside(view: StoryView, range: TokenRange): Mention | null {
  const after =
    personAt(view, range.to, ',') ??
    personAt(view, range.to, '(') ??
    personAt(view, range.to, '—') ??
    calledBy(view, range) ??
    nameIs(view, range);
  if (after !== null && nameIs(view, range) === after) return after;
  if (after !== null && isCalled(view, range, after)) return after;
  if (after !== null) {
    const next = view.range(after).to;
    if (!view.isWord(next) || /(?:ed|said|says)$/.test(view.word(next))) return after;
  }
  if (view.word(range.from - 1) === '—' && view.word(range.to) === '—') return nameBefore(view, range.from - 1);
  if (view.word(range.from - 1) !== ',') return null;
  // "…, and John Bentel, a clerk who told them": after a clause of its own it describes the name before it.
  const closed = view.word(range.to) === ',';
  const listed = view.word(range.to) === 'who' && isListed(view, range.from - 1);
  if (!closed && !listed && !hasBracketAfterName(view, range.from - 1)) return null;
  for (const mention of namesEndingAt(view, range.from - 1)) {
    if (mention.type !== 'person') continue;
    const opening = mention.role ?? mention;
    if (
      !closed ||
      hasBracketAfterName(view, range.from - 1) ||
      view.opensSentence(view.tokenAt(Math.min(opening.start, mention.start)))
    )
      return mention;
  }
  return null;
}

/** "Jason Sims — a teacher from Tarn — says": the person named right before the dash. */
function nameBefore(view: StoryView, dash: number): Mention | null {
  const before = view.story.tokens[dash - 1];
  if (before === undefined) return null;
  return view.mentionsIn(before).find(({ type }) => type === 'person') ?? null;
}

function isCalled(view: StoryView, range: TokenRange, mention: Mention): boolean {
  return calledBy(view, range) === mention;
}

/** Words after which the name is somebody else's: "a clerk said a man named". */
const ENDS_NAMING = new Set([',', 'who', 'a', 'an', 'that', 'said', 'says', 'told', 'was', 'is', 'had', 'has']);

/** The most words between a noun and the name that it is given: "a young man in his thirties from Talkha named". Set by hand. */
const NAMING_REACH = 8;

/** "A young man from Talkha named “Nasser Fakih”": the name that the phrase itself, or the words right after it, give. */
function calledBy(view: StoryView, { from, to }: TokenRange): Mention | null {
  const end = view.sentence(from)?.endToken ?? to;
  for (let token = from + 1; token + 1 < Math.min(end, to + NAMING_REACH); token++) {
    if (token >= to && ENDS_NAMING.has(view.word(token))) return null;
    if (view.word(token) !== 'named' && view.word(token) !== 'called') continue;
    const first = view.isWord(token + 1) ? token + 1 : token + 2;
    const next = view.story.tokens[first];
    return next === undefined ? null : (view.mentionsIn(next).find(({ type }) => type === 'person') ?? null);
  }
  return null;
}

/** "A farmer, whose name is Olaf Brun,": the name that a clause after the phrase gives. */
function nameIs(view: StoryView, { to }: TokenRange): Mention | null {
  const whose = view.word(to) === ',' ? to + 1 : to;
  if (view.word(whose) !== 'whose') return null;
  const noun = view.word(whose + 1) === 'full' ? whose + 2 : whose + 1;
  const name = view.story.tokens[noun + 2];
  if (view.word(noun) !== 'name' || !/^(?:is|was)$/.test(view.word(noun + 1)) || name === undefined) return null;
  return view.mentionsIn(name).find(({ type, start }) => type === 'person' && start === name.start) ?? null;
}

/** The names that end right before the comma, or before the brackets in front of it: "Sen. Ruth Ames (R-Tarn), a". */
function namesEndingAt(view: StoryView, comma: number): readonly Mention[] {
  const end = hasBracketAfterName(view, comma) ? openingBracket(view, comma - 1) : comma;
  const { start } = view.story.tokens[end]!;
  // A space may stand between the name and its bracket.
  return view.mentionsIn({ start: view.story.tokens[end - 1]?.start ?? start - 1, end: start });
}

/** Tokens of a party and a district in brackets. Set by hand. */
const LONGEST_BRACKET = 8;

function openingBracket(view: StoryView, closing: number): number {
  for (let token = closing; token > Math.max(0, closing - LONGEST_BRACKET); token--)
    if (view.word(token) === '(') return token;
  return -1;
}

/** "Sen. Ruth Ames (R-Tarn), a supporter of the bill told": what follows can only describe the name. */
function hasBracketAfterName(view: StoryView, comma: number): boolean {
  const open = view.word(comma - 1) === ')' ? openingBracket(view, comma - 1) : -1;
  if (open < 1) return false;
  return view.mentionsIn(view.story.tokens[open - 1]!).length > 0;
}

/** How many words before a comma "and" or "including" makes a list of the names there. Set by hand. */
const LIST_REACH = 6;

/** Whether the name before the comma stands in a list: after "and", a semicolon, a colon or "including". */
function isListed(view: StoryView, comma: number): boolean {
  const first = view.sentence(comma)?.firstToken ?? comma;
  for (let token = comma - 1; token > first && comma - token <= LIST_REACH; token--) {
    if (LISTS.has(view.word(token))) return true;
  }
  return false;
}

const LISTS = new Set([';', ':', 'and', 'including', 'namely']);

/** The person whose mention (or whose title) starts right after the mark at `token`. */
export function personAt(view: StoryView, token: number, mark: string): Mention | null {
  if (view.word(token) !== mark) return null;
  const next = view.story.tokens[token + 1];
  if (next === undefined) return null;
  for (let at = view.mentionAt(next.start); at < view.mentions.length; at++) {
    const mention = view.mentions[at]!;
    const { start, role, type } = mention;
    if (type === 'person' && Math.min(start, role?.start ?? start) === next.start) return mention;
    if (start > next.start) return null;
  }
  return null;
}
