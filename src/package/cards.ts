/** Package: `copydesk/cards`, the compiler of a desk's own cards, and what a card says on a day. */
export { newCard, readCardFile, type CardFileReading } from '../config/cards';
export { hoverMarkdown } from '../languageService/hover/cardMarkdown';
export { cardHover, type CardHover, type HoverLine, type HoverRequest } from '../engine/knowledge';
export type { Card, CardList, CompiledCard, CompiledCards, Knowledge } from '../engine';
