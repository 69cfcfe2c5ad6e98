/**
 * Training's room (node only, never bundled): `npm run eval -- sourcing --sample=50 --seed=N [--part=held-out]`. Draws questions and
 * silences from annotated articles, to be read by hand: where the engine asks, and where somebody without a name speaks and it does
 * not, each with its cause and with what the reader marked there. Nothing is changed because of what is read on an untuned part.
 */
import { isAssertive, type Analysis, type Engine, type SourceClass, type TextSpan } from '../../engine';
import { seededRandom, shuffle } from '../random';
import { BASE_RULES } from './gold';
import { readRealArticles, type Part, type Place, type RealArticle } from './realCopy';

/** Characters of copy shown on either side of a place. */
const AROUND = 240;

/** What is drawn: how many questions and how many silences, by which seed, from which part. */
export interface SampleOptions {
  readonly count: number;
  readonly seed: number;
  readonly part: Part;
}

/** A question, or somebody without a name about whom there is none. */
interface Sampled {
  readonly article: RealArticle;
  readonly place: TextSpan;
  /** The rule that asks, or why nothing does. */
  readonly cause: string;
}

/** Prints the questions and the silences that are drawn; a sentence where the corpora are not here. */
export function listSample(engine: Engine, corpora: string, { count, seed, part }: SampleOptions): void {
  const articles = readRealArticles(corpora, part);
  if (articles === null) {
    console.log(`${corpora} is not here: nothing to draw from`);
    return;
  }
  const questions: Sampled[] = [];
  const silences: Sampled[] = [];
  for (const article of articles) {
    const analysis = engine.analyze(article.text, { storyDate: article.date });
    const asked = analysis.findings.filter(({ rule }) => BASE_RULES.some((base) => rule === `sourcing/${base}`));
    questions.push(...asked.map((finding) => ({ article, place: finding, cause: finding.rule })));
    const silent = silencesIn(analysis).filter(({ place }) => !asked.some((question) => touches(question, place)));
    silences.push(...silent.map((one) => ({ article, ...one })));
  }
  for (const [title, all] of [['questions', questions] as const, ['silences', silences] as const]) {
    console.log(
      `\n${title}: ${Math.min(count, all.length)} of ${all.length} in ${articles.length} articles, ${part}, seed ${seed}`,
    );
    for (const [index, one] of drawn(all, seed).slice(0, count).entries()) console.log(shown(index + 1, one));
  }
}

const UNNAMED: ReadonlySet<SourceClass> = new Set(['unnamed-individual', 'unnamed-group', 'indefinite']);

/** People without a name to whom the copy attributes something, and about whom nothing is asked, with the cause. */
function silencesIn({ sources, attributions }: Analysis): { readonly place: TextSpan; readonly cause: string }[] {
  const records = sources.filter(({ named }) => !named);
  const exempt = records
    .filter(({ sort, class: own }) => sort === null && UNNAMED.has(own))
    .map(({ mentions, exemption }) => ({ place: mentions[0]!, cause: exemption ?? 'no exemption' }));
  const held = records.flatMap(({ mentions }) => mentions);
  const rest = attributions.flatMap((attribution) => {
    const { source } = attribution;
    if (source === null || isAssertive(attribution) || !UNNAMED.has(source.class)) return [];
    return held.some((mention) => touches(mention, source)) ? [] : [{ place: source, cause: 'states nothing' }];
  });
  return [...exempt, ...rest];
}

function drawn<T>(items: readonly T[], seed: number): T[] {
  const order = Uint32Array.from(items.keys());
  shuffle(order, seededRandom(seed));
  return [...order].map((index) => items[index]!);
}

function shown(number: number, { article: { doc, text, due, borderline }, place, cause }: Sampled): string {
  const mark = due.some((one) => touches(one, place))
    ? 'due'
    : borderline.some((one) => touches(one, place))
      ? 'borderline'
      : 'nothing';
  const before = text.slice(Math.max(0, place.start - AROUND), place.start);
  const after = text.slice(place.end, place.end + AROUND);
  return `\n${number}. ${cause} (${doc}), the reader marked: ${mark}\n   ${`…${before}⟦${place.text}⟧${after}…`.replace(/\s+/g, ' ')}`;
}

function touches(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
