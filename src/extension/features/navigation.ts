/** A name's other mentions, by VS Code's own means: outline, highlights, references, the first as definition, and renaming. */
import * as vscode from 'vscode';
import { wordsOf, type Mention } from '../../engine';
import { toLocation, toRange, toWorkspaceEdit } from '../convert';
import { mentionsOf, nameAt } from '../../languageService/names';
import { OUTLINE_SYMBOL, outlineOf, type OutlineKind } from '../../languageService/outline';
import { renameEdits, whyNoName } from '../../languageService/rename';
import { CARRIER_LANGUAGES, COPY_LANGUAGES } from '../../languageService/documents';
import type { Feature } from '../services';

export const navigation: Feature = ({ analyses }) => {
  const selector = [...COPY_LANGUAGES, ...CARRIER_LANGUAGES].map((language) => ({ language }));
  const mentionsAt = async (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<readonly Mention[] | undefined> => {
    const reading = await analyses.current(document);
    const mention = reading === undefined ? undefined : nameAt(reading.analysis, document.offsetAt(position));
    return mention === undefined ? undefined : mentionsOf(reading!.analysis, mention.entity);
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      selector,
      {
        async provideDocumentSymbols(document) {
          const reading = await analyses.current(document);
          if (reading === undefined) return undefined;
          return outlineOf(vscode.l10n.t, reading.analysis).map(({ title, kind, lines }, index) => {
            // VS Code sorts by place; the places of the groups keep them in their order.
            const head = toRange(document, { start: 0, end: index });
            const group = new vscode.DocumentSymbol(title, String(lines.length), symbolKind(kind), head, head);
            group.children = lines.map((line) => {
              const range = toRange(document, line.place);
              return new vscode.DocumentSymbol(line.name, line.detail, symbolKind(line.kind), range, range);
            });
            return group;
          });
        },
      },
      { label: 'Copydesk' },
    ),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position) {
        const mentions = await mentionsAt(document, position);
        return mentions?.map((mention) => new vscode.DocumentHighlight(toRange(document, mention)));
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position) {
        const mentions = await mentionsAt(document, position);
        return mentions?.map((mention) => toLocation(document, mention));
      },
    }),
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position) {
        const [first] = (await mentionsAt(document, position)) ?? [];
        return first === undefined ? undefined : toLocation(document, first);
      },
    }),
    vscode.languages.registerRenameProvider(selector, {
      async prepareRename(document, position) {
        const reading = await analyses.current(document);
        const mention = reading === undefined ? undefined : nameAt(reading.analysis, document.offsetAt(position));
        if (reading === undefined || mention === undefined)
          throw new Error(vscode.l10n.t('Put the caret on a name first.'));
        return { range: toRange(document, mention), placeholder: wordsOf(reading.analysis.story, mention) };
      },
      async provideRenameEdits(document, position, name) {
        const reading = await analyses.current(document);
        const mention = reading === undefined ? undefined : nameAt(reading.analysis, document.offsetAt(position));
        if (reading === undefined || mention === undefined) return undefined;
        const fault = whyNoName(name);
        if (fault !== null) throw new Error(vscode.l10n.t(fault));
        const edits = renameEdits(reading.analysis, mention, name.trim());
        if (edits === null) {
          // The words of MARKUP_IN_NAME: what is translated stands where it is said.
          throw new Error(
            vscode.l10n.t(
              'In one place at least there is markup inside this name, so it was not renamed. Change it there by hand first.',
            ),
          );
        }
        return toWorkspaceEdit(document, edits);
      },
    }),
  );
};

function symbolKind(kind: OutlineKind): vscode.SymbolKind {
  return vscode.SymbolKind[OUTLINE_SYMBOL[kind]];
}
