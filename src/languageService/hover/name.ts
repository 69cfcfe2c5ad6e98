/** The part of a hover that says who or what a name is: its mentions in the story, its card, and what can be done. */
import type { Analysis, Card, Description, Identity, Mention } from '../../engine';
import { plain } from '../markdown';
import { count, type Say } from '../say';
import { typeWord } from '../words';
import { action, actions } from './links';
import { join } from './join';

/** A card that may be meant, as the hover offers it. */
export interface OfferedCard {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
}

/** What is known of a name beside the Analysis. */
export interface NameBackground {
  /** The card; undefined where there is none or more than one. What it says goes round this part of the hover. */
  readonly card: Card | undefined;
  /** Cards that may be meant, where it is not clear which. */
  readonly offered: readonly OfferedCard[];
  readonly canLookUp: boolean;
}

export function nameMarkdown(
  say: Say,
  analysis: Analysis,
  mention: Mention,
  background: NameBackground,
  uri: string | null,
): string {
  const identity = analysis.identities.find(({ id }) => id === mention.entity);
  const name = identity?.name ?? mention.text;
  const lines: string[] = [];
  if (background.card === undefined) lines.push(`### ${plain(name)}`, typeWord(say, mention.type));
  if (background.offered.length > 0) {
    const isOne = background.offered.length === 1;
    lines.push(
      uri === null
        ? say('It is not clear who or what is meant. It may be:')
        : isOne
          ? say('It is not clear whether this is meant. If it is, choose it for this story:')
          : say('It is not clear who or what is meant. Choose for this story:'),
    );
    for (const { id, name: label, summary } of background.offered.slice(0, 6)) {
      const choice = uri === null ? plain(label) : action(label, 'copydesk.chooseCard', uri, name, id);
      lines.push(`- ${choice}: ${plain(summary, 120)}`);
    }
  }
  if (identity !== undefined) lines.push(...inThisStory(say, analysis, identity));
  lines.push(actions(uri, nameActions(say, mention, identity, name, background, uri, analysis.storyDate)));
  return join(lines);
}

/** Where the copy describes and does not name: who may be meant is never certain, and said so. */
export function descriptionMarkdown(
  say: Say,
  { office, text, card }: Description,
  uri: string | null,
  { storyDate }: Analysis,
): string {
  const links = [action(say('Open card'), 'copydesk.openCard', card)];
  if (storyDate === null) links.unshift(action(say('Set story date'), 'copydesk.setStoryDate', uri));
  const words = plain(text, 80);
  return join([
    office
      ? say('The copy has the office, “{0}”, and not the name.', words)
      : say('The copy has “{0}”, and no name.', words),
    actions(uri, links),
  ]);
}

function inThisStory(say: Say, analysis: Analysis, { mentions, roles }: Identity): readonly string[] {
  const spellings = new Map<string, number>();
  for (const index of mentions) {
    const text = analysis.entities[index]?.text;
    if (text !== undefined) spellings.set(text, (spellings.get(text) ?? 0) + 1);
  }
  const written = [...spellings].map(([text, times]) => (times === 1 ? text : `${text} (${times})`)).join(', ');
  const lines = [
    `- ${count(say, mentions.length, '{0} mention in this story', '{0} mentions in this story')}: ${plain(written)}`,
  ];
  if (roles.length > 0) {
    const titles = [...new Set(roles.map(({ text }) => text))].join(', ');
    lines.push(`- ${say('Called here')}: ${plain(titles)}`);
  }
  return lines;
}

function nameActions(
  say: Say,
  mention: Mention,
  identity: Identity | undefined,
  name: string,
  { card, offered, canLookUp }: NameBackground,
  uri: string | null,
  storyDate: string | null,
): readonly string[] {
  const links: string[] = [];
  if (identity !== undefined && identity.mentions.length > 1) {
    links.push(action(say('Go to mentions'), 'copydesk.showMentions', uri, mention.entity));
  }
  if (card !== undefined && mention.card !== null) {
    if (storyDate === null) links.push(action(say('Set story date'), 'copydesk.setStoryDate', uri));
    links.push(action(say('Open card'), 'copydesk.openCard', mention.card));
    if (card.layer === 'looked-up')
      links.push(action(say('Save as workspace card'), 'copydesk.saveCard', mention.card));
    links.push(action(say('Not this one'), 'copydesk.chooseCard', uri, name, ''));
  }
  // Where one card is offered it may be another of that name.
  if (card === undefined && offered.length < 2) {
    links.push(action(say('New card from this name'), 'copydesk.newCard', uri, name, mention.type));
    if (canLookUp) links.push(action(say('Look up in Wikidata…'), 'copydesk.lookUp', uri, name));
  }
  return links;
}
