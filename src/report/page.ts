/**
 * The sourcing report, pure: the page, for the editor's window and for a file that stands alone. Nothing on it comes from elsewhere,
 * and it asks for nothing.
 */
import type { Finding, Span } from '../engine';
import { escapeHtml } from './escape';
import { paragraphBar, questionLane, sharesBar, storyLane, voiceLane } from './picture';
import { bySeverity, count, firstVoiceWords, reasonWords, restsOn, shares, stretchWords, voiceName } from './sentences';
import type { ParagraphCover, SourcingReport, Voice } from './sourcing';
import { PAPER, pageStyle } from './style';

export interface PageOptions {
  /** What the story is called: its file. */
  readonly id: string;
  /** Line of a place, from 1. */
  readonly lineOf: (span: Span) => number;
  /** Whether places are links, which the window that shows the page answers: `data-place` is "start-end", in UTF-16 offsets. */
  readonly links: boolean;
}

/** The report of one story, without a page round it. */
export function reportArticle(report: SourcingReport, options: PageOptions): string {
  const { id } = options;
  const date = report.storyDate === null ? 'story date not known' : `story date ${report.storyDate}`;
  return [
    '<article>',
    `<header><h1>${escapeHtml(report.title ?? id)}</h1>`,
    `<p class="quiet">${escapeHtml(id)} · ${escapeHtml(date)} · ${count(report.words, 'word', 'words')} in ${count(report.paragraphs.length, 'paragraph', 'paragraphs')}</p>`,
    `<p class="verdict">${escapeHtml(restsOn(report))}</p></header>`,
    sharesFigure(report),
    facts(report, options),
    voicesTable(report, options),
    paragraphsTable(report, options),
    questionsList(report, options),
    '</article>',
  ].join('\n');
}

function sharesFigure(report: SourcingReport): string {
  const { named, unnamed, own } = shares(report);
  return [
    `<figure>${sharesBar({ named, unnamed })}`,
    '<figcaption>',
    `<span class="key named">named sources say ${named}%</span>`,
    `<span class="key unnamed">unnamed ones or nobody ${unnamed}%</span>`,
    `<span class="key own">the story itself ${own}%</span>`,
    '</figcaption></figure>',
  ].join('');
}

function facts(report: SourcingReport, options: PageOptions): string {
  const { firstVoice, longestStretch, questions } = report;
  const grave = questions.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  const rows: [string, string][] = [
    ['First voice', firstVoice === null ? 'none' : placed(firstVoiceWords(report)!, firstVoice.voice.first, options)],
    [
      'Longest on one source',
      longestStretch === null ? 'none' : placed(stretchWords(report)!, longestStretch.span, options),
    ],
    ['Open questions', `${questions.length}${grave === 0 ? '' : `, ${grave} worth settling`}`],
  ];
  return `<dl>${rows.map(([term, said]) => `<div><dt>${term}</dt><dd>${said}</dd></div>`).join('')}</dl>`;
}

function voicesTable(report: SourcingReport, options: PageOptions): string {
  const { voices, questions } = report;
  if (voices.length === 0) return '';
  const statements = voices.reduce((total, voice) => total + voice.statements.length, 0);
  const said = voices.reduce((total, voice) => total + voice.words, 0);
  return [
    '<section><h2>Who speaks</h2><table class="lanes">',
    '<thead><tr><th scope="col">source</th><th scope="col" class="lane"><span>start of the story</span><span>end</span></th>',
    '<th scope="col" class="number">words</th><th scope="col" class="number">statements</th></tr></thead><tbody>',
    `<tr class="whole"><th scope="row">The whole story</th><td class="lane">${storyLane(report)}</td><td class="number">${said}</td><td class="number">${statements}</td></tr>`,
    ...(questions.length === 0
      ? []
      : [
          `<tr class="whole"><th scope="row">Open questions (${questions.length})</th><td class="lane">${questionLane(report)}</td><td></td><td></td></tr>`,
        ]),
    ...voices.map((voice) => voiceRow(report, voice, options)),
    '</tbody></table></section>',
  ].join('\n');
}

function voiceRow(report: SourcingReport, voice: Voice, options: PageOptions): string {
  const reason = reasonWords(voice);
  const tag = voice.named ? '' : `<span class="tag">${voice.source === null ? 'nobody' : 'not named'}</span>`;
  const about = [
    placed(voiceName(voice), voice.first, options),
    tag,
    reason === '' ? '' : `<span class="quiet reason">${escapeHtml(reason)}</span>`,
  ];
  return `<tr><th scope="row">${about.join(' ')}</th><td class="lane">${voiceLane(report, voice)}</td><td class="number">${voice.words}</td><td class="number">${voice.statements.length}</td></tr>`;
}

function paragraphsTable({ paragraphs }: SourcingReport, options: PageOptions): string {
  if (paragraphs.length === 0) return '';
  const longest = Math.max(...paragraphs.map(({ from, to }) => to - from));
  return [
    '<section><h2>Paragraph by paragraph</h2><table class="paragraphs">',
    '<thead><tr><th scope="col">paragraph</th><th scope="col" class="lane">who says it</th>',
    '<th scope="col" class="number">words</th><th scope="col" class="number">named</th><th scope="col" class="number">not named</th><th scope="col">sources</th></tr></thead><tbody>',
    ...paragraphs.map((cover) => paragraphRow(cover, longest, options)),
    '</tbody></table></section>',
  ].join('\n');
}

function paragraphRow(cover: ParagraphCover, longest: number, options: PageOptions): string {
  const { number, span, from, to, named, unnamed, voices } = cover;
  const speakers = voices.map((voice) => escapeHtml(voiceName(voice))).join('; ');
  return [
    `<tr><th scope="row">${placed(String(number), span, options)}</th>`,
    `<td class="lane">${paragraphBar(cover, longest)}</td>`,
    `<td class="number">${to - from}</td><td class="number">${named === 0 ? '' : named}</td><td class="number">${unnamed === 0 ? '' : unnamed}</td>`,
    `<td>${speakers}</td></tr>`,
  ].join('');
}

function questionsList({ questions }: SourcingReport, options: PageOptions): string {
  const item = (question: Finding): string => `<li>${placed(question.message, question, options)}</li>`;
  return [
    `<section><h2>Open questions</h2>`,
    ...(questions.length === 0 ? ['<p>None.</p>'] : []),
    ...bySeverity(questions).map(
      ([heading, own]) => `<h3>${heading} (${own.length})</h3><ul>${own.map(item).join('')}</ul>`,
    ),
    '</section>',
  ].join('\n');
}

/** Words that stand for a place: a link to it, or the line after them. */
function placed(words: string, span: Span, { links, lineOf }: PageOptions): string {
  const place = `${span.start}-${span.end}`;
  const line = lineOf(span);
  if (links) return `<a href="#${place}" data-place="${place}" title="line ${line}">${escapeHtml(words)}</a>`;
  return `${escapeHtml(words)} <span class="line">line&nbsp;${line}</span>`;
}

/** A file that stands alone. */
export function pageStart(title: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Copydesk">
<title>${escapeHtml(title)}</title>
<style>
${pageStyle(PAPER)}
</style>
</head>
<body>
<main>
`;
}

export const PAGE_END = '</main>\n</body>\n</html>\n';
