/**
 * Language service, pure: a card's hover as Markdown. Every word of a card or a story is escaped: what stands in a card never becomes a link, a
 * command, HTML, an icon or a picture. The only links are to http(s) addresses of sources, rebuilt sign by sign.
 */
import { writeDate, type CardHover, type CardSource, type HoverLine } from '../../engine/knowledge';
import { escapeMarkdown, safeAddress } from '../escapeMarkdown';

/**
 * The whole hover. Headings and lists only, so that a screen reader can walk through it.
 * @param between what the host puts between the statements and their sources, as Markdown: its actions
 */
export function hoverMarkdown(hover: CardHover, between = ''): string {
  const parts: string[] = [
    `### ${escapeMarkdown(hover.name)}`,
    [`*${escapeMarkdown(hover.kind)}*`, hover.probable ? 'probably meant' : '']
      .filter((part) => part !== '')
      .join(', '),
  ];
  if (hover.summary.trim() !== '') parts.push(escapeMarkdown(hover.summary));
  if (hover.formerNames !== null) parts.push(escapeMarkdown(hover.formerNames));
  const section = (title: string, lines: readonly HoverLine[]): void => {
    if (lines.length > 0) parts.push(sectionMarkdown(title, lines, hover.sources));
  };
  section(`${hover.when}:`, hover.inForce);
  if (hover.inForce.length === 0 && hover.since.length + hover.earlier.length > 0)
    parts.push(`**${escapeMarkdown(hover.when)}:** the card has nothing for that day\\.`);
  section('Since then:', hover.since);
  section('Before that:', hover.earlier);
  section('Facts:', hover.facts);
  if (hover.notes !== null && hover.notes.trim() !== '') parts.push(`**Notes**`, ...notes(hover.notes));
  if (hover.mentions !== null) parts.push(escapeMarkdown(hover.mentions));
  if (between !== '') parts.push(between);
  if (hover.sources.length > 0) parts.push(`**Sources**\n\n${hover.sources.map(sourceLine).join('\n')}`);
  parts.push(`*${escapeMarkdown(hover.layer)}*`);
  return parts.join('\n\n');
}

/** A heading and a list; each mark of a source leads to its page. */
function sectionMarkdown(title: string, lines: readonly HoverLine[], sources: readonly CardSource[]): string {
  const mark = (number: number): string => {
    const url = sources[number - 1]?.url;
    const address = url === undefined ? null : safeAddress(url);
    return address === null ? `\\[${number}\\]` : `[\\[${number}\\]](${address})`;
  };
  const items = lines.map(({ text, sources: numbers, caution }) => {
    const marks = numbers.map(mark).join('');
    const warning = caution === null ? '' : ` *${escapeMarkdown(caution)}*`;
    return `- ${escapeMarkdown(text)}${marks === '' ? '' : ` ${marks}`}${warning}`;
  });
  return `**${escapeMarkdown(title)}**\n\n${items.join('\n')}`;
}

function sourceLine(source: CardSource, index: number): string {
  const address = source.url === undefined ? null : safeAddress(source.url);
  const title = escapeMarkdown(source.title);
  const linked = address === null ? title : `[${title}](${address})`;
  const date = source.date === undefined ? '' : writeDate(source.date);
  const details = [source.publisher, date].filter((part) => part !== '').map(escapeMarkdown);
  return `- \\[${index + 1}\\] ${[linked, ...details].join(', ')}`;
}

/** A note's own lines, a paragraph each; no more than fits a hover. */
function notes(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map((one) => escapeMarkdown(one))
    .filter((one) => one !== '')
    .slice(0, MOST_NOTE_LINES);
}

const MOST_NOTE_LINES = 12;
