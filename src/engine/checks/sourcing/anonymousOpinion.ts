/**
 * Rule sourcing/anonymous-opinion: praise or an attack on somebody named, by a source that is not. Barred or exceptional in
 * every house. Leaves alone opinions on things and plans, and facts however damaging; sees strong words only.
 */
import { covers, type Attribution, type Facts, type TextSpan } from '../../model';
import type { Reuse } from '../../reuse';
import type { Check, CheckContext, Question } from '../check';
import { lastStartingBy, sentenceIndexAt, tokenIndexFrom } from '../places';
import { question, inMessage } from '../question';
import { factsOf, HIDDEN_SORTS, unnamedSources } from './aboutSource';
import { SoughtWords } from '../soughtWords';

export const anonymousOpinion: Check = {
  rule: 'sourcing/anonymous-opinion',
  title: 'Opinion of a named person by an unnamed source',
  severity: 'warning',
  *run(facts: Facts, { reuse }: CheckContext): Iterable<Question> {
    const opinions = opinionsIn(facts, reuse);
    for (const source of unnamedSources(facts, ...HIDDEN_SORTS, 'vague')) {
      for (const index of source.attributions) {
        const said = facts.attributions[index]!;
        const word = opinionIn(opinions, said);
        const target = word === null ? null : targetOf(facts, said);
        if (word === null || target === null || said.source === null) continue;
        const { start, end, text } = said.source;
        yield question(
          { start, end, text },
          {
            message: `${inMessage(word.text)} is a judgement of ${target.text} by somebody who is not named. Does it have to stand, and can it stand without a name?`,
            reason: 'opinion-of-named',
            data: { ...factsOf(source), about: target.text },
            related: [{ ...word, message: 'the opinion' }],
          },
        );
        break;
      }
    }
  },
};

/** Behind a name these make it the one who judges: "what Brandt called the “reckless” plan". */
const JUDGES: ReadonlySet<string> = new Set(
  'called calls termed terms labelled labeled branded dubbed described denounced condemned'.split(' '),
);

/** The words of the story that praise or attack, in order. */
function opinionsIn(facts: Facts, reuse: Reuse): readonly TextSpan[] {
  return SoughtWords.of(facts, reuse).opinions.map((at) => facts.story.tokens[at]!);
}

function opinionIn(opinions: readonly TextSpan[], said: Attribution): TextSpan | null {
  for (const content of said.contents) {
    const word = opinions[lastStartingBy(opinions, content.start - 1) + 1];
    if (word !== undefined && word.start < content.end) return { start: word.start, end: word.end, text: word.text };
  }
  return null;
}

/** The person or body that is judged: named in the words themselves, or in their sentence ("said of the minister"). */
function targetOf({ story, identities }: Facts, said: Attribution): { text: string } | null {
  const first = Math.min(...said.contents.map(({ start }) => start), said.source?.start ?? Infinity);
  const last = Math.max(...said.contents.map(({ end }) => end), said.source?.end ?? 0);
  const from = story.sentences[sentenceIndexAt(story, first)]?.start ?? first;
  const to = story.sentences[sentenceIndexAt(story, last - 1)]?.end ?? last;
  const { mentions } = identities;
  for (let at = lastStartingBy(mentions, from - 1) + 1; at < mentions.length && mentions[at]!.start < to; at += 1) {
    const { type, end } = mentions[at]!;
    if ((type !== 'person' && type !== 'organization') || end > to) continue;
    if (JUDGES.has(story.tokens[tokenIndexFrom(story, end)]?.text.toLowerCase() ?? '')) continue;
    if (said.source === null || !covers(said.source, mentions[at]!)) return mentions[at]!;
  }
  return null;
}
