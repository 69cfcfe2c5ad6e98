/** "Choose house style": severities and wording as a news house has them. Detection stays the same. */
import * as vscode from 'vscode';
import { CONFIG_FILE, PROFILES } from '../../config';
import type { Command } from '../services';
import { tick } from '../walkthrough';
import { say } from './places';

export const chooseProfile: Command = {
  id: 'copydesk.chooseProfile',
  /** An argument chooses without asking: for keybindings and tests. */
  async run({ settings, houseStyles }, given) {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const now = settings.profile(uri);
    const named = PROFILES.find(({ profile }) => profile === given);
    const picked =
      named?.profile ??
      (
        await vscode.window.showQuickPick(
          PROFILES.map(({ profile, title }) => ({
            label: title,
            description: profile === now ? vscode.l10n.t('{0}, in force', profile) : profile,
            profile,
          })),
          { title: vscode.l10n.t('House style'), placeHolder: vscode.l10n.t('Whose sourcing rules set the tone?') },
        )
      )?.profile;
    if (picked === undefined) return undefined;
    await settings.chooseProfile(picked);
    tick('house');
    const house = uri === undefined ? null : houseStyles.config(uri).profile;
    say(
      house !== null && house !== picked
        ? vscode.l10n.t('Kept, but {0} asks for “{1}” here, and that comes first.', CONFIG_FILE, house)
        : vscode.l10n.t('House style: {0}', picked),
    );
    return picked;
  },
};
