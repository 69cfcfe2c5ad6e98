/** Syntax: a cache of parsed noun phrases, since several annotators ask for the same ones. */
import type { Span, Story, Unit } from '../model';
import type { MemoRun } from '../memo';
import type { Work } from '../work';
import type { PhraseKind } from './phraseClass';
import type { NounPhrase, PhraseForm } from './nounPhrase';
import type { Surroundings } from './surroundings';

/** A span, counted from its unit's start, and the phrase that it covers. */
interface ReadPhrase extends Span {
  readonly phrase: NounPhrase | null;
}

export class ReadPhrases {
  private constructor(
    private readonly units: readonly Unit[],
    /** The phrases that were read in each unit so far. */
    private readonly read: readonly ReadPhrase[][],
  ) {}

  /** @param inputs what the reading of a phrase depends on besides its words and names */
  static *of({ units }: Story, { seen }: Surroundings, memo: MemoRun, inputs: readonly unknown[]): Work<ReadPhrases> {
    const read = yield* memo.perUnit(
      'speakers.phrases',
      units,
      (): ReadPhrase[] => [],
      (_, index) => [inputs, seen[index]!],
      (phrases, { tokens }) => phrases.map((phrase) => placedPhrase(phrase, tokens)),
    );
    return new ReadPhrases(units, read);
  }

  /** The phrase at the span; undefined where it has not been read yet. */
  of({ start, end }: Span): NounPhrase | null | undefined {
    const unit = this.unitAt(start);
    if (unit < 0) return undefined;
    const by = this.units[unit]!.start;
    const read = this.read[unit]!;
    for (let at = 0; at < read.length; at++) {
      const one = read[at]!;
      if (one.start + by === start && one.end + by === end) return one.phrase;
    }
    return undefined;
  }

  add({ start, end }: Span, phrase: NounPhrase | null): void {
    const unit = this.unitAt(start);
    if (unit < 0) return;
    const by = this.units[unit]!.start;
    this.read[unit]!.push({ start: start - by, end: end - by, phrase });
  }

  /** The unit that holds the offset or comes after it, -1 after the last. */
  private unitAt(offset: number): number {
    let low = 0;
    let high = this.units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.units[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low < this.units.length ? low : -1;
  }
}

function placedPhrase({ start, end, phrase }: ReadPhrase, by: number): ReadPhrase {
  return { start, end, phrase: phrase === null ? null : phraseOf(phrase, phrase.range.from + by, phrase.kind) };
}

/** All phrases are made here, also those that have moved to where their first token is `from` now. */
export function phraseOf(form: PhraseForm, from: number, kind: PhraseKind): NounPhrase {
  const by = from - form.range.from;
  return {
    range: { from, to: form.range.to + by },
    pronoun: form.pronoun,
    quantifierAlone: form.quantifierAlone,
    determiner: form.determiner,
    number: form.number,
    quantifier: form.quantifier,
    partitive: form.partitive,
    head: form.head + by,
    lemma: form.lemma,
    plural: form.plural,
    modifiers: form.modifiers,
    complement: form.complement + by,
    name: form.name,
    kind,
  };
}
