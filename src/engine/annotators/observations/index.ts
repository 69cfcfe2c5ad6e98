/**
 * The observations annotator: what the words of the copy show beside names, figures and statements. It states what is where and judges
 * nothing, so that checks need only facts and no text.
 */
import type {
  Age,
  Facts,
  HearsaySurroundings,
  HedgedDeed,
  HouseSpellingPlace,
  Identities,
  Observations,
  ParagraphKind,
  Span,
  Story,
  TextSpan,
  Token,
  Toll,
  WordBeside,
} from '../../model';
import type { HouseSpellingList } from '../../houseStyle';
import { isQuoted, lastStartingBy, tokenIndexFrom, tokensIn } from '../../text/places';
import type { Work } from '../../work';
import type { Annotator } from '../annotator';
import { AcronymForms } from './acronymForms';
import { agesIn } from './ages';
import { AroundHearsay } from './hearsaySurroundings';
import { hedgedDeedsIn } from './hedgedDeeds';
import { houseSpellingsIn } from './houseSpellings';
import { hasNarrator, instructionsIn } from './instructions';
import { OPINION_WORDS } from './opinionWords';
import { NO_WORDS, soughtWordsIn, type SoughtWords } from './soughtWords';
import { isSpeechWord } from './speechWords';
import { storyHead } from './storyHead';
import { causes, superlatives } from '../../text/superlatives';
import { tollsOf } from './tolls';

export const observations: Annotator<'observations'> = {
  name: 'observations',
  requires: ['story', 'identities'],
  assigns: 'observations',
  *run({ story, identities }) {
    return new Observer(story, identities, yield* soughtWordsIn(story.tokens));
  },
};

/** The observations of a story before any of its words have been looked at. */
export function nothingObserved({ story, identities }: Pick<Facts, 'story' | 'identities'>): Observations {
  return new Observer(story, identities, NO_WORDS);
}

/** The fewest words in quotation marks that count as speech; fewer are as often a title, a term or irony. Set by hand. */
const LEAST_SPOKEN = 6;

class Observer implements Observations {
  readonly acronyms: AcronymForms;

  constructor(
    private readonly story: Story,
    private readonly identities: Identities,
    private readonly words: SoughtWords,
  ) {
    this.acronyms = new AcronymForms(story, words.byCapital);
  }

  get head(): TextSpan | null {
    return storyHead(this.story);
  }

  ages(): Work<readonly Age[]> {
    return agesIn(this.story, this.identities, this.words);
  }

  tolls(kind: ParagraphKind): readonly Toll[] {
    return tollsOf(this.story, kind);
  }

  hedgedDeeds(): Iterable<HedgedDeed | undefined> {
    return hedgedDeedsIn(this.story, this.identities.mentions, this.words.hedges);
  }

  superlatives(): readonly TextSpan[] {
    return superlatives(this.story);
  }

  causes(): readonly TextSpan[] {
    return causes(this.story);
  }

  houseSpellings(list: HouseSpellingList): Iterable<HouseSpellingPlace | undefined> {
    return houseSpellingsIn(this.story, list);
  }

  instructions(): { readonly sentences: number; readonly told: number } {
    return instructionsIn(this.story);
  }

  hasNarrator(): boolean {
    return hasNarrator(this.story);
  }

  before({ start }: Span): WordBeside | null {
    return this.at(tokenIndexFrom(this.story, start) - 1);
  }

  after({ end }: Span): WordBeside | null {
    return this.at(tokenIndexFrom(this.story, end));
  }

  hasSpeech(stretch: Span, outside?: 'outside quotations'): boolean {
    return tokensIn(this.story, stretch).some(
      (token) => isSpeechWord(token.text) && (outside === undefined || !isQuoted(this.story, token)),
    );
  }

  isWholeSentence({ text, inner }: { readonly text: string; readonly inner: Span }): boolean {
    if (!/[.!?,…][”"’']?$/u.test(text.replace(/[”"]$/u, ''))) return false;
    const words = tokensIn(this.story, inner).filter(({ kind }) => kind === 'word');
    if (words.length < LEAST_SPOKEN || !/^\p{Lu}/u.test(words[0]!.text)) return false;
    const capitals = words.filter(({ text: word }) => /^\p{Lu}/u.test(word)).length;
    return capitals <= words.length / 2;
  }

  opinionIn({ start, end }: Span): TextSpan | null {
    const { tokens } = this.story;
    for (let at = lastStartingBy(tokens, start - 1) + 1; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      if (token.start >= end) return null;
      if (OPINION_WORDS.has(token.text.toLowerCase())) return spanOf(token);
    }
    return null;
  }

  aroundHearsay(place: TextSpan): HearsaySurroundings {
    return new AroundHearsay(this.story, place);
  }

  private at(index: number): WordBeside | null {
    const token = this.story.tokens[index];
    return token === undefined ? null : { ...spanOf(token), isMark: token.kind === 'punctuation' };
  }
}

function spanOf({ start, end, text }: Token): TextSpan {
  return { start, end, text };
}
