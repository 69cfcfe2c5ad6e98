/**
 * Training's room (node only, never bundled): `npm run eval -- identities`. How many people and bodies of real articles the engine
 * wrongly takes for one, or for several.
 */
import { markdownTable } from '../figuresBlock';
import { loadEngine } from '../sourcing/engine';
import type { TaskOptions } from '../task';
import { PARTS, readRealArticles, type MarkedIdentity } from './realCopy';
import { scoreIdentities, type IdentityScore } from './score';

const HEAD = ['articles', 'people and bodies', 'names', 'found', 'wrong joins', 'wrong splits', 'in 20 articles'];

/** Prints the table by part; `--show` lists the joins and splits of the tuned part. */
export function evaluateIdentities({ corpora, other }: TaskOptions): void {
  const engine = loadEngine();
  const rows: string[][] = [];
  for (const part of PARTS) {
    const articles = readRealArticles(corpora, part);
    if (articles === null) {
      console.log(`${corpora} is not here: the real articles are left out`);
      return;
    }
    const scores = articles.map(({ text, date, identities, doc }) => {
      const { entities } = engine.analyze(text, { storyDate: date });
      const score = scoreIdentities(identities, entities);
      if (other.has('show') && part === 'tuned') for (const line of faults(doc, text, score)) console.log(line);
      return score;
    });
    const sum = (count: (score: IdentityScore) => number): number =>
      scores.reduce((total, score) => total + count(score), 0);
    const [joins, splits] = [sum(({ joined }) => joined.length), sum(({ split }) => split.length)];
    rows.push([
      `${articles.length} ${part}`,
      `${articles.reduce((total, { identities }) => total + identities.length, 0)}`,
      `${sum(({ names }) => names)}`,
      `${sum(({ found }) => found)}`,
      `${joins}`,
      `${splits}`,
      `${inTwenty(joins, articles.length)} and ${inTwenty(splits, articles.length)}`,
    ]);
  }
  console.log(markdownTable(HEAD, rows));
}

function inTwenty(count: number, articles: number): string {
  return ((20 * count) / Math.max(1, articles)).toFixed(1);
}

function* faults(doc: string, text: string, { joined, split }: IdentityScore): Generator<string> {
  const nameOf = ({ names }: MarkedIdentity): string =>
    [...new Set(names.map(([start, end]) => text.slice(start, end)))].join(' / ');
  for (const several of joined) yield `JOINED ${doc}: ${several.map(nameOf).join(' + ')}`;
  for (const parts of split) {
    const written = parts.map((names) =>
      names.map(({ start, end }) => `${text.slice(start, end)}@${start}`).join(', '),
    );
    yield `SPLIT ${doc}: ${written.join(' | ')}`;
  }
}
