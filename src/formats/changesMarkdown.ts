/** Format `markdown` of a comparison: what changed between two drafts, as a list to hand on. */
import { CHANGE_GROUPS, NOTHING_CHANGED, type Change, type WordRun } from '../compare';
import type { Compared } from './changesJson';
import { Lines } from './lines';
import { safe, safeAtLineStart } from './safeMarkdown';

export function changesMarkdown({ old, new: now, changes }: Compared): string {
  const [oldLines, newLines] = [new Lines(old.analysis.story.text), new Lines(now.analysis.story.text)];
  const line = (change: Change): string => {
    const places = [
      ...(change.old === null ? [] : [`old draft, line ${oldLines.at(change.old.start).line}`]),
      ...(change.new === null ? [] : [`line ${newLines.at(change.new.start).line}`]),
    ];
    return [`- ${safe(change.message)} (${places.join('; ')})`, ...detail(change).map((each) => `  ${each}`)].join(
      '\n\n',
    );
  };
  const groups = CHANGE_GROUPS.flatMap(({ title, kinds }) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind));
    return own.length === 0 ? [] : [`## ${title}\n\n${own.map(line).join('\n')}`];
  });
  const body = groups.length === 0 ? [NOTHING_CHANGED] : groups;
  return `${[`# ${safe(old.id)} and ${safe(now.id)}`, ...body].join('\n\n')}\n`;
}

/** What else is shown of a change: the words of a quotation. */
function detail({ kind, words, old, new: now }: Change): readonly string[] {
  if (words !== undefined) return [`> ${words.map(run).join(' ')}`];
  return kind === 'quotation-gone' || kind === 'quotation-added' ? [`> ${safeAtLineStart((now ?? old)!.text)}`] : [];
}

function run({ in: where, text }: WordRun, index: number): string {
  const words = where === 'both' && index === 0 ? safeAtLineStart(text) : safe(text);
  return where === 'both' ? words : where === 'old' ? `~~${words}~~` : `**${words}**`;
}
