/**
 * Rule sourcing/plural-then-one: "sources said … the source added": the plural promises more than one, and one speaks. Leaves
 * alone "one of the officials" and a second source that is introduced as such. Reuters: never plural when there is one.
 */
import type { Source } from '../../model';
import { defineCheck } from '../check';
import { opening } from '../question';
import { askAbout, unnamedSources } from './aboutSource';

export const pluralThenOne = defineCheck({
  rule: 'sourcing/plural-then-one',
  title: 'Several sources that turn out to be one',
  severity: 'warning',
  requires: ['sources'],
  *run(facts) {
    const sources = unnamedSources(facts, 'bare', 'group', 'individual', 'spokesperson');
    for (let index = 0; index < sources.length; index++) {
      const several = sources[index]!;
      if (!several.plural || several.number !== null) continue;
      const one = sources.find((other) => isOneOf(other, several, sources));
      const first = one?.mentions[0];
      if (first === undefined) continue;
      yield askAbout(several, {
        message: `${opening(several.mentions[0]!.text)}, then “${first.text}”: is there one source or more?`,
        reason: 'plural-then-singular',
        related: [{ start: first.start, end: first.end, text: first.text, message: 'one of them, or all there is' }],
      });
    }
  },
});

/** Whether `one` is "the source" after "sources", with no single source before it that it could be. */
function isOneOf(one: Source, several: Source, all: readonly Source[]): boolean {
  const phrase = one.mentions[0]!;
  const before = several.mentions[0]!;
  if (one === several || one.plural || phrase.start < before.end) return false;
  if (!/^(?:the|said the)\s/i.test(phrase.text) || phrase.headLemma !== before.headLemma) return false;
  return !all.some(
    (other) =>
      other !== one &&
      !other.plural &&
      other.mentions[0]!.start < phrase.start &&
      other.mentions[0]!.headLemma === phrase.headLemma,
  );
}
