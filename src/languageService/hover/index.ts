/** The parts of one hover, in order: the question, then the name with its card, then the attribution, then the figure. Pure. */
import {
  checks,
  isAboutWholeStory,
  type Analysis,
  type Card,
  type Finding,
  type Knowledge,
  type Mention,
  type Span,
} from '../../engine';
import { cardHover, factsOnFigure } from '../../engine/knowledge';
import { escapeMarkdown, safeAddress } from '../escapeMarkdown';
import { hoverMarkdown } from './cardMarkdown';
import { isFigure, stated } from '../marks';
import { groupBySource } from '../questionGroups';
import type { Say } from '../say';
import { attributionMarkdown } from './attribution';
import { figureMarkdown } from './figure';
import { join } from './join';
import { descriptionMarkdown, nameMarkdown, type NameBackground } from './name';
import { questionMarkdown } from './question';

/** A part of a hover and the stretch of copy that it is about. */
export interface HoverPart {
  readonly span: Span;
  readonly markdown: string;
}

/** What a hover goes by beside the Analysis. */
export interface HoverSurroundings {
  readonly say: Say;
  /** Address of the document, for actions; null where the editor runs none from a hover. */
  readonly uri: string | null;
  readonly knowledge: Knowledge | undefined;
  /** The questions that are open, in the order of the text. */
  readonly open: readonly Finding[];
  /** The editor's own hover of a problem stands above this one and has said it. */
  readonly isProblem: boolean;
  /** The question that the reader has stepped to, with its place among all. */
  readonly step?: { readonly first: Finding; readonly number: number; readonly of: number } | undefined;
  /** ISO day on which the reader hovers. */
  readonly today: string;
  /** As in `Intl`, for names of days and months. */
  readonly dateLanguage: string;
  readonly canLookUp: boolean;
}

/**
 * Everything there is to say of the place, which may be nothing.
 * @param offset in UTF-16 code units
 * @param marks what else the editor knows of the place; it follows what the story says
 */
export function hoverParts(
  analysis: Analysis,
  offset: number,
  surroundings: HoverSurroundings,
  marks: readonly HoverPart[] = [],
): readonly HoverPart[] {
  const { say, uri, knowledge, dateLanguage } = surroundings;
  const on = (span: Span | null): span is Span => span !== null && span.start <= offset && offset < span.end;
  const asked = questionsAt(offset, surroundings);
  // What is asked about the whole story stands at its head, where other things are pointed at: they come first.
  const parts: HoverPart[] = asked.filter(({ comesLast }) => !comesLast);
  const mentions = analysis.entities.filter(on);
  for (const mention of mentions.filter((each) => !isFigure(each))) {
    const background = backgroundOf(analysis, mention, surroundings);
    const inStory = nameMarkdown(say, analysis, mention, background, uri);
    const { card } = background;
    const markdown = card === undefined ? inStory : cardMarkdown(analysis, card, inStory, surroundings);
    parts.push({ span: mention, markdown });
  }
  for (const description of analysis.descriptions.filter(on)) {
    const card = knowledge?.card(description.card);
    if (card === undefined || mentions.some((mention) => mention.card === description.card)) continue;
    const inStory = descriptionMarkdown(say, description, uri, analysis);
    parts.push({ span: description, markdown: cardMarkdown(analysis, card, inStory, surroundings, true) });
  }
  const attribution = stated(analysis).find(({ source, cue }) => on(source) || on(cue));
  if (attribution !== undefined) {
    const span = [attribution.cue, attribution.source].find(on)!;
    parts.push({ span, markdown: attributionMarkdown(say, analysis, attribution, uri) });
  }
  for (const figure of mentions.filter(isFigure)) {
    const worked = figureMarkdown(say, figure, analysis.storyDate, uri, dateLanguage);
    parts.push({ span: figure, markdown: join([worked, ...cardsOnFigure(analysis, figure, surroundings)]) });
  }
  return [...parts, ...marks, ...asked.filter(({ comesLast }) => comesLast)];
}

/** The parts as one text. */
export function joinParts(parts: readonly HoverPart[]): string {
  return parts.map(({ markdown }) => markdown).join('\n\n---\n\n');
}

/** The narrowest part is what the pointer is on; undefined where there is none. */
export function narrowest(parts: readonly HoverPart[]): Span | undefined {
  return [...parts].sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0]?.span;
}

function questionsAt(
  offset: number,
  { say, uri, open, isProblem, step }: HoverSurroundings,
): readonly (HoverPart & { readonly comesLast: boolean })[] {
  return groupBySource(open).flatMap(({ first, others }) =>
    [first, ...others]
      .filter(({ start, end }) => start <= offset && offset < end)
      .map((finding) => {
        const title = checks.find(({ rule }) => rule === finding.rule)?.title ?? finding.rule;
        const isCurrent = step?.first === finding;
        return {
          span: finding,
          markdown: questionMarkdown(say, finding, title, uri, { isProblem, ...(isCurrent && { step }) }),
          comesLast: isAboutWholeStory(finding) && !isCurrent,
        };
      }),
  );
}

function backgroundOf(
  analysis: Analysis,
  mention: Mention,
  { knowledge, canLookUp }: HoverSurroundings,
): NameBackground {
  const identity = analysis.identities.find(({ id }) => id === mention.entity);
  const card = knowledge?.card(mention.card);
  const offered = (identity?.candidates ?? []).flatMap((id) => {
    const candidate = knowledge?.card(id);
    return candidate === undefined ? [] : [{ id, name: candidate.name, summary: candidate.summary }];
  });
  return { card, offered: card === undefined ? offered : [], canLookUp };
}

/** In UTF-16 code units: a name this near to a figure may be the one that it counts for. */
const NEAR = 250;
const MOST_FIGURE_FACTS = 3;

/** What the cards of the names around a figure know of it, the nearest name first. */
function cardsOnFigure(
  { entities, storyDate }: Analysis,
  figure: Mention,
  { knowledge, today }: HoverSurroundings,
): readonly string[] {
  if (knowledge === undefined || figure.data === undefined) return [];
  const story = new Set(entities.flatMap((mention) => mention.card ?? []));
  const away = ({ start, end }: Span): number => Math.max(figure.start - end, start - figure.end);
  const near = entities.filter((mention) => mention.card !== null && away(mention) <= NEAR);
  const ids = [...new Set([...near].sort((a, b) => away(a) - away(b)).map(({ card }) => card!))];
  const lines = ids.flatMap((id) => {
    const card = knowledge.card(id);
    return card === undefined
      ? []
      : factsOnFigure(card, figure.data!, storyDate ?? today, story).map(({ text, sources }) => {
          const links = sources.flatMap(({ publisher, url }) => {
            const address = url === undefined ? null : safeAddress(url);
            return address === null ? [] : [`[${escapeMarkdown(publisher)}](${address})`];
          });
          const from = links.length === 0 ? '' : ` (${links.join(', ')})`;
          return `- **${escapeMarkdown(card.name)}**: ${escapeMarkdown(text)}${from}`;
        });
  });
  return lines.slice(0, MOST_FIGURE_FACTS);
}

/** The card on the date of the story, or for today where none is known, with what the story itself says of the name. */
function cardMarkdown(
  { storyDate, entities }: Analysis,
  card: Card,
  inStory: string,
  { knowledge, today }: HoverSurroundings,
  probable = false,
): string {
  const story = new Set(entities.flatMap((mention) => mention.card ?? []));
  return hoverMarkdown(cardHover({ card, knowledge: knowledge!, storyDate, today, story, probable }), inStory);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
