/**
 * Training's room (node only, never bundled): `npm run eval -- sourcing --read=100 --seed=N [--rules=all] [--articles=train]`.
 * Draws up to 200 articles of agency and newspaper copy by the seed and lists questions in their surroundings, to be judged by
 * hand as an editor would. The dev articles are few, so that every draw is much the same; those of the train files are many, and
 * new with every seed. What came of such readings is kept in readings.json.
 */
import type { Engine, Finding } from '../../engine';
import { readRows, type TokenRow } from '../corpora';
import { seededRandom, shuffle } from '../random';

const ARTICLES = 200;
/** Characters of copy shown on either side of a question. */
const AROUND = 420;

/** What is drawn: how many questions, by which seed, of the sourcing rules alone or of all rules, from which articles. */
export interface Draw {
  readonly articles: 'dev' | 'train';
  readonly count: number;
  readonly seed: number;
  readonly allRules: boolean;
}

interface Article {
  readonly id: string;
  readonly text: string;
}

/** Prints findings, drawn by the seed from all findings of the drawn articles. */
export function listFindings(engine: Engine, corpora: string, { articles: part, count, seed, allRules }: Draw): void {
  const random = seededRandom(seed);
  const articles = drawn([...polnear(corpora, part), ...worldwide(corpora, part)], random);
  const all: { article: Article; finding: Finding }[] = [];
  for (const article of articles.slice(0, ARTICLES)) {
    for (const finding of engine.analyze(article.text).findings) {
      if (allRules || finding.rule.startsWith('sourcing/')) all.push({ article, finding });
    }
  }
  console.log(`${Math.min(ARTICLES, articles.length)} ${part} articles, ${all.length} questions, seed ${seed}`);
  for (const [index, { article, finding }] of drawn(all, random).slice(0, count).entries()) {
    const { text } = article;
    const before = text.slice(Math.max(0, finding.start - AROUND), finding.start).replace(/\s+/g, ' ');
    const after = text.slice(finding.end, finding.end + AROUND).replace(/\s+/g, ' ');
    console.log(
      `\n${index + 1}. ${finding.rule} ${finding.severity} (${article.id}) ${JSON.stringify(finding.data['reasonGiven'] ?? null)}`,
    );
    console.log(`   ${finding.message}`);
    console.log(`   …${before}⟦${finding.text.slice(0, 120)}⟧${after}…`);
  }
}

/** The items in an order drawn by the random numbers. */
function drawn<T>(items: readonly T[], random: () => number): T[] {
  const order = Uint32Array.from(items.keys());
  shuffle(order, random);
  return [...order].map((index) => items[index]!);
}

function polnear(corpora: string, part: string): Article[] {
  const rows = readRows<{ doc: string; text: string }>(corpora, `attribution/polnear-${part}.jsonl.gz`);
  return rows.map(({ doc, text }) => ({ id: doc, text }));
}

/** Rows of one document, as paragraphs. */
function worldwide(corpora: string, part: string): Article[] {
  const texts = new Map<string, string[]>();
  for (const { doc, text, tokens } of readRows<TokenRow>(corpora, `ner/worldwide-${part}.jsonl.gz`)) {
    const rows = texts.get(doc) ?? [];
    rows.push(text ?? tokens.join(' '));
    texts.set(doc, rows);
  }
  return [...texts].map(([id, rows]) => ({ id, text: rows.join('\n\n') }));
}
