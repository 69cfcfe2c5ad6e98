/**
 * The sourcing report, pure: the page, for the editor's window and for a file that stands alone. Nothing on it comes from elsewhere,
 * and it asks for nothing.
 */
import type { Finding, Span } from '../engine';
import { escapeHtml } from './escape';
import { paragraphBar, questionLane, sharesBar, storyLane, voiceLane } from './picture';
import { bySeverity, count, firstVoiceWords, reasonWords, restsOn, shares, stretchWords, voiceName } from './sentences';
import type { ParagraphCover, SourcingReport, Voice } from './sourcing';

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

/** The stylesheet: the same in both places but for the colours, which are those of `colours`. */
export function pageStyle(colours: string): string {
  return `${colours}\n${STYLE}`;
}

function sharesFigure(report: SourcingReport): string {
  const { named, unnamed, own } = shares(report);
  return [
    `<figure>${sharesBar({ named, unnamed })}`,
    '<figcaption>',
    `<span class="key named">named sources say ${named}%</span>`,
    `<span class="key unnamed">unnamed ones and nobody ${unnamed}%</span>`,
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

/** Colours of a page on its own: light, dark where the reader's machine is, black on white in print. */
const PAPER = `:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --paper: #ffffff; --rule: #d1d9e0; --faint: #eaeef2;
  --named: #0a5a9c; --unnamed: #b3530d; --link: #0a5a9c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --quiet: #9aa5b1; --paper: #14181d; --rule: #3d444d; --faint: #2a3038; --named: #6cb6ff; --unnamed: #f0934a; --link: #6cb6ff; }
}
@media print {
  :root { --ink: #000; --quiet: #333; --paper: #fff; --rule: #999; --faint: #e4e4e4; --named: #000; --unnamed: #000; --link: #000; }
}
body { margin: 2rem auto; padding: 0 1.25rem; max-width: 58rem; font: 15px/1.45 system-ui, sans-serif; }`;

/** Colours of the editor's window, whatever its theme. */
export const EDITOR_COLOURS = `:root { --ink: var(--vscode-foreground); --quiet: var(--vscode-descriptionForeground); --paper: var(--vscode-editor-background);
  --rule: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-panel-border)));
  --faint: var(--vscode-editor-inactiveSelectionBackground); --named: var(--vscode-charts-blue); --unnamed: var(--vscode-charts-orange);
  --link: var(--vscode-textLink-foreground); }
.vscode-high-contrast { --faint: transparent; --named: var(--vscode-foreground); --unnamed: var(--vscode-foreground); }
body { padding: 0 1.25rem 2rem; max-width: 58rem; line-height: 1.4; font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
a:focus-visible, button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
nav { display: flex; gap: 0.5rem; margin: 1rem 0 0; }
button { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground);
  border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; padding: 0.25rem 0.75rem; font: inherit; cursor: pointer; }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }`;

const STYLE = `body { color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5em; margin: 1rem 0 0.25rem; line-height: 1.2; }
h2 { font-size: 1.1em; margin: 2rem 0 0.5rem; }
h3 { font-size: 1em; margin: 1rem 0 0.25rem; color: var(--quiet); font-weight: 600; }
p { margin: 0.25rem 0; }
.quiet, .line { color: var(--quiet); font-weight: normal; }
.line { font-size: 0.9em; }
.reason { display: block; font-size: 0.9em; }
.verdict { font-size: 1.25em; font-weight: 600; margin: 0.75rem 0; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
figure { margin: 0.75rem 0; }
figcaption { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 0.35rem; }
.key::before { content: ""; display: inline-block; width: 0.9em; height: 0.9em; margin-right: 0.4em; vertical-align: -0.1em; box-sizing: border-box; }
.key.named::before { background: var(--named); }
.key.unnamed::before { border: 2px solid var(--unnamed); }
.key.own::before { background: var(--faint); border: 1px solid var(--rule); }
svg { display: block; width: 100%; height: 1.4rem; overflow: visible; }
figure svg { height: 2rem; }
rect.named { fill: var(--named); stroke: var(--named); stroke-width: 1; vector-effect: non-scaling-stroke; }
rect.unnamed { fill: var(--unnamed); fill-opacity: 0.15; stroke: var(--unnamed); stroke-width: 2; vector-effect: non-scaling-stroke; }
rect.own { fill: var(--faint); stroke: var(--rule); stroke-width: 1; vector-effect: non-scaling-stroke; }
rect.question { fill: var(--ink); }
path { fill: none; stroke: var(--rule); stroke-width: 1; vector-effect: non-scaling-stroke; }
path.boundary { stroke-dasharray: 2 3; }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2.5rem; margin: 1rem 0; }
dt { color: var(--quiet); font-size: 0.9em; }
dd { margin: 0; font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: middle; padding: 0.25rem 0.75rem 0.25rem 0; font-weight: normal; border-bottom: 1px solid var(--rule); }
thead th { color: var(--quiet); font-size: 0.9em; }
td.lane, th.lane { width: 42%; }
.lanes th.lane { display: flex; justify-content: space-between; width: auto; }
.paragraphs td.lane { width: 30%; }
tr.whole th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; width: 4em; }
.tag { border: 1px solid var(--unnamed); border-radius: 3px; padding: 0 0.35em; font-size: 0.85em; white-space: nowrap; }
ul { margin: 0.25rem 0; padding-left: 1.2rem; }
li { margin: 0.25rem 0; }
article + article { margin-top: 3rem; border-top: 2px solid var(--rule); }
@media (forced-colors: active) { rect.named { fill: CanvasText; } rect.unnamed { fill: none; stroke: CanvasText; } rect.question { fill: CanvasText; } }
@media print { body { max-width: none; margin: 0; } tr, li, figure { break-inside: avoid; } h2, h3 { break-after: avoid; } svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }`;
