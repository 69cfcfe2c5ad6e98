/**
 * Training's room (node only, never bundled): how many of the base questions are right. Mentions of one source are one
 * question: it is found when any of them is asked about under an accepted rule. A question that touches no due place is false.
 */
import type { Finding } from '../../engine';
import { BASE_RULES, type Due, type GoldText, type Stretch } from './gold';

export interface RuleCount {
  due: number;
  asked: number;
  right: number;
}

export interface Mistake {
  readonly id: string;
  readonly kind: 'missed' | 'false' | 'wrong rule' | 'reason';
  readonly rule: string;
  readonly words: string;
  readonly forbidden: boolean;
}

export interface Score {
  readonly byRule: ReadonlyMap<string, RuleCount>;
  readonly all: RuleCount;
  readonly reasonRight: number;
  readonly forbidden: number;
  readonly mistakes: readonly Mistake[];
}

export function precisionOf({ asked, right }: RuleCount): number {
  return asked === 0 ? 1 : right / asked;
}

export function recallOf({ due, right }: RuleCount): number {
  return due === 0 ? 1 : right / due;
}

/** The rule of a finding without its room; the outlet that "has learned" says that there is no source. */
function baseRule({ rule }: Finding): string | null {
  const name = rule.startsWith('sourcing/') ? rule.slice('sourcing/'.length) : '';
  if (name === 'outlet-has-learned') return 'no-source';
  return BASE_RULES.includes(name) ? name : null;
}

/** Compares what was asked with what was due. */
export function scoreAll(texts: readonly { gold: GoldText; findings: readonly Finding[] }[]): Score {
  const tally = new Tally();
  for (const { gold, findings } of texts) scoreOne(gold, findings, tally);
  return tally;
}

class Tally implements Score {
  readonly byRule = new Map<string, RuleCount>(BASE_RULES.map((rule) => [rule, { due: 0, asked: 0, right: 0 }]));
  readonly all: RuleCount = { due: 0, asked: 0, right: 0 };
  readonly mistakes: Mistake[] = [];
  reasonRight = 0;
  forbidden = 0;

  add(rule: string, what: keyof RuleCount): void {
    this.byRule.get(rule)![what] += 1;
    this.all[what] += 1;
  }
}

interface Unit {
  readonly due: Due[];
  readonly hits: { finding: Finding; due: Due }[];
}

function scoreOne(gold: GoldText, findings: readonly Finding[], tally: Tally): void {
  const units = new Map<string, Unit>();
  for (const due of gold.due) {
    const unit = units.get(due.chain) ?? { due: [], hits: [] };
    unit.due.push(due);
    units.set(due.chain, unit);
  }
  for (const finding of findings) {
    const rule = baseRule(finding);
    if (rule === null) continue;
    const best = bestUnit(finding, rule, [...units.values()]);
    if (best === null) {
      if (gold.tolerated.some((place) => shared(finding, place) > 0)) continue;
      const forbidden = gold.forbidden.some((place) => shared(finding, place) > 0);
      tally.add(rule, 'asked');
      tally.forbidden += forbidden ? 1 : 0;
      tally.mistakes.push({ id: gold.id, kind: 'false', rule, words: finding.text, forbidden });
    } else if (best.due.rules.includes(rule)) {
      best.unit.hits.push({ finding, due: best.due });
    } else if (!isOptional(best.unit) && !best.unit.due.some((due) => due.optional && touches(finding, due) > 0)) {
      tally.add(rule, 'asked');
      tally.mistakes.push({
        id: gold.id,
        kind: 'wrong rule',
        rule: `${rule} for ${best.due.rules[0]!}`,
        words: finding.text,
        forbidden: false,
      });
    }
  }
  for (const unit of units.values()) {
    if (!isOptional(unit)) closeUnit(gold, unit, tally);
  }
}

function closeUnit(gold: GoldText, { due, hits }: Unit, tally: Tally): void {
  const [head] = due;
  if (head === undefined) return;
  const rule = head.rules[0]!;
  const words = gold.text.slice(...head.places[0]!);
  tally.add(rule, 'due');
  if (hits.length === 0) {
    tally.mistakes.push({ id: gold.id, kind: 'missed', rule, words, forbidden: false });
    return;
  }
  tally.add(rule, 'asked');
  tally.add(rule, 'right');
  const reason = hits.some((hit) => hit.due.reasonGiven.includes(hit.finding.data['reasonGiven'] === true));
  if (reason) tally.reasonRight += 1;
  else tally.mistakes.push({ id: gold.id, kind: 'reason', rule, words, forbidden: false });
}

function isOptional({ due }: Unit): boolean {
  const heads = due.filter(({ linked }) => !linked);
  return (heads.length > 0 ? heads : due).every(({ optional }) => optional);
}

function bestUnit(finding: Finding, rule: string, units: readonly Unit[]): { unit: Unit; due: Due } | null {
  let best: { unit: Unit; due: Due; worth: number } | null = null;
  for (const unit of units) {
    for (const due of unit.due) {
      const length = touches(finding, due);
      if (length === 0) continue;
      const worth = (due.rules.includes(rule) ? 1e6 : 0) + (isOptional(unit) ? 0 : 1e5) + length;
      if (best === null || worth > best.worth) best = { unit, due, worth };
    }
  }
  return best;
}

function touches(finding: Finding, due: Due): number {
  return Math.max(0, ...due.places.map((place) => shared(finding, place)));
}

function shared({ start, end }: { start: number; end: number }, [from, to]: Stretch): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from));
}
