/** Training's room (node only, never bundled): `npm run eval -- text`: how well sentences and tokens are cut on the dev files. */
import { carry } from '../../engine/carriers';
import { readStory } from '../../engine/text';
import { finish } from '../../engine/work';
import { Memo } from '../../engine/memo';
import type { Span, Story } from '../../engine';
import { readRows, type TokenRow } from '../corpora';
import type { Task } from '../task';

interface Article {
  readonly doc: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly attributions: readonly Readonly<
    Record<'source' | 'cue' | 'content', readonly (readonly [number, number])[]>
  >[];
}

/** Found, right and wanted, as counts. */
class Score {
  right = 0;
  found = 0;
  wanted = 0;

  line(title: string): string {
    const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
    const f1 = (200 * this.right) / Math.max(1, this.found + this.wanted);
    return `| ${title} | ${percent(this.right, this.found)} | ${percent(this.right, this.wanted)} | ${f1.toFixed(1)} | ${this.wanted} |`;
  }
}

/** Prints the figures as a table; `--show` lists where they differ, `--show=2` each token as well. */
export const evaluateText: Task = ({ corpora, other }) => {
  const show = other.has('show') ? Number(other.get('show') || 1) : 0;
  console.log('| | P | R | F1 | of |\n| --- | ---: | ---: | ---: | ---: |');
  evaluateArticles(corpora, show);
  for (const file of ['worldwide-dev', 'gum-dev', 'pud-wiki-dev']) evaluateTokens(corpora, file, show);
};

/** Sentence ends and the edges of attributed spans on whole articles. */
function evaluateArticles(corpora: string, show: number): void {
  const ends = new Score();
  const edges = new Score();
  for (const article of readRows<Article>(corpora, 'attribution/polnear-dev.jsonl.gz')) {
    const story = read(article.text);
    const starts = new Set(story.tokens.map((token) => token.start));
    const stops = new Set(story.tokens.map((token) => token.end));
    for (const { source, cue, content } of article.attributions) {
      for (const [start, end] of [...source, ...cue, ...content]) {
        edges.wanted++;
        edges.found++;
        if (starts.has(start) && stops.has(end)) edges.right++;
        else if (show > 0) console.log(`  edge: ${JSON.stringify(article.text.slice(start - 12, end + 12))}`);
      }
    }
    if (article.sentences.length === 0) continue;
    const gold = new Set(article.sentences.map(([, end]) => lastSign(article.text, end)));
    const ours = new Set(story.sentences.map(({ end }) => lastSign(article.text, end)));
    ends.found += ours.size;
    ends.wanted += gold.size;
    for (const end of ours) {
      if (gold.has(end)) ends.right++;
      else if (show > 0) console.log(`  + ${around(article.text, end)}`);
    }
    for (const end of gold) if (!ours.has(end) && show > 0) console.log(`  - ${around(article.text, end)}`);
  }
  console.log(ends.line('polnear-dev: sentence ends'));
  console.log(edges.line('polnear-dev: span edges on token edges'));
}

/** Tokens against tokens cut by hand, and how many names begin and end on edges of ours (no tagger can find the others). */
function evaluateTokens(corpora: string, file: string, show: number): void {
  const tokens = new Score();
  const names = new Score();
  for (const row of readRows<TokenRow>(corpora, `ner/${file}.jsonl.gz`)) {
    if (row.text === undefined || row.off === undefined) continue;
    const story = read(row.text);
    const ours = new Set(story.tokens.map(({ start, end }) => `${start}-${end}`));
    const starts = new Set(story.tokens.map((token) => token.start));
    const stops = new Set(story.tokens.map((token) => token.end));
    tokens.found += ours.size;
    tokens.wanted += row.off.length;
    for (const [start, end] of row.off) {
      if (ours.has(`${start}-${end}`)) tokens.right++;
      else if (show > 1) console.log(`  ${JSON.stringify(row.text.slice(start, end))} in ${around(row.text, end)}`);
    }
    for (const { start, end } of namesOf(row)) {
      names.wanted++;
      names.found++;
      if (starts.has(start) && stops.has(end)) names.right++;
      else if (show > 0) console.log(`  name: ${JSON.stringify(row.text.slice(Math.max(0, start - 10), end + 10))}`);
    }
  }
  console.log(tokens.line(`${file}: tokens`));
  console.log(names.line(`${file}: names on token edges`));
}

function namesOf(row: TokenRow): Span[] {
  const spans: Span[] = [];
  let start = -1;
  row.tags?.forEach((tag, index) => {
    if (tag.startsWith('B-')) start = row.off![index]![0];
    const next = row.tags?.[index + 1] ?? 'O';
    if (tag !== 'O' && !next.startsWith('I-')) spans.push({ start, end: row.off![index]![1] });
  });
  return spans;
}

function read(text: string): Story {
  return finish(readStory(finish(carry(text, 'plain')), new Memo().begin()));
}

/** The offset after the last sign before `end` that is no space. */
function lastSign(text: string, end: number): number {
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return end;
}

function around(text: string, at: number): string {
  return JSON.stringify(`${text.slice(Math.max(0, at - 50), at)}⏎${text.slice(at, at + 40)}`);
}
