/** Checks: organizations that the copy calls by an acronym, as the two rules on acronyms need them. */
import type { CheckFacts } from '../check';
import { isAcronym } from '../../knowledge';
import type { Identity, Mention } from '../../model';
import { isQuoted, isRunningText } from '../../text/places';
import type { Work } from '../../work';
import { mentionsOf } from './persons';
import { Wordings } from './wordings';

/** An organization with this many names is a step of its own. */
const NAMES_A_STEP = 500;

export interface AcronymUse {
  readonly identity: Identity;
  /** Mentions by acronym in running text outside quotations, in order. */
  readonly acronyms: readonly Mention[];
  /** Mentions by a longer name, in order, wherever they stand. */
  readonly names: readonly Mention[];
}

/** The organizations of the story that are called by an acronym, gathered once in a run however many rules ask for them. */
export function* acronymUses(
  facts: Pick<CheckFacts, 'story' | 'identities' | 'observations'>,
): Work<readonly AcronymUse[]> {
  let uses = GATHERED.get(facts.identities);
  if (uses === undefined) GATHERED.set(facts.identities, (uses = yield* gather(facts, yield* Wordings.of(facts))));
  return uses;
}

/** The acronyms of stories that are being read. */
const GATHERED = new WeakMap<CheckFacts['identities'], readonly AcronymUse[]>();

function* gather(
  facts: Pick<CheckFacts, 'story' | 'identities' | 'observations'>,
  { all }: Wordings,
): Work<readonly AcronymUse[]> {
  const { story } = facts;
  const uses: AcronymUse[] = [];
  for (const { identity, wordings } of all) {
    if (identity.type !== 'organization' || !wordings.some((wording) => wording.isAcronym)) continue;
    const mentions = mentionsOf(facts, identity);
    if (mentions.length > NAMES_A_STEP) yield;
    const acronyms = mentions.filter(
      (mention) =>
        isAcronym(mention.text) &&
        isRunningText(story, mention) &&
        !isQuoted(story, mention) &&
        !facts.observations.acronyms.isSpeakerLabel(mention),
    );
    if (acronyms.length === 0) continue;
    uses.push({ identity, acronyms, names: mentions.filter(({ text }) => !isAcronym(text)) });
  }
  return uses;
}
