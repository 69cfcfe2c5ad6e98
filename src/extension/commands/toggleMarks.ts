/** The four toggles: names, attributions, sourcing marks, figures and dates. */
import * as vscode from 'vscode';
import type { MarkClass } from '../../languageService/marks';
import type { Command } from '../services';
import { say } from './places';

function toggle(id: string, markClass: MarkClass, on: () => string, off: () => string): Command {
  return {
    id,
    async run({ settings }) {
      const shown = await settings.toggleMarks(markClass, vscode.window.activeTextEditor?.document);
      say(shown ? on() : off());
      return shown;
    },
  };
}

export const toggleNames = toggle(
  'copydesk.toggleNames',
  'names',
  () => vscode.l10n.t('Names are marked.'),
  () => vscode.l10n.t('Names are not marked; hovering over them still works.'),
);
export const toggleAttributions = toggle(
  'copydesk.toggleAttributions',
  'attributions',
  () => vscode.l10n.t('Attributions are marked.'),
  () => vscode.l10n.t('Attributions are not marked; hovering over them still works.'),
);
export const toggleSources = toggle(
  'copydesk.toggleSources',
  'sources',
  () => vscode.l10n.t('Unnamed and vague sources are marked.'),
  () => vscode.l10n.t('Unnamed and vague sources are not marked; the Problems panel still lists them.'),
);
export const toggleFigures = toggle(
  'copydesk.toggleFigures',
  'figures',
  () => vscode.l10n.t('Figures and dates are marked.'),
  () => vscode.l10n.t('Figures and dates are not marked; hovering over them still works.'),
);
