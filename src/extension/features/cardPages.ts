/** Bundled and looked-up cards as pages to read, under a scheme of our own. */
import * as vscode from 'vscode';
import { cardPage } from '../../languageService/hover/cardPage';
import type { Feature } from '../services';

const CARD_SCHEME = 'copydesk-card';

export function cardUri(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: CARD_SCHEME, path: `/${id}.md` });
}

export const cardPages: Feature = ({ cards, engine }) =>
  vscode.workspace.registerTextDocumentContentProvider(CARD_SCHEME, {
    async provideTextDocumentContent({ path }) {
      await engine;
      const id = path.slice(1).replace(/\.md$/, '');
      const card = cards.knowledge?.card(id);
      return card === undefined ? vscode.l10n.t('There is no card “{0}”.', id) : cardPage(vscode.l10n.t, card);
    },
  });
