/** A name's other mentions, by VS Code's own means: outline, highlights, references, and the first mention as definition. */
import * as vscode from 'vscode';
import type { Analysis, Mention, NameType } from '../../engine';
import { toLocation, toRange, touches } from '../convert';
import { COPY_LANGUAGES } from '../documents';
import { isFigure } from '../marks';
import type { Feature } from '../services';

const SYMBOL: Readonly<Record<NameType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Object,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  group: vscode.SymbolKind.Class,
  facility: vscode.SymbolKind.Package,
  event: vscode.SymbolKind.Event,
  product: vscode.SymbolKind.Constant,
};

/** The name mention at the offset. */
export function nameAt(analysis: Analysis, offset: number): Mention | undefined {
  const at = analysis.entities.filter((mention) => !isFigure(mention) && touches(mention, offset));
  return at.find(({ end }) => offset < end) ?? at[0];
}

/** All mentions of the person, body or place, surname and acronym included. */
export function mentionsOf(analysis: Analysis, entity: string): readonly Mention[] {
  return analysis.entities.filter((mention) => mention.entity === entity);
}

export const navigation: Feature = ({ analyses }) => {
  const selector = COPY_LANGUAGES.map((language) => ({ language }));
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
          const { entities, identities } = reading.analysis;
          return identities.flatMap(({ name, type, mentions }) => {
            const first = entities[mentions[0] ?? -1];
            if (first === undefined) return [];
            const range = toRange(document, first);
            const times = vscode.l10n.t('{0} mentions', mentions.length);
            const detail = mentions.length === 1 ? vscode.l10n.t('1 mention') : times;
            return [new vscode.DocumentSymbol(name, detail, SYMBOL[type], range, range)];
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
  );
};
