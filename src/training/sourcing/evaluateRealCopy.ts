/**
 * Training's room (node only, never bundled): the base questions on real articles, by part, rule and cause, with 95 % intervals; how
 * far two readers agree; the places that were missed or asked about in vain.
 */
import { isAssertive, type Analysis, type Engine } from '../../engine';
import { markdownTable } from '../figuresBlock';
import { BASE_RULES } from './gold';
import { readRealArticles, type Part, type RealArticle } from './realCopy';
import {
  agreement,
  estimate,
  precision,
  recall,
  scoreArticle,
  sum,
  type ArticleScore,
  type Count,
  type Estimate,
  type Fault,
} from './scoreRealCopy';

interface Scored {
  readonly article: RealArticle;
  readonly analysis: Analysis;
  readonly score: ArticleScore;
}

const AROUND = 160;

/** Prints the tables of the parts that hold articles, and every fault of the one to show; a sentence where the corpora are not here. */
export function evaluateRealCopy(engine: Engine, corpora: string, show: Part | null, parts: readonly Part[]): void {
  for (const part of parts) {
    const articles = readRealArticles(corpora, part);
    if (articles === null) {
      console.log(`${corpora} is not here: the real articles are left out`);
      return;
    }
    if (articles.length === 0) {
      if (parts.length === 1) console.log(`no article is in the ${part} part`);
      continue;
    }
    const scored = articles.map((article) => scoreOne(engine, article));
    console.log(`\nreal articles, ${TITLES[part]} (${articles.length} articles)\n\n${tables(scored)}`);
    if (show === part) for (const line of faults(scored)) console.log(line);
  }
}

const TITLES: Readonly<Record<Part, string>> = {
  untuned: 'the untuned part: no rule and no weight was developed on them',
  'held-out': 'the held-out part: development articles of names and attributions, whose silences nobody had read',
  tuned: 'the tuned part: rules and the second opinion were developed on them',
};

function scoreOne(engine: Engine, article: RealArticle): Scored {
  const analysis = engine.analyze(article.text, { storyDate: article.date });
  const { doc, text } = article;
  return { article, analysis, score: scoreArticle({ doc, text, reading: article, findings: analysis.findings }) };
}

function tables(scored: readonly Scored[]): string {
  const scores = scored.map(({ score }) => score);
  const row = (name: string, counts: readonly Count[]): string[] => {
    const { due, asked } = sum(counts);
    return [name, percentOf(counts, precision), percentOf(counts, recall), `${due}`, `${asked}`];
  };
  const of = (wanted: (article: RealArticle) => boolean): Count[] =>
    scored.filter(({ article }) => wanted(article)).map(({ score }) => score.all);
  const rules = BASE_RULES.filter((rule) => scores.some(({ byRule }) => byRule.has(rule)));
  const silent = scored.filter(({ article }) => article.due.every(({ linked }) => linked === true));
  const quiet = silent.filter(({ score }) => score.all.asked === 0).length;
  const rightRule = scores.reduce((total, score) => total + score.rightRule, 0);
  const twice = scored.flatMap(({ article }) =>
    article.second === undefined ? [] : [agreement(article, article.second)],
  );
  const places = twice.reduce((total, one) => total + one.places, 0);
  const agreed = twice.reduce((total, one) => total + one.agreed, 0);
  return [
    markdownTable(
      ['copy', 'precision (95 % interval)', 'recall (95 % interval)', 'due', 'asked'],
      [
        row(
          'all',
          of(() => true),
        ),
        row(
          'US political news',
          of(({ file }) => file.startsWith('attribution/')),
        ),
        row(
          'world news',
          of(({ file }) => file.startsWith('ner/')),
        ),
        ...rules.map((rule) =>
          row(
            `\`${rule}\``,
            scores.map(({ byRule }) => byRule.get(rule) ?? { due: 0, found: 0, asked: 0, right: 0 }),
          ),
        ),
      ],
    ),
    '',
    `Rule as the reader has it: ${percent(rightRule / Math.max(1, sum(scores.map(({ all }) => all)).right))} % of the right questions. ` +
      `No question in ${quiet} of the ${silent.length} articles in which nothing is due.`,
    ...(places === 0
      ? []
      : [
          `Two readers, ${twice.length} articles read twice: ${agreed} of ${places} due places are due or borderline in the other reading.`,
        ]),
    '',
    markdownTable(
      ['missed because', 'places'],
      tally(scored.flatMap(({ score, analysis }) => score.missed.map((fault) => causeOfMiss(fault, analysis)))),
    ),
  ].join('\n');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function percentOf(counts: readonly Count[], share: (count: Count) => number): string {
  const { share: value, low, high }: Estimate = estimate(counts, share);
  return `${percent(value)} (${percent(low)}–${percent(high)})`;
}

function tally(causes: readonly string[]): string[][] {
  const counts = new Map<string, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([cause, count]) => [cause, `${count}`]);
}

/** Where the reading of a due place ended: not marked at all, marked as stating nothing, or marked and not asked about. */
function causeOfMiss(fault: Fault, { attributions, sources }: Analysis): string {
  const meets = (span: { start: number; end: number } | null): boolean =>
    span !== null && span.start < fault.end && fault.start < span.end;
  const marked = attributions.filter(({ source, cue }) => meets(source) || meets(cue));
  if (marked.length === 0) return 'not marked as an attribution';
  if (!marked.some(isAssertive)) return 'marked as stating nothing';
  const source = sources.find(({ mentions }) => mentions.some(meets));
  if (source === undefined) return 'marked, not in the ledger';
  return source.named ? 'taken for somebody named' : `not asked: ${source.exemption ?? source.sort}`;
}

function* faults(scored: readonly Scored[]): Generator<string> {
  for (const { article, analysis, score } of scored) {
    const near = ({ start, end }: Fault): string => {
      const before = article.text.slice(Math.max(0, start - AROUND), start);
      const after = article.text.slice(end, end + AROUND);
      return `…${before}⟦${article.text.slice(start, end)}⟧${after}…`.replace(/\s+/g, ' ');
    };
    for (const fault of score.missed)
      yield `\nMISSED ${fault.rule} (${causeOfMiss(fault, analysis)}) ${fault.doc} ${fault.start}\n  ${near(fault)}`;
    for (const fault of score.false) yield `\nFALSE ${fault.rule} ${fault.doc} ${fault.start}\n  ${near(fault)}`;
  }
}
