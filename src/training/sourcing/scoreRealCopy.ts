/**
 * Training's room (node only, never bundled): questions on real articles against what a reader marked by hand. A question is right
 * where it touches a due place or a later mention of its source, neutral where it touches a borderline place only, else false; a
 * due source is found where a question touches any of its mentions. Precision counts questions, recall counts sources.
 */
import type { Finding } from '../../engine';
import { seededRandom } from '../random';
import { BASE_RULES } from './gold';
import type { DuePlace, Place, Reading } from './realCopy';

/** The questions about one article beside its reading. */
export interface ReadArticle {
  readonly doc: string;
  readonly text: string;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/** A due source that nobody asked about, or a question that nobody would ask. */
export interface Fault extends Place {
  readonly doc: string;
  readonly rule: string;
  readonly words: string;
}

/** Counts over articles; sums of them are counts again. */
export interface Count {
  readonly due: number;
  readonly found: number;
  /** Questions that are right or false; neutral ones are left out. */
  readonly asked: number;
  readonly right: number;
}

/** What came of one article. */
export interface ArticleScore {
  readonly all: Count;
  readonly byRule: ReadonlyMap<string, Count>;
  /** Whether the rule of a question was one that the reader accepts, over questions that are right. */
  readonly rightRule: number;
  readonly missed: readonly Fault[];
  readonly false: readonly Fault[];
}

const NONE: Count = { due: 0, found: 0, asked: 0, right: 0 };

function add(a: Count, b: Count): Count {
  return { due: a.due + b.due, found: a.found + b.found, asked: a.asked + b.asked, right: a.right + b.right };
}

/** The sum of several counts. */
export function sum(counts: Iterable<Count>): Count {
  let total = NONE;
  for (const count of counts) total = add(total, count);
  return total;
}

export function precision({ right, asked }: Count): number {
  return asked === 0 ? 1 : right / asked;
}

export function recall({ found, due }: Count): number {
  return due === 0 ? 1 : found / due;
}

function touches(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

function shortRule(rule: string): string {
  return rule.replace(/^sourcing\//, '');
}

function isBase({ rule }: Finding): boolean {
  return rule.startsWith('sourcing/') && BASE_RULES.includes(shortRule(rule));
}

function accepts({ rule, alsoRules = [] }: DuePlace, finding: Finding): boolean {
  return [rule, ...alsoRules].some((one) =>
    one.includes('/') ? one === finding.rule : `sourcing/${one}` === finding.rule,
  );
}

/** Compares the questions about an article with its reading. */
export function scoreArticle({ doc, text, reading: { due, borderline }, findings }: ReadArticle): ArticleScore {
  const byRule = new Map<string, Count>();
  const count = (rule: string, more: Partial<Count>): void => {
    byRule.set(rule, add(byRule.get(rule) ?? NONE, { ...NONE, ...more }));
  };
  const fault = (rule: string, { start, end }: Place): Fault => ({
    doc,
    rule,
    start,
    end,
    words: text.slice(start, end),
  });
  const missed: Fault[] = [];
  const wrong: Fault[] = [];
  let rightRule = 0;
  for (const finding of findings) {
    if (!isBase(finding)) continue;
    const rule = shortRule(finding.rule);
    const hits = due.filter((place) => touches(place, finding));
    if (hits.length > 0) {
      count(rule, { asked: 1, right: 1 });
      if (hits.some((place) => accepts(place, finding))) rightRule += 1;
    } else if (!borderline.some((place) => touches(place, finding))) {
      count(rule, { asked: 1 });
      wrong.push(fault(rule, finding));
    }
  }
  for (const place of due) {
    if (place.linked === true) continue;
    const mentions = place.chain === undefined ? [place] : due.filter(({ chain }) => chain === place.chain);
    const isFound = findings.some(
      (finding) =>
        (isBase(finding) || accepts(place, finding)) && mentions.some((mention) => touches(mention, finding)),
    );
    count(place.rule, { due: 1, found: isFound ? 1 : 0 });
    if (!isFound) missed.push(fault(place.rule, place));
  }
  return { all: sum(byRule.values()), byRule, rightRule, missed, false: wrong };
}

/** A share with the ends of its 95 % interval. */
export interface Estimate {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;

/**
 * A share over articles with its 95 % interval by the percentile bootstrap (Efron 1979): articles are drawn again with
 * replacement, since the questions of one article hang together.
 */
export function estimate(counts: readonly Count[], share: (count: Count) => number): Estimate {
  const random = seededRandom(counts.length);
  const shares: number[] = [];
  for (let turn = 0; turn < RESAMPLES; turn++) {
    let total = NONE;
    for (let drawn = 0; drawn < counts.length; drawn++) {
      total = add(total, counts[Math.floor(random() * counts.length)]!);
    }
    shares.push(share(total));
  }
  shares.sort((a, b) => a - b);
  return {
    share: share(sum(counts)),
    low: shares[Math.floor(0.025 * RESAMPLES)]!,
    high: shares[Math.ceil(0.975 * RESAMPLES) - 1]!,
  };
}

/**
 * How far two readers of one article agree: of the sources that either calls due, how many the other calls due as well, or
 * borderline.
 */
export function agreement(first: Reading, second: Reading): { readonly agreed: number; readonly places: number } {
  const heads = ({ due }: Reading): readonly DuePlace[] => due.filter(({ linked }) => linked !== true);
  const backed = (place: Place, other: Reading): boolean =>
    [...other.due, ...other.borderline].some((one) => touches(one, place));
  const both = [
    ...heads(first).map((place) => backed(place, second)),
    ...heads(second).map((place) => backed(place, first)),
  ];
  return { agreed: both.filter(Boolean).length, places: both.length };
}
