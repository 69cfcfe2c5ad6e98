/**
 * Speakers' room: the noun phrases that were taken apart, for several readers ask for the same ones. In units that read as in the
 * run before they are kept, moved to where the unit stands now.
 */
import type { Mention, Span, Unit } from '../../model';
import type { Reuse, Row } from '../../reuse';
import type { NounPhrase } from './nounPhrase';
import type { UnchangedUnits } from './unchangedUnits';

interface ReadPhrase extends Span {
  readonly phrase: NounPhrase | null;
}

/** The phrases that were read in a unit, and where it stood then. */
interface UnitPhrases {
  readonly start: number;
  readonly firstToken: number;
  readonly read: ReadPhrase[];
}

export class ReadPhrases {
  private readonly byStart = new Map<number, ReadPhrase>();
  private readonly row: Row<UnitPhrases>;

  /**
   * @param inputs what the reading of a phrase depends on beside its words and names
   * @param mentions of the story, in the order of the text
   */
  constructor(
    private readonly units: readonly Unit[],
    mentions: readonly Mention[],
    { unchanged, firstNames }: UnchangedUnits,
    reuse: Reuse,
    inputs: readonly unknown[],
  ) {
    this.row = reuse.row<UnitPhrases>('speakers.phrases', inputs);
    for (let index = 0; index < units.length; index++) {
      const { start, firstToken } = units[index]!;
      const known = unchanged[index] === 1 ? this.row.take(index) : undefined;
      const read: ReadPhrase[] = [];
      if (known !== undefined && known.read.length > 0) {
        const names = { mentions, from: firstNames[index]!, to: firstNames[index + 1]! };
        for (const phrase of known.read) {
          const here = moved(phrase, start - known.start, firstToken - known.firstToken, names);
          read.push(here);
          this.byStart.set(here.start, here);
        }
      }
      this.row.put(index, { start, firstToken, read });
    }
  }

  /** What was read of the span; undefined where it has not been read. */
  of({ start, end }: Span): NounPhrase | null | undefined {
    const known = this.byStart.get(start);
    if (known === undefined || known.end === end) return known?.phrase;
    return this.ofUnitAt(start)?.read.find((phrase) => phrase.start === start && phrase.end === end)?.phrase;
  }

  add({ start, end }: Span, phrase: NounPhrase | null): void {
    const read = { start, end, phrase };
    this.byStart.set(start, read);
    this.ofUnitAt(start)?.read.push(read);
  }

  private ofUnitAt(offset: number): UnitPhrases | undefined {
    let low = 0;
    let high = this.units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.units[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low < this.units.length ? this.row.take(low) : undefined;
  }
}

/** Some names of the story: those of one unit. */
interface Names {
  readonly mentions: readonly Mention[];
  readonly from: number;
  readonly to: number;
}

function moved({ start, end, phrase }: ReadPhrase, by: number, tokens: number, names: Names): ReadPhrase {
  return { start: start + by, end: end + by, phrase: phrase === null ? null : movedPhrase(phrase, by, tokens, names) };
}

function movedPhrase(phrase: NounPhrase, by: number, tokens: number, names: Names): NounPhrase {
  if (tokens === 0 && phrase.name === null) return phrase;
  return {
    range: { from: phrase.range.from + tokens, to: phrase.range.to + tokens },
    pronoun: phrase.pronoun,
    quantifierAlone: phrase.quantifierAlone,
    determiner: phrase.determiner,
    number: phrase.number,
    quantifier: phrase.quantifier,
    partitive: phrase.partitive,
    head: phrase.head + tokens,
    lemma: phrase.lemma,
    plural: phrase.plural,
    modifiers: phrase.modifiers,
    complement: phrase.complement + tokens,
    name: phrase.name === null ? null : nameAt(names, phrase.name.start + by),
    kind: phrase.kind,
  };
}

/** The name of this run that stands there; the unit has the same names as before. */
function nameAt({ mentions, from, to }: Names, start: number): Mention {
  for (let at = from; at < to; at++) if (mentions[at]!.start === start) return mentions[at]!;
  throw new Error(`no name at ${start}`);
}
