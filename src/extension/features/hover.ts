/** One hover for a position, with what somebody found of the things there. */
import * as vscode from 'vscode';
import type { Reading } from '../analysisService';
import { today } from '../../languageService/clock';
import { toRange } from '../convert';
import { dateLanguage } from '../dateLanguage';
import { hoverParts, joinParts, narrowest, type HoverPart } from '../../languageService/hover';
import { checkMarkdown } from '../../languageService/hover/check';
import { HOVER_COMMANDS } from '../../languageService/hover/links';
import { nameAt } from '../../languageService/names';
import { tick } from '../walkthrough';
import type { Feature, Services } from '../services';

export const hover: Feature = (services) =>
  vscode.languages.registerHoverProvider('*', {
    async provideHover(document, position) {
      const reading = await services.analyses.current(document);
      if (reading === undefined) return undefined;
      const parts = partsAt(services, reading, document.offsetAt(position));
      const span = narrowest(parts);
      if (span === undefined) return undefined;
      if (nameAt(reading.analysis, document.offsetAt(position)) !== undefined) tick('name');
      const text = new vscode.MarkdownString(joinParts(parts));
      text.isTrusted = { enabledCommands: HOVER_COMMANDS };
      text.supportHtml = false;
      return new vscode.Hover(text, toRange(document, span));
    },
  });

function partsAt(services: Services, reading: Reading, offset: number): readonly HoverPart[] {
  const { cards, lookup, questions, settings, steps } = services;
  const { uri } = reading.document;
  const surroundings = {
    say: vscode.l10n.t,
    uri: uri.toString(),
    knowledge: cards.knowledge,
    open: questions.open(reading),
    isProblem: settings.showsProblems(reading.document),
    step: steps.current(reading, offset),
    today: today(),
    dateLanguage: dateLanguage(),
    canLookUp: lookup.refusal() === undefined,
  };
  return hoverParts(reading.analysis, offset, surroundings, checksAt(services, reading, offset));
}

/** What somebody found of the things at the place. */
function checksAt({ checks, checklists }: Services, reading: Reading, offset: number): readonly HoverPart[] {
  const { uri } = reading.document;
  if (checks.of(uri).checks.length === 0) return [];
  return checklists.of(reading).items.flatMap((item) => {
    const { start, end } = item.checkable;
    const markdown = start <= offset && offset < end ? checkMarkdown(vscode.l10n.t, item, uri.toString()) : null;
    return markdown === null ? [] : [{ span: item.checkable, markdown }];
  });
}
