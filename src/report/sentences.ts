/** The sourcing report, pure: its figures in sentences, the same on the page and in Markdown. */
import type { Finding, Severity } from '../engine';
import { coverage, type SourcingReport, type Stretch, type Voice } from './sourcing';

/** "Rests on 6 sources: 1 named, 5 not." */
export function restsOn({ voices }: SourcingReport): string {
  const sources = voices.filter(({ source }) => source !== null);
  const named = sources.filter((voice) => voice.named).length;
  const nobody = voices.find(({ source }) => source === null)?.statements.length ?? 0;
  const loose = nobody === 0 ? '' : ` ${count(nobody, 'statement has', 'statements have')} no source.`;
  if (sources.length === 0) return nobody === 0 ? 'Attributes nothing to anyone.' : `Names no source.${loose}`;
  const unnamed = sources.length - named;
  const parts =
    unnamed === 0
      ? sources.length === 1
        ? ', who is named'
        : ', all named'
      : named === 0
        ? sources.length === 1
          ? ', who is not named'
          : ', none named'
        : `: ${named} named, ${unnamed} not`;
  return `Rests on ${count(sources.length, 'source', 'sources')}${parts}.${loose}`;
}

/** Shares of the copy in whole per cent, which add up to 100. */
export function shares(report: SourcingReport): {
  readonly named: number;
  readonly unnamed: number;
  readonly own: number;
} {
  const { named, unnamed } = coverage(report);
  const total = Math.max(1, report.words);
  const [namedShare, unnamedShare] = [Math.round((100 * named) / total), Math.round((100 * unnamed) / total)];
  return { named: namedShare, unnamed: unnamedShare, own: Math.max(0, 100 - namedShare - unnamedShare) };
}

/** "Of its 310 words named sources say 20%, unnamed ones 25%; 55% are the story’s own." */
export function coverageSentence(report: SourcingReport): string {
  const { named, unnamed, own } = shares(report);
  return `Of its ${count(report.words, 'word', 'words')}, named sources say ${named}% and unnamed ones ${unnamed}%; ${own}% are the story’s own.`;
}

/** "Lena Hartwig, paragraph 4 of 7"; null where nobody speaks. */
export function firstVoiceWords({ firstVoice, paragraphs }: SourcingReport): string | null {
  if (firstVoice === null) return null;
  return `${voiceName(firstVoice.voice)}${namedOrNot(firstVoice.voice)}, paragraph ${firstVoice.paragraph} of ${paragraphs.length}`;
}

/** "Lena Hartwig, 48 words, paragraph 4"; null where nobody speaks. */
export function stretchWords({ longestStretch }: SourcingReport): string | null {
  if (longestStretch === null) return null;
  const { voice, words } = longestStretch;
  return `${voiceName(voice)}${namedOrNot(voice)}, ${count(words, 'word', 'words')}, ${stretchPlace(longestStretch)}`;
}

function stretchPlace({ from, to }: Stretch): string {
  return from === to ? `paragraph ${from}` : `paragraphs ${from} to ${to}`;
}

function namedOrNot({ named, source }: Voice): string {
  return named || source === null ? '' : ' (not named)';
}

export function voiceName({ source }: Voice): string {
  return source === null ? 'No source given' : source.descriptor.replace(/\s+/g, ' ').trim();
}

/** What the copy says of why a source is not named; nothing of a named one. */
export function reasonWords({ source, named }: Voice): string {
  if (named || source === null) return '';
  if (source.reason === null) return 'no reason given';
  const words = `“${source.reason.text.replace(/\s+/g, ' ').trim()}”`;
  return source.reason.quality === 'rote' ? `${words}, a stock phrase` : words;
}

const SEVERITY_HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Must be settled',
  warning: 'Worth settling',
  information: 'Worth a look',
  hint: 'For your information',
};

/** The gravest first; none that is empty. */
export function bySeverity(questions: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  return (['error', 'warning', 'information', 'hint'] as const).flatMap((severity) => {
    const own = questions.filter((question) => question.severity === severity);
    return own.length === 0 ? [] : [[SEVERITY_HEADINGS[severity], own] as const];
  });
}

/** "1 word", "3 words". */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
