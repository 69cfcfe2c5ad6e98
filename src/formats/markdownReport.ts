/** Format `markdown`: the editor's report: what the story rests on, paragraph by paragraph, what is asked and what there is to check. */
import { checkables, pairChecks, type Check, type ChecklistItem } from '../checklist';
import { wordsOf, type TextSpan } from '../engine';
import { sourcingReport, type ParagraphCover, type SourcingReport, type Voice } from '../report/sourcing';
import {
  bySeverity,
  coverageSentence,
  firstVoiceWords,
  reasonWords,
  restsOn,
  stretchWords,
  voiceName,
} from '../report/sentences';
import type { Analyzed, Format } from './format';
import { Lines } from './lines';
import { safe } from './safeMarkdown';

/** Longest stretch of copy in a list, in UTF-16 code units. */
const LONGEST_WORDS = 120;

export function editorsReport(): Format {
  let first = true;
  return {
    begin: () => '',
    one(analyzed) {
      const between = first ? '' : '\n---\n\n';
      first = false;
      return between + reportOf(analyzed);
    },
    end: () => '',
  };
}

function reportOf({ id, analysis, checklist }: Analyzed): string {
  const report = sourcingReport(analysis);
  const lines = new Lines(analysis.story.text);
  const { items } = checklist ?? pairChecks(checkables(analysis), [], analysis.story.text);
  const asRead = ({ start, end }: TextSpan): TextSpan => ({
    start,
    end,
    text: wordsOf(analysis.story, { start, end }),
  });
  const sections = [
    `# Sourcing: ${safe(report.title ?? id)}`,
    `${code(id)}, story date ${report.storyDate ?? 'not known'}`,
    [`**${safe(restsOn(report))}**`, safe(coverageSentence(report))].join(' '),
    facts(report),
    ...(report.voices.length === 0 ? [] : ['## Who speaks', voicesTable(report, lines)]),
    ...(report.paragraphs.length === 0 ? [] : ['## Paragraph by paragraph', paragraphsTable(report, lines)]),
    '## Open questions',
    ...(report.questions.length === 0 ? ['None.'] : []),
    ...bySeverity(report.questions).flatMap(([heading, questions]) => [
      `### ${heading}`,
      questions
        .map((question) => `- [ ] ${where(lines, asRead(question))}: ${safe(question.message)} ${code(question.rule)}`)
        .join('\n'),
    ]),
    '## To check',
    items.length === 0 ? 'Nothing.' : items.map((item) => itemLine(lines, item)).join('\n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function facts(report: SourcingReport): string {
  const [first, longest] = [firstVoiceWords(report), stretchWords(report)];
  return [
    ...(first === null ? [] : [`- First voice: ${safe(first)}`]),
    ...(longest === null ? [] : [`- Longest stretch on one source: ${safe(longest)}`]),
  ].join('\n');
}

function voicesTable({ voices, paragraphs }: SourcingReport, lines: Lines): string {
  const row = (voice: Voice): string => {
    const within = paragraphs.filter((cover) => cover.voices.includes(voice)).map(({ number }) => number);
    const named = voice.named ? 'named' : '**not named**';
    const cells = [safe(voiceName(voice)), named, voice.statements.length, voice.words, within.join(', ')];
    return tableRow([...cells, lines.at(voice.first.start).line, safe(reasonWords(voice))]);
  };
  const head = tableRow(['source', '', 'statements', 'words', 'paragraphs', 'line', 'reason']);
  return [head, tableRow(['---', '---', '---:', '---:', '---', '---:', '---']), ...voices.map(row)].join('\n');
}

function paragraphsTable({ paragraphs }: SourcingReport, lines: Lines): string {
  const row = ({ number, span, from, to, named, unnamed, voices }: ParagraphCover): string => {
    const own = to - from - named - unnamed;
    return tableRow([
      ...[number, lines.at(span.start).line, to - from, named, unnamed, own],
      voices.map((voice) => safe(voiceName(voice))).join('; '),
    ]);
  };
  const head = tableRow(['paragraph', 'line', 'words', 'named', 'not named', 'the story’s own', 'who speaks']);
  return [head, tableRow(['---:', '---:', '---:', '---:', '---:', '---:', '---']), ...paragraphs.map(row)].join('\n');
}

/** Ticked where it was checked and its sentence is still the same. */
function itemLine(lines: Lines, { checkable, check, state, stale }: ChecklistItem): string {
  const { value, text, kind } = checkable;
  const tick = state === 'checked' && !stale ? 'x' : ' ';
  const known = value !== null && value !== text ? `: ${safe(value)}` : '';
  return `- [${tick}] ${where(lines, checkable)}, ${kind}${known}${check === null ? '' : found(check, stale)}`;
}

function found({ state, note, evidence, by, modified }: Check, stale: boolean): string {
  const parts = [stale ? `${state}, changed since` : state, by, modified.slice(0, 10), note, evidence];
  return `; ${parts
    .filter((part) => part !== '')
    .map(safe)
    .join(', ')}`;
}

function where(lines: Lines, span: TextSpan): string {
  return `line ${lines.at(span.start).line}, “${safe(shorten(span.text))}”`;
}

function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A name of a file or a rule: no sign in it ends the code. */
function code(text: string): string {
  return text.includes('`') ? safe(text) : `\`${text.replace(/[\s\p{Cc}]+/gu, ' ').replaceAll('|', '\\|')}\``;
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  if (words.length <= LONGEST_WORDS) return words;
  return `${words
    .slice(0, LONGEST_WORDS)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
