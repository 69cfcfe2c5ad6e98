/**
 * Training's room (node only, never bundled): a document as the engine would take it apart if its words and sentences were those
 * of the corpus. Beside the reading of raw text it tells what the engine's own tokenizer costs.
 */
import { Sentence, textSpan, type Story, type Token, type TokenKind, type Unit } from '../../engine/model';
import type { MarkedText } from './runningText';

/** The story of a document, one paragraph, sentence and unit for each row. It has no furniture: no dateline, no byline. */
export function storyOfGivenTokens({ text, offsets, rowStarts = [0] }: MarkedText): Story {
  const tokens = offsets.map(([start, end]): Token => ({
    ...textSpan(text, start, end),
    kind: kindOf(text.slice(start, end)),
    spaced: start === 0 || /\s/.test(text[start - 1]!),
  }));
  const sentences: Sentence[] = [];
  const units: Unit[] = [];
  rowStarts.forEach((firstToken, row) => {
    const endToken = rowStarts[row + 1] ?? tokens.length;
    if (firstToken === endToken) return;
    const [start, end] = [tokens[firstToken]!.start, tokens[endToken - 1]!.end];
    const index = sentences.length;
    sentences.push(new Sentence(start, end, firstToken, endToken, index));
    const key = `${index} ${text.slice(start, end)}`;
    units.push({
      start,
      end,
      firstToken,
      endToken,
      firstSentence: index,
      endSentence: index + 1,
      paragraph: index,
      key,
    });
  });
  return {
    text,
    carrier: 'plain',
    map: null,
    markup: 'plain',
    tokens,
    sentences,
    paragraphs: units.map((unit) => ({ ...unit, kind: 'body' })),
    units,
    quotations: [],
    unclosedQuotations: [],
    unopenedQuotations: [],
    excluded: [],
    facts: null,
    slug: null,
    byline: null,
    dateline: null,
    signOff: null,
    writtenDate: null,
    damage: [],
    deskNotes: [],
  };
}

function kindOf(token: string): TokenKind {
  if (/:\/\/|^www\.|\S@\S/.test(token)) return 'address';
  if (/^[\d.,]*\d/.test(token) && !/\p{L}/u.test(token)) return 'number';
  if (/[\p{L}\d]/u.test(token)) return 'word';
  return /^[\p{Sc}\p{Sm}\p{Sk}\p{So}]+$/u.test(token) ? 'symbol' : 'punctuation';
}
