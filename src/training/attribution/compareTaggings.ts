/**
 * Training's room (node only, never bundled): what parts of speech bring to attributions, and from where. Each tagging is
 * trained with and read with, all else the same.
 */
import type { Attribution } from '../../engine';
import { CUE_TABLE, CueWords } from '../../engine/annotators/attributions/cueWords';
import { Extractor } from '../../engine/annotators/attributions/learnt/extractor';
import { readPassage } from '../../engine/annotators/attributions/reading';
import { WordForms } from '../../engine/syntax/wordForms';
import { readWeights, type Models } from '../../engine/tagger';
import { markdownTable, writeFigures } from '../figuresBlock';
import { goldPassages, readNamedStory, type ArticleRow, type NamedStory } from './articles';
import { learn } from './learn';
import { measureArticles, measureLabelled, ROLES, type Count, type Reader, type Role } from './measure';
import { taggingBy, type Tagging } from './tagging';

const ROWS: readonly (readonly [title: string, origin: string])[] = [
  ['none: every word the same', 'none'],
  ['by the form of each word', 'form'],
  ['compromise', 'compromise'],
  ['wink-nlp', 'wink'],
  ["the project's own", 'own'],
];

/** Fewer trainings than for the shipped weights: what is compared are the lines with each other. */
const LEARNING = { epochs: 5, trainings: 1, progress: () => undefined };

/** Trains and measures with each tagging; prints the table and writes it into the model card. */
export function compareTaggings(
  corpora: string,
  articles: readonly { readonly row: ArticleRow; readonly named: NamedStory }[],
  models: Models,
): void {
  const stories = new Map<string, NamedStory>();
  const lines = ROWS.map(([title, origin]) => {
    const forms = new WordForms(models.wordClasses);
    const tagging = taggingBy(origin, models.partsOfSpeech);
    const { cues, args } = learn(articles, tagging, forms, LEARNING);
    const cueWeights = readWeights(cues);
    const lexicon = { forms, cueWords: new CueWords(cueWeights.tables.get(CUE_TABLE)) };
    const extractor = new Extractor(cueWeights, readWeights(args), lexicon.cueWords);
    const read: Reader = (text) => {
      const named = stories.get(text) ?? readNamedStory(text, models);
      stories.set(text, named);
      return attributionsOf(text, named, tagging, lexicon, extractor);
    };
    const labelled = measureLabelled(read, corpora, 'cofenet-dev');
    const { exact } = measureArticles(read, corpora, 'polnear-dev');
    const line = [title, ...figures(labelled), ...figures(exact)];
    console.log(line.join(' | '));
    return line;
  });
  const table = markdownTable(
    ['parts of speech', ...['cofenet-dev', 'polnear-dev'].flatMap((file) => ROLES.map((role) => `${file}, ${role}`))],
    lines,
  );
  console.log(table);
  writeFigures('src/models/MODEL_CARD.md', 'attribution-parts-of-speech', table);
}

function figures(counts: Readonly<Record<Role, Count>>): string[] {
  return ROLES.map((role) => (100 * counts[role].f1).toFixed(1));
}

function attributionsOf(
  text: string,
  named: NamedStory,
  tagging: Tagging,
  lexicon: { readonly forms: WordForms; readonly cueWords: CueWords },
  extractor: Extractor,
): Attribution[] {
  const { paragraphs, units } = named.story;
  return goldPassages({ doc: '', text, attributions: [] }, named, tagging, lexicon).flatMap(({ passage }) => {
    const { paragraph } = units.find(({ firstToken }) => firstToken === passage.first)!;
    const headline = paragraphs[paragraph]!.kind === 'headline';
    return readPassage(passage, headline, { paragraph, cueVerbs: new Set(), sourceNouns: new Set() }, extractor);
  });
}
