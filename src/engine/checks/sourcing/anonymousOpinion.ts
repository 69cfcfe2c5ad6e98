/**
 * Rule sourcing/anonymous-opinion: praise or an attack on somebody named, by a source that is not. Barred or exceptional in
 * every house. Leaves alone opinions on things and plans, and facts however damaging; sees strong words only.
 */
import { covers, type Attribution, type TextSpan } from '../../model';
import { type CheckFacts, defineCheck } from '../check';
import { lastStartingBy, sentenceIndexAt } from '../../text/places';
import { question, inMessage } from '../question';
import { factsOf, HIDDEN_KINDS, unnamedSources } from './aboutSource';
import { endsStep } from '../../work';

/** Statements of one source looked at between two yields. */
const STATEMENTS_A_STEP = 200;

export const anonymousOpinion = defineCheck({
  rule: 'sourcing/anonymous-opinion',
  title: 'Opinion of a named person by an unnamed source',
  severity: 'warning',
  requires: ['story', 'identities', 'attributions', 'sources', 'observations'],
  *run(facts) {
    for (const source of unnamedSources(facts, ...HIDDEN_KINDS, 'vague')) {
      yield undefined;
      for (const [at, index] of source.attributions.entries()) {
        if (endsStep(at, STATEMENTS_A_STEP)) yield undefined;
        const said = facts.attributions[index]!;
        const word = opinionIn(facts, said);
        const target = word === null ? null : targetOf(facts, said);
        if (word === null || target === null || said.source === null) continue;
        const { start, end, text } = said.source;
        yield question(
          { start, end, text },
          {
            message: `${inMessage(word.text)} is a judgement on ${target.text} by somebody who is not named. Is it needed, and can it run without a name?`,
            reason: 'opinion-of-named',
            data: { ...factsOf(source), about: target.text },
            related: [{ ...word, message: 'the opinion' }],
          },
        );
        break;
      }
    }
  },
});

/** After a name these make it the one who judges: "what Brandt called the “reckless” plan". */
const JUDGES: ReadonlySet<string> = new Set(
  'called calls termed terms labelled labeled branded dubbed described denounced condemned'.split(' '),
);

function opinionIn({ observations }: Pick<CheckFacts, 'observations'>, said: Attribution): TextSpan | null {
  for (const content of said.contents) {
    const word = observations.opinionIn(content);
    if (word !== null) return word;
  }
  return null;
}

/** The person or body that is judged: named in the words themselves, or in their sentence ("said of the minister"). */
function targetOf(
  { story, identities, observations }: Pick<CheckFacts, 'story' | 'identities' | 'observations'>,
  said: Attribution,
): { text: string } | null {
  const first = Math.min(...said.contents.map(({ start }) => start), said.source?.start ?? Infinity);
  const last = Math.max(...said.contents.map(({ end }) => end), said.source?.end ?? 0);
  const from = story.sentences[sentenceIndexAt(story, first)]?.start ?? first;
  const to = story.sentences[sentenceIndexAt(story, last - 1)]?.end ?? last;
  const { mentions } = identities;
  for (let at = lastStartingBy(mentions, from - 1) + 1; at < mentions.length && mentions[at]!.start < to; at += 1) {
    const { type, end } = mentions[at]!;
    if ((type !== 'person' && type !== 'organization') || end > to) continue;
    if (JUDGES.has(observations.after(mentions[at]!)?.text.toLowerCase() ?? '')) continue;
    if (said.source === null || !covers(said.source, mentions[at]!)) return mentions[at]!;
  }
  return null;
}
