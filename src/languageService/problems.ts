/** Questions as lists of problems show them: one a source, the gravest first, with the others in its text. Pure. */
import type { Finding, Span } from '../engine';
import { shorten } from './markdown';
import { groupBySource } from './questionGroups';
import type { Say } from './say';

/** UTF-16 code units of copy shown for a related place. */
const LONGEST_RELATED = 60;

export interface Problem extends Pick<Finding, 'rule' | 'severity' | 'start' | 'end'> {
  /** One line for each question. */
  readonly message: string;
  readonly related: readonly (Span & { readonly message: string })[];
}

export function problemsOf(say: Say, open: readonly Finding[]): readonly Problem[] {
  return groupBySource(open).map(({ first, others }) => {
    const { rule, severity, start, end } = first;
    const message = [first.message, ...others.map((other) => `${say('Also:')} ${other.message}`)].join('\n');
    const related = [first, ...others].flatMap((finding) =>
      finding.related.map((place) => {
        // Lists show the message alone, without the words at the place.
        const words = shorten(place.text.replace(/\s+/g, ' '), LONGEST_RELATED);
        return { start: place.start, end: place.end, message: say('“{0}”: {1}', words, place.message) };
      }),
    );
    return { rule, severity, start, end, message, related };
  });
}
