/**
 * Rule sourcing/single-anonymous: what the story is about, its lead or a run of paragraphs, rests on one unnamed source. Leaves
 * alone leads with a second source or a named one, and texts too short to have a lead. AP, the BBC and the Guardian want two.
 */
import { isAssertive, type Source } from '../../model';
import { type CheckFacts, defineCheck } from '../check';
import { question } from '../question';
import { factsOf, HIDDEN_KINDS, unnamedSources } from './aboutSource';

/** With fewer sentences a text is a note, not a story. Set by hand. */
const LEAST_SENTENCES = 4;
/** How many sentences count as the lead where the copy has hardly any paragraphs. Set by hand. */
const LEAD_SENTENCES = 2;
/** How many paragraphs in a row on one source make a chain. Set by hand. */
const CHAIN = 3;

export const singleAnonymous = defineCheck({
  rule: 'sourcing/single-anonymous',
  title: 'Story rests on one unnamed source',
  severity: 'information',
  wholeStory: true,
  requires: ['story', 'attributions', 'sources', 'observations'],
  *run(facts) {
    const { story, observations } = facts;
    const place = observations.head;
    if (place === null || story.sentences.length < LEAST_SENTENCES) return;
    const single = unnamedSources(facts, ...HIDDEN_KINDS).filter(({ plural, number }) => !plural && (number ?? 1) <= 1);
    if (single.length === 0) return;
    const lead = leadOf(facts);
    const voices = voicesByParagraph(facts);
    for (const source of single) {
      const where = isLead(source, lead) ? 'the lead' : isChain(source, facts, voices) ? 'a run of paragraphs' : null;
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
});

/** The statements of the lead: indices of attributions. */
function leadOf({ story, attributions }: Pick<CheckFacts, 'story' | 'attributions'>): readonly number[] {
  const body = story.paragraphs.find(
    ({ kind, firstSentence, endSentence }) => kind === 'body' && firstSentence < endSentence,
  );
  if (body === undefined) return [];
  const last = story.sentences[Math.min(body.endSentence, body.firstSentence + LEAD_SENTENCES) - 1]!;
  const lead: number[] = [];
  for (let index = 0; index < attributions.length; index++) {
    const said = attributions[index]!;
    const at = said.cue?.start ?? said.contents[0]?.start ?? -1;
    if (isAssertive(said) && at >= body.start && at < last.end) lead.push(index);
  }
  return lead;
}

/** Whether every statement of the lead is this source's. */
function isLead({ attributions: own }: Source, lead: readonly number[]): boolean {
  return lead.length > 0 && lead.every((index) => own.includes(index));
}

/** How much is stated in each paragraph, whoever states it. */
function voicesByParagraph({ attributions }: Pick<CheckFacts, 'attributions'>): ReadonlyMap<number, number> {
  const voices = new Map<number, number>();
  for (const { paragraph } of attributions.filter(isAssertive)) {
    voices.set(paragraph, (voices.get(paragraph) ?? 0) + 1);
  }
  return voices;
}

/** Whether so many paragraphs in a row hold statements of this source and of no other. */
function isChain(
  source: Source,
  { attributions }: Pick<CheckFacts, 'attributions'>,
  voices: ReadonlyMap<number, number>,
): boolean {
  if (source.attributions.length < CHAIN) return false;
  const mine = new Map<number, number>();
  for (const index of new Set(source.attributions)) {
    const attribution = attributions[index]!;
    const { paragraph } = attribution;
    if (isAssertive(attribution)) mine.set(paragraph, (mine.get(paragraph) ?? 0) + 1);
  }
  let run = 0;
  let before = -2;
  for (const [paragraph, own] of [...mine].sort(([a], [b]) => a - b)) {
    const others = voices.get(paragraph)! > own;
    run = paragraph === before + 1 && !others ? run + 1 : others ? 0 : 1;
    before = paragraph;
    if (run >= CHAIN) return true;
  }
  return false;
}
