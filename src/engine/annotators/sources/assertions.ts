/**
 * The ledger's room: whether an attribution asserts anything. It does not where nothing was said ("have yet to say", "would ask"), in a
 * headline, where the person is addressed and does not speak ("a letter to leaders opposing the sale"), or where the words are what
 * somebody else is reported to have said.
 */
import { BE_FORMS, BRINGING_VERBS } from '../../english/auxiliaries';
import { UNSOURCED_VERBS } from '../../english/reportingVerbs';
import { type Attribution, type ParagraphKind, type SourcePhrase, type Span } from '../../model';
import { POSSESSIVE_ENDINGS } from '../../syntax/phraseName';
import type { StoryView } from '../../syntax/storyView';
import { ADDRESSING_VERBS, BEFORE_SAID_INFINITIVE, CHANTS, NOT_SAID } from './lexicon/statements';
import type { TokenRange } from '../../syntax/tokenRange';
import { isSetAsHeadline, isToldAsHeadline } from './headlineSentences';

/** A headline sums up what the body says with its sources. */
const HEADS: ReadonlySet<ParagraphKind> = new Set(['headline', 'heading']);

/** Before a phrase that comes before its verb, these make it somebody addressed or spoken about. */
const OBJECT_PREPOSITIONS = new Set(['to', 'with', 'against', 'about', 'toward', 'towards', 'on', 'across', 'via']);

const RELATIVE = new Set(['who', 'whose', 'that']);

/**
 * Whether the attribution states something that would have to rest on its source.
 * @param orMood counts what is only hoped or feared as well
 */
export function statesSomething(view: StoryView, attribution: Attribution, orMood = false): boolean {
  const { cue, cueLemma, paragraph, reason, source } = attribution;
  const isOfPaper = reason === 'seen-document';
  if (HEADS.has(view.story.paragraphs[paragraph]?.kind ?? 'body') || isSetAsHeadline(view, attribution)) return false;
  if (isToldAsHeadline(view, attribution)) return false;
  if (cue === null) return true;
  const unsourced =
    attribution.stance !== true &&
    // What a paper calls a thing stands in it.
    !isOfPaper &&
    cueLemma !== null &&
    UNSOURCED_VERBS.has(cueLemma) &&
    !isHeardFrom(view, attribution);
  if (unsourced && !(orMood && !CHANTS.has(cueLemma)) && !quotes(view, attribution)) return false;
  const range = view.range(cue);
  // "have never trusted him": a denied stance is still a stance.
  // "A survey that was never released shows", "growers we spoke to complained": the words before the verb are not its own.
  const isParted = isOfPaper || reason === 'interviewed';
  if (attribution.stance !== true && !isParted && isNotSaid(view, source, range) && !isArgued(view, attribution, range))
    return false;
  if (isSilence(view, range.to) || isTold(view, source, range)) return false;
  // "See also [sources say](https://…)": the words of a link that leads elsewhere.
  if (source !== null && view.story.text[source.start - 1] === '[' && isLabel(view, attribution)) return false;
  if (isSaidToSomebodyInStory(view, range) || isAsked(view, attribution)) return false;
  return source === null || !(isSpokenTo(view, source, range) || isKeptFrom(view, source, range));
}

/** "The meeting heard from a nurse that": whoever is heard says it. */
function isHeardFrom(view: StoryView, { cue, source }: Attribution): boolean {
  if (cue === null || source === null) return false;
  const { to } = view.range(cue);
  return view.word(to - 1) === 'from' && view.range(source).from === to;
}

/** "“They lied,” recalled a cook": words in quotation marks are stated whatever the verb, unless they are chanted or sung. */
function quotes(view: StoryView, { kind, cueLemma, contents, source }: Attribution): boolean {
  if (cueLemma === null || CHANTS.has(cueLemma)) return false;
  if (kind === 'direct') return true;
  // "One delegate called it “the worst speech of the year”"; "what critics call “the tax”" only repeats a name.
  if (kind !== 'mixed' || cueLemma !== 'call' || source === null) return false;
  if (view.word(view.range(source).from - 1) === 'what') return false;
  return contents.some((content) => quotedWords(view, content) >= VERDICT_WORDS);
}

/** The fewest quoted words that make a verdict more than a label. Set by hand. */
const VERDICT_WORDS = 2;

function quotedWords(view: StoryView, content: Span): number {
  const { from, to } = view.range(content);
  let words = 0;
  for (let token = from; token < to; token++)
    if (view.isWord(token) && view.quotationAt(view.story.tokens[token]!.start) >= 0) words += 1;
  return words;
}

/** Verbs whose passive subject is the hearer. */
const HEARER_PARTICIPLES = new Set(
  'told urged asked warned advised informed reminded ordered instructed reassured assured notified briefed charged accused expected required allowed forced invited encouraged'.split(
    ' ',
  ),
);

/** "Residents have been urged to stay at home", "they were told by her that": the subject hears it, and whoever is named after "by" says it. */
function isTold(view: StoryView, source: SourcePhrase | null, { from, to }: TokenRange): boolean {
  let be = false;
  for (let token = from; token < to; token++) {
    // "was asked by a caller why": whoever asks states nothing.
    if (be && HEARER_PARTICIPLES.has(view.word(token)))
      return source === null || view.range(source).from < to || view.word(token) === 'asked';
    be ||= BE_FORMS.has(view.word(token));
  }
  return false;
}

/** Words before a link that only introduce it. */
const POINTERS = new Set(['see', 'read', 'more', 'also', 'related', 'watch', 'here', 'further']);

function isLabel(view: StoryView, { contents, source }: Attribution): boolean {
  const before = source === null ? '' : view.word(view.range(source).from - 1);
  return contents.length === 0 || POINTERS.has(before);
}

const TELLING = new Set(['told', 'warned', 'advised', 'assured', 'reminded', 'tells', 'warns']);

const HEARERS = new Set(['him', 'her', 'them']);

/** "His wife had warned him", "a doctor told her to rest": said to somebody in the story, who is the source for it. */
function isSaidToSomebodyInStory(view: StoryView, { to }: TokenRange): boolean {
  if (view.word(to) === 'to') return HEARERS.has(view.word(to + 1));
  return TELLING.has(view.word(to - 1)) && HEARERS.has(view.word(to));
}

/** "What do researchers say?", "Will officials admit it?": what is asked is not stated. "Why do critics fear it?" takes it for stated. */
function isAsked(view: StoryView, { source, kind }: Attribution): boolean {
  if (source === null || kind === 'direct') return false;
  const sentence = view.sentence(view.tokenAt(source.start));
  if (sentence === undefined || view.word(sentence.endToken - 1) !== '?') return false;
  const { from } = view.range(source);
  const opens = OPENS_QUESTION.has(view.word(from)) ? from : from - 1;
  return OPENS_QUESTION.has(view.word(opens)) && view.word(opens - 1) !== 'why';
}

const OPENS_QUESTION = new Set([
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
  'should',
  'are',
  'is',
  'have',
  'has',
]);

/** "Some said nothing; most left." */
function isSilence(view: StoryView, after: number): boolean {
  return (view.word(after) === 'nothing' || view.word(after) === 'little') && !view.isWord(after + 1);
}

/** "have not said", "would say", "have yet to say", "are expected to announce"; but "went on to say", "the pier would close, according to". */
function isNotSaid(view: StoryView, source: SourcePhrase | null, { from, to }: TokenRange): boolean {
  for (let token = view.word(from) === 'according' ? from : from - 2; token < to; token++) {
    const word = view.word(token);
    if (NOT_SAID.has(word) && !isMonth(view, token)) return true;
    if (word !== 'to' || token < from - 1 || token >= to - 1) continue;
    if (!BEFORE_SAID_INFINITIVE.has(view.word(token - 1)) && !isBroughtToSay(view, source, token)) return true;
  }
  return false;
}

/** "in May officials said" */
function isMonth(view: StoryView, token: number): boolean {
  return view.word(token) === 'may' && view.isCapitalised(token) && !view.opensSentence(token);
}

/** "The vote has led some allies to worry": whatever leads people to say a thing, they say it. */
function isBroughtToSay(view: StoryView, source: SourcePhrase | null, infinitive: number): boolean {
  if (source === null) return false;
  const { from, to } = view.range(source);
  return to === infinitive && BRINGING_VERBS.has(view.word(from - 1));
}

const ARGUING = new Set(['argue', 'say', 'contend', 'claim', 'suggest', 'insist', 'maintain', 'object', 'counter']);

/** "Some would argue that the board was late": said of nobody in particular, "would argue" means that they do. */
function isArgued(view: StoryView, { source, cueLemma }: Attribution, { from, to }: TokenRange): boolean {
  if (source?.class !== 'indefinite' || cueLemma === null || !ARGUING.has(cueLemma)) return false;
  if (view.word(to - 2) !== 'would' || view.word(from - 1) === 'if') return false;
  const sentence = view.sentence(from);
  for (let token = sentence?.firstToken ?? from; token < from; token++) if (view.word(token) === 'if') return false;
  return true;
}

/** Whether the phrase before the verb is the object of another word: "told a woman who suggested", "to leaders opposing". */
function isSpokenTo(view: StoryView, source: SourcePhrase, cue: TokenRange): boolean {
  const range = view.range(source);
  return cue.from >= range.to && isAddressed(view, range, cue);
}

/** Whether the words before the phrase make it somebody addressed or spoken of, not somebody who speaks. */
export function isAddressed(view: StoryView, { from, to }: TokenRange, cue: TokenRange | null): boolean {
  const before = view.word(from - 1);
  // "forced ministers to concede"
  if (cue !== null && view.word(to) === 'to' && cue.from - to <= 1 && BRINGING_VERBS.has(before)) return false;
  if (ADDRESSING_VERBS.has(before)) return true;
  // "responded to media | reports that": whatever a noun of saying hangs on, they said it.
  if (cue !== null && cue.from === to && view.word(to) === 'reports' && view.word(to + 1) === 'that') return false;
  // "in response to some experts’ suggestion that": whose it is has made it.
  if (cue !== null && POSSESSIVE_ENDINGS.has(view.word(to))) return false;
  // "popular with fishermen, who say": the clause is theirs.
  const clause = view.word(to) === ',' ? to + 1 : to;
  if (!OBJECT_PREPOSITIONS.has(before) || RELATIVE.has(view.word(clause))) return false;
  // "With officials unsure of the count," opens a clause of its own.
  const opens = view.opensSentence(from - 1) || view.word(from - 2) === ',';
  return before !== 'with' || !opens;
}

/** How many words may come between a subject and its verb in "may not let them tell". Set by hand. */
const LONGEST_GAP = 6;

/** "Readers may not let editorials tell them": a negated verb stands between subject and cue. */
function isKeptFrom(view: StoryView, source: SourcePhrase, cue: TokenRange): boolean {
  const { to } = view.range(source);
  if (cue.from <= to || cue.from - to > LONGEST_GAP) return false;
  let found = false;
  for (let token = to; token < cue.from; token++) {
    if (!view.isWord(token) || RELATIVE.has(view.word(token))) return false;
    found ||= NOT_SAID.has(view.word(token)) && !isMonth(view, token);
  }
  return found;
}
