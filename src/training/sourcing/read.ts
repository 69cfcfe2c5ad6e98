/**
 * Training's room (node only, never bundled): `npm run eval -- sourcing --read`. Draws 200 articles of agency and newspaper copy by
 * a fixed seed and lists questions of the sourcing rules in their sentences, to be judged by hand as an editor would.
 */
import type { Engine, Finding } from '../../engine';
import { readRows, type TokenRow } from '../corpora';
import { seededRandom, shuffle } from '../random';

const ARTICLES = 200;
const SEED = 20121029;

interface Article {
  readonly id: string;
  readonly text: string;
}

/** Prints `count` findings, drawn by the seed from all findings of the drawn articles. */
export function listFindings(engine: Engine, corpora: string, count: number): void {
  const random = seededRandom(SEED);
  const articles = drawn([...polnear(corpora), ...worldwide(corpora)], random);
  const all: { article: Article; finding: Finding }[] = [];
  for (const article of articles.slice(0, ARTICLES)) {
    for (const finding of engine.analyze(article.text).findings) {
      if (finding.rule.startsWith('sourcing/')) all.push({ article, finding });
    }
  }
  console.log(`${Math.min(ARTICLES, articles.length)} articles, ${all.length} questions`);
  for (const [index, { article, finding }] of drawn(all, random).slice(0, count).entries()) {
    const { text } = article;
    const before = text.slice(Math.max(0, finding.start - 160), finding.start).replace(/\s+/g, ' ');
    const after = text.slice(finding.end, finding.end + 160).replace(/\s+/g, ' ');
    console.log(
      `\n${index + 1}. ${finding.rule} ${finding.severity} (${article.id}) ${JSON.stringify(finding.data['reasonGiven'] ?? null)}`,
    );
    console.log(`   …${before}⟦${finding.text.slice(0, 120)}⟧${after}…`);
  }
}

/** The items in an order drawn by the random numbers. */
function drawn<T>(items: readonly T[], random: () => number): T[] {
  const order = Uint32Array.from(items.keys());
  shuffle(order, random);
  return [...order].map((index) => items[index]!);
}

function polnear(corpora: string): Article[] {
  const rows = readRows<{ doc: string; text: string }>(corpora, 'attribution/polnear-dev.jsonl.gz');
  return rows.map(({ doc, text }) => ({ id: doc, text }));
}

/** Rows of one document, as paragraphs. */
function worldwide(corpora: string): Article[] {
  const texts = new Map<string, string[]>();
  for (const { doc, text, tokens } of readRows<TokenRow>(corpora, 'ner/worldwide-dev.jsonl.gz')) {
    const rows = texts.get(doc) ?? [];
    rows.push(text ?? tokens.join(' '));
    texts.set(doc, rows);
  }
  return [...texts].map(([id, rows]) => ({ id, text: rows.join('\n\n') }));
}
