/**
 * Training's room (node only, never bundled): `npm run eval -- cards`. Of the cards that the whole engine shows over the
 * development files, how many stand on a name that the corpus marks with this span and a type that the card can have.
 */
import { readFileSync } from 'node:fs';
import { compileCards } from '../../cards-build/compile';
import { createEngine, NAME_TYPES, type NameType } from '../../engine';
import { typeAgrees, type Card } from '../../engine/knowledge';
import { readRows, type TokenRow } from '../corpora';
import { NAMES_FILE } from '../names/train';
import { markedTexts, type MarkedText } from '../names/runningText';
import type { TaskOptions } from '../task';

const FILES = ['worldwide-dev', 'conll2003-dev', 'gmb-dev', 'gum-dev', 'ewt-dev', 'pud-wiki-dev'];

/** Labels under which a corpus may mark what we call a type; `misc` holds what it has no finer label for. */
const LABELS: Readonly<Record<NameType, readonly string[]>> = {
  person: ['person'],
  organization: ['organization'],
  place: ['place'],
  group: ['group', 'misc'],
  facility: ['facility', 'place'],
  event: ['event', 'misc'],
  product: ['product', 'misc'],
};

/** The labels that a name may have and still be what the card is about; a country is a place and its people a group. */
function labelsOf(card: Card): readonly string[] {
  const types = NAME_TYPES.filter(
    (type) =>
      typeAgrees(card.schema, 'strong', type) ||
      (card.demonym !== undefined && typeAgrees(card.schema, 'demonym', type)),
  );
  return types.flatMap((type) => LABELS[type]);
}

interface Count {
  shown: number;
  right: number;
  /** Right but for the corpus's own way of marking: a place within "Lagos, Nigeria", a country that acts as its government. */
  nearly: number;
  /** Shown on names of a type that the file does not mark: neither right nor wrong. */
  unmarked: number;
}

/** Prints a table of precision by file, and with `--show` what was wrong. */
export function evaluateCards({ corpora, other }: TaskOptions): void {
  const { cards } = compileCards();
  const engine = createEngine({ models: { names: readFileSync(NAMES_FILE) }, cards });
  const knowledge = engine.knowledge([]);
  const all: Count = { shown: 0, right: 0, nearly: 0, unmarked: 0 };
  const wrong: string[] = [];
  console.log('| development file | cards shown | span and type as marked | precision | with lists and governments |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const file of FILES) {
    const texts = markedTexts(readRows<TokenRow>(corpora, `ner/${file}.jsonl.gz`));
    const labels = new Set(texts.flatMap(({ names }) => names.map(({ type }) => type)));
    const count: Count = { shown: 0, right: 0, nearly: 0, unmarked: 0 };
    for (const text of texts) {
      const { entities } = engine.analyze(text.text, { markup: 'plain' });
      for (const { start, end, type, card } of entities) {
        if (card === null) continue;
        if (!LABELS[type as NameType].some((label) => labels.has(label))) {
          count.unmarked++;
          continue;
        }
        const wanted = labelsOf(knowledge.card(card)!);
        count.shown++;
        if (isMarked(text, start, end, wanted)) count.right++;
        else if (type === 'place' && isNearlyMarked(text, start, end)) count.nearly++;
        else
          wrong.push(
            `${file}: ${card} (${type}, marked ${markedThere(text, start, end)}): ${text.text.slice(Math.max(0, start - 40), start)}[${text.text.slice(start, end)}]${text.text.slice(end, end + 40)}`,
          );
      }
    }
    console.log(row(file, count));
    all.shown += count.shown;
    all.right += count.right;
    all.nearly += count.nearly;
    all.unmarked += count.unmarked;
  }
  console.log(row('all', all));
  console.log(`\n${all.unmarked} more on names of types that a file does not mark.`);
  if (other.has('show')) for (const line of wrong) console.log(line.replaceAll('\n', ' '));
}

function row(name: string, { shown, right, nearly }: Count): string {
  const share = (count: number): string => (shown === 0 ? '–' : `${((100 * count) / shown).toFixed(1)} %`);
  return `| ${name} | ${shown} | ${right} | ${share(right)} | ${share(right + nearly)} |`;
}

/** What the corpus has where the card is shown, for reading what went wrong. */
function markedThere({ text, names }: MarkedText, start: number, end: number): string {
  const there = names.filter((name) => name.start < end && start < name.end);
  return there.map((name) => `${name.type} "${text.slice(name.start, name.end)}"`).join(' and ') || 'nothing';
}

/** Whether the corpus marks this span so; a leading "the" that it takes in or leaves out makes no difference. */
function isMarked({ text, names }: MarkedText, start: number, end: number, wanted: readonly string[]): boolean {
  return names.some(
    (name) =>
      wanted.includes(name.type) &&
      name.end === end &&
      (name.start === start || /^the $/i.test(text.slice(name.start, start))),
  );
}

/**
 * Whether a place shown stands where the corpus marks several places as one ("Lagos, Nigeria", "southern Mali"), or the
 * same span as the organization that acts for it.
 */
function isNearlyMarked({ text, names }: MarkedText, start: number, end: number): boolean {
  return names.some((name) => {
    if (name.type === 'organization') return name.start === start && name.end === end;
    if (name.type !== 'place' || name.start > start || name.end < end) return false;
    const before = text.slice(name.start, start);
    const after = text.slice(end, name.end);
    return (before === '' || /(?:, |^\p{Ll}[\p{Ll} ]+ )$/u.test(before)) && (after === '' || after.startsWith(', '));
  });
}
