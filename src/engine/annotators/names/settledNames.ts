/**
 * The names annotator's room: from what the tagger read of each unit to the names that are marked: the second look over the
 * story, repairs, names of cards, edges and titles.
 */
import { shifted, NameMention, type Story, type Unit } from '../../model';
import { confidenceOf, hashText, type Weights } from '../../tagger';
import type { Context } from '../annotator';
import { agree, type ReadSpan } from './agreement';
import { withCountryCodes } from './brackets';
import { cardNames, withCardNames } from './cardNames';
import { edgesOf, type ListsOf } from './edges';
import { isFacility, withConsulates } from './facilities';
import { withHouses } from './houses';
import { withHyphenated } from './hyphenated';
import { withKindsBeside } from './kindsBeside';
import type { TokenSpan } from './labels';
import { withWholeOrganizations } from './wholeOrganizations';
import { withOrganizationForms } from './organizationForms';
import { withoutLetters } from './letters';
import { withPersonForms } from './personForms';
import { withoutHeadlineWords } from './headlineNames';
import { withoutOpeningPlurals } from './openingPlurals';
import { mended } from './repairs';
import { withOrganizationKinds } from './organizationKinds';
import { roleOf } from './roles';
import { withSurnames } from './surnames';
import { withThings } from './things';
import { unitCopy, type TokenizedText } from './unitCopy';
import { phraseHash } from './unitWords';
import { Verdicts, votesOf, type UnitVotes } from './votes';
import type { Work } from '../../work';

/** The names of each unit, in order. */
export function* settledNames(
  story: Story,
  read: readonly (readonly TokenSpan[])[],
  weights: Weights,
  { knowledge, memo }: Pick<Context, 'knowledge' | 'memo'>,
): Work<readonly (readonly NameMention[])[]> {
  const { units } = story;
  const lists = listsOf(weights);
  const scale = marginAt(weights, 0.75);
  const votes = yield* memo.perUnit(
    'names.votes',
    units,
    (unit, index) => votesOfUnit(story, unit, read[index]!, lists),
    (_, index) => [weights, read[index]],
  );
  const verdicts = yield* Verdicts.of(votes, scale);
  yield;
  const settler = new Settler(weights, lists, scale, verdicts);
  return yield* memo.perUnit(
    'names',
    units,
    (unit, index) => settler.settle(unitCopy(story, unit), votes[index]!, cardNames(story, unit, knowledge, scale)),
    (_, index) => [weights, knowledge, votes[index], verdicts.sayingOf(votes[index]!.asks)],
    (names, { offsets }) => names.map((name) => placedName(name, offsets)),
  );
}

function votesOfUnit(story: Story, unit: Unit, read: readonly TokenSpan[], lists: ListsOf): UnitVotes {
  const copy = unitCopy(story, unit);
  const things = withThings(copy, withOrganizationKinds(copy, read, lists), lists);
  const kinds = withHouses(copy, withKindsBeside(copy, withSurnames(copy, things, lists), lists));
  return votesOf(copy, withCountryCodes(copy, kinds), lists);
}

/** Turns the spans of a unit into names. */
class Settler {
  constructor(
    private readonly weights: Weights,
    private readonly lists: ListsOf,
    private readonly scale: number,
    private readonly verdicts: Verdicts,
  ) {}

  settle(unit: TokenizedText, votes: UnitVotes, cards: readonly ReadSpan[]): readonly NameMention[] {
    const { lists, scale } = this;
    const agreed = withoutOpeningPlurals(unit, agree(unit, votes, this.verdicts, scale, lists), this.verdicts, lists);
    const organizations = withWholeOrganizations(
      unit,
      withOrganizationForms(unit, mended(unit, agreed, lists, scale), lists),
      lists,
    );
    const whole = withPersonForms(unit, organizations, lists);
    const repaired = withoutHeadlineWords(unit, whole, lists, votes, this.verdicts);
    const known = cards.length === 0 ? repaired : withoutLetters(unit, withCardNames(repaired, cards));
    const spans = withHyphenated(unit, withConsulates(unit, known), lists);
    const found: NameMention[] = [];
    let sentence = 0;
    // A title never reaches into the name of the person before.
    let afterPerson = 0;
    for (const [at, span] of spans.entries()) {
      while (unit.sentences[sentence]!.endToken <= span.start) sentence++;
      const { firstToken, endToken } = unit.sentences[sentence]!;
      this.mark(unit, span, Math.max(firstToken, afterPerson), endToken, nextPerson(spans, at), found);
      if (span.type === 'person') afterPerson = span.end;
    }
    return found;
  }

  private mark(
    unit: TokenizedText,
    span: ReadSpan,
    firstToken: number,
    endToken: number,
    next: ReadSpan | null,
    found: NameMention[],
  ): void {
    for (const name of edgesOf(unit, span, firstToken, this.lists)) {
      if (name.type === 'other') continue;
      const { start, end } = name;
      const type = isFacility(unit, name) ? 'facility' : name.type;
      const role =
        type === 'person' ? roleOf(unit, name.firstToken, name.endToken, firstToken, endToken, next) : undefined;
      const confidence = confidenceOf(this.weights, span.margin);
      const text = unit.text.slice(start, end);
      found.push(new NameMention(start, end, text, type, span.reason, confidence, role));
    }
  }
}

/** The first name of a person after the one at `at`. */
function nextPerson(spans: readonly ReadSpan[], at: number): ReadSpan | null {
  for (let next = at + 1; next < spans.length; next++) if (spans[next]!.type === 'person') return spans[next]!;
  return null;
}

/** The name, moved to where its unit stands now. */
function placedName({ start, end, text, type, reason, confidence, role }: NameMention, by: number): NameMention {
  const title = role === undefined ? undefined : shifted(role, by);
  return new NameMention(start + by, end + by, text, type, reason, confidence, title);
}

/** Looks words up in the lists of these weights. */
export function listsOf(weights: Weights): ListsOf {
  const lists = weights.tables.get('lists');
  return (phrase) =>
    lists?.get(
      phraseHash(
        phrase
          .toLowerCase()
          .split(' ')
          .map((word) => hashText(word)),
      ),
    ) ?? 0;
}

/** The margin at which readings of these weights are right in the given share of cases; at least 1. */
function marginAt(weights: Weights, share: number): number {
  const margin = (Math.log(share / (1 - share)) - weights.offset) / weights.slope;
  return Number.isFinite(margin) ? Math.max(1, margin) : 1;
}
