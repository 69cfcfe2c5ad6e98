/**
 * Rule sourcing/single-anonymous: what the story is about, its lead or a run of paragraphs, rests on one unnamed source. Leaves
 * alone leads with a second source or a named one, and texts too short to have a lead. AP, the BBC and the Guardian want two.
 */
import type { Attribution, Facts, Source, Story } from '../../model';
import type { Check, Question } from '../check';
import { lastStartingBy } from '../places';
import { question } from '../question';
import { factsOf, HIDDEN_SORTS, unnamedSources } from './aboutSource';
import { firstLine } from './firstLine';

/** Sentences below which a text is a note, not a story. */
const LEAST_SENTENCES = 4;
/** Sentences that count as the lead where the copy has no paragraphs to speak of. */
const LEAD_SENTENCES = 2;
/** So many paragraphs in a row on one source are a chain. */
const CHAIN = 3;

export const singleAnonymous: Check = {
  rule: 'sourcing/single-anonymous',
  title: 'Story rests on one unnamed source',
  severity: 'information',
  *run(facts: Facts): Iterable<Question> {
    const { story, attributions } = facts;
    const place = firstLine(story);
    if (place === null || story.sentences.length < LEAST_SENTENCES) return;
    for (const source of unnamedSources(facts, ...HIDDEN_SORTS)) {
      if (source.plural || (source.number ?? 1) > 1) continue;
      const where = isLead(source, story, attributions)
        ? 'the lead'
        : isChain(source, attributions)
          ? 'a run of paragraphs'
          : null;
      const first = source.mentions[0]!;
      if (where === null) continue;
      yield question(place, {
        message: `One unnamed source carries ${where}: ${source.descriptor}. Is there a second, or a document?`,
        reason: where === 'the lead' ? 'lead-on-one' : 'chain-on-one',
        data: factsOf(source),
        related: [{ start: first.start, end: first.end, text: first.text, message: 'the source' }],
      });
      return;
    }
  },
};

/** Whether every statement of the lead is this source's. */
function isLead(source: Source, story: Story, attributions: readonly Attribution[]): boolean {
  const body = story.paragraphs.find(
    ({ kind, firstSentence, endSentence }) => kind === 'body' && firstSentence < endSentence,
  );
  if (body === undefined) return false;
  const last = story.sentences[Math.min(body.endSentence, body.firstSentence + LEAD_SENTENCES) - 1]!;
  const own = new Set(source.attributions);
  const lead = attributions.flatMap((said, index) => {
    const at = said.cue?.start ?? said.contents[0]?.start ?? -1;
    return said.wide !== true && at >= body.start && at < last.end ? [index] : [];
  });
  return lead.length > 0 && lead.every((index) => own.has(index)) && lastStartingBy(story.sentences, last.start) >= 0;
}

/** Whether so many paragraphs in a row hold statements of this source and of no other. */
function isChain(source: Source, attributions: readonly Attribution[]): boolean {
  const own = new Set(source.attributions);
  const others = new Set<number>();
  const mine = new Set<number>();
  attributions.forEach((said, index) => {
    if (said.wide !== true) (own.has(index) ? mine : others).add(said.paragraph);
  });
  let run = 0;
  let before = -2;
  for (const paragraph of [...mine].sort((a, b) => a - b)) {
    run = paragraph === before + 1 && !others.has(paragraph) ? run + 1 : others.has(paragraph) ? 0 : 1;
    before = paragraph;
    if (run >= CHAIN) return true;
  }
  return false;
}
