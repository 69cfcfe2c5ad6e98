/** Training's room (node only, never bundled): what the bench reads. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from './corpora';

const FILE = 'attribution/polnear-dev.jsonl.gz';

/** Stories of any length: the articles of a dev file where the corpora are, else the project's own sample story. */
export class BenchProse {
  readonly name: string;
  private readonly paragraphs: readonly string[];

  constructor(corpora: string) {
    const hasCorpora = existsSync(join(corpora, FILE));
    this.name = hasCorpora ? FILE : 'the sample story, over and over';
    this.paragraphs = hasCorpora
      ? readRows<{ text: string }>(corpora, FILE).flatMap((article) => paragraphsOf(article.text))
      : paragraphsOf(readFileSync('src/sample/sample-story.md', 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));
  }

  /** Paragraphs of at least so many words, with blank lines between. */
  story(words: number): string {
    const { paragraphs } = this;
    const story: string[] = [];
    for (let found = 0, index = 0; found < words; index++) {
      const paragraph = paragraphs[index % paragraphs.length]!;
      // A second round gets a mark of its own: the same paragraph twice in one story would be read once.
      story.push(index < paragraphs.length ? paragraph : `${paragraph} It was reading ${index}.`);
      found += wordCount(paragraph);
    }
    return story.join('\n\n');
  }
}

/** What the bench was told to read. */
export function benchProse(): BenchProse {
  const at = process.argv.indexOf('--corpora');
  return new BenchProse(at < 0 ? '../shared/corpora' : (process.argv[at + 1] ?? ''));
}

export function wordCount(text: string): number {
  return text.split(/\s/).filter((word) => word !== '').length;
}

function paragraphsOf(article: string): string[] {
  return article.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}
