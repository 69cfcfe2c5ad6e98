/** The sourcing of a folder, pure: the page of it, for the editor's window. It looks as the report of one story does. */
import { escapeHtml } from './escape';
import type { FolderTotals, FolderVoice, Order, Sort, StoryLine } from './folder';
import { sharesBar } from './picture';
import { count } from './sentences';

export interface FolderPage {
  /** What the folder is called. */
  readonly folder: string;
  readonly totals: FolderTotals;
  /** In the order in which they are shown. */
  readonly lines: readonly StoryLine[];
  readonly order: Order;
  /** How many lines are shown: a page of ten thousand would hold up the window. */
  readonly most: number;
  /** Who speaks in several stories, in most first. */
  readonly voices: readonly FolderVoice[];
  readonly unread: readonly { readonly id: string; readonly error: string }[];
}

/** People and bodies in the list under the table. */
const MOST_VOICES = 100;
/** Files that could not be read, by name. */
const MOST_UNREAD = 100;

const COLUMNS: readonly (readonly [Sort, string, 'text' | 'number'])[] = [
  ['story', 'story', 'text'],
  ['date', 'date', 'text'],
  ['words', 'words', 'number'],
  ['named', 'named sources', 'number'],
  ['unnamed', 'unnamed', 'number'],
  ['attributed', 'words attributed', 'text'],
  ['voice', 'first voice', 'text'],
  ['questions', 'open questions', 'number'],
];

/**
 * The page without anything round it. Links carry `data-story`, headings `data-sort`, the button for more lines `data-more`; what can
 * have the keyboard carries `data-key`, the same from one page to the next.
 */
export function folderArticle(page: FolderPage): string {
  const { folder, totals } = page;
  return [
    '<article>',
    `<header><h1>Sourcing of ${escapeHtml(folder)}</h1>`,
    `<p class="quiet">${count(totals.stories, 'story', 'stories')} · ${count(totals.words, 'word', 'words')} · ${count(totals.questions, 'open question', 'open questions')}</p>`,
    `<p class="verdict">${verdict(totals)}</p></header>`,
    ...(totals.stories === 0 ? [] : [storiesTable(page), voicesSection(page)]),
    unreadSection(page),
    '</article>',
  ].join('\n');
}

/** "18 of 30 stories name a source; 12 name none." */
export function verdict({ stories, withNamed, withoutNamed }: FolderTotals): string {
  if (stories === 0) return 'No story has been read.';
  if (withoutNamed === 0) return stories === 1 ? 'The story names a source.' : 'Every story names a source.';
  if (withNamed === 0) return stories === 1 ? 'The story names no source.' : 'No story names a source.';
  return `${withNamed} of ${count(stories, 'story', 'stories')} ${withNamed === 1 ? 'names' : 'name'} a source; ${withoutNamed} ${withoutNamed === 1 ? 'names' : 'name'} none.`;
}

function storiesTable({ lines, order, most }: FolderPage): string {
  const left = lines.length - most;
  const more =
    left > 0
      ? `<p><button type="button" data-more data-key="more">Show ${Math.min(left, most)} more of ${count(left, 'story', 'stories')}</button></p>`
      : '';
  return [
    '<section><table class="stories"><caption class="quiet">Click a heading to sort, a story to open it.</caption>',
    `<thead><tr>${COLUMNS.map((column) => heading(column, order)).join('')}</tr></thead><tbody>`,
    ...lines.slice(0, most).map(storyRow),
    `</tbody></table>${more}</section>`,
  ].join('\n');
}

function heading([sort, words, kind]: (typeof COLUMNS)[number], { by, descending }: Order): string {
  const state = by === sort ? ` aria-sort="${descending ? 'descending' : 'ascending'}"` : '';
  const button = `<button type="button" class="sort" data-sort="${sort}" data-key="sort ${sort}">${words}</button>`;
  return `<th scope="col"${kind === 'number' ? ' class="number"' : ''}${state}>${button}</th>`;
}

function storyRow(line: StoryLine): string {
  const { title, id, storyDate, words, named, unnamed, namedShare, unnamedShare, firstVoice, questions, grave } = line;
  const path = title === null ? '' : `<span class="quiet reason">${escapeHtml(id)}</span>`;
  const voice =
    firstVoice === null
      ? '<span class="quiet">none</span>'
      : `${escapeHtml(firstVoice.name)}${firstVoice.named ? '' : ' <span class="tag">not named</span>'}`;
  const share = `<td class="share">${sharesBar({ named: namedShare, unnamed: unnamedShare })}<span>${namedShare}% named, ${unnamedShare}% not</span></td>`;
  const gravest = grave === 0 ? '' : ` <span class="quiet reason">${grave} worth settling</span>`;
  return [
    `<tr><th scope="row">${storyLink(id, title ?? id, `story ${id}`)}${path}</th><td class="day">${escapeHtml(storyDate ?? '')}</td>`,
    `<td class="number">${words}</td><td class="number">${named}</td><td class="number">${unnamed}</td>`,
    `${share}<td>${voice}</td><td class="number">${questions}${gravest}</td></tr>`,
  ].join('');
}

function voicesSection({ voices }: FolderPage): string {
  if (voices.length === 0) return '<section><h2>Who speaks in several stories</h2><p>Nobody.</p></section>';
  const left = voices.length - MOST_VOICES;
  return [
    '<section><h2>Who speaks in several stories</h2><table class="voices">',
    '<thead><tr><th scope="col">person or body</th><th scope="col" class="number">stories</th><th scope="col" class="number">statements</th><th scope="col" class="number">words</th><th scope="col">in</th></tr></thead><tbody>',
    ...voices.slice(0, MOST_VOICES).map(voiceRow),
    `</tbody></table>${left > 0 ? `<p class="quiet">And ${left} more.</p>` : ''}`,
    '<p class="quiet">Two people with the same full name count as one; anyone named by surname alone is left out.</p></section>',
  ].join('\n');
}

function voiceRow({ name, stories, statements, words, in: ids }: FolderVoice): string {
  const links = ids.map((id) => storyLink(id, id.slice(id.lastIndexOf('/') + 1), `voice ${name} ${id}`)).join(', ');
  const more = stories > ids.length ? ` and ${stories - ids.length} more` : '';
  return `<tr><th scope="row">${escapeHtml(name)}</th><td class="number">${stories}</td><td class="number">${statements}</td><td class="number">${words}</td><td>${links}${more}</td></tr>`;
}

function unreadSection({ unread }: FolderPage): string {
  if (unread.length === 0) return '';
  const item = ({ id, error }: FolderPage['unread'][number]): string => `<li>${escapeHtml(`${id}: ${error}`)}</li>`;
  const left = unread.length - MOST_UNREAD;
  return [
    `<section><h2>Not read (${unread.length})</h2><ul>`,
    ...unread.slice(0, MOST_UNREAD).map(item),
    `</ul>${left > 0 ? `<p class="quiet">And ${left} more.</p>` : ''}</section>`,
  ].join('\n');
}

function storyLink(id: string, words: string, key: string): string {
  return `<a href="#" data-story="${escapeHtml(id)}" data-key="${escapeHtml(key)}" title="${escapeHtml(id)}">${escapeHtml(words)}</a>`;
}
