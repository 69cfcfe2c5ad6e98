/** "Go to person or body": every name of the story in one list, by how often it stands there. */
import * as vscode from 'vscode';
import type { Command } from '../services';
import { isFoundBy } from '../nameSearch';
import { count } from '../../languageService/say';
import { typeWord } from '../../languageService/words';
import { pickPlace, storyInFront, type PlaceItem } from './places';

export const goToName: Command = {
  id: 'copydesk.goToName',
  async run(services) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    const { editor, reading } = story;
    const { identities, entities } = reading.analysis;
    const items = [...identities]
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .map(({ name, type, mentions, card, roles }): PlaceItem => {
        const span = entities[mentions[0] ?? -1];
        const times = count(vscode.l10n.t, mentions.length, '1 mention', '{0} mentions');
        const about = [typeWord(vscode.l10n.t, type), times];
        if (card !== null) about.push(vscode.l10n.t('has a card'));
        const role = roles[0]?.text;
        return {
          label: name,
          description: about.join(', '),
          ...(role === undefined ? {} : { detail: role }),
          ...(span === undefined ? {} : { span }),
        };
      });
    return pickPlace(
      editor,
      vscode.l10n.t('People and bodies in this story'),
      items.length === 0 ? vscode.l10n.t('No names in this story') : vscode.l10n.t('Go to the first mention of…'),
      items,
      (item, typed) => isFoundBy(typed, item.label, item.detail ?? ''),
    );
  },
};
