/** A whole card as a page: every statement with its dates and what it cites. */
import type { Card, CardSource, Fact, Statement } from '../../engine/knowledge';
import { writeDate } from '../../engine/knowledge';
import { plain, webLink } from '../markdown';
import type { Say } from '../say';
import { certaintyWord, layerWord } from '../words';

export function cardPage(say: Say, card: Card): string {
  const cited: CardSource[] = [];
  const marks = ({ sources, certainty, note }: Statement): string => {
    const numbers = sources.map((source) => {
      const known = cited.findIndex(({ id }) => id === source.id);
      return known >= 0 ? known + 1 : cited.push(source);
    });
    const doubt = certainty === 'verified' ? '' : ` (${certaintyWord(say, certainty)})`;
    const remark = note === undefined ? '' : `: ${plain(note)}`;
    return `${doubt}${remark}${numbers.map((number) => ` \\[${number}\\]`).join('')}`;
  };
  const lines = [`# ${plain(card.name)}`, plain(card.summary)];
  const life = [
    [say('Born'), card.birthDate, card.birthPlace],
    [say('Died'), card.deathDate, card.deathPlace],
    [say('Began'), card.startDate, undefined],
    [say('Ended'), card.endDate, undefined],
  ] as const;
  const dates = life.flatMap(([label, date, place]) => [
    ...(date === undefined ? [] : [`- ${label}: ${plain(writeDate(date.value))}${marks(date)}`]),
    ...(place === undefined ? [] : [`- ${label} ${say('in')} ${plain(place.value)}${marks(place)}`]),
  ]);
  const positions = card.positions.map((position) => {
    const { post, from, to, asOf, endReason } = position;
    const start = from === undefined ? '…' : writeDate(from);
    const end = to !== undefined ? writeDate(to) : asOf !== undefined ? say('at least {0}', writeDate(asOf)) : '…';
    const reason = endReason === undefined ? '' : `, ${plain(endReason)}`;
    return `- ${plain(post)} (${plain(`${start} – ${end}`)}${reason})${marks(position)}`;
  });
  const facts = card.facts.map(
    (fact) => `- ${plain(fact.label)}: ${plain(fact.value)}${plain(timeWords(say, fact))}${marks(fact)}`,
  );
  const names = [...card.alias, ...card.previousName.map(({ text }) => text)].filter((name) => name !== card.name);
  const section = (title: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push(`## ${title}`, items.join('\n'));
  };
  section(say('Dates'), dates);
  section(say('Posts'), positions);
  section(say('Facts'), facts);
  section(
    say('Also known as'),
    names.map((name) => `- ${plain(name)}`),
  );
  if (card.notes !== undefined) lines.push(`## ${say('Notes')}`, plain(card.notes, 4000));
  section(
    say('Sources'),
    cited.map((source, index) => `${index + 1}. ${sourceLine(say, source)}`),
  );
  lines.push(`_${plain(layerWord(say, card.layer))}_ (${plain(card.id)})`);
  return `${lines.join('\n\n')}\n`;
}

/** " (27 Mar 2012 – 8 Apr 2012)": when the fact was so, as far as the card knows. */
function timeWords(say: Say, { on, from, to, asOf }: Fact): string {
  const last = asOf === undefined ? '…' : say('at least {0}', writeDate(asOf));
  const time =
    on !== undefined
      ? writeDate(on)
      : from !== undefined || to !== undefined
        ? `${from === undefined ? '…' : writeDate(from)} – ${to === undefined ? last : writeDate(to)}`
        : asOf === undefined
          ? ''
          : say('as of {0}', writeDate(asOf));
  return time === '' ? '' : ` (${time})`;
}

function sourceLine(say: Say, { title, publisher, date, url, retrieved }: CardSource): string {
  const name = url === undefined ? plain(title) : webLink(title, url);
  const parts = [name, plain(publisher)];
  if (date !== undefined) parts.push(plain(writeDate(date)));
  if (retrieved !== undefined) parts.push(plain(say('read {0}', writeDate(retrieved))));
  return parts.filter((part) => part !== '').join(', ');
}
