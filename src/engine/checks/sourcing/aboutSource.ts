/** Sourcing rules: how a question about a record of the ledger is put: place, related mentions, facts for programs, wording. */
import type { RelatedSpan, Source, SourcePhrase, TextSpan, UnnamedKind } from '../../model';
import { question, type Asked } from '../question';
import type { CheckFacts, Question } from '../check';

/** The unnamed sources of these kinds, in order. */
export function unnamedSources(
  { sources }: Pick<CheckFacts, 'sources'>,
  ...kinds: readonly UnnamedKind[]
): readonly Source[] {
  return sources.filter(({ sort }) => sort !== null && kinds.includes(sort));
}

/** Kinds of people who speak without a name and could have been asked for it. */
export const HIDDEN_KINDS: readonly UnnamedKind[] = ['bare', 'individual', 'group'];

/** The mention at which to ask about the source: the first that states something by itself. */
export function askedAt({ asked, mentions }: Source): SourcePhrase {
  return asked ?? mentions[0]!;
}

/** A question about the source; its other mentions are related places. */
export function askAbout(source: Source, asked: Asked): Question {
  const first = askedAt(source);
  const place: TextSpan = { start: first.start, end: first.end, text: first.text };
  return question(place, {
    ...asked,
    related: [...related(source), ...(asked.related ?? [])],
    data: { ...factsOf(source), ...asked.data },
  });
}

/** The facts that house settings and other programs rely on. */
export function factsOf(source: Source): Readonly<Record<string, unknown>> {
  return {
    source: source.id,
    sort: source.sort,
    reasonGiven: source.reasonGiven,
    reasonQuality: source.reason?.quality ?? null,
    reason:
      source.reason === null ? null : { start: source.reason.start, end: source.reason.end, text: source.reason.text },
    number: source.number,
    closeness: source.closeness?.text ?? null,
  };
}

function related(source: Source): RelatedSpan[] {
  const at = askedAt(source);
  const later = source.mentions
    .filter((mention) => mention !== at)
    .map(({ start, end, text }) => ({ start, end, text, message: 'the same source again' }));
  if (source.reason === null) return later;
  const { start, end, text } = source.reason;
  return [...later, { start, end, text, message: 'the reason given' }];
}

/** "no reason given for not naming them", or what the copy does say. */
export function reasonWords(source: Source): string {
  const them = source.plural ? 'them' : 'this source';
  if (source.reason !== null) {
    return source.reason.quality === 'rote'
      ? `the reason given for not naming ${them} is a stock phrase`
      : `a reason for not naming ${them} is given`;
  }
  return source.anonymityMarker === null
    ? `no reason given for not naming ${them}`
    : `anonymity was asked for, but no reason is given`;
}

/** Whether the phrase says more than its bare noun: an agency, a place, a rank. */
export function hasDescription({ start, text, head }: Source['mentions'][number]): boolean {
  // In Markdown, marks may stand after the noun.
  if (/[\p{L}\p{N}]/u.test(text.slice(head.end - start))) return true;
  const rest = text
    .slice(0, head.start - start)
    .toLowerCase()
    .split(/[\s*_]+/);
  return rest.some((word) => word !== '' && !COUNTING.has(word) && !/^\d+$/.test(word));
}

const COUNTING = new Set(
  'a an the one two three four five six seven eight nine ten several some many few multiple other another unnamed anonymous'.split(
    ' ',
  ),
);
