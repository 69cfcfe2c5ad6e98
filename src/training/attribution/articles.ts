/** Training's room (node only, never bundled): articles with their attributions, over the engine's own tokens. */
import { contextOf, noFacts } from '../../engine/analyze';
import { UnitFacts } from '../../engine/annotators/attributions/unitFacts';
import { names as namesAnnotator } from '../../engine/annotators/names';
import { createKnowledge } from '../../engine/knowledge';
import type { NameMention, Story } from '../../engine/model';
import { Memo } from '../../engine/memo';
import type { Models } from '../../engine/tagger';
import { carry } from '../../engine/carriers';
import { readStory } from '../../engine/text';
import { readRows } from '../corpora';
import type { Tagging } from './tagging';
import { makePassage, type Lexicon, type Passage } from '../../engine/annotators/attributions/passage';
import type { TokenRange } from '../../engine/syntax/tokenRange';
import { finish } from '../../engine/work';

type Pair = readonly [number, number];

/** A row of `attribution/polnear-*`. */
export interface ArticleRow {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Pair[]; readonly cue: Pair[]; readonly content: Pair[] }[];
}

/** An attribution of the corpus inside one passage. */
export interface GoldAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** A text as the engine reads it, with the names that it marks. */
export interface NamedStory {
  readonly story: Story;
  readonly names: readonly NameMention[];
}

export interface GoldPassage {
  readonly passage: Passage;
  readonly gold: readonly GoldAttribution[];
}

export function readArticles(corpora: string, file: string): ArticleRow[] {
  return readRows<ArticleRow>(corpora, `attribution/${file}.jsonl.gz`);
}

/** The story of a text as the engine reads it, with the names that the engine marks. */
export function readNamedStory(text: string, models: Models): NamedStory {
  const memo = new Memo().begin();
  const story = finish(readStory(finish(carry(text, 'auto')), memo));
  const context = contextOf({ models, knowledge: createKnowledge([]), memo });
  return { story, names: finish(namesAnnotator.run(noFacts(story), context)) };
}

/** The passages of an article, each with the attributions whose cue (or else content) starts in it. */
export function goldPassages(
  row: ArticleRow,
  { story, names }: NamedStory,
  tagging: Tagging,
  lexicon: Lexicon,
): GoldPassage[] {
  const facts = finish(UnitFacts.of(story, names));
  return story.units.flatMap((unit, index) => {
    if (unit.firstToken === unit.endToken) return [];
    const { names: own, quotations } = facts.of(index);
    const forms = lexicon.forms.of(story.tokens, unit.firstToken, unit.endToken);
    const tags = tagging.tag(story, unit, forms);
    const passage = makePassage(story, unit, { forms, tags }, own, quotations, lexicon.cueWords);
    const gold = row.attributions.flatMap(({ source, cue, content }) => {
      const anchor = cue[0] ?? content[0] ?? source[0];
      if (anchor === undefined || anchor[0] < unit.start || anchor[0] >= unit.end) return [];
      const ranges = (pairs: readonly Pair[]): TokenRange[] => pairs.flatMap((pair) => rangeOf(passage, pair) ?? []);
      return [{ source: ranges(source), cue: ranges(cue), content: ranges(content) }];
    });
    return [{ passage, gold }];
  });
}

/** The tokens of the passage that a span of characters touches. */
function rangeOf(passage: Passage, [start, end]: Pair): TokenRange | null {
  const { tokens } = passage;
  let from = 0;
  while (from < tokens.length && tokens[from]!.end <= start) from++;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return to > from ? { from, to } : null;
}
