/** Language server: names and attributions as semantic tokens, in the five numbers a token of the protocol. */
import type { SemanticTokensEdit } from 'vscode-languageserver/node';
import type { Span } from '../../engine';
import { NAME_TYPES } from '../../engine';
import { isFigure, stated } from '../../languageService/marks';
import type { Reading } from './readings';

/** Types and modifiers, by the names that editors colour them by. `source` is who says something, `cue` the word that says so. */
export const LEGEND = {
  tokenTypes: [...NAME_TYPES, 'source', 'cue'],
  tokenModifiers: ['declaration', 'unnamed'],
};
type TokenType = (typeof NAME_TYPES)[number] | 'source' | 'cue';
type TokenModifier = 'declaration' | 'unnamed';

interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** The tokens within the span, encoded; they never overlap and never leave their line. */
export function semanticTokens(reading: Reading, within: Span | null): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of flatTokens(reading, within)) {
    const from = reading.positions.positionAt(token.start);
    const sameLine = from.line === line;
    data.push(
      from.line - line,
      sameLine ? from.character - character : from.character,
      reading.positions.width(token.start, token.end),
      LEGEND.tokenTypes.indexOf(token.type),
      token.modifiers.reduce((bits, name) => bits | (1 << LEGEND.tokenModifiers.indexOf(name)), 0),
    );
    ({ line, character } = from);
  }
  return data;
}

/** The one edit that makes `after` of `before`. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const deleteCount = before.length - start - end;
  const data = after.slice(start, after.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

/** A name inside a source stands as the name, with what is left of the source round it. */
function flatTokens({ analysis, positions }: Reading, within: Span | null): readonly Token[] {
  const isSeen = ({ start, end }: Span): boolean => within === null || (start < within.end && within.start < end);
  const first = new Set(analysis.identities.map(({ mentions }) => mentions[0]));
  const above: Token[] = [];
  const below: Token[] = [];
  analysis.entities.forEach((mention, index) => {
    if (isFigure(mention) || !isSeen(mention)) return;
    const modifiers = first.has(index) ? (['declaration'] as const) : [];
    above.push({ start: mention.start, end: mention.end, type: mention.type as TokenType, modifiers });
  });
  for (const { source, cue } of stated(analysis)) {
    if (cue !== null && isSeen(cue)) above.push({ start: cue.start, end: cue.end, type: 'cue', modifiers: [] });
    if (source === null || !isSeen(source)) continue;
    const modifiers = /^(?:unnamed|indefinite)/.test(source.class) ? (['unnamed'] as const) : [];
    below.push({ start: source.start, end: source.end, type: 'source', modifiers });
  }
  const kept = withoutOverlaps(above);
  const all = [...kept, ...withoutOverlaps(below).flatMap((token) => gaps(token, kept))];
  return all
    .flatMap((token) => positions.byLine(token).map((piece) => ({ ...token, ...piece })))
    .sort((a, b) => a.start - b.start);
}

/** In the order of the text; of two that overlap the earlier and longer one stays. */
function withoutOverlaps(tokens: readonly Token[]): readonly Token[] {
  let end = -1;
  return [...tokens]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((token) => {
      if (token.start < end) return false;
      end = token.end;
      return true;
    });
}

/** What the others leave of the token. */
function gaps(token: Token, others: readonly Token[]): readonly Token[] {
  const pieces: Token[] = [];
  let at = token.start;
  for (const { start, end } of others) {
    if (end <= at || start >= token.end) continue;
    if (start > at) pieces.push({ ...token, start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < token.end) pieces.push({ ...token, start: at });
  return pieces;
}
