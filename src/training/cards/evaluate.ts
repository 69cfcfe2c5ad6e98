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
import { judge, type Verdict } from './conventions';
import { printLacking } from './lacking';

interface DevelopmentFile {
  readonly name: string;
  /** Marked by people throughout; the other one was marked by a program and corrected here and there. */
  readonly byHand: boolean;
  /** News throughout, which is what the cards are for; the others are web pages, encyclopaedias and mixed prose. */
  readonly isNews: boolean;
}

/** Names without a card that are printed where no number is asked for. */
const MOST_LACKING = 100;

/** Annotators that a card rests on; attributions have no weights here. */
const BEHIND_CARDS: ReadonlySet<string> = new Set(['partsOfSpeech', 'names', 'identities']);

const FILES: readonly DevelopmentFile[] = [
  { name: 'worldwide-dev', byHand: true, isNews: true },
  { name: 'conll2003-dev', byHand: true, isNews: true },
  { name: 'gum-dev', byHand: true, isNews: false },
  { name: 'ewt-dev', byHand: true, isNews: false },
  { name: 'pud-wiki-dev', byHand: true, isNews: false },
  { name: 'gmb-dev', byHand: false, isNews: true },
];

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
  // "It was posted on Twitter": some files mark the name of a company that makes one thing as that thing.
  return [...types.flatMap((type) => LABELS[type]), ...(card.schema === 'Company' ? ['product'] : [])];
}

type Counts = Record<Verdict, number>;

function none(): Counts {
  return { marked: 0, compound: 0, list: 0, government: 0, pieces: 0, form: 0, wrong: 0 };
}

/** Prints a table of precision by file, and with `--show` what was not marked so; with `--lacking` the names that have no card instead. */
export function evaluateCards({ corpora, other }: TaskOptions): void {
  const { cards } = compileCards();
  const models = { names: readFileSync(NAMES_FILE), partsOfSpeech: readFileSync('src/models/partsOfSpeech.bin') };
  const engine = createEngine({ models, cards });
  const knowledge = engine.knowledge([]);
  const lacking = other.get('lacking');
  if (lacking !== undefined) return printLacking(corpora, knowledge, Number(lacking) || MOST_LACKING);
  const news = none();
  const byHand = none();
  const all = none();
  let unmarked = 0;
  const shown: string[] = [];
  console.log(
    '| development file | cards shown | span and type as marked | compound | list | government | pieces | other form | wrong | precision, as marked | precision, conventions apart |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const file of FILES) {
    const texts = markedTexts(readRows<TokenRow>(corpora, `ner/${file.name}.jsonl.gz`));
    const labels = new Set(texts.flatMap(({ names }) => names.map(({ type }) => type)));
    const counts = none();
    for (const text of texts) {
      const { entities, failures } = engine.analyze(text.text, { carrier: 'plain' });
      // A text whose names could not be read has no cards, and a precision of what is left would mean nothing.
      const failure = failures.find(({ annotator }) => BEHIND_CARDS.has(annotator));
      if (failure !== undefined) throw new Error(`${file.name}: ${failure.annotator}: ${failure.message}`);
      for (const { start, end, type, card: id } of entities) {
        if (id === null) continue;
        if (!LABELS[type as NameType].some((label) => labels.has(label))) {
          unmarked++;
          continue;
        }
        const card = knowledge.card(id)!;
        const isName = (name: string): boolean => knowledge.find(name).some((match) => match.card === card.id);
        const verdict = judge(text, {
          start,
          end,
          labels: labelsOf(card),
          isCountry: card.schema === 'Country' || card.subtype === 'former-country',
          isName,
        });
        counts[verdict]++;
        if (verdict !== 'marked') shown.push(`${file.name}: ${verdict}: ${describe(text, start, end, card, type)}`);
      }
    }
    console.log(row(file.name, counts));
    for (const verdict of Object.keys(all) as Verdict[]) {
      all[verdict] += counts[verdict];
      if (file.byHand) byHand[verdict] += counts[verdict];
      if (file.byHand && file.isNews) news[verdict] += counts[verdict];
    }
  }
  console.log(row('news marked by hand (the first two)', news));
  console.log(row('all marked by hand (all but GMB)', byHand));
  console.log(row('all six', all));
  console.log(`\n${unmarked} more on names of types that a file does not mark.`);
  if (other.has('show')) for (const line of shown) console.log(line.replaceAll('\n', ' '));
}

function row(name: string, counts: Counts): string {
  const { marked, compound, list, government, pieces, form, wrong } = counts;
  const total = marked + compound + list + government + pieces + form + wrong;
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  const strict = share(marked, total);
  // A file that cannot mark a part of a compound says nothing about it.
  const apart = share(marked + list + government + pieces + form, total - compound);
  return `| ${[name, total, marked, compound, list, government, pieces, form, wrong, strict, apart].join(' | ')} |`;
}

/** What the corpus has where the card is shown, for reading what went wrong. */
function describe({ text, names }: MarkedText, start: number, end: number, card: Card, type: string): string {
  const there = names.filter((name) => name.start < end && start < name.end);
  const marked = there.map((name) => `${name.type} "${text.slice(name.start, name.end)}"`).join(' and ') || 'nothing';
  const around = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return `${card.id} (${type}, marked ${marked}): ${around}`;
}
