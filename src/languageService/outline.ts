/** A story as an outline: people, bodies, places, what else is named, and sources, each in the order of the story. Pure. */
import type { Analysis, NameType, Source, Span } from '../engine';
import { namedThings, SYMBOL_KIND } from './names';
import { count, type Say } from './say';

/** What a line of the outline is: the type of a name, or somebody who says something. */
export type OutlineKind = NameType | 'source';

export interface OutlineLine {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  /** Where it stands first. */
  readonly place: Span;
}

export interface OutlineGroup {
  readonly title: string;
  readonly kind: OutlineKind;
  readonly lines: readonly OutlineLine[];
}

/** The kinds of symbol that the lines are shown as. */
export const OUTLINE_SYMBOL = { ...SYMBOL_KIND, source: 'String' } as const satisfies Readonly<
  Record<OutlineKind, string>
>;

/** The groups that have lines. */
export function outlineOf(say: Say, analysis: Analysis): readonly OutlineGroup[] {
  const names = namedThings(analysis).map(({ identity: { name, type, mentions }, first }): OutlineLine => ({
    name,
    detail: count(say, mentions.length, '1 mention', '{0} mentions'),
    kind: type,
    place: first,
  }));
  const ofTypes = (title: string, kind: NameType, ...more: readonly NameType[]): OutlineGroup => ({
    title,
    kind,
    lines: names.filter((line) => line.kind === kind || more.some((type) => type === line.kind)),
  });
  const groups: readonly OutlineGroup[] = [
    ofTypes(say('People'), 'person'),
    ofTypes(say('Bodies'), 'organization', 'group'),
    ofTypes(say('Places'), 'place', 'facility'),
    ofTypes(say('Events and Works'), 'event', 'product'),
    {
      title: say('Sources'),
      kind: 'source',
      lines: analysis.sources.flatMap((source) => sourceLine(say, source, analysis)),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

function sourceLine(say: Say, source: Source, { attributions }: Analysis): readonly OutlineLine[] {
  const first = attributions[source.attributions[0] ?? -1];
  const place = source.mentions[0] ?? first?.cue ?? first?.contents[0];
  if (place === undefined) return [];
  const statements = count(say, source.attributions.length, '1 statement', '{0} statements');
  const detail = source.named ? statements : say('not named, {0}', statements);
  return [{ name: source.descriptor, detail, kind: 'source', place }];
}

/** "4 sources, none named"; null where nobody is said to say anything. */
export function sourcesInWords(say: Say, { sources }: Analysis): string | null {
  const all = sources.length;
  const named = sources.filter((source) => source.named).length;
  if (all === 0) return null;
  if (all === 1) return named === 1 ? say('1 source, named') : say('1 source, not named');
  if (named === 0) return say('{0} sources, none named', all);
  return named === all ? say('{0} sources, all named', all) : say('{0} sources, {1} not named', all, all - named);
}
