/** The story panel: the people and bodies that the story names, with every mention, and whether there is a card. Pure. */
import { wordsOf, type Analysis, type Identity, type Mention, type Sentence } from '../../engine';
import { shorten } from '../../languageService/markdown';
import { count, type Say } from '../../languageService/say';
import type { PanelNode } from './node';

/** What stands before a mention in its sentence is shown as far as this. */
const BEFORE = 24;
const AFTER = 60;

export function peopleTree(say: Say, analysis: Analysis, uri: string): readonly PanelNode[] {
  const groups: [string, string, Identity['type']][] = [
    ['people', say('People'), 'person'],
    ['bodies', say('Bodies'), 'organization'],
  ];
  return groups.flatMap(([id, label, type]): readonly PanelNode[] => {
    const these = analysis.identities.filter((identity) => identity.type === type);
    if (these.length === 0) return [];
    const children = these.map((identity) => identityNode(say, identity, analysis, uri));
    return [{ id, label, description: String(these.length), isOpen: true, children }];
  });
}

/** "5 people, 8 bodies", for the head of the view. */
export function peopleSummary(say: Say, { identities }: Analysis): string {
  const of = (type: Identity['type']): number => identities.filter((identity) => identity.type === type).length;
  const [people, bodies] = [of('person'), of('organization')];
  const parts = [
    people === 0 ? '' : count(say, people, '1 person', '{0} people'),
    bodies === 0 ? '' : count(say, bodies, '1 body', '{0} bodies'),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function identityNode(say: Say, identity: Identity, analysis: Analysis, uri: string): PanelNode {
  const mentions = identity.mentions.flatMap((index) => analysis.entities[index] ?? []);
  const about = [
    identity.roles[0] === undefined ? '' : shorten(identity.roles[0].text.replace(/\s+/g, ' '), 40),
    count(say, mentions.length, '1 mention', '{0} mentions'),
    cardWords(say, identity),
  ].filter((part) => part !== '');
  const card = identity.card === null ? 'none' : 'card';
  return {
    id: `identity ${identity.type} ${identity.name}`,
    label: identity.name.replace(/\s+/g, ' '),
    description: about.join(', '),
    tooltip: [identity.name, ...identity.roles.map(({ text }) => text), ...about.slice(-2)].join('\n'),
    icon: identity.type === 'person' ? 'person' : 'organization',
    context: `identity.${card}`,
    ...(mentions[0] === undefined ? {} : { span: mentions[0] }),
    follows: mentions,
    args: [uri, identity.id],
    argsOf: {
      'copydesk.openCard': [identity.card],
      'copydesk.newCard': [uri, identity.name, identity.type],
      'copydesk.lookUp': [uri, identity.name],
    },
    children: mentions.length > 1 ? mentions.map((mention) => mentionNode(mention, analysis)) : [],
  };
}

function cardWords(say: Say, { card, candidates }: Identity): string {
  if (card !== null) return say('card');
  return candidates.length > 1 ? say('{0} cards to choose from', candidates.length) : say('no card');
}

function mentionNode(mention: Mention, { story }: Analysis): PanelNode {
  const sentence = sentenceAt(story.sentences, mention.start);
  const from = Math.max(sentence?.start ?? 0, mention.start - BEFORE);
  const to = Math.min(sentence?.end ?? story.text.length, mention.end + AFTER);
  const isCut = from > (sentence?.start ?? 0);
  const words = wordsOf(story, { start: from, end: to }).replace(/\s+/g, ' ');
  return {
    id: `mention ${mention.entity} ${words}`,
    label: `${isCut ? '… ' : ''}${isCut ? words.replace(/^\S*\s/, '') : words}`,
    icon: 'location',
    span: mention,
  };
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences.findLast(({ start }) => start <= offset);
}
