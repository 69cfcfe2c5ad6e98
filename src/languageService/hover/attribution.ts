/** The part of a hover that says who says it and what kind of statement it is. */
import { asPhrase, type Analysis, type Attribution, type Source } from '../../engine';
import { plain } from '../markdown';
import { count, type Say } from '../say';
import { classWord, kindWord } from '../words';
import { action } from './links';
import { join } from './join';

/** The ledger's record for the source of an attribution. */
export function sourceOf(analysis: Analysis, attribution: Attribution): Source | undefined {
  const index = analysis.attributions.indexOf(attribution);
  return analysis.sources.find(({ attributions }) => attributions.includes(index));
}

export function attributionMarkdown(
  say: Say,
  analysis: Analysis,
  attribution: Attribution,
  uri: string | null,
): string {
  const record = sourceOf(analysis, attribution);
  const lines = [`**${plain(heading(say, analysis, attribution, record))}**`];
  const { source, cue, kind, contents } = attribution;
  lines.push(
    `- ${say('How')}: ${plain(kindWord(say, kind))}${cue === null ? '' : ` (${plain(asPhrase(cue.text), 60)})`}`,
  );
  const [content] = contents;
  if (content !== undefined)
    lines.push(`- ${say('What')}: ${plain(contents.map(({ text }) => text).join(' … '), 200)}`);
  if (source !== null && record !== undefined && record.descriptor.length > asPhrase(source.text).length) {
    lines.push(`- ${say('Full description')}: ${plain(record.descriptor, 160)}`);
  }
  if (record !== undefined) lines.push(...anonymity(say, record));
  if (record !== undefined && record.attributions.length > 1) {
    const statements = count(
      say,
      record.attributions.length,
      '{0} statement in this story',
      '{0} statements in this story',
    );
    lines.push(uri === null ? `- ${statements}` : action(statements, 'copydesk.showStatements', uri, record.id));
  }
  return join(lines);
}

function heading(say: Say, analysis: Analysis, { source, hearsay }: Attribution, record: Source | undefined): string {
  if (source === null)
    return hearsay === true ? say('The copy does not say who says this') : say('No source found for this');
  const phrase = asPhrase(source.text);
  const entity = source.entity ?? record?.entity ?? null;
  const person = entity === null ? undefined : analysis.identities.find(({ id }) => id === entity);
  const sourceClass = classWord(say, record?.class ?? source.class);
  if (person !== undefined && !phrase.includes(person.name)) {
    return say('{0}: here {1} ({2})', phrase, person.name, sourceClass);
  }
  return `${phrase} (${sourceClass})`;
}

/** What the copy says of a source that it does not name: shown, not scored. */
function anonymity(say: Say, record: Source): readonly string[] {
  if (record.named) return [];
  const lines: string[] = [];
  if (record.number !== null && record.number > 1) lines.push(`- ${say('How many')}: ${record.number}`);
  if (record.closeness !== null) lines.push(`- ${say('How close')}: ${plain(record.closeness.text, 120)}`);
  if (record.reason !== null) {
    const quality = record.reason.quality === 'rote' ? say('a stock phrase') : say('specific');
    lines.push(`- ${say('Reason for not naming')}: ${plain(record.reason.text, 160)} (${quality})`);
  } else {
    lines.push(`- ${say('Reason for not naming')}: ${say('none in the copy')}`);
  }
  return lines;
}
