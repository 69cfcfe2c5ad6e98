/** One hover for a position: the question, then the name with its card, then the attribution, then the figure. */
import * as vscode from 'vscode';
import { checks, isAboutWholeStory, type Analysis, type Card, type Mention, type Span } from '../../engine';
import { cardHover, hoverMarkdown } from '../../engine/knowledge';
import type { Reading } from '../analysisService';
import { dateLanguage, today } from '../commands/setStoryDate';
import { toRange } from '../convert';
import { attributionMarkdown } from '../hover/attribution';
import { checkMarkdown } from '../hover/check';
import { figureMarkdown } from '../hover/figure';
import { HOVER_COMMANDS } from '../hover/links';
import { descriptionMarkdown, nameMarkdown, type NameBackground } from '../hover/name';
import { questionMarkdown } from '../hover/question';
import { isFigure, stated } from '../marks';
import { groupBySource } from '../questionGroups';
import type { Feature, Services } from '../services';

/** A part of a hover and the stretch of copy that it is about. */
interface Part {
  readonly span: Span;
  readonly markdown: string;
}

export const hover: Feature = (services) =>
  vscode.languages.registerHoverProvider('*', {
    async provideHover(document, position) {
      const reading = await services.analyses.current(document);
      if (reading === undefined) return undefined;
      const parts = partsAt(services, reading, document.offsetAt(position));
      const [first] = parts;
      if (first === undefined) return undefined;
      const text = new vscode.MarkdownString(parts.map(({ markdown }) => markdown).join('\n\n---\n\n'));
      text.isTrusted = { enabledCommands: HOVER_COMMANDS };
      text.supportHtml = false;
      // The narrowest part is what the pointer is on.
      const { span } = parts.reduce((best, part) => (lengthOf(part.span) < lengthOf(best.span) ? part : best), first);
      return new vscode.Hover(text, toRange(document, span));
    },
  });

function partsAt(services: Services, reading: Reading, offset: number): readonly Part[] {
  const { analysis, document } = reading;
  const say = vscode.l10n.t;
  const uri = document.uri.toString();
  const on = (span: Span | null): span is Span => span !== null && span.start <= offset && offset < span.end;
  const asked = questionsAt(services, reading, offset);
  // What is asked about the whole story stands at its head, where other things are pointed at: they come first.
  const parts: Part[] = asked.filter(({ comesLast }) => !comesLast);
  const mentions = analysis.entities.filter(on);
  for (const mention of mentions.filter((each) => !isFigure(each))) {
    const background = backgroundOf(services, analysis, mention);
    const inStory = nameMarkdown(say, analysis, mention, background, uri);
    const { card } = background;
    parts.push({
      span: mention,
      markdown: card === undefined ? inStory : cardMarkdown(services, analysis, card, inStory),
    });
  }
  for (const description of analysis.descriptions.filter(on)) {
    const card = services.cards.knowledge?.card(description.card);
    if (card === undefined || mentions.some((mention) => mention.card === description.card)) continue;
    const inStory = descriptionMarkdown(say, description, uri, analysis);
    parts.push({ span: description, markdown: cardMarkdown(services, analysis, card, inStory, true) });
  }
  const attribution = stated(analysis).find(({ source, cue }) => on(source) || on(cue));
  if (attribution !== undefined) {
    const span = [attribution.cue, attribution.source].find(on)!;
    parts.push({ span, markdown: attributionMarkdown(say, analysis, attribution, uri) });
  }
  for (const figure of mentions.filter(isFigure)) {
    const markdown = figureMarkdown(say, figure, analysis.storyDate, uri, dateLanguage());
    parts.push({ span: figure, markdown });
  }
  return [...parts, ...checksAt(services, reading, offset), ...asked.filter(({ comesLast }) => comesLast)];
}

/** What somebody found of the things at the place. */
function checksAt({ checks, checklists }: Services, reading: Reading, offset: number): readonly Part[] {
  const { uri } = reading.document;
  if (checks.of(uri).checks.length === 0) return [];
  return checklists.of(reading).items.flatMap((item) => {
    const { start, end } = item.checkable;
    const markdown = start <= offset && offset < end ? checkMarkdown(vscode.l10n.t, item, uri.toString()) : null;
    return markdown === null ? [] : [{ span: item.checkable, markdown }];
  });
}

function questionsAt(
  { questions, settings, steps }: Services,
  reading: Reading,
  offset: number,
): readonly (Part & { readonly comesLast: boolean })[] {
  const { document } = reading;
  const isProblem = settings.showsProblems(document.uri);
  const step = steps.current(reading, offset);
  return groupBySource(questions.open(reading)).flatMap(({ first, others }) =>
    [first, ...others]
      .filter(({ start, end }) => start <= offset && offset < end)
      .map((finding) => {
        const title = checks.find(({ rule }) => rule === finding.rule)?.title ?? finding.rule;
        const isCurrent = step?.first === finding;
        const surroundings = { isProblem, ...(isCurrent && { step }) };
        return {
          span: finding,
          markdown: questionMarkdown(vscode.l10n.t, finding, title, document.uri.toString(), surroundings),
          comesLast: isAboutWholeStory(finding) && !isCurrent,
        };
      }),
  );
}

function backgroundOf({ cards, lookup }: Services, analysis: Analysis, mention: Mention): NameBackground {
  const { knowledge } = cards;
  const identity = analysis.identities.find(({ id }) => id === mention.entity);
  const card = mention.card === null ? undefined : knowledge?.card(mention.card);
  const offered = (identity?.candidates ?? []).flatMap((id) => {
    const candidate = knowledge?.card(id);
    return candidate === undefined ? [] : [{ id, name: candidate.name, summary: candidate.summary }];
  });
  return {
    card,
    offered: card === undefined ? offered : [],
    canLookUp: lookup.refusal() === undefined,
  };
}

/** The card on the date of the story, or for today where none is known, with what the story itself says of the name. */
function cardMarkdown(
  { cards }: Services,
  { storyDate, entities }: Analysis,
  card: Card,
  inStory: string,
  probable = false,
): string {
  const knowledge = cards.knowledge!;
  const story = new Set(entities.flatMap((mention) => mention.card ?? []));
  return hoverMarkdown(cardHover({ card, knowledge, storyDate, today: today(), story, probable }), inStory);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
