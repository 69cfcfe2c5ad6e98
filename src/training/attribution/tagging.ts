/**
 * Training's room (node only, never bundled): parts of speech from several hands, so that what they bring to attributions can
 * be compared.
 */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken } from 'wink-nlp';
import { PartsOfSpeech } from '../../engine/syntax/partsOfSpeech';
import { punctuationTag } from '../../engine/syntax/partsOfSpeech/closedClass';
import type { WordForm } from '../../engine/syntax/wordForms';
import type { Story, Token, Unit } from '../../engine/model';
import type { Weights } from '../../engine/tagger';

/** Whatever tags the tokens of a unit, in Penn's tags as the engine joins them. */
export interface Tagging {
  tag(story: Story, unit: Unit, forms: readonly WordForm[]): string[];
}

/** Who tags: the project's tagger, the two packages, the form of each word alone, or nobody. */
const ORIGINS = ['own', 'compromise', 'wink', 'form', 'none'] as const;

/**
 * The tagging of an origin.
 * @throws Error with a sentence for people where there is none of that name
 */
export function taggingBy(origin: string, weights: Weights | null): Tagging {
  if (origin === 'own') return new PartsOfSpeech(weights);
  if (origin === 'form') return new PartsOfSpeech(null);
  if (origin === 'none') return untagged;
  if (origin === 'compromise') return byText(compromiseTags);
  if (origin === 'wink') return byText(winkTags());
  throw new Error(`Parts of speech come from one of: ${ORIGINS.join(', ')}.`);
}

/** Every word the same, marks of punctuation by their sort. */
const untagged: Tagging = {
  tag: (story, unit) =>
    story.tokens
      .slice(unit.firstToken, unit.endToken)
      .map((token) => (isMark(token) ? punctuationTag(token.text) : 'NN')),
};

function isMark({ kind }: Token): boolean {
  return kind === 'punctuation' || kind === 'symbol';
}

/** A word of a package: where it starts in the text that it was given, and its tag as the engine joins them. */
type Tagged = readonly (readonly [start: number, tag: string])[];

/** Gives each token the tag of the package's word that starts at it or last before it. */
function byText(tagger: (text: string) => Tagged): Tagging {
  return {
    tag(story, unit) {
      const text = story.text.slice(unit.start, unit.end);
      const tagged = tagger(text);
      let word = 0;
      return story.tokens.slice(unit.firstToken, unit.endToken).map((token) => {
        if (isMark(token)) return punctuationTag(token.text);
        if (/^['’]s?$/i.test(token.text)) return 'POS';
        while (word + 1 < tagged.length && tagged[word + 1]![0] <= token.start - unit.start) word++;
        return tagged[word]?.[1] ?? 'NN';
      });
    },
  };
}

/** Compromise's tags, the narrower before the wider. */
const COMPROMISE: readonly (readonly [string, string])[] = [
  ['Possessive', 'PRP$'],
  ['Pronoun', 'PRP'],
  ['QuestionWord', 'W'],
  ['Modal', 'MD'],
  ['Copula', 'VBZ'],
  ['Gerund', 'VBG'],
  ['Participle', 'VBN'],
  ['PastTense', 'VBD'],
  ['Infinitive', 'VB'],
  ['PresentTense', 'VBZ'],
  ['Auxiliary', 'VBZ'],
  ['Verb', 'VB'],
  ['Determiner', 'DT'],
  ['Preposition', 'IN'],
  ['Conjunction', 'CC'],
  ['Value', 'CD'],
  ['ProperNoun', 'NNP'],
  ['Plural', 'NNS'],
  ['Noun', 'NN'],
  ['Adverb', 'RB'],
  ['Negative', 'RB'],
  ['Adjective', 'JJ'],
];

interface CompromiseTerm {
  readonly tags: readonly string[];
  readonly offset: { readonly start: number };
}

function compromiseTags(text: string): Tagged {
  const sentences = nlp(text).json({ offset: true, terms: { offset: true, tags: true } }) as unknown as {
    terms: CompromiseTerm[];
  }[];
  return sentences.flatMap(({ terms }) =>
    terms.map(({ tags, offset }): [number, string] => [
      offset.start,
      // A noun with "'s" is no pronoun that owns.
      COMPROMISE.find(
        ([name]) =>
          tags.includes(name) && !(name === 'Possessive' && tags.includes('Noun') && !tags.includes('Pronoun')),
      )?.[1] ?? 'NN',
    ]),
  );
}

/** The universal tags of wink-nlp; forms of verbs are told apart by their endings. */
const UNIVERSAL: Readonly<Record<string, string>> = {
  ADJ: 'JJ',
  ADP: 'IN',
  ADV: 'RB',
  AUX: 'VBZ',
  CCONJ: 'CC',
  DET: 'DT',
  INTJ: 'X',
  NOUN: 'NN',
  NUM: 'CD',
  PART: 'TO',
  PRON: 'PRP',
  PROPN: 'NNP',
  SCONJ: 'IN',
  X: 'X',
};

function winkTags(): (text: string) => Tagged {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const { its } = wink;
  return (text) => {
    const tagged: [number, string][] = [];
    let at = 0;
    wink
      .readDoc(text)
      .tokens()
      .each((token: ItemToken) => {
        const value = token.out();
        const start = text.indexOf(value, at);
        if (start < 0) return;
        at = start + value.length;
        tagged.push([start, universalTag(token.out(its.pos), value)]);
      });
    return tagged;
  };
}

function universalTag(tag: string, word: string): string {
  if (tag === 'VERB')
    return /ing$/i.test(word) ? 'VBG' : /(?:ed|aid|old)$/i.test(word) ? 'VBD' : /s$/i.test(word) ? 'VBZ' : 'VB';
  if (tag === 'NOUN' && /[^s]s$/i.test(word)) return 'NNS';
  if (tag === 'AUX' && /^(?:will|would|can|could|may|might|must|shall|should)$/i.test(word)) return 'MD';
  if (tag === 'PRON' && /^wh/i.test(word)) return 'W';
  return UNIVERSAL[tag] ?? 'NN';
}
