/**
 * Syntax: people named only after an unnamed mention: "Attorneys said … One of the attorneys, Carla Weiss, said", "A fisherman said … Mr.
 * Odell, 54, …". How far each form may reach was set by hand on development articles.
 */
import { COMMON_SAYING } from '../english/reportingVerbs';
import type { Mention, Span } from '../model';
import { nounLemma } from './lemma';
import { INSIDE_NOUNS, SPOKESPERSON_NOUNS } from '../english/people';
import { isHypernymOf } from '../english/hypernyms';
import { wordSet } from '../english/wordSet';
import type { StoryView } from './storyView';
import { isOfUnnamedBody } from './phraseClass';
import { DEFINITE_DETERMINERS } from '../english/closedClasses';
import type { NounPhrase } from './nounPhrase';
import { REACH, personAt } from './naming';

/** Sentences at the head of a story whose unnamed person is often named in the next: "A former mayor says … Lee Brandt, mayor till". Set by hand. */
const LEAD = 3;

/** Titles of people who speak for an organization. */
const VOICE_TITLES = wordSet(`communications press media`, SPOKESPERSON_NOUNS);

/**
 * The person whom one of the next sentences names with the title that the phrase has: "A former mayor says … Lee Brandt, mayor
 * till", "A deputy minister warned … Deputy Minister Arun Sethi said", "A spokeswoman … Spokeswoman Lea Hart". In the lead only;
 * a spokesperson in any sentence, but then the next one names her.
 */
export function namedAfterLead(view: StoryView, phrase: NounPhrase): Mention | null {
  const sentences = view.story.sentences;
  const here = view.sentenceIndex(phrase.head);
  const speaksFor = SPOKESPERSON_NOUNS.has(phrase.lemma);
  const isTold = phrase.determiner === 'definite' && !isOfUnnamedBody(view, phrase);
  if (here < 0 || phrase.plural || (isTold && !speaksFor)) return null;
  const lead = LEAD + Math.max(0, firstOfBody(view));
  if (here >= lead && !speaksFor) return null;
  const bare = namedBarely(view, here, LEAD_NOUNS.has(phrase.lemma));
  if (bare !== null && !speaksFor) return bare;
  const last = sentences[Math.min(sentences.length - 1, here + (here < lead ? LEAD : 1))]!;
  const first = view.story.tokens[sentences[here]!.endToken];
  if (first === undefined) return null;
  for (let at = view.mentionAt(first.start); at < view.mentions.length && view.mentions[at]!.start < last.end; at++) {
    const mention = view.mentions[at]!;
    if (mention.type !== 'person' || view.quotationAt(mention.start) >= 0) continue;
    const title = titleWords(view, mention);
    const opens = here <= firstOfBody(view) + 1 && !EVERYBODYS.has(phrase.lemma);
    const same = speaksFor
      ? title.some((word) => VOICE_TITLES.has(word)) && !isOfAnotherBody(view, phrase, mention)
      : hasTitleOf(phrase, title) || (opens && isCalledSo(phrase, title));
    if (same || tellsOfFormerPost(view, phrase, mention)) return mention;
  }
  return null;
}

/** "A Norbrew spokesman … Lea Hart, the palace press secretary": each speaks for a body of its own. */
function isOfAnotherBody(view: StoryView, { range }: NounPhrase, mention: Mention): boolean {
  const bodies = (span: Span): Mention[] => view.mentionsIn(span).filter(({ type }) => type !== 'person');
  const own = bodies(view.span(range));
  const after = view.range(mention).to;
  if (own.length === 0 || view.word(after) !== ',') return false;
  const other = bodies(view.span({ from: after + 1, to: after + LONGEST_APPOSITION }));
  return other.length > 0 && !other.some(({ text }) => own.some((one) => one.text === text));
}

/**
 * "A political expert says … Robert Inle also says": a full name that opens the next sentence without a description is the person whom the
 * lead described.
 */
function namedBarely(view: StoryView, here: number, isLeadNoun: boolean): Mention | null {
  const next = view.story.sentences[here + 1];
  if (next === undefined || here > firstOfBody(view) || view.quotationAt(next.start) >= 0) return null;
  const first = view.story.tokens[next.firstToken]!;
  // A title before the name would be its description: then the name does not open the sentence.
  const mention = view.mentionsIn(first).find(({ type }) => type === 'person');
  if (mention === undefined) return null;
  const { from, to } = view.range(mention);
  if (to - from < 2) return null;
  const verb = isLeadNoun ? afterApposition(view, to, next.endToken) : to;
  return SAYS.has(view.word(view.word(verb) === 'also' ? verb + 1 : verb)) ? mention : null;
}

/** Nouns of leads that the apposition of the next sentence fills in: "A party heavyweight has said … Tam Orr, the city's delegate, said". */
const LEAD_NOUNS = wordSet(`
  activist businessman businesswoman celebrity councillor heavyweight lawmaker leader legislator member mother father politician
  pensioner player politician star survivor tycoon veteran victim widow widower
`);

/** Tokens of "the city's sole delegate to the national council, on Tuesday". Set by hand. */
const APPOSITION_REACH = 24;

/** Where the sentence goes on after ", the city's delegate to the council, on Tuesday"; the position itself where no comma stands. */
function afterApposition(view: StoryView, position: number, end: number): number {
  if (view.word(position) !== ',') return position;
  let token = position + 1;
  while (token < Math.min(end, position + APPOSITION_REACH) && view.word(token) !== ',') token++;
  if (view.word(token) !== ',') return position;
  if (view.word(token + 1) !== 'on') return token + 1;
  return token + 3;
}

const SAYS = wordSet('adds warned argued', COMMON_SAYING);

/** Nouns of which a story may have many: a second one need not be the same person. */
const EVERYBODYS = wordSet(`
  official source person man woman aide adviser advisor worker employee resident witness officer student voter teacher supporter
  minister diplomat analyst expert economist neighbour neighbor volunteer fan parent victim
`);

/** Index of the first sentence of running text; an address before it does not count. */
function firstOfBody(view: StoryView): number {
  const { sentences, paragraphs, tokens } = view.story;
  return sentences.findIndex(
    ({ paragraph, firstToken, endToken }) =>
      paragraphs[paragraph]?.kind === 'body' &&
      !(endToken - firstToken <= 2 && /^https?:/i.test(tokens[firstToken]!.text)),
  );
}

/** "A lawmaker has called for a ban … Nils Aro, a congressman, said": the lead says what he is, the next sentences who he is. */
function isCalledSo({ lemma }: NounPhrase, title: readonly string[]): boolean {
  return title.some((word) => word === lemma || (INSIDE_NOUNS.has(lemma) && isHypernymOf(lemma, word)));
}

/** The words of the title before a name, or of the apposition after it, nouns in the singular. */
function titleWords(view: StoryView, mention: Mention): string[] {
  const words = mention.role === undefined ? [] : mention.role.text.toLowerCase().split(/[^\p{L}-]+/u);
  for (let token = view.range(mention).from - 1; view.isCapitalised(token); token--) words.push(view.word(token));
  const after = view.range(mention).to;
  if (view.word(after) === ',') {
    for (let token = after + 1; token < after + LONGEST_APPOSITION && view.isWord(token); token++)
      words.push(nounLemma(view.word(token)));
  }
  return words;
}

/**
 * Only where the noun fits few people: "a minister" and the prime minister of the next sentence are two people, "a deputy minister" and
 * Deputy Minister Sethi are one, as are "a former mayor" and "Lee Brandt, mayor till 1998".
 */
function hasTitleOf({ lemma, modifiers }: NounPhrase, title: readonly string[]): boolean {
  if (!title.includes(lemma)) return false;
  return modifiers.includes('former') || modifiers.some((word) => RANKS.has(word) && title.includes(word));
}

/** Ranks that turn a noun into an office. */
const RANKS = new Set([
  'deputy',
  'vice',
  'assistant',
  'associate',
  'junior',
  'chief',
  'acting',
  'interim',
  'regional',
  'district',
]);

/** "A former chairman says … said Don Vale, who led the board until 1997": the name that a relative clause in the past describes. */
function tellsOfFormerPost(view: StoryView, { modifiers }: NounPhrase, mention: Mention): boolean {
  const after = view.range(mention).to;
  if (!modifiers.includes('former') || view.word(after) !== ',' || view.word(after + 1) !== 'who') return false;
  return /(?:ed|was|led|ran|held)$/.test(view.word(after + 2));
}

/** One of several whom the next sentence names: "Attorneys for the widow said … One of the attorneys, Carla Weiss, said". */
export function oneNamedLater(view: StoryView, phrase: NounPhrase): Mention | null {
  const next = view.story.sentences[view.sentenceIndex(phrase.head) + 1];
  if (next === undefined || !phrase.plural) return null;
  for (let token = next.firstToken; token < next.endToken; token++) {
    if (view.word(token) !== 'one' || view.word(token + 1) !== 'of') continue;
    for (let noun = token + 2; noun < Math.min(token + PARTITIVE_REACH, next.endToken - 1); noun++) {
      if (nounLemma(view.word(noun)) !== phrase.lemma) continue;
      const named = personAt(view, noun + 1, ',');
      if (named !== null) return named;
    }
  }
  return null;
}

/** The most words read of an apposition after a name, and between "one of" and its noun. Set by hand. */
const LONGEST_APPOSITION = 9;
const PARTITIVE_REACH = 8;
/** How many words after "the" its noun may come: "the 60-year-old baker". Set by hand. */
const NOUN_REACH = 3;

/** How many sentences on "the members, Jane Orr and Paul Dace" may name people introduced without names. Set by hand. */
const ALL_REACH = 8;

/** The first of several people whom a later sentence names: "two members called … said the members, Councillors Jane Orr and Paul Dace". */
export function allNamedLater(view: StoryView, phrase: NounPhrase): Mention | null {
  if (!phrase.plural) return null;
  const sentences = view.story.sentences;
  const here = view.sentenceIndex(phrase.head);
  for (let index = here; index >= 0 && index < Math.min(sentences.length, here + ALL_REACH); index++) {
    const { firstToken, endToken } = sentences[index]!;
    for (let token = Math.max(firstToken, phrase.range.to); token < endToken; token++) {
      if (view.word(token) !== 'the') continue;
      for (let noun = token + 1; noun <= token + NOUN_REACH; noun++) {
        if (nounLemma(view.word(noun)) !== phrase.lemma) continue;
        // A plural title may stand before the names: "the members, Councillors Jane Orr".
        const named = personAt(view, noun + 1, ',') ?? titledPersonAt(view, noun + 1);
        if (named !== null) return named;
        break;
      }
    }
  }
  return null;
}

/** The person after a comma and one word with a capital. */
function titledPersonAt(view: StoryView, comma: number): Mention | null {
  const name = view.story.tokens[comma + 2];
  if (view.word(comma) !== ',' || name === undefined || !view.isCapitalised(comma + 1)) return null;
  return view.mentionsIn(name).find(({ type }) => type === 'person') ?? null;
}

/** The person that a later sentence names: "a baker said. The baker, Ottilie Kranz, sells 40 loaves a day." */
export function namedLater(view: StoryView, phrase: NounPhrase): Mention | null {
  if (phrase.plural) return null;
  const sentences = view.story.sentences;
  const here = view.sentenceIndex(phrase.head);
  if (here < 0) return null;
  for (let index = here; index < Math.min(sentences.length, here + REACH + 1); index++) {
    const { firstToken, endToken } = sentences[index]!;
    for (let token = Math.max(firstToken, phrase.range.to); token < endToken; token++) {
      if (!DEFINITE_DETERMINERS.has(view.word(token))) continue;
      // "the 60-year-old baker, Ottilie Kranz": up to two words between.
      for (let noun = token + 1; noun <= token + NOUN_REACH; noun++) {
        if (nounLemma(view.word(noun)) !== phrase.lemma) continue;
        const named = personAt(view, noun + 1, ',');
        if (named !== null) return named;
        break;
      }
    }
  }
  return null;
}
